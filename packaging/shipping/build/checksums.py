"""Writes and verifies SHA256SUMS beside the packages: `python -m shipping checksums [--verify]`.

The file is what `sha256sum --check` reads, so a download is verified without this program.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from shipping.build.metadata import DIST

FILE_NAME = "SHA256SUMS"
LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


class ChecksumError(ValueError):
    """The list and the folder do not agree; the message names every difference."""


def sums(folder: Path) -> dict[str, str]:
    """Return name to SHA-256 of each file of a folder, in order of their names."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != FILE_NAME)
    return {path.name: _sha256(path) for path in files}


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def write(folder: Path) -> Path:
    """Write the list.

    Raises:
        ChecksumError: there is no package to list.
    """
    found = sums(folder) if folder.is_dir() else {}
    if not found:
        raise ChecksumError(f"there is nothing in {folder}")
    lines = [f"{digest}  {name}\n" for name, digest in found.items()]
    (folder / FILE_NAME).write_text("".join(lines), "utf-8", newline="\n")
    return folder / FILE_NAME


def read(file: Path) -> dict[str, str]:
    """Read a list.

    Raises:
        ChecksumError: a line is not of its form, or names a file of another folder.
    """
    listed: dict[str, str] = {}
    for line in file.read_text("utf-8").splitlines():
        match = LINE.fullmatch(line)
        if match is None or Path(match[2]).name != match[2]:
            raise ChecksumError(f"{file.name} has a line that cannot be read: {line!r}")
        listed[match[2]] = match[1]
    return listed


def verify(folder: Path) -> int:
    """Compare a folder with its list and return how many files agree.

    Raises:
        ChecksumError: a file is missing, changed or not listed.
    """
    listed, found = read(folder / FILE_NAME), sums(folder)
    problems = [
        *(f"{name} is missing" for name in sorted(listed.keys() - found.keys())),
        *(f"{name} is not listed" for name in sorted(found.keys() - listed.keys())),
        *(
            f"{name} was changed"
            for name in sorted(listed.keys() & found.keys())
            if listed[name] != found[name]
        ),
    ]
    if problems:
        raise ChecksumError("; ".join(problems))
    return len(found)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="shipping checksums", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DIST)
    parser.add_argument("--verify", action="store_true")
    options = parser.parse_args(arguments)
    try:
        if options.verify:
            print(f"{verify(options.folder)} files agree with {FILE_NAME}")
        else:
            print(write(options.folder))
    except (ChecksumError, OSError) as error:
        print(f"checksums: {error}", file=sys.stderr)
        return 1
    return 0
