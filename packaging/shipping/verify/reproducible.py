"""`reproducible`: builds the commit once more, elsewhere, and compares the results byte by byte.

That is the frozen program, and on Linux the packages made of it too.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from shipping.build import freeze
from shipping.build.metadata import DIST, FROZEN, NAME, PACKAGING
from shipping.linux import debian, rpm, tarball
from shipping.linux.file_tree import read_product

ALLOWED = PACKAGING / "differs.txt"
_DEBIAN_PARTS = ("--ctrl-tarfile", "--fsys-tarfile")


def main(arguments: Sequence[str]) -> int:
    """Return 1 when the two differ in something for which no reason is listed."""
    parser = argparse.ArgumentParser(prog="shipping reproducible", description=__doc__)
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="frozen-again-") as folder:
        again = Path(folder) / NAME
        freeze.freeze(again)
        found = unexplained(differences(FROZEN, again))
        if sys.platform == "linux":
            found += different_packages(again, Path(folder) / DIST.name)
    for path in found:
        sys.stderr.write(f"reproducible: {path} differs between two builds of one commit\n")
    if not found:
        sys.stdout.write("two builds of one commit are the same\n")
    return int(bool(found))


def different_packages(payload: Path, folder: Path) -> list[str]:
    """Make the packages of Linux in `folder`; return which are not those of dist/."""
    product = read_product()
    with ThreadPoolExecutor() as pool:
        building = [
            pool.submit(tarball.pack, payload, folder),
            pool.submit(rpm.build, product, payload, folder),
            pool.submit(debian.build, product, payload, folder, quickly=True),
        ]
    made = [package.result() for package in building]
    return [package.name for package in made if not equal_packages(DIST / package.name, package)]


def equal_packages(first: Path, second: Path) -> bool:
    """Say whether two packages are the same; Debian's by what is inside."""
    if not first.exists():
        return False
    if first.suffix != ".deb":
        return first.read_bytes() == second.read_bytes()
    # Compressing well takes a minute and is dpkg-deb's affair; what is inside is ours.
    return _inside(first) == _inside(second)


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


def differences(left: Path, right: Path) -> list[str]:
    """Return the paths whose content, mode, time or mere presence differs."""
    first, second = freeze.files_of(left), freeze.files_of(right)
    alone = set(first) ^ set(second)
    common = sorted(set(first) & set(second))
    return sorted([*alone, *(path for path in common if not _equal(left / path, right / path))])


def unexplained(paths: Sequence[str], allowed: Path = ALLOWED) -> list[str]:
    """Return the paths no pattern of the list matches."""
    lines = [line.strip() for line in allowed.read_text("utf-8").splitlines()]
    patterns = [line for line in lines if line and not line.startswith("#")]
    return [path for path in paths if not any(fnmatchcase(path, pattern) for pattern in patterns)]


def _equal(left: Path, right: Path) -> bool:
    if left.is_symlink() or right.is_symlink():
        return left.is_symlink() and right.is_symlink() and left.readlink() == right.readlink()
    return _attributes(left) == _attributes(right) and left.read_bytes() == right.read_bytes()


def _attributes(file: Path) -> tuple[int, int, int]:
    status = file.stat()
    return status.st_size, status.st_mode, int(status.st_mtime)
