"""Batches as the faces see them: submit, watch, pause, resume, rename, delete."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, replace

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import (
    Activity,
    ActivityKind,
    Batch,
    BatchControl,
    BatchSpec,
    Input,
    InputSpec,
)
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import Extractor, ExtractorDetail
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.services.batch_events import (
    ActivityAdded,
    InputsChanged,
    Pulse,
    ResultStored,
    UploadProgress,
)
from extend_desktop.services.engine.supervisor import Engine
from extend_desktop.services.engine.waiting import Chance
from extend_desktop.services.events import Event
from extend_desktop.services.ports import ApiPort, Clock
from extend_desktop.services.ports_journal import JournalPort
from extend_desktop.services.submissions import metadata_fits

__all__ = [
    "ActivityAdded",
    "BatchService",
    "InputsChanged",
    "Pulse",
    "ResultStored",
    "SubmitRequest",
    "UploadProgress",
]


@dataclass(frozen=True, slots=True)
class SubmitRequest:
    """What the composer hands over.

    Attributes:
        version: what the operator picked; `detail` is what that is now, and what is sent.
    """

    name: str
    extractor: Extractor
    version: str
    detail: ExtractorDetail
    priority: int
    inputs: tuple[InputSpec, ...]


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
        *,
        chance: Chance = random.uniform,
    ) -> None:
        """Take the account's client and the journal; neither is closed by this."""
        self._account_id = account_id
        self._journal = journal
        self._clock = clock
        self._engine = Engine(account_id, api, journal, clock, chance=chance)
        self._latest: dict[BatchId, Batch] = {}
        self.batch_changed: Event[Batch] = self._engine.changes.batch_changed
        self.inputs_changed: Event[InputsChanged] = self._engine.changes.inputs_changed
        self.upload_progressed: Event[UploadProgress] = self._engine.changes.upload_progressed
        self.activity_added: Event[ActivityAdded] = self._engine.activity_added
        self.result_stored: Event[ResultStored] = self._engine.fetcher.stored
        self.pulse: Event[Pulse] = self._engine.pulse.changed
        self.batch_removed: Event[BatchId] = Event()
        self.batch_changed.subscribe(self._remember)

    @property
    def upload_bytes_per_s(self) -> float:
        """Bytes a second of all uploads, over the last five seconds."""
        return self._engine.uploader.throughput.bytes_per_s

    @property
    def current_pulse(self) -> Pulse:
        """How fresh the picture is at this moment."""
        return self._engine.pulse.now

    async def start(self, *, resume: bool = False) -> None:
        """Load unfinished batches; without `resume` they wait, paused with reason `restored`."""
        await self._engine.start(resume=resume)

    async def aclose(self) -> None:
        """Stop within three seconds; everything goes on where it stood at the next start."""
        await self._engine.aclose()

    async def submit(self, request: SubmitRequest) -> BatchId:
        """Write the batch down and begin to carry it out; returns when it is in the journal."""
        now = self._clock.now()
        batch_id = await self._journal.batches.create(self._spec(request), now)
        sendable = sum(1 for one in request.inputs if _is_sendable(one))
        await self._engine.context.note(
            batch_id, ActivityKind.CREATED, inputs=len(request.inputs), sendable=sendable
        )
        await self._engine.admit(batch_id)
        return batch_id

    async def list(self) -> tuple[Batch, ...]:
        """Return all batches of the account, newest first."""
        return await self._journal.batches.of_account(self._account_id)

    async def get(self, batch_id: BatchId) -> Batch:
        """Return one batch with its counts."""
        return await self._journal.batches.get(batch_id)

    async def inputs(self, batch_id: BatchId) -> tuple[Input, ...]:
        """Return the inputs in the operator's order."""
        return await self._journal.inputs.of_batch(batch_id)

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
        self._engine.changes.mark(batch_id)

    async def pause(self, batch_id: BatchId) -> None:
        """Begin no new upload or submission; runs at Extend go on and are still followed."""
        await self._engine.pause(batch_id)

    async def resume(self, batch_id: BatchId) -> None:
        """Go on with a paused batch."""
        await self._engine.resume(batch_id)

    async def resume_all(self) -> None:
        """Go on with every paused batch of the account."""
        for batch in await self._journal.batches.unfinished(self._account_id):
            if batch.control is BatchControl.PAUSED:
                await self._engine.resume(batch.id)

    def refresh(self, batch_id: BatchId | None) -> None:
        """Poll now: one batch or all. An ended one is read again, for results may have changed."""
        self._engine.request_refresh(batch_id)

    async def delete_from_history(self, batch_id: BatchId) -> None:
        """Forget an ended batch; nothing at Extend is touched.

        Raises:
            RequestError: `rejected`, the batch has not ended.
        """
        batch = await self._journal.batches.get(batch_id)
        if batch.status not in ENDED_STATUSES:
            raise RequestError("rejected", what="batch_not_ended", name=batch.name)
        self._engine.forget(batch_id)
        await self._journal.batches.delete(batch_id)
        self._latest.pop(batch_id, None)
        self.batch_removed.emit(batch_id)

    async def finished(self, batch_id: BatchId) -> Batch:
        """Return once the batch has ended and its outputs are in the journal.

        It does not end while it is paused or unconfirmed; watch `batch_changed` for that.
        """
        ended = asyncio.Event()

        def look(batch: Batch) -> None:
            if batch.id == batch_id and batch.finished_at is not None:
                ended.set()

        unsubscribe = self.batch_changed.subscribe(look)
        try:
            look(await self._journal.batches.get(batch_id))
            await ended.wait()
            return await self._journal.batches.get(batch_id)
        finally:
            unsubscribe()

    def pace(self, batch_id: BatchId) -> Pace | None:
        """Return the speed of late and the time left; None while there is too little to tell."""
        batch = self._latest.get(batch_id)
        if batch is None or batch.finished_at is not None:
            return None
        return self._engine.pace(batch_id, batch.tally.in_flight)

    def _remember(self, batch: Batch) -> None:
        self._latest[batch.id] = batch

    def _spec(self, request: SubmitRequest) -> BatchSpec:
        return BatchSpec(
            account_id=self._account_id,
            name=request.name,
            extractor_id=request.extractor.id,
            extractor_name=request.extractor.name,
            version=request.version,
            pinned_version=request.detail.version.version,
            config=request.detail.config,
            priority=request.priority,
            inputs=tuple(map(_checked, request.inputs)),
        )


def _is_sendable(spec: InputSpec) -> bool:
    return spec.blocked_reason is None and spec.skipped_reason is None


def _checked(spec: InputSpec) -> InputSpec:
    """Block an input whose own metadata leaves no room; the server would refuse all with it."""
    if not _is_sendable(spec) or metadata_fits(spec.metadata):
        return spec
    return replace(spec, blocked_reason="metadata_too_large")
