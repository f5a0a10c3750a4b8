"""Uploads what is local, side by side; the engine runs it, one run a batch.

The journal is told before each upload and after it. A file that fails, fails its row only.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from extend_desktop.domain.batches import ActivityKind, Input
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExpectedError,
    ExtendDesktopError,
    LimitError,
    ServiceError,
    StorageError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import BatchId, FileId
from extend_desktop.domain.inspections import upload_name
from extend_desktop.services.batch_events import UploadProgress
from extend_desktop.services.engine.context import EngineContext, trouble_of
from extend_desktop.services.engine.evidence import may_be_its_own_fault
from extend_desktop.services.engine.upload_doubts import Suspect, UploadDoubts
from extend_desktop.services.engine.upload_slots import MOST_SLOTS, Throughput, UploadSlots
from extend_desktop.services.engine.waiting import Alarm, Backoff
from extend_desktop.services.ports import ByteProgress, Urgency
from extend_desktop.services.ports_journal import Content

_OPERATION = "upload_file"
_PAGE = 256
_PROBE_LIMIT_S = 10.0
_FILE_CODES = frozenset({"file_vanished", "file_unreadable"})


@dataclass(slots=True)
class _Score:
    """What one run over a batch has come to so far."""

    uploaded: int = 0
    reused: int = 0
    failed: int = 0


class _Queue:
    """The batch's waiting inputs, read from the journal a page at a time."""

    def __init__(self, context: EngineContext, batch_id: BatchId) -> None:
        self.trouble: ExpectedError | None = None
        self._context = context
        self._batch_id = batch_id
        self._items: deque[Input] = deque()
        self._last_position = -1
        self._refilling = asyncio.Lock()

    async def next(self) -> Input | None:
        """Return the next input; None at the end, after trouble, or when the batch may not send."""
        async with self._refilling:
            if self.trouble is not None or not self._context.permits.may_send(self._batch_id):
                return None
            if not self._items:
                await self._refill()
            return self._items.popleft() if self._items else None

    async def _refill(self) -> None:
        page = await self._context.journal.inputs.to_upload(
            self._batch_id, self._last_position, _PAGE
        )
        self._items.extend(page)
        if page:
            self._last_position = page[-1].position


