"""The Results tab: a grid of extracted fields that fills while the batch runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.results import ResultColumn
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import InputsChanged, ResultStored
from extend_desktop.services.results import ResultsService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import CachedRead
from extend_desktop.ui.bridge import Coalescer, PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.feed import RowFeed
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.results import (
    CONFIDENCE_COLUMN,
    FILE_COLUMN,
    has_ended,
    reason_row,
    result_columns,
    result_row,
)
from extend_desktop.ui.widgets import DataTable, EmptyState


class ResultsView(QWidget):
    """Rows of inputs that have ended: values, or the reason there are none."""

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._service: ResultsService | None = None
        self._batch_id: BatchId | None = None
        self._subscriptions: list[Callable[[], None]] = []
        self._columns: tuple[ResultColumn, ...] = ()
        self._is_loaded = False
        # Inputs that ended without a result during the first read.
        self._ended_meanwhile: dict[InputId, Input] = {}
        self.model = KeyedTableModel[InputId]((FILE_COLUMN, CONFIDENCE_COLUMN), self)
        self._feed = RowFeed[InputId, TableRow[InputId]](self._apply, self)
        self._stored = Coalescer[InputId, None](self._read_stored, self)
        self.table = DataTable(context, "results", "Results", [FILE_COLUMN.width_px], stretch=None)
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.set_menu(self._menu)
        self.empty = EmptyState(context)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)

    def show_batch(
        self,
        services: AccountServices | None,
        batch_id: BatchId | None,
        reading: CachedRead[tuple[Input, ...]] | None,
    ) -> None:
        """Show another batch's results, its inputs out of `reading`; None shows none."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._tasks.cancel("results")
        self._tasks.cancel("results read")
        self._service = services.results if services else None
        self._batch_id = batch_id
        self._is_loaded = False
        self._columns = ()
        self._ended_meanwhile = {}
        self._feed.clear()
        self._stored.clear()
        self.model.show_groups(())
        self.model.replace(())
        if services is not None and batch_id is not None and reading is not None:
            self._subscriptions = [
                services.results.result_stored.subscribe(self._result_stored),
                services.batches.inputs_changed.subscribe(self._inputs_changed),
            ]
            self._tasks.start(
                lambda: self._load(services.results, batch_id, reading),
                "results",
                on_error=lambda _error: self.empty.say("error", "Results could not be read", ""),
            )
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grid as wide as the pane."""
        super().resizeEvent(event)
        self._fill_width()

    def show_phases(self, phases: Sequence[Phase]) -> None:
        """Show only inputs in these phases; none means all."""
        self.model.show_groups([phase.value for phase in phases])
        self._refresh()

    async def _load(
        self,
        service: ResultsService,
        batch_id: BatchId,
        reading: CachedRead[tuple[Input, ...]],
    ) -> None:
        columns = await service.columns(batch_id)
        inputs = [one for one in await reading.value() if has_ended(one)]
        shown: list[TableRow[InputId]] = []
        async for page in service.pages(inputs, columns):
            shown.extend(result_row(row, columns) for row in page)
        if self._batch_id == batch_id:
            self._columns = columns
            self._is_loaded = True
            self._show_table(shown)
            # News that came during the read may be newer than it.
            self._stored.flush_now()
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
        if fact.batch_id == self._batch_id:
            self._stored.put(fact.input_id, None)

    def _inputs_changed(self, fact: InputsChanged) -> None:
        """Show at once what ended without a result; results themselves are told when stored."""
        if fact.batch_id != self._batch_id:
            return
        ended = [one for one in fact.inputs if _has_failed(one)]
        if self._is_loaded:
            self._show_ended(ended)
        else:
            self._ended_meanwhile.update((one.id, one) for one in ended)

    def _show_ended(self, inputs: Iterable[Input]) -> None:
        self._feed.put((one.id, reason_row(one, len(self._columns))) for one in inputs)

    def _read_stored(self, facts: dict[InputId, None]) -> None:
        service, batch_id = self._service, self._batch_id
        if service is None or batch_id is None:
            return
        if not self._is_loaded:
            for input_id in facts:
                self._stored.put(input_id, None)
            return
        self._tasks.start(
            lambda: self._read(service, batch_id, frozenset(facts)),
            "results read",
            policy=Policy.QUEUE,
        )

    async def _read(
        self, service: ResultsService, batch_id: BatchId, input_ids: Collection[InputId]
    ) -> None:
        rows = await service.some(input_ids, self._columns)
        if self._batch_id == batch_id:
            ended = [row for row in rows if has_ended(row.input)]
            self._feed.put((row.input.id, result_row(row, self._columns)) for row in ended)

    def _apply(self, rows: Sequence[TableRow[InputId]]) -> None:
        self.model.upsert(rows)
        self._refresh()

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._batch_id is None:
            self.empty.say("table", "Select a batch", "Its runs, results and history show here.")
        elif not self._is_loaded:
            self.empty.say("clock", "Loading results…", "")
        elif self.model.total:
            self.empty.say("filter", "No such results", "No result is in this state now.")
        else:
            self.empty.say("table", "Results appear here as runs finish", "")

    def _menu(self) -> QMenu | None:
        if not self.table.selected_rows():
            return None
        menu = QMenu(self)
        copy = menu.addAction("Copy rows", self.table.copy_selection)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        return menu


def _has_failed(one: Input) -> bool:
    return has_ended(one) and one.phase is not Phase.PROCESSED
