"""Writes tables as the sheets of an Excel workbook; satisfies `services.ports.exports.ExportWriter`.

XlsxWriter makes the workbook; the rows go as XML into the file it keeps for each sheet, so that
neither the rows nor their texts stay in memory.
"""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Sequence
from contextlib import contextmanager
from datetime import datetime
from io import BufferedWriter
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from typing_extensions import Generator, override

from extend_desktop.domain.exports import TableCounts, TableHead
from extend_desktop.domain.file_names import UniqueNames
from extend_desktop.domain.sheet_grid import column_letters
from extend_desktop.exports.targets import Means, Target, open_target, translated, write_blocks
from extend_desktop.exports.text_limit import TextLimit
from extend_desktop.exports.workbook_cells import WorkbookCells
from extend_desktop.services.ports.exports import Blocks, ExportWriter, Preview, Rows
from extend_desktop.services.ports.unfinished import temporary_folder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MOST_ROWS = 1_048_576
"""Of a sheet, its header included."""
_LONGEST_SHEET_NAME = 31
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_HEADER = {"bold": True, "bottom": 1, "bg_color": "#EEF1F6", "valign": "vcenter"}
_MEASURED_ROWS = 200
_LEAST_WIDTH, _MOST_WIDTH, _ROOM_FOR_FILTER = 8, 60, 4
_WIDTH_OF_A_PAGE = 200
"""A sheet as wide is printed on one page's width, at two thirds; a wider one on several."""
_MOMENT = "2026-01-31 12:30:00"
"""What a moment looks like in a cell."""


class WorkbookWriter(ExportWriter):
    """Writes one workbook a call.

    Args:
        most_rows: of a sheet, its header included; a table goes on on a further sheet.
    """

    def __init__(self, means: Means, most_rows: int = MOST_ROWS) -> None:
        self._means = means
        self._most_rows = most_rows

    @override
    async def write(self, target: Path, heads: Sequence[TableHead], blocks: Blocks) -> TableCounts:
        opened = await open_target(target, self._means)
        try:
            with translated(target), _unwrapped():
                async with temporary_folder(self._means.note) as folder:
                    return await self._written(opened, folder, heads, blocks)
        finally:
            opened.discard()

    async def _written(
        self, opened: Target, folder: Path, heads: Sequence[TableHead], blocks: Blocks
    ) -> TableCounts:
        output = _Output(opened.file)
        book = _Book(heads, self._most_rows)
        try:
            await asyncio.to_thread(book.open, output, str(folder))
            await write_blocks(blocks, book.add)
            await asyncio.to_thread(book.close)
            await asyncio.to_thread(opened.commit)
        finally:
            # Not in a thread: it is quick, and must happen even while being cancelled.
            output.is_abandoned = True
            opened.discard()
            book.discard()
        return book.counts()

    @override
    def preview(self, heads: Sequence[TableHead], tables: Sequence[Rows]) -> Preview:
        limit = TextLimit()
        shown: list[list[list[str]]] = []
        long_numbers = 0
        for head, rows in zip(heads, tables, strict=True):
            cells = WorkbookCells(head, limit, lambda _format: 0)
            columns = tuple(zip(head.names, head.kinds, strict=True))
            shown.append(
                [
                    [cells.text(*column, value) for column, value in zip(columns, row, strict=True)]
                    for row in rows
                ]
            )
            long_numbers += cells.long_numbers
        counts = TableCounts(len(tables[0]), cut_cells=limit.cut_cells, long_numbers=long_numbers)
        return shown, counts


