"""A damaged journal in the window: said above everything, nothing is sent before "Understood"."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QAbstractButton

from extend_desktop.domain.notices import (
    DamageCause,
    DamagedFile,
    DamageNotice,
    RecoveredCounts,
)
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.storage.notices import DamageNotices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.pane_fixtures import click, until
from tests.helpers.session_parts import SessionParts

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)


class Started:
    """A window over the notices of a folder."""

    def __init__(self, context: UiContext, folder: Path) -> None:
        self.notices = DamageNotices(DamagedFile.JOURNAL, folder / "journal.sqlite3")
        self.reports = DamageReports([self.notices])
        self.parts = SessionParts()
        self.window = MainWindow(context, self.parts.session, SAMPLES, self.reports)
        self.window.show()
        self.window.open_at_start((), sandbox=False)

    @property
    def text(self) -> str:
        return self.window.damage.notice.text()

    def button(self, words: str) -> QAbstractButton:
        buttons = self.window.damage.notice.findChildren(QAbstractButton)
        return next(button for button in buttons if button.text() == words)

    def end(self) -> None:
        self.window.close()
        self.window.deleteLater()


def notice(cause: DamageCause = DamageCause.DAMAGED) -> DamageNotice:
    counts = RecoveredCounts(12, 3400, 3100, inputs_lost=2, held=3, in_doubt=40)
    kept = "/data/journal.damaged-20261129T093000.sqlite3"
    return DamageNotice(DamagedFile.JOURNAL, cause, AT, "/data/journal.sqlite3", kept, counts)


@pytest_asyncio.fixture
async def started(context: UiContext, tmp_path: Path) -> AsyncIterator[Started]:
    DamageNotices(DamagedFile.JOURNAL, tmp_path / "journal.sqlite3").add(notice())
    start = Started(context, tmp_path)
    await until(lambda: start.text)
    yield start
    start.end()


async def test_the_banner_names_what_is_lost_and_what_is_kept(started: Started) -> None:
    title, detail = started.text.splitlines()
    assert title == "The journal was damaged"
    assert detail == (
        "12 batches, 3,400 inputs and 3,100 results were recovered. 2 inputs could not be read. "
        "3 batches are paused until you resume them. 40 inputs may have been sent already and are "
        "looked for at Extend, not sent again. The damaged file is kept: "
        "/data/journal.damaged-20261129T093000.sqlite3"
    )
    assert started.window.damage.isVisible()
    assert started.button("Show the kept file").isVisible()


async def test_understood_puts_it_away_for_good(
    started: Started, context: UiContext, tmp_path: Path
) -> None:
    click(started.button("Understood"))
    await until(lambda: not started.window.damage.isVisible())
    assert started.notices.load() == ()
    again = Started(context, tmp_path)
    await context.tasks.idle()
    assert again.text == ""
    again.end()


async def test_it_is_there_again_at_the_next_start_until_then(
    started: Started, context: UiContext, tmp_path: Path
) -> None:
    again = Started(context, tmp_path)
    await until(lambda: again.text)
    assert again.text == started.text
    again.end()


async def test_damage_that_is_met_now_cannot_be_put_away(
    started: Started, context: UiContext
) -> None:
    await started.reports.acknowledge(started.reports.current)
    met = DamageNotice(DamagedFile.JOURNAL, DamageCause.MET_IN_USE, AT, "/data/journal.sqlite3")
    started.notices.add(met)
    await started.reports.refresh()
    assert started.text.startswith("The journal is damaged\nNothing more is sent or written.")
    assert not started.button("Understood").isVisible()
