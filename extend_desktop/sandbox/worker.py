"""Works through the queue of runs at a settable speed. Only the sandbox imports this module."""

from __future__ import annotations

import asyncio
import heapq
import ipaddress
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import field
from http.client import HTTPMessage
from io import BytesIO
from typing import IO

from typing_extensions import override

from extend_desktop.sandbox.clock import now_s
from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.extraction.extractor import (
    FAILED_FILE,
    Extraction,
    ExtractionError,
    extract,
)
from extend_desktop.sandbox.file_intake import FileIntake
from extend_desktop.sandbox.identifiers import new_id
from extend_desktop.sandbox.rule_effects import go_its_own_way, review_later, with_insights
from extend_desktop.sandbox.rules import RunRule, Turns
from extend_desktop.sandbox.run_store import RunResult, RunStatus, RunStore, StoredRun
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass

_MAX_PROCESSING = 8
_SHOWN_PROCESSING_S = 0.25
_THREADS = 2

_Queued = tuple[int, int, StoredRun, Workspace]
"""Priority, age, what and where; the first two decide."""
_FETCH_TIMEOUT_S = 20


@dataclass(slots=True)
class Worker:
    """Starts runs in order of priority, then age, and brings each to its end.

    At most `files_per_minute` runs are started a minute; at most 8 (more at high speeds) are
    PROCESSING at a time. The work itself happens in two threads.
    """

    files_per_minute: float
    contents: ContentStore
    intake: FileIntake
    run_rules: Turns[RunRule]
    _queue: list[_Queued] = field(default_factory=list[_Queued])
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    _threads: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(_THREADS, thread_name_prefix="extraction")
    )
    _is_closed: bool = False

    def enqueue(self, runs: list[StoredRun], workspace: Workspace) -> None:
        """Put new runs into the queue; a lower priority number goes first."""
        for run in runs:
            heapq.heappush(self._queue, (run.priority, run.sequence, run, workspace))
        self._woken.set()

    async def work(self) -> None:
        interval_s = 60 / self.files_per_minute
        slots = max(_MAX_PROCESSING, round(_SHOWN_PROCESSING_S * 2 / interval_s))
        next_start_s = now_s()
        while True:
            self._woken.clear()
            if not self._queue or len(self._busy) >= slots:
                await self._woken.wait()
                continue
            next_start_s = max(now_s() - interval_s, next_start_s)
            await asyncio.sleep(max(0, next_start_s - now_s()))
            if self._start_one():
                next_start_s += interval_s

    def _start_one(self) -> bool:
        """Start the first run that is still pending; deleted and cancelled ones fall out."""
        while self._queue:
            _, _, run, workspace = heapq.heappop(self._queue)
            if run.status is RunStatus.PENDING and run.id in workspace.runs.runs:
                task = asyncio.create_task(self._process(run, workspace))
                self._busy.add(task)
                task.add_done_callback(self._finished)
                return True
        return False

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._busy.discard(task)
        self._woken.set()
        if not task.cancelled():
            task.result()

    async def _process(self, run: StoredRun, workspace: Workspace) -> None:
        store = workspace.runs
        rule = self.run_rules.next()
        store.move(run, RunStatus.PROCESSING)
        shown_until_s = now_s() + _SHOWN_PROCESSING_S
        try:
            if not await go_its_own_way(rule, run, store):
                return
            result = await self._outcome(rule, run, workspace)
            await asyncio.sleep(max(0, shown_until_s - now_s()))
            if run.is_open:
                _end(rule, run, result, store)
                review_later(rule, run, store)
        finally:
            # A defect of the extractor ends this run only; the traceback goes to stderr. A run cut
            # off by the end of the server is no such thing: the next start takes it up again.
            if run.is_open and run.word is None and not self._is_closed:
                store.fail(run, "INTERNAL_ERROR", "The practice server failed on this file.")

    async def _outcome(
        self, rule: RunRule | None, run: StoredRun, workspace: Workspace
    ) -> Extraction | ExtractionError:
        if rule is not None and rule.becomes == RunStatus.FAILED:
            return ExtractionError(rule.reason, rule.message)
        try:
            return await self._extract(run, workspace)
        except ExtractionError as problem:
            return problem

    async def _extract(self, run: StoredRun, workspace: Workspace) -> Extraction:
        loop = asyncio.get_running_loop()
        if run.input.file is None:
            await self._fetch_input(run, workspace)
        file = run.input.file
        if file is None:
            raise ExtractionError(FAILED_FILE, "The file could not be taken in.")
        password = run.input.password or file.password
        try:
            content = await loop.run_in_executor(self._threads, self.contents.find, file)
            return await loop.run_in_executor(
                self._threads, extract, content, file.name, file.id, password, run.config
            )
        except FileNotFoundError:
            raise ExtractionError(FAILED_FILE, "The file was deleted before its turn.") from None

    async def _fetch_input(self, run: StoredRun, workspace: Workspace) -> None:
        url = run.input.url or ""
        content = await asyncio.get_running_loop().run_in_executor(self._threads, fetch, url)
        name = run.input.url_name or urllib.parse.urlsplit(url).path.rpartition("/")[2] or "file"
        run.input.file = await self.intake.store(
            workspace, name, BytesIO(content), run.input.password
        )

    async def aclose(self) -> None:
        """Cut off the runs under way, which stay as they are, and let the threads go."""
        self._is_closed = True
        cut_off = tuple(self._busy)
        for task in cut_off:
            task.cancel()
        # Their ends must not meet an account that is closed by then.
        await asyncio.gather(*cut_off, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)


def _end(
    rule: RunRule | None, run: StoredRun, extraction: Extraction | ExtractionError, store: RunStore
) -> None:
    if isinstance(extraction, ExtractionError):
        store.fail(run, extraction.reason, str(extraction))
        return
    run.parse_run_id = new_id("pr")
    usage = extraction.usage(run.id, run.parse_run_id)
    run.usage = {key: usage[key] for key in ("credits", "totalCredits")}
    result = with_insights(rule, RunResult(extraction.output, usage))
    store.move(run, RunStatus.PROCESSED, result)


def fetch(url: str) -> bytes:
    """Fetch a file from this computer; blocking.

    Raises:
        ExtractionError: the address is not on this computer, or nothing could be fetched there.
    """
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in {"http", "https"} or not _is_loopback(parts.hostname or ""):
        raise ExtractionError(
            FAILED_FILE, "The practice server fetches files from this computer only."
        )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirects())
    try:
        with opener.open(url, timeout=_FETCH_TIMEOUT_S) as response:
            return bytes(response.read())
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise ExtractionError(FAILED_FILE, f"The file could not be fetched: {error}") from error


def _is_loopback(host: str) -> bool:
    # The rule of `domain.addresses`, which the practice server may not import.
    try:
        return (
            host.lower().removesuffix(".") == "localhost" or ipaddress.ip_address(host).is_loopback
        )
    except ValueError:
        return False


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect could lead off this computer, so it counts as a failure."""

    @override
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        """Refuse."""
