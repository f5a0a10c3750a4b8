"""`resume`, `retry`, `cancel` and `delete` while a real window, a process of its own, has the journal."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any

from tests.helpers.commands import (
    account_of,
    line_with,
    run_command,
    started_command,
)
from tests.helpers.sandbox_process import SAMPLES, SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, wait_for
from tests.helpers.window_process import open_window

INVOICES = sorted(SAMPLES.glob("invoice-*.pdf"))[:3]
HANDED = "The window has the journal, so it does this"


def batches() -> list[dict[str, Any]]:
    return json.loads(run_command("batches", "--json").out)


def interrupted(sandbox: SandboxProcess, name: str) -> None:
    """Leave a batch half way, as Ctrl-C does."""
    run = ("run", SAMPLES, "--extractor", "Invoices", "--name", name)
    with started_command(*run, variables=account_of(sandbox)) as process:
        line_with(process, "Batch ")
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(GIVE_UP_S) == 4


def test_a_batch_of_the_window_is_cancelled_by_it(private_home: Path) -> None:
    with (
        start_sandbox("--files-per-minute", "20") as sandbox,
        open_window(private_home, account_of(sandbox)),
    ):
        run = ("run", SAMPLES, "--extractor", "Invoices", "--name", "Slow")
        with started_command(*run, variables=account_of(sandbox)) as waiting:
            line_with(waiting, "Batch ")
            done = run_command("cancel", "Slow", "--everything", "--json")
            assert done.code == 1, done.err
            assert HANDED in done.err
            [summary] = json.loads(done.out)
            assert (summary["name"], summary["status"]) == ("Slow", "cancelled")
            assert summary["in_flight"] == 0
            # Whoever waited for the batch hears of its end too.
            assert waiting.wait(GIVE_UP_S) == 1
        assert [batch["status"] for batch in batches()] == ["cancelled"]
        assert run_command("cancel", "Nothing such").code == 2


def test_failures_are_retried_by_the_window_within_the_same_batch(private_home: Path) -> None:
    faults = {"runs": [{"nth": 2, "reason": "INTERNAL_ERROR"}]}
    with start_sandbox("--files-per-minute", "120", faults=faults) as sandbox:
        account = account_of(sandbox)
        run = ("run", *INVOICES, "--extractor", "Invoices", "--name", "Bills")
        assert run_command(*run, variables=account).code == 1
        with open_window(private_home, account):
            none = run_command("retry", "Bills", "--reason", "PARSING_ERROR")
            assert "0 inputs are sent again" in none.err
            again = run_command("retry", "Bills", "--json")
            assert again.code == 0, again.err
            assert HANDED in again.err
            assert "1 input is sent again" in again.err
            assert json.loads(again.out)[0]["processed"] == 3
        assert len(sandbox.state()["runs"]) == 4
        assert [batch["processed"] for batch in batches()] == [3]


def test_what_an_earlier_command_left_is_resumed_by_the_window(private_home: Path) -> None:
    with start_sandbox("--files-per-minute", "600") as sandbox:
        interrupted(sandbox, "Left")
        with open_window(private_home, account_of(sandbox)):
            wait_for(lambda: batches()[0]["status"] == "paused", "the account to open")
            done = run_command("resume", "--unconfirmed-after", "5", "--json")
            assert HANDED in done.err
            assert "--unconfirmed-after is not used" in done.err
            [summary] = json.loads(done.out)
            assert (summary["name"], summary["in_flight"]) == ("Left", 0)
            assert done.code == (1 if summary["failed"] or summary["blocked"] else 0)
            again = run_command("resume", "--json")
            assert (again.code, json.loads(again.out)) == (0, [])
            assert "nothing to resume" in again.err
        assert len(sandbox.state()["batches"]) == 1


def test_a_batch_is_deleted_by_the_window_after_the_same_yes(private_home: Path) -> None:
    with start_sandbox("--files-per-minute", "600") as sandbox:
        interrupted(sandbox, "Left")
        with open_window(private_home, account_of(sandbox)):
            refused = run_command("delete", "Left")
            assert (refused.code, len(batches())) == (2, 1)
            assert "--although-open" in refused.err
            done = run_command("delete", "Left", "--although-open")
            assert done.code == 0, done.err
            assert "Deleted: Left" in done.err
            assert batches() == []


def test_a_batch_of_an_account_that_is_not_open_there_says_what_to_do(private_home: Path) -> None:
    with start_sandbox() as first, start_sandbox() as second:
        interrupted(first, "Elsewhere")
        with open_window(private_home, account_of(second)):
            for words in (("cancel", "Elsewhere"), ("delete", "Elsewhere", "--although-open")):
                refused = run_command(*words, variables=account_of(first))
                assert refused.code == 2
                assert "is not open in the window" in refused.err
            left = run_command("resume", variables=account_of(first))
            assert left.code == 4
            assert "1 batch belongs to accounts that are not open in the window" in left.err
        assert run_command("cancel", "Elsewhere", variables=account_of(first)).code == 1


def test_an_interrupted_wait_and_a_closed_window_are_said(private_home: Path) -> None:
    with start_sandbox("--files-per-minute", "10") as sandbox:
        interrupted(sandbox, "Slow")
        with open_window(private_home, account_of(sandbox)) as window:
            with started_command("resume", "Slow") as waiting:
                line_with(waiting, "Batch ")
                waiting.send_signal(signal.SIGINT)
                assert waiting.wait(GIVE_UP_S) == 4
                assert waiting.stderr is not None
                assert "goes on in the window" in waiting.stderr.read()
            assert batches()[0]["status"] != "paused"
            with started_command("resume") as waiting:
                line_with(waiting, "Batch ")
                window.terminate()
                assert waiting.wait(GIVE_UP_S) == 4
                assert waiting.stderr is not None
                assert "Go on with: extend-desktop resume" in waiting.stderr.read()
