"""Notes what the loop's own thread reads from a folder, or asks of the keyring, while it watches."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

_EVENTS = frozenset({"open", "os.listdir", "os.scandir", "sqlite3.connect"})
_watched: dict[str, list[str]] = {}
"""What was read, by folder. An audit hook cannot be taken away again, so it looks here."""
_is_hooked = False


def _note(event: str, name: object) -> None:
    if threading.current_thread() is threading.main_thread() and isinstance(
        name, str | os.PathLike
    ):
        path = os.fspath(name)
        for folder, reads in _watched.items():
            if str(path).startswith(folder):
                reads.append(f"{event} {path}")


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _watched and event in _EVENTS and arguments:
        _note(event, arguments[0])


@contextmanager
def reads_on_the_loop(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[list[str]]:
    """Give the list of what the main thread reads below `folder`, looks at files included."""
    global _is_hooked  # noqa: PLW0603 - there is one list of hooks for the whole process
    if not _is_hooked:
        sys.addaudithook(_hook)
        _is_hooked = True
    plain_stat = os.stat

    def stat(path: object, **options: object) -> os.stat_result:
        _note("stat", path)
        return plain_stat(path, **options)  # pyright: ignore[reportArgumentType, reportCallIssue]

    reads: list[str] = []
    with monkeypatch.context() as patched:
        patched.setattr(os, "stat", stat)
        _watched[str(folder)] = reads
        try:
            yield reads
        finally:
            del _watched[str(folder)]
