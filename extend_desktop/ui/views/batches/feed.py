"""Keeps the rows of the batches in step with an account. For the Batches pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.batches import BatchesModel, batch_row
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.coalescer import Coalescer

TIMES_REFRESH_MS = 15_000
"""How often 'finished yesterday' and the time left are worded anew without a change."""


class BatchesFeed(BatchesModel):
    """All batches of an account: read once, then followed."""

    changed = Signal()
    """Batches came, changed, went, or could not be read."""

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._pane = parent
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()
        self._batches: dict[BatchId, Batch] = {}
        self.is_loaded = False
        self._rows = Coalescer[BatchId, Batch](self._apply, self)
        times = QTimer(self)
        times.setInterval(TIMES_REFRESH_MS)
        times.timeout.connect(self._reword)
        times.start()

    @property
    def batches(self) -> Sequence[Batch]:
        """All batches, also those that are not shown yet."""
        return tuple(self._batches.values())

    @property
    def is_filled(self) -> bool:
        """Whether the batches were read and all have their rows."""
        return self.is_loaded and len(self.all_keys()) >= len(self._batches)

    def batch(self, batch_id: BatchId | None) -> Batch | None:
        """Return a batch as last heard of."""
        return self._batches.get(batch_id) if batch_id is not None else None

    def is_left_out(self, batch_id: BatchId) -> bool:
        """Tell whether a search leaves out a batch that is there."""
        return batch_id in self.all_keys() and self.position_of(batch_id) is None

    def bind(self, services: AccountServices | None, on_error: Callable[[Exception], None]) -> None:
        """Follow another account, or none; `on_error` is called if its batches cannot be read."""
        self._subscriptions.end()
        self._services = services
        self.is_loaded = False
        self._batches = {}
        self._rows.clear()
        self.replace(())
        if services is not None:
            batches = services.batches
            self._subscriptions.add(
                batches.batch_changed.subscribe(self._batch_changed),
                batches.batch_removed.subscribe(self._batch_removed),
                batches.hold_changed.subscribe(lambda _: self.changed.emit()),
            )
            self._tasks.start(lambda: then(batches.list(), self._loaded), "load", on_error=on_error)

    def _loaded(self, batches: Sequence[Batch]) -> None:
        self.is_loaded = True
        self._batches.update((batch.id, batch) for batch in batches)
        self._rows.put((batch.id, batch) for batch in batches)
        self.changed.emit()

    def _batch_changed(self, batch: Batch) -> None:
        is_new = batch.id not in self._batches
        self._batches[batch.id] = batch
        self._rows.put([(batch.id, batch)])
        if is_new:
            self.changed.emit()

    def _batch_removed(self, batch_id: BatchId) -> None:
        self._batches.pop(batch_id, None)
        self._rows.discard([batch_id])
        self.remove([batch_id])
        self.changed.emit()

    def _apply(self, batches: Sequence[Batch]) -> None:
        self.upsert([self._row(batch) for batch in batches])
        self.changed.emit()

    def _row(self, batch: Batch) -> TableRow[BatchId]:
        pace = self._services.batches.pace(batch.id) if self._services else None
        return batch_row(batch, pace, self._context.clock.now())

    def _reword(self) -> None:
        if self._pane.isVisible():
            self._rows.put(self._batches.items())
