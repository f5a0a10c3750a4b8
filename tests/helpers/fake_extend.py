"""Extend's batch runs in memory, in a test's own time; a test bends single answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.extractors import ExtractorDetail, ExtractorVersion, ExtractorVersionPage
from extend_desktop.domain.files import RemoteFile, SortDir
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.runs import (
    BatchRun,
    BatchRunRequest,
    Run,
    RunDetail,
    RunOrder,
    RunPage,
    RunQuery,
)
from extend_desktop.domain.statuses import RunStatus, RunStatusValue, is_final, parse_run_status
from extend_desktop.services.ports import Clock, ReachabilityListener, Urgency


@dataclass(frozen=True, slots=True)
class Asked:
    """One call: when, by the test's clock, what, and about which object."""

    at_s: float
    operation: str
    about: str | None


@dataclass(slots=True)
class KeptBatchRun:
    """A batch run and what it was created from."""

    id: BatchRunId
    request: BatchRunRequest
    created_s: float
    runs: list[RunId]
    status: RunStatusValue | None = None
    """Said instead of what its runs come to."""


@dataclass(slots=True)
class FakeExtend:
    """Answers what the engine asks; runs are processed `process_s` seconds after their creation.

    Attributes:
        before: by operation, called with its argument before anything is done; may raise.
        after: by operation, awaited with the true answer; returns what is answered instead, or
            raises, as when the answer is lost although the call took effect.
    """

    clock: Clock
    process_s: float = 20.0
    page_size: int = 1000
    published: str = "2.0"
    before: dict[str, Callable[[Any], None]] = field(
        default_factory=dict[str, Callable[[Any], None]]
    )
    after: dict[str, Callable[[Any], Awaitable[Any]]] = field(
        default_factory=dict[str, Callable[[Any], Awaitable[Any]]]
    )
    asked: list[Asked] = field(default_factory=list[Asked])
    batch_runs: dict[BatchRunId, KeptBatchRun] = field(
        default_factory=dict[BatchRunId, KeptBatchRun]
    )
    runs: dict[RunId, Run] = field(default_factory=dict[RunId, Run])
    ends_s: dict[RunId, float] = field(default_factory=dict[RunId, float])

    async def list_extractor_versions(
        self, extractor_id: ExtractorId, page_token: str | None = None
    ) -> ExtractorVersionPage:
        assert page_token is None
        return ExtractorVersionPage((_version(extractor_id, self.published),), None)

    async def get_extractor_version(
        self, extractor_id: ExtractorId, version: str
    ) -> ExtractorDetail:
        if (check := self.before.get("get_extractor_version")) is not None:
            check(version)
        config = {"schema": {"type": "object", "properties": {}}}
        return ExtractorDetail(_version(extractor_id, version), config)

    def times(self, operation: str) -> list[float]:
        """Return when an operation was asked for."""
        return [item.at_s for item in self.asked if item.operation == operation]

    def forget_all(self) -> None:
        """Lose every batch run and run, as a server that starts anew."""
        self.batch_runs.clear()
        self.runs.clear()

    def hide_runs(self) -> None:
        """Lose the runs, but not the batch runs."""
        self.runs.clear()

    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        await self._begin("create_batch_run", request)
        number = len(self.batch_runs) + 1
        kept = KeptBatchRun(BatchRunId(f"bpr_{number}"), request, self.clock.monotonic_s(), [])
        self.batch_runs[kept.id] = kept
        for position, given in enumerate(request.inputs):
            run_id = RunId(f"exr_{number}_{position}")
            kept.runs.append(run_id)
            self.ends_s[run_id] = kept.created_s + self.process_s
            self.runs[run_id] = Run(
                run_id,
                RunStatus.PROCESSING,
                RemoteFile(FileId(given.file_id or ""), "a.pdf", "PDF", 1, None, None),
                None,
                None,
                dict(given.metadata),
                None,
                None,
                self.clock.now() + timedelta(microseconds=position),
                self.clock.now() + timedelta(microseconds=position),
            )
        return await self._end("create_batch_run", self._batch_run(kept))

    async def get_batch_run(
        self, batch_run_id: BatchRunId, *, urgency: Urgency = Urgency.BACKGROUND
    ) -> BatchRun:
        await self._begin("get_batch_run", batch_run_id)
        kept = self.batch_runs.get(batch_run_id)
        if kept is None:
            raise _not_found("get_batch_run", batch_run_id)
        return await self._end("get_batch_run", self._batch_run(kept))

    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage:
        await self._begin("list_runs", query.batch_run_id or query.extractor_id)
        by_updated = query.order is RunOrder.UPDATED
        runs = sorted(
            (run for run in map(self.now, self.runs) if self._fits(run, query)),
            key=lambda run: (run.updated_at if by_updated else run.created_at) or self.clock.now(),
            reverse=query.sort_dir is SortDir.DESC,
        )
        first = int(page_token) if page_token and page_token.isdecimal() else 0
        size = min(query.page_size, self.page_size)
        page = tuple(runs[first : first + size])
        token = str(first + size) if first + size < len(runs) else None
        return await self._end("list_runs", RunPage(page, token))

    async def get_run(self, run_id: RunId, *, urgency: Urgency = Urgency.BACKGROUND) -> RunDetail:
        await self._begin("get_run", run_id)
        return await self._end("get_run", _detail(self._known("get_run", run_id)))

    async def cancel_run(self, run_id: RunId) -> RunDetail | None:
        await self._begin("cancel_run", run_id)
        run = self._known("cancel_run", run_id)
        if not is_final(run.status):
            run = replace(run, status=RunStatus.CANCELLED, updated_at=self.clock.now())
            self.runs[run_id] = run
        return await self._end("cancel_run", _detail(run))

    @property
    def longest_wait(self) -> None:
        return None

    @property
    def request_rates(self) -> RequestRates:
        return RequestRates(25.0, 10.0, 10.0)

    def set_reachability_listener(self, listener: ReachabilityListener) -> None:
        listener(None)

    async def aclose(self) -> None:
        return None

    async def _begin(self, operation: str, about: Any) -> None:
        word = about if isinstance(about, str) else None
        self.asked.append(Asked(self.clock.monotonic_s(), operation, word))
        if operation in self.before:
            self.before[operation](about)

    async def _end(self, operation: str, answer: Any) -> Any:
        return await self.after[operation](answer) if operation in self.after else answer

    def _batch_run(self, kept: KeptBatchRun) -> BatchRun:
        runs = [self.now(run_id) for run_id in kept.runs if run_id in self.runs]
        ended = bool(runs) and all(is_final(run.status) for run in runs)
        status = kept.status or (RunStatus.PROCESSED if ended else RunStatus.PROCESSING)
        return BatchRun(kept.id, status, len(kept.runs), None, None)

    def _known(self, operation: str, run_id: RunId) -> Run:
        if run_id not in self.runs:
            raise _not_found(operation, run_id)
        return self.now(run_id)

    def now(self, run_id: RunId) -> Run:
        """Return a run as it is at this moment."""
        run = self.runs[run_id]
        if is_final(run.status) or self.clock.monotonic_s() < self.ends_s[run_id]:
            return run
        ended_at = (run.created_at or self.clock.now()) + timedelta(seconds=self.process_s)
        run = replace(run, status=RunStatus.PROCESSED, credits=2.0, updated_at=ended_at)
        self.runs[run_id] = run
        return run

    def _fits(self, run: Run, query: RunQuery) -> bool:
        if query.batch_run_id is not None:
            kept = self.batch_runs.get(query.batch_run_id)
            return kept is not None and run.id in kept.runs and _has(run, query.status)
        return _has(run, query.status)


def said(run: Run, word: str) -> Run:
    """Return the run as a server tells it that gives its state by another word."""
    return replace(run, status=parse_run_status(word))


def _has(run: Run, status: str | None) -> bool:
    return status is None or str(run.status) == status


def _detail(run: Run) -> RunDetail:
    body: dict[str, Any] = {"id": run.id, "status": str(run.status)}
    if run.status is RunStatus.PROCESSED:
        body["output"] = {"value": {"total": 12}}
    return RunDetail(run, body)


def _not_found(operation: str, wanted: str) -> RequestError:
    return RequestError(
        "not_found", operation=operation, status=404, server_message=f"{wanted} was not found."
    )


def _version(extractor_id: ExtractorId, version: str) -> ExtractorVersion:
    return ExtractorVersion("exv_1", extractor_id, version, None, None)
