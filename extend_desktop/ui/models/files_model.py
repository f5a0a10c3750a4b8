"""The rows of one page of files. For the files pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from typing_extensions import override

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.quantities import count_text, exact_time_text, minute_text
from extend_desktop.presentation.text import plain
from extend_desktop.ui.models.cells import Cell
from extend_desktop.ui.models.files_mime import FILES_MIME, to_mime
from extend_desktop.ui.models.picked_files import PickedFiles
from extend_desktop.ui.widgets import plain_tooltip

Index = QModelIndex | Persistent
_ROOT = QModelIndex()
_DASH = "—"


class FileColumn(IntEnum):
    """Columns from left to right."""

    NAME = 0
    TYPE = 1
    PAGES = 2
    CREATED = 3


TITLES = {
    FileColumn.NAME: "Name",
    FileColumn.TYPE: "Type",
    FileColumn.PAGES: "Pages",
    FileColumn.CREATED: "Created",
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_SORT_KEYS: dict[FileColumn, Callable[[RemoteFile], Any]] = {
    FileColumn.NAME: lambda file: file.name.casefold(),
    FileColumn.TYPE: lambda file: (file.type or "", file.name.casefold()),
    FileColumn.PAGES: lambda file: file.page_count or 0,
}


class FilesModel(QAbstractTableModel):
    """One page, in the server's order until a column sorts it here.

    Args:
        picked: the selection over all pages; a drag from within it takes all of it along.
    """

    def __init__(self, picked: PickedFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picked = picked
        self._page: tuple[RemoteFile, ...] = ()
        self._rows: list[RemoteFile] = []
        self._order: tuple[FileColumn, Qt.SortOrder] | None = None

    def show_page(self, files: Sequence[RemoteFile]) -> None:
        """Replace all rows; a local order stays in force."""
        self.beginResetModel()
        self._page = tuple(files)
        self._rows = self._ordered()
        self.endResetModel()

    def file_at(self, row: int) -> RemoteFile:
        """Return the file of a row."""
        return self._rows[row]

    def copied_rows(self, rows: Sequence[int], columns: Sequence[int]) -> list[list[str]]:
        """Return the texts of rows for the clipboard; of the whole selection, on every page."""
        shown = [self._rows[row] for row in rows]
        is_all_picked = shown and all(file.id in self._picked for file in shown)
        files = self._picked.files if is_all_picked else shown
        return [[_copied(file, FileColumn(column)) for column in columns] for file in files]

    @property
    def files(self) -> Sequence[RemoteFile]:
        """All rows as shown."""
        return self._rows

    @property
    def local_order(self) -> FileColumn | None:
        """The column the loaded rows are sorted by here; None in the server's order."""
        return self._order[0] if self._order else None

    def unsort(self) -> None:
        """Return to the server's order."""
        if self._order is not None:
            self._order = None
            self._rearrange()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the loaded rows; creation time is the server's and leaves them as they came."""
        key = FileColumn(column)
        self._order = (key, order) if key in _SORT_KEYS else None
        self._rearrange()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(FileColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column = FileColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(self._rows[index.row()], column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is FileColumn.PAGES else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return Cell(str(self.data(index) or "")).said
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(self._rows[index.row()], column)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section not in TITLES:
            return None
        column = FileColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is FileColumn.PAGES else _LEFT
        return None

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
        rows = sorted({index.row() for index in indexes})
        dragged = [self._rows[row] for row in rows]
        if all(file.id in self._picked for file in dragged):
            return to_mime(self._picked.files)
        return to_mime(dragged)

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _ordered(self) -> list[RemoteFile]:
        if self._order is None:
            return list(self._page)
        column, order = self._order
        descending = order is Qt.SortOrder.DescendingOrder
        return sorted(self._page, key=_SORT_KEYS[column], reverse=descending)

    def _rearrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._ordered()
        places = {id(file): row for row, file in enumerate(self._rows)}
        old = self.persistentIndexList()
        new = [self.index(places[id(before[index.row()])], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


def _text(file: RemoteFile, column: FileColumn) -> str:
    if column is FileColumn.NAME:
        return plain(file.name)
    if column is FileColumn.TYPE:
        return plain(file.type) if file.type else _DASH
    if column is FileColumn.PAGES:
        return count_text(file.page_count) if file.page_count is not None else _DASH
    return minute_text(file.created_at)


def _copied(file: RemoteFile, column: FileColumn) -> str:
    """Return the bare fact for the clipboard; empty when it is not known."""
    match column:
        case FileColumn.NAME:
            return file.name
        case FileColumn.TYPE:
            return file.type or ""
        case FileColumn.PAGES:
            return "" if file.page_count is None else str(file.page_count)
        case FileColumn.CREATED:
            return exact_time_text(file.created_at) if file.created_at else ""


def _tooltip(file: RemoteFile, column: FileColumn) -> str:
    if column is FileColumn.NAME:
        return plain_tooltip(f"{plain(file.name)}\n{plain(file.id)}")
    if column is FileColumn.CREATED:
        return plain_tooltip(exact_time_text(file.created_at))
    return ""
