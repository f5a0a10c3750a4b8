"""Ended batches leave the journal for a file, and come back, also into another journal."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path
from sqlite3 import Connection, connect

import pytest

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.exports import DueExport
from extend_desktop.domain.ids import AccountId, AttemptToken, BatchId
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.journal_upkeep import JournalUpkeep, ReadBack
from extend_desktop.storage.archive import ARCHIVE_MARK
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.row_meter import RowMeter
from tests.helpers.journals import (
    ACCOUNT,
    NOW,
    batch_run_of,
    batch_spec,
    later,
    remote_input,
    run_of,
)
from tests.helpers.running_batches import RunningBatch

AFTER = NOW + timedelta(days=400)


async def ended(journal: Journal, number: int) -> BatchId:
    """A batch of two inputs, both processed with a stored answer."""
    specs = [remote_input(10 * number + place) for place in range(2)]
    batch_id = await journal.batches.create(batch_spec(specs, name=f"Batch {number}"), NOW)
    (part,) = await journal.parts.ready(batch_id, NOW)
    token = AttemptToken(f"token {number}")
    inputs = await journal.parts.begin_attempt(part.id, token, NOW)
    await journal.parts.accepted(part.id, batch_run_of(2), NOW)
    runs = [run_of(item.id, token, RunStatus.PROCESSED, moment_s=1) for item in inputs]
    await journal.runs.record(part.id, runs)

    def finish(connection: Connection) -> None:
        for run in runs:
            sql = """INSERT INTO outputs SELECT id, ?, 1 FROM runs WHERE run_id = ?
                AND batch_id = ?"""
            connection.execute(sql, (b"body " + run.id.encode(), run.id, batch_id))
        connection.execute("UPDATE runs SET wants_output = 0 WHERE batch_id = ?", (batch_id,))
        connection.execute("UPDATE parts SET state = 'ended' WHERE batch_id = ?", (batch_id,))
        sql = "UPDATE batches SET finished_at_us = created_at_us + 1 WHERE id = ?"
        connection.execute(sql, (batch_id,))

    await journal.database.write(finish)
    return batch_id


async def picture(journal: Journal) -> list[tuple[object, ...]]:
    """What there is of all batches, without the numbers of rows."""
    sql = """SELECT b.id, b.name, i.name, i.state, i.phase, r.run_id, o.body, p.batch_run_id
        FROM batches b JOIN inputs i ON i.batch_id = b.id LEFT JOIN runs r ON r.id = i.run
        LEFT JOIN outputs o ON o.run = r.id LEFT JOIN parts p ON p.id = i.part_id
        ORDER BY b.id, i.position"""
    return await journal.database.read(lambda connection: connection.execute(sql).fetchall())


async def archived(journal: Journal, target: Path) -> tuple[Batch, ...]:
    service = JournalUpkeep(ACCOUNT, journal, journal.upkeep, journal.batches.delete)
    batches = await service.old_batches(AFTER)
    await service.archive(batches, target, unseen, unseen)
    return batches


def files_in(folder: Path, name: str) -> list[Path]:
    return list(folder.glob(f"{name}*"))


def unseen(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


async def test_batches_leave_and_come_back_as_they_were(journal: Journal, tmp_path: Path) -> None:
    first, second = await ended(journal, 1), await ended(journal, 2)
    running = await journal.batches.create(batch_spec([remote_input(90)]), later(5))
    before = await picture(journal)
    target = tmp_path / "old.edarchive"
    assert {batch.id for batch in await archived(journal, target)} == {first, second}
    assert [batch.id for batch in await journal.batches.all()] == [running]
    # Other rows have taken the numbers meanwhile.
    third = await ended(journal, 3)
    service, seen = (
        JournalUpkeep(ACCOUNT, journal, journal.upkeep, journal.batches.delete),
        list[BatchId](),
    )
    service.added.subscribe(lambda batch: seen.append(batch.id))
    assert await service.read_back(target, (), unseen) == ReadBack(2)
    assert set(seen) == {first, second}
    assert await service.read_back(target, (), unseen) == ReadBack(0, 2)
    again = [row for row in await picture(journal) if row[0] != third]
    assert again == before
    assert await journal.upkeep.check(lambda _done, _total: None) == ()


async def test_what_is_still_to_be_exported_stays(journal: Journal, tmp_path: Path) -> None:
    first, second = await ended(journal, 1), await ended(journal, 2)
    sql = "INSERT INTO due_exports (batch_id) VALUES (?)"
    await journal.database.write(lambda connection: connection.execute(sql, (second,)))
    assert [batch.id for batch in await archived(journal, tmp_path / "some.edarchive")] == [first]
    assert await journal.due_exports.of_account(ACCOUNT) == (second,)
    every = JournalUpkeep(None, journal, journal.upkeep, journal.batches.delete)
    assert await every.old_batches(AFTER) == ()
    await journal.due_exports.settle(DueExport(second))
    assert [batch.id for batch in await every.old_batches(AFTER)] == [second]


async def test_another_journal_reads_an_archive(journal: Journal, tmp_path: Path) -> None:
    await ended(journal, 1)
    before = await picture(journal)
    target = tmp_path / "old.edarchive"
    await archived(journal, target)
    other = await Journal.open(tmp_path / "other" / "journal.sqlite3")
    await ended(other, 7)
    service = JournalUpkeep(AccountId("another"), other, other.upkeep, other.batches.delete)
    assert await service.read_back(target, {ACCOUNT}, unseen) == ReadBack(1, others=1)
    assert set(before) < set(await picture(other))
    assert await other.upkeep.check(lambda _done, _total: None) == ()
    await other.aclose()


async def test_batches_of_an_account_that_is_not_here_are_named_and_taken_over(
    journal: Journal, tmp_path: Path
) -> None:
    """As after the program was installed anew, where the same account has another id."""
    batch_id = await ended(journal, 1)
    target = tmp_path / "old.edarchive"
    await archived(journal, target)
    anew = AccountId("installed anew")
    service = JournalUpkeep(anew, journal, journal.upkeep, journal.batches.delete)
    listed: list[BatchId] = []
    service.added.subscribe(lambda batch: listed.append(batch.id))
    assert await service.read_back(target, {anew}, unseen) == ReadBack(1, strays=(batch_id,))
    # Read again, they are here already, and still named.
    again = await service.read_back(target, {anew}, unseen)
    assert again == ReadBack(0, 1, strays=(batch_id,))
    assert listed == []
    await service.take_over(again.strays, anew)
    assert listed == [batch_id]
    assert [batch.id for batch in await journal.batches.of_account(anew)] == [batch_id]
    assert await service.read_back(target, {anew}, unseen) == ReadBack(0, 1)


async def test_nothing_is_written_over(journal: Journal, tmp_path: Path) -> None:
    first = await ended(journal, 1)
    target = tmp_path / "old.edarchive"
    await archived(journal, target)
    second = await ended(journal, 2)
    with pytest.raises(StorageError) as caught:
        await archived(journal, target)
    assert caught.value.code == "archive_exists"
    assert [batch.id for batch in await journal.batches.all()] == [second]
    assert (await journal.upkeep.read_back(target, unseen))[0] == (first,)


async def test_progress_ends_at_all_and_cancelling_leaves_nothing(
    journal: Journal, tmp_path: Path
) -> None:
    await RunningBatch(3000, 0, 100).create(journal)
    await journal.database.write(
        lambda connection: connection.execute("UPDATE batches SET finished_at_us = 1").rowcount
    )
    target = tmp_path / "old.edarchive"
    service = JournalUpkeep(ACCOUNT, journal, journal.upkeep, journal.batches.delete)
    batches = await service.old_batches(AFTER)
    seen: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        seen.append((done, total))
        copying.cancel()

    copying = asyncio.ensure_future(service.archive(batches, target, cancel, unseen))
    with pytest.raises(asyncio.CancelledError):
        await copying
    assert 0 < seen[0][0] < seen[0][1]
    assert files_in(tmp_path, "old.edarchive") == []
    assert len(await journal.batches.all()) == 1
    await archived(journal, target)
    reading: asyncio.Future[ReadBack]

    def cancel_reading(_done: int, _total: int) -> None:
        reading.cancel()

    reading = asyncio.ensure_future(service.read_back(target, (), cancel_reading))
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert await journal.batches.all() == ()
    assert await service.read_back(target, (), unseen) == ReadBack(1)
    assert await journal.upkeep.check(unseen) == ()


async def test_a_copy_left_half_way_does_not_keep_the_journal_from_being_compacted(
    journal: Journal, tmp_path: Path
) -> None:
    """Also while something still holds the error, and with it all that was under way."""
    await RunningBatch(600, 0, 100).create(journal)
    [batch] = await journal.batches.all()
    meter = RowMeter(unseen)

    def last_portion(rows: Iterable[object]) -> Iterator[list[object]]:
        portion = list(islice(rows, 10))
        yield portion
        # Not in a table of few rows, which is read to its end by then.
        if len(portion) == 10:
            raise StorageError("storage_failed", cause="cancelled")

    meter.portions = last_portion  # type: ignore[method-assign, assignment]
    with pytest.raises(StorageError) as caught:
        journal.upkeep._archive([batch.id], tmp_path / "old.edarchive", meter)
    sql = "PRAGMA wal_checkpoint(TRUNCATE)"
    busy = await journal.database.read(lambda connection: connection.execute(sql).fetchone()[0])
    assert (busy, caught.value.code) == (0, "storage_failed")


async def test_a_journal_on_a_network_is_archived_too(tmp_path: Path) -> None:
    """It lets no second connection in, not even this program's own."""
    journal = await Journal.open(tmp_path / "journal.sqlite3", is_remote=True)
    batch_id = await ended(journal, 1)
    target = tmp_path / "old.edarchive"
    await archived(journal, target)
    assert await journal.batches.all() == ()
    assert (await journal.upkeep.read_back(target, unseen))[0] == (batch_id,)
    await journal.aclose()


