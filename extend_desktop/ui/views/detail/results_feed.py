"""Reads the results that are looked at, and follows what changes them. For results.py."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.ids import InputId
from extend_desktop.services.batch_events import InputsChanged, ResultStored
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.ports.results import GridQuery
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import Later
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.results import GridColumns
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.live_table import ShownBatch

_LOAD, _ORDER, _ROWS = "results", "results order", "results rows"  # untranslated: tasks
_LATER_S = 0.4
"""While a batch runs, the order of filtered rows is read again this seldom."""


class ResultsFeed(QObject):
    """The rows of one batch in one order.

    While rows are sorted, what changes stays where it is, and `new_rows` says how many there are
    to be sorted in.
    """

    opened = Signal(str)
    """The extractor whose columns the model has now."""
    preparing = Signal(int)
    ordered = Signal(bool)
    """Another order is there; whether the operator asked for it."""
    changed = Signal()
    """Results came, or inputs of the batch changed, since they were read."""
    new_rows = Signal(int)
    failed = Signal()

    def __init__(
        self,
        context: UiContext,
        model: ResultsModel,
        tasks: PaneTasks,
        limit_percent: Callable[[], int],
    ) -> None:
        super().__init__(model)
        self.query = GridQuery()
        self.shown: ShownBatch | None = None
        self.is_loaded = False
        self._model = model
        self._tasks = tasks
        self._limit_percent = limit_percent
        self._subscriptions = Subscriptions()
        self._changed = Coalescer[InputId, InputId](self._apply, self)
        self._unsorted: set[InputId] = set()
        self._last_id = 0
        name = f"{_ORDER} later"  # untranslated: a task
        self._order_later = Later(context.tasks, name, _LATER_S, self._read_order)
        model.rows_wanted.connect(self._read_rows)

    def restart(self, shown: ShownBatch | None) -> None:
        """Read another batch; None reads none."""
        for name in (_LOAD, _ORDER, _ROWS):
            self._tasks.cancel(name)
        self._subscriptions.end()
        self._changed.clear()
        self._order_later.stop()
        self.shown, self.is_loaded, self.query = shown, False, GridQuery()
        self._model.restart(GridColumns(), self._limit_percent())
        self._forget_new()
        if shown is not None:
            self._subscriptions.add(
                shown.services.results.result_stored.subscribe(self._result_stored),
                shown.services.batches.inputs_changed.subscribe(self._inputs_changed),
            )
            self._tasks.start(
                lambda: self._load(shown), _LOAD, on_error=lambda _: self.failed.emit()
            )

    def ask(self, query: GridQuery) -> None:
        """Show other rows, or in another order; what is asked before the first is kept."""
        if query == self.query:
            return
        self.query = query
        if self.is_loaded:
            self.order_again()

    def order_again(self) -> None:
        """Sort in what is new."""
        self._read_order(by_operator=True)

    async def _load(self, shown: ShownBatch) -> None:
        service = shown.services.results
        shape = GridColumns(await service.columns(shown.id))
        extractor = await service.extractor(shown.id)
        if self.shown is not shown:
            return
        self._model.restart(shape, self._limit_percent())
        self.opened.emit(extractor)
        async for count in service.fill(shown.id):
            self.preparing.emit(count)
        read = None
        while self.shown is shown and read != self.query:
            # Asked for otherwise meanwhile, nothing would be shown, and nothing would ask again.
            read = self.query
            await self._order(shown, by_operator=True)
        if self.shown is shown:
            self.is_loaded = True
            self.ordered.emit(True)  # noqa: FBT003 - a signal

    async def _order(self, shown: ShownBatch, *, by_operator: bool) -> None:
        query = self.query
        # What changes while this is read may be missing from it.
        self._forget_new()
        order: array[int] = await shown.services.results.order(shown.id, query)
        if self.shown is shown and query == self.query:
            self._last_id = max(order, default=0)
            self._model.set_order(order)
            self.ordered.emit(by_operator)

    def _read_rows(self, input_ids: Sequence[int], is_awaited: bool) -> None:  # noqa: FBT001 - of a signal
        shown = self.shown
        if shown is not None:
            self._tasks.start(
                lambda: self._rows(shown, input_ids),
                _ROWS,
                policy=Policy.QUEUE,
                is_quiet=not is_awaited,
            )

    async def _rows(self, shown: ShownBatch, input_ids: Sequence[int]) -> None:
        rows = await shown.services.results.rows(input_ids)
        if self.shown is shown:
            self._model.put(rows)

    def _read_order(self, *, by_operator: bool = False) -> None:
        shown = self.shown
        if shown is not None:
            self._tasks.start(
                lambda: self._order(shown, by_operator=by_operator),
                _ORDER,
                is_quiet=not by_operator,
            )

    def _result_stored(self, fact: ResultStored) -> None:
        if self.shown is not None and fact.batch_id == self.shown.id:
            self._changed.put([(fact.input_id, fact.input_id)])

    def _inputs_changed(self, fact: InputsChanged) -> None:
        if self.shown is not None and fact.batch_id == self.shown.id:
            self._changed.put((item.id, item.id) for item in fact.inputs)

    def _apply(self, input_ids: Sequence[InputId]) -> None:
        self._model.refresh(input_ids)
        if not self.is_loaded:
            return
        self.changed.emit()
        if self.query.sort is not None:
            self._unsorted.update(input_ids)
            self.new_rows.emit(len(self._unsorted))
        elif self.query.is_filtered or max(input_ids) > self._last_id:
            self._order_later.start()

    def _forget_new(self) -> None:
        self._unsorted.clear()
        self.new_rows.emit(0)
