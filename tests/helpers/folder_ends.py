"""Replaces an export's folder over and over, killed or stopped one step later each time.

A step is what the program asks of the system about that folder: a file opened, moved, removed.
Run as `python -m tests.helpers.folder_ends HOME kill|stop`; a line says what each end left.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from itertools import count
from pathlib import Path

from extend_desktop.domain.exports import CsvFormat, ExportFormat, TableHead
from extend_desktop.domain.schema import FieldKind
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.ports.exports import Block
from extend_desktop.services.ports.unfinished import Note, unnoted
from extend_desktop.system.unfinished_files import UnfinishedFiles

EARLIER, NEW = ["a.json", "b.json", "index.json"], ["b.json", "c.json", "d.json", "index.json"]
_HEAD = TableHead("Documents", ("file", "record"), (FieldKind.TEXT, FieldKind.OBJECT))
_DELIVERY_S = 0.02


def exports_of(home: Path) -> Path:
    """Return where the folder is written to."""
    return home / "exports"


async def export(home: Path, files: Sequence[str], note: Note = unnoted) -> None:
    """Write a document for each file but the last, which is the index."""
    rows = [(Path(name).stem, {"status": "processed"}) for name in files[:-1]]

    async def blocks() -> AsyncIterator[Block]:
        yield 0, rows

    writer = FileExportWriters(note=note).writer(ExportFormat.JSON_FOLDER, CsvFormat())
    await writer.write(exports_of(home) / "out", [_HEAD], blocks())


def found(home: Path) -> dict[str, list[str]]:
    """Return what lies there, with the notes."""
    folders = [*exports_of(home).iterdir(), home / "notes"]
    return {path.name: sorted(entry.name for entry in path.iterdir()) for path in folders}


class _Ending:
    def __init__(self, home: Path, step: int, how: str) -> None:
        self.is_over = False
        self._folder = str(exports_of(home))
        self._left = step
        self._how = how
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()

    def watch(self, _event: str, arguments: tuple[object, ...]) -> None:
        if any(str(argument).startswith(self._folder) for argument in arguments):
            self._left -= 1
            if self._left == 0:
                self.is_over = True
                self._end()

    def _end(self) -> None:
        if self._how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if threading.current_thread() is not threading.main_thread():
            stopping = asyncio.run_coroutine_threadsafe(self._stop(), self._loop)
            # It ends with the loop, which does not wait for what only clears away.
            with suppress(CancelledError):
                stopping.result()

    async def _stop(self) -> None:
        assert self._task is not None
        self._task.cancel()
        # What a stop does while this thread has not ended is done by then.
        await asyncio.sleep(_DELIVERY_S)


async def _play(home: Path, step: int, how: str) -> bool:
    """Replace the folder; return whether there were as many steps."""
    ending = _Ending(home, step, how)
    sys.addaudithook(ending.watch)
    try:
        await export(home, NEW, UnfinishedFiles(home / "notes").note)
    except asyncio.CancelledError:
        assert ending.is_over
    return ending.is_over


def _child(home: Path, step: int, how: str) -> None:
    code = 2
    try:
        code = int(asyncio.run(_play(home, step, how)))
    finally:
        sys.stderr.flush()
        os._exit(code)


def main() -> None:
    home, how = Path(sys.argv[1]), sys.argv[2]
    for folder in (exports_of(home), home / "notes"):
        folder.mkdir()
    for step in count(1):
        asyncio.run(export(home, EARLIER))
        child = os.fork()
        if not child:
            _child(home, step, how)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        left = found(home)
        UnfinishedFiles(home / "notes").clear()
        sys.stdout.write(f"{json.dumps([code, left, found(home)])}\n")
        sys.stdout.flush()
        if code == 0:
            break


if __name__ == "__main__":
    main()
