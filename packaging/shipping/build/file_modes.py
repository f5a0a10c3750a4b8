"""Gives files the modes and the one time that a package states, the same wherever it was built."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_EXECUTABLE, _PLAIN = 0o755, 0o644


def normalise(root: Path, epoch: int) -> None:
    """Give everything below `root`, and itself, one of two modes and one time.

    Folders and programs are 0755, all else 0644: shared libraries are not programs.

    Args:
        root: the folder.
        epoch: the time, in seconds since 1970.
    """
    for path in walk(root):
        if not path.is_symlink():
            path.chmod(_EXECUTABLE if path.is_dir() or _is_program(path) else _PLAIN)
            os.utime(path, (epoch, epoch))
        elif os.utime in os.supports_follow_symlinks:  # not on Windows
            os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    return ".so" not in path.suffixes and bool(path.stat().st_mode & 0o100)


def walk(root: Path) -> Iterator[Path]:
    """Give everything below `root`, in an order that does not depend on the disk; `root` last."""
    yield from sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix())
    yield root
