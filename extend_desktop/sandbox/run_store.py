"""Batches and runs of one workspace. Only the sandbox imports this module."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from enum import StrEnum
from typing import Any, Protocol

from extend_desktop.sandbox.extractor_catalog import SandboxExtractor, SandboxVersion
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.values import dataclass


class RunStatus(StrEnum):
    """States of a run and of a batch. Source: docs/extend-api.md#batch-run, #run-fields."""

    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    PROCESSED = "PROCESSED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


OPEN_STATUSES = frozenset({RunStatus.PENDING, RunStatus.PROCESSING})


@dataclass(slots=True)
class RunInput:
    """What a run works on: a stored file, or an address to fetch it from first."""

    file: StoredFile | None
    url: str | None = None
    url_name: str | None = None
    password: str | None = None


@dataclass(slots=True, eq=False)
class StoredRun:
    """One extract run; what it brought is a `RunResult`, which is not held in memory.

    Attributes:
        usage: credits without their breakdown, which is part of the result.
        word: what it calls its status while a rule makes it say something else.
    """

    id: str
    batch_id: str
    sequence: int
    priority: int
    extractor: SandboxExtractor
    version: SandboxVersion
    config: dict[str, Any]
    input: RunInput
    metadata: dict[str, Any] | None
    created_us: int
    updated_us: int
    status: RunStatus = RunStatus.PENDING
    failure_reason: str | None = None
    failure_message: str | None = None
    usage: dict[str, Any] | None = None
    parse_run_id: str | None = None
    started_us: int | None = None
    word: str | None = None
    reviewed: bool = False
    edited: bool = False

    @property
    def is_open(self) -> bool:
        """True until the run has reached its end."""
        return self.status in OPEN_STATUSES


@dataclass(slots=True)
class RunResult:
    """What a processed run brought.

    Attributes:
        initial_output: what was extracted, once a review put its own output over it.
        edits: what a review changed, by path; None when it was not reviewed.
    """

    output: dict[str, Any]
    usage: dict[str, Any]
    initial_output: dict[str, Any] | None = None
    edits: dict[str, Any] | None = None


@dataclass(slots=True, eq=False)
class StoredBatch:
    """One batch run; its state follows from its runs.

    Attributes:
        runs: those that exist; fewer than `run_count` once some were deleted or never made.
        config: of the extractor with what the batch overrides; every run has it.
        word: the status a rule has given it.
        is_gone: a rule has taken it away with its runs.
        is_left: a rule wants that its runs are never started.
    """

    id: str
    created_us: int
    updated_us: int
    run_count: int
    priority: int
    config: dict[str, Any]
    runs: list[StoredRun] = field(default_factory=list[StoredRun])
    open_count: int = 0
    started: bool = False
    word: str | None = None
    is_gone: bool = False
    is_left: bool = False

    @property
    def status(self) -> str:
        """PROCESSED once every run is over, however it ended; CANCELLED when all were cancelled.

        How the service decides is not documented (docs/extend-api.md#batch-run); this is our
        reading. A rule may give it another `word`.
        """
        if self.word is not None:
            return self.word
        if self.open_count:
            return RunStatus.PROCESSING if self.started else RunStatus.PENDING
        if self.runs and all(run.status is RunStatus.CANCELLED for run in self.runs):
            return RunStatus.CANCELLED
        return RunStatus.PROCESSED


class RunBackend(Protocol):
    """Where changes of batches and runs are written down, and results are kept."""

    def save_batch(
        self, workspace_id: str, batch: StoredBatch, runs: Iterable[StoredRun] = ()
    ) -> None:
        """Keep a batch, with its runs when it is new."""
        ...

    def save_run(self, run: StoredRun, result: RunResult | None = None) -> None:
        """Keep a run, and its result when that changed with it."""
        ...

    def remove_runs(self, runs: Iterable[StoredRun]) -> None: ...

    def result(self, run_id: str) -> RunResult | None: ...


