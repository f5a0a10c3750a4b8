"""The Results tab: a grid of extracted fields that fills while the batch runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.results import ResultColumn
from extend_desktop.presentation.monitor import NO_RESULT_IN_STATE
from extend_desktop.services.batch_events import InputsChanged, ResultStored
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import ValueDelegate
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.results import (
    CONFIDENCE_COLUMN,
    FILE_COLUMN,
    has_ended,
    reason_row,
    result_columns,
    result_row,
)
from extend_desktop.ui.views.live_table import BatchTableView, EmptyTexts, ShownBatch

_FIRST_COLUMNS = (FILE_COLUMN, CONFIDENCE_COLUMN)
_READ = "results read"
_TEXTS = EmptyTexts(
    "table",
    loading="Loading results…",
    failed="Results could not be read",
    empty=("Results appear here as runs finish", ""),
    filtered=("No such results", NO_RESULT_IN_STATE),
)


class ResultsView(BatchTableView[InputId, TableRow[InputId]]):
    """Rows of inputs that have ended: values, or the reason there are none."""

    def __init__(self, context: UiContext, tasks: PaneTasks) -> None:
        super().__init__(
            context, tasks, "results", _FIRST_COLUMNS, lambda row: row, _TEXTS, stretch=None
        )
        self.table.setItemDelegate(ValueDelegate(context, self.table))
        self._columns: tuple[ResultColumn, ...] = ()
        # What ended during the first read: with a result, and without.
        self._stored_meanwhile: set[InputId] = set()
        self._ended_meanwhile: dict[InputId, Input] = {}
        self._fill_later = QTimer(self)
        self._fill_later.setSingleShot(True)
        self._fill_later.timeout.connect(self._fill_width)
        self._stored = Coalescer[InputId, InputId](self._read_stored, self)

    def show_batch(self, shown: ShownBatch | None) -> None:
        """Show another batch's results; None shows none."""
        self._tasks.cancel(_READ)
        self._columns = ()
        self._stored_meanwhile, self._ended_meanwhile = set(), {}
        self._stored.clear()
        subscriptions = (
            (
                shown.services.results.result_stored.subscribe(self._result_stored),
                shown.services.batches.inputs_changed.subscribe(self._inputs_changed),
            )
            if shown
            else ()
        )
        self._restart(shown, self._load, *subscriptions)

    def place_at(self, column: int) -> Place | None:
        """Return where in a document the values of a column stand; None of the other columns."""
        number = column - 1
        return self._columns[number].steps if 0 <= number < len(self._columns) else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grid as wide as the pane, once the table in it has its new size."""
        super().resizeEvent(event)
        self._fill_later.start(0)

    async def _load(self, shown: ShownBatch) -> None:
        service = shown.services.results
        columns = await service.columns(shown.id)
        inputs = [item for item in await shown.inputs.value() if has_ended(item)]
        rows: list[TableRow[InputId]] = []
        async for page in service.pages(inputs, columns):
            rows.extend(result_row(row, columns) for row in page)
        if self._shown is shown:
            self._columns = columns
            self._is_loaded = True
            self._show_table(rows)
            # What came during the read may be newer than it.
            self._stored.put((input_id, input_id) for input_id in self._stored_meanwhile)
            self._show_ended(self._ended_meanwhile.values())
            self._refresh()

    def _show_table(self, rows: Sequence[TableRow[InputId]]) -> None:
        columns = result_columns(self._columns)
        self.model.replace(rows, columns)
        header = self.table.horizontalHeader()
        for section, column in enumerate(columns):
            header.resizeSection(section, column.width_px)
        self._fill_width()

    def _fill_width(self) -> None:
        """Share the room that is left over among the columns of text."""
        columns, header = self.model.columns, self.table.horizontalHeader()
        spare_px = self.table.viewport().width() - sum(column.width_px for column in columns)
        growing = [place for place, column in enumerate(columns) if column.is_stretched]
        share_px = max(0, spare_px // len(growing))
        for place in growing:
            header.resizeSection(place, columns[place].width_px + share_px)

    def _result_stored(self, fact: ResultStored) -> None:
        if not self._is_of_batch(fact.batch_id):
            return
        if self._is_loaded:
            self._stored.put([(fact.input_id, fact.input_id)])
        else:
            self._stored_meanwhile.add(fact.input_id)

    def _inputs_changed(self, fact: InputsChanged) -> None:
        """Show at once what ended without a result; a result comes by an event of its own."""
        if not self._is_of_batch(fact.batch_id):
            return
        ended = [item for item in fact.inputs if _has_failed(item)]
        if self._is_loaded:
            self._show_ended(ended)
        else:
            self._ended_meanwhile.update((item.id, item) for item in ended)

    def _show_ended(self, inputs: Iterable[Input]) -> None:
        self._feed.put((item.id, reason_row(item, len(self._columns))) for item in inputs)

    def _read_stored(self, input_ids: Sequence[InputId]) -> None:
        shown = self._shown
        if shown is not None:
            self._tasks.start(lambda: self._read(shown, input_ids), _READ, policy=Policy.QUEUE)

    async def _read(self, shown: ShownBatch, input_ids: Sequence[InputId]) -> None:
        rows = await shown.services.results.some(input_ids, self._columns)
        if self._shown is shown:
            ended = [row for row in rows if has_ended(row.input)]
            self._feed.put((row.input.id, result_row(row, self._columns)) for row in ended)


def _has_failed(item: Input) -> bool:
    return has_ended(item) and item.phase is not Phase.PROCESSED
