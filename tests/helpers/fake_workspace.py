"""An account whose services answer from memory, for tests of the working panes.

Each call is noted in `calls`; what a call answers, or raises, is set by the test. Gates hold an
answer back until the test opens them, so that nothing depends on time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from extend_desktop.bootstrap.worksheets import Worksheets
from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import (
    Batch,
    BatchControl,
    BatchStatus,
    CancelMode,
    Input,
    InputKind,
    InputState,
    PhaseCounts,
)
from extend_desktop.domain.control import AccountHold, FailureGroup, InFlight, in_flight_of
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.exports import (
    ExportPreview,
    ExportRequest,
    ExportSummary,
    TableCounts,
    TableHead,
)
from extend_desktop.domain.ids import (
    AccountId,
    BatchId,
    ExtractorId,
    FileId,
    InputId,
    RunId,
)
from extend_desktop.domain.journal_upkeep import JournalPlace
from extend_desktop.domain.pace import Pace, RequestRates
from extend_desktop.domain.spending import Spending
from extend_desktop.domain.statuses import RunStatusValue
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import (
    ActivityAdded,
    ConnectionHealth,
    InputsChanged,
)
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.events import Event
from extend_desktop.services.exports import ExportChoices
from extend_desktop.services.host_generation import HostGeneration
from extend_desktop.services.input_list_files import InputListFiles
from tests.helpers.fake_results import FakeResults
from tests.helpers.fake_review import FakeReview
from tests.helpers.fake_staging import FakeExtracted, FakeExtractors, FakeStaging
from tests.helpers.gates import Gate

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


class FakeBatches:
    def __init__(self) -> None:
        self.batch_changed: Event[Batch] = Event()
        self.inputs_changed: Event[InputsChanged] = Event()
        self.batch_removed: Event[BatchId] = Event()
        self.activity_added: Event[ActivityAdded] = Event()
        self.hold_changed: Event[AccountHold | None] = Event()
        self.hold: AccountHold | None = None
        self.health: Event[ConnectionHealth] = Event()
        self.current_health = ConnectionHealth(None, None, online=True, problem=None)
        self.groups: tuple[FailureGroup, ...] = ()
        self.again = 0
        self.verb_error: Exception | None = None
        self.gate = Gate()
        self.error: Exception | None = None
        self.list_error: Exception | None = None
        self.calls: list[tuple[str, object]] = []
        self.submitted: list[tuple[BatchTerms, Sequence[Draft]]] = []
        self.known: dict[BatchId, Batch] = {}
        self.elsewhere: dict[AccountId, int] = {}
        self.inputs_of: dict[BatchId, tuple[Input, ...]] = {}
        self.activities: dict[BatchId, tuple[Activity, ...]] = {}
        self.paces: dict[BatchId, Pace] = {}
        self.recent: tuple[ExtractorId, ...] = ()
        self.spent: dict[tuple[ExtractorId, str], tuple[Spending, ...]] = {}

    def put(self, *batches: Batch) -> None:
        self.known.update((batch.id, batch) for batch in batches)

    def announce(self, batch: Batch) -> None:
        self.put(batch)
        self.batch_changed.emit(batch)

    is_watched: bool | None = None
    is_working = False
    request_rates = RequestRates(reads=10.0, writes=10.0, runs=10.0)

    async def submit(self, terms: BatchTerms, drafts: Sequence[Draft]) -> BatchId:
        await self.gate.pass_through()
        if self.error is not None:
            raise self.error
        self.submitted.append((terms, drafts))
        new = batch(f"new-{len(self.submitted)}", terms.name, PhaseCounts(waiting=len(drafts)))
        self.announce(new)
        return new.id

    async def list(self) -> tuple[Batch, ...]:
        if self.list_error is not None:
            raise self.list_error
        return tuple(self.known.values())

    async def unfinished_of(self, accounts: Iterable[AccountId]) -> Mapping[AccountId, int]:
        return {
            account: self.elsewhere[account] for account in accounts if account in self.elsewhere
        }

    async def get(self, batch_id: BatchId) -> Batch:
        return self.known[batch_id]

    async def in_flight(self, batch_id: BatchId) -> InFlight:
        await self.gate.pass_through()
        return in_flight_of(self.inputs_of.get(batch_id, ()))

    async def first_local(self, batch_id: BatchId) -> Input | None:
        inputs = self.inputs_of.get(batch_id, ())
        return next((item for item in inputs if item.kind is InputKind.LOCAL), None)

    async def spending(self, extractor_id: ExtractorId, version: str) -> tuple[Spending, ...]:
        return self.spent.get((extractor_id, version), ())

    async def recent_extractors(self) -> tuple[ExtractorId, ...]:
        return self.recent

    async def inputs(self, batch_id: BatchId) -> tuple[Input, ...]:
        await self.gate.pass_through()
        return self.inputs_of.get(batch_id, ())

    async def activity(self, batch_id: BatchId) -> tuple[Activity, ...]:
        return self.activities.get(batch_id, ())

    async def rename(self, batch_id: BatchId, name: str) -> None:
        self.calls.append(("rename", (batch_id, name)))
        self.announce(replace(self.known[batch_id], name=name))

    async def pause(self, batch_id: BatchId) -> None:
        await self._verb("pause", batch_id)
        self.announce(
            replace(
                self.known[batch_id],
                control=BatchControl.PAUSED,
                status=BatchStatus.PAUSED,
                pause_reason="operator",
            )
        )

    async def resume(self, batch_id: BatchId) -> None:
        await self._verb("resume", batch_id)
        self.announce(_resumed(self.known[batch_id]))

    async def resume_all(self) -> None:
        self.calls.append(("resume_all", None))
        for item in tuple(self.known.values()):
            if item.control is BatchControl.PAUSED:
                self.announce(_resumed(item))

    async def pause_all(self) -> None:
        self.calls.append(("pause_all", None))
        for item in tuple(self.known.values()):
            if item.control is BatchControl.ACTIVE and item.status is BatchStatus.PROCESSING:
                self.announce(replace(item, control=BatchControl.PAUSED, status=BatchStatus.PAUSED))

    async def cancel(self, batch_id: BatchId, mode: CancelMode) -> None:
        await self._verb("cancel", (batch_id, mode))
        known = self.known[batch_id]
        self.announce(
            replace(known, control=BatchControl.CANCELLING, status=BatchStatus.CANCELLING)
        )

    async def failures(self, batch_id: BatchId) -> tuple[FailureGroup, ...]:
        return self.groups

    async def retry_failed(
        self,
        batch_id: BatchId,
        *,
        input_ids: Collection[InputId] | None = None,
        reasons: Collection[str] | None = None,
    ) -> int:
        await self._verb("retry", (batch_id, input_ids, reasons))
        return self.again

    async def resend_unconfirmed(self, batch_id: BatchId, *, early: bool = False) -> int:
        del early
        await self._verb("resend", batch_id)
        return self.again

    async def adopt(self, batch_run_id: str, *, name: str | None = None) -> BatchId:
        await self._verb("adopt", (batch_run_id, name))
        new = batch(f"of-{batch_run_id}", name or batch_run_id, PhaseCounts(running=3))
        self.announce(new)
        return new.id

    async def release_hold(self) -> None:
        await self._verb("release", None)
        self.come_to_hold(None)

    def come_to_hold(self, hold: AccountHold | None) -> None:
        self.hold = hold
        self.hold_changed.emit(hold)

    def set_watched(self, *, is_watched: bool) -> None:
        self.is_watched = is_watched

    def refresh(self, batch_id: BatchId | None) -> None:
        self.calls.append(("refresh", batch_id))

    async def _verb(self, name: str, what: object) -> None:
        self.calls.append((name, what))
        await self.gate.pass_through()
        if self.verb_error is not None:
            raise self.verb_error

    async def delete_from_history(self, batch_id: BatchId, *, even_open: bool = False) -> None:
        self.calls.append(("delete anyway" if even_open else "delete", batch_id))
        del self.known[batch_id]
        self.batch_removed.emit(batch_id)

    def pace(self, batch_id: BatchId) -> Pace | None:
        return self.paces.get(batch_id)


class FakeExports:
    def __init__(self) -> None:
        self.gate = Gate()
        self.error: Exception | None = None
        self.asked: list[tuple[ExportRequest, Path]] = []
        self.summary_of: Callable[[Path], ExportSummary] = lambda path: ExportSummary(
            path, TableCounts(24), 24, partial=False
        )
        self.cancelled = 0

    async def choices(self, request: ExportRequest) -> ExportChoices:
        return ExportChoices((), ())

    async def preview(self, request: ExportRequest) -> ExportPreview:
        return ExportPreview(0, ((TableHead("Documents", (), ()), ()),), TableCounts(0))

    async def export(
        self,
        request: ExportRequest,
        target: Path,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> ExportSummary:
        self.asked.append((request, target))
        if on_progress is not None:
            on_progress(12, 24)
        try:
            await self.gate.pass_through()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.error is not None:
            raise self.error
        return self.summary_of(target)


@dataclass
class FakeAccount:
    """All the fakes of one account, and the workspace made of them."""

    generation: Generation = Generation.CURRENT
    account_id: str = "account-1"
    staging: FakeStaging = field(default_factory=FakeStaging)
    extractors: FakeExtractors = field(default_factory=FakeExtractors)
    batches: FakeBatches = field(default_factory=FakeBatches)
    results: FakeResults = field(default_factory=FakeResults)
    exports: FakeExports = field(default_factory=FakeExports)
    review: Any = field(default_factory=FakeReview)
    comparisons: Any = None
    evaluation_sets: Any = None
    retention: Any = None
    extracted: FakeExtracted = field(default_factory=FakeExtracted)

    def workspace(self) -> AccountServices:
        # The panes never touch the files service.
        parts = cast("Any", self)
        return AccountServices(
            account=Account(AccountId(self.account_id), "Test", "http://127.0.0.1:1"),
            key_location=None,
            host=HostGeneration(self.generation),
            files=cast("Any", None),
            extractors=parts.extractors,
            staging=parts.staging,
            input_lists=InputListFiles(Worksheets()),
            batches=parts.batches,
            results=parts.results,
            exports=parts.exports,
            review=parts.review,
            evaluation_sets=parts.evaluation_sets,
            retention=parts.retention,
            comparisons=parts.comparisons,
            repeats=cast("Any", None),
            extracted=parts.extracted,
            upkeep=cast("Any", SimpleNamespace(place=JournalPlace(Path("journal.sqlite3")))),
            another_staging=cast("Any", None),
            renames=cast("Any", None),
        )


def batch(
    batch_id: str,
    name: str = "November invoices",
    phase_counts: PhaseCounts | None = None,
    **facts: Any,
) -> Batch:
    """Return a batch that is being processed, unless told otherwise."""
    values: dict[str, Any] = {
        "id": BatchId(batch_id),
        "account_id": AccountId("account-1"),
        "name": name,
        "extractor_id": ExtractorId("ex_0"),
        "extractor_name": "Invoices (US)",
        "version": "latest",
        "pinned_version": "2.0",
        "priority": 50,
        "control": BatchControl.ACTIVE,
        "status": BatchStatus.PROCESSING,
        "phase_counts": phase_counts or PhaseCounts(waiting=10),
        "created_at": NOW - timedelta(minutes=20),
        "finished_at": None,
        "outputs_missing": 0,
    }
    return Batch(**{**values, **facts})


def one_input(
    number: int,
    name: str = "",
    status: RunStatusValue | None = None,
    state: InputState = InputState.SUBMITTED,
    **facts: Any,
) -> Input:
    """Return one input of batch `b1`."""
    values: dict[str, Any] = {
        "id": InputId(number),
        "batch_id": BatchId("b1"),
        "position": number,
        "kind": InputKind.LOCAL,
        "name": name or f"scan_{number:04}.pdf",
        "source": f"/documents/{name or f'scan_{number:04}.pdf'}",
        "folder": "",
        "size_bytes": 482_000,
        "page_count": 2,
        "sha256": None,
        "state": state,
        "file_id": FileId(f"file_{number}"),
        "part_id": None,
        "batch_run_id": None,
        "run_id": RunId(f"exr_{number}") if status else None,
        "run_status": status,
        "reason_code": None,
        "reason_detail": "",
        "request_id": None,
        "credits": 2.0 if status else None,
        "dashboard_url": f"https://dashboard.extend.ai/runs/{number}",
        "started_at": NOW - timedelta(seconds=40) if status else None,
        "ended_at": NOW if status else None,
    }
    return Input(**{**values, **facts})


def _resumed(batch: Batch) -> Batch:
    return replace(
        batch, control=BatchControl.ACTIVE, status=BatchStatus.PROCESSING, pause_reason=None
    )


def facts_of(**facts: str | float | None) -> Mapping[str, Any]:
    """Return the facts of an activity."""
    return facts
