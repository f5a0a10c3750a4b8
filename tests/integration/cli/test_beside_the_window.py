"""Commands while a real window, a process of its own, holds the journal."""

from __future__ import annotations

import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.helpers.commands import account_of, line_with, run_command, started_command
from tests.helpers.fork_server import Program
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.window_process import open_window


def rest_of(process: Program) -> str:
    assert process.stderr is not None
    return process.stderr.read()


ONE_INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def test_batches_export_and_doctor_read_beside_the_window(
    private_home: Path, tmp_path: Path
) -> None:
    with start_sandbox() as sandbox:
        account = account_of(sandbox)
        done = run_command("run", ONE_INVOICE, "--extractor", "Invoices", variables=account)
        assert done.code == 0, done.err
        with open_window(private_home, account):
            [batch] = json.loads(run_command("batches", "--json").out)
            assert batch["processed"] == 1
            target = tmp_path / "out.csv"
            exported = run_command("export", batch["batch"], "--csv", target)
            assert exported.code == 0, exported.err
            assert "Harbor Paper Company" in target.read_text(encoding="utf-8")
            assert "not in the history" in exported.err
            looked = run_command("doctor", variables=account)
            assert looked.code == 0, looked.out
            assert "1 batch in" in looked.out
            assert "read beside it" in looked.out


def test_a_window_of_an_older_version_is_named_as_what_holds_the_journal(
    private_home: Path,
) -> None:
    with start_sandbox() as sandbox, open_window(private_home, account_of(sandbox)):
        file = private_home / "data" / "journal.sqlite3"
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute(f"PRAGMA user_version = {version - 1}")
        for words in (("batches",), ("journal", "check")):
            refused = run_command(*words)
            assert refused.code == 3
            assert "An older Extend Desktop is using the journal" in refused.err
            assert "Close the older one" in refused.err


def test_run_hands_its_batch_to_the_window_and_waits_for_its_end(
    private_home: Path, tmp_path: Path
) -> None:
    with start_sandbox() as sandbox, open_window(private_home, account_of(sandbox)):
        account, target = account_of(sandbox), tmp_path / "out.csv"
        done = run_command(
            "run",
            ONE_INVOICE,
            tmp_path / "gone.pdf",
            *("--extractor", "Invoices", "--name", "From a script", "--csv", target, "--json"),
            variables=account,
        )
        assert done.code == 1, done.err
        assert "The window is open" in done.err
        assert "gone.pdf" in done.err
        summary = json.loads(done.out)
        assert (summary["name"], summary["processed"], summary["blocked"]) == (
            "From a script",
            1,
            1,
        )
        assert "Harbor Paper Company" in target.read_text(encoding="utf-8")
        [batch] = json.loads(run_command("batches", "--json").out)
        assert batch["batch"] == summary["batch"]
        again = run_command("run", "--again", summary["batch"], variables=account)
        assert again.code == 0, again.err
        assert "0 of 1 document differ" in again.err
        # Each batch was sent once.
        assert len(sandbox.state()["batches"]) == 2


def test_what_the_window_cannot_take_is_said_with_a_way_out(private_home: Path) -> None:
    with start_sandbox() as sandbox, open_window(private_home, account_of(sandbox)):
        account = account_of(sandbox)
        run = ("run", ONE_INVOICE, "--extractor")
        for words, variables, said in (
            ((*run, "Nothing such"), account, "Nothing such"),
            ((*run, "Invoices", "--account", "Other"), account, "Other"),
            ((*run, "Invoices"), {}, "is not the one this batch is for"),
            (
                (*run, "Invoices"),
                {**account, "EXTEND_API_KEY": "sk_other_key_123456"},
                "not the one",
            ),
            ((*run, "Invoices", "--sandbox"), account, "leave --sandbox out"),
            (("run", "--again", "nothing-such"), account, "nothing-such"),
        ):
            refused = run_command(*words, variables=variables)
            assert refused.code == 2, refused.err
            assert said in refused.err
        assert json.loads(run_command("batches", "--json").out) == []


def test_an_interrupted_wait_leaves_the_batch_to_the_window(private_home: Path) -> None:
    with (
        start_sandbox("--files-per-minute", "30") as sandbox,
        open_window(private_home, account_of(sandbox)) as window,
    ):
        account = account_of(sandbox)
        run = ("run", SAMPLES, "--extractor", "Invoices")
        with started_command(*run, variables=account) as waiting:
            line_with(waiting, "Batch ")
            waiting.send_signal(signal.SIGINT)
            assert waiting.wait(GIVE_UP_S) == 4
            assert "goes on in the window" in rest_of(waiting)
        [batch] = json.loads(run_command("batches", "--json").out)
        assert batch["status"] not in {"paused", "cancelled"}
        with started_command(*run, variables=account) as waiting:
            line_with(waiting, "Batch ")
            window.terminate()
            assert waiting.wait(GIVE_UP_S) == 4
            assert "Go on with: extend-desktop resume" in rest_of(waiting)
