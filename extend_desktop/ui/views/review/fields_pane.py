"""The values of one document: a table of fields, a grid for each array, and what to do next."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStackedWidget,
    QWidget,
)

from extend_desktop.domain.review import EMPTY_FORM, ReviewField, ReviewForm
from extend_desktop.domain.review_compare import Comparison
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.review import OtherRunFacts
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.review import DUE, FIELD_COLUMNS, field_row
from extend_desktop.ui.sliced import begun
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.review.arrays_view import ArraysView
from extend_desktop.ui.views.review.compare_view import CompareView
from extend_desktop.ui.views.review.confidence_bar import ConfidenceDelegate
from extend_desktop.ui.views.review.cut_out import CutOut
from extend_desktop.ui.views.review.field_order import FieldOrder, nearest
from extend_desktop.ui.views.review.fields_foot import FieldsFoot
from extend_desktop.ui.views.review.note_field import NoteField
from extend_desktop.ui.views.review.row_delegates import FieldDelegate
from extend_desktop.ui.views.review.rows import row_height_px
from extend_desktop.ui.views.review.shared_height import SharedHeight
from extend_desktop.ui.widgets import ChipButton, DataTable, Pane, ToolButton
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.buttons import popup_below
from extend_desktop.ui.widgets.rule import Rule

_SHARES = (64, 36)


class FieldsPane(Pane):
    """Chips, the cut-out of the current citation, fields, arrays, and the foot; built at once, or by `slices`.

    Attributes:
        order: all fields on view, by their keys.
        note: the operator's own words on the document; shown when there are some.
    """

    current_changed = Signal()
    order_changed = Signal()
    """There are other fields than before, of the same document."""
    menu_requested = Signal()
    compare_requested = Signal()

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(context, tr("Fields"), parent)
        self.slices = begun(self._build(context), at_once=at_once)

    def _build(self, context: UiContext) -> Generator[None]:
        self._form: ReviewForm = EMPTY_FORM
        self.order = FieldOrder()
        self._current: int | None = None
        self.model = KeyedTableModel[int](FIELD_COLUMNS, self)
        widths = [column.width_px for column in FIELD_COLUMNS]
        self.table = DataTable(context, "review", tr("Fields"), widths, stretch=1)
        yield
        self.arrays = ArraysView(context)
        self.cut_out = CutOut(context)
        self.all_chip, self.doubtful_chip = ChipButton(tr("All")), ChipButton(tr("Doubtful"))
        self.more = ToolButton(context.icons, "more", tr("More for this document"))
        self.note = NoteField()
        self.foot = FieldsFoot(context)
        yield
        self.compare = CompareView(context)
        yield
        self._views = QStackedWidget()
        _set_up(self.table, self)
        yield
        yield from self._setup_ui()
        yield
        self._connect()
        self.show_form(EMPTY_FORM)

    @property
    def is_comparing(self) -> bool:
        """Whether the values of another run are beside those of the document."""
        return self._views.currentWidget() is self.compare

    @property
    def current(self) -> int | None:
        """The key of the field that is looked at."""
        return self._current

    @property
    def current_field(self) -> ReviewField | None:
        """The field that is looked at."""
        return None if self._current is None else self.order.all[self._current]

    def show_form(self, form: ReviewForm) -> None:
        """Show the values of another document; no field is looked at yet."""
        self._form, self._current = form, None
        self.order = FieldOrder(form)
        self._views.setCurrentIndex(0)
        self.model.replace([field_row(key, field) for key, field in enumerate(form.fields)])
        self.arrays.show_form(form)
        total, doubtful = map(count_text, (len(form.fields) + len(form.tables), len(form.doubtful)))
        self.all_chip.show_count(tr("All {count}", count=total), total)
        self.doubtful_chip.show_count(tr("Doubtful {count}", count=doubtful), doubtful)
        self.doubtful_chip.setAccessibleName(tr("Show only doubtful {count}", count=doubtful))
        self._filter()
        self.cut_out.show_field(None)

    def show_comparison(
        self, comparison: Comparison, this: str, other: OtherRunFacts | None
    ) -> None:
        """Lay another run beside the document's own values; the first that differs is picked."""
        self._current = None
        self.order.show_instead(field.field for field in comparison.fields)
        self.compare.show_comparison(comparison, this, other)
        self._views.setCurrentWidget(self.compare)
        self.order_changed.emit()
        self.pick(next(iter(self.compare.different_keys), None))
        self.compare.table.setFocus()

    def end_comparison(self) -> None:
        """Show the document's own values again."""
        if self.is_comparing:
            place = self.current_field.place if self.current_field else None
            self._current = None
            self._views.setCurrentIndex(0)
            self._nested_changed()
            self.pick(self.order.first_key(place, is_last=False))
            self.table.setFocus()

    def pick(self, key: int | None) -> None:
        """Look at a field: select it, scroll to it, say so."""
        if key is not None and not 0 <= key < len(self.order.all):
            return
        self._current = key
        self.cut_out.show_field(self.current_field)
        if key is not None:
            self._select(key)
        self.current_changed.emit()

    def stop_beside(self, step: int) -> int | None:
        """Return the nearest field to look at after (1) or before (-1) the current one.

        It is a doubtful one, or while runs are compared one that differs.
        """
        keys = self.compare.different_keys if self.is_comparing else self.order.doubtful_keys()
        return nearest(keys, self._current, step)

    def open_menu(self, menu: QMenu) -> None:
        """Show a menu under the button for more."""
        popup_below(menu, self.more)

    def _select(self, key: int) -> None:
        if self.is_comparing:
            self.compare.select(key)
            return
        row = self.model.position_of(key)
        if row is None:
            self.table.setCurrentIndex(QModelIndex())
            self.arrays.select(key)
            return
        index = self.model.index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def _nested_changed(self) -> None:
        if self.is_comparing:
            return
        self.order.show_nested(self.arrays.nested_fields)
        if self._current is not None and self._current >= len(self.order.all):
            self._current = None
        self.order_changed.emit()

    def _field_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._picked_by_hand(self.model.key_at(now.row()))

    def _picked_by_hand(self, key: int) -> None:
        if key != self._current and key < len(self.order.all):
            self._current = key
            self.cut_out.show_field(self.current_field)
            self.current_changed.emit()

    def _choose_doubtful(self, *, only: bool) -> None:
        self.all_chip.setChecked(not only)
        self.doubtful_chip.setChecked(only)
        self._filter()

    def _filter(self) -> None:
        only = self.doubtful_chip.isChecked()
        self.model.show_groups([DUE] if only else ())
        self.arrays.show_doubtful(only=only)

    def share_at(self, row: int) -> tuple[float | None, bool]:
        """Return how sure the value of a row is, and whether it is doubtful."""
        field = self.order.all[self.model.key_at(row)]
        share = field.measure.share if field.measure and field.cell.value is not None else None
        return share, field.is_doubtful

    def _connect(self) -> None:
        self.all_chip.clicked.connect(lambda: self._choose_doubtful(only=False))
        self.doubtful_chip.clicked.connect(lambda: self._choose_doubtful(only=True))
        self.table.selectionModel().currentChanged.connect(self._field_moved)
        self.compare.picked.connect(self._picked_by_hand)
        self.arrays.picked.connect(self._picked_by_hand)
        self.arrays.nested_changed.connect(self._nested_changed)
        self.more.clicked.connect(self.menu_requested)
        self.note.left.connect(self.table.setFocus)
        for chip in (self.all_chip, self.doubtful_chip):
            # They filter the values; a comparison has a chip of its own.
            self._views.currentChanged.connect(chip.setHidden)

    def _setup_ui(self) -> Generator[None]:
        self.set_flush()
        self.all_chip.setChecked(True)
        self.context.icons.attach(self.doubtful_chip, "warning", Token.WARNING_TEXT)
        for widget in (self.all_chip, self.doubtful_chip, self.more):
            self.add_header(widget)
        yield
        self.body.addLayout(column_box(None, self.cut_out, margins_px=(11, 0, 11, 8)))
        self.body.addWidget(Rule())
        self.body.addWidget(self._views, 1)
        self.body.addWidget(Rule())
        self.body.addLayout(column_box(None, self.note, margins_px=(11, 6, 11, 0)))
        self.body.addWidget(self.foot)
        yield
        splitter = SharedHeight(self.table, self.arrays, _SHARES)
        self.arrays.height_changed.connect(splitter.share_out)
        self._views.addWidget(splitter)
        self._views.addWidget(self.compare)


def _set_up(table: DataTable, pane: FieldsPane) -> None:
    table.set_row_height(row_height_px)
    table.setModel(pane.model)
    table.setItemDelegate(FieldDelegate(pane.context, table))
    table.setItemDelegateForColumn(2, ConfidenceDelegate(pane.context, pane.share_at, table))
    table.horizontalHeader().hide()
    table.setAlternatingRowColors(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
