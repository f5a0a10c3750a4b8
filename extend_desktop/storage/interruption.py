"""Ends a long statement of another thread from the loop's; only storage/ imports it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from extend_desktop.domain.errors import ExtendDesktopError

_PAUSE_S = 0.05


class Interruption:
    """A connection may be interrupted only while the work has it: later it serves others, or is closed.

    Attributes:
        is_wanted: whether the work is to end.
    """

    def __init__(self) -> None:
        self.is_wanted = False
        self._turn = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    @contextmanager
    def reaching(self, connection: sqlite3.Connection) -> Generator[None]:
        """Let the statements of the block be interrupted; on the thread of the connection."""
        self._reach(connection)
        try:
            yield
        finally:
            self._reach(None)

    async def end(self, work: asyncio.Future[Any]) -> None:
        """End the work, and return when it has ended; what it came to is nobody's any more."""
        self.is_wanted = True
        while not work.done():
            with self._turn:
                if self._connection is not None:
                    self._connection.interrupt()
            await asyncio.wait({work}, timeout=_PAUSE_S)
        # An interrupted statement counts as a defect elsewhere, and is what was wanted here.
        with suppress(ExtendDesktopError):
            work.result()

    def _reach(self, connection: sqlite3.Connection | None) -> None:
        with self._turn:
            self._connection = connection
