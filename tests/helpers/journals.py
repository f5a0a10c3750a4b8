"""Batches, runs and answers of servers made up for tests of the journal and the engine."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncGenerator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.domain.batches import BatchSpec, InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.extractors import Extractor
from extend_desktop.domain.ids import (
    AccountId,
    AttemptToken,
    BatchRunId,
    ExtractorId,
    InputId,
    RunId,
)
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.domain.statuses import RunStatus, RunStatusValue
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.ports.journal import INPUT_KEY, TOKEN_KEY
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS

ACCOUNT = AccountId("practice")
TERMS = BatchTerms("March", Extractor(ExtractorId("ex_1"), "Invoice", None, None), "latest", 50)
NOW = datetime(2026, 2, 9, 12, 0, tzinfo=UTC)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncGenerator[Journal]:
    opened = await Journal.open(tmp_path / "journal.sqlite3")
    yield opened
    await opened.aclose()


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def local_input(number: int, **others: Any) -> InputSpec:
    given: dict[str, Any] = {
        "name": f"{number}.pdf",
        "source": f"/documents/{number}.pdf",
        "size_bytes": 100 + number,
        "sha256": f"{number:064x}",
    }
    return InputSpec(InputKind.LOCAL, **{**given, **others})


def remote_input(number: int, **others: Any) -> InputSpec:
    return InputSpec(InputKind.REMOTE, f"{number}.pdf", f"file_{number}", **others)


def drafts_of(inputs: Sequence[InputSpec]) -> list[Draft]:
    """The rows of a staging list that become these inputs."""
    return [Draft(key, spec, DraftState.READY) for key, spec in enumerate(inputs, start=1)]


def batch_spec(inputs: Sequence[InputSpec], **others: Any) -> BatchSpec:
    given: dict[str, Any] = {
        "account_id": ACCOUNT,
        "name": "March",
        "extractor_id": ExtractorId("ex_1"),
        "extractor_name": "Invoice",
        "version": "latest",
        "pinned_version": "2.0",
        "config": {"schema": {"type": "object", "properties": {}}},
        "priority": 50,
        "inputs": tuple(inputs),
    }
    return BatchSpec(**{**given, **others})


def run_of(
    input_id: InputId,
    token: AttemptToken | str,
    status: RunStatusValue = RunStatus.PENDING,
    *,
    moment_s: float = 0.0,
    number: int | None = None,
    **others: Any,
) -> Run:
    """The run of an input, last changed `moment_s` seconds after NOW."""
    given: dict[str, Any] = {
        "file": None,
        "failure_reason": None,
        "failure_message": None,
        "metadata": {TOKEN_KEY: token, INPUT_KEY: str(input_id)},
        "credits": 5.0 if status is RunStatus.PROCESSED else None,
        "dashboard_url": None,
        "created_at": NOW,
        "updated_at": later(moment_s),
    }
    key = RunId(f"exr_{input_id if number is None else number}")
    return Run(id=key, status=status, **{**given, **others})


def batch_run_of(count: int, status: RunStatusValue = RunStatus.PENDING) -> BatchRun:
    return BatchRun(BatchRunId("bpr_1"), status, count, NOW, NOW)


async def earlier_attempts(
    journal: Journal, input_id: InputId
) -> list[tuple[RunId | None, str | None, float | None]]:
    """Return run, reason and credits of each attempt before an input was sent again."""
    sql = """
        SELECT r.run_id, coalesce(t.reason_code, r.failure_reason), t.credits
        FROM earlier_tries t LEFT JOIN runs r ON r.id = t.run WHERE t.input_id = ? ORDER BY t.id
    """
    return await journal.database.read(
        lambda connection: connection.execute(sql, (input_id,)).fetchall()
    )


_UNDONE = {
    14: "DROP TABLE due_exports",
    13: "DROP TRIGGER attempts_counted; DROP TABLE journal_state",
    12: "DROP TABLE watched_files; DROP TABLE watch_rules",
    11: "DROP INDEX inputs_by_content; DROP INDEX inputs_by_file; DROP INDEX inputs_by_url",
    10: "DROP TABLE renamed_files; DROP TABLE renamings; ALTER TABLE batches DROP COLUMN again_of",
    9: "DROP TABLE exported",
    8: "DROP TABLE flat_results",
}
"""How each migration is taken back; the tables that hold what it brought lose it."""


def take_back_to(path: Path, version: int) -> None:
    """Give a journal that is closed the shape of an older version, keeping its rows."""
    with closing(sqlite3.connect(path)) as connection:
        for step in range(MIGRATIONS[-1].version, version, -1):
            connection.executescript(_UNDONE[step])
        connection.execute(f"PRAGMA user_version = {version:d}")
