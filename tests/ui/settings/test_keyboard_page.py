"""The keys of commands, chosen in Settings by keys and mouse, and what they do in the window then."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.shortcuts import NEEDS_MODIFIER
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.keyboard import KeyboardPage
from extend_desktop.ui.views.settings.pages import KEYBOARD
from extend_desktop.ui.views.window.work_area import COMPOSE, MONITOR
from tests.helpers.ui_driver import click, click_row, table_texts, until
from tests.helpers.window_stage import Stage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest_asyncio.fixture
async def opened(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context)
    await made.start(sandbox=True)
    yield made
    await made.end()


def page_of(stage: Stage) -> KeyboardPage:
    stage.window.dialogs.open_settings(KEYBOARD)
    dialog = stage.window.findChildren(SettingsDialog)[-1]
    page = dialog.pages.currentWidget()
    assert isinstance(page, KeyboardPage)
    return page


def select(page: KeyboardPage, words: str) -> None:
    click_row(page.table, table_texts(page.table, 0).index(words))


async def press(
    page: KeyboardPage, key: Qt.Key, modifiers: Qt.KeyboardModifier, ends: int = 1
) -> None:
    """Press a key in the field, which takes it as whole after a moment or when it is left."""
    finished: list[bool] = []
    page.field.editingFinished.connect(lambda: finished.append(True))
    page.field.setFocus()
    QTest.keyClick(page.field, key, modifiers)
    await until(lambda: len(finished) >= ends, "the key to be taken")


async def test_a_chosen_key_holds_at_once_and_in_the_list_of_keys(opened: Stage) -> None:
    page = page_of(opened)
    select(page, "Monitor")
    await press(page, Qt.Key.Key_M, ALT)
    assert ("Alt+M", "Monitor") in opened.window.menus.shortcuts()
    page.window().close()
    work = opened.window.work
    work.show_page(COMPOSE.key)
    opened.window.activateWindow()
    await until(opened.window.isActiveWindow, "the window in front")
    QTest.keyClick(opened.window, Qt.Key.Key_2, CTRL)
    assert work.page.title.key == COMPOSE.key
    QTest.keyClick(opened.window, Qt.Key.Key_M, ALT)
    assert work.page.title.key == MONITOR.key


@pytest.mark.parametrize(
    ("key", "modifiers", "refusal"),
    [
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "“Refresh” has this key"),
        (Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, tr(NEEDS_MODIFIER)),
        (Qt.Key.Key_C, CTRL, "stays there"),
    ],
)
async def test_a_key_that_cannot_be_is_refused_in_words(
    opened: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier, refusal: str
) -> None:
    page = page_of(opened)
    select(page, "Submit")
    await press(page, key, modifiers)
    assert refusal in page.refusal.text()
    assert page.refusal.isVisible()
    assert page.field.keySequence() == QKeySequence("Ctrl+Return")
    assert opened.context.settings.current.shortcuts == {}


async def test_a_key_can_be_given_up_taken_back_and_all_reset(opened: Stage) -> None:
    page = page_of(opened)
    select(page, "Refresh")
    click(page.none)
    row = table_texts(page.table, 0).index("Refresh")
    assert table_texts(page.table, 1)[row] == "no key"
    assert opened.context.settings.current.shortcuts == {"Refresh": ""}
    # Now another may have it.
    select(page, "Submit")
    await press(page, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    assert table_texts(page.table, 1)[table_texts(page.table, 0).index("Submit")] == "F5"
    click(page.usual)
    assert opened.context.settings.current.shortcuts == {"Refresh": ""}
    click(page.reset)
    assert opened.context.settings.current.shortcuts == {}
    assert table_texts(page.table, 1)[row] == "F5"


async def test_chosen_keys_hold_at_the_next_start_and_nonsense_does_not(
    context: UiContext,
) -> None:
    chosen = {
        "Refresh": "Ctrl+Alt+R",
        "Submit": "no such key",
        "Compose": "E",
        "Monitor": "Ctrl+Alt+R",
        "gone": "F9",
        "Review": "\x00",
    }
    stage = Stage(context, Settings(shortcuts=chosen))
    keys = stage.window.menus.keys
    assert keys.key("Refresh") in (QKeySequence("Ctrl+Alt+R"), QKeySequence("F5"))
    for words in ("Submit", "Compose", "Review"):
        assert keys.key(words) == keys.usual_key(words)
    used = [keys.key(name).toString() for name in keys.names if not keys.key(name).isEmpty()]
    assert len(used) == len(set(used)), "no key stands for two commands"
    # A command further down has that key by itself; nobody has the third one's own key meanwhile.
    later = {"Refresh": "Ctrl+E", "Monitor": "no such key", "Compose": "Ctrl+2"}
    stage.context.settings.update(shortcuts=later)
    again = Stage(context, stage.context.settings.current)
    found = {name: again.window.menus.keys.key(name) for name in (*later, "Export")}
    wanted = {"Refresh": "F5", "Monitor": "Ctrl+2", "Compose": "Ctrl+1", "Export": "Ctrl+E"}
    assert found == {name: QKeySequence(text) for name, text in wanted.items()}
    await again.end()
    await stage.end()
