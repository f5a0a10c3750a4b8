"""The documents of a batch: which have doubtful values, which were checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QProgressBar, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.review_order import ReviewEntry, ReviewOrder
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.review import checked_text
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.review import DOCUMENT_COLUMNS, DUE, document_row
from extend_desktop.ui.widgets import ChipButton, ComboBox, DataTable, Pane, PlainLabel


class DocumentsPane(Pane):
    """A batch picker, chips, one row a document, and how many were checked."""

    batch_chosen = Signal(object)
    document_chosen = Signal(object)
    due_changed = Signal(int)
    """How many documents have doubtful values and were not checked."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Documents", parent)
        self._documents: dict[InputId, ReviewDocument] = {}
        self._is_moving = False
        self.order: ReviewOrder[InputId] = ReviewOrder()
        self.batches = ComboBox("Batch")
        self.all_chip, self.doubtful_chip = ChipButton("All"), ChipButton("Doubtful")
        self.model = KeyedTableModel[InputId](DOCUMENT_COLUMNS, self)
        widths = [column.width_px for column in DOCUMENT_COLUMNS]
        self.table = DataTable(context, "review/documents", "Documents", widths)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.foot = PlainLabel(role="muted")
        self.bar = QProgressBar()
        self._setup_ui()
        self._connect()
        self._count()

    def document(self, input_id: InputId) -> ReviewDocument | None:
        """Return what is known of a document."""
        return self._documents.get(input_id)

    def show_batches(self, batches: Sequence[Batch], current: BatchId | None) -> None:
        """Offer these batches, the current one chosen."""
        self.batches.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.batches.clear()
        for batch in batches:
            self.batches.addItem(one_line(batch.name), batch.id)
        self.batches.setCurrentIndex(self.batches.findData(current) if current else -1)
        self.batches.blockSignals(False)  # noqa: FBT003

    def clear(self) -> None:
        """Show no documents."""
        self._documents = {}
        self.order = ReviewOrder()
        self.model.replace(())
        self._count()

    def put(self, documents: Sequence[ReviewDocument]) -> None:
        """Add documents, or show them as they are now."""
        self._documents.update((document.input.id, document) for document in documents)
        self.order.put(map(_entry, documents))
        # A row that leaves a filtered list must not choose another document.
        self._is_moving = True
        self.model.upsert([document_row(document) for document in documents])
        self._is_moving = False
        self._count()

    def show_current(self, input_id: InputId) -> None:
        """Select a document without saying so."""
        row = self.model.position_of(input_id)
        if row is None:
            self.table.clearSelection()
            return
        self._is_moving = True
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.table.scrollTo(self.model.index(row, 0))
        self._is_moving = False

    def _count(self) -> None:
        total, due = len(self.order), self.order.due
        checked = self.order.checked
        self.all_chip.setText(f"All {count_text(total)}")
        self.doubtful_chip.setText(f"Doubtful {count_text(due)}")
        self.foot.setText(checked_text(checked, total))
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(checked)
        self.due_changed.emit(due)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_moving:
            self.document_chosen.emit(self.model.key_at(now.row()))

    def _batch_picked(self, place: int) -> None:
        self.batch_chosen.emit(self.batches.itemData(place))

    def _filter(self) -> None:
        is_due = self.sender() is self.doubtful_chip
        self.all_chip.setChecked(not is_due)
        self.doubtful_chip.setChecked(is_due)
        self._is_moving = True
        self.model.show_groups([DUE] if is_due else ())
        self._is_moving = False

    def _connect(self) -> None:
        self.all_chip.clicked.connect(self._filter)
        self.doubtful_chip.clicked.connect(self._filter)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.batches.activated.connect(self._batch_picked)

    def _setup_ui(self) -> None:
        self.all_chip.setChecked(True)
        self.table.horizontalHeader().hide()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Documents checked")
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.all_chip)
        row.addWidget(self.doubtful_chip)
        row.addStretch(1)
        self.batches.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.batches.setMinimumContentsLength(8)
        self._frame_title.hide()
        self._frame_subtitle.hide()
        self.add_header(self.batches)
        for widget in (chips, self.table, self.foot, self.bar):
            self.body.addWidget(widget, 1 if widget is self.table else 0)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)


def _entry(document: ReviewDocument) -> ReviewEntry[InputId]:
    item, is_checked = document.input, document.mark.checked_at is not None
    return ReviewEntry(item.id, item.position, document.doubtful, is_checked)
