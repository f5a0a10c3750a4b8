"""Uploads what is local, side by side; the engine runs it, one run a batch.

The journal is written before each upload and after it. A file that fails, fails its row only.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from weakref import WeakValueDictionary

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import (
    ExtendDesktopError,
    RequestError,
    StorageError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import FileId, InputId
from extend_desktop.domain.inspections import upload_name
from extend_desktop.services.batch_events import UploadProgress
from extend_desktop.services.engine.adaptive_limiter import MOST_SLOTS, AdaptiveLimiter, Throughput
from extend_desktop.services.engine.context import EngineContext, error_record_of
from extend_desktop.services.engine.failure_policy import (
    EngineOperation,
    Reaction,
    reaction_to,
    shows_service_up,
)
from extend_desktop.services.engine.file_contents import HashedFile, hashed_file
from extend_desktop.services.engine.job_context import JobContext
from extend_desktop.services.engine.upload_circuit_breaker import Suspect, UploadCircuitBreaker
from extend_desktop.services.ports import ByteProgress, Urgency
from extend_desktop.services.ports.journal import Content
from extend_desktop.services.waiting import Backoff, Wakeup
from extend_desktop.values import dataclass

_OPERATION = "upload_file"
_PAGE = 256
"""Inputs read from the journal at once: four times the most uploads side by side."""
_PROBE_LIMIT_S = 10.0
"""A service that is up answers the smallest listing within a second or two."""


class UploadPool:
    """What the uploads of one account's batches share: slots, the circuit breaker, knowledge of contents."""

    def __init__(self, context: EngineContext) -> None:
        self.throughput = Throughput(context.clock)
        self.slots = AdaptiveLimiter()
        self.breaker: UploadCircuitBreaker[_Upload] = UploadCircuitBreaker(context.clock)
        self._context = context
        # One upload a content at a time; whoever waits then finds the file id.
        self._contents: WeakValueDictionary[Content, asyncio.Lock] = WeakValueDictionary()

    def lock_of(self, content: Content) -> asyncio.Lock:
        """Return what only one upload of a content holds at a time."""
        return self._contents.setdefault(content, asyncio.Lock())

    async def known(self, content: Content) -> FileId | None:
        """Return the file that holds this content at Extend, if we know of one."""
        found = await self._context.journal.known_files.find(self._context.account_id, [content])
        return found.get(content)

    async def is_service_up(self) -> bool:
        """Whether a call that has nothing to do with uploads is answered now."""
        try:
            async with asyncio.timeout(_PROBE_LIMIT_S):
                query = FileQuery(page_size=1)
                await self._context.api.list_files(query, urgency=Urgency.BACKGROUND)
        except TimeoutError:
            return False
        except ExtendDesktopError as error:
            return shows_service_up(error)
        return True


@dataclass(slots=True)
class _Pass:
    """One run over a batch: what it has come to so far, and why it must wait."""

    owner: Uploads
    uploaded: int = 0
    reused: int = 0
    failed: int = 0
    error: ExtendDesktopError | None = None


@dataclass(frozen=True, slots=True)
class _Upload:
    item: Input
    during: _Pass

    @property
    def id(self) -> InputId:
        return self.item.id


class _Queue:
    """The batch's waiting inputs, read from the journal a page at a time."""

    def __init__(self, job: JobContext, during: _Pass) -> None:
        self._job = job
        self._during = during
        self._items: deque[Input] = deque()
        self._last_position = -1
        self._refilling = asyncio.Lock()

    async def next(self) -> _Upload | None:
        """Return the next input; None at the end, after a failure, or when the batch may not send."""
        async with self._refilling:
            if self._during.error is not None or not self._job.gate.may_send:
                return None
            if not self._items:
                await self._refill()
            return _Upload(self._items.popleft(), self._during) if self._items else None

    async def _refill(self) -> None:
        page = await self._job.journal.inputs.to_upload(
            self._job.batch_id, self._last_position, _PAGE
        )
        self._items.extend(page)
        if page:
            self._last_position = page[-1].position


