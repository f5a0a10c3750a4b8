"""The ways from the selected batch into Review. For the detail pane."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal

from extend_desktop.domain.batches import Phase
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.ui.views.comparison.opener import ComparisonOpener
from extend_desktop.ui.views.detail.results import ResultsView
from extend_desktop.ui.views.detail.runs import RunsView


class ReviewRequests(QObject):
    """Asks for a document that has a result; of another there is nothing to review."""

    requested = Signal(object, object, object)
    """A batch, one of its documents, and the place of a value of it, or None."""

    def __init__(self, runs: RunsView, results: ResultsView, comparison: ComparisonOpener) -> None:
        super().__init__(runs)
        self._runs = runs
        self._results = results
        runs.table.activated.connect(self._run)
        results.activated.connect(self._value)
        comparison.review_requested.connect(self._document)

    def _document(self, batch_id: BatchId, input_id: InputId) -> None:
        self.requested.emit(batch_id, input_id, None)

    def _run(self, index: QModelIndex) -> None:
        self._ask(self._runs, index, None)

    def _value(self, index: QModelIndex) -> None:
        self._ask(self._results, index, self._results.place_at(index.column()))

    def _ask(self, view: RunsView | ResultsView, index: QModelIndex, place: Place | None) -> None:
        item = self._runs.input_of(view.model.key_at(index.row()))
        if item is not None and item.phase is Phase.PROCESSED:
            self.requested.emit(item.batch_id, item.id, place)
