"""Damaged journals: kept, reported, recovered as far as they can be read, and never sent twice."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from extend_desktop.domain.batches import BatchControl, CancelMode, InputState
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.exports import DueExport
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.storage.opening import open_journal_file
from tests.helpers.damage import (
    INPUTS,
    SENT,
    STAGES,
    UNSENT,
    damage,
    fill,
    filled_journal,
    states_in,
)
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, local_input

ROUNDS = 2
BATCHES = ROUNDS * len(STAGES)
PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with batches at every stage; copy it before damaging it."""
    path = tmp_path_factory.mktemp("whole") / "journal.sqlite3"
    asyncio.run(filled_journal(path, ROUNDS))
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(whole, tmp_path / "journal.sqlite3"))


def opened(path: Path) -> None:
    """Open the file as the journal's thread does, and close it again."""
    open_journal_file(path, MIGRATIONS, NOW).connection.close()


def notices_of(path: Path) -> tuple[DamageNotice, ...]:
    return DamageNotices(DamagedFile.JOURNAL, path).load()


def only_notice(path: Path) -> DamageNotice:
    (notice,) = notices_of(path)
    return notice


def first_page_of(path: Path, table: str) -> int:
    """Where the first page of a table lies in the file."""
    ((root,),) = rows(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")  # noqa: S608
    return PAGE * (int(str(root)) - 1)


def remove(path: Path) -> None:
    path.unlink()


def rows(path: Path, sql: str) -> Sequence[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def assert_safe(path: Path, before: dict[int, InputState]) -> None:
    """Nothing that was or may have been sent waits to be sent, and nothing goes on by itself."""
    after = states_in(path)
    again = {key for key, state in after.items() if state in UNSENT and before[key] in SENT}
    assert again == set()
    live = rows(
        path, "SELECT DISTINCT control, pause_reason FROM batches WHERE finished_at_us IS NULL"
    )
    assert set(live) <= {("paused", "recovered")}
    # What is looked for at Extend has something to look for.
    lost = """SELECT count(*) FROM parts p WHERE p.state = 'unconfirmed'
        AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.part_id = p.id)"""
    assert rows(path, lost) == [(0,)]
    lone = """SELECT count(*) FROM inputs i LEFT JOIN parts p ON p.id = i.part_id
        WHERE i.state IN ('submitting', 'unconfirmed', 'submitted') AND p.id IS NULL"""
    assert rows(path, lone) == [(0,)]
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("seed", range(24))
def test_random_bytes_anywhere_are_reported_and_the_rest_is_recovered(
    path: Path, seed: int
) -> None:
    before = states_in(path)
    start = random.Random(seed).randrange(path.stat().st_size - 5000)
    damaged = damage(path, start, seed=seed)

    opened(path)
    notice = only_notice(path)
    assert notice.cause is DamageCause.DAMAGED
    assert Path(notice.kept).read_bytes() == damaged
    after = states_in(path)
    if notice.recovered is None:
        # Only where the one page with all batches is gone.
        assert after == {}
        return
    assert notice.recovered.inputs == len(after)
    assert notice.recovered.inputs + notice.recovered.inputs_lost + notice.recovered.rows_lost >= 0
    assert_safe(path, before)


def test_most_is_recovered_when_the_beginning_of_the_file_is_gone(path: Path) -> None:
    before = states_in(path)
    damage(path, 0, PAGE)
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert (counts.batches, counts.inputs) == (BATCHES, BATCHES * INPUTS)
    assert counts.results == ROUNDS * INPUTS
    assert counts.is_current
    assert_safe(path, before)


async def test_what_was_still_to_be_exported_is_so_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = await Journal.open(path)
    ids = [await journal.batches.create(batch_spec([local_input(1)]), NOW) for _ in range(2)]
    for batch_id in ids:
        await journal.control.begin_cancel(batch_id, CancelMode.EVERYTHING, NOW)
        assert await journal.batches.finish(batch_id, NOW, export_is_due=True)
    await journal.due_exports.choose(ids[1], tmp_path / "March.csv")
    await journal.aclose()
    damage(path, 0, PAGE)
    journal = await Journal.open(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert counts.is_current
    assert await journal.due_exports.of_account(ACCOUNT) == tuple(ids)
    found = [await journal.due_exports.of_batch(batch_id) for batch_id in ids]
    assert found == [DueExport(ids[0]), DueExport(ids[1], tmp_path / "March.csv")]
    await journal.aclose()


def test_a_truncated_journal_gives_back_what_is_left(path: Path) -> None:
    before = states_in(path)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(size * 3 // 4 + 100)
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert counts.batches == BATCHES
    assert 0 < counts.inputs <= len(before)
    assert_safe(path, before)


def test_results_that_are_lost_are_fetched_again(path: Path) -> None:
    """Their runs are known, so the batch is open again until they are there; nothing is sent."""
    damage(path, first_page_of(path, "outputs"), PAGE)
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert counts.results == 0
    sql = "SELECT count(*), sum(wants_output) FROM runs"
    assert rows(path, sql) == [(ROUNDS * INPUTS, ROUNDS * INPUTS)]
    sql = "SELECT DISTINCT finished_at_us, pause_reason FROM batches WHERE name LIKE 'processed%'"
    assert rows(path, sql) == [(None, "recovered")]


@pytest.mark.parametrize("table", ["parts", "attempts", "runs", "inputs", "activity"])
def test_a_table_that_is_gone_makes_nothing_be_sent_again(path: Path, table: str) -> None:
    before = states_in(path)
    damage(path, first_page_of(path, table), PAGE)
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert counts.batches == BATCHES
    assert_safe(path, before)
    if table == "parts":
        # Nothing says any more which of them were sent, but for the runs that are known.
        assert set(states_in(path).values()) <= SENT


async def test_lost_parts_are_looked_up_by_the_token_of_their_attempt(path: Path) -> None:
    damage(path, first_page_of(path, "parts"), PAGE)
    journal = await Journal.open(path)
    batches = {batch.name: batch for batch in await journal.batches.of_account(ACCOUNT)}
    (part,) = await journal.parts.of_batch(batches["submitted 0"].id)
    (attempt,) = await journal.parts.attempts(part.id)
    await journal.aclose()
    assert (part.token, attempt.token) == ("submitted-0", "submitted-0")


async def test_sending_again_after_a_yes_uploads_first_what_was_never_uploaded(path: Path) -> None:
    damage(path, first_page_of(path, "parts"), PAGE)
    journal = await Journal.open(path)
    batches = {batch.name: batch for batch in await journal.batches.of_account(ACCOUNT)}
    states = {}
    for stage in ("waiting 0", "uploaded 0"):
        (part,) = await journal.parts.of_batch(batches[stage].id)
        assert len(await journal.control.plan_again(part.id, NOW)) == INPUTS
        states[stage] = {item.state for item in await journal.inputs.of_batch(batches[stage].id)}
    await journal.aclose()
    assert states == {"waiting 0": {InputState.WAITING}, "uploaded 0": {InputState.UPLOADED}}


async def crash_copy(folder: Path) -> tuple[Path, dict[int, InputState]]:
    """The files of a journal that was killed: all of it is in the write-ahead log only."""
    live = folder / "live"
    journal = await Journal.open(live / "journal.sqlite3")
    await fill(journal, ("uploaded", "submitted"))
    path = folder / "journal.sqlite3"
    for suffix in ("", "-wal"):
        shutil.copyfile(live / f"journal.sqlite3{suffix}", f"{path}{suffix}")
    await journal.aclose()
    return path, states_in(live / "journal.sqlite3")


def lengthen(path: Path, by_bytes: int) -> None:
    with path.open("ab") as file:
        file.write(bytes(by_bytes))


async def test_what_stands_in_the_log_only_is_recovered_too(tmp_path: Path) -> None:
    path, before = await crash_copy(tmp_path)
    path.write_bytes(b"")
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert (counts.batches, counts.inputs, counts.is_current) == (2, 2 * INPUTS, True)
    assert_safe(path, before)
    assert states_in(path) == before


async def test_a_long_log_of_earlier_rounds_is_soon_looked_through(tmp_path: Path) -> None:
    """Frames of earlier rounds stay behind those in use, as many as there ever were at once."""
    path, before = await crash_copy(tmp_path)
    # Half a minute if the looking took the square of their number.
    lengthen(Path(f"{path}-wal"), 8_000 * (24 + 4_096))
    path.write_bytes(b"")
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert counts.is_current
    assert states_in(path) == before


async def test_after_a_torn_log_nothing_is_certain(tmp_path: Path) -> None:
    """The last commits are lost, among them perhaps that a part was sent."""
    path, before = await crash_copy(tmp_path)
    damage(Path(f"{path}-wal"), -200_000, 100)
    path.write_bytes(b"")
    opened(path)
    counts = only_notice(path).recovered
    assert counts is not None
    assert not counts.is_current
    assert_safe(path, before)
    assert not set(states_in(path).values()) & UNSENT


def test_a_zeroed_journal_is_kept_and_reported(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))
    opened(path)
    notice = only_notice(path)
    assert notice.recovered is None
    assert Path(notice.kept).exists()


def test_another_programs_database_is_kept_and_named_as_that(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.execute("PRAGMA user_version = 1")
    opened(path)
    notice = only_notice(path)
    assert (notice.cause, notice.recovered) == (DamageCause.FOREIGN, None)
    assert rows(Path(notice.kept), "SELECT name FROM sqlite_schema") == [("recipes",)]


async def test_a_journal_that_was_there_and_is_gone_is_reported(path: Path) -> None:
    await (await Journal.open(path)).aclose()
    assert notices_of(path) == ()
    remove(path)
    await (await Journal.open(path)).aclose()
    assert only_notice(path).cause is DamageCause.MISSING


async def test_a_first_start_is_no_loss(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    await (await Journal.open(path)).aclose()
    await (await Journal.open(path)).aclose()
    assert notices_of(path) == ()


async def test_a_folder_in_the_journals_place_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(StorageError) as caught:
        await Journal.open(path)
    assert caught.value.code == "journal_unreadable"
    assert (path / "inside").is_dir()


async def test_damage_met_in_use_stops_all_writing_and_is_recovered_at_the_next_start(
    path: Path,
) -> None:
    """The bytes of one batch's config are no packed text: SQLite itself finds nothing wrong."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE batches SET config = x'00ff' WHERE name = 'waiting 0'")
    journal = await Journal.open(path)
    (broken,) = [item for item in await journal.batches.all() if item.name == "waiting 0"]
    with pytest.raises(StorageError):
        await journal.batches.config(broken.id)
    notice = only_notice(path)
    assert (notice.cause, notice.is_closed) == (DamageCause.MET_IN_USE, False)
    with pytest.raises(StorageError) as caught:
        await journal.batches.rename(broken.id, "April")
    assert caught.value.code == "journal_corrupt"
    assert len(await journal.batches.all()) == BATCHES
    await journal.aclose()

    journal = await Journal.open(path)
    assert await journal.batches.config(broken.id) == {}
    assert {item.control for item in await journal.batches.unfinished(ACCOUNT)} == {
        BatchControl.PAUSED
    }
    await journal.aclose()
    notice = only_notice(path)
    assert notice.recovered is not None
    assert notice.recovered.batches == BATCHES


def test_a_recovery_that_was_cut_short_is_done_at_the_next_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ended after the file was moved and before the new one stood in its place."""
    damage(path, path.stat().st_size // 2)
    with monkeypatch.context() as patch:
        patch.setattr("extend_desktop.storage.set_aside.recover", _killed)
        with pytest.raises(_KilledError):
            opened(path)
    assert not path.exists()
    opened(path)
    assert only_notice(path).recovered is not None
    assert len(rows(path, "SELECT id FROM batches")) == BATCHES


class _KilledError(BaseException):
    pass


def _killed(*_: object) -> None:
    raise _KilledError


def test_the_notice_stays_while_new_damage_comes_and_until_it_is_acknowledged(path: Path) -> None:
    damage(path, path.stat().st_size // 2)
    opened(path)
    first = only_notice(path)
    opened(path)
    assert only_notice(path) == first
    path.write_bytes(b"nonsense" * 1000)
    open_journal_file(path, MIGRATIONS, NOW.replace(year=2027)).connection.close()
    before, after = notices_of(path)
    assert (before, after.recovered) == (first, None)
    DamageNotices(DamagedFile.JOURNAL, path).acknowledge(notices_of(path))
    assert notices_of(path) == ()
    assert list(path.parent.glob("*notice*")) == []


def test_a_notice_that_cannot_be_read_is_still_a_notice(path: Path) -> None:
    damage(path, path.stat().st_size // 2)
    opened(path)
    kept = only_notice(path).kept
    (path.parent / "journal.notice.json").write_bytes(b"\x00\xff{")
    notice = only_notice(path)
    assert notice.kept == kept
    DamageNotices(DamagedFile.JOURNAL, path).acknowledge([notice])
    assert notices_of(path) == ()
