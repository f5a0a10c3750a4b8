"""What all parts of the engine share; only the engine's modules import it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from extend_desktop.domain.batches import Activity, ActivityKind
from extend_desktop.domain.errors import AccessError, ExtendDesktopError, Fact
from extend_desktop.domain.ids import AccountId, BatchId, PartId
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.engine.changes import ChangeFeed
from extend_desktop.services.engine.journal_trouble import JournalTrouble
from extend_desktop.services.engine.permits import Permits
from extend_desktop.services.engine.pulses import PulseKeeper
from extend_desktop.services.engine.standstills import Standstills, is_asked
from extend_desktop.services.engine.waiting import Chance
from extend_desktop.services.events import Event
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports_journal import JournalPort, Trouble

AccessLost = Callable[[BatchId, AccessError], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class EngineContext:
    """The engine's tools, for one account.

    Attributes:
        access_lost: pauses what a refusal of the key or the account concerns.
        chance: the randomness of waits, such as `random.uniform`.
    """

    account_id: AccountId
    api: ApiPort
    journal: JournalPort
    clock: Clock
    permits: Permits
    changes: ChangeFeed
    pulse: PulseKeeper
    activity_added: Event[ActivityAdded]
    access_lost: AccessLost
    chance: Chance
    standstills: Standstills
    journal_trouble: JournalTrouble

    async def stand(
        self,
        batch_id: BatchId,
        operation: str,
        error: ExtendDesktopError,
        wait_s: float,
        part_id: PartId | None = None,
    ) -> None:
        """Say in the batch's row, and once in its history, why it waits and until when."""
        if self.standstills.begin(batch_id, operation, error, wait_s, part_id):
            await self.note(
                batch_id,
                ActivityKind.CALL_FAILED,
                request_id=error.request_id,
                operation=error.facts.get("operation"),
                code=error.code,
                detail=trouble_of(error).detail or None,
                wait_s=round(wait_s),
                is_asked=is_asked(error, wait_s),
            )

    async def note(
        self,
        batch_id: BatchId,
        kind: ActivityKind,
        *,
        request_id: str | None = None,
        **facts: Fact,
    ) -> None:
        """Add a line to the batch's history."""
        activity = Activity(self.clock.now(), kind, facts, request_id)
        await self.journal.activity.add(batch_id, activity)
        self.activity_added.emit(ActivityAdded(batch_id, activity))


def trouble_of(error: ExtendDesktopError) -> Trouble:
    """Return what the journal keeps of an error: our code and the server's words."""
    words = error.facts.get("server_message") or error.facts.get("cause") or ""
    return Trouble(error.code, str(words), error.request_id)
