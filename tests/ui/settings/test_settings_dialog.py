"""The frame of the Settings dialog: pages, search, what it remembers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from extend_desktop.presentation.settings import NOTHING_FOUND
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import ACCOUNTS, GENERAL, PAGES, RESULTS
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from extend_desktop.ui.views.settings.results import ResultsPage
from extend_desktop.ui.widgets import EmptyState
from tests.helpers.pane_fixtures import until
from tests.helpers.session_parts import SessionParts


class Stage:
    def __init__(self, context: UiContext) -> None:
        self.session = SessionParts().session
        self.parent = QWidget()
        self.parts = SettingsParts(context, self.session, SettingsRequests(self.parent))

    def open(self, page: str = "") -> SettingsDialog:
        dialog = SettingsDialog(self.parts, self.parent, page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.open()
        return dialog


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context)
    yield made
    await context.tasks.idle()
    await made.session.close()
    made.parent.deleteLater()


def find(dialog: SettingsDialog, words: str) -> None:
    QTest.keySequence(dialog, "Ctrl+F")
    QTest.keyClicks(dialog.search, words)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)


def titles(dialog: SettingsDialog) -> list[str]:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    return [item.text() for item in items if not item.isHidden()]


async def test_the_list_turns_the_pages(stage: Stage) -> None:
    dialog = stage.open()
    assert titles(dialog) == [tr(entry.title) for entry in PAGES]
    assert dialog.shown == GENERAL
    QTest.mouseClick(
        dialog.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=dialog.list.visualItemRect(dialog.list.item(1)).center(),
    )
    assert isinstance(dialog.pages.currentWidget(), ResultsPage)
    assert dialog.shown == RESULTS
    dialog.close()


async def test_a_search_shows_the_page_and_marks_the_setting(stage: Stage) -> None:
    dialog = stage.open()
    await until(dialog.isActiveWindow)
    find(dialog, "doubtful")
    page = dialog.pages.currentWidget()
    assert isinstance(page, ResultsPage)
    assert [row.field for row in page.rows if row.is_marked] == [page.doubt_limit]
    assert titles(dialog) == ["Results"]
    # Return goes to what was found, so that it can be set at once.
    assert dialog.focusWidget() is page.doubt_limit
    find(dialog, "x")
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "the first Escape clears the search"
    assert titles(dialog) == [tr(entry.title) for entry in PAGES]
    assert not [row for row in page.rows if row.is_marked]
    dialog.close()


async def test_a_setting_is_found_by_the_words_of_its_explanation(stage: Stage) -> None:
    dialog = stage.open(ACCOUNTS)
    await until(dialog.isActiveWindow)
    find(dialog, "theme")
    page = dialog.pages.currentWidget()
    assert isinstance(page, GeneralPage)
    assert [row.field for row in page.rows if row.is_marked] == [page.theme]
    dialog.close()


async def test_words_of_no_setting_are_said_to_be_none(stage: Stage) -> None:
    dialog = stage.open()
    await until(dialog.isActiveWindow)
    find(dialog, "zebra")
    nothing = dialog.pages.currentWidget()
    assert isinstance(nothing, EmptyState)
    assert nothing.title() == tr(NOTHING_FOUND)
    assert titles(dialog) == []
    dialog.search.clear()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.pages.currentWidget() is dialog.show_page(GENERAL)
    dialog.close()


async def test_size_and_page_are_kept(stage: Stage) -> None:
    dialog = stage.open(RESULTS)
    dialog.resize(QSize(700, 480))
    dialog.close()
    again = stage.open()
    assert again.shown == RESULTS
    assert again.size() == QSize(700, 480)
    again.close()
    stage.parts.context.settings.remember_layout("settings", "gone -4 x")
    assert stage.open().shown == GENERAL


async def test_a_page_scrolls_where_there_is_no_room(stage: Stage) -> None:
    dialog = stage.open()
    dialog.resize(dialog.minimumSize())
    page = dialog.pages.currentWidget()
    assert isinstance(page, GeneralPage)
    await until(lambda: page.verticalScrollBar().maximum() > 0)
    page.show_row(next(row for row in page.rows if row.field is page.monitor_after_submit))
    bottom = page.monitor_after_submit.mapTo(page, page.monitor_after_submit.rect().bottomLeft())
    assert page.rect().contains(bottom)
    dialog.close()


async def test_the_icons_of_a_closed_dialog_are_no_stumbling_block(stage: Stage) -> None:
    """Items of a list are compared in Qt, which fails once they are deleted there."""
    dialog = stage.open()
    kept = dialog.list.item(0)
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    button = QPushButton()
    stage.parts.context.icons.attach(button, "plus")
    assert kept is not None
    assert not button.icon().isNull()
    button.deleteLater()
