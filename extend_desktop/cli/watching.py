"""Waits for a batch while showing how it goes; for `run` and `resume`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any

from extend_desktop.cli.console import Console
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.control import HOLD_REASONS
from extend_desktop.domain.errors import AccessError, StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.presentation.batches import (
    batch_status_text,
    summary_text,
)
from extend_desktop.presentation.command_line import end_lines
from extend_desktop.presentation.pace import pace_text
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.batches import BatchService

_BROKEN = frozenset({"journal_corrupt", "journal_elsewhere"})
REMINDER_S = 60.0
"""How long nothing may be said while a batch goes on."""


@contextmanager
def on_interruption(console: Console, text: str | Callable[[], str]) -> Generator[None]:
    """Print the state of the batch, as it is then, when the block is interrupted."""
    try:
        yield
    except asyncio.CancelledError:
        console.say(text if isinstance(text, str) else text())
        raise


async def watch(batches: BatchService, batch_id: BatchId, console: Console) -> Batch:
    """Show a batch's progress until it has ended, or is idle until the operator decides.

    What it waits for is said anew every minute.

    Raises:
        AccessError: it is paused because credits ran out or the key was refused, and what was
            at Extend has ended.
    """
    progress = _Progress(batches, console)

    def note(batch: Batch) -> None:
        if batch.id == batch_id:
            progress.show(batch)

    unsubscribe = batches.batch_changed.subscribe(note)
    reminding = asyncio.ensure_future(progress.remind())
    try:
        note(await batches.get(batch_id))
        batch = await _until_idle(batches, batch_id)
    finally:
        unsubscribe()
        reminding.cancel()
        console.end_live()
    reason = batch.pause_reason or ""
    if batch.control is BatchControl.PAUSED and reason in HOLD_REASONS:
        raise AccessError(reason)
    return batch


async def _until_idle(batches: BatchService, batch_id: BatchId) -> Batch:
    """Wait until nothing more happens by itself.

    Raises:
        StorageError: the journal is damaged or was taken over, so that no waiting helps.
    """
    broken: asyncio.Future[Batch] = asyncio.get_running_loop().create_future()

    def look(health: ConnectionHealth) -> None:
        problem = health.problem
        if isinstance(problem, StorageError) and problem.code in _BROKEN and not broken.done():
            broken.set_exception(problem)

    unsubscribe = batches.health.subscribe(look)
    idle = asyncio.ensure_future(batches.wait_until_idle(batch_id))
    try:
        done, _ = await asyncio.wait({idle, broken}, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        unsubscribe()
        idle.cancel()
        broken.cancel()


def say_end(console: Console, batch: Batch) -> None:
    for line in end_lines(batch):
        console.say(line)


class _Progress:
    """A live line on a terminal; elsewhere a line whenever the status, a tenth or what it waits for changes."""

    def __init__(self, batches: BatchService, console: Console) -> None:
        self._batches = batches
        self._console = console
        self._mark: tuple[str, int, str] | None = None
        self._last: Batch | None = None
        self._said_at_s = asyncio.get_running_loop().time()

    def show(self, batch: Batch) -> None:
        self._last = batch
        tenth = 10 * batch.phase_counts.ended // max(batch.phase_counts.total, 1)
        mark = (batch.status.value, tenth, batch.retry_wait.code if batch.retry_wait else "")
        if self._console.is_live or mark != self._mark:
            self._mark = mark
            self._say(batch)

    async def remind(self) -> None:
        """Say what the batch waits for whenever nothing has been said of it for a minute."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(max(1.0, self._said_at_s + REMINDER_S - loop.time()))
            if self._last is not None and loop.time() >= self._said_at_s + REMINDER_S:
                self._say(self._last, again=True)

    def _say(self, batch: Batch, *, again: bool = False) -> None:
        self._said_at_s = asyncio.get_running_loop().time()
        self._console.live(self._line(batch), again=again)

    def _line(self, batch: Batch) -> str:
        left = pace_text(self._batches.pace(batch.id)) if batch.phase_counts.in_flight else ""
        parts = [batch_status_text(batch), summary_text(batch), left]
        return " · ".join(part for part in parts if part)


def batch_runs_of(parts: Sequence[BatchRunPlan]) -> dict[str, Any]:
    """Return the batch runs of a batch for programs, with Extend's own word for each."""
    return {
        "batch_runs": [
            {
                "id": part.batch_run_id,
                "status": None if part.batch_run_status is None else str(part.batch_run_status),
                "runs": part.run_count,
                "submitted_at": part.submitted_at.isoformat() if part.submitted_at else None,
            }
            for part in parts
            if part.submitted_at is not None or part.batch_run_id is not None
        ]
    }


def summary(batch: Batch) -> dict[str, Any]:
    """Return a batch for programs; the counts add up to `inputs`."""
    phase_counts = batch.phase_counts
    return {
        "batch": batch.id,
        "name": batch.name,
        "extractor": batch.extractor_id,
        "version": batch.pinned_version,
        "priority": batch.priority,
        "again_of": batch.again_of,
        "status": batch.status.value,
        "created_at": batch.created_at.isoformat(),
        "finished_at": batch.finished_at.isoformat() if batch.finished_at else None,
        "inputs": phase_counts.total,
        "processed": phase_counts.processed,
        "failed": phase_counts.failed,
        "cancelled": phase_counts.cancelled,
        "skipped": phase_counts.skipped,
        "blocked": phase_counts.blocked,
        "in_flight": phase_counts.in_flight,
        "credits": phase_counts.credits,
    }
