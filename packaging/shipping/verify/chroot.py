"""Verifies the Debian package in a clean root: install, use, upgrade with a live journal, remove.

`python -m shipping clean-root`, as root. It works in mount and process namespaces of its own, so
that neither a mount nor a process stays behind, whatever happens.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from shipping.build.metadata import DIST, FROZEN, NAME, PACKAGING, ROOT
from shipping.build.payload import require_payload
from shipping.linux import debian
from shipping.linux.file_tree import read_product
from shipping.verify.chroot_checks import (
    InterruptedJournal,
    check_desktop_data,
    check_nothing_left,
    interrupted_batches,
    run_demo,
    run_smoke,
    run_with_keyring,
    virtual_display,
)
from shipping.verify.clean_root import HOME, CleanRoot, base_archive, require_root

WORK = ROOT / "build" / "chroot-test"
RESULTS = ROOT / "build" / "package-test"
"""What the installed program made, for people to look at."""
PACKAGES = "/packages"
_INSIDE = "--inside"


def main(arguments: Sequence[str]) -> int:
    """Run the whole test; the exit code is 0 when everything held."""
    parser = argparse.ArgumentParser(prog="shipping clean-root", description=__doc__)
    parser.add_argument(_INSIDE, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--package", type=Path, help="the package to verify; default: of dist/")
    chosen = parser.parse_args(arguments)
    package: Path = chosen.package or current_package()
    if chosen.inside:
        _verify(package)
        return 0
    return _in_namespaces(package)


def current_package() -> Path:
    """Return the package of this version in dist/.

    Raises:
        SystemExit: it was not built.
    """
    path = DIST / debian.package_name(read_product()).file_name
    if not path.exists():
        raise SystemExit(f"{path.name} is not in {DIST.name}/; run `python -m shipping deb` first")
    return path


def _in_namespaces(package: Path) -> int:
    require_root()
    begun = time.monotonic()
    shutil.rmtree(WORK, ignore_errors=True)
    with step("a clean root, from today's archive when there is one"):
        base_archive()
    with step("the previous version: the same payload under a lower number"):
        debian.build(read_product(), require_payload(), WORK, _previous(package), quickly=True)
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    command += [sys.executable, "-m", "shipping", "clean-root", _INSIDE, "--package", str(package)]
    try:
        found = {**os.environ, "PYTHONPATH": str(PACKAGING)}
        code = subprocess.run(command, check=False, env=found).returncode
    finally:
        shutil.rmtree(WORK, ignore_errors=True)
    outcome = "passed" if code == 0 else f"FAILED with {code}"
    print(f"chroot test {outcome} after {time.monotonic() - begun:.0f} s", flush=True)
    return code


def _previous(package: Path) -> str:
    """Return a version just below the package's."""
    upstream = package.name.split("_")[1].rpartition("-")[0]
    return f"{upstream}~~before"


@contextmanager
def step(what: str) -> Generator[None]:
    """Say what is being done, and how long it took."""
    print(f"-- {what}", flush=True)
    begun = time.monotonic()
    yield
    print(f"   {time.monotonic() - begun:.1f} s", flush=True)


def _verify(package: Path) -> None:
    root = CleanRoot(WORK / "root")
    with step("unpack"):
        root.set_up(base_archive())
        _carry_in(root, package)
    with step("install what the package depends on, and nothing that is merely recommended"):
        root.apt("satisfy", root.root("dpkg-deb", "-f", f"{PACKAGES}/new.deb", "Depends").strip())
    before = root.files()
    with virtual_display() as display:
        foreign = _verify_on(root, display, package)
    with step("purge"):
        root.apt("purge", NAME)
    with step("nothing is left but the user's data"):
        check_nothing_left(root, before | foreign)
        _keep_results(root)


def _carry_in(root: CleanRoot, package: Path) -> None:
    folder = root.inside(PACKAGES)
    folder.mkdir()
    (old,) = WORK.glob("*.deb")
    shutil.copyfile(old, folder / "old.deb")
    shutil.copyfile(package, folder / "new.deb")


def _verify_on(root: CleanRoot, display: str, package: Path) -> frozenset[str]:
    """Return the files that came with other packages meanwhile."""
    with step("install the previous version, which brings nothing else along"):
        before = root.installed()
        root.apt("install", f"{PACKAGES}/old.deb")
        if root.installed() - before != frozenset((NAME,)):
            raise SystemExit(f"it brought {sorted(root.installed() - before)}")
        check_desktop_data(root)
    with step("--smoke of the installed program"):
        run_smoke(root, display)
    with step("two batches, killed while files are sent and while runs are processed"):
        journal = interrupted_batches(root, FROZEN / NAME, WORK / "server.log")
    _upgrade_and_resume(root, journal, package)
    with step("install a Secret Service"):
        known = root.files()
        root.apt("install", "dbus", "gnome-keyring")
        foreign = root.files() - known
    with step("--smoke and the demo through the real window, with the Secret Service"):
        run_with_keyring(root, display)
        run_demo(root, display)
    return foreign


def _upgrade_and_resume(root: CleanRoot, journal: InterruptedJournal, package: Path) -> None:
    with journal:
        with step("upgrade"):
            journal.remember()
            root.apt("install", f"{PACKAGES}/new.deb")
            journal.check_untouched()
            wanted = package.name.split("_")[1]
            installed = root.root("dpkg-query", "-W", "-f=${Version}", NAME)
            if installed != wanted:
                raise SystemExit(f"{installed} is installed, not {wanted}")
        with step("resume to the end, export, and compare with what the server received"):
            journal.resume()
            journal.check_sent_once()


def _keep_results(root: CleanRoot) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    shutil.copytree(root.inside(f"{HOME}/demo"), RESULTS / "demo", dirs_exist_ok=True)
