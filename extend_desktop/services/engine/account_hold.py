"""Holds a whole account when its key or its credits stop a call; the engine uses it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import BatchControl, ControlledBatch
from extend_desktop.domain.control import HOLD_REASONS, AccountHold
from extend_desktop.domain.errors import AccessError, ExtendDesktopError
from extend_desktop.domain.ids import AccountId
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.journal import JournalPort

_log = logging.getLogger(__name__)
UNAUTHORIZED = "unauthorized"
_OUTLASTING = HOLD_REASONS - {UNAUTHORIZED}


class AccountHolds:
    """One account's hold. The queues stay; what runs at Extend is still followed, given a key.

    Attributes:
        current: why nothing is sent now, else None.
    """

    def __init__(self, clock: Clock, pause_all: Callable[[str], Awaitable[None]]) -> None:
        """Take `pause_all`, which pauses every batch of the account for a reason."""
        self.current: AccountHold | None = None
        self.changed: Event[AccountHold | None] = Event()
        self._clock = clock
        self._pause_all = pause_all
        self._lifted_at: datetime | None = None

    @property
    def stops_reading(self) -> bool:
        """Whether no key works, so that nothing can be asked either."""
        return self.current is not None and self.current.reason == UNAUTHORIZED

    async def take(self, error: ExtendDesktopError) -> None:
        """Let nothing more begin, and pause every active batch; later refusals change nothing.

        A refused key, empty credits and a missing right stop the whole account. A refused key
        comes before everything else, for it stops the reading too.
        """
        if self._is_of_before(error):
            _log.info("Refused before the hold was lifted, so it holds nothing: %s", error)
            return
        is_worse = error.code == UNAUTHORIZED
        if self.current is not None and (not is_worse or self.stops_reading):
            return
        self.current = AccountHold(error.code, self._clock.now(), error.request_id, error)
        _log.warning("The account is held: %s request_id=%s", error, error.request_id or "-")
        self.changed.emit(self.current)
        await self._pause_all(error.code)

    def _is_of_before(self, error: ExtendDesktopError) -> bool:
        at, lifted_at = error.asked_at, self._lifted_at
        return at is not None and lifted_at is not None and at < lifted_at

    async def restore(self, journal: JournalPort, account_id: AccountId) -> None:
        """Hold the account again that was held when the program ended, by what its batches say.

        A refused key is not among it: the account was opened with a key that is accepted, or its
        first call holds it again.

        Raises:
            StorageError: the journal cannot be read.
        """
        for batch in await journal.batches.unfinished(account_id):
            reason = batch.pause_reason
            if batch.control is BatchControl.PAUSED and reason in _OUTLASTING:
                since = await _paused_at(journal, batch)
                error = AccessError(reason)
                self.current = AccountHold(reason, since or self._clock.now(), None, error)
                self.changed.emit(self.current)
                return

    def end(self) -> None:
        """Lift the hold; batches paused by it are for the caller to resume.

        What was asked before that and is refused afterwards does not hold again.
        """
        self._lifted_at = self._clock.now()
        if self.current is not None:
            self.current = None
            self.changed.emit(None)


async def _paused_at(journal: JournalPort, batch: ControlledBatch) -> datetime | None:
    """Return since when a batch is paused for its reason, where its history still says it."""
    for activity in await journal.activity.of_batch(batch.id):
        if (
            activity.kind is ActivityKind.PAUSED
            and activity.facts.get("reason") == batch.pause_reason
        ):
            return activity.at
    return None
