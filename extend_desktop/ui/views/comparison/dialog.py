"""Two batches over the same documents side by side. For the selected batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.comparison import Difference
from extend_desktop.presentation.comparison import (
    NOTHING_DIFFERS,
    NOTHING_IN_COMMON,
    comparing_text,
    comparison_text,
    comparison_title,
)
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.services.batch_comparison import (
    BatchComparison,
    BatchComparisons,
    ComparedDocument,
)
from extend_desktop.ui.async_work import build_in_chunks, then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.batch_comparison import (
    DOCUMENT_COLUMNS,
    FIELD_COLUMNS,
    document_row,
    field_rows,
    value_columns,
    value_rows,
)
from extend_desktop.ui.models.cells import Column, TableRow
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    DataTable,
    EmptyState,
    InlineBanner,
    PlainLabel,
)
from extend_desktop.ui.widgets.dialog import Dialog

_SIZE_PX = (980, 620)
_SHARES_PX = (570, 370)
"""Of the fields and of the documents."""


class ComparisonDialog(Dialog):
    """The fields with their counts, the documents that differ, and the values of the one chosen."""

    review_requested = Signal(object, object)
    """This batch, and a document of it."""

    def __init__(
        self,
        context: UiContext,
        service: BatchComparisons,
        this: Batch,
        other: Batch,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, comparison_title(plain(this.name), plain(other.name)))
        self._this, self._other = this, other
        self._comparison: BatchComparison | None = None
        self._documents: Sequence[ComparedDocument] = ()
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "comparison", self.banner, self.busy)
        self.summary = PlainLabel(wrap=True)
        self.fields = _table(context, "fields", tr("Fields"), FIELD_COLUMNS)
        self.documents = _table(context, "documents", tr("Documents that differ"), DOCUMENT_COLUMNS)
        columns = value_columns(plain(this.name), plain(other.name))
        self.values = _table(context, "values", tr("Values of the document"), columns, stretch=1)
        self.empty = EmptyState(context)
        self.leave = Button(tr("Close"))
        self._setup_ui()
        self.fields.selectionModel().currentRowChanged.connect(self._filter)
        self.documents.selectionModel().currentRowChanged.connect(self._show_values)
        self.documents.activated.connect(self._review)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self._tasks.start(
            lambda: then(service.compare(other.id, this.id, self._progressed), self._show), "read"
        )

    def _progressed(self, done: int, total: int) -> None:
        self.summary.setText(comparing_text(done, total))

    def _show(self, comparison: BatchComparison) -> None:
        self._comparison = comparison
        only_other, only_this = comparison.unmatched
        summaries = comparison.summaries
        self.summary.setText(
            comparison_text(
                summaries.documents, summaries.differing_documents, only_other, only_this
            )
        )
        _model(self.fields).replace(field_rows(comparison))
        self._show_documents(comparison.documents)
        has_any = bool(comparison.documents)
        self._tables.setVisible(has_any)
        self.empty.setVisible(not has_any)
        words = NOTHING_DIFFERS if summaries.documents else NOTHING_IN_COMMON
        self.empty.say("check" if summaries.documents else "info", tr(words), "")

    def _filter(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Show the documents that differ in the field chosen."""
        if self._comparison is None or not now.isValid():
            return
        field = _model(self.fields).key_at(now.row())
        self._show_documents(
            [
                document
                for document in self._comparison.documents
                if document.cells[field].difference is not Difference.SAME
            ]
        )

    def _show_documents(self, documents: Sequence[ComparedDocument]) -> None:
        self._documents = documents
        self._tasks.start(self._fill_documents, "documents")

    async def _fill_documents(self) -> None:
        numbered = list(enumerate(self._documents))
        rows = await build_in_chunks(numbered, lambda found: document_row(*found))
        _model(self.documents).replace(rows)
        self.documents.selectRow(0)

    def _show_values(self, now: QModelIndex, _before: QModelIndex) -> None:
        document = self._document_at(now)
        rows: list[TableRow[int]] = []
        if document is not None and self._comparison is not None:
            rows = list(value_rows(self._comparison.columns, document))
        _model(self.values).replace(rows)

    def _review(self, index: QModelIndex) -> None:
        document = self._document_at(index)
        if document is not None:
            self.accept()
            self.review_requested.emit(self._this.id, document.second.id)

    def _document_at(self, index: QModelIndex) -> ComparedDocument | None:
        if not index.isValid():
            return None
        return self._documents[_model(self.documents).key_at(index.row())]

    def _setup_ui(self) -> None:
        above = QSplitter(Qt.Orientation.Horizontal)
        above.addWidget(self.fields)
        above.addWidget(self.documents)
        # Names of fields are read whole beside their four counts.
        above.setSizes(_SHARES_PX)
        self._tables = QSplitter(Qt.Orientation.Vertical)
        self._tables.addWidget(above)
        self._tables.addWidget(self.values)
        for splitter, name in (
            (above, tr("Width of the fields")),
            (self._tables, tr("Height of both lists")),
        ):
            splitter.setChildrenCollapsible(False)
            splitter.handle(1).setAccessibleName(name)
        for widget in (self.summary, self.busy, self.banner):
            self.column.addWidget(widget)
        self.column.addWidget(self._tables, 1)
        self.column.addWidget(self.empty, 1)
        self.empty.hide()
        self.add_buttons(self.leave)
        self.resize(*_SIZE_PX)


def _table(
    context: UiContext, key: str, name: str, columns: Sequence[Column], *, stretch: int = 0
) -> DataTable:
    widths = [column.width_px for column in columns]
    table = DataTable(context, f"comparison/{key}", name, widths, stretch=stretch)
    table.setModel(KeyedTableModel[int](columns, table))
    table.setItemDelegate(CellDelegate(context, table))
    table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
    return table


def _model(table: DataTable) -> KeyedTableModel[int]:
    return cast("KeyedTableModel[int]", table.model())
