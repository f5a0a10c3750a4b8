"""The values of a document's run beside those of another run of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.review_compare import Comparison
from extend_desktop.presentation.review import NOTHING_DIFFERS, OtherRunFacts, differences_texts
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.comparison import DIFFERENT, comparison_columns, comparison_row
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.responsive_columns import SharedColumns
from extend_desktop.ui.views.review.row_delegates import NameDelegate, RowDelegate
from extend_desktop.ui.views.review.rows import row_height_px
from extend_desktop.ui.widgets import ChipButton, DataTable, EmptyState, PlainLabel, ToolButton
from extend_desktop.ui.widgets.boxes import column_box, placed_margins, wide

_SHARES = {0: 0.3, 1: 0.35}
"""Of the names and of this run's values; the other run's have the rest, for its mark too."""


class CompareView(QWidget):
    """How many fields differ, and a row a field; keys are the rows' numbers."""

    picked = Signal(int)
    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._comparison = Comparison(())
        self._is_moving = False
        self.count = PlainLabel()
        self.only_chip = ChipButton(tr("Only differences"))
        self.close_button = ToolButton(context.icons, "close", tr("End the comparison (Esc)"))
        columns = comparison_columns("", None)
        self.model = KeyedTableModel[int](columns, self)
        widths = [column.width_px for column in columns]
        self.table = DataTable(context, "review/compare", tr("Comparison"), widths, stretch=2)
        SharedColumns(self.table, _SHARES)
        self.empty = EmptyState(context)
        self._setup_ui(context)
        self.only_chip.toggled.connect(self._filter)
        self.close_button.clicked.connect(self.closed)
        self.table.selectionModel().currentChanged.connect(self._moved)

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        return self._comparison

    @property
    def different_keys(self) -> list[int]:
        """The keys of the fields that differ, in order."""
        fields = enumerate(self._comparison.fields)
        return [number for number, field in fields if field.differs]

    def show_comparison(
        self, comparison: Comparison, this: str, other: OtherRunFacts | None
    ) -> None:
        """Lay a run of this name beside another, or beside its values before the review."""
        self._comparison = comparison
        self.count.setText(differences_texts(comparison.different, comparison.total)[0])
        rows = [comparison_row(number, field) for number, field in enumerate(comparison.fields)]
        self._is_moving = True
        self.model.replace(rows, comparison_columns(this, other))
        self._is_moving = False
        self._filter()

    def select(self, key: int) -> None:
        """Select a field without saying so."""
        row = self.model.position_of(key)
        if row is not None:
            self._is_moving = True
            index = self.model.index(row, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self._is_moving = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the comparison on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_moving:
            self.picked.emit(self.model.key_at(now.row()))

    def _filter(self) -> None:
        self._is_moving = True
        self.model.show_groups([DIFFERENT] if self.only_chip.isChecked() else ())
        self._is_moving = False
        is_empty = not self.model.rowCount()
        self.empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)

    def _setup_ui(self, context: UiContext) -> None:
        self.only_chip.setChecked(True)
        self.empty.say("check", tr(NOTHING_DIFFERS), "")
        self.table.set_row_height(row_height_px)
        self.table.setModel(self.model)
        self.table.setItemDelegate(RowDelegate(context, self.table))
        self.table.setItemDelegateForColumn(0, NameDelegate(context, self.table))
        self.table.setAlternatingRowColors(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = QHBoxLayout()
        head.setContentsMargins(*placed_margins((11, 4, 11, 4)))
        head.addWidget(self.count, 1)
        head.addWidget(self.only_chip)
        head.addWidget(self.close_button)
        column_box(self, head, wide(self.table), wide(self.empty), spacing_px=0)
