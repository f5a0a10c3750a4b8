"""`journal check`, `compact`, `archive` and `restore` as real commands, alone and beside a real window."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from extend_desktop.storage.journal import Journal
from tests.helpers.commands import account_of, run_command
from tests.helpers.damage import INPUTS, damage, fill, filled_journal
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.window_process import open_window


@pytest.fixture
def journal(private_home: Path) -> Path:
    """A journal with a batch that ended in February and one that has not."""
    path = private_home / "data" / "journal.sqlite3"

    async def make() -> None:
        path.parent.mkdir(parents=True)
        opened = await Journal.open(path)
        await fill(opened, ["processed", "waiting"])
        await opened.aclose()

    asyncio.run(make())
    return path


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql)


def names() -> set[str]:
    return {batch["name"] for batch in json.loads(run_command("batches", "--json").out)}


def test_a_check_says_what_it_found_and_its_code_too(journal: Path) -> None:
    sound = run_command("journal", "check")
    assert (sound.code, "Checking, step 1 of" in sound.err) == (0, True)
    assert "2 batches, 80 inputs, 40 results" in sound.out
    assert "The journal is sound." in sound.out
    facts = json.loads(run_command("journal", "check", "--json").out)
    assert (facts["sound"], facts["findings"], facts["inputs"]) == (True, {}, 2 * INPUTS)
    change(journal, "UPDATE inputs SET phase = 'failed' WHERE id <= 3")
    found = run_command("journal", "check")
    assert found.code == 1
    assert "3 inputs that are counted wrongly" in found.out
    listed = run_command("journal", "check", "--json")
    assert (listed.code, json.loads(listed.out)["findings"]) == (1, {"phase": 3})


def test_a_damaged_journal_is_said_by_the_check_until_it_was_understood(private_home: Path) -> None:
    path = private_home / "data" / "journal.sqlite3"
    asyncio.run(filled_journal(path, 1))
    damage(path, path.stat().st_size // 2)
    for _ in range(2):
        checked = run_command("journal", "check")
        assert checked.code == 3
        assert "The journal was damaged" in checked.err
        # What is checked is the recovered one.
        assert "The journal is sound." in checked.out
    assert run_command("doctor", "--understood").code == 0
    assert run_command("journal", "check").code == 0


def test_compacting_gives_back_what_a_deleted_batch_held(journal: Path) -> None:
    assert run_command("delete", "processed 0").code == 0
    before = journal.stat().st_size
    facts = json.loads(run_command("journal", "compact", "--json").out)
    assert facts["saved_bytes"] > 0
    assert facts["free_bytes"] == 0
    assert journal.stat().st_size < before
    assert "compact already" in run_command("journal", "compact").out


def test_old_batches_leave_for_a_file_and_come_back(journal: Path, tmp_path: Path) -> None:
    assert journal.exists()
    target = tmp_path / "old batches.edarchive"
    none = run_command("journal", "archive", "--older-than", "1200", target)
    assert (none.code, none.out) == (0, "No batch ended that long ago.\n")
    assert not target.exists()
    done = run_command("journal", "archive", "--older-than", "3", target, "--json")
    assert done.code == 0, done.err
    assert len(json.loads(done.out)["batches"]) == 1
    assert names() == {"waiting 0"}
    # What is in a file already is nowhere else.
    content = target.read_bytes()
    assert run_command("delete", "waiting 0", "--although-open").code == 0
    asyncio.run(filled_again(journal))
    again = run_command("journal", "archive", "--older-than", "3", target)
    assert (again.code, target.read_bytes()) == (2, content)
    assert "Nothing is written over" in again.err
    back = run_command("journal", "restore", target)
    assert back.code == 0, back.err
    assert "1 batch came back" in back.out
    assert names() == {"processed 0", "processed 7"}
    assert "here already" not in back.out
    known = json.loads(run_command("journal", "restore", target, "--json").out)
    assert (known["batches"], known["known"]) == (0, 1)


async def filled_again(path: Path) -> None:
    opened = await Journal.open(path)
    await fill(opened, ["processed"], 7)
    await opened.aclose()


def test_batches_of_no_account_here_are_said_and_listed_where_it_is_asked(
    journal: Path, tmp_path: Path
) -> None:
    change(journal, "UPDATE batches SET account_id = 'before the new installation'")
    target = tmp_path / "old.edarchive"
    assert run_command("journal", "archive", "--older-than", "3", target).code == 0
    back = run_command("journal", "restore", target)
    assert back.code == 0
    assert "1 batch belongs to an account that is not on this computer" in back.out
    assert "--into ACCOUNT" in back.out
    account = {"EXTEND_API_KEY": "sk_test_key_123456", "EXTEND_BASE_URL": "http://127.0.0.1:9"}
    into = ("journal", "restore", target, "--into")
    unknown = run_command(*into, "Nothing such", variables=account)
    assert (unknown.code, "Nothing such" in unknown.err) == (2, True)
    listed = run_command(*into, "environment", variables=account)
    assert listed.code == 0, listed.err
    assert "1 batch is listed in “Environment” now" in listed.out
    again = json.loads(run_command("journal", "restore", target, "--json", variables=account).out)
    assert again["not_listed"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("archive", "x.edarchive"), "--older-than MONTHS"),
        (("archive", "--older-than", "3"), "needs FILE"),
        (("restore",), "needs FILE"),
        (("check", "file"), "takes no FILE"),
        (("compact", "--into", "A"), "takes no --into"),
        (("archive", "--older-than", "-1", "x"), "must be from 0"),
        (("repair",), "invalid choice"),
    ],
)
def test_bad_usage_is_two(private_home: Path, words: Sequence[str], said: str) -> None:
    refused = run_command("journal", *words)
    assert refused.code == 2
    assert said in refused.err
    assert not (private_home / "data" / "journal.sqlite3").exists()


def test_a_file_that_is_no_archive_changes_nothing(journal: Path, tmp_path: Path) -> None:
    assert journal.exists()
    other = tmp_path / "other.edarchive"
    other.write_text("no archive", encoding="utf-8")
    for file in (other, tmp_path / "gone.edarchive", tmp_path):
        refused = run_command("journal", "restore", file)
        assert refused.code == 2, refused.err
        assert "no archive that can be read" in refused.err
    assert names() == {"processed 0", "waiting 0"}


def test_beside_the_window_it_checks_and_says_where_to_do_the_rest(
    private_home: Path, tmp_path: Path
) -> None:
    target = tmp_path / "old.edarchive"
    with start_sandbox() as sandbox, open_window(private_home, account_of(sandbox)):
        checked = run_command("journal", "check", variables=account_of(sandbox))
        assert (checked.code, "The journal is sound." in checked.out) == (0, True)
        for words in (
            ("compact",),
            ("archive", "--older-than", "3", target),
            ("restore", target),
        ):
            refused = run_command("journal", *words)
            assert refused.code == 3
            assert "Open Settings, Journal in the window" in refused.err
    assert run_command("journal", "compact").code == 0
