"""The arrays of a document, a tab each, with what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import EMPTY_FORM, ReviewField, ReviewForm
from extend_desktop.presentation.review import doubtful_rows_text, inner_array_steps, table_text
from extend_desktop.presentation.text import plain
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.array_grid import ArrayGrid, ShownArray
from extend_desktop.ui.widgets import PlainLabel
from extend_desktop.ui.widgets.boxes import placed_margins


class ArraysView(QTabWidget):
    """A grid an array; an array within an item opens in the place of its grid.

    Cells have keys: those of the document's own arrays follow its fields in order, those of an
    array that was opened within another follow them.

    Attributes:
        total: how many rows there are, and what they add up to.
    """

    picked = Signal(int)
    height_changed = Signal()
    """There are more rows to show than before, or fewer."""
    nested_changed = Signal()
    """Another array within an array is on view, or none any more."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form: ReviewForm = EMPTY_FORM
        self.total = PlainLabel(role="muted")
        self.setObjectName("arrayTabs")
        self.setDocumentMode(True)
        self.total.setContentsMargins(*placed_margins((11, 0, 11, 0)))
        self.setCornerWidget(self.total, Qt.Corner.TopRightCorner)
        self.currentChanged.connect(self._tab_changed)

    @property
    def grids(self) -> tuple[ArrayGrid, ...]:
        """The grids, a tab each."""
        found = (self.widget(number) for number in range(self.count()))
        return tuple(grid for grid in found if isinstance(grid, ArrayGrid))

    @property
    def nested_fields(self) -> tuple[ReviewField, ...]:
        """The cells of the array within another that is on view."""
        grid = self._grid()
        if grid is None or len(grid.levels) == 1:
            return ()
        return tuple(field for row in grid.shown.table.rows for field in row)

    def show_form(self, form: ReviewForm) -> None:
        """Show the arrays of another document."""
        self._form = form
        arrays = tuple(_arrays_of(form))
        if [grid.levels[0].shape for grid in self.grids] == [array.shape for array in arrays]:
            # As with most documents of a batch; a new table takes longer than all else.
            for grid, array in zip(self.grids, arrays, strict=True):
                grid.show_levels((array,))
        else:
            self._replace(arrays)
        self._show_total()

    def select(self, key: int) -> None:
        """Select the cell of a key, in whichever tab."""
        for grid in self.grids:
            if grid.levels[0].place_of(key) is not None and len(grid.levels) > 1:
                self._show_levels(grid, grid.levels[:1])
            if grid.select(key):
                self.setCurrentWidget(grid)

    def show_doubtful(self, *, only: bool) -> None:
        """Show the items with a doubtful value only, or all."""
        for grid in self.grids:
            grid.show_doubtful(only=only)
        self._show_total()

    def leave(self) -> bool:
        """Go back from an array within another; False where there is none to leave."""
        grid = self._grid()
        if grid is None or len(grid.levels) == 1:
            return False
        self._return(grid, len(grid.levels) - 1)
        return True

    def _replace(self, arrays: Sequence[ShownArray]) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for grid in self.grids:
            self.removeTab(self.indexOf(grid))
            grid.deleteLater()
        for array in arrays:
            self._add(array)
        self.blockSignals(False)  # noqa: FBT003

    def _add(self, array: ShownArray) -> None:
        grid = ArrayGrid(self._context, array)
        grid.picked.connect(self.picked)
        grid.entered.connect(partial(self._enter, grid))
        grid.returned.connect(partial(self._return, grid))
        self.addTab(grid, plain(array.step[-1]))

    def _enter(self, grid: ArrayGrid, place: Place) -> None:
        table = self._form.array_at(place)
        if table is None:
            return
        item = next(step for step in reversed(place[:-1]) if isinstance(step, int))
        inner = ShownArray(
            table, len(tuple(self._form)), inner_array_steps(item, table.array.title)
        )
        self._show_levels(grid, (*grid.levels, inner))
        if table.rows:
            grid.table.setCurrentIndex(grid.model.index(0, 0))
        grid.table.setFocus()

    def _return(self, grid: ArrayGrid, count: int) -> None:
        left = grid.levels[count]
        self._show_levels(grid, grid.levels[:count])
        # Back at the cell that was opened.
        place = left.table.rows[0][0].place if left.table.rows else ()
        outer = grid.shown
        for number, row in enumerate(outer.table.rows):
            for column, field in enumerate(row):
                if field.place == place[: len(field.place)]:
                    grid.table.setCurrentIndex(grid.model.index(number, column))
        grid.table.setFocus()

    def _show_levels(self, grid: ArrayGrid, levels: tuple[ShownArray, ...]) -> None:
        grid.show_levels(levels)
        self._show_total()
        self.nested_changed.emit()

    def _tab_changed(self) -> None:
        self._show_total()
        self.nested_changed.emit()

    def _grid(self) -> ArrayGrid | None:
        grid = self.currentWidget()
        return grid if isinstance(grid, ArrayGrid) else None

    def _show_total(self) -> None:
        """Say what the rows on view are, and be no higher than they need."""
        grid = self._grid()
        if grid is not None:
            rows = len(grid.shown.table.rows)
            shown = grid.model.rowCount()
            only = grid.only_doubtful and rows > 0
            self.total.setText(
                doubtful_rows_text(shown, rows) if only else table_text(grid.shown.table)
            )
            tabs_px = self.tabBar().sizeHint().height()
            # Qt would put it to the lower edge of the tabs.
            self.total.setFixedHeight(tabs_px)
            self.setMaximumHeight(tabs_px + grid.whole_height_px())
        # With only doubtful values asked for, an array without any is no help.
        self.setVisible(any(each.has_something for each in self.grids))
        self.height_changed.emit()


def _arrays_of(form: ReviewForm) -> Iterator[ShownArray]:
    first_key = len(form.fields)
    for table in form.tables:
        yield ShownArray(table, first_key, (table.array.title,))
        first_key += len(table.rows) * len(table.columns)
