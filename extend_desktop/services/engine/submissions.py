"""Creates the batch runs of a batch, one a plan, as soon as the plan's uploads are done.

The attempt's token is in the journal before the request and in every input's metadata, so that an
answer that was lost can be looked up. Source: docs/extend-api.md#lost-answers. The engine runs it.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any
from uuid import uuid4

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batch_options import TAGS_KEY
from extend_desktop.domain.batches import Batch, Input, InputKind
from extend_desktop.domain.errors import ExpectedError, ExtendDesktopError, RequestError
from extend_desktop.domain.ids import AttemptToken, FileId, InputId, PlanId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import (
    MAX_METADATA_BYTES,
    BatchRun,
    BatchRunRequest,
    SubmittedInput,
)
from extend_desktop.services.engine.context import error_record_of
from extend_desktop.services.engine.failure_policy import EngineOperation, Reaction, reaction_to
from extend_desktop.services.engine.gone_files import gone_files, may_be_about_files
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY, ErrorRecord
from extend_desktop.services.waiting import Backoff, Wakeup

_OPERATION = "create_batch_run"
_MOST_SENT_BACK = 3
"""A server that forgets files as fast as they are uploaded is not obeyed without end."""
_LONGEST_KEY = "9" * 19
"""As many digits as the largest row number of SQLite, 2^63 - 1, has."""


def metadata_of(token: AttemptToken | str, key: str, own: Mapping[str, Any]) -> dict[str, Any]:
    return {**own, TOKEN_KEY: token, INPUT_KEY: key}


def own_metadata(columns: Mapping[str, str], tags: Sequence[str]) -> dict[str, Any]:
    """Return what is sent of the operator's own with an input: the columns, and the batch's tags."""
    return {**columns, TAGS_KEY: list(tags)} if tags else dict(columns)


def metadata_fits(own: Mapping[str, Any]) -> bool:
    """Return whether the operator's columns leave room for our keys."""
    widest = metadata_of(uuid4().hex, _LONGEST_KEY, own)
    text = json.dumps(widest, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", "replace")) <= MAX_METADATA_BYTES


def request_of(
    batch: Batch, token: AttemptToken, inputs: Sequence[Input], passwords: Passwords
) -> BatchRunRequest:
    return BatchRunRequest(
        extractor_id=batch.extractor_id,
        extractor_version=batch.pinned_version,
        priority=batch.priority,
        inputs=tuple(_submitted(token, item, batch, passwords) for item in inputs),
        override=batch.options.override,
    )


def _submitted(
    token: AttemptToken, item: Input, batch: Batch, passwords: Passwords
) -> SubmittedInput:
    metadata = metadata_of(token, str(item.id), own_metadata(item.metadata, batch.options.tags))
    if item.kind is InputKind.URL:
        password = passwords.of(item.kind, item.source)
        return SubmittedInput(
            metadata=metadata, url=item.source, name=item.name or None, password=password
        )
    return SubmittedInput(metadata=metadata, file_id=item.file_id)


class Submissions:
    """Submissions of one batch."""

    def __init__(
        self,
        job: JobContext,
        submitted: Callable[[BatchRunPlan], None],
        upload_again: Callable[[], None],
    ) -> None:
        """Take `submitted`, called with each plan that is at Extend or may be.

        And `upload_again`, called when files are gone there.
        """
        self._job = job
        self._submitted = submitted
        self._upload_again = upload_again
        self._sent_back: Counter[PlanId] = Counter()
        self._wakeup = Wakeup(job.clock)
        self._idle = asyncio.Event()
        self._idle.set()

    async def idle(self) -> None:
        """Return when no request is on its way; one is best not interrupted."""
        await self._idle.wait()

    def wake(self) -> None:
        self._wakeup.set()

    async def run(self) -> None:
        """Return when every plan has been submitted or the batch may not send."""
        backoff = Backoff(self._job.jitter)
        while self._job.gate.may_send:
            ready = await self._job.journal.parts.ready(self._job.batch_id, self._job.clock.now())
            error = await self._submit_all(ready)
            if error is not None:
                wait_s = backoff.next_s(error.retry_after_s)
                await self._job.report_wait(_OPERATION, error, wait_s)
                await self._wakeup.sleep(wait_s)
                continue
            backoff.reset()
            self._job.waits.end(_OPERATION)
            self._job.changes.notify()
            if not await self._job.journal.parts.open_count(self._job.batch_id):
                break
            if not ready:
                await self._wakeup.sleep()
        self._job.waits.end(_OPERATION)
        self._job.health.gave_up(_OPERATION)

    async def _submit_all(self, plans: Sequence[BatchRunPlan]) -> ExtendDesktopError | None:
        if not plans:
            # Asked after each upload, and the batch is read by counting its inputs.
            return None
        batch = await self._job.journal.batches.get(self._job.batch_id)
        for plan in plans:
            if not self._job.gate.may_send:
                return None
            error = await self._attempt(batch, plan)
            if error is not None:
                return error
        return None

    async def _attempt(self, batch: Batch, plan: BatchRunPlan) -> ExtendDesktopError | None:
        """Try one plan once; return what keeps the next one from being tried at once."""
        self._idle.clear()
        try:
            return await self._send(batch, plan)
        finally:
            self._idle.set()

    async def _send(self, batch: Batch, plan: BatchRunPlan) -> ExtendDesktopError | None:
        token = AttemptToken(uuid4().hex)
        inputs = await self._job.journal.parts.begin_attempt(plan.id, token, self._job.clock.now())
        self._job.changes.notify([item.id for item in inputs])
        if locked := self._without_password(inputs):
            return await self._leave_out(plan, locked)
        request = request_of(batch, token, inputs, self._job.engine.passwords)
        try:
            batch_run = await self._job.api.create_batch_run(request)
        except ExtendDesktopError as error:
            return await self._failed(plan, error, inputs)
        await self._accepted(plan, batch_run)
        return None

    def _without_password(self, inputs: Sequence[Input]) -> Sequence[Input]:
        """Return the links whose password a restart has forgotten: they would fail, and be charged."""
        known = self._job.engine.passwords
        return [
            item
            for item in inputs
            if item.kind is InputKind.URL
            and item.upload.needs_password
            and known.of(item.kind, item.source) is None
        ]

    async def _leave_out(self, plan: BatchRunPlan, locked: Sequence[Input]) -> None:
        """Send nothing yet, and let these fail, so that the next attempt is without them."""
        journal, now = self._job.journal, self._job.clock.now()
        error = error_record_of(RequestError("password_needed", name=locked[0].name))
        self._job.changes.notify(await journal.parts.not_sent(plan.id, error, now))
        for item in locked:
            record = error_record_of(RequestError("password_needed", name=item.name))
            await journal.inputs.failed(item.id, record)
        self._job.changes.notify([item.id for item in locked])

    async def _failed(
        self, plan: BatchRunPlan, error: ExtendDesktopError, inputs: Sequence[Input]
    ) -> ExtendDesktopError | None:
        """Write down how the attempt ended; return what keeps the next one from being tried."""
        journal, now = self._job.journal.parts, self._job.clock.now()
        record = error_record_of(error)
        reaction = reaction_to(error, EngineOperation.SUBMISSION)
        is_wait = reaction in (Reaction.HOLD_ACCOUNT, Reaction.WAIT)
        is_about_files = reaction is Reaction.FAIL_ITEM and may_be_about_files(error)
        if is_wait or is_about_files:
            self._job.changes.notify(await journal.not_sent(plan.id, record, now))
        elif reaction is Reaction.FAIL_ITEM:
            changed = await journal.refused(plan.id, record, now)
            await self._note_end(plan, ActivityKind.SUBMISSION_REFUSED, record, changed)
        elif reaction is Reaction.LOOK_UP:
            changed = await journal.unconfirmed(plan.id, record, now)
            await self._note_end(plan, ActivityKind.SUBMISSION_UNCONFIRMED, record, changed)
            self._submitted(plan)
        await self._job.engine.apply(reaction, error)
        if is_about_files:
            return await self._look_for_gone_files(plan, record, inputs)
        return error if is_wait else None

    async def _accepted(self, plan: BatchRunPlan, batch_run: BatchRun) -> None:
        changed = await self._job.journal.parts.accepted(plan.id, batch_run, self._job.clock.now())
        self._job.changes.notify(changed)
        await self._job.note(
            ActivityKind.SUBMITTED,
            ordinal=plan.ordinal,
            batch_run_id=batch_run.id,
            inputs=len(changed),
        )
        self._submitted(plan)
        self._job.health.reached(_OPERATION)

    async def _look_for_gone_files(
        self, plan: BatchRunPlan, refusal: ErrorRecord, inputs: Sequence[Input]
    ) -> ExtendDesktopError | None:
        """Send files that were deleted at Extend once more; refuse the plan if there are none.

        The plan is planned again already: looking takes a while, and may be interrupted.
        """
        journal = self._job.journal
        gone = frozenset[FileId]()
        if self._sent_back[plan.id] < _MOST_SENT_BACK:
            try:
                gone = await gone_files(self._job.api, inputs)
            except ExpectedError as error:
                await self._job.engine.apply(reaction_to(error, EngineOperation.POLL), error)
                return error
        if not gone:
            changed = await journal.parts.give_up(plan.id, refusal, self._job.clock.now())
            await self._note_end(plan, ActivityKind.SUBMISSION_REFUSED, refusal, changed)
            return None
        self._sent_back[plan.id] += 1
        changed = await journal.parts.files_gone(plan.id, gone)
        self._job.changes.notify(changed)
        await self._job.note(ActivityKind.FILES_GONE, files=len(gone))
        self._upload_again()
        return None

    async def _note_end(
        self,
        plan: BatchRunPlan,
        kind: ActivityKind,
        error: ErrorRecord,
        changed: Collection[InputId],
    ) -> None:
        """Say how an attempt ended that was not accepted, and for how many inputs."""
        self._job.changes.notify(changed)
        await self._job.note_error(kind, error, ordinal=plan.ordinal, inputs=len(changed))
