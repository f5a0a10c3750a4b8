"""The table of one page of files, with a selection that outlives the page. For the files pane."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from extend_desktop.domain.files import FileQuery, RemoteFile, SortDir
from extend_desktop.domain.ids import FileId
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.files_model import COLUMNS, WHOLE_TIME_PX, FileColumn, FilesModel
from extend_desktop.ui.models.picked_files import PageKey, PickedFiles
from extend_desktop.ui.responsive_columns import NarrowColumns, RoomyColumn
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import grow_column, scaled_widths_px

if TYPE_CHECKING:
    from extend_desktop.services.files import FileListing

_ALL_FROM_PX = 400
_TIME_FROM_PX = 300
"""Narrower, the names need the room, and of a time the day is enough."""


class FilesTable(DataTable):
    """Shows `FilesModel`; keeps `picked` in step with what is selected on the page shown."""

    picked_changed = Signal()
    order_requested = Signal(object)
    """The server's `SortDir` the operator asked for by the Created column."""
    local_order_changed = Signal()
    chosen = Signal()
    """Return: the selection should go to the composer."""
    preview_wanted = Signal(object)
    """The `RemoteFile` that was double-clicked."""
    delete_wanted = Signal()
    properties_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "files", tr("Files"), [column.width_px for column in COLUMNS])
        self.picked = PickedFiles()
        self.files_model = FilesModel(self.picked, self)
        self._page: PageKey | None = None
        self._filling = False
        self.setModel(self.files_model)
        self.setItemDelegate(CellDelegate(context, self))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(self._preview)
        NarrowColumns(self, {FileColumn.TYPE: _ALL_FROM_PX, FileColumn.PAGES: _ALL_FROM_PX})
        (most_px,) = scaled_widths_px((WHOLE_TIME_PX,), self.fontMetrics().height())
        grow = partial(grow_column, self)
        RoomyColumn(self, FileColumn.CREATED, _TIME_FROM_PX, most_px, grow)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)

    def show_listing(self, listing: FileListing) -> None:
        """Show a page, with the rows selected that were selected before."""
        position = self.verticalScrollBar().value()
        page = PageKey(listing.query, listing.number)
        same_page = page == self._page
        self._page = page
        self._filling = True
        self.files_model.show_page(listing.page.files)
        self._select_picked()
        self._filling = False
        self.verticalScrollBar().setValue(position if same_page else 0)
        self._take_over_selection()
        self._show_order()

    def unsort(self) -> None:
        """Show the rows in the server's order again."""
        self._rearrange(self.files_model.unsort)
        self._show_order()

    def pick(self, query: FileQuery, first: int, files: Sequence[RemoteFile]) -> None:
        """Select files of a listing from the one at `first` on, whether they are shown or not."""
        for place, file in enumerate(files, first):
            self.picked.add(PageKey(query, place // query.page_size + 1), (file,))
        self._select_picked()
        self.picked_changed.emit()

    def pick_again(self, picked: PickedFiles) -> None:
        """Select what was selected in another table, on all its pages."""
        self.picked.take_over(picked)
        self._select_picked()
        self.picked_changed.emit()

    def clear_picked(self) -> None:
        """Select nothing, on any page."""
        self.picked.clear()
        self.clearSelection()
        self.picked_changed.emit()

    def unpick(self, file_ids: Iterable[FileId]) -> None:
        """Take files off the selection, on any page."""
        self.picked.forget(file_ids)
        self._filling = True
        self._select_picked()
        self._filling = False
        self.picked_changed.emit()

    def clear(self) -> None:
        """Show nothing; for a change of account."""
        self._page = None
        self.files_model.show_page(())
        self.clear_picked()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses, with Alt it shows properties; Del deletes, Esc clears the selection."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.properties_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and len(self.picked):
            self.delete_wanted.emit()
        elif is_return and len(self.picked):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape and len(self.picked):
            self.clear_picked()
        else:
            super().keyPressEvent(event)

    def _preview(self, index: QModelIndex) -> None:
        self.preview_wanted.emit(self.files_model.file_at(index.row()))

    def _selected_files(self) -> list[RemoteFile]:
        return [self.files_model.file_at(row) for row in self.selected_rows()]

    def _selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        if not self._filling:
            self._take_over_selection()

    def _take_over_selection(self) -> None:
        if self._page is not None:
            self.picked.set_page(self._page, self.files_model.files, self._selected_files())
            self.picked_changed.emit()

    def _select_picked(self) -> None:
        """Select the rows that are picked, neighbours as one range: a thousand ranges are slow."""
        picked = [file.id in self.picked for file in self.files_model.files]
        selection = QItemSelection()
        last = len(FileColumn) - 1
        first_row = 0
        for is_picked, group in groupby(picked):
            end_row = first_row + sum(1 for _ in group)
            if is_picked:
                top = self.files_model.index(first_row, 0)
                selection.select(top, self.files_model.index(end_row - 1, last))
            first_row = end_row
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _rearrange(self, sort: Callable[[], None]) -> None:
        """Sort without carrying each selected cell along; the selection is made anew."""
        self._filling = True
        self.clearSelection()
        sort()
        self._select_picked()
        self._filling = False

    def _sort_by(self, section: int) -> None:
        column = FileColumn(section)
        order = self.horizontalHeader().sortIndicatorOrder()
        if column is FileColumn.CREATED:
            self._rearrange(self.files_model.unsort)
            descending = order is Qt.SortOrder.DescendingOrder
            self.order_requested.emit(SortDir.DESC if descending else SortDir.ASC)
        else:
            self._rearrange(lambda: self.files_model.sort(section, order))
        self.local_order_changed.emit()

    def _show_order(self) -> None:
        if self.files_model.local_order is None and self._page is not None:
            descending = self._page.query.sort_dir is SortDir.DESC
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(FileColumn.CREATED, order)
