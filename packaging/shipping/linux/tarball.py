"""`tarball`: packs the frozen program so that it runs from wherever it is unpacked."""

from __future__ import annotations

import argparse
import gzip
import platform
import re
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shipping.build.file_modes import normalise
from shipping.build.metadata import DISPLAY_NAME, DIST, FROZEN, NAME, ROOT, release
from shipping.build.payload import require_payload

SECTIONS = ("Command line", "The sandbox", "Where data lives", "Licence")
_HEAD = f"""\
# {DISPLAY_NAME} {{version}}

Run `{NAME}/{NAME}`; the folder may lie anywhere. Nothing is installed: delete the folder, and only
your data is left.

It needs what every Linux desktop with X11 or Wayland has: glibc {{glibc}} or newer, libEGL, libGL,
fontconfig, freetype, glib, D-Bus, and libxkbcommon with its X11 part (`libxkbcommon-x11-0`).

What else is inside, and on which terms, is in `licenses/`.
"""


def main(arguments: Sequence[str]) -> int:
    """Pack FROZEN into dist/ and print the file's name."""
    parser = argparse.ArgumentParser(prog="shipping tarball", description=__doc__)
    parser.parse_args(arguments)
    sys.stdout.write(f"{pack(FROZEN, DIST)}\n")
    return 0


def file_name() -> str:
    return f"{NAME}-{release().version}-linux-{platform.machine()}.tar.gz"


def pack(payload: Path, folder: Path) -> Path:
    """Write the archive of a payload into a folder; the same bytes for the same payload.

    Raises:
        SystemExit: there is no payload.
    """
    require_payload(payload)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file_name()
    time_s = int(payload.stat().st_mtime)
    with tempfile.TemporaryDirectory(prefix="tarball-") as temporary:
        root = Path(temporary) / NAME
        shutil.copytree(payload, root, symlinks=True)
        shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
        (root / "README.md").write_text(read_me(), encoding="utf-8")
        normalise(root, time_s)
        _write(root, target, time_s)
    return target


def read_me() -> str:
    """Return how to run it, followed by parts of the project's own README."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    head = _HEAD.format(version=release().version, glibc=platform.libc_ver()[1])
    return "\n".join([head, *(section(text, name) for name in SECTIONS)])


def section(text: str, name: str) -> str:
    """Return one section of a Markdown text, heading included.

    Raises:
        ValueError: there is none of that name.
    """
    found = re.search(rf"^## {re.escape(name)}\n.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"the README has no section {name!r}")
    return found.group()


def _write(root: Path, target: Path, time_s: int) -> None:
    # gzip would note the time and the name of its file.
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=time_s) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in [root, *sorted(root.rglob("*"))]:
            archive.add(
                path, path.relative_to(root.parent).as_posix(), recursive=False, filter=_own
            )


def _own(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
