"""Size, check and compacting of a real journal."""

from __future__ import annotations

import asyncio
import shutil
import threading
from sqlite3 import Connection

import pytest

from extend_desktop.domain.errors import RequestError, StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalFlaw
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.storage import upkeep
from extend_desktop.storage.journal import Journal
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, local_input
from tests.helpers.waiting import GIVE_UP_S


async def fill(journal: Journal, inputs: int) -> BatchId:
    specs = [local_input(number) for number in range(inputs)]
    return await journal.batches.create(batch_spec(specs), NOW)


async def spoil(journal: Journal, *statements: str) -> None:
    def work(connection: Connection) -> None:
        connection.execute("PRAGMA foreign_keys = OFF")
        for sql in statements:
            connection.execute(sql)
        connection.execute("PRAGMA foreign_keys = ON")

    await journal.database.read(work)


async def test_a_sound_journal_has_a_size_and_no_findings(journal: Journal) -> None:
    await fill(journal, 20)
    size = await journal.upkeep.size()
    assert (size.batches, size.inputs, size.results) == (1, 20, 0)
    assert size.file_bytes + size.log_bytes > 20_000
    steps: list[tuple[int, int]] = []
    assert await journal.upkeep.check(lambda done, total: steps.append((done, total))) == ()
    assert steps[-1][0] == steps[-1][1] == len(steps) - 1


@pytest.mark.parametrize(
    ("sql", "flaw"),
    [
        ("UPDATE inputs SET phase = 'failed' WHERE position < 3", JournalFlaw.PHASE),
        ("UPDATE batches SET finished_at_us = 1", JournalFlaw.OPEN_IN_ENDED),
        ("UPDATE inputs SET part_id = 99 WHERE position < 3", JournalFlaw.REFERENCE),
    ],
)
async def test_what_does_not_fit_together_is_found(
    journal: Journal, sql: str, flaw: JournalFlaw
) -> None:
    await fill(journal, 3)
    await spoil(journal, sql)
    found = await journal.upkeep.check(lambda _done, _total: None)
    assert found == (JournalFinding(flaw, 3),)


async def test_a_check_can_be_cancelled_in_a_long_step(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def endless(connection: Connection) -> list[JournalFinding]:
        loop.call_soon_threadsafe(begun.set)
        sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        connection.execute(sql).fetchone()
        return []

    monkeypatch.setattr(upkeep, "_steps", lambda: [endless])
    checking = asyncio.create_task(journal.upkeep.check(lambda _done, _total: None))
    await begun.wait()
    checking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(checking, GIVE_UP_S)
    # The journal itself was not in its way.
    await fill(journal, 1)


async def test_compacting_gives_back_what_deleted_batches_held(journal: Journal) -> None:
    gone, kept = await fill(journal, 3000), await fill(journal, 5)
    await journal.batches.delete(gone, even_open=True)
    service = JournalUpkeep(ACCOUNT, journal, journal.upkeep, journal.batches.delete)
    with pytest.raises(RequestError) as caught:
        await service.compact()
    assert (caught.value.code, caught.value.facts["name"]) == ("batch_running", "March")
    await journal.batches.delete(kept, even_open=True)
    kept = await fill(journal, 5)
    await spoil(journal, "UPDATE batches SET control = 'paused', pause_reason = 'operator'")
    assert (await service.size()).free_bytes > 100_000
    # Writes of the same moment come before or after it.
    compacting = asyncio.create_task(service.compact())
    await asyncio.gather(*(journal.batches.rename(kept, f"Name {n}") for n in range(20)))
    saved = await compacting
    after = await service.size()
    assert saved > 100_000
    assert after.free_bytes == 0
    assert after.log_bytes == 0
    assert (await journal.batches.get(kept)).name == "Name 19"
    assert await service.check(lambda _done, _total: None) == ()


async def test_without_room_for_the_copy_nothing_is_changed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(journal, 5)
    usage = shutil.disk_usage(journal.database.path.parent)
    monkeypatch.setattr(upkeep.shutil, "disk_usage", lambda _path: usage._replace(free=1))
    with pytest.raises(StorageError) as caught:
        await journal.upkeep.compact()
    assert caught.value.code == "disk_full"


async def test_compacting_can_be_cancelled_and_changes_nothing_then(journal: Journal) -> None:
    gone, kept = await fill(journal, 5000), await fill(journal, 5000)
    await journal.batches.delete(gone, even_open=True)
    before = await journal.upkeep.size()
    assert before.free_bytes > 100_000
    loop, was_cancelled = asyncio.get_running_loop(), threading.Event()

    def cancel() -> None:
        compacting.cancel()
        loop.call_later(0.2, was_cancelled.set)

    def trace(sql: str) -> None:
        if sql == "VACUUM":
            loop.call_soon_threadsafe(cancel)
            was_cancelled.wait(GIVE_UP_S)

    await journal.database.read(lambda connection: connection.set_trace_callback(trace))
    compacting = asyncio.create_task(journal.upkeep.compact())
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(compacting, GIVE_UP_S)
    assert was_cancelled.is_set()
    assert (await journal.upkeep.size()).free_bytes == before.free_bytes
    await journal.batches.rename(kept, "April")
    assert await journal.upkeep.check(lambda _done, _total: None) == ()
