"""Journals that are damaged, newer, taken, read-only or on a full disk: told apart, never lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest

from extend_desktop.domain.batches import BatchControl, InputState
from extend_desktop.domain.errors import DefectError, StorageError
from extend_desktop.storage import opening
from extend_desktop.storage.database import Database
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS, Migration
from extend_desktop.system.file_lock import FileLock
from tests.helpers.damage import damage
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, earlier_attempts, local_input

HOLDER = """
import asyncio, pathlib, sys
from extend_desktop.storage.journal import Journal
from extend_desktop.system.file_lock import FileLock

async def hold():
    path = pathlib.Path(sys.argv[1])
    await Journal.open(path, lock=FileLock(path.with_suffix(".lock")))
    print("held", flush=True)
    await asyncio.to_thread(sys.stdin.read)

asyncio.run(hold())
"""


@asynccontextmanager
async def open_journal(path: Path) -> AsyncGenerator[Journal]:
    journal = await Journal.open(path)
    try:
        yield journal
    finally:
        await journal.aclose()


@contextmanager
def held_elsewhere(path: Path) -> Generator[subprocess.Popen[bytes]]:
    """Another process that has the journal open."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield holder


async def fill(path: Path) -> None:
    async with open_journal(path) as journal:
        await journal.batches.create(batch_spec([local_input(1)]), NOW)


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


async def test_a_new_journal_is_strict_durable_and_keeps_foreign_keys(tmp_path: Path) -> None:
    async with open_journal(tmp_path / "deep" / "journal.sqlite3") as journal:

        def pragma(name: str) -> object:
            return lambda connection: connection.execute(f"PRAGMA {name}").fetchone()[0]

        facts = {
            name: await journal.database.read(pragma(name))  # type: ignore[arg-type]
            for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
        }
        assert facts == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "user_version": MIGRATIONS[-1].version,
        }
        loose = await journal.database.read(
            lambda connection: connection.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND strict = 0 AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
        )
        assert loose == []


