"""What the faces ask about batches: as they are, how it goes, and when they are done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Batch, Input
from extend_desktop.domain.control import AccountHold, FailureGroup, InFlight
from extend_desktop.domain.ids import AccountId, BatchId, ExtractorId
from extend_desktop.domain.pace import Pace, RequestRates
from extend_desktop.domain.spending import Spending
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.batch_events import (
    ActivityAdded,
    ConnectionHealth,
    InputsChanged,
    ResultStored,
    UploadProgress,
)
from extend_desktop.services.engine import Engine, wait_for
from extend_desktop.services.events import Event
from extend_desktop.services.ports.journal import JournalPort


class BatchQueries:
    """The batches of one account, to be read and watched; loop's thread only.

    Every call may raise StorageError; calls with the id of an unknown batch raise RequestError
    `not_found`.
    """

    def __init__(self, account_id: AccountId, engine: Engine, journal: JournalPort) -> None:
        self._account_id = account_id
        self._engine = engine
        self._journal = journal
        events = engine.context.events
        self.batch_changed: Event[Batch] = events.batch_changed
        self.inputs_changed: Event[InputsChanged] = events.inputs_changed
        self.upload_progressed: Event[UploadProgress] = events.upload_progressed
        self.activity_added: Event[ActivityAdded] = events.activity_added
        self.result_stored: Event[ResultStored] = events.result_stored
        self.health: Event[ConnectionHealth] = engine.health.changed
        self.hold_changed: Event[AccountHold | None] = engine.hold.changed

    @property
    def upload_bytes_per_s(self) -> float:
        """Bytes a second of all uploads, over the last five seconds."""
        return self._engine.uploads.throughput.bytes_per_s

    @property
    def current_health(self) -> ConnectionHealth:
        """How fresh the picture is at this moment."""
        return self._engine.health.now

    @property
    def longest_wait(self) -> CallWait | None:
        """The call of the account, the window's too, that waits for its answer for longest."""
        return self._engine.context.api.longest_wait

    @property
    def request_rates(self) -> RequestRates:
        """How fast the account may send requests, by what was learnt so far."""
        return self._engine.context.api.request_rates

    @property
    def is_working(self) -> bool:
        """Whether a batch of the account is under way; one that is paused or held is not."""
        return any(job.is_working for job in self._engine.jobs.values())

    @property
    def hold(self) -> AccountHold | None:
        """Why nothing of the account is sent now; None when nothing is in the way."""
        return self._engine.hold.current

    async def list(self) -> tuple[Batch, ...]:
        """Return all batches of the account, newest first."""
        batches = await self._journal.batches.of_account(self._account_id)
        return tuple(map(self._engine.marked, batches))

    async def of_all_accounts(self) -> tuple[Batch, ...]:
        """Return the batches of every account of the journal, newest first."""
        return await self._journal.batches.all()

    async def unfinished_of(self, accounts: Iterable[AccountId]) -> Mapping[AccountId, int]:
        """Return how many batches of other accounts have not ended, as far as there are any."""
        unfinished = self._journal.batches.unfinished
        counts = {account: len(await unfinished(account)) for account in accounts}
        return {account: count for account, count in counts.items() if count}

    async def get(self, batch_id: BatchId) -> Batch:
        return self._engine.marked(await self._journal.batches.get(batch_id))

    async def spending(self, extractor_id: ExtractorId, version: str) -> tuple[Spending, ...]:
        """Return what the last batches with this version, a number or `draft`, were charged."""
        return await self._journal.batches.spending(self._account_id, extractor_id, version)

    async def recent_extractors(self) -> tuple[ExtractorId, ...]:
        """Return the extractors of the last batches, the one used last first."""
        return await self._journal.batches.recent_extractors(self._account_id)

    async def inputs(self, batch_id: BatchId) -> tuple[Input, ...]:
        """Return the inputs in the operator's order."""
        return await self._journal.inputs.of_batch(batch_id)

    async def in_flight(self, batch_id: BatchId) -> InFlight:
        """Return where the inputs are that have not ended; what a deletion is about."""
        return await self._journal.inputs.in_flight(batch_id)

    async def first_local(self, batch_id: BatchId) -> Input | None:
        """Return the first input that is a file of this computer, if there is one."""
        return await self._journal.inputs.first_local(batch_id)

    async def activity(self, batch_id: BatchId) -> tuple[Activity, ...]:
        """Return what happened to the batch, newest first."""
        return await self._journal.activity.of_batch(batch_id)

    async def failures(self, batch_id: BatchId) -> tuple[FailureGroup, ...]:
        """Return the failed inputs by reason, most frequent first; they add up to the failed."""
        return await self._journal.control.failures(batch_id)

    def pace(self, batch_id: BatchId) -> Pace | None:
        """Return the speed of late and the time left; None while paused, offline, or too little is known."""
        return self._engine.pace(batch_id)

    async def wait_until_done(self, batch_id: BatchId) -> Batch:
        """Return once the batch has ended and its outputs are in the journal.

        It does not end while it is paused or unconfirmed; watch `batch_changed` for that.
        """

        async def is_done(batch: Batch) -> bool:
            return batch.finished_at is not None

        return await self._wait(batch_id, is_done)

    async def wait_until_idle(self, batch_id: BatchId) -> Batch:
        """Return once the batch has ended, or nothing more happens to it without the operator.

        That is: it is paused or held and nothing of it is under way, or all that is left stayed
        unconfirmed after the look-up window.
        """
        return await self._wait(batch_id, self._engine.is_idle)

    async def _wait(self, batch_id: BatchId, is_so: Callable[[Batch], Awaitable[bool]]) -> Batch:
        async def look() -> Batch | None:
            batch = await self._journal.batches.get(batch_id)
            return batch if await is_so(batch) else None

        return await wait_for(batch_id, self.batch_changed, self.hold_changed, look)
