"""Batches that the command line runs again, retries, cancels and sends again."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx

from tests.helpers.commands import account_of, line_with, run_command, started_command
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.waiting import GIVE_UP_S

ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def journal_of(home: Path) -> Path:
    (found,) = home.rglob("journal.sqlite3")
    return found


def test_what_stays_unconfirmed_ends_with_four_and_is_sent_again_on_a_yes(
    private_home: Path,
) -> None:
    lost = {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "before"}
    with start_sandbox(faults={"faults": [lost]}) as sandbox:
        account = account_of(sandbox)
        with started_command(
            "run", ONE_INVOICE, "--extractor", "Invoices", variables=account
        ) as process:
            line_with(process, "Unconfirmed")
            os.kill(process.pid, signal.SIGINT)
            process.communicate(timeout=GIVE_UP_S)
        assert process.returncode == 4
        # The look-up goes on for a quarter of an hour; here that has gone by.
        with closing(sqlite3.connect(journal_of(private_home))) as connection, connection:
            connection.execute("UPDATE attempts SET started_at_us = started_at_us - 1000000 * 1200")
        waiting = run_command("resume", variables=account)
        assert waiting.code == 4, waiting.err
        assert "extend-desktop resume --resend" in waiting.err
        batch = json.loads(run_command("batches", "--json").out)[0]["batch"]
        assert sandbox.state()["batches"] == []
        sent = run_command("resume", "--resend", batch, "--json", variables=account)
        assert sent.code == 0, sent.err
        assert len(sandbox.state()["batches"]) == 1
    assert json.loads(sent.out)[0]["processed"] == 1


def test_failures_are_retried_from_the_command_line() -> None:
    invoices = sorted(SAMPLES.glob("invoice-*.pdf"))[:3]
    faults = {"runs": [{"nth": 2, "reason": "INTERNAL_ERROR"}]}
    with start_sandbox("--files-per-minute", "120", faults=faults) as sandbox:
        account = account_of(sandbox)
        done = run_command(
            "run", *invoices, "--extractor", "Invoices", "--name", "Bills", variables=account
        )
        assert done.code == 1, done.err
        assert (
            "0 inputs"
            in run_command("retry", "Bills", "--reason", "PARSING_ERROR", variables=account).err
        )
        again = run_command("retry", "Bills", "--json", variables=account)
        assert again.code == 0, again.err
        assert json.loads(again.out)[0]["processed"] == 3
        assert len(sandbox.state()["runs"]) == 4


def test_a_cancel_that_is_killed_in_the_middle_is_taken_up_by_the_next_command() -> None:
    flags = ("--files-per-minute", "10", "--latency-ms", "250")
    with start_sandbox(*flags) as sandbox:
        account = account_of(sandbox)
        arguments = ("run", SAMPLES, "--extractor", "Invoices", "--name", "More")
        with started_command(*arguments, variables=account) as process:
            line_with(process, "Running")
            os.kill(process.pid, signal.SIGINT)
            process.communicate(timeout=GIVE_UP_S)
        arguments = ("cancel", "More", "--everything")
        with started_command(*arguments, variables=account) as process:
            line_with(process, "Cancelling")
            process.kill()
            process.communicate(timeout=GIVE_UP_S)
        before = [run["status"] for run in sandbox.state()["runs"]]
        assert "PENDING" in before
        stopped = run_command("resume", "--json", variables=account)
        assert stopped.code == 1, stopped.err
        (summary,) = json.loads(stopped.out)
        after = [run["status"] for run in sandbox.state()["runs"]]
    assert len(after) == len(before)
    assert set(after) <= {"CANCELLED", "PROCESSED", "FAILED"}
    assert summary["cancelled"] == after.count("CANCELLED") > 5
    assert summary["in_flight"] == 0


def test_a_batch_runs_again_on_another_version_and_its_results_are_compared(tmp_path: Path) -> None:
    copy = tmp_path / "mine.pdf"
    copy.write_bytes(ONE_INVOICE.read_bytes())
    other = SAMPLES / "invoice-brightline-BL-77310.pdf"
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        run = ("run", copy, other, "--extractor", "Invoices", "--name", "First")
        assert run_command(*run, variables=account).code == 0
        again = ("run", "--again", "First", "--name", "Second", "--version", "1.0", "--json")
        done = run_command(*again, variables=account)
        assert done.code == 0, done.err
        assert "2 still at Extend" in done.err
        assert "Beside the batch before: " in done.err
        summary = json.loads(done.out)
        state = sandbox.state()
        assert (len(state["files"]), len(state["runs"])) == (2, 4)

        [batch] = [
            found for found in json.loads(run_command("batches", "--json", variables=account).out)
            if found["name"] == "First"
        ]  # fmt: skip
        assert summary["again_of"] == batch["batch"]

        refused = run_command("run", copy, "--again", "First", variables=account)
        assert refused.code == 2
        assert "--again takes inputs and account from that batch" in refused.err


def test_what_cannot_be_had_any_more_is_left_out_on_a_word_only(tmp_path: Path) -> None:
    gone, kept = tmp_path / "gone.pdf", tmp_path / "kept.pdf"
    gone.write_bytes(ONE_INVOICE.read_bytes())
    kept.write_bytes((SAMPLES / "invoice-brightline-BL-77310.pdf").read_bytes())
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        run = ("run", gone, kept, "--extractor", "Invoices", "--name", "First")
        assert run_command(*run, variables=account).code == 0
        for file in sandbox.state()["files"]:
            gone_too = httpx.delete(f"{sandbox.url}/files/{file['id']}", headers=sandbox.headers)
            gone_too.raise_for_status()
        gone.unlink()
        refused = run_command("run", "--again", "First", variables=account)
        assert refused.code == 2
        assert "gone.pdf: no longer where it was, and not at Extend" in refused.err
        assert "1 input cannot be had; --leave-out-missing runs the others" in refused.err
        done = run_command("run", "--again", "First", "--leave-out-missing", variables=account)
        assert done.code == 0, done.err
        assert len(sandbox.state()["files"]) == 1
