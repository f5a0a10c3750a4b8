"""Holds a whole account when its key or its credits stop a call; the engine uses it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock

_log = logging.getLogger(__name__)
UNAUTHORIZED = "unauthorized"


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

    @property
    def stops_reading(self) -> bool:
        """Whether no key works, so that nothing can be asked either."""
        return self.current is not None and self.current.reason == UNAUTHORIZED

    async def take(self, error: ExtendDesktopError) -> None:
        """Let nothing more begin, and pause every active batch; later refusals change nothing.

        A refused key, empty credits and a missing right stop the whole account. A refused key
        comes before everything else, for it stops the reading too.
        """
        is_worse = error.code == UNAUTHORIZED
        if self.current is not None and (not is_worse or self.stops_reading):
            return
        self.current = AccountHold(error.code, self._clock.now(), error.request_id, error)
        _log.warning("The account is held: %s request_id=%s", error, error.request_id or "-")
        self.changed.emit(self.current)
        await self._pause_all(error.code)

    def end(self) -> None:
        """Lift the hold; batches paused by it are for the caller to resume."""
        if self.current is not None:
            self.current = None
            self.changed.emit(None)
