"""Holds the frozen program to the lists: files, modules, libraries that must be found."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PyInstaller.archive.readers import CArchiveReader

from resources.translations.files import REVIEWED, SOURCES, read
from shipping.build import bundled, freeze, prune
from shipping.build.metadata import EXECUTABLE, FROZEN
from shipping.build.payload import require_payload
from shipping.build.run_paths import foreign_run_paths

_PYZ = "PYZ.pyz"


def main(arguments: Sequence[str]) -> int:
    """Return 1 when something is in it that should not be, or lacks what it needs."""
    parser = argparse.ArgumentParser(prog="shipping payload-test", description=__doc__)
    parser.add_argument("payload", nargs="?", type=Path, default=FROZEN)
    payload = require_payload(parser.parse_args(arguments).payload)
    internal = payload / freeze.INTERNAL
    found = [
        *prune.problems(freeze.files_of(internal)),
        *missing_languages(internal),
        *foreign_modules(payload / EXECUTABLE),
        *(_problems_of_linux(payload) if sys.platform == "linux" else ()),
    ]
    for problem in found:
        sys.stderr.write(f"payload: {problem}\n")
    if not found:
        sys.stdout.write(f"{freeze.size_mb(payload):.1f} MB, every file has its reason\n")
    return int(bool(found))


def missing_languages(internal: Path) -> list[str]:
    """Return a line for each language whose catalogue is not in it, or is not complete."""
    folder = internal / "extend_desktop" / "_resources" / "catalogues"
    return [
        f"the catalogue of {language} is not in it, or has English left"
        for language in sorted(REVIEWED)
        if not (folder / f"{language}.qm").is_file()
        or not read(SOURCES / f"{language}.ts").is_complete
    ]


def modules_of(executable: Path) -> list[str]:
    """Return the names of the modules frozen into an executable."""
    archive: Any = CArchiveReader(str(executable))
    return sorted(archive.open_embedded_archive(_PYZ).toc)


def foreign_modules(executable: Path) -> list[str]:
    """Return a line for each module that belongs to a tool, or that nothing uses."""
    unwanted = set(bundled.excluded_modules())
    return [
        f"module {name} is frozen in, and should not be"
        for name in modules_of(executable)
        if any(part in unwanted for part in _prefixes(name))
    ]


def _problems_of_linux(payload: Path) -> list[str]:
    foreign = [
        f"{path.relative_to(payload)} looks for libraries in folders of the machine that built it"
        for path in foreign_run_paths(payload)
    ]
    return [*missing_libraries(payload / freeze.INTERNAL), *foreign]


def missing_libraries(internal: Path) -> list[str]:
    """Return a line for each library that some file needs and the system does not find."""
    found: list[str] = []
    for path in sorted(internal.rglob("*.so*")):
        listing = subprocess.run(["ldd", str(path)], check=False, capture_output=True, text=True)
        lines = [line.split()[0] for line in listing.stdout.splitlines() if "not found" in line]
        found += [f"{path.relative_to(internal)} does not find {name}" for name in lines]
    return found


def _prefixes(module: str) -> list[str]:
    parts = module.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts) + 1)]
