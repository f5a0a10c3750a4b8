"""A window that follows another one: it takes its place, and nothing of the old one stays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.batches import BatchStatus
from extend_desktop.services.tasks import HANDED_OVER
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.shown_window import ShownWindow
from extend_desktop.ui.translation import Language, Languages
from extend_desktop.ui.tray_messages import TrayMessages
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import GENERAL
from extend_desktop.ui.views.window.announcements import Announcements
from extend_desktop.ui.views.window.work_page import MONITOR, REVIEW
from resources.translations.messages import Message
from tests.helpers.object_counts import grown
from tests.helpers.pane_fixtures import until
from tests.helpers.pseudo_language import make_catalogue
from tests.helpers.window_scenes import RUNNING, fill
from tests.helpers.window_stage import SAMPLES, Stage

GERMAN, FRENCH = Language("de", "Deutsch"), Language("fr", "Français")


@pytest.fixture
def languages(qt_application: QApplication, tmp_path: Path) -> Iterator[Languages]:
    for language in (GERMAN, FRENCH):
        make_catalogue(tmp_path, language, [Message("&File"), Message("Settings")])
    made = Languages(qt_application, tmp_path)
    yield made
    made.end()


@pytest_asyncio.fixture
async def stage(context: UiContext, languages: Languages) -> AsyncIterator[Stage]:
    made = Stage(replace(context, languages=languages))
    fill(made.parts)
    await made.start(sandbox=True)
    yield made
    await made.end()


class SwitchedStage:
    """A stage whose window may be followed by others."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._first: MainWindow | None = stage.window
        self.is_broken = False
        self.shown = ShownWindow(stage.context, stage.parts.session, self._make)

    def _make(self) -> MainWindow:
        if self.is_broken:
            raise RuntimeError
        first, self._first = self._first, None
        return first or MainWindow(self.stage.context, self.stage.parts.session, SAMPLES)

    def choose(self, code: str) -> None:
        self.stage.context.settings.update(language=code)
        self.shown.window.dialogs.requests.language_chosen.emit()

    async def speak(self, code: str) -> None:
        self.choose(code)
        await self.stage.idle()
        self.stage.window = self.shown.window

    async def turns(self) -> None:
        """Give what waits every chance to go on."""
        for _ in range(20):
            await asyncio.sleep(0)


def windows() -> list[MainWindow]:
    return [item for item in QApplication.topLevelWidgets() if isinstance(item, MainWindow)]


def general_page(window: MainWindow) -> GeneralPage:
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    page = dialog.show_page(GENERAL)
    assert isinstance(page, GeneralPage)
    return page


def menu_title(window: MainWindow) -> str:
    return window.header.menu_bar.actions()[0].text()


async def test_nothing_of_the_old_window_stays(stage: Stage) -> None:
    switched = SwitchedStage(stage)

    async def there_and_back() -> None:
        for code in ("de", "en"):
            await switched.speak(code)
            for key in (MONITOR.key, REVIEW.key):
                stage.window.work.show_page(key)
                await stage.idle()
        # The account in memory writes down what it is asked.
        stage.parts.api.questions.clear()

    # What stays of one direction only is one more a round, too.
    assert await grown(there_and_back, 1) == {}
    assert windows() == [stage.window]


async def test_a_language_that_is_spoken_already_changes_nothing(stage: Stage) -> None:
    switched, before = SwitchedStage(stage), stage.window
    await switched.speak("en")
    await switched.speak("xx")
    assert stage.window is before


async def test_what_is_being_exported_is_seen_through_first(stage: Stage) -> None:
    switched, before = SwitchedStage(stage), stage.window
    written = asyncio.Event()
    stage.context.tasks.start(written.wait(), name="detail.export")
    switched.choose("de")
    await switched.turns()
    assert switched.shown.window is before
    written.set()
    await stage.idle()
    assert switched.shown.window is not before
    stage.window = switched.shown.window


async def test_of_two_quick_choices_the_last_one_holds_and_one_window_stays(stage: Stage) -> None:
    switched = SwitchedStage(stage)
    stage.context.settings.update(language="en")
    stage.window.dialogs.open_settings(GENERAL)
    QTest.keyClick(general_page(stage.window).language, Qt.Key.Key_Down)
    await until(lambda: switched.shown.window is not stage.window)
    # The first window is still there.
    second = switched.shown.window
    await until(lambda: second.findChild(SettingsDialog) is not None)
    QTest.keyClick(general_page(second).language, Qt.Key.Key_Down)
    await stage.idle()
    stage.window = switched.shown.window
    assert stage.context.languages is not None
    assert stage.context.languages.current.code == "fr"
    await until(lambda: windows() == [stage.window])


async def test_what_ended_unseen_is_unseen_in_the_next_window(stage: Stage) -> None:
    switched, batches = SwitchedStage(stage), stage.parts.account.batches
    stage.window.live.look_at(None)
    batch = next(item for item in await batches.list() if item.id == RUNNING)
    batches.announce(replace(batch, status=BatchStatus.COMPLETED_WITH_FAILURES))
    unseen = stage.window.live.unseen_failures
    assert unseen
    await switched.speak("de")
    assert stage.window.live.unseen_failures == unseen


