"""Verifies the AppDir and how it is joined to a runtime: `python -m shipping appimage-test`.

The real runtime is not to be had from package registries, so a stub takes its place here: a
small program of this system with the mark of a runtime. It shows that the image lies where a
runtime looks for it and holds a program that works; it does not show that the real one mounts it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import FROZEN, NAME, ROOT
from shipping.linux.appimage import elf_size, join, lay_app_dir
from shipping.linux.file_tree import read_product
from shipping.verify import smoke

WORK = ROOT / "build" / "appimage-test"
_SOME_PROGRAM = Path("/usr/bin/true")


def main(arguments: Sequence[str]) -> int:
    """Run all checks; the first that fails ends it."""
    argparse.ArgumentParser(prog="shipping appimage-test", description=__doc__).parse_args(
        arguments
    )
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    product = read_product()
    lay_app_dir(product, FROZEN)
    runtime = stub_runtime(WORK / "stub-runtime")
    image = join(product, runtime, WORK)
    subprocess.run([str(image)], check=True)
    offset = elf_size(image.read_bytes())
    unpacked = WORK / "unpacked"
    command = ["unsquashfs", "-quiet", "-no-progress", "-offset", str(offset)]
    subprocess.run([*command, "-dest", str(unpacked), str(image)], check=True)
    _check(unpacked)
    shutil.rmtree(WORK)
    print("the AppDir is whole and works; the runtime was a stub")
    return 0


def stub_runtime(target: Path, program: Path = _SOME_PROGRAM) -> Path:
    """Write a program that bears the mark of an AppImage runtime and is none."""
    data = bytearray(program.read_bytes())
    data[8:11] = b"AI\x02"
    target.write_bytes(data[: elf_size(bytes(data))])
    target.chmod(0o755)
    return target


def _check(unpacked: Path) -> None:
    for name in ("AppRun", f"{NAME}.desktop", f"{NAME}.png", ".DirIcon"):
        if not (unpacked / name).resolve(strict=True).is_relative_to(unpacked):
            raise SystemExit(f"{name} leads out of the AppDir")
    smoke.must_pass([str(unpacked / "AppRun")])
