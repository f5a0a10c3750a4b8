"""The values of one document: a table of fields, a grid for each array, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QTabWidget,
    QWidget,
)

from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import EMPTY_FORM, ReviewField, ReviewForm, ReviewTable
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.review import CHECKED_TIP, doubtful_text, table_text
from extend_desktop.presentation.text import plain
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.review import (
    DUE,
    FIELD_COLUMNS,
    field_row,
    table_columns,
    table_rows,
)
from extend_desktop.ui.views.review.confidence_bar import ConfidenceDelegate
from extend_desktop.ui.views.review.cut_out import CutOut
from extend_desktop.ui.widgets import (
    Button,
    ChipButton,
    DataTable,
    Pane,
    PlainLabel,
    PrimaryButton,
    ToolButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_SHARES = (64, 36)
_LEAST_ROW_PX, _PADDING_PX = 26, 11
_GRID_PX = 80


class FieldsPane(Pane):
    """Chips, the cut-out of the current citation, fields, arrays, and the foot.

    Attributes:
        note: the operator's own words on the document; shown when there are some.
    """

    current_changed = Signal()
    checked_pressed = Signal()
    previous_pressed = Signal()
    next_pressed = Signal()
    menu_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Fields", parent)
        self._context = context
        self._form: ReviewForm = EMPTY_FORM
        self._order: tuple[ReviewField, ...] = ()
        self._current: int | None = None
        self.model = KeyedTableModel[int](FIELD_COLUMNS, self)
        widths = [column.width_px for column in FIELD_COLUMNS]
        self.table = DataTable(context, "review", "Fields", widths, stretch=1)
        self.table.set_row_height(_row_height_px)
        self.grids = QTabWidget()
        self.cut_out = CutOut(context)
        self.all_chip, self.doubtful_chip = ChipButton("All"), ChipButton("Doubtful")
        self.more = ToolButton(context.icons, "more", "More for this document")
        self.note = QLineEdit()
        refuse_text_drops(self.note)
        self.previous = Button("P", icons=context.icons, icon="chevron-left")
        self.next = Button("N", icons=context.icons, icon="chevron-right")
        self.place = PlainLabel(role="muted")
        self.checked = PrimaryButton("Checked, next  C", icons=context.icons, icon="check")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._setup_ui()
        self._connect()
        self.show_form(EMPTY_FORM)

    @property
    def order(self) -> Sequence[ReviewField]:
        """All fields in the order in which they are checked; keys are places in it."""
        return self._order

    @property
    def current(self) -> int | None:
        """The key of the field that is looked at."""
        return self._current

    @property
    def current_field(self) -> ReviewField | None:
        """The field that is looked at."""
        return None if self._current is None else self._order[self._current]

    def show_form(self, form: ReviewForm) -> None:
        """Show the values of another document; no field is looked at yet."""
        self._form, self._order, self._current = form, tuple(form), None
        self.model.replace([field_row(key, field) for key, field in enumerate(form.fields)])
        self._show_grids(form.tables)
        doubtful = len(form.doubtful)
        self.all_chip.setText(f"All {count_text(len(self._order))}")
        self.doubtful_chip.setText(f"Doubtful {count_text(doubtful)}")
        self.doubtful_chip.setAccessibleName(f"Show only doubtful {count_text(doubtful)}")
        self.cut_out.show_field(None)

    def pick(self, key: int | None) -> None:
        """Look at a field: select it, scroll to it, say so."""
        if key is not None and not 0 <= key < len(self._order):
            return
        self._current = key
        self.cut_out.show_field(self.current_field)
        if key is not None:
            self._select(key)
        self.current_changed.emit()

    def doubtful_beside(self, step: int) -> int | None:
        """Return the nearest doubtful field after (1) or before (-1) the current one."""
        keys = self.doubtful_keys()
        if self._current is None:
            return (keys[0] if step > 0 else keys[-1]) if keys else None
        further = [key for key in keys if (key - self._current) * step > 0]
        return (further[0] if step > 0 else further[-1]) if further else None

    def first_key(self, place: Place | None, *, is_last: bool) -> int | None:
        """Return the field at a place, else the first or last doubtful one, else the first."""
        if place is not None:
            at_place = (field.place[: len(place)] == place for field in self._order)
            return next((key for key, is_there in enumerate(at_place) if is_there), None)
        keys = self.doubtful_keys()
        if keys:
            return keys[-1] if is_last else keys[0]
        return 0 if self._order else None

    def doubtful_keys(self) -> list[int]:
        """Return the keys of the doubtful fields, in order."""
        return [key for key, field in enumerate(self._order) if field.is_doubtful]

    def show_place(self, place: tuple[int, int] | None, left: int) -> None:
        """Say which of the batch's doubtful values is looked at."""
        self.place.setText(doubtful_text(place, left))

    def _select(self, key: int) -> None:
        row = self.model.position_of(key)
        if row is not None:
            _select_quietly(self.table, row, 0)
            return
        number, row, column = self._grid_place(key)
        if number is not None:
            self.grids.setCurrentIndex(number)
            grid = self.grids.widget(number)
            if isinstance(grid, DataTable):
                _select_quietly(grid, row, column)
            self.table.clearSelection()

    def _grid_place(self, key: int) -> tuple[int | None, int, int]:
        start = len(self._form.fields)
        for number, table in enumerate(self._form.tables):
            count = len(table.rows) * len(table.columns)
            if start <= key < start + count:
                return number, *divmod(key - start, len(table.columns))
            start += count
        return None, 0, 0

    def _show_grids(self, tables: Sequence[ReviewTable]) -> None:
        while self.grids.count():
            grid = self.grids.widget(0)
            self.grids.removeTab(0)
            if grid is not None:
                grid.deleteLater()
        start = len(self._form.fields)
        for table in tables:
            self._add_grid(table, start)
            start += len(table.rows) * len(table.columns)
        self.grids.setVisible(bool(tables))
        self._show_total()

    def _add_grid(self, table: ReviewTable, start: int) -> None:
        title = plain(table.array.title)
        columns = table_columns(table)
        model = KeyedTableModel[int](columns, self.grids)
        grid = DataTable(
            self._context,
            f"review/{len(columns)}",
            title,
            [min(column.width_px, _GRID_PX) for column in columns],
        )
        model.setParent(grid)
        grid.set_row_height(_row_height_px)
        grid.setItemDelegate(CellDelegate(self._context, grid))
        grid.setModel(model)
        grid.setTextElideMode(Qt.TextElideMode.ElideRight)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        model.replace(table_rows(table))
        width = len(table.columns)

        def moved(now: QModelIndex, _before: QModelIndex) -> None:
            if now.isValid():
                self._picked_by_hand(start + now.row() * width + now.column())

        grid.selectionModel().currentChanged.connect(moved)
        self.grids.addTab(grid, title)

    def _show_total(self) -> None:
        number = self.grids.currentIndex()
        tables = self._form.tables
        words = table_text(tables[number]) if 0 <= number < len(tables) else ""
        self._total.setText(words)

    def _field_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._picked_by_hand(self.model.key_at(now.row()))

    def _picked_by_hand(self, key: int) -> None:
        if key != self._current:
            self._current = key
            self.cut_out.show_field(self.current_field)
            self.current_changed.emit()

    def _filter(self) -> None:
        is_doubtful = self.sender() is self.doubtful_chip
        self.all_chip.setChecked(not is_doubtful)
        self.doubtful_chip.setChecked(is_doubtful)
        self.model.show_groups([DUE] if is_doubtful else ())

    def _connect(self) -> None:
        self.all_chip.clicked.connect(self._filter)
        self.doubtful_chip.clicked.connect(self._filter)
        self.table.selectionModel().currentChanged.connect(self._field_moved)
        self.grids.currentChanged.connect(self._show_total)
        self.previous.clicked.connect(self.previous_pressed)
        self.next.clicked.connect(self.next_pressed)
        self.checked.clicked.connect(self.checked_pressed)
        self.more.clicked.connect(self.menu_requested)

    def open_menu(self, menu: QMenu) -> None:
        """Show a menu under the button for more."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _setup_ui(self) -> None:
        self.all_chip.setChecked(True)
        for widget in (self.all_chip, self.doubtful_chip, self.more):
            self.add_header(widget)
        self.table.setItemDelegate(CellDelegate(self._context, self.table))
        self.table.setModel(self.model)
        confidence = ConfidenceDelegate(self._context, self._share_at, self.table)
        self.table.setItemDelegateForColumn(2, confidence)
        self.table.horizontalHeader().hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.note.setPlaceholderText("Note")
        self.note.setAccessibleName("Note on this document")
        self.note.hide()
        self._total = PlainLabel(role="muted")
        self.grids.setDocumentMode(True)
        self.grids.setCornerWidget(self._total, Qt.Corner.TopRightCorner)
        self._splitter.setChildrenCollapsible(False)
        for widget, share in zip((self.table, self.grids), _SHARES, strict=True):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, share)
        self.body.addWidget(self.cut_out)
        self.body.addWidget(self._splitter, 1)
        self.body.addWidget(self.note)
        self.body.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self.place.setFont(self._context.theme.small_font())
        set_plain_tooltip(self.previous, "Previous doubtful value of the batch (P)")
        set_plain_tooltip(self.next, "Next doubtful value of the batch (N)")
        set_plain_tooltip(self.checked, CHECKED_TIP)
        self.previous.setAccessibleName("Previous doubtful value")
        self.next.setAccessibleName("Next doubtful value")
        for button in (self.previous, self.next):
            button.setProperty("folded", True)  # noqa: FBT003 - Qt's own signature
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.place, 1)
        row.addWidget(self.checked)
        return foot

    def _share_at(self, row: int) -> tuple[float | None, bool]:
        field = self._order[self.model.key_at(row)]
        share = field.measure.share if field.measure and field.cell.value is not None else None
        return share, field.is_doubtful


def _select_quietly(table: QAbstractItemView, row: int, column: int) -> None:
    index = table.model().index(row, column)
    table.setCurrentIndex(index)
    table.scrollTo(index)


def _row_height_px(line_px: int) -> int:
    return max(_LEAST_ROW_PX, line_px + _PADDING_PX)
