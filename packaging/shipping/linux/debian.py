"""Builds the Debian package: `python -m shipping deb` → dist/extend-desktop_VERSION-1_ARCH.deb."""

from __future__ import annotations

import argparse
import email.utils
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from shipping.build import licences
from shipping.build.dates import VARIABLE
from shipping.build.file_modes import normalise, walk
from shipping.build.metadata import DIST, FROZEN, HOMEPAGE, MAINTAINER, NAME, PACKAGING, ROOT
from shipping.build.run_paths import is_elf
from shipping.build.third_party import python_components, system_components
from shipping.build.versions import DEBIAN_REVISION, checked_package_version, package_version
from shipping.linux.debian_copyright import TEXTS, debian_copyright
from shipping.linux.file_tree import DEBIAN_ZSH, Product, lay_tree, read_product, write_gzip

WORK = ROOT / "build" / "debian"
OVERRIDES = PACKAGING / "linux" / "lintian-overrides"
RECOMMENDS = ("gnome-keyring | kwalletmanager | keepassxc", "fonts-dejavu-core | fonts-liberation")
"""Who keeps the API key; without any of them it stays in memory. And something to write with."""
SUGGESTS = ("xdg-desktop-portal",)
USED_AT_RUN_TIME = ("ca-certificates", "hicolor-icon-theme", "xdg-utils")
"""What no program links to: whom TLS trusts, the folders of icons, and what opens the browser."""
_BYTES_PER_SIZE = 1024


@dataclass(frozen=True, slots=True)
class Packaging:
    """What one build is called, and what its changelog says besides CHANGELOG.md."""

    version: str
    architecture: str
    remark: str = ""

    @property
    def file_name(self) -> str:
        """The package's file, as dpkg names it."""
        return f"{NAME}_{self.version}_{self.architecture}.deb"


def compression(*, quickly: bool) -> tuple[str, ...]:
    """Return the options of dpkg-deb that pack quickly, or well."""
    return ("-Zgzip", "-z1") if quickly else ("-Zxz",)


def main(arguments: Sequence[str]) -> int:
    """Build the package and print where it is."""
    parser = argparse.ArgumentParser(prog="shipping deb", description=__doc__)
    parser.add_argument("--payload", type=Path, default=FROZEN, help="the frozen program")
    parser.add_argument("--to", type=Path, default=DIST, help="the folder for the package")
    parser.add_argument(
        "--as-version",
        metavar="V",
        type=checked_package_version,
        help="another version on the same payload, to try upgrades with; never for release",
    )
    chosen = parser.parse_args(arguments)
    print(build(read_product(), chosen.payload, chosen.to, chosen.as_version))
    return 0


def build(
    product: Product,
    payload: Path,
    target: Path,
    as_version: str | None = None,
    *,
    quickly: bool = False,
) -> Path:
    """Return the package's file, made in the folder `target`.

    Args:
        product: what is packed.
        payload: the frozen program.
        target: the folder, which need not exist.
        as_version: another version, for trials only.
        quickly: compress badly; all else is the same.

    Raises:
        SystemExit: there is no payload.
        subprocess.CalledProcessError: one of Debian's tools refused.
    """
    named = package_name(product, as_version)
    # A folder for each version: two of them may be made at the same time.
    work = WORK / named.version
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    root.mkdir(parents=True)
    lay_tree(root, product, payload, DEBIAN_ZSH)
    _lay_documentation(root, product, payload, named)
    normalise(root, product.epoch)
    _write_control(root, product, named)
    normalise(root, product.epoch)
    target.mkdir(parents=True, exist_ok=True)
    _run_dpkg_deb(root, target / named.file_name, compression(quickly=quickly), product.epoch)
    shutil.rmtree(work)
    return target / named.file_name


def package_name(product: Product, as_version: str | None = None) -> Packaging:
    """Return what the package of this machine's kind is called."""
    version = package_version(product.release.version)
    machine = _output("dpkg", "--print-architecture")
    if as_version is None:
        return Packaging(f"{version}-{DEBIAN_REVISION}", machine)
    remark = f"The payload of {version}, named {as_version} to try upgrades with; not for release."
    return Packaging(f"{as_version}-{DEBIAN_REVISION}", machine, remark)