@dataclass(slots=True)
class RunStore:
    """Finds batches and runs, and moves runs from state to state; each change is kept at once."""

    workspace_id: str
    tick_us: Callable[[], int]
    backend: RunBackend
    batches: dict[str, StoredBatch] = field(default_factory=dict[str, StoredBatch])
    runs: dict[str, StoredRun] = field(default_factory=dict[str, StoredRun])

    def add_batch(self, batch: StoredBatch) -> None:
        self.backend.save_batch(self.workspace_id, batch, batch.runs)
        self.load(batch)

    def load(self, batch: StoredBatch) -> None:
        """Take in a batch that is kept already, with its runs."""
        self.batches[batch.id] = batch
        batch.open_count = sum(run.is_open for run in batch.runs)
        self.runs.update((run.id, run) for run in batch.runs)

    def move(self, run: StoredRun, status: RunStatus, result: RunResult | None = None) -> None:
        """Give a run its next state; the batch's counts and both `updatedAt` follow."""
        batch = self.batches[run.batch_id]
        before = (run.status, run.updated_us, run.word)
        run.status, run.updated_us = status, self.tick_us()
        if not run.is_open:
            run.word = None
        if status is RunStatus.PROCESSING:
            run.started_us = run.updated_us
        try:
            self._save(run, result)
        except BaseException:
            # What could not be written did not happen: the next start would not know of it.
            run.status, run.updated_us, run.word = before
            raise
        batch.updated_us = run.updated_us
        if before[0] in OPEN_STATUSES and not run.is_open:
            batch.open_count = max(0, batch.open_count - 1)
        if not batch.started and status is not RunStatus.PENDING:
            batch.started = True
            self.backend.save_batch(self.workspace_id, batch)

    def fail(self, run: StoredRun, reason: str, message: str) -> None:
        """End a run with a failure reason. Source: docs/extend-api.md#failure-reasons."""
        run.failure_reason, run.failure_message = reason, message
        self.move(run, RunStatus.FAILED)

    def result(self, run: StoredRun) -> RunResult | None:
        """Give what a run brought; None until it is processed."""
        return self.backend.result(run.id)

    def review(self, run: StoredRun, result: RunResult) -> None:
        """Replace what a run brought by what a person made of it."""
        run.reviewed, run.edited = True, bool(result.edits)
        run.updated_us = self.tick_us()
        self._save(run, result)

    def remove(self, run: StoredRun) -> None:
        self.backend.remove_runs([run])
        del self.runs[run.id]
        self.batches[run.batch_id].runs.remove(run)

    def find_batch(self, batch_id: str) -> StoredBatch | None:
        batch = self.batches.get(batch_id)
        return None if batch is None or batch.is_gone else batch

    def name_batch(self, batch: StoredBatch, word: str) -> None:
        """Give a batch a status that does not follow from its runs."""
        batch.word, batch.updated_us = word, self.tick_us()
        self.backend.save_batch(self.workspace_id, batch)

    def take_batch_away(self, batch: StoredBatch) -> None:
        """Let a batch and its runs be gone; only the server's own state still has the batch."""
        batch.is_gone = True
        self.backend.save_batch(self.workspace_id, batch)
        self.drop_runs(batch)

    def drop_runs(self, batch: StoredBatch) -> None:
        """Let the runs of a batch be gone, whatever their state; `run_count` keeps its number."""
        self.backend.remove_runs(batch.runs)
        for run in batch.runs:
            self.runs.pop(run.id, None)
        batch.runs.clear()
        batch.open_count = 0

    def name_run(self, run: StoredRun, word: str | None) -> None:
        """Let a run call its status by another word; None ends that."""
        run.word, run.updated_us = word, self.tick_us()
        self._save(run)

    def candidates(self, batch_id: str | None) -> Iterable[StoredRun]:
        """Give the runs of a batch, or all runs."""
        if batch_id is None:
            return self.runs.values()
        batch = self.batches.get(batch_id)
        return batch.runs if batch else ()

    def _save(self, run: StoredRun, result: RunResult | None = None) -> None:
        # A run that was taken away while it was worked on must not come back with its end.
        if run.id in self.runs:
            self.backend.save_run(run, result)
