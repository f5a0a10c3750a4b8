"""Which batches may send and which may be read for at this moment; only the engine uses it."""

from __future__ import annotations

from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.ids import BatchId

RESTORED = "restored"
OPERATOR = "operator"
UNAUTHORIZED = "unauthorized"
HOLD_REASONS = frozenset({"payment_required", UNAUTHORIZED, "forbidden"})
"""Why a whole account may be at a stand; as a pause's reason too."""
_SILENT_REASONS = frozenset({RESTORED, UNAUTHORIZED})
"""A pause for these reasons stops the reading too: nobody asked for it yet, or no key works."""


class Permits:
    """Asked before each effect; set from the journal's control of each batch."""

    def __init__(self) -> None:
        self._sending: set[BatchId] = set()
        self._reading: set[BatchId] = set()
        self._held_for: str | None = None

    def hold(self, reason: str) -> None:
        """Let no batch send; without a key that works, none is read for either."""
        self._held_for = reason

    def release(self) -> None:
        """Undo `hold`; each batch may again what it was granted."""
        self._held_for = None

    def grant(self, batch: Batch) -> None:
        """Set what `batch` may do now."""
        self.revoke(batch.id)
        if batch.finished_at is not None:
            return
        if batch.control is BatchControl.ACTIVE:
            self._sending.add(batch.id)
        if batch.control is not BatchControl.PAUSED or batch.pause_reason not in _SILENT_REASONS:
            self._reading.add(batch.id)

    def revoke(self, batch_id: BatchId) -> None:
        """Let the batch do nothing."""
        self._sending.discard(batch_id)
        self._reading.discard(batch_id)

    def stop_sending(self, batch_id: BatchId) -> None:
        """Let nothing more of the batch begin to be sent."""
        self._sending.discard(batch_id)

    def revoke_all(self) -> None:
        """Let nothing new begin."""
        self._sending.clear()
        self._reading.clear()

    def allow_reading(self, batch_id: BatchId) -> None:
        """Let a batch be looked at again, for example one that has ended."""
        self._reading.add(batch_id)

    def may_send(self, batch_id: BatchId) -> bool:
        """Whether uploads and submissions of this batch may begin."""
        return self._held_for is None and batch_id in self._sending

    def may_read(self, batch_id: BatchId) -> bool:
        """Whether the server may be asked about this batch."""
        return self._held_for != UNAUTHORIZED and batch_id in self._reading

    @property
    def sending(self) -> frozenset[BatchId]:
        """All batches that may send."""
        return frozenset(self._sending)

    @property
    def reading(self) -> frozenset[BatchId]:
        """All batches that may be read for."""
        return frozenset(self._reading) if self._held_for != UNAUTHORIZED else frozenset()