class Uploader:
    """Uploads of one account's batches; they share the slots and the knowledge of contents."""

    def __init__(self, context: EngineContext, settled: Callable[[BatchId], None]) -> None:
        """Take `settled`, which is told when a row of a batch needs no upload any more."""
        self._settled = settled
        self.throughput = Throughput(context.clock)
        self._context = context
        self._slots = UploadSlots()
        self._doubts = UploadDoubts(context.clock)
        # One upload a content at a time; whoever waits then finds the file id.
        self._contents: WeakValueDictionary[Content, asyncio.Lock] = WeakValueDictionary()
        self._alarms: dict[BatchId, Alarm] = {}
        self._running: WeakValueDictionary[BatchId, asyncio.Lock] = WeakValueDictionary()

    def wake(self, batch_id: BatchId) -> None:
        """Try again at once, or notice at once that the batch may not send any more."""
        if batch_id in self._alarms:
            self._alarms[batch_id].ring()

    async def run(self, batch_id: BatchId) -> None:
        """Return when nothing waits for an upload or the batch may not send.

        While it runs for a batch, a second call waits, and then takes what was left.
        """
        async with self._running.setdefault(batch_id, asyncio.Lock()):
            await self._run(batch_id)

    async def _run(self, batch_id: BatchId) -> None:
        count, size_bytes = await self._context.journal.inputs.upload_total(batch_id)
        if not count:
            return
        await self._context.note(
            batch_id, ActivityKind.UPLOADS_STARTED, count=count, bytes=size_bytes
        )
        score = _Score()
        alarm = self._alarms.setdefault(batch_id, Alarm(self._context.clock))
        backoff = Backoff(self._context.chance, most_s=30.0)
        while count and self._context.permits.may_send(batch_id):
            before = self._doubts.successes
            trouble = await self._pass(batch_id, score)
            rest = await self._judge_the_rest(batch_id, score)
            trouble = trouble or rest
            count, _ = await self._context.journal.inputs.upload_total(batch_id)
            if self._doubts.successes > before:
                backoff.reset()
            if trouble is not None and self._context.permits.may_send(batch_id):
                wait_s = backoff.next_s(trouble.retry_after_s)
                await self._context.stand(batch_id, _OPERATION, trouble, wait_s)
                await alarm.sleep(wait_s)
        self._context.standstills.end(batch_id, _OPERATION)
        self._context.pulse.gave_up(_OPERATION)
        await self._context.note(
            batch_id,
            ActivityKind.UPLOADS_FINISHED,
            uploaded=score.uploaded,
            reused=score.reused,
            failed=score.failed,
            left=count,
        )

    async def _pass(self, batch_id: BatchId, score: _Score) -> ExpectedError | None:
        queue = _Queue(self._context, batch_id)
        async with asyncio.TaskGroup() as group:
            for _ in range(MOST_SLOTS):
                group.create_task(self._work(queue, score))
        return queue.trouble

    async def _judge_the_rest(self, batch_id: BatchId, score: _Score) -> ExtendDesktopError | None:
        """Give up what failed for its own fault; return why what is left behind must wait."""
        if self._doubts.suspects:
            if await self._service_answers():
                await self._give_up(self._doubts.service_answered(), score)
            else:
                self._doubts.service_failed()
        left = [one.error for one in self._doubts.suspects if one.item.batch_id == batch_id]
        return left[-1] if left else None

    async def _service_answers(self) -> bool:
        """Whether a call that has nothing to do with uploads is answered now."""
        try:
            async with asyncio.timeout(_PROBE_LIMIT_S):
                query = FileQuery(page_size=1)
                await self._context.api.list_files(query, urgency=Urgency.BACKGROUND)
        except (TimeoutError, ConnectivityError, LimitError, ServiceError, DefectError):
            return False
        except ExtendDesktopError:
            # A refusal is an answer.
            return True
        return True

    async def _give_up(self, guilty: Iterable[Suspect], score: _Score) -> None:
        for suspect in guilty:
            item = suspect.item
            # Cancelled or paused meanwhile, it is not the uploads' to judge any more.
            if self._context.permits.may_send(item.batch_id):
                await self._fail(item, suspect.error, score)
                self._context.changes.mark(item.batch_id, [item.id])
                self._settled(item.batch_id)

    async def _work(self, queue: _Queue, score: _Score) -> None:
        while (item := await queue.next()) is not None:
            try:
                await self._process(item, queue, score)
            except StorageError as error:
                if error.code not in _FILE_CODES:
                    raise
                # Cancelled or paused meanwhile, it is not the uploads' to judge any more.
                if self._context.permits.may_send(item.batch_id):
                    await self._fail(item, error, score)
            self._context.changes.mark(item.batch_id, [item.id])
            self._settled(item.batch_id)

    async def _process(self, item: Input, queue: _Queue, score: _Score) -> None:
        content = await asyncio.to_thread(content_of, Path(item.source))
        lock = self._contents.setdefault(content, asyncio.Lock())
        async with lock:
            known = await self._known(content)
            if not self._context.permits.may_send(item.batch_id):
                return
            if known is not None:
                await self._note_file(item, known, content)
                score.reused += 1
                return
            async with self._slots:
                # Time has passed in the queue; the operator may have paused meanwhile.
                if queue.trouble is None and self._context.permits.may_send(item.batch_id):
                    await self._upload(item, content, queue, score)

    async def _upload(self, item: Input, content: Content, queue: _Queue, score: _Score) -> None:
        await self._context.journal.inputs.uploading(item.id)
        self._context.changes.mark(item.batch_id, [item.id])
        began = self._doubts.begins(item.id)
        try:
            file = await self._context.api.upload_file(
                Path(item.source),
                name=upload_name(item.name, item.sent_as),
                on_progress=self._progress_of(item),
            )
        except (ConnectivityError, LimitError, AccessError) as error:
            await self._step_back(item, error, queue, score)
        except StorageError:
            raise
        except ExtendDesktopError as error:
            if isinstance(error, ServiceError) and error.retryable:
                await self._step_back(item, error, queue, score)
            else:
                await self._fail(item, error, score)
        else:
            await self._note_file(item, file.id, content)
            guilty = self._doubts.succeeded(item.id, began)
            score.uploaded += 1
            self._slots.grow()
            self._context.pulse.reached(_OPERATION)
            self._context.standstills.end(item.batch_id, _OPERATION)
            await self._give_up(guilty, score)

    async def _step_back(
        self,
        item: Input,
        error: ConnectivityError | LimitError | AccessError | ServiceError,
        queue: _Queue,
        score: _Score,
    ) -> None:
        """Leave the row waiting and stop the pass; give up a file that alone keeps failing.

        A server that failed one upload may still take the others; after several it is left alone.
        """
        self._context.pulse.troubled(error)
        is_about_file = may_be_its_own_fault(error)
        if is_about_file and self._doubts.failed(item, error):
            await self._fail(item, error, score)
            return
        await self._context.journal.inputs.back_to_waiting(item.id)
        if is_about_file and not self._doubts.is_outage:
            return
        self._slots.shrink()
        queue.trouble = error
        if isinstance(error, AccessError):
            await self._context.access_lost(item.batch_id, error)

    async def _fail(self, item: Input, error: ExtendDesktopError, score: _Score) -> None:
        score.failed += 1
        trouble = trouble_of(error)
        await self._context.journal.inputs.failed(item.id, trouble)
        await self._context.note(
            item.batch_id,
            ActivityKind.UPLOAD_FAILED,
            request_id=trouble.request_id,
            name=item.name,
            code=trouble.code,
            detail=trouble.detail,
        )

    async def _note_file(self, item: Input, file_id: FileId, content: Content) -> None:
        await self._context.journal.inputs.uploaded(
            item.id, file_id, content, self._context.clock.now()
        )

    async def _known(self, content: Content) -> FileId | None:
        found = await self._context.journal.known_files.find(self._context.account_id, [content])
        return found.get(content)

    def _progress_of(self, item: Input) -> ByteProgress:
        last_bytes = 0

        def note(sent_bytes: int, total_bytes: int) -> None:
            nonlocal last_bytes
            # A second try starts at zero again.
            self.throughput.add(max(0, sent_bytes - last_bytes))
            last_bytes = sent_bytes
            self._context.changes.note_progress(
                UploadProgress(item.batch_id, item.id, sent_bytes, total_bytes)
            )

        return note


def content_of(path: Path) -> Content:
    """Return what the file holds now; blocking, so call it in a thread.

    The look at staging may be hours old, and a stale hash would hand out a wrong file id later.

    Raises:
        StorageError: `file_vanished` or `file_unreadable`.
    """
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return Content(digest, file.tell())
    except FileNotFoundError as error:
        raise StorageError("file_vanished", name=path.name) from error
    except OSError as error:
        raise StorageError("file_unreadable", name=path.name) from error
