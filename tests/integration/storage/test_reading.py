"""Readers beside the one writer of a journal: they see what is committed, and change nothing."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from sqlite3 import OperationalError, connect

import pytest

from extend_desktop.domain.errors import StorageError
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, local_input


async def test_a_reader_sees_each_commit_and_may_stay_open(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    writer = await Journal.open(path)
    first = await writer.batches.create(batch_spec([local_input(1)]), NOW)
    reader = await Journal.open_beside(path)
    assert (writer.is_read_only, reader.is_read_only) == (False, True)
    assert [batch.id for batch in await reader.batches.all()] == [first]
    second = await writer.batches.create(batch_spec([local_input(2)]), NOW)
    assert {batch.id for batch in await reader.batches.all()} == {first, second}
    with pytest.raises(StorageError) as caught:
        await reader.batches.rename(first, "April")
    assert caught.value.code == "journal_locked"
    # The writer ends first, and the reader still reads.
    await writer.aclose()
    assert len(await reader.batches.of_account(ACCOUNT)) == 2
    await reader.aclose()
    again = await Journal.open(path)
    assert {batch.name for batch in await again.batches.all()} == {"March"}
    await again.aclose()


@pytest.mark.parametrize(
    ("version", "code"),
    [
        (MIGRATIONS[-1].version - 1, "journal_older"),
        (MIGRATIONS[-1].version + 1, "journal_newer"),
    ],
)
async def test_a_reader_migrates_nothing(tmp_path: Path, version: int, code: str) -> None:
    path = tmp_path / "journal.sqlite3"
    await (await Journal.open(path)).aclose()
    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version:d}")
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        await Journal.open_beside(path)
    assert caught.value.code == code
    assert path.read_bytes() == before


async def test_a_reader_neither_makes_nor_repairs_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with pytest.raises(StorageError) as caught:
        await Journal.open_beside(path)
    assert caught.value.code == "journal_unreadable"
    assert not path.exists()
    path.write_bytes(b"no database " * 400)
    with pytest.raises(StorageError) as caught:
        await Journal.open_beside(path)
    assert caught.value.code == "journal_corrupt"
    assert os.listdir(tmp_path) == [path.name]  # noqa: PTH208


async def test_on_a_network_there_is_no_log_and_no_reader_beside(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    local = await Journal.open(path)
    batch_id = await local.batches.create(batch_spec([local_input(1)]), NOW)
    await local.aclose()
    # The same file after its folder was moved to a share: the log is given up, nothing is lost.
    remote = await Journal.open(path, is_remote=True)
    assert not remote.database.has_log
    assert (await remote.batches.get(batch_id)).name == "March"
    other = connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)
    with closing(other), pytest.raises(OperationalError, match="locked"):
        other.execute("SELECT count(*) FROM batches").fetchall()
    await remote.aclose()
    assert not path.with_name("journal.sqlite3-wal").exists()
    back = await Journal.open(path)
    assert back.database.has_log
    await back.aclose()
