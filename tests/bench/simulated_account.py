"""An account that exists in this process only, fast enough for a million inputs in virtual time.

Requests are counted by a limit as the sandbox counts them, and take a tenth of a second; a run is
processed for some seconds. The client's own rate budget stands before it.
"""

from __future__ import annotations

import asyncio
import ssl
from array import array
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from typing_extensions import override

from extend_desktop.api.budget import RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.operations import Category
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.extractors import ExtractorDetail, ExtractorVersion, ExtractorVersionPage
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.runs import (
    BatchRun,
    BatchRunRequest,
    Run,
    RunDetail,
    RunPage,
    RunQuery,
)
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports import ByteProgress, Urgency
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from tests.helpers.journals import ACCOUNT
from tests.helpers.results_fixtures import CONFIG, answer
from tests.helpers.virtual_time import LoopClock

LATENCY_S = 0.1
PROCESSING_S = 20.0


class _Bucket:
    """A second's worth at once, and `rate` a second from then on."""

    def __init__(self, rate: float) -> None:
        self._rate = self._tokens = rate
        self._at_s = 0.0

    def takes(self, now_s: float) -> bool:
        self._tokens = min(self._rate, self._tokens + (now_s - self._at_s) * self._rate)
        self._at_s = now_s
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


class SimulatedAccount(ExtendClient):
    """What a batch needs of an account.

    Attributes:
        calls: how many requests were let through, by category, and how many were refused.
    """

    def __init__(self, clock: LoopClock, rate: float) -> None:
        real = connect(
            Account(ACCOUNT, "Simulated", "http://127.0.0.1:1"),
            "sk_simulated",
            clock=clock,
            access=NetworkAccess(ssl.create_default_context()),
        )
        super().__init__(real._caller, real._connections, real._downloader, clock)
        self.clock = clock
        self.calls: dict[str, int] = {"refused": 0}
        self._budget = RateBudget(clock)
        self._limits = {category: _Bucket(rate) for category in Category}
        self._batches: dict[BatchRunId, _Batch] = {}
        self._answer = answer(1)
        self._files = 0

    async def _asked(self, category: Category) -> None:
        pacer = self._budget[category]
        while True:
            permit = await pacer.acquire(Urgency.BACKGROUND)
            await asyncio.sleep(LATENCY_S)
            is_taken = self._limits[category].takes(self.clock.monotonic_s())
            if is_taken:
                pacer.let_through(permit)
            else:
                pacer.throttled(permit, 1.0)
            pacer.done(permit)
            name = category.value if is_taken else "refused"
            self.calls[name] = self.calls.get(name, 0) + 1
            if is_taken:
                return

    @override
    async def upload_file(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        convert_to_pdf: bool = False,
        on_progress: ByteProgress | None = None,
    ) -> RemoteFile:
        await self._asked(Category.WRITE)
        self._files += 1
        now = self.clock.now()
        return RemoteFile(FileId(f"file_{self._files:022}"), name, "TXT", None, now, now)

    @override
    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage:
        await self._asked(Category.GET)
        return FilePage((), None)

    @override
    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        await self._asked(Category.RUN)
        key = BatchRunId(f"{len(self._batches)}")
        first = request.inputs[0].metadata
        keys = array("q", [int(item.metadata[INPUT_KEY]) for item in request.inputs])
        self._batches[key] = _Batch(key, self.clock.now(), str(first[TOKEN_KEY]), keys)
        return self._batches[key].batch_run(self.clock.now())

    @override
    async def get_batch_run(
        self, batch_run_id: BatchRunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> BatchRun:
        await self._asked(Category.GET)
        return self._batches[batch_run_id].batch_run(self.clock.now())

    @override
    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage:
        await self._asked(Category.GET)
        if query.batch_run_id is None:
            return RunPage((), None)
        batch, begin = self._batches[query.batch_run_id], int(page_token or 0)
        end = min(begin + query.page_size, len(batch.keys))
        runs = tuple(batch.run(number, self.clock.now()) for number in range(begin, end))
        return RunPage(runs, str(end) if end < len(batch.keys) else None)

    @override
    async def get_run(self, run_id: RunId, *, urgency: Urgency = Urgency.BACKGROUND) -> RunDetail:
        await self._asked(Category.GET)
        batch, number = run_id.split("_")
        run = self._batches[BatchRunId(batch)].run(int(number), self.clock.now())
        return RunDetail(run, self._answer)

    @override
    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage:
        version = ExtractorVersion("exv_1", extractor_id, "1.0", None, self.clock.now())
        return ExtractorVersionPage((version,), None)

    @override
    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        return ExtractorDetail(
            ExtractorVersion("exv_1", extractor_id, version, None, self.clock.now()), CONFIG
        )


@dataclass(frozen=True)
class _Batch:
    """A batch run, as small as may be: the account is in the process whose memory is measured."""

    id: BatchRunId
    begun: datetime
    token: str
    keys: array[int]

    def _status(self, now: datetime) -> tuple[RunStatus, datetime]:
        over = self.begun + timedelta(seconds=PROCESSING_S)
        return (RunStatus.PROCESSED, over) if now >= over else (RunStatus.PROCESSING, self.begun)

    def batch_run(self, now: datetime) -> BatchRun:
        status, updated = self._status(now)
        return BatchRun(self.id, status, len(self.keys), self.begun, updated)

    def run(self, number: int, now: datetime) -> Run:
        status, updated = self._status(now)
        name = f"{self.id}_{number}"
        metadata = {TOKEN_KEY: self.token, INPUT_KEY: str(self.keys[number])}
        link = f"https://dashboard.extend.ai/runs/{name}"
        paid = 5.0 if status is RunStatus.PROCESSED else None
        return Run(RunId(name), status, None, None, None, metadata, paid, link, self.begun, updated)
