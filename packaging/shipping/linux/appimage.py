"""Builds the AppImage: `python -m shipping appimage --runtime FILE` → dist/*.AppImage.

An AppImage is a small program, the runtime, followed by a squashfs image of the AppDir. The runtime
is published by the AppImage project and by no package registry, so it has to be given: by
`--runtime`, or by APPIMAGE_RUNTIME. Without it the AppDir is laid out and checked, and that is all.
Source: the AppImage specification, type 2.
"""

from __future__ import annotations

import argparse
import os
import shutil
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping.build import licences
from shipping.build.dates import VARIABLE as SOURCE_DATE
from shipping.build.file_modes import normalise
from shipping.build.metadata import DIST, FROZEN, NAME, PACKAGING, ROOT
from shipping.build.versions import package_version
from shipping.linux.file_tree import Product, lay_tree, read_product

VARIABLE = "APPIMAGE_RUNTIME"
APP_DIR = ROOT / "build" / "appimage" / "ExtendDesktop.AppDir"
APP_RUN = PACKAGING / "linux" / "appimage" / "AppRun"
_MAGIC = b"AI\x02"
_MAGIC_AT = 8
_NO_RUNTIME = f"""\
The AppDir is in {APP_DIR.relative_to(ROOT)}. No AppImage was made, for its runtime is missing:
  1. take runtime-x86_64 (or -aarch64) from the releases of the AppImage project's type2-runtime
     and check its signature;
  2. run this again with --runtime FILE, or with {VARIABLE} set to the file."""


def main(arguments: Sequence[str]) -> int:
    """Build what can be built, and say what is missing; the exit code is 0 in both cases."""
    parser = argparse.ArgumentParser(prog="shipping appimage", description=__doc__)
    parser.add_argument("--payload", type=Path, default=FROZEN, help="the frozen program")
    parser.add_argument("--to", type=Path, default=DIST, help="the folder for the AppImage")
    parser.add_argument("--runtime", type=Path, default=os.environ.get(VARIABLE) or None)
    chosen = parser.parse_args(arguments)
    product = read_product()
    lay_app_dir(product, chosen.payload)
    if chosen.runtime is None:
        print(_NO_RUNTIME)
        return 0
    print(join(product, Path(chosen.runtime), chosen.to))
    return 0


def lay_app_dir(product: Product, payload: Path) -> Path:
    """Lay the AppDir out and return it.

    Raises:
        SystemExit: there is no payload.
    """
    shutil.rmtree(APP_DIR, ignore_errors=True)
    APP_DIR.mkdir(parents=True)
    lay_tree(APP_DIR, product, payload)
    licences.install(payload, APP_DIR / "usr" / "share" / "licenses" / NAME)
    shutil.copyfile(APP_RUN, APP_DIR / "AppRun")
    (APP_DIR / f"{NAME}.desktop").symlink_to(f"usr/share/applications/{NAME}.desktop")
    (APP_DIR / f"{NAME}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{NAME}.png")
    (APP_DIR / ".DirIcon").symlink_to(f"{NAME}.png")
    normalise(APP_DIR, product.epoch)
    (APP_DIR / "AppRun").chmod(0o755)
    return APP_DIR


def join(product: Product, runtime: Path, target: Path) -> Path:
    """Return the finished AppImage: the runtime, and the AppDir behind it.

    Raises:
        SystemExit: the file given is no AppImage runtime.
        subprocess.CalledProcessError: the image could not be made.
    """
    require_runtime(runtime)
    target.mkdir(parents=True, exist_ok=True)
    machine = os.uname().machine
    finished = target / f"{NAME}-{package_version(product.release.version)}-{machine}.AppImage"
    # mksquashfs empties the file first, so the runtime goes into the room it leaves, afterwards.
    program = runtime.read_bytes()
    command = ["mksquashfs", str(APP_DIR), str(finished), "-offset", str(len(program)), "-noappend"]
    command += ["-root-owned", "-no-progress", "-quiet", "-comp", "zstd"]
    command += ["-mkfs-time", str(product.epoch)]
    # It also reads the moment from the environment, and refuses to get it twice.
    plain = {name: value for name, value in os.environ.items() if name != SOURCE_DATE}
    subprocess.run(command, check=True, env=plain)
    with finished.open("r+b") as file:
        file.write(program)
    finished.chmod(0o755)
    return finished


def require_runtime(runtime: Path) -> None:
    """Check that a file is a program for an AppImage of type 2.

    Raises:
        SystemExit: it is not, or something hangs on it already.
    """
    program = runtime.read_bytes()
    if program[:4] != b"\x7fELF" or program[_MAGIC_AT : _MAGIC_AT + 3] != _MAGIC:
        raise SystemExit(f"{runtime} is no AppImage runtime of type 2")
    if elf_size(program) != len(program):
        raise SystemExit(f"{runtime} does not end where it says; it would not find its image")


def elf_size(program: bytes) -> int:
    """Return where an ELF program of 64 bits ends, which is where its image begins."""
    sections_at, _flags, _head, _size, _count, entry, count = struct.unpack_from(
        "<QIHHHHH", program, 40
    )
    return int(sections_at + entry * count)
