"""`same`: builds the commit once more, elsewhere, and compares the results byte by byte.

That is the frozen program, and on Linux the packages made of it too.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from shipping import debian, freeze, rpm, tarball
from shipping.facts import DIST, FROZEN, NAME, PACKAGING
from shipping.linux_tree import read_product

ALLOWED = PACKAGING / "differs.txt"
_DEBIAN_PARTS = ("--ctrl-tarfile", "--fsys-tarfile")


def main(arguments: Sequence[str]) -> int:
    """Return 1 when the two differ in something for which no reason is listed."""
    parser = argparse.ArgumentParser(prog="shipping same", description=__doc__)
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="frozen-again-") as folder:
        again = Path(folder) / NAME
        freeze.freeze(again)
        found = unexplained(differences(FROZEN, again))
        if sys.platform == "linux":
            found += different_packages(again, Path(folder) / DIST.name)
    for path in found:
        sys.stderr.write(f"same: {path} differs between two builds of one commit\n")
    if not found:
        sys.stdout.write("two builds of one commit are the same\n")
    return int(bool(found))


def different_packages(payload: Path, folder: Path) -> list[str]:
    """Make the packages of Linux in `folder`; return which are not those of dist/."""
    product = read_product()
    made = [
        tarball.pack(payload, folder),
        rpm.build(product, payload, folder),
        debian.build(product, payload, folder, quickly=True),
    ]
    return [one.name for one in made if not equal_packages(DIST / one.name, one)]


def equal_packages(one: Path, other: Path) -> bool:
    """Say whether two packages are the same; Debian's by what is inside."""
    if not one.exists():
        return False
    if one.suffix != ".deb":
        return one.read_bytes() == other.read_bytes()
    # Compressing well takes a minute and is dpkg-deb's affair; what is inside is ours.
    return _inside(one) == _inside(other)


def _inside(package: Path) -> list[str]:
    """Return the digests of a Debian package's two parts, unpacked, with all that tar knows."""
    return [_digest("dpkg-deb", part, str(package)) for part in _DEBIAN_PARTS]


def _digest(*command: str) -> str:
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        if process.stdout is None:
            raise SystemExit(f"{command[0]} has no output")
        digest = hashlib.sha256()
        for piece in iter(partial(process.stdout.read, 1 << 20), b""):
            digest.update(piece)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return digest.hexdigest()


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
