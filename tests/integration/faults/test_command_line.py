"""`run` while the server misbehaves: its calls before the batch, and what the operator reads."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import account_of, line_with, run_command, started_command
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S
from tests.integration.virtual.fault_kinds import READ, planned


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with start_sandbox("--files-per-minute", "6000") as process:
        yield process


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "one.txt"
    path.write_text(f"Invoice number: {tmp_path.name}\nTotal: 12.00\n")
    return path


def run(sandbox: SandboxProcess, document: Path) -> Any:
    return run_command(
        "run", document, "--extractor", "Invoices", "--json",
        variables=account_of(sandbox),
    )  # fmt: skip


def test_a_run_that_cannot_learn_of_the_extractor_says_why_and_leaves_nothing(
    sandbox: SandboxProcess, document: Path
) -> None:
    sandbox.plan_faults(planned("getExtractorVersion", READ["html-200"], always=True))
    before = len(sandbox.state()["files"])
    done = run(sandbox, document)
    sandbox.plan_faults()
    assert done.code not in (0, 4)
    assert "Something else than Extend answered" in done.err
    assert len(sandbox.state()["files"]) == before
    assert json.loads(run_command("batches", "--json").out) == []
    assert run(sandbox, document).code == 0


def test_a_run_whose_every_first_answer_is_lost_ends_well_and_once(
    sandbox: SandboxProcess, document: Path
) -> None:
    # Without an id of the batch run its runs are followed one by one: no getBatchRun.
    operations = (
        "listExtractors", "getExtractorVersion", "uploadFile", "listExtractRuns", "getExtractRun",
    )  # fmt: skip
    lost = {"kind": "status", "status": 500, "when": "after"}
    runs = len(sandbox.state()["runs"])
    sandbox.plan_faults(
        *(planned(operation, READ["500"], always=False) for operation in operations),
        planned("createExtractBatch", lost, always=False),
    )
    done = run(sandbox, document)
    state = sandbox.state()
    sandbox.plan_faults()
    assert done.code == 0, done.err
    assert json.loads(done.out)["processed"] == 1
    assert sum(state["faultsActed"].values()) == len(operations) + 1
    assert len(state["runs"]) == runs + 1


@pytest.mark.parametrize(
    ("operation", "fault", "said"),
    [
        pytest.param(
            "uploadFile", "429-days", "Extend asked us to wait until ", id="asked-to-wait"
        ),
        pytest.param(
            "listExtractRuns", "stall", "Listing runs: waiting for Extend since 1", id="no-answer"
        ),
    ],
)
def test_a_run_that_waits_says_for_what_and_can_be_left_and_resumed(
    sandbox: SandboxProcess, document: Path, operation: str, fault: str, said: str
) -> None:
    sandbox.plan_faults(planned(operation, READ[fault], always=True))
    runs = len(sandbox.state()["runs"])
    arguments = ("run", document, "--extractor", "Invoices")
    with started_command(*arguments, variables=account_of(sandbox)) as process:
        line_with(process, said)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=GIVE_UP_S) == 4
    sandbox.plan_faults()
    done = run_command("resume", variables=account_of(sandbox))
    assert done.code == 0, done.err
    assert len(sandbox.state()["runs"]) == runs + 1
