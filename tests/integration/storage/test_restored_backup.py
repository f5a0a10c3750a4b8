"""A journal out of a backup: what was sent since is not in it, so nothing is sent by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

from extend_desktop.domain.batches import BatchControl, CancelMode, InputState
from extend_desktop.domain.ids import AttemptToken, BatchId
from extend_desktop.domain.notices import DamageCause, DamagedFile, DamageNotice
from extend_desktop.presentation.damage import damage_line
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.notices import DamageNotices
from tests.helpers.journals import (
    ACCOUNT,
    NOW,
    batch_run_of,
    batch_spec,
    remote_input,
    take_back_to,
)

SPECS = [remote_input(number) for number in range(3)]


class Home:
    """A journal, and its mark in another folder."""

    def __init__(self, folder: Path) -> None:
        self.journal = folder / "data" / "journal.sqlite3"
        self.mark = folder / "config" / "journal-mark.json"
        self.backup = folder / "backup.sqlite3"

    async def open(self) -> Journal:
        return await Journal.open(self.journal, mark=self.mark)

    async def create(self) -> BatchId:
        journal = await self.open()
        batch_id = await journal.batches.create(batch_spec(SPECS), NOW)
        await journal.aclose()
        shutil.copy(self.journal, self.backup)
        return batch_id

    async def send(self, batch_id: BatchId) -> None:
        journal = await self.open()
        (part,) = await journal.parts.ready(batch_id, NOW)
        await journal.parts.begin_attempt(part.id, AttemptToken("token"), NOW)
        await journal.parts.accepted(part.id, batch_run_of(3), NOW)
        await journal.aclose()

    def restore(self) -> None:
        shutil.copy(self.backup, self.journal)

    @property
    def notices(self) -> tuple[DamageNotice, ...]:
        return DamageNotices(DamagedFile.JOURNAL, self.journal).load()


async def states(journal: Journal, batch_id: BatchId) -> set[InputState]:
    return {item.state for item in await journal.inputs.of_batch(batch_id)}


async def test_a_journal_from_before_a_submission_sends_nothing_by_itself(tmp_path: Path) -> None:
    home = Home(tmp_path)
    batch_id = await home.create()
    await home.send(batch_id)
    home.restore()
    journal = await home.open()
    batch = await journal.batches.get(batch_id)
    assert (batch.control, batch.pause_reason) == (BatchControl.PAUSED, "recovered")
    assert await states(journal, batch_id) == {InputState.UNCONFIRMED}
    await journal.aclose()
    (notice,) = home.notices
    assert notice.cause is DamageCause.RESTORED
    assert notice.recovered is not None
    assert (notice.recovered.held, notice.recovered.in_doubt) == (1, 3)
    line = damage_line(notice)
    assert "older than the one last used" in line
    assert "3 inputs may have been sent already" in line
    # It is said once, and the count goes on from the higher one.
    journal = await home.open()
    await journal.aclose()
    assert home.notices == (notice,)


async def test_what_was_still_to_be_exported_may_have_been_since(tmp_path: Path) -> None:
    home = Home(tmp_path)
    journal = await home.open()
    ended = await journal.batches.create(batch_spec(SPECS), NOW)
    await journal.control.begin_cancel(ended, CancelMode.EVERYTHING, NOW)
    assert await journal.batches.finish(ended, NOW, export_is_due=True)
    await journal.aclose()
    batch_id = await home.create()
    home.restore()
    journal = await home.open()
    assert await journal.due_exports.of_account(ACCOUNT) == (ended,)
    await journal.aclose()
    await home.send(batch_id)
    home.restore()
    journal = await home.open()
    assert await journal.due_exports.of_account(ACCOUNT) == ()
    await journal.aclose()


async def test_a_copy_of_the_last_state_and_a_first_start_are_no_older_ones(tmp_path: Path) -> None:
    home = Home(tmp_path)
    batch_id = await home.create()
    home.restore()
    journal = await home.open()
    assert InputState.UNCONFIRMED not in await states(journal, batch_id)
    await journal.aclose()
    await home.send(batch_id)
    home.mark.write_text("no json", encoding="utf-8")
    home.restore()
    await (await home.open()).aclose()
    assert home.notices == ()


async def test_another_journal_begins_a_mark_of_its_own(tmp_path: Path) -> None:
    home = Home(tmp_path)
    await home.send(await home.create())
    other = Home(tmp_path / "other")
    batch_id = await other.create()
    shutil.copy(other.journal, home.journal)
    journal = await home.open()
    assert InputState.UNCONFIRMED not in await states(journal, batch_id)
    await journal.aclose()
    assert home.notices == ()


async def test_an_older_shape_is_counted_from_its_attempts_on(tmp_path: Path) -> None:
    home = Home(tmp_path)
    batch_id = await home.create()
    await home.send(batch_id)
    take_back_to(home.journal, 12)
    journal = await home.open()
    assert await states(journal, batch_id) == {InputState.SUBMITTED}
    await journal.aclose()
    assert '"attempts": 1' in home.mark.read_text(encoding="utf-8")
    assert home.notices == ()


async def test_a_mark_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.mark.parent.parent.mkdir(exist_ok=True)
    home.mark.parent.write_text("a file where the folder should be", encoding="utf-8")
    batch_id = await home.create()
    await home.send(batch_id)
    assert home.notices == ()