def _output(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def _lay_documentation(root: Path, product: Product, payload: Path, named: Packaging) -> None:
    folder = root / "usr" / "share" / "doc" / NAME
    python, system = python_components(), system_components(payload)
    # Debian has the Apache licence of our own in a place for all packages.
    licences.install(payload, folder / TEXTS, without=licences.OWN)
    copyright_file = folder / "copyright"
    year = product.entries[-1].day.year
    copyright_file.write_text(debian_copyright(product.release, year, python, system), "utf-8")
    write_gzip(folder / "changelog.Debian.gz", debian_changelog(product, named))
    overrides = root / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(OVERRIDES, overrides)


def debian_changelog(product: Product, named: Packaging) -> str:
    """Return the changelog in Debian's form; the newest entry is the package's own."""
    moment = email.utils.format_datetime(product.moment)
    stanzas: list[str] = []
    for entry in product.entries:
        newest = entry is product.entries[0]
        own = f"{package_version(entry.version)}-{DEBIAN_REVISION}"
        when = moment if newest else f"{entry.day:%a, %d %b %Y} 00:00:00 +0000"
        points = [change.text for change in entry.changes]
        points = [named.remark, *points] if newest and named.remark else points
        body = "\n".join(_point(point) for point in points)
        head = f"{NAME} ({named.version if newest else own}) unstable; urgency=medium"
        stanzas.append(f"{head}\n\n{body}\n\n -- {MAINTAINER}  {when}\n")
    return "\n".join(stanzas)


def _point(text: str) -> str:
    return textwrap.fill(
        text,
        width=78,
        initial_indent="  * ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _write_control(root: Path, product: Product, named: Packaging) -> None:
    size = installed_size(root)
    folder = root / "DEBIAN"
    folder.mkdir()
    depends = dependencies(root)
    (folder / "control").write_text(control(product, named, depends, size), "utf-8")
    (folder / "md5sums").write_text(_sums(root), "utf-8")


def control(product: Product, named: Packaging, depends: Sequence[str], size: int) -> str:
    """Return the control file; `size` in units of 1024 bytes."""
    fields = {
        "Package": NAME,
        "Version": named.version,
        "Section": "utils",
        "Priority": "optional",
        "Architecture": named.architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDS),
        "Suggests": ", ".join(SUGGESTS),
        "Homepage": HOMEPAGE,
        "Description": _described(product),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _described(product: Product) -> str:
    summary = re.sub(r"^(?:An?|The) ", "", product.release.summary)
    lines = (
        "Extend Desktop sends piles of documents to the Extend document extraction",
        "API and gives a table back, one row a document, failed ones included.",
        ".",
        "It uploads, splits into batch runs, watches them, and keeps every step in a",
        "local journal: a crash loses nothing, and nothing is sent twice.",
        ".",
        "A practice server is built in, and every command works in a terminal too.",
    )
    return "\n ".join((summary[0].lower() + summary[1:], *lines))


def installed_size(root: Path) -> int:
    """Return the size as Debian's policy counts it: whole units a file, one for all else."""
    total = 0
    for path in walk(root):
        whole = path.is_file() and not path.is_symlink()
        total += -(-path.stat().st_size // _BYTES_PER_SIZE) if whole else 1
    return total


def _sums(root: Path) -> str:
    files = [path for path in walk(root) if path.is_file() and not path.is_symlink()]
    inside = [path for path in files if path.relative_to(root).parts[0] != "DEBIAN"]
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(root).as_posix()}\n"
        for path in inside
    ]
    return "".join(lines)


def dependencies(root: Path) -> tuple[str, ...]:
    """Return the packages that the tree's programs need and do not carry along.

    The folder `DEBIAN` must be there, by which dpkg-shlibdeps knows the libraries carried along.
    """
    done = subprocess.run(
        _shlibdeps(root), capture_output=True, text=True, cwd=_shlibdeps_folder(root), check=False
    )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    computed = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return together(computed, USED_AT_RUN_TIME)


def together(computed: Sequence[str], named: Sequence[str]) -> tuple[str, ...]:
    """Return both lists in one, sorted; a computed entry, which has a version, goes first."""
    known = {entry.split()[0] for entry in computed}
    return tuple(sorted([*computed, *(name for name in named if name not in known)]))


def _shlibdeps(root: Path) -> list[str]:
    # Seen from inside the package: that is how the libraries carried along are found.
    private = f"-l/usr/lib/{NAME}/_internal"
    programs = [f"-e{path}" for path in walk(root) if is_elf(path)]
    return ["dpkg-shlibdeps", "-O", private, "--ignore-missing-info", *programs]


def _shlibdeps_folder(root: Path) -> Path:
    """Return a folder beside `root` with the `debian/control` that dpkg-shlibdeps wants to see."""
    folder = root.with_name("shlibdeps")
    (folder / "debian").mkdir(parents=True, exist_ok=True)
    text = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"
    (folder / "debian" / "control").write_text(text, "utf-8")
    return folder


def _run_dpkg_deb(root: Path, target: Path, compression: Sequence[str], epoch: int) -> None:
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(root), str(target)]
    environment = {**os.environ, VARIABLE: str(epoch)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
