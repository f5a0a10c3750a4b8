"""What all batches of one account share; only the engine's modules import it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import field
from typing import cast

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import DefectError, ExtendDesktopError, Fact, StorageError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.waits import LOOK_UP_WINDOW_S
from extend_desktop.services.batch_events import (
    ActivityAdded,
    InputsChanged,
    ResultStored,
    UploadProgress,
)
from extend_desktop.services.engine.account_hold import AccountHolds
from extend_desktop.services.engine.failure_policy import Reaction, first_of
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.engine.journal_retry import RETRY_S, JournalErrors
from extend_desktop.services.engine.retry_waits import RetryWaits
from extend_desktop.services.events import Event
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports.journal import ErrorRecord, JournalPort
from extend_desktop.services.waiting import Backoff, Jitter, Wakeup
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
SHORTEST_POLL_S = 2.0
"""The first wait of the vendor's own polling. Source: docs/extend-api.md#polling."""
LOCAL_POLL_S = 0.5
"""The same for a server on this computer, whose work nobody shares. What a poll finds is counted,
announced and painted, which takes a tenth of a second: twice as many would show an end little sooner."""
_SHOWN = frozenset({Reaction.HOLD_ACCOUNT, Reaction.WAIT, Reaction.RETRY_ITEM})
"""What is in the way of more than its own item, or may be."""


async def no_batch(_: BatchId) -> bool:
    """Say no of every batch."""
    return False


@dataclass(frozen=True, slots=True)
class EngineEvents:
    """What is announced of an account's batches."""

    batch_changed: Event[Batch] = field(default_factory=Event[Batch])
    inputs_changed: Event[InputsChanged] = field(default_factory=Event[InputsChanged])
    upload_progressed: Event[UploadProgress] = field(default_factory=Event[UploadProgress])
    activity_added: Event[ActivityAdded] = field(default_factory=Event[ActivityAdded])
    result_stored: Event[ResultStored] = field(default_factory=Event[ResultStored])


@dataclass(slots=True)
class EngineOptions:
    """What may be set while the engine runs.

    Attributes:
        look_up_window_s: how long a lost answer is looked for before the operator is asked.
        shortest_poll_s: between two polls of a plan that moves.
        is_to_be_exported: whether a batch that ends is to be exported by itself.
    """

    look_up_window_s: float = LOOK_UP_WINDOW_S
    shortest_poll_s: float = SHORTEST_POLL_S
    is_to_be_exported: Callable[[BatchId], Awaitable[bool]] = no_batch


def engine_options(
    *, is_local: bool, is_to_be_exported: Callable[[BatchId], Awaitable[bool]]
) -> EngineOptions:
    """Return the options of an engine whose server may be on this computer."""
    shortest_poll_s = LOCAL_POLL_S if is_local else SHORTEST_POLL_S
    return EngineOptions(shortest_poll_s=shortest_poll_s, is_to_be_exported=is_to_be_exported)


@dataclass(frozen=True, slots=True)
class EngineContext:
    """The engine's tools, for one account.

    Attributes:
        jitter: the randomness of waits, such as `random.uniform`.
        polling: woken when a plan is due, or due at another time than before.
        fetching: woken when there may be results to fetch.
        passwords: what opens inputs, as far as it was entered since the start.
    """

    account_id: AccountId
    api: ApiPort
    journal: JournalPort
    clock: Clock
    jitter: Jitter
    hold: AccountHolds
    health: HealthMonitor
    journal_errors: JournalErrors
    polling: Wakeup
    fetching: Wakeup
    passwords: Passwords = field(default_factory=Passwords)
    events: EngineEvents = field(default_factory=EngineEvents)
    options: EngineOptions = field(default_factory=EngineOptions)

    async def note(
        self,
        batch_id: BatchId,
        kind: ActivityKind,
        *,
        request_id: str | None = None,
        **facts: Fact,
    ) -> None:
        activity = Activity(self.clock.now(), kind, facts, request_id)
        await self.journal.activity.add(batch_id, activity)
        self.events.activity_added.emit(ActivityAdded(batch_id, activity))

    async def apply(self, reaction: Reaction, error: ExtendDesktopError) -> None:
        """Do what a reaction means for the account: show what is in the way, hold it.

        Raises:
            ExtendDesktopError: `error`, where that is the reaction.
        """
        if reaction is Reaction.RAISE:
            raise error
        if reaction in _SHOWN:
            self.health.failed(error)
        if reaction is Reaction.HOLD_ACCOUNT:
            await self.hold.take(error)

    async def retry_forever(
        self,
        work: Callable[[], Awaitable[None]],
        may_go_on: Callable[[], bool],
        waits: Callable[[], Iterable[RetryWaits]],
    ) -> None:
        """Begin `work` again after each failure while it may go on; return when it has ended.

        What the server does is handled where it happens. Only the journal's errors, which concern
        the batches of `waits`, or a defect of ours get here.
        """
        backoff = Backoff(self.jitter)
        while may_go_on():
            try:
                await work()
            except* ExtendDesktopError as errors:
                error = first_of(errors)
            else:
                return
            if isinstance(error, StorageError):
                _log.warning("The journal cannot be written: %s", error)
                self.journal_errors.met(error, *waits())
            else:
                self.show(error)
            wait_s = RETRY_S if isinstance(error, StorageError) else backoff.next_s()
            await self.clock.sleep(wait_s)

    def show(self, error: Exception) -> None:
        """Show in the status line what no batch can be blamed for; a defect goes to the log too."""
        if isinstance(error, DefectError) or not isinstance(error, ExtendDesktopError):
            _log.error("The engine met a defect", exc_info=error)
        if isinstance(error, ExtendDesktopError):
            self.health.failed(cast("ExtendDesktopError", error))


def error_record_of(error: ExtendDesktopError) -> ErrorRecord:
    """Return what the journal keeps of an error: our code and the server's words."""
    words = error.facts.get("server_message") or error.facts.get("cause") or ""
    return ErrorRecord(error.code, str(words), error.request_id)
