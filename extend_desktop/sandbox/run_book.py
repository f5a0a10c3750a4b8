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


@dataclass(slots=True)
class Run:
    """One extract run."""

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

    @property
    def is_open(self) -> bool:
        """True until the run has reached its end."""
        return self.status in OPEN_STATUSES


@dataclass(slots=True)
class Batch:
    """One batch run; its state follows from its runs."""

    id: str
    created_us: int
    updated_us: int
    run_count: int
    priority: int
    runs: list[Run] = field(default_factory=list[Run])
    open_count: int = 0
    started: bool = False

    @property
    def status(self) -> RunStatus:
        """PROCESSED once every run is over, however it ended; CANCELLED when all were cancelled.

        How the service decides is not documented (api/README §10); this is our reading.
        """
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
            batch.open_count -= 1

    def fail(self, run: Run, reason: str, message: str) -> None:
        """End a run with a failure reason. Source: api/README §11.3."""
        run.failure_reason, run.failure_message = reason, message
        self.move(run, RunStatus.FAILED)

    def remove(self, run: Run) -> None:
        """Delete a finished run."""
        del self.runs[run.id]
        self.batches[run.batch_id].runs.remove(run)

    def candidates(self, batch_id: str | None) -> Iterable[Run]:
        """Give the runs of a batch, or all runs."""
        if batch_id is None:
            return self.runs.values()
        batch = self.batches.get(batch_id)
        return batch.runs if batch else ()