async def test_where_the_file_cannot_be_written_nothing_leaves(
    journal: Journal, tmp_path: Path
) -> None:
    batch_id = await ended(journal, 1)
    with pytest.raises(StorageError):
        await archived(journal, tmp_path / "no such folder" / "old.edarchive")
    assert [batch.id for batch in await journal.batches.all()] == [batch_id]


def _sql(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            for sql in statements:
                connection.execute(sql)

    return spoil


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def _text(path: Path) -> None:
    path.write_bytes(b"no database " * 500)


HOSTILE: dict[str, Callable[[Path], None]] = {
    "text": _text,
    "cut off": _truncate,
    "no mark": _sql("PRAGMA application_id = 7"),
    "view for a table": _sql(
        "ALTER TABLE marks RENAME TO hidden", "CREATE VIEW marks AS SELECT * FROM hidden"
    ),
    "trigger of its own": _sql(
        "CREATE TRIGGER t AFTER INSERT ON staged BEGIN DELETE FROM batches; END"
    ),
    "table of its own": _sql("CREATE TABLE more (a)"),
    "run of nobody": _sql("PRAGMA foreign_keys = OFF", "UPDATE inputs SET run = 999"),
    "part of nobody": _sql("PRAGMA foreign_keys = OFF", "UPDATE runs SET part_id = 4711"),
    "number too large": _sql(
        "PRAGMA foreign_keys = OFF",
        "UPDATE activity SET id = 9223372036854775807 WHERE id = (SELECT max(id) FROM activity)",
        "UPDATE outputs SET run = 9223372036854775807 WHERE run = 1",
        "UPDATE runs SET id = 9223372036854775807 WHERE id = 1",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_file_changes_nothing(journal: Journal, tmp_path: Path, name: str) -> None:
    await ended(journal, 1)
    target = tmp_path / "old.edarchive"
    await archived(journal, target)
    own = await ended(journal, 2)
    before = await picture(journal)
    copy = tmp_path / "hostile.edarchive"
    shutil.copy(target, copy)
    HOSTILE[name](copy)
    with pytest.raises(StorageError) as caught:
        await journal.upkeep.read_back(copy, unseen)
    assert caught.value.code == "archive_unreadable"
    assert await picture(journal) == before
    assert [batch.id for batch in await journal.batches.all()] == [own]
    # The journal goes on.
    assert len((await journal.upkeep.read_back(target, unseen))[0]) == 1


async def test_a_newer_archive_says_so(journal: Journal, tmp_path: Path) -> None:
    target = tmp_path / "old.edarchive"
    with closing(connect(target)) as connection:
        connection.execute(f"PRAGMA application_id = {ARCHIVE_MARK:d}")
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StorageError) as caught:
        await journal.upkeep.read_back(target, unseen)
    assert caught.value.code == "journal_newer"
