"""Which batches run, which are paused, and whose failures were not looked at yet. For the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchStatus
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.timers import single_shot

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_ANNOUNCE_EVERY_MS = 250
_NEVER_S = float("inf")


class LiveBatches(QObject):
    """Follows the batches that are not over, and those that ended while the window was open."""

    changed = Signal()
    """At most four times a second."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = context.tasks
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()
        self._live: dict[BatchId, Batch] = {}
        self._ended: dict[BatchId, Batch] = {}
        self._looked_at: BatchId | None = None
        self._later = single_shot(self, self.changed.emit, _ANNOUNCE_EVERY_MS)

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account's batches, or none."""
        self._subscriptions.end()
        self._services = services
        self._live, self._ended = {}, {}
        if services is not None:
            batches = services.batches
            self._subscriptions.add(
                batches.batch_changed.subscribe(self._take),
                batches.batch_removed.subscribe(self._forget),
                batches.hold_changed.subscribe(lambda _: self.changed.emit()),
            )
            self._tasks.start(
                self._load(services),
                name="window.batches",
                policy=Policy.REPLACE,
                # The list of batches says so, with a way to try again.
                on_error=lambda _error: None,
            )
        self.changed.emit()

    def look_at(self, batch_id: BatchId | None) -> None:
        """Note which batch the operator sees now; its end needs no mention any more."""
        self._looked_at = batch_id
        if batch_id is not None and self._ended.pop(batch_id, None) is not None:
            self.changed.emit()

    def take_over(self, ended: Mapping[BatchId, Batch]) -> None:
        """Remember what ended unseen while another window was there."""
        self._ended = {**ended, **self._ended}
        self.changed.emit()

    @property
    def ended(self) -> Mapping[BatchId, Batch]:
        """Return what has ended unseen so far."""
        return dict(self._ended)

    @property
    def shown(self) -> Batch | None:
        """The batch to show: the one that ends first, else the last that ended unseen."""
        if self._live:
            return min(self._live.values(), key=self._ends_in_s)
        return next(reversed(self._ended.values()), None)

    @property
    def others(self) -> int:
        """How many more are live."""
        return max(0, len(self._live) - 1)

    @property
    def running(self) -> int:
        """How many batches go on by themselves."""
        return len(self._live) - self.paused

    @property
    def paused(self) -> int:
        """How many batches stand still, which is all of them while the account is held."""
        if self._services is not None and self._services.batches.hold is not None:
            return len(self._live)
        return sum(batch.status is BatchStatus.PAUSED for batch in self._live.values())

    @property
    def uploading(self) -> int:
        """How many files are on their way to Extend."""
        return sum(batch.phase_counts.uploading for batch in self._live.values())

    @property
    def done_fraction(self) -> float | None:
        """How much of all live batches is done, from 0 to 1; None while none is live."""
        counts = [batch.phase_counts for batch in self._live.values()]
        total = sum(item.total for item in counts)
        return sum(item.ended for item in counts) / total if total else None

    @property
    def unseen_failures(self) -> int:
        """Failed inputs of batches that ended and were not looked at since."""
        return sum(batch.phase_counts.failed for batch in self._ended.values())

    def pace(self, batch: Batch) -> Pace | None:
        """Return how fast a batch goes; None while that is not known."""
        return self._services.batches.pace(batch.id) if self._services else None

    async def _load(self, services: AccountServices) -> None:
        for batch in await services.batches.list():
            if batch.status not in ENDED_STATUSES:
                self._live.setdefault(batch.id, batch)
        self.changed.emit()

    def _take(self, batch: Batch) -> None:
        if batch.status not in ENDED_STATUSES:
            self._live[batch.id] = batch
            self._ended.pop(batch.id, None)
        else:
            was_live = self._live.pop(batch.id, None) is not None
            if batch.id in self._ended or (was_live and batch.id != self._looked_at):
                self._ended[batch.id] = batch
        if not self._later.isActive():
            self._later.start()

    def _forget(self, batch_id: BatchId) -> None:
        self._live.pop(batch_id, None)
        self._ended.pop(batch_id, None)
        self.changed.emit()

    def _ends_in_s(self, batch: Batch) -> float:
        pace = self.pace(batch)
        return pace.remaining_s_high if pace is not None else _NEVER_S
