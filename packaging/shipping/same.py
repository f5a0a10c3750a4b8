"""`same`: freezes the commit once more, elsewhere, and compares it with FROZEN byte by byte."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from shipping import freeze
from shipping.facts import FROZEN, NAME, PACKAGING

ALLOWED = PACKAGING / "differs.txt"


def main(arguments: Sequence[str]) -> int:
    """Return 1 when the two differ in something for which no reason is listed."""
    parser = argparse.ArgumentParser(prog="shipping same", description=__doc__)
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="frozen-again-") as folder:
        again = Path(folder) / NAME
        freeze.freeze(again)
        found = unexplained(differences(FROZEN, again))
    for path in found:
        sys.stderr.write(f"same: {path} differs between two builds of one commit\n")
    if not found:
        sys.stdout.write("two builds of one commit are the same\n")
    return int(bool(found))


def differences(one: Path, other: Path) -> list[str]:
    """Return the paths whose content, mode, time or mere presence differs."""
    first, second = freeze.files_of(one), freeze.files_of(other)
    alone = set(first) ^ set(second)
    common = sorted(set(first) & set(second))
    return sorted([*alone, *(path for path in common if not _equal(one / path, other / path))])


def unexplained(paths: Sequence[str], allowed: Path = ALLOWED) -> list[str]:
    """Return the paths no pattern of the list matches."""
    lines = [line.strip() for line in allowed.read_text("utf-8").splitlines()]
    patterns = [line for line in lines if line and not line.startswith("#")]
    return [path for path in paths if not any(fnmatchcase(path, one) for one in patterns)]


def _equal(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    first, second = one.stat(), other.stat()
    told = (first.st_size, first.st_mode, int(first.st_mtime))
    if told != (second.st_size, second.st_mode, int(second.st_mtime)):
        return False
    return one.read_bytes() == other.read_bytes()