class Uploads:
    """Uploads of one batch."""

    def __init__(self, job: JobContext, pool: UploadPool, row_done: Callable[[], None]) -> None:
        """Take `row_done`, called when a row needs no upload any more."""
        self._job = job
        self._pool = pool
        self._row_done = row_done
        self._wakeup = Wakeup(job.clock)
        self._running = asyncio.Lock()

    def wake(self) -> None:
        self._wakeup.set()

    async def run(self) -> None:
        """Return when nothing waits for an upload or the batch may not send.

        While it runs, a second call waits, and then takes what was left.
        """
        async with self._running:
            count, size_bytes = await self._job.journal.inputs.upload_total(self._job.batch_id)
            if count:
                await self._job.note(ActivityKind.UPLOADS_STARTED, count=count, bytes=size_bytes)
                await self._run(count)

    async def _run(self, count: int) -> None:
        score = _Pass(self)
        backoff = Backoff(self._job.jitter, most_s=30.0)
        while count and self._job.gate.may_send:
            before = self._pool.breaker.successes
            error = await self._try_all(score)
            count, _ = await self._job.journal.inputs.upload_total(self._job.batch_id)
            if self._pool.breaker.successes > before:
                backoff.reset()
            if error is not None and self._job.gate.may_send:
                wait_s = backoff.next_s(error.retry_after_s)
                await self._job.report_wait(_OPERATION, error, wait_s)
                await self._wakeup.sleep(wait_s)
        self._job.waits.end(_OPERATION)
        self._job.health.gave_up(_OPERATION)
        await self._job.note(
            ActivityKind.UPLOADS_FINISHED,
            uploaded=score.uploaded,
            reused=score.reused,
            failed=score.failed,
            left=count,
        )

    async def _try_all(self, score: _Pass) -> ExtendDesktopError | None:
        score.error = None
        queue = _Queue(self._job, score)
        async with asyncio.TaskGroup() as group:
            for _ in range(MOST_SLOTS):
                group.create_task(self._work(queue))
        rest = await self._judge_the_rest()
        return score.error or rest

    async def _judge_the_rest(self) -> ExtendDesktopError | None:
        """Give up what failed for its own fault; return why what is left behind must wait."""
        breaker = self._pool.breaker
        if breaker.suspects:
            if await self._pool.is_service_up():
                await _give_up(breaker.service_answered())
            else:
                breaker.service_failed()
        left = [each.error for each in breaker.suspects if each.item.during.owner is self]
        return left[-1] if left else None

    async def _work(self, queue: _Queue) -> None:
        while (upload := await queue.next()) is not None:
            await self._process(upload)
            self._job.changes.notify([upload.id])
            self._row_done()

    async def _process(self, upload: _Upload) -> None:
        hashed = await self._hashed(upload)
        if hashed is None:
            return
        if not upload.item.upload.is_plain:
            # No file at Extend stands for what is sent in a way of its own.
            await self._upload_in_turn(upload, hashed)
            return
        content = hashed.content
        async with self._pool.lock_of(content):
            known = await self._pool.known(content)
            if not self._job.gate.may_send:
                return
            if known is None:
                await self._upload_in_turn(upload, hashed)
                return
            await self._note_file(upload.item, known, content)
            upload.during.reused += 1

    async def _hashed(self, upload: _Upload) -> HashedFile | None:
        """Return what the file holds now; None when that cannot be, which its row then says."""
        try:
            _password_of(self._job, upload.item)
            return await asyncio.to_thread(hashed_file, Path(upload.item.source))
        except (RequestError, StorageError) as error:
            # Cancelled or paused meanwhile, it is not the uploads' to judge any more.
            if self._job.gate.may_send:
                await self._failed(upload, error)
            return None

    async def _upload_in_turn(self, upload: _Upload, hashed: HashedFile) -> None:
        async with self._pool.slots:
            # Time has passed in the queue; the operator may have paused meanwhile.
            if upload.during.error is None and self._job.gate.may_send:
                await self._upload(upload, hashed)

    async def _upload(self, upload: _Upload, hashed: HashedFile) -> None:
        item = upload.item
        await self._job.journal.inputs.uploading(item.id)
        self._job.changes.notify([item.id])
        began = self._pool.breaker.begins(item.id)
        try:
            file = await self._job.api.upload_file(
                Path(item.source),
                name=upload_name(item.name, item.sent_as),
                password=_password_of(self._job, item),
                convert_to_pdf=item.upload.to_pdf,
                on_progress=self._progress_of(item),
            )
            await asyncio.to_thread(hashed.require_same)
        except ExtendDesktopError as error:
            await self._failed(upload, error)
        else:
            await self._note_file(item, file.id, hashed.content)
            await self._came_through(upload, began)

    async def _came_through(self, upload: _Upload, began: int) -> None:
        guilty = self._pool.breaker.succeeded(upload.id, began)
        upload.during.uploaded += 1
        self._pool.slots.grow()
        self._job.health.reached(_OPERATION)
        self._job.waits.end(_OPERATION)
        await _give_up(guilty)

    async def _failed(self, upload: _Upload, error: ExtendDesktopError) -> None:
        reaction = reaction_to(error, EngineOperation.UPLOAD)
        match reaction:
            case Reaction.RETRY_ITEM:
                await self._retry_or_fail(upload, error)
            case Reaction.WAIT | Reaction.HOLD_ACCOUNT:
                await self._step_back(upload, error)
            case Reaction.FAIL_ITEM:
                await self._fail(upload, error)
            case _:
                pass
        await self._job.engine.apply(reaction, error)

    async def _retry_or_fail(self, upload: _Upload, error: ExtendDesktopError) -> None:
        """Leave the row waiting, while the others go on; give up a file that alone keeps failing.

        A server that failed one upload may still take the others; after several it is left alone.
        """
        if self._pool.breaker.failed(upload.id, upload, error):
            await self._fail(upload, error)
        elif self._pool.breaker.is_outage:
            await self._step_back(upload, error)
        else:
            await self._job.journal.inputs.back_to_waiting(upload.id)

    async def _step_back(self, upload: _Upload, error: ExtendDesktopError) -> None:
        """Leave the row waiting and end the pass."""
        await self._job.journal.inputs.back_to_waiting(upload.id)
        self._pool.slots.shrink()
        upload.during.error = error

    async def give_up(self, suspect: Suspect[_Upload]) -> None:
        """Fail the row of a file that is to blame for its failures."""
        # Cancelled or paused meanwhile, it is not the uploads' to judge any more.
        if self._job.gate.may_send:
            await self._fail(suspect.item, suspect.error)
            self._job.changes.notify([suspect.item.id])
            self._row_done()

    async def _fail(self, upload: _Upload, error: ExtendDesktopError) -> None:
        upload.during.failed += 1
        record = error_record_of(error)
        await self._job.journal.inputs.failed(upload.id, record)
        await self._job.note_error(ActivityKind.UPLOAD_FAILED, record, name=upload.item.name)

    async def _note_file(self, item: Input, file_id: FileId, content: Content) -> None:
        at, is_reusable = self._job.clock.now(), item.upload.is_plain
        rows = self._job.journal.inputs
        await rows.uploaded(item.id, file_id, content, at, is_reusable=is_reusable)

    def _progress_of(self, item: Input) -> ByteProgress:
        last_bytes = 0

        def note(sent_bytes: int, total_bytes: int) -> None:
            nonlocal last_bytes
            # A second try starts at zero again.
            self._pool.throughput.add(max(0, sent_bytes - last_bytes))
            last_bytes = sent_bytes
            progress = UploadProgress(item.batch_id, item.id, sent_bytes, total_bytes)
            self._job.changes.notify_progress(progress)

        return note


def _password_of(job: JobContext, item: Input) -> str | None:
    """Return the password that goes with an upload, None where it needs none.

    Raises:
        RequestError: `password_needed`, because a restart forgets it.
    """
    if not item.upload.needs_password:
        return None
    password = job.engine.passwords.of(item.kind, item.source)
    if password is None:
        raise RequestError("password_needed", name=item.name)
    return password


async def _give_up(guilty: Iterable[Suspect[_Upload]]) -> None:
    """Fail rows of files that are to blame, whichever batch they are of."""
    for suspect in guilty:
        await suspect.item.during.owner.give_up(suspect)