class _Book:
    """A workbook on its way to a file. Used in worker threads, one at a time."""

    def __init__(self, heads: Sequence[TableHead], most_rows: int) -> None:
        self._book: Any = None
        self._heads = heads
        self._header = 0
        self._limit = TextLimit()
        self._most_rows = most_rows
        self._names = UniqueNames()
        self._sheets: list[_Sheet] = []
        self._styles: dict[str, int] = {}
        self._tables: list[list[_Sheet]] = []

    def open(self, output: _Output, folder: str) -> None:
        """Begin a workbook, whose sheets are kept in files of `folder` meanwhile."""
        # Takes half a second to import, and most sessions need none.
        import xlsxwriter  # noqa: PLC0415

        make: Any = xlsxwriter.Workbook
        self._book = make(output, {"constant_memory": True, "tmpdir": folder})
        self._header = _style_number(self._book.add_format(_HEADER))
        self._tables = [[self._sheet(head)] for head in self._heads]

    def add(self, table: int, rows: list[Sequence[object]]) -> None:
        sheets = self._tables[table]
        while rows:
            room = self._most_rows - sheets[-1].rows
            sheets[-1].add(rows[:room])
            rows = rows[room:]
            if rows:
                sheets.append(self._sheet(sheets[0].head))

    def close(self) -> None:
        for sheet in self._sheets:
            sheet.finish()
        self._book.close()

    def counts(self) -> TableCounts:
        """Return what was written."""
        rows = {sheet.name: sheet.rows - 1 for sheet in self._sheets}
        return TableCounts(
            rows=sum(sheet.rows - 1 for sheet in self._tables[0]),
            cut_cells=self._limit.cut_cells,
            long_numbers=sum(sheet.cells.long_numbers for sheet in self._sheets),
            sheets=rows,
            further_sheets=tuple(sheet.name for table in self._tables for sheet in table[1:]),
        )

    def discard(self) -> None:
        """Let go of the sheets' files; quick."""
        for sheet in self._sheets:
            sheet.discard()

    def _sheet(self, head: TableHead) -> _Sheet:
        cells = WorkbookCells(head, self._limit, self._style_of)
        sheet = _Sheet(self._book, self._sheet_name(head), head, cells, self._header)
        self._sheets.append(sheet)
        return sheet

    def _sheet_name(self, head: TableHead) -> str:
        # Room for a number. "History" is a name that Excel keeps for itself.
        stem = _NO_SHEET_NAME.sub("_", head.title)[: _LONGEST_SHEET_NAME - 6].strip(" '")
        is_free = stem and stem.casefold() != "history"
        return self._names.free(stem if is_free else f"{stem} table".strip())

    def _style_of(self, number_format: str) -> int:
        known = self._styles.get(number_format)
        if known is None:
            made = self._book.add_format({"num_format": number_format})
            known = self._styles[number_format] = _style_number(made)
        return known


class _Sheet:
    """One sheet that grows by rows."""

    def __init__(
        self, book: Any, name: str, head: TableHead, cells: WorkbookCells, header_style: int
    ) -> None:
        self.name, self.head, self.cells = name, head, cells
        self.rows = 1
        self._sheet = book.add_worksheet(name)
        self._sheet.row_data_fh.write(cells.header(header_style))
        self._widths = [len(title) + _ROOM_FOR_FILTER for title in head.names]

    def add(self, rows: Sequence[Sequence[object]]) -> None:
        if self.rows <= _MEASURED_ROWS:
            self._measure(rows[:_MEASURED_ROWS])
        self._sheet.row_data_fh.write(self.cells.rows(rows, self.rows + 1))
        self.rows += len(rows)

    def finish(self) -> None:
        """Set what concerns the sheet as a whole."""
        last = len(self.head.names) - 1
        self._sheet.dim_rowmin = self._sheet.dim_colmin = 0
        self._sheet.dim_rowmax, self._sheet.dim_colmax = self.rows - 1, last
        self._sheet.freeze_panes(1, self.head.frozen)
        self._sheet.autofilter(0, 0, self.rows - 1, last)
        widths = [min(max(width, _LEAST_WIDTH), _MOST_WIDTH) for width in self._widths]
        for number, width in enumerate(widths):
            letters = column_letters(number)
            self._sheet.set_column(f"{letters}:{letters}", width)
        self._sheet.set_landscape()
        self._sheet.repeat_rows(0)
        if sum(widths) <= _WIDTH_OF_A_PAGE:
            self._sheet.fit_to_pages(1, 0)

    def discard(self) -> None:
        self._sheet.row_data_fh.close()

    def _measure(self, rows: Sequence[Sequence[object]]) -> None:
        for row in rows:
            for number, value in enumerate(row):
                self._widths[number] = max(self._widths[number], _longest_line(value) + 2)


def _longest_line(value: object) -> int:
    if value is None:
        return 0
    text = _MOMENT if isinstance(value, datetime) else str(value)
    return max(map(len, text.split("\n", 3)))


class _Output(io.RawIOBase):
    """The target as the library of ZIP archives needs it, which can be made to give up.

    Given up, it fails once; what the library still wants to write then is dropped.
    """

    def __init__(self, file: BufferedWriter) -> None:
        super().__init__()
        self.is_abandoned = False
        self._has_failed = False
        self._file = file

    @override
    def writable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return self._file.seekable()

    @override
    def tell(self) -> int:
        return 0 if self.is_abandoned else self._file.tell()

    @override
    def seek(self, offset: int, whence: int = 0, /) -> int:
        return 0 if self.is_abandoned else self._file.seek(offset, whence)

    @override
    def flush(self) -> None:
        if not self.is_abandoned:
            self._file.flush()

    @override
    def write(self, data: ReadableBuffer, /) -> int:
        if not self.is_abandoned:
            return self._file.write(data)
        if not self._has_failed:
            self._has_failed = True
            raise BrokenPipeError
        return memoryview(data).nbytes


@contextmanager
def _unwrapped() -> Generator[None]:
    """Let through what the disk said, out of the library's own error."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        said = error.args[0] if error.args else None
        if isinstance(said, OSError):
            raise said from error
        raise


def _style_number(made: Any) -> int:
    # The library's own cells would ask for it; ours have to.
    return cast("int", made._get_xf_index())  # noqa: SLF001
