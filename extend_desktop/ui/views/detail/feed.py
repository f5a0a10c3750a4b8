"""Reads the selected batch and follows its changes. For the detail pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.async_work import CachedRead, then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.views.live_table import ShownBatch

_TASK = "batch"


class BatchFeed(QObject):
    """One batch of the open account.

    Attributes:
        services: of the account; None without one.
        batch_id: the batch that is followed.
        batch: as it is now; None until it is read.
    """

    changed = Signal()
    """The batch was read, or is another one now."""

    def __init__(self, tasks: PaneTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._changes = Coalescer[BatchId, Batch](self._apply, self)
        self._subscriptions = Subscriptions()
        self.services: AccountServices | None = None
        self.batch_id: BatchId | None = None
        self.batch: Batch | None = None

    @property
    def pace(self) -> Pace | None:
        """How fast the batch goes on; None while that is not known."""
        if self.services is None or self.batch is None:
            return None
        return self.services.batches.pace(self.batch.id)

    def bind(self, services: AccountServices | None) -> None:
        """Take the batches of another account; follows none yet."""
        self._subscriptions.end()
        self.follow(None)
        self.services = services
        if services is not None:
            self._subscriptions.add(services.batches.batch_changed.subscribe(self._batch_changed))

    def follow(self, batch_id: BatchId | None) -> ShownBatch | None:
        """Read another batch, `changed` says when it is there; return what views show of it."""
        self._tasks.cancel(_TASK)
        self._changes.clear()
        self.batch_id, self.batch = batch_id, None
        if self.services is None or batch_id is None:
            return None
        service = self.services.batches
        self._tasks.start(lambda: then(service.get(batch_id), self._take), _TASK)
        return ShownBatch(self.services, batch_id, CachedRead(lambda: service.inputs(batch_id)))

    def _batch_changed(self, batch: Batch) -> None:
        if batch.id == self.batch_id:
            self._changes.put([(batch.id, batch)])

    def _apply(self, batches: Sequence[Batch]) -> None:
        for batch in batches:
            self._take(batch)

    def _take(self, batch: Batch) -> None:
        if batch.id == self.batch_id:
            self.batch = batch
            self.changed.emit()