@pytest.mark.parametrize("damage", ["not a database", "torn page", "foreign database"])
async def test_a_damaged_journal_is_set_aside_whole_and_a_new_one_begun(
    tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "journal.sqlite3"
    if damage == "not a database":
        path.write_bytes(b"once upon a time " * 1000)
    elif damage == "foreign database":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE recipes (name TEXT)")
    else:
        await fill(path)
        content = bytearray(path.read_bytes())
        content[4096 : 4096 * 3] = b"\xee" * 4096 * 2
        path.write_bytes(content)
        # Reading met the damage in an earlier session, which left this note.
        (tmp_path / "journal.sqlite3.suspect").touch()
    before = path.read_bytes()

    async with open_journal(path) as journal:
        aside = journal.database.set_aside
        assert aside is not None
        assert "damaged" in aside.name
        assert aside.read_bytes() == before
        # The page with the batch's own row is gone, so nothing tells what the rest belonged to.
        assert await journal.batches.of_account(ACCOUNT) == ()
    assert not (tmp_path / "journal.sqlite3.suspect").exists()


async def test_a_huge_journal_is_not_read_through_at_each_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What grows with its inputs is checked on the operator's word, and where it is read."""
    path = tmp_path / "journal.sqlite3"
    async with open_journal(path) as journal:
        await journal.batches.create(batch_spec([local_input(n) for n in range(500)]), NOW)
    with closing(sqlite3.connect(path)) as connection:
        page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
    # The head of a page of the table.
    place = path.read_bytes().index(b"/documents/250.pdf")
    damage(path, place - place % page_bytes, length=8)
    monkeypatch.setattr(opening, "_WHOLE_CHECK_BYTES", 0)
    monkeypatch.setattr(opening, "_MOST_INPUTS_CHECKED", 499)
    async with open_journal(path) as journal:
        assert journal.database.set_aside is None
    monkeypatch.setattr(opening, "_MOST_INPUTS_CHECKED", 500)
    async with open_journal(path) as journal:
        assert journal.database.set_aside is not None


async def test_a_second_damaged_journal_does_not_replace_the_first(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    kept: set[Path] = set()
    for text in (b"first " * 300, b"second " * 300):
        path.write_bytes(text)
        async with open_journal(path) as journal:
            assert journal.database.set_aside is not None
            kept.add(journal.database.set_aside)
    assert {item.read_bytes()[:5] for item in kept} == {b"first", b"secon"}


async def test_a_newer_journal_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await fill(path)
    set_version(path, 99)
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        await Journal.open(path)
    assert caught.value.code == "journal_newer"
    assert path.read_bytes() == before


async def test_a_journal_held_by_another_process_is_refused_until_that_ends(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.sqlite3"
    await fill(path)
    with held_elsewhere(path) as holder:
        with pytest.raises(StorageError) as caught:
            await Journal.open(path, lock=FileLock(path.with_suffix(".lock")))
        assert caught.value.code == "journal_locked"
        # As hard an end as there is: the lock goes with the process, the content stays.
        holder.kill()
        holder.wait()
    async with open_journal(path) as journal:
        assert len(await journal.batches.of_account(ACCOUNT)) == 1


async def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocker = tmp_path / "a file"
    blocker.touch()
    with pytest.raises(StorageError):
        await Journal.open(blocker / "journal.sqlite3")


async def test_read_only_simulated_by_query_only_keeps_everything(tmp_path: Path) -> None:
    """Simulated: the tests may run as root, whom no permission stops."""
    async with open_journal(tmp_path / "journal.sqlite3") as journal:
        batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)
        await journal.database.read(
            lambda connection: connection.execute("PRAGMA query_only = 1").fetchall()
        )
        with pytest.raises(StorageError) as caught:
            await journal.batches.rename(batch_id, "April")
        assert caught.value.code == "read_only"
        assert (await journal.batches.get(batch_id)).name == "March"


async def test_disk_full_simulated_by_max_page_count_keeps_what_was_there(
    tmp_path: Path,
) -> None:
    """Simulated by SQLite's own limit on the size of the file."""
    async with open_journal(tmp_path / "journal.sqlite3") as journal:
        batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)

        def limit(connection: sqlite3.Connection) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone()

        await journal.database.read(limit)
        with pytest.raises(StorageError) as caught:
            await journal.batches.create(
                batch_spec([local_input(number) for number in range(5000)]), NOW
            )
        assert caught.value.code == "disk_full"
        (batch,) = await journal.batches.of_account(ACCOUNT)
        assert batch.id == batch_id
        await journal.database.read(
            lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchone()
        )
        await journal.batches.create(batch_spec([local_input(2)]), NOW)


NEXT = Migration(
    MIGRATIONS[-1].version + 1,
    ("ALTER TABLE batches ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'",),
)
BROKEN = Migration(
    MIGRATIONS[-1].version + 1,
    ("ALTER TABLE batches ADD COLUMN colour TEXT", "UPDATE nothing SET colour = 1"),
)


async def test_a_migration_keeps_the_data_and_a_copy_of_the_file_before(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await fill(path)
    database = await Database.open(path, migrations=(*MIGRATIONS, NEXT))
    rows = await database.read(
        lambda connection: connection.execute("SELECT name, colour FROM batches").fetchall()
    )
    await database.aclose()

    assert rows == [("March", "grey")]
    assert database.backup is not None
    with closing(sqlite3.connect(database.backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (MIGRATIONS[-1].version,)
        assert copy.execute("SELECT name FROM batches").fetchall() == [("March",)]


async def test_a_migration_that_fails_leaves_the_old_version_whole(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await fill(path)
    with pytest.raises(DefectError):
        await Database.open(path, migrations=(*MIGRATIONS, BROKEN))
    async with open_journal(path) as journal:
        assert [batch.name for batch in await journal.batches.of_account(ACCOUNT)] == ["March"]


async def test_every_version_ever_released_can_be_brought_up_to_date(tmp_path: Path) -> None:
    """Each older shape is built from its own steps, filled, and opened by today's program."""
    for known in range(1, len(MIGRATIONS) + 1):
        path = tmp_path / f"version {known}" / "journal.sqlite3"
        database = await Database.open(path, migrations=MIGRATIONS[:known])
        await database.write(
            lambda connection: connection.execute(
                "INSERT INTO batches (id, account_id, name, extractor_id, extractor_name, version,"
                " pinned_version, config, priority, control, created_at_us)"
                " VALUES ('b', 'practice', 'Old', 'ex', 'X', '1', '1', x'', 50, 'active', 0)"
            ).fetchall()
        )
        await database.aclose()
        async with open_journal(path) as journal:
            (batch,) = await journal.batches.of_account(ACCOUNT)
            # What was sent then is what is known of it; today's may be without one.
            assert (batch.name, batch.priority) == ("Old", 50)
            new = await journal.batches.create(batch_spec([], priority=None), NOW)
            assert (await journal.batches.get(new)).priority is None


VERSION_1_ROWS = (
    (
        "INSERT INTO batches VALUES ('b', 'practice', 'Old', 'ex', 'X', 'latest', '1', x'', 50,"
        " 'cancelling', NULL, 0, NULL)"
    ),
    "INSERT INTO parts VALUES (1, 'b', 1, 'submitted', 't', 'bpr_1', 'PENDING', 2, 0, NULL)",
    "INSERT INTO attempts VALUES ('t', 1, 2, 0, 0, 'accepted', NULL, NULL)",
    (
        "INSERT INTO inputs VALUES (1, 'b', 0, 'local', 'a.pdf', '/a.pdf', '', 1, 1, 'aa', '{}',"
        " 'submitted', 'failed', 2.0, 'file_a', 1, NULL, NULL, '', NULL)"
    ),
    (
        "INSERT INTO inputs VALUES (2, 'b', 1, 'remote', 'b.pdf', 'file_b', '', 1, 1, NULL, '{}',"
        " 'submitted', 'waiting', NULL, 'file_b', 1, NULL, NULL, '', NULL)"
    ),
    (
        "INSERT INTO runs VALUES (1, 'exr_1', 'b', 1, 1, 'FAILED', 1, 'INTERNAL_ERROR', 'Oh.', 2.0,"
        " NULL, 0, 0, 0, NULL)"
    ),
    "UPDATE inputs SET run = 1 WHERE id = 1",
    "INSERT INTO known_files VALUES ('practice', 'aa', 1, 'file_a', 0)",
)


async def test_batches_of_version_1_can_be_controlled_after_the_migration(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    database = await Database.open(path, migrations=MIGRATIONS[:1])
    for row in VERSION_1_ROWS:
        await database.write(lambda connection, row=row: connection.execute(row).fetchall())
    await database.aclose()

    async with open_journal(path) as journal:
        assert journal.database.backup is not None
        assert "backup-v1" in journal.database.backup.name
        (batch,) = await journal.batches.of_account(ACCOUNT)
        assert (
            batch.phase_counts.failed,
            batch.phase_counts.waiting,
            batch.phase_counts.credits,
        ) == (1, 1, 2.0)
        # Nothing wrote a mode then, so nothing is cancelled at Extend.
        assert await journal.control.cancel_mode(batch.id) is None
        await journal.batches.set_control(batch.id, BatchControl.ACTIVE)
        taken = await journal.control.retry(batch.id, None, None, NOW)
        (first, second) = await journal.inputs.of_batch(batch.id)
        (earlier,) = await earlier_attempts(journal, first.id)
        parts = await journal.parts.of_batch(batch.id)
        after = await journal.batches.get(batch.id)
    assert taken == (first.id,)
    assert (first.state, first.file_id) == (InputState.UPLOADED, "file_a")
    assert second.part_id == parts[0].id
    assert first.part_id == parts[1].id
    assert earlier == ("exr_1", "INTERNAL_ERROR", 2.0)
    assert after.phase_counts.credits == 2.0
    with closing(sqlite3.connect(journal.database.backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
        assert copy.execute("SELECT count(*) FROM inputs").fetchone() == (2,)
