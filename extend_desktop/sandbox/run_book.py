"""Batches and runs of one workspace. Only the sandbox imports this module."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from extend_desktop.sandbox.extractor_catalog import SandboxExtractor, SandboxVersion
from extend_desktop.sandbox.file_book import StoredFile


class RunStatus(StrEnum):
    """States of a run and of a batch. Source: api/README §10, §11.2."""

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
class Run:
    """One extract run.

    Attributes:
        word: what it calls its status while a rule makes it say something else.
        initial_output: what was extracted, once a review put its own output over it.
        edits: what a review changed, by path; None when nobody reviewed the run.
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
    output: dict[str, Any] | None = None
    usage: dict[str, Any] | None = None
    parse_run_id: str | None = None
    started_us: int | None = None
    word: str | None = None
    initial_output: dict[str, Any] | None = None
    edits: dict[str, Any] | None = None

    @property
    def is_open(self) -> bool:
        """True until the run has reached its end."""
        return self.status in OPEN_STATUSES


@dataclass(slots=True, eq=False)
class Batch:
    """One batch run; its state follows from its runs.

    Attributes:
        runs: those that exist; fewer than `run_count` once some were deleted or never made.
        word: the status a rule has given it.
        is_gone: a rule has taken it away with its runs.
    """

    id: str
    created_us: int
    updated_us: int
    run_count: int
    priority: int
    runs: list[Run] = field(default_factory=list[Run])
    open_count: int = 0
    started: bool = False
    word: str | None = None
    is_gone: bool = False

    @property
    def status(self) -> str:
        """PROCESSED once every run is over, however it ended; CANCELLED when all were cancelled.

        How the service decides is not documented (api/README §10); this is our reading. A rule
        may give it another `word`.
        """
        if self.word is not None:
            return self.word
        if self.open_count:
            return RunStatus.PROCESSING if self.started else RunStatus.PENDING
        if self.runs and all(run.status is RunStatus.CANCELLED for run in self.runs):
            return RunStatus.CANCELLED
        return RunStatus.PROCESSED


@dataclass(slots=True)
class RunBook:
    """Finds batches and runs, and moves runs from state to state."""

    tick_us: Callable[[], int]
    batches: dict[str, Batch] = field(default_factory=dict[str, Batch])
    runs: dict[str, Run] = field(default_factory=dict[str, Run])

    def add_batch(self, batch: Batch) -> None:
        """Take in a batch with its runs."""
        self.batches[batch.id] = batch
        batch.open_count = len(batch.runs)
        self.runs.update((run.id, run) for run in batch.runs)

    def move(self, run: Run, status: RunStatus) -> None:
        """Give a run its next state; the batch's counts and both `updatedAt` follow."""
        batch = self.batches[run.batch_id]
        was_open = run.is_open
        run.status = status
        run.updated_us = batch.updated_us = self.tick_us()
        if status is RunStatus.PROCESSING:
            run.started_us = run.updated_us
        batch.started = batch.started or status is not RunStatus.PENDING
        if was_open and not run.is_open:
            batch.open_count = max(0, batch.open_count - 1)
            run.word = None

    def fail(self, run: Run, reason: str, message: str) -> None:
        """End a run with a failure reason. Source: api/README §11.3."""
        run.failure_reason, run.failure_message = reason, message
        self.move(run, RunStatus.FAILED)

    def remove(self, run: Run) -> None:
        """Delete a finished run."""
        del self.runs[run.id]
        self.batches[run.batch_id].runs.remove(run)

    def find_batch(self, batch_id: str) -> Batch | None:
        """Find a batch by id."""
        batch = self.batches.get(batch_id)
        return None if batch is None or batch.is_gone else batch

    def name_batch(self, batch: Batch, word: str) -> None:
        """Give a batch a status that does not follow from its runs."""
        batch.word, batch.updated_us = word, self.tick_us()

    def take_batch_away(self, batch: Batch) -> None:
        """Let a batch and its runs be gone; only the server's own books still know the batch."""
        batch.is_gone = True
        self.drop_runs(batch)

    def drop_runs(self, batch: Batch) -> None:
        """Let the runs of a batch be gone, whatever their state; `run_count` keeps its number."""
        for run in batch.runs:
            self.runs.pop(run.id, None)
        batch.runs.clear()
        batch.open_count = 0

    def touch(self, run: Run) -> None:
        """Note that something else than the status of a run changed."""
        run.updated_us = self.tick_us()

    def name_run(self, run: Run, word: str | None) -> None:
        """Let a run call its status by another word; None ends that."""
        run.word, run.updated_us = word, self.tick_us()

    def candidates(self, batch_id: str | None) -> Iterable[Run]:
        """Give the runs of a batch, or all runs."""
        if batch_id is None:
            return self.runs.values()
        batch = self.batches.get(batch_id)
        return batch.runs if batch else ()
