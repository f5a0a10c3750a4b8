"""A journal with batches at every stage, and ways to damage its file, for tests of the recovery."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from extend_desktop.domain.batches import InputState
from extend_desktop.domain.ids import AttemptToken, BatchId, BatchRunId, FileId
from extend_desktop.domain.runs import BatchRun, RunDetail
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.ports.journal import ErrorRecord
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import NOW, batch_run_of, batch_spec, later, local_input, run_of

SENT = frozenset({InputState.SUBMITTING, InputState.UNCONFIRMED, InputState.SUBMITTED})
UNSENT = frozenset({InputState.WAITING, InputState.UPLOADING, InputState.UPLOADED})
INPUTS = 40
STAGES = ("waiting", "uploaded", "submitting", "unconfirmed", "submitted", "processed")


async def filled_journal(path: Path, rounds: int = 2) -> None:
    """Write `rounds` batches of 40 inputs at each stage a batch goes through."""
    journal = await Journal.open(path)
    for number in range(rounds):
        await fill(journal, STAGES, number)
    await journal.aclose()


async def fill(journal: Journal, stages: Sequence[str], number: int = 0) -> None:
    """Write a batch at each of these stages."""
    for stage in stages:
        await _batch(journal, stage, number)


async def _batch(journal: Journal, stage: str, number: int) -> None:
    batch_id = await journal.batches.create(
        batch_spec([local_input(item) for item in range(INPUTS)], name=f"{stage} {number}"), NOW
    )
    if stage != "waiting":
        await _upload(journal, batch_id)
    if stage not in {"waiting", "uploaded"}:
        await _send(journal, batch_id, stage, AttemptToken(f"{stage}-{number}"))


async def _upload(journal: Journal, batch_id: BatchId) -> None:
    for item in await journal.inputs.of_batch(batch_id):
        await journal.inputs.uploading(item.id)
        await journal.inputs.uploaded(item.id, FileId(f"file_{item.id}"), None, NOW)


async def _send(journal: Journal, batch_id: BatchId, stage: str, token: AttemptToken) -> None:
    (part,) = await journal.parts.ready(batch_id, NOW)
    sent = await journal.parts.begin_attempt(part.id, token, NOW)
    if stage == "unconfirmed":
        await journal.parts.unconfirmed(part.id, ErrorRecord("timeout"), NOW)
    if stage in {"submitting", "unconfirmed"}:
        return
    batch_run = batch_run_of(len(sent))
    named = BatchRun(BatchRunId(f"bpr_{token}"), batch_run.status, batch_run.run_count, NOW, NOW)
    await journal.parts.accepted(part.id, named, NOW)
    if stage == "submitted":
        return
    runs = [run_of(item.id, token, RunStatus.PROCESSED, moment_s=1) for item in sent]
    await journal.runs.record(part.id, runs)
    for due in await journal.outputs.due([batch_id], INPUTS):
        run = next(run for run in runs if run.id == due.run_id)
        body = {"output": {"value": due.run_id, "filling": "x" * 2000}}
        await journal.outputs.store(due, RunDetail(run, body), NOW)
    await journal.parts.end(part.id, NOW)
    await journal.batches.finish(batch_id, later(1))


def states_in(path: Path) -> dict[int, InputState]:
    """The state of every input, straight from the file."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, state FROM inputs").fetchall()
    return {key: InputState(state) for key, state in rows}


def damage(path: Path, start: int, length: int = 5000, seed: int = 0) -> bytes:
    """Write random bytes over a part of the file; return the whole damaged content.

    Args:
        start: from the end of the file if it is negative.
    """
    content = bytearray(path.read_bytes())
    start %= len(content)
    length = min(length, len(content) - start)
    content[start : start + length] = random.Random(seed).randbytes(length)
    path.write_bytes(content)
    return bytes(content)
