"""Brings a whole account to a stand when its key or its credits stop a call; the engine uses it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from extend_desktop.domain.batches import BatchControl
from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.errors import AccessError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.services.engine.permits import HOLD_REASONS, UNAUTHORIZED, Permits
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports_journal import JournalPort

_log = logging.getLogger(__name__)
Pause = Callable[[BatchId, str], Awaitable[None]]


class AccountHolds:
    """One account's hold. The queues stay; what runs at Extend is still followed, given a key.

    Attributes:
        current: why nothing is sent now, else None.
    """

    def __init__(
        self,
        account_id: AccountId,
        journal: JournalPort,
        clock: Clock,
        permits: Permits,
        pause: Pause,
    ) -> None:
        """Take `pause`, which pauses one active batch for a reason."""
        self.current: AccountHold | None = None
        self.changed: Event[AccountHold | None] = Event()
        self._account_id = account_id
        self._journal = journal
        self._clock = clock
        self._permits = permits
        self._pause = pause

    async def take(self, error: AccessError) -> None:
        """Let nothing more begin, and pause every active batch; later refusals change nothing.

        A refused key comes before everything else, for it stops the reading too.
        """
        is_worse = error.code == UNAUTHORIZED
        if self.current is not None and (not is_worse or self.current.reason == UNAUTHORIZED):
            return
        self.current = AccountHold(error.code, self._clock.now(), error.request_id, error)
        self._permits.hold(error.code)
        _log.warning("The account is held: %s request_id=%s", error, error.request_id or "-")
        self.changed.emit(self.current)
        await self.pause_all(error.code)

    def end(self) -> None:
        """Lift the hold; batches paused by it are for the caller to resume."""
        if self.current is not None:
            self.current = None
            self._permits.release()
            self.changed.emit(None)

    async def pause_all(self, reason: str) -> None:
        """Pause every active batch; one paused for another hold gets the graver reason."""
        for batch in await self._journal.batches.unfinished(self._account_id):
            if batch.control is BatchControl.ACTIVE:
                await self._pause(batch.id, reason)
            elif batch.pause_reason in HOLD_REASONS and reason in HOLD_REASONS:
                await self._journal.batches.set_control(batch.id, BatchControl.PAUSED, reason)
