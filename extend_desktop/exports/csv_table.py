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

_WEIGHT_A_WRITE = 200_000
"""Characters handed to a worker thread at a time: a few milliseconds."""
_BARE_CHARS = 10
"""What a number, a moment or nothing counts for; also keeps empty rows from adding up."""
_BYTE_ORDER_MARK = "\ufeff"


class CsvTableWriter:
    """One writer a file format; may be used for many files, one after the other."""

    def __init__(
        self, csv_format: CsvFormat, replace: Callable[[Path, Path], object] = os.replace
    ) -> None:
        self._format = csv_format
        self._replace = replace

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
        opened = await open_target(target, self._replace)
        table = _Table(opened.file, self._format)
        try:
            with translated(target):
                await _write_all(table, header, rows, on_row)
                await asyncio.to_thread(opened.commit)
        finally:
            # Not in a thread: it is quick, and must happen even while being cancelled.
            opened.discard()
        return table.counts()


class _Table:
    """One table on its way to a file. Made texts of and written in worker threads, one at a time."""

    def __init__(self, file: TextIO, csv_format: CsvFormat) -> None:
        self._file = file
        self._format = csv_format
        self._writer = csv.writer(file, delimiter=csv_format.separator, lineterminator="\r\n")
        self._names: Sequence[str] = ()
        self._rows = 0
        self._neutralised = 0
        self._changes = ChangeCounter()

    def begin(self, header: Sequence[str]) -> None:
        """Write what comes before the rows."""
        if self._format.byte_order_mark:
            self._file.write(_BYTE_ORDER_MARK)
        self._names = [self._text(name) for name in header]
        self._writer.writerow(self._names)

    def add(self, rows: Sequence[Sequence[object]]) -> None:
        for row in rows:
            cells = [self._cell(*pair) for pair in zip(self._names, row, strict=True)]
            self._writer.writerow(cells)
        self._rows += len(rows)

    def counts(self) -> TableCounts:
        """Return what was written so far."""
        return TableCounts(self._rows, self._neutralised, self._changes.by_column)

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


async def _write_all(
    table: _Table,
    header: Sequence[str],
    rows: AsyncIterator[Sequence[object]],
    on_row: Callable[[int], None] | None,
) -> None:
    """Write everything; little at a time, whatever the rows' width."""
    await asyncio.to_thread(table.begin, header)
    waiting: list[Sequence[object]] = []
    weight = count = 0
    async for row in rows:
        waiting.append(row)
        weight += _weight(row)
        if weight >= _WEIGHT_A_WRITE:
            await asyncio.to_thread(table.add, waiting)
            waiting, weight = [], 0
        count += 1
        if on_row is not None:
            on_row(count)
    await asyncio.to_thread(table.add, waiting)


def _weight(row: Sequence[object]) -> int:
    """Return about how many characters a row will have."""
    return sum(len(value) if isinstance(value, str) else _BARE_CHARS for value in row)


def _bare(value: object) -> str:
    """Return a value that is not text, never in a local form."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return number_text(value) if isinstance(value, int | float | Decimal) else str(value)
