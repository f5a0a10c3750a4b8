"""Verifies the RPM package: `python -m shipping rpm-test`. Installed it is not, Debian has no dnf.

It is listed, held to rpmlint, unpacked, and the program is started from the unpacked tree.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import COMPONENT_ID, DIST, NAME, PACKAGING, ROOT
from shipping.linux.rpm import package_file
from shipping.verify import smoke

WORK = ROOT / "build" / "rpm-test"
SETTINGS = PACKAGING / "linux" / "rpmlint.toml"
EXPECTED_FILES = (
    f"/usr/bin/{NAME}",
    f"/usr/lib/{NAME}/{NAME}",
    f"/usr/share/applications/{NAME}.desktop",
    f"/usr/share/metainfo/{COMPONENT_ID}.metainfo.xml",
    f"/usr/share/man/man1/{NAME}.1.gz",
    f"/usr/share/icons/hicolor/48x48/apps/{NAME}.png",
    f"/usr/share/licenses/{NAME}/LICENSE",
    f"/usr/share/licenses/{NAME}/pyside6-essentials.txt",
)
EXPECTED_NEEDS = ("libc.so.6()(64bit)", "libxcb.so.1()(64bit)", "hicolor-icon-theme")


def main(arguments: Sequence[str]) -> int:
    """Run all checks; the first that fails ends it."""
    argparse.ArgumentParser(prog="shipping rpm-test", description=__doc__).parse_args(arguments)
    package = DIST / package_file()
    if not package.exists():
        raise SystemExit(f"{package.name} is not in {DIST.name}/; run `python -m shipping rpm`")
    _check_contents(package)
    print(_output("rpmlint", "--config", str(SETTINGS), str(package)).splitlines()[-1])
    _check_program(package)
    return 0


def _output(*command: str) -> str:
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with {done.returncode}:\n{done.stdout[-8000:]}")
    return done.stdout


def _check_contents(package: Path) -> None:
    files = _output("rpm", "-qp", "--list", str(package)).splitlines()
    needs = _output("rpm", "-qp", "--requires", str(package)).splitlines()
    missing = [file for file in EXPECTED_FILES if file not in files]
    missing += [need for need in EXPECTED_NEEDS if need not in needs]
    carried = {Path(file).name for file in files if f"/usr/lib/{NAME}/" in file}
    wrong = [need for need in needs if need.split("(")[0] in carried]
    if missing or wrong:
        raise SystemExit(f"missing: {missing}; required although carried along: {wrong}")
    print(f"{len(files)} files, {len(needs)} needs, none of them carried along")


def _check_program(package: Path) -> None:
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    with subprocess.Popen(["rpm2cpio", str(package)], stdout=subprocess.PIPE) as archive:
        command = [
            "cpio",
            "--extract",
            "--make-directories",
            "--quiet",
            "--preserve-modification-time",
        ]
        subprocess.run(command, check=True, stdin=archive.stdout, cwd=WORK)
    smoke.must_pass([str(WORK / "usr" / "bin" / NAME)])
    shutil.rmtree(WORK)
