"""Whether one batch may send and may be read for at this moment; only the engine uses it."""

from __future__ import annotations

from extend_desktop.domain.batches import Batch, BatchControl, ControlledBatch
from extend_desktop.services.engine.account_hold import UNAUTHORIZED, AccountHolds

RESTORED = "restored"
OPERATOR = "operator"
_SILENT_REASONS = frozenset({RESTORED, UNAUTHORIZED})
"""A pause for these reasons stops the reading too: the operator has not asked for it yet, or no key works."""


class Gate:
    """Asked before each effect; set from the journal's control of the batch.

    Attributes:
        is_closed: the program ends, or the batch is deleted; it does not open again.
    """

    def __init__(self, hold: AccountHolds) -> None:
        self.is_closed = False
        self._hold = hold
        self._sends = False
        self._reads = False

    def set(self, batch: Batch | ControlledBatch) -> None:
        """Set what `batch` may do now."""
        is_live = batch.finished_at is None and not self.is_closed
        is_silent = batch.control is BatchControl.PAUSED and batch.pause_reason in _SILENT_REASONS
        self._sends = is_live and batch.control is BatchControl.ACTIVE
        self._reads = is_live and not is_silent

    def stop_sending(self) -> None:
        """Let nothing more of the batch begin to be sent."""
        self._sends = False

    def allow_reading(self) -> None:
        """Let the batch be looked at again, for example one that has ended."""
        self._reads = not self.is_closed

    def close(self) -> None:
        """Let nothing new begin, for good."""
        self.is_closed = True
        self._sends = self._reads = False

    @property
    def is_open(self) -> bool:
        """Whether anything is done for the batch, but for a hold of the account."""
        return self._sends or self._reads

    @property
    def may_send(self) -> bool:
        """Whether uploads and submissions may begin."""
        return self._sends and self._hold.current is None

    @property
    def may_read(self) -> bool:
        """Whether the server may be asked about the batch."""
        return self._reads and not self._hold.stops_reading
