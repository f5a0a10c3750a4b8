"""Counts the rows of long work on another thread, and lets it be ended; only storage/ imports it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import TypeVar

from extend_desktop.domain.errors import ExtendDesktopError, StorageError

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Told how many steps of how many are done; on the loop's thread."""
_PAUSE_S = 0.05
"""A bar that moves more often is not seen to, and each report takes time of the loop."""
PORTION = 200
"""Rows that are copied, compared and counted together."""


class RowMeter:
    """Made on the loop's thread; `rows` and `expect` are called on the thread that works."""

    def __init__(self, on_progress: Progress) -> None:
        self._on_progress = on_progress
        self._loop = asyncio.get_running_loop()
        self._total = self._done = 0
        self._next_s = 0.0
        self._is_over = False

    def expect(self, rows: int) -> None:
        """Say how many rows are to come in all."""
        self._total = rows

    def portions(self, rows: Iterable[T]) -> Iterator[list[T]]:
        """Yield the rows in portions, and count them: row by row the loop would wait for Python.

        Raises:
            StorageError: the work is to end, which nobody waits to hear.
        """
        source = iter(rows)
        while portion := list(islice(source, PORTION)):
            self._count(len(portion))
            yield portion

    async def carried(self, work: Awaitable[T]) -> T:
        """Return what the work comes to; when this is cancelled, end it and wait for its end."""
        carried = asyncio.ensure_future(work)
        try:
            return await asyncio.shield(carried)
        except asyncio.CancelledError:
            self._is_over = True
            with suppress(ExtendDesktopError):
                await carried
            raise

    def _count(self, rows: int) -> None:
        if self._is_over:
            raise StorageError("storage_failed", cause="cancelled")
        self._done += rows
        now_s = time.monotonic()
        if now_s >= self._next_s:
            self._next_s = now_s + _PAUSE_S
            self._loop.call_soon_threadsafe(self._report, self._done, self._total)

    def _report(self, done: int, total: int) -> None:
        # What was under way when the work ended comes too late.
        if not self._is_over:
            self._on_progress(min(done, total), total)
