"""`run` comes to an end whatever becomes of the batch at Extend, and says on stderr what it waits for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.commands import account_of, run_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"
EXTRACTOR = ("--extractor", "Invoices")


def test_a_listing_without_an_end_is_said_and_the_batch_is_seen_through() -> None:
    endless = {"operation": "listExtractRuns", "every": 1, "kind": "endless_pages"}
    some = sorted(SAMPLES.glob("invoice-*.pdf"))[:3]
    with start_sandbox("--files-per-minute", "20", faults={"faults": [endless]}) as sandbox:
        done = run_command("run", *some, *EXTRACTOR, variables=account_of(sandbox))
    assert done.code == 0, done.err
    assert "list does not end" in done.err


def test_a_submission_that_is_not_found_ends_with_four_after_the_seconds_that_were_asked_for() -> (
    None
):
    lost = {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "before"}
    with start_sandbox(faults={"faults": [lost]}) as sandbox:
        account = account_of(sandbox)
        run = ("run", ONE_INVOICE, *EXTRACTOR, "--json", "--unconfirmed-after", "3")
        done = run_command(*run, variables=account)
        assert done.code == 4, done.err
        assert "extend-desktop resume --resend" in done.err
        assert sandbox.state()["batches"] == []
        batch = json.loads(done.out)["batch"]
        resend = ("resume", "--resend", batch, "--unconfirmed-after", "3")
        sent = run_command(*resend, variables=account)
        assert sent.code == 0, sent.err
        assert len(sandbox.state()["batches"]) == 1


@pytest.mark.parametrize(
    ("becomes", "words"),
    [("FAILED", "Finished · 1 failed"), ("CANCELLED", "Cancelled")],
)
def test_a_batch_run_that_extend_ended_without_a_run_ends_the_command(
    tmp_path: Path, becomes: str, words: str
) -> None:
    rule = {"every": 1, "becomes": becomes, "runs": "none"}
    target = tmp_path / "out.csv"
    with start_sandbox(faults={"batches": [rule]}) as sandbox:
        done = run_command(
            "run", ONE_INVOICE, *EXTRACTOR, "--csv", target, variables=account_of(sandbox)
        )
    assert done.code == 1, done.err
    assert words in done.err
    assert f"batch_run_{becomes.lower()}" in target.read_text(encoding="utf-8")
    [listed] = json.loads(run_command("batches", "--json").out)
    (batch_run,) = listed["batch_runs"]
    assert (batch_run["status"], batch_run["runs"]) == (becomes, 1)
    assert batch_run["id"].startswith("bpr_")
    assert listed["priority"] is None


@pytest.mark.parametrize("seconds", ["-1", "soon", "nan", "86401"])
def test_the_seconds_are_seconds(seconds: str) -> None:
    done = run_command("run", ONE_INVOICE, *EXTRACTOR, "--unconfirmed-after", seconds)
    assert done.code == 2


def test_a_batch_that_has_not_ended_is_deleted_only_after_a_yes() -> None:
    lost = {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "before"}
    with start_sandbox(faults={"faults": [lost]}) as sandbox:
        run = ("run", ONE_INVOICE, *EXTRACTOR, "--name", "Lost", "--unconfirmed-after", "1")
        assert run_command(*run, variables=account_of(sandbox)).code == 4
        refused = run_command("delete", "Lost")
        assert refused.code == 2
        assert "1 input is unconfirmed: it may be at Extend" in refused.err
        assert "--although-open" in refused.err
        assert len(json.loads(run_command("batches", "--json").out)) == 1
        deleted = run_command("delete", "Lost", "--although-open")
        assert deleted.code == 0, deleted.err
        assert json.loads(run_command("batches", "--json").out) == []
