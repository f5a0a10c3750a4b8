"""Commands on the practice account: kept between them, its server's end told, its damage too."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import psutil
import pytest

from extend_desktop.system.paths import find_paths
from tests.helpers.commands import line_with, run_command, started_command
from tests.helpers.waiting import GIVE_UP_S

COUNT = 60


def invoices(folder: Path) -> Path:
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number}.txt").write_text(f"Invoice number: T-{number}\nTotal: {number}.00 EUR")
    return folder


def test_a_server_that_dies_ends_the_command_in_order_and_resume_goes_on(tmp_path: Path) -> None:
    given = invoices(tmp_path / "in")
    run = ("run", given, "--extractor", "Invoices", "--sandbox")
    # Fresh, for the server of a copied command is no child of it.
    with started_command(*run, fresh=True) as process:
        line_with(process, "Running")
        (server,) = [
            child
            for child in psutil.Process(process.pid).children()
            if "--state" in child.cmdline()
        ]
        server.kill()
        rest = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 4, rest
    assert "The practice server stopped." in rest
    assert "extend-desktop resume" in rest
    assert "Traceback" not in rest

    (batch,) = json.loads(run_command("batches", "--json").out)
    resumed = run_command("resume", batch["batch"])
    assert resumed.code == 0, resumed.err
    assert f"{COUNT} processed" in resumed.err + resumed.out


def test_an_account_that_cannot_be_read_is_said_with_its_place(tmp_path: Path) -> None:
    folder = find_paths(os.environ).practice_folder
    folder.mkdir(parents=True)
    (folder / "account.sqlite3").write_bytes(b"no database at all " * 500)
    document = tmp_path / "one.txt"
    document.write_text("Invoice number: T-1")
    done = run_command("run", document, "--extractor", "Invoices", "--sandbox")
    assert done.code == 0, done.err
    (aside,) = folder.glob("account.sqlite3.damaged-*")
    assert str(aside) in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_command_ends_whatever_drive_does_not_answer_about_what_was_left(tmp_path: Path) -> None:
    notes = find_paths(os.environ).unfinished_folder
    notes.mkdir(parents=True)
    # Reading it does not come to an end either.
    os.mkfifo(notes / "a.note")
    document = tmp_path / "one.txt"
    document.write_text("Invoice number: T-1")
    run = ("run", document, "--extractor", "Invoices", "--sandbox", "--csv", tmp_path / "out.csv")
    # Fresh, for what a copied command waits for at its end is not what the program waits for.
    with started_command(*run, fresh=True) as process:
        rest = process.communicate(timeout=GIVE_UP_S)[1]
    assert process.returncode == 0, rest
    assert [slip.name for slip in notes.iterdir()] == ["a.note"]