async def test_the_window_stays_at_work_when_the_next_one_cannot_be_built(stage: Stage) -> None:
    switched, before = SwitchedStage(stage), stage.window
    stage.context.tasks.failed.subscribe(switched.shown.say_defect)
    before.work.show_page(MONITOR.key)
    before.dialogs.ending.arm(True)
    await stage.idle()
    switched.is_broken = True
    await switched.speak("de")
    assert stage.window is before
    assert before.isVisible()
    assert before.banner.isVisible()
    assert before.work.batches.model.batch(RUNNING) is not None
    assert before.dialogs.ending.is_armed
    assert stage.context.languages is not None
    assert stage.context.languages.current.code == "en"


async def test_a_window_that_is_away_stays_away_until_it_is_looked_at(stage: Stage) -> None:
    switched, before = SwitchedStage(stage), stage.window
    handed_over = asyncio.Event()
    stage.context.tasks.start(handed_over.wait(), name=f"{HANDED_OVER} 1")
    before.hide()
    switched.choose("de")
    await switched.turns()
    assert switched.shown.window is before
    before.show()
    # The command of another process goes on meanwhile.
    await until(lambda: switched.shown.window is not before)
    handed_over.set()
    await stage.idle()
    stage.window = switched.shown.window


async def test_a_minimised_window_is_replaced_when_it_is_back(stage: Stage) -> None:
    switched, before = SwitchedStage(stage), stage.window
    before.showMinimized()
    await until(before.isMinimized)
    switched.choose("de")
    await switched.turns()
    assert switched.shown.window is before
    # As a second start of the program brings it back, with the files it was given.
    switched.shown.stage([SAMPLES / "SFG-3390.PDF"])
    stage.parts.session.started_again.emit(None)
    await until(lambda: switched.shown.window is not before)
    await stage.idle()
    stage.window = switched.shown.window
    assert not stage.window.isMinimized()
    await until(lambda: stage.window.work.composer.list.model.rowCount() == 1)


async def test_only_the_window_that_is_there_follows_an_account_and_a_second_start(
    stage: Stage,
) -> None:
    switched, before = SwitchedStage(stage), stage.window
    session = stage.parts.session
    at_once: list[bool] = []

    def opened(after: MainWindow) -> None:
        # While the first window is still there.
        assert session.current is not None
        session.opened.emit(session.current)
        session.started_again.emit(None)
        for window in (before, after):
            at_once.extend((window.work.composer.takes_drops, window.isVisible()))

    switched.shown.replaced.subscribe(opened)
    await switched.speak("de")
    assert at_once == [False, False, True, True]


async def test_files_that_wait_for_an_account_wait_on_in_the_next_window(
    context: UiContext, languages: Languages
) -> None:
    stage = Stage(replace(context, languages=languages))
    await stage.start()
    switched = SwitchedStage(stage)
    switched.shown.stage([SAMPLES / "SFG-3390.PDF"])
    await switched.speak("de")
    await stage.parts.session.open_sandbox()
    await stage.idle()
    await until(lambda: stage.window.work.composer.list.model.rowCount() == 1)
    await stage.end()


async def test_one_window_alone_quits_and_has_the_icon_in_the_tray(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched, before = SwitchedStage(stage), stage.window
    monkeypatch.setattr(before.dialogs.tray, "_is_available", lambda: True)
    stage.context.settings.update(tray=True)
    assert before.dialogs.tray.icon is not None
    before.dialogs.ending.arm(True)
    at_once: list[object] = []
    switched.shown.replaced.subscribe(
        lambda _: at_once.extend((before.dialogs.ending.is_armed, before.dialogs.tray.icon))
    )
    await switched.speak("de")
    assert at_once == [False, None]
    assert stage.window.dialogs.ending.is_armed


async def test_files_defects_and_notifications_go_to_the_window_that_is_there(stage: Stage) -> None:
    switched = SwitchedStage(stage)
    desktop = TrayMessages(lambda: switched.shown.window, lambda: None, is_able=lambda: False)
    announcements = Announcements(
        stage.context, stage.parts.session, switched.shown.window, desktop
    )
    switched.shown.replaced.subscribe(announcements.follow)
    await switched.speak("de")
    window = switched.shown.window
    assert announcements.parent() is window
    switched.shown.say_defect(RuntimeError())
    assert window.banner.isVisible()
    desktop._act(RUNNING)
    await until(lambda: window.work.detail.batch_id == RUNNING)


async def test_the_first_run_page_and_the_guide_are_open_again(stage: Stage) -> None:
    switched = SwitchedStage(stage)
    stage.window.dialogs.open_guide("files-that-need-you")
    stage.window.first_run_place.show()
    await switched.speak("de")
    window = stage.window
    assert window.pages.currentWidget() is window.first_run
    guide = window.dialogs.guide
    assert guide is not None
    assert guide.shown.key == "files-that-need-you"
    assert menu_title(window).startswith("⟦")


async def test_settings_offer_the_languages_there_are_by_their_own_names(stage: Stage) -> None:
    stage.window.dialogs.open_settings(GENERAL)
    page = general_page(stage.window)
    box = page.language
    assert [box.itemText(row) for row in range(box.count())] == [
        "Like the system",
        "English",
        "Deutsch",
        "Français",
    ]
    for query in ("language", "Deutsch"):
        assert [row.field for row in page.mark(query)] == [box]
