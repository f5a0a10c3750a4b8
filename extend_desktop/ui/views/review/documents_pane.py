"""The documents of a batch: which have doubtful values, which were checked."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.review_order import ReviewEntry, ReviewOrder
from extend_desktop.presentation.review import NO_MATCH, checked_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.releasing import release
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.review import DOCUMENT_COLUMNS, document_row
from extend_desktop.ui.sliced import begun
from extend_desktop.ui.views.review.document_filter import DocumentFilter
from extend_desktop.ui.views.review.row_delegates import DocumentDelegate
from extend_desktop.ui.widgets import ComboBox, DataTable, EmptyState, Pane, PlainLabel
from extend_desktop.ui.widgets.boxes import placed_margins
from extend_desktop.ui.widgets.rule import Rule


class DocumentsPane(Pane):
    """A batch picker, a filter, one row a document, and how many were checked.

    Built at once, or by `slices`.
    """

    batch_chosen = Signal(object)
    document_chosen = Signal(object)
    due_changed = Signal(int)
    """How many documents have doubtful values and were not checked."""

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(context, tr("Documents"), parent)
        self.slices = begun(self._build(context), at_once=at_once)

    def _build(self, context: UiContext) -> Generator[None]:
        self._documents: dict[InputId, ReviewDocument] = {}
        self._is_moving = False
        self.order: ReviewOrder[InputId] = ReviewOrder()
        self.batches = ComboBox(tr("Batch"))
        self.filter = DocumentFilter(context)
        yield
        self.model = KeyedTableModel[InputId](DOCUMENT_COLUMNS, self)
        widths = [column.width_px for column in DOCUMENT_COLUMNS]
        self.table = DataTable(context, "review/documents/v2", tr("Documents"), widths)
        yield
        self.table.setItemDelegate(DocumentDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        yield
        self.empty = EmptyState(context)
        self.foot = PlainLabel(role="muted")
        self.bar = QProgressBar()
        self._stack = QStackedWidget()
        self._foot_row = QHBoxLayout()
        yield
        self._setup_ui()
        yield
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
        release(self._documents)
        self._documents = {}
        self.order = ReviewOrder()
        self.model.replace(())
        self.filter.reset()
        self._count()

    def put(self, documents: Sequence[ReviewDocument]) -> None:
        """Add documents, or show them as they are now."""
        self._documents.update((document.input.id, document) for document in documents)
        self.order.put(map(_entry, documents))
        # A row that leaves a filtered list must not choose another document.
        self._is_moving = True
        self.model.upsert([document_row(document) for document in documents])
        if self.filter.is_on:
            self.model.show_accepted(self._accepts)
        self._is_moving = False
        self._count()

    def show_current(self, input_id: InputId) -> None:
        """Select a document without saying so."""
        row = self.model.position_of(input_id)
        self._is_moving = True
        if row is None:
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.scrollTo(self.model.index(row, 0))
        self._is_moving = False

    def add_foot(self, widget: QWidget) -> None:
        """Add a control at the right of the foot."""
        self._foot_row.addWidget(widget)

    def _accepts(self, row: TableRow[InputId]) -> bool:
        document = self._documents[row.key]
        return self.filter.accepts(document.input.name, _entry(document))

    def _filter(self) -> None:
        self._is_moving = True
        self.model.show_accepted(self._accepts if self.filter.is_on else None)
        self._is_moving = False
        self._show_list()

    def _count(self) -> None:
        total, due, checked = len(self.order), self.order.due, self.order.checked
        self.filter.show_counts(total, due, total - checked)
        self.foot.setText(checked_text(checked, total))
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(checked)
        self._show_list()
        self.due_changed.emit(due)

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(int(not self.model.rowCount() and bool(self._documents)))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_moving:
            self.document_chosen.emit(self.model.key_at(now.row()))

    def _batch_picked(self, place: int) -> None:
        self.batch_chosen.emit(self.batches.itemData(place))

    def _connect(self) -> None:
        self.filter.changed.connect(self._filter)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.batches.activated.connect(self._batch_picked)

    def _setup_ui(self) -> None:
        self.set_flush()
        self.table.horizontalHeader().hide()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Documents checked"))
        self.batches.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.batches.setMinimumContentsLength(8)
        self.empty.say(
            "search", tr(NO_MATCH), "", action_text=tr("Show all"), action=self.filter.reset
        )
        self._frame_title.hide()
        self._frame_subtitle.hide()
        self.add_header(self.batches)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        foot = QVBoxLayout()
        foot.setContentsMargins(*placed_margins((11, 5, 11, 11)))
        self._foot_row.addWidget(self.foot, 1)
        foot.addLayout(self._foot_row)
        foot.addWidget(self.bar)
        self.body.addWidget(self.filter)
        self.body.addWidget(Rule())
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(Rule())
        self.body.addLayout(foot)


def _entry(document: ReviewDocument) -> ReviewEntry[InputId]:
    is_checked = document.mark.checked_at is not None
    return ReviewEntry(
        document.input.id, document.input.position, document.doubtful, is_checked=is_checked
    )
