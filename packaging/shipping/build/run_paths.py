"""Takes the builder's own folders out of where shared libraries look for others.

An interpreter built by hand leaves its folder as RUNPATH in each of its modules. On another
computer that is a folder of somebody else, or one that anybody could make.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

_ORIGIN = "$ORIGIN"


def is_elf(path: Path) -> bool:
    """Say whether a path is a program or a shared library, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def remove_foreign_run_paths(folder: Path) -> int:
    """Delete each RPATH or RUNPATH below `folder` that leads out of the program; return how many.

    Raises:
        SystemExit: a library has such a path beside one that it needs.
        FileNotFoundError: chrpath is not installed.
        subprocess.CalledProcessError: chrpath could not write.
    """
    foreign = foreign_run_paths(folder)
    if foreign:
        subprocess.run(["chrpath", "--delete", *map(str, foreign)], check=True, capture_output=True)
    return len(foreign)


def foreign_run_paths(folder: Path) -> list[Path]:
    """Return the programs below `folder` whose own search path leads out of it.

    Raises:
        SystemExit: a library has such a path beside one that it needs.
    """
    programs = [path for path in sorted(folder.rglob("*")) if is_elf(path)]
    return [path for path in programs if _leads_out(path, run_path(path))]


def _leads_out(path: Path, entries: Iterable[str]) -> bool:
    kinds = {entry.startswith(_ORIGIN) for entry in entries}
    if len(kinds) == 2:
        raise SystemExit(f"{path} has a search path of both kinds; that case is not decided")
    return kinds == {False}


def run_path(program: Path) -> tuple[str, ...]:
    """Return the folders a program names itself, in its order."""
    done = subprocess.run(
        ["chrpath", "--list", str(program)], capture_output=True, text=True, check=False
    )
    # It ends with an error when there is none; that is the usual case.
    _, found, entries = done.stdout.partition("PATH=")
    return tuple(entries.strip().split(":")) if found else ()
