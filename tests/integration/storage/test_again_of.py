"""Batches that run others again: the link, and journals from before there was one."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.storage.journal import Journal
from tests.helpers.journals import NOW, batch_spec, local_input, take_back_to


async def test_a_batch_keeps_which_one_it_runs_again_even_when_that_is_deleted(
    tmp_path: Path,
) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite3")
    first = await journal.batches.create(batch_spec([local_input(1)]), NOW)
    second = await journal.batches.create(batch_spec([local_input(1)], again_of=first), NOW)
    assert (await journal.batches.get(first)).again_of is None
    await journal.batches.delete(first, even_open=True)
    assert (await journal.batches.get(second)).again_of == first
    await journal.aclose()


async def test_a_journal_from_before_is_upgraded_with_its_batches(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    older = await Journal.open(path)
    first = await older.batches.create(batch_spec([local_input(1)]), NOW)
    before = await older.batches.get(first)
    await older.aclose()
    take_back_to(path, 9)

    upgraded = await Journal.open(path)
    assert await upgraded.batches.get(first) == before
    second = await upgraded.batches.create(batch_spec([local_input(1)], again_of=first), NOW)
    assert (await upgraded.batches.get(second)).again_of == first
    await upgraded.aclose()
