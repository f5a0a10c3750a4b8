"""The real window as a process of its own, drawn offscreen, as another program would meet it."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.fork_server import Program, start_program
from tests.helpers.processes import stop_group
from tests.helpers.waiting import wait_for


@contextmanager
def open_window(home: Path, variables: Mapping[str, str] | None = None) -> Generator[Program]:
    """Start the window and wait until it has opened its account's journal; it ends with the block."""
    environment = {**os.environ, **(variables or {}), "QT_QPA_PLATFORM": "offscreen"}
    process = start_program([], environment, has_window=True, stderr=None)
    with process:
        try:
            _wait_until_held(home, process)
            yield process
        finally:
            stop_group(process)


def _wait_until_held(home: Path, process: Program) -> None:
    """A journal that is open has a record beside it that says so; one let go of says otherwise."""
    holder, address = home / "data" / "journal.holder.json", home / "data" / "instance.json"

    def is_held() -> bool:
        assert process.poll() is None, "the window ended"
        return address.exists() and holder.exists() and _is_held(holder.read_text())

    wait_for(is_held, "the window to open its journal")


def _is_held(record: str) -> bool:
    return '"held": true' in record and '"opened": true' in record
