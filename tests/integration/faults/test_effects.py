"""What a fault leaves behind at a real server: its own state shows how often a call took effect."""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ExtendDesktopError, OutcomeUnknownError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import AccountId, BatchRunId, FileId, RunId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.runs import BatchRunRequest, RunQuery, SubmittedInput
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.virtual_time import InstantClock
from tests.integration.api.failure_modes import outcome
from tests.integration.faults.faults import NORMAL

CONTEXT = ssl.create_default_context()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    """One whose runs stay pending, so that each can be cancelled."""
    with start_sandbox("--files", "150", "--files-per-minute", "1") as process:
        yield process


@pytest_asyncio.fixture
async def client(
    sandbox: SandboxProcess, request: pytest.FixtureRequest
) -> AsyncIterator[ExtendClient]:
    # All but the silent one answer, so only that one has an end by the clock.
    is_silent = request.node.callspec.params["fault"] == "stall"
    account = Account(AccountId("s"), "Sandbox", sandbox.url, is_sandbox=True)
    made = connect(
        account, sandbox.key, clock=InstantClock(), jitter=lambda _bound_s: 0.0,
        limits=SILENT if is_silent else NORMAL, access=NetworkAccess(CONTEXT),
    )  # fmt: skip
    sandbox.plan_faults()
    yield made
    await made.aclose()
    sandbox.plan_faults()


SILENT = replace(NORMAL, read_s=2.0, upload_read_s=2.0, upload_write_s=2.0)
LOST = {
    "reset-before": {"kind": "drop", "when": "before"},
    "reset-after": {"kind": "drop", "when": "after"},
    "500-before": {"kind": "status", "status": 500, "when": "before"},
    "500-after": {"kind": "status", "status": 500, "when": "after"},
    "502-before": {"kind": "html", "when": "before"},
    "502-after": {"kind": "html", "when": "after"},
    "cut": {"kind": "cut"},
    "truncated": {"kind": "truncated"},
    "stall": {"kind": "stall"},
}
"""The answer does not come; a second attempt may."""
ANSWERED = {
    "slow": {"kind": "slow", "seconds": 0.1},
    "wrong-type": {"kind": "wrong_type"},
    "429": {"kind": "status", "status": 429, "retry_after": "2"},
    "429-date": {"kind": "status", "status": 429, "retry_after": {"date_in_s": 2}},
    "429-absent": {"kind": "status", "status": 429},
}
"""The call succeeds, with one effect."""
EMPTY = {"empty-before": {"kind": "empty"}, "empty-after": {"kind": "empty", "when": "after"}}
HUGE = {"huge": {"kind": "huge", "bytes": 300_000, "when": "after"}}
FAULTS = LOST | ANSWERED | EMPTY | HUGE
WITHOUT_EFFECT = frozenset({"reset-before", "500-before", "502-before", "empty-before"})
"""The first attempt leaves nothing behind."""
every_fault = pytest.mark.parametrize("fault", FAULTS)


def plan(sandbox: SandboxProcess, operation: str, fault: str, *, always: bool = False) -> None:
    when = {"every": 1} if always else {"nth": 1}
    sandbox.plan_faults({"operation": operation, **when, **FAULTS[fault]})


@dataclass(frozen=True)
class SandboxState:
    """What the sandbox holds."""

    files: frozenset[str]
    batches: frozenset[str]
    runs: Counter[str]

    @classmethod
    async def of(cls, sandbox: SandboxProcess) -> SandboxState:
        state: dict[str, Any] = await asyncio.to_thread(sandbox.state, seeded=True)
        return cls(
            frozenset(file["id"] for file in state["files"]),
            frozenset(batch["id"] for batch in state["batches"]),
            Counter({run["id"]: 1 for run in state["runs"]}),
        )


@every_fault
@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
async def test_an_upload_happens_at_most_twice(
    sandbox: SandboxProcess, client: ExtendClient, folder: Path, fault: str, always: bool
) -> None:
    before = await SandboxState.of(sandbox)
    plan(sandbox, "uploadFile", fault, always=always)
    found = await outcome(client.upload_file(folder / "document.txt", name="document.txt"))
    new = (await SandboxState.of(sandbox)).files - before.files
    if isinstance(found, ExtendDesktopError):
        assert always or fault == "huge"
        assert len(new) <= 2
        return
    # A copy that nobody knows of is harmless; the one that is told exists.
    assert found.id in new
    repeats = fault in LOST | EMPTY and fault not in WITHOUT_EFFECT
    assert len(new) == (2 if repeats else 1)


@every_fault
@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
async def test_no_fault_creates_two_batch_runs(
    sandbox: SandboxProcess, client: ExtendClient, fault: str, always: bool
) -> None:
    request = await a_request(client, 1)
    before = await SandboxState.of(sandbox)
    plan(sandbox, "createExtractBatch", fault, always=always)
    found = await outcome(client.create_batch_run(request))
    new = (await SandboxState.of(sandbox)).batches - before.batches
    if fault in LOST | EMPTY | HUGE:
        assert type(found) is OutcomeUnknownError
        assert len(new) == (0 if fault in WITHOUT_EFFECT else 1)
    elif fault.startswith("429") and always:
        assert (found.code, new) == ("rate_limited", frozenset())
    else:
        assert new == {found.id}


@every_fault
async def test_what_was_removed_at_the_first_try_counts_as_removed(
    sandbox: SandboxProcess, client: ExtendClient, fault: str
) -> None:
    (file, *_) = (await client.list_files(FileQuery())).files
    plan(sandbox, "deleteFile", fault)
    found = await outcome(client.delete_file(FileId(file.id)))
    gone = file.id not in (await SandboxState.of(sandbox)).files
    check_removal(found, fault, gone=gone)


@every_fault
async def test_a_run_is_cancelled_by_one_call_in_spite_of_a_fault(
    sandbox: SandboxProcess, client: ExtendClient, fault: str
) -> None:
    created = await client.create_batch_run(await a_request(client, 1))
    run_id = await one_run(client, created.id)
    plan(sandbox, "cancelExtractRun", fault)
    found = await outcome(client.cancel_run(run_id))
    sandbox.plan_faults()
    status = str((await client.get_run(run_id)).run.status)
    if fault == "empty-before":
        # The server said yes without a word: what became of the run, only the run can tell.
        assert (found, status) == (None, "PENDING")
    elif fault == "huge":
        assert (found.code, status) == ("too_big_answer", "CANCELLED")
    else:
        assert status == "CANCELLED"
        # The second cancel of a run that is cancelled may be refused: then the run is looked at.
        assert found is None or not isinstance(found, ExtendDesktopError) or fault in LOST


def check_removal(found: Any, fault: str, *, gone: bool) -> None:
    if fault == "huge":
        assert (found.code, gone) == ("too_big_answer", True)
        return
    assert found is None
    # A server that says yes and does not do it cannot be told from one that does.
    assert gone == (fault != "empty-before")


async def a_request(client: ExtendClient, count: int) -> BatchRunRequest:
    extractor = (await client.list_extractors()).extractors[0]
    (file, *_) = (await client.list_files(FileQuery(page_size=1))).files
    inputs = tuple(SubmittedInput({"i": str(n)}, file_id=file.id) for n in range(count))
    return BatchRunRequest(extractor.id, "latest", 50, inputs)


async def one_run(client: ExtendClient, batch_run_id: BatchRunId) -> RunId:
    """The run of a batch run of one, as soon as it is listed."""
    while not (runs := (await client.list_runs(RunQuery(batch_run_id))).runs):
        pass
    return runs[0].id
