"""The columns of the results: hidden, moved, widened, sorted by; remembered for each extractor."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from extend_desktop.presentation.translation import tr, worded
from extend_desktop.services.ports.results import SortColumn
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results import FIRST_FIELD, NUMBER
from extend_desktop.ui.models.results_layout import ResultsLayout, ResultsSort
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.views.detail.results_columns import ColumnChooser
from extend_desktop.ui.views.detail.results_table import ResultsTable
from extend_desktop.ui.views.detail.results_tools import ResultsTools
from extend_desktop.ui.views.detail.results_widths import ResultsWidths

_SAVE_LATER_MS = 400


class ResultsHeader(QObject):
    """Applies the layout kept for an extractor, and keeps what the operator makes of it.

    Attributes:
        sorting: of the batch shown; may be set before its columns are known.
        widths: what the columns have until the operator sets others.
    """

    sort_changed = Signal()

    def __init__(
        self, context: UiContext, grid: ResultsTable, model: ResultsModel, tools: ResultsTools
    ) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._model = model
        self._tools = tools
        self._extractor = ""
        self._layout = ResultsLayout()
        self.sorting = ResultsSort()
        self._is_applying = False
        self.widths = ResultsWidths(grid, model, lambda: self._layout.widths)
        self.chooser = ColumnChooser(grid)
        self._fill_later = single_shot(self, self._fill)
        self._save_later = single_shot(self, self._note, _SAVE_LATER_MS)
        self._connect()

    @property
    def sort(self) -> tuple[SortColumn | None, bool]:
        """What is sorted by, and whether descending."""
        column = self._sorted_column()
        sort = None if column is None else self._model.shape.sort_at(column)
        return sort, self.sorting.is_descending

    def open(self, extractor: str = "") -> None:
        """Show the columns as they were left for this extractor, or for the one shown already."""
        self._extractor = extractor or self._extractor
        self._layout = ResultsLayout.from_text(self._context.settings.layout(self._key))
        self._apply()

    def forget(self) -> None:
        """Keep what is not kept yet; another batch is coming."""
        if self._save_later.isActive():
            self._save_later.stop()
            self._note()
        self._extractor, self._layout = "", ResultsLayout()
        self.widths.forget()
        self.sorting = ResultsSort()

    def fill_later(self) -> None:
        """Share the room out once the table has its size."""
        self._fill_later.start()

    def sort_by(self, column: int | None, *, is_descending: bool = False) -> None:
        """Sort by a column; None gives the order of the batch."""
        key = "" if column is None else self._model.shape.keys[column]
        self.sorting = ResultsSort(key, is_descending)
        self._show_sort()
        self.sort_changed.emit()

    def hide(self, column: int) -> None:
        """Hide a column; the button of the columns brings it back."""
        hidden = self._layout.hidden | {self._model.shape.keys[column]}
        self._change(replace(self._layout, hidden=hidden))
        self._apply()

    def reset(self) -> None:
        """Show the columns as they were at first."""
        self._change(ResultsLayout())
        self._apply()
        if self.sorting.key:
            self.sort_by(None)

    def choose(self) -> None:
        """Open the list of columns."""
        self._list_columns()
        self.chooser.open_below(self._tools.columns)

    @property
    def _key(self) -> str:
        return f"results/{self._extractor}"

    def _change(self, layout: ResultsLayout) -> None:
        self._layout = layout
        if self._extractor:
            self._context.settings.remember_layout(self._key, layout.to_text())

    def _apply(self) -> None:
        keys, view = self._model.shape.keys, self._grid.main
        header = view.horizontalHeader()
        self._is_applying = True
        for place, key in enumerate(self._layout.ordered(keys[FIRST_FIELD:]), FIRST_FIELD):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        for column, key in enumerate(keys):
            if column >= FIRST_FIELD:
                view.setColumnHidden(column, key in self._layout.hidden)
            place = self._grid.frozen if column < FIRST_FIELD else view
            place.setColumnWidth(column, self.widths.first_px(column))
        self._is_applying = False
        self._show_sort()
        self._show_count()
        self._fill()

    def _fill(self) -> None:
        """Share the room out among the columns that were not widened by hand."""
        self._is_applying = True
        self.widths.fill()
        self._is_applying = False

    def _note(self) -> None:
        """Keep where the operator moved columns to, and how wide they were made."""
        header, keys = self._grid.main.horizontalHeader(), self._model.shape.keys
        logical = (header.logicalIndex(place) for place in range(header.count()))
        order = tuple(keys[column] for column in logical if FIRST_FIELD <= column < len(keys))
        self._change(replace(self._layout, order=order))
        self._show_count()

    def _columns_changed(self) -> None:
        if not self._is_applying and self._extractor:
            self._save_later.start()

    def _widened(self, column: int, before_px: int, now_px: int) -> None:
        is_own_doing = self._is_applying or not self._extractor or column == NUMBER
        if before_px and now_px and not is_own_doing:
            key = self._model.shape.keys[column]
            self._layout = replace(self._layout, widths={**self._layout.widths, key: now_px})
            self._save_later.start()

    def _chosen(self) -> None:
        layout = replace(self._layout, order=self.chooser.order, hidden=self.chooser.hidden)
        self._change(layout)
        self._apply()

    def _list_columns(self) -> None:
        keys, columns = self._model.shape.keys, self._model.columns
        titles = {
            key: worded(columns[at].title) for at, key in enumerate(keys) if at >= FIRST_FIELD
        }
        listed = [(key, titles[key]) for key in self._layout.ordered(keys[FIRST_FIELD:])]
        self.chooser.show_columns(listed, self._layout.hidden)

    def _reset_chosen(self) -> None:
        self.reset()
        self._list_columns()

    def _show_count(self) -> None:
        shown = [column for column in self._grid.visible_columns() if column != NUMBER]
        self._tools.show_columns(len(shown), len(self._model.columns) - 1)

    def _sorted_column(self) -> int | None:
        keys = self._model.shape.keys
        return keys.index(self.sorting.key) if self.sorting.key in keys else None

    def _show_sort(self) -> None:
        self._grid.show_sort(self._sorted_column(), is_descending=self.sorting.is_descending)

    def _sort_clicked(self, column: int) -> None:
        """Sort ascending, then descending, then not at all."""
        if column == NUMBER or (self._sorted_column() == column and self.sorting.is_descending):
            self.sort_by(None)
        else:
            self.sort_by(column, is_descending=self._sorted_column() == column)

    def menu_for(self, column: int) -> QMenu:
        """Return the menu of a column's title."""
        return _menu(self, self._grid, worded(self._model.columns[column].title), column)

    def _open_menu(self, header: QHeaderView, at: QPoint) -> None:
        column = header.logicalIndexAt(at)
        if column > NUMBER:
            menu = self.menu_for(column)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(header.mapToGlobal(at))

    def _connect(self) -> None:
        self.widths.changed.connect(self._fill)
        self._grid.sort_clicked.connect(self._sort_clicked)
        self._grid.columns_changed.connect(self._columns_changed)
        self._grid.widened.connect(self._widened)
        self._tools.columns_requested.connect(self.choose)
        self.chooser.changed.connect(self._chosen)
        self.chooser.reset_requested.connect(self._reset_chosen)
        for view in (self._grid.main, self._grid.frozen):
            header = view.horizontalHeader()
            header.customContextMenuRequested.connect(partial(self._open_menu, header))


def _menu(header: ResultsHeader, parent: QWidget, title: str, column: int) -> QMenu:
    menu = QMenu(parent)
    menu.addAction(tr("Sort ascending"), partial(header.sort_by, column))
    menu.addAction(tr("Sort descending"), partial(header.sort_by, column, is_descending=True))
    unsorted = menu.addAction(tr("Order of the batch"), partial(header.sort_by, None))
    unsorted.setEnabled(bool(header.sorting.key))
    menu.addSeparator()
    hide = menu.addAction(tr("Hide “{title}”", title=title), partial(header.hide, column))
    hide.setEnabled(column >= FIRST_FIELD)
    menu.addAction(tr("Columns…"), header.choose)
    return menu
