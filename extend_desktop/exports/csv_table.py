"""Writes a table as CSV (RFC 4180); satisfies `services.ports.exports.ExportWriter`."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from typing_extensions import override

from extend_desktop.domain.exports import CsvFormat, TableCounts, TableHead
from extend_desktop.exports.csv_cells import CsvCells
from extend_desktop.exports.targets import (
    Means,
    as_text,
    open_target,
    translated,
    write_blocks,
)
from extend_desktop.services.ports.exports import Blocks, ExportWriter, Preview, Rows

_BYTE_ORDER_MARK = "\ufeff"


class CsvTableWriter(ExportWriter):
    """One writer a dialect; may be used for many files, one after the other."""

    def __init__(self, csv_format: CsvFormat, means: Means) -> None:
        self._format = csv_format
        self._means = means

    @override
    async def write(self, target: Path, heads: Sequence[TableHead], blocks: Blocks) -> TableCounts:
        (head,) = heads
        opened = await open_target(target, self._means)
        file = as_text(opened.file)
        try:
            with translated(target):
                table = await asyncio.to_thread(_Table, file, head, self._format)
                await write_blocks(blocks, table.add)
                await asyncio.to_thread(file.flush)
                await asyncio.to_thread(opened.commit)
        finally:
            # Not in a thread: it is quick, and must happen even while being cancelled.
            opened.discard()
        return table.cells.counts()

    @override
    def preview(self, heads: Sequence[TableHead], tables: Sequence[Rows]) -> Preview:
        (head,), (rows,) = heads, tables
        cells = CsvCells(head.names, formula_safety=self._format.formula_safety)
        texts = [["" if cell is None else str(cell) for cell in row] for row in cells.texts(rows)]
        return [texts], cells.counts()


class _Table:
    """One table on its way to a file. Used in worker threads, one at a time."""

    def __init__(self, file: TextIO, head: TableHead, csv_format: CsvFormat) -> None:
        self.cells = CsvCells(head.names, formula_safety=csv_format.formula_safety)
        if csv_format.byte_order_mark:
            file.write(_BYTE_ORDER_MARK)
        self._writer = csv.writer(file, delimiter=csv_format.separator, lineterminator="\r\n")
        self._writer.writerow(self.cells.names)

    def add(self, _table: int, rows: list[Sequence[object]]) -> None:
        self._writer.writerows(self.cells.texts(rows))
