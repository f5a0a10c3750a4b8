"""The rows of one page of files. For the files pane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt
from typing_extensions import override

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.quantities import (
    count_text,
    day_text,
    exact_time_text,
    minute_text,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked
from extend_desktop.ui.models.cells import Cell, Column, MadeCells, TableRow, copied_texts
from extend_desktop.ui.models.files_mime import FILES_MIME, to_mime
from extend_desktop.ui.models.keyed_table import Index, KeyedTableModel
from extend_desktop.ui.models.picked_files import PickedFiles

_DASH = "—"


class FileColumn(IntEnum):
    """Columns from left to right."""

    NAME = 0
    TYPE = 1
    PAGES = 2
    CREATED = 3


COLUMNS = (
    Column(marked("Name"), 240),
    Column(marked("Type"), 64),
    Column(marked("Pages"), 64, is_numeric=True),
    Column(marked("Created"), 92),
)
WHOLE_TIME_PX = 128
"""What the column of times needs for more than the day."""


class FilesModel(KeyedTableModel[int]):
    """One page by place, in the server's order until a column sorts it here.

    Args:
        picked: the selection over all pages; a drag from within it takes all of it along.
    """

    def __init__(self, picked: PickedFiles, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._picked = picked
        self._page: tuple[RemoteFile, ...] = ()
        self._local_order: FileColumn | None = None

    def show_page(self, files: Sequence[RemoteFile]) -> None:
        """Replace all rows; a local order stays in force."""
        self._page = tuple(files)
        cells = (MadeCells(file, _MAKERS) for file in files)
        self.replace(TableRow(place, place, made) for place, made in enumerate(cells))

    def file_at(self, row: int) -> RemoteFile:
        """Return the file of a row."""
        return self._page[self.key_at(row)]

    @override
    def copied_rows(self, rows: Sequence[int], columns: Sequence[int]) -> Iterator[list[str]]:
        """Yield the texts of rows for the clipboard; of the whole selection, on every page."""
        files = self._dragged_or_picked(rows)
        return (copied_texts(MadeCells(file, _MAKERS), columns) for file in files)

    @property
    def files(self) -> Sequence[RemoteFile]:
        """All rows as shown."""
        return [self.file_at(row) for row in range(self.rowCount())]

    @property
    def local_order(self) -> FileColumn | None:
        """The column the loaded rows are sorted by here; None in the server's order."""
        return self._local_order

    def unsort(self) -> None:
        """Return to the server's order."""
        self.sort(FileColumn.CREATED)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the loaded rows; creation time is the server's and leaves them as they came."""
        if column == FileColumn.CREATED:
            self._local_order = None
            super().sort(-1)
        else:
            self._local_order = FileColumn(column)
            super().sort(column, order)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected and dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    @override
    def mimeTypes(self) -> list[str]:
        """Our own kind of drag data."""
        return [FILES_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged rows, or the whole selection when they are part of it."""
        return to_mime(self._dragged_or_picked(sorted({index.row() for index in indexes})))

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _dragged_or_picked(self, rows: Sequence[int]) -> Sequence[RemoteFile]:
        """Return the files of rows, or all that are picked when these rows are."""
        files = [self.file_at(row) for row in rows]
        is_all_picked = files and all(file.id in self._picked for file in files)
        return self._picked.files if is_all_picked else files


def _name_cell(file: RemoteFile) -> Cell:
    name = plain(file.name)
    return Cell(name, tooltip=f"{name}\n{plain(file.id)}", copied=file.name)


def _type_cell(file: RemoteFile) -> Cell:
    return Cell(plain(file.type) if file.type else _DASH, copied=file.type or "")


def _pages_cell(file: RemoteFile) -> Cell:
    if file.page_count is None:
        return Cell(_DASH, number=0, copied="")
    return Cell(count_text(file.page_count), number=file.page_count, copied=str(file.page_count))


def _created_cell(file: RemoteFile) -> Cell:
    exact = exact_time_text(file.created_at)
    return Cell(
        minute_text(file.created_at),
        brief=day_text(file.created_at),
        tooltip=exact,
        copied=exact if file.created_at else "",
    )


_MAKERS = (_name_cell, _type_cell, _pages_cell, _created_cell)
