"""Writes one table as CSV (RFC 4180); satisfies `services.ports.TableWriter`.

Rows stream to the target as they come. Built by bootstrap.py.
"""

from __future__ import annotations

import asyncio
import csv
import os
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from extend_desktop.domain.exports import CsvFormat, TableCounts
from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.spreadsheet_changes import ChangeCounter
from extend_desktop.exports.targets import open_target, translated

_ROWS_A_WRITE = 500
_BYTE_ORDER_MARK = "\ufeff"


class CsvTableWriter:
    """One writer a file format; may be used for many files, one after the other."""

    def __init__(
        self, csv_format: CsvFormat, replace: Callable[[Path, Path], object] = os.replace
    ) -> None:
        self._format = csv_format
        self._replace = replace
        self._neutralised = 0
        self._changes = ChangeCounter()

    async def write(
        self,
        target: Path,
        header: Sequence[str],
        rows: AsyncIterator[Sequence[object]],
        *,
        on_row: Callable[[int], None] | None = None,
    ) -> TableCounts:
        """Write all rows and return what was written.

        Raises:
            ExportError: the target cannot be written; nothing of it was changed.
        """
        self._neutralised = 0
        self._changes = ChangeCounter()
        opened = await open_target(target, self._replace)
        try:
            with translated(target):
                count = await self._write_all(opened.file, header, rows, on_row)
                await asyncio.to_thread(opened.commit)
        finally:
            # Not in a thread: it is quick, and must happen even while being cancelled.
            opened.discard()
        return TableCounts(count, self._neutralised, self._changes.by_column)

    async def _write_all(
        self,
        file: TextIO,
        header: Sequence[str],
        rows: AsyncIterator[Sequence[object]],
        on_row: Callable[[int], None] | None,
    ) -> int:
        writer = csv.writer(file, delimiter=self._format.separator, lineterminator="\r\n")
        if self._format.byte_order_mark:
            file.write(_BYTE_ORDER_MARK)
        names = [self._text(name) for name in header]
        waiting = [names]
        count = 0
        async for row in rows:
            waiting.append([self._cell(*pair) for pair in zip(names, row, strict=True)])
            count += 1
            if len(waiting) >= _ROWS_A_WRITE:
                await asyncio.to_thread(writer.writerows, waiting)
                waiting = []
            if on_row is not None:
                on_row(count)
        await asyncio.to_thread(writer.writerows, waiting)
        return count

    def _cell(self, column: str, value: object) -> str:
        text = self._text(value) if isinstance(value, str) else _bare(value)
        # What was neutralised is a text for every spreadsheet.
        if text == value or not isinstance(value, str):
            self._changes.note(column, value)
        return text

    def _text(self, text: str) -> str:
        safe = neutralised(text) if self._format.formula_safety else text
        self._neutralised += safe != text
        return safe


def _bare(value: object) -> str:
    """Return a value that is not text, never in a local form."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return number_text(value) if isinstance(value, int | float | Decimal) else str(value)
