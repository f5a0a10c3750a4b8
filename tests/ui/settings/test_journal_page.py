"""The journal's page in Settings: size, check with cancel, compacting and its refusals."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection
from types import SimpleNamespace
from typing import Any, cast

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from extend_desktop.domain.journal_upkeep import JournalFinding
from extend_desktop.services.accounts import new_account
from extend_desktop.services.journal_upkeep import JournalUpkeep
from extend_desktop.storage.journal import Journal
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.journal import JournalPage
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from tests.helpers.journals import ACCOUNT, NOW, batch_spec, local_input
from tests.helpers.ui_driver import choose_file, click, save_as, until
from tests.helpers.waiting import GIVE_UP_S


class Stage:
    """The page over a real journal."""

    def __init__(self, context: UiContext, journal: Journal | None) -> None:
        self.parent = QWidget()
        upkeep = journal and JournalUpkeep(ACCOUNT, journal, journal.upkeep, journal.batches.delete)
        account = new_account("Finance", "http://127.0.0.1:9", None)
        services = upkeep and SimpleNamespace(upkeep=upkeep, account=replace(account, id=ACCOUNT))
        session = cast("Any", SimpleNamespace(current=services, accounts=(account,)))
        parts = SettingsParts(context, session, SettingsRequests(self.parent))
        self.page = JournalPage(parts)
        self.page.resize(560, 480)
        self.page.show()

    def end(self) -> None:
        self.page.close()
        self.page.deleteLater()
        self.parent.deleteLater()


@pytest_asyncio.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    opened = await Journal.open(tmp_path / "journal.sqlite3")
    await opened.batches.create(batch_spec([local_input(n) for n in range(3)]), NOW)
    yield opened
    await opened.aclose()


@pytest_asyncio.fixture
async def stage(context: UiContext, journal: Journal) -> AsyncIterator[Stage]:
    made = Stage(context, journal)
    await until(made.page.holds.text, "the size")
    yield made
    await context.tasks.idle()
    made.end()


async def test_size_and_a_sound_check_are_said(stage: Stage) -> None:
    assert stage.page.holds.text() == "1 batch, 3 inputs, 0 results"
    assert "KB" in stage.page.takes.text()
    click(stage.page.check)
    await until(lambda: "sound" in stage.page.work.outcome.text(), "the end of the check")
    assert stage.page.check.isEnabled()
    assert not stage.page.work.progress.isVisible()


async def test_what_is_found_is_said_with_a_next_step(stage: Stage, journal: Journal) -> None:
    def spoil(connection: Connection) -> None:
        connection.execute("UPDATE inputs SET phase = 'failed' WHERE position < 2")

    await journal.database.write(spoil)
    click(stage.page.check)
    await until(lambda: "counted wrongly" in stage.page.work.outcome.text(), "the finding")
    assert "Found: 2 inputs" in stage.page.work.outcome.text()
    assert "save diagnostics" in stage.page.work.outcome.text()


async def test_a_check_shows_its_progress_and_can_be_cancelled(stage: Stage) -> None:
    left = asyncio.Event()

    class Endless:
        async def check(self, on_progress: Callable[[int, int], None]) -> list[JournalFinding]:
            on_progress(2, 20)
            try:
                await asyncio.Event().wait()
            finally:
                left.set()
            return []

    stage.page._upkeep = cast("Any", Endless())  # pyright: ignore[reportPrivateUsage]
    click(stage.page.check)
    await until(lambda: stage.page.work.step.text() == "Checking, step 3 of 20", "the progress")
    assert not stage.page.compact.isEnabled()
    click(stage.page.work.cancel)
    await asyncio.wait_for(left.wait(), GIVE_UP_S)
    await until(lambda: "cancelled" in stage.page.work.outcome.text(), "the end")
    # What was not looked at is not called sound.
    assert "does not say whether" in stage.page.work.outcome.text()
    assert stage.page.compact.isEnabled()


async def test_compacting_waits_for_batches_that_run_and_says_what_it_gave_back(
    stage: Stage, journal: Journal
) -> None:
    click(stage.page.compact)
    await until(lambda: "A batch is running" in stage.page.work.banner.text(), "the refusal")
    assert "March" in stage.page.work.banner.text()
    (batch,) = await journal.batches.all()
    await journal.batches.delete(batch.id, even_open=True)
    click(stage.page.compact)
    await until(lambda: "given back" in stage.page.work.outcome.text(), "the end")
    assert stage.page.holds.text() == "0 batches, 0 inputs, 0 results"


async def test_without_an_account_it_says_so(context: UiContext) -> None:
    stage = Stage(context, None)
    texts = [label.text() for label in stage.page.findChildren(QLabel)]
    assert any("Open an account first" in text for text in texts)
    stage.end()


async def test_old_batches_leave_for_a_file_and_come_back(
    stage: Stage, journal: Journal, tmp_path: Path
) -> None:
    part = stage.page.archives
    await until(lambda: part.count.text() == "No batch ended that long ago.", "the count")
    assert not part.archive.isEnabled()

    def end(connection: Connection) -> None:
        connection.execute("UPDATE inputs SET state = 'cancelled', phase = 'cancelled'")
        connection.execute("UPDATE batches SET finished_at_us = 1")

    await journal.database.write(end)
    QTest.keyClick(part.age, Qt.Key.Key_Home)
    await until(part.archive.isEnabled, "a batch to archive")
    target = tmp_path / "old.edarchive"
    click(part.archive)
    await save_as(part, target)
    await until(
        lambda: "1 batch left for old.edarchive" in stage.page.work.outcome.text(), "the end"
    )
    assert await journal.batches.all() == ()
    click(part.read)
    await choose_file(part, target)
    await until(lambda: "1 batch came back" in stage.page.work.outcome.text(), "the batch")
    assert len(await journal.batches.all()) == 1
