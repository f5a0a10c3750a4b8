"""Batches as the faces see them: submit, watch, pause, resume, rename, delete."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.domain.batch_options import NO_OPTIONS, BatchOptions
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchSpec, CancelMode, Input, InputSpec
from extend_desktop.domain.control import AccountHold, FailureGroup, InFlight, InputAttempt
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import Extractor, ExtractorDetail
from extend_desktop.domain.ids import AccountId, BatchId, InputId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.batch_events import (
    ActivityAdded,
    ConnectionHealth,
    InputsChanged,
    ResultStored,
    UploadProgress,
)
from extend_desktop.services.engine import OPERATOR, Engine, metadata_fits, own_metadata, wait_for
from extend_desktop.services.events import Event
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.staging import KeptStagingList
from extend_desktop.services.waiting import Jitter

__all__ = [
    "ActivityAdded",
    "BatchService",
    "BatchTerms",
    "ConnectionHealth",
    "InputsChanged",
    "ResultStored",
    "UploadProgress",
]


def _allow() -> None:
    """Refuse nothing."""


@dataclass(frozen=True, slots=True)
class BatchTerms:
    """What is wanted of a batch, beside its inputs.

    Attributes:
        version: as picked, such as `latest`.
        priority: None when none was chosen.
        options: what this batch has otherwise than the extractor, and its billing tags.
    """

    name: str
    extractor: Extractor
    version: str
    priority: int | None
    options: BatchOptions = NO_OPTIONS


class BatchService:
    """The batches of one account, over journal and engine; loop's thread only.

    Call `start` before anything else and `aclose` at the end. Every call may raise StorageError;
    calls with the id of an unknown batch raise RequestError `not_found`.
    """

    def __init__(
        self,
        account_id: AccountId,
        api: ApiPort,
        journal: JournalPort,
        clock: Clock,
        extractors: ExtractorsService,
        *,
        kept_staging: KeptStagingList | None = None,
        jitter: Jitter = random.uniform,
        before_sending: Callable[[], None] = _allow,
        passwords: Passwords | None = None,
    ) -> None:
        """Take the account's client and the journal; neither is closed by this.

        What is submitted leaves `kept_staging` as it is written down. `before_sending` raises when
        the operator must first see to something.
        """
        self._before_sending = before_sending
        self._account_id = account_id
        self._journal = journal
        self._clock = clock
        self._api = api
        self._extractors = extractors
        self._kept_staging = kept_staging
        self._engine = Engine(account_id, api, journal, clock, jitter=jitter, passwords=passwords)
        events = self._engine.context.events
        self.batch_changed: Event[Batch] = events.batch_changed
        self.inputs_changed: Event[InputsChanged] = events.inputs_changed
        self.upload_progressed: Event[UploadProgress] = events.upload_progressed
        self.activity_added: Event[ActivityAdded] = events.activity_added
        self.result_stored: Event[ResultStored] = events.result_stored
        self.health: Event[ConnectionHealth] = self._engine.health.changed
        self.batch_removed: Event[BatchId] = Event()
        self.hold_changed: Event[AccountHold | None] = self._engine.hold.changed

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
        return self._api.longest_wait

    @property
    def hold(self) -> AccountHold | None:
        """Why nothing of the account is sent now; None when nothing is in the way."""
        return self._engine.hold.current

    async def start(self, *, resume: bool = False) -> None:
        """Load unfinished batches; without `resume` they wait, paused with reason `restored`."""
        await self._engine.start(resume=resume)

    async def aclose(self) -> None:
        """Stop within three seconds; everything goes on where it stood at the next start."""
        await self._engine.aclose()

    async def submit(self, terms: BatchTerms, drafts: Sequence[Draft]) -> BatchId:
        """Pin the version, write the batch down and begin to carry it out.

        Returns when it is in the journal; it goes on by itself from there.

        Raises:
            ExpectedError: the version could not be read, or the journal could not be written; there
                is no batch then.
        """
        self._before_sending()
        if self._kept_staging is not None:
            await self._kept_staging.flush()
        detail = await self._extractors.detail(terms.extractor.id, terms.version)
        # A hundred thousand inputs take a while.
        spec = await asyncio.to_thread(self._spec, terms, detail, drafts)
        batch_id = await self._journal.batches.create(spec, self._clock.now())
        sendable = sum(item.is_sendable for item in spec.inputs)
        await self._engine.context.note(
            batch_id, ActivityKind.CREATED, inputs=len(drafts), sendable=sendable
        )
        await self._engine.begin(batch_id)
        return batch_id

    async def list(self) -> tuple[Batch, ...]:
        """Return all batches of the account, newest first."""
        batches = await self._journal.batches.of_account(self._account_id)
        return tuple(map(self._engine.marked, batches))

    async def get(self, batch_id: BatchId) -> Batch:
        return self._engine.marked(await self._journal.batches.get(batch_id))

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

    async def rename(self, batch_id: BatchId, name: str) -> None:
        """Change the name; an empty one is refused.

        Raises:
            RequestError: `invalid_request`.
        """
        name = name.strip()
        if not name:
            raise RequestError("invalid_request", what="name")
        await self._journal.batches.rename(batch_id, name)
        await self._engine.context.note(batch_id, ActivityKind.RENAMED, name=name)
        await self._engine.announce(batch_id)

    async def pause(self, batch_id: BatchId) -> None:
        """Begin no new upload or submission; runs at Extend go on and are still followed."""
        await self._engine.job(batch_id).control.pause()

    async def pause_all(self) -> None:
        """Pause every active batch of the account, as `pause` does."""
        await self._engine.pause_all(OPERATOR)

    async def resume(self, batch_id: BatchId) -> None:
        """Go on with a paused batch; if the account is held, try all that was held."""
        self._before_sending()
        if self.hold is not None:
            await self._engine.release_hold()
        await self._engine.job(batch_id).control.resume()

    async def release_hold(self) -> None:
        """Try again after a top-up or with a right given; another refusal holds it again."""
        self._before_sending()
        await self._engine.release_hold()

    async def cancel(self, batch_id: BatchId, mode: CancelMode) -> None:
        """Send nothing more of a batch; with EVERYTHING, stop its runs at Extend one by one.

        Returns once that is written down; it goes on in the background, after a crash too. A run
        that ends anyway keeps its own word. EVERYTHING may follow FINISH_RUNNING, not the reverse.
        """
        await self._engine.job(batch_id).control.cancel(mode)

    async def failures(self, batch_id: BatchId) -> tuple[FailureGroup, ...]:
        """Return the failed inputs by reason, most frequent first; they add up to the failed."""
        return await self._journal.control.failures(batch_id)

    async def retry_failed(
        self,
        batch_id: BatchId,
        *,
        input_ids: Collection[InputId] | None = None,
        reasons: Collection[str] | None = None,
    ) -> int:
        """Send inputs without a result again, as new plans of their batch; return how many.

        Without a choice all failed ones. Cancelled ones are taken when their ids are given, or
        with the reason `cancelled`. The earlier attempts are kept, see `attempt_history`.

        Raises:
            RequestError: `still_cancelling`.
            ExpectedError: runs that may have appeared late could not be looked for.
        """
        self._before_sending()
        return await self._engine.retry(batch_id, input_ids, reasons)

    async def attempt_history(self, input_id: InputId) -> tuple[InputAttempt, ...]:
        """Return the attempts at an input before it was sent again, oldest first."""
        return await self._journal.control.attempt_history(input_id)

    async def resend_unconfirmed(self, batch_id: BatchId, *, early: bool = False) -> int:
        """Send again what stayed unconfirmed; the operator's explicit yes. Return how many inputs.

        A last look comes first: what it finds is adopted and not sent. `early` does not wait for
        the end of the look-up window, but at least a minute.

        Raises:
            RequestError: `look_up_open`, it is too early; `still_cancelling`.
            ExpectedError: the last look could not be taken, so nothing was sent.
        """
        self._before_sending()
        return await self._engine.resend(batch_id, early=early)

    def set_look_up_window(self, window_s: float) -> None:
        """Say how long a lost answer is looked for before the operator is asked."""
        self._engine.context.options.look_up_window_s = window_s

    async def adopt(self, batch_run_id: str, *, name: str | None = None) -> BatchId:
        """Follow a batch run that was started elsewhere, or by a journal that is lost.

        Raises:
            RequestError: `invalid_request`, `not_found`; `already_known`, with `name` and
                `batch_id` of the batch that has it; `not_adoptable`.
        """
        return await self._engine.adopt(batch_run_id, name)

    async def resume_all(self) -> None:
        """Go on with every paused batch of the account."""
        self._before_sending()
        if self.hold is not None:
            await self._engine.release_hold()
        await self._engine.resume_all()

    def refresh(self, batch_id: BatchId | None) -> None:
        """Poll and try now what waits: one batch or all. An ended one is read again, for results may have changed."""
        self._engine.request_refresh(batch_id)

    def set_watched(self, *, is_watched: bool) -> None:
        """Say whether the batches are on screen now; polls are rarer while they are not."""
        self._engine.poller.set_watched(is_watched=is_watched)

    async def delete_from_history(self, batch_id: BatchId, *, even_open: bool = False) -> None:
        """Forget a batch; nothing at Extend is touched, what runs there goes on.

        Raises:
            RequestError: `rejected`, the batch has not ended, and `even_open` does not allow it.
        """
        batch = await self._journal.batches.get(batch_id)
        if batch.status not in ENDED_STATUSES and not even_open:
            raise RequestError("rejected", what="batch_not_ended", name=batch.name)
        await self._engine.let_go(batch_id)
        await self._journal.batches.delete(batch_id, even_open=even_open)
        self.batch_removed.emit(batch_id)

    async def wait_until_done(self, batch_id: BatchId) -> Batch:
        """Return once the batch has ended and its outputs are in the journal.

        It does not end while it is paused or unconfirmed; watch `batch_changed` for that.
        """

        async def look() -> Batch | None:
            batch = await self._journal.batches.get(batch_id)
            return batch if batch.finished_at is not None else None

        return await wait_for(batch_id, self.batch_changed, self.hold_changed, look)

    async def wait_until_idle(self, batch_id: BatchId) -> Batch:
        """Return once the batch has ended, or nothing more happens to it without the operator.

        That is: it is paused or held and nothing of it is under way, or all that is left stayed
        unconfirmed after the look-up window.
        """

        async def look() -> Batch | None:
            batch = await self._journal.batches.get(batch_id)
            return batch if await self._engine.is_idle(batch) else None

        return await wait_for(batch_id, self.batch_changed, self.hold_changed, look)

    def pace(self, batch_id: BatchId) -> Pace | None:
        """Return the speed of late and the time left; None while paused or too little is known."""
        return self._engine.pace(batch_id)

    def _spec(
        self, terms: BatchTerms, detail: ExtractorDetail, drafts: Sequence[Draft]
    ) -> BatchSpec:
        return BatchSpec(
            account_id=self._account_id,
            name=terms.name,
            extractor_id=terms.extractor.id,
            extractor_name=terms.extractor.name,
            version=terms.version,
            pinned_version=detail.version.version,
            config=detail.config,
            priority=terms.priority,
            inputs=tuple(_checked(draft.input, terms.options) for draft in drafts),
            options=terms.options,
            is_from_staging=self._kept_staging is not None,
        )


def _checked(spec: InputSpec, options: BatchOptions) -> InputSpec:
    """Block an input whose own metadata leaves no room; the server would refuse all with it."""
    own = own_metadata(spec.metadata, options.tags)
    if not own or not spec.is_sendable or metadata_fits(own):
        return spec
    return replace(spec, blocked_reason="metadata_too_large")
