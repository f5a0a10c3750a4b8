"""Settings into a file, out of one, and back to the first state, by mouse and keys in the window."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.presentation.setting_changes import RESET_PAGE
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.changes_dialog import ChangesDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.exchange import ExchangePage
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.keyboard import KeyboardPage
from extend_desktop.ui.views.settings.pages import EXCHANGE, GENERAL, KEYBOARD
from tests.helpers.ui_driver import click, until
from tests.helpers.window_stage import Stage, button_of

HEAD = {"format": "extend-desktop settings", "version": 1}


@pytest_asyncio.fixture
async def opened(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context, Settings(layout={"columns/files": "v1:200,90"}))
    await made.start(sandbox=True)
    yield made
    context.theme.choose(ThemeChoice.SYSTEM)
    await made.end()


def settings_at(stage: Stage, page: str) -> SettingsDialog:
    stage.window.dialogs.open_settings(page)
    return stage.window.findChildren(SettingsDialog)[-1]


async def preview(stage: Stage) -> ChangesDialog:
    await until(lambda: stage.window.findChildren(ChangesDialog), "the preview")
    return stage.window.findChildren(ChangesDialog)[-1]


async def choose(page: ExchangePage, path: Path) -> None:
    """Choose a file, as the system's dialog does."""
    await until(lambda: page.window().findChildren(QFileDialog), "the dialog of files")
    dialog = page.window().findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def exchange_of(dialog: SettingsDialog) -> ExchangePage:
    page = dialog.pages.currentWidget()
    assert isinstance(page, ExchangePage)
    return page


async def test_an_import_is_shown_holds_at_once_and_is_undone(
    opened: Stage, tmp_path: Path
) -> None:
    table = opened.window.work.files.table

    def widths() -> list[int]:
        return [table.columnWidth(column) for column in range(table.model().columnCount())]

    assert 77 not in widths()
    dialog = settings_at(opened, EXCHANGE)
    page, file = exchange_of(dialog), tmp_path / "theirs.json"
    wanted = {
        "general": {"theme": "dark", "page_size": 25, "tray": True},
        "keyboard": {"Monitor": "Ctrl+Shift+J", "Gone": "F9"},
        "columns": {"columns/files": f"v1:{','.join(['77'] * len(widths()))}"},
        "network": {"proxy_mode": "direct"},
    }
    file.write_text(json.dumps({**HEAD, "settings": wanted}))
    before = opened.context.settings.current
    click(page.read)
    await choose(page, file)
    changes = await preview(opened)
    rows = [changes.list.topLevelItem(number) for number in range(changes.list.topLevelItemCount())]
    texts = [row.text(0) for row in rows if row is not None]
    assert texts[0] == "General: Colours"
    assert len(texts) == 7
    assert opened.context.settings.current == before
    # One of them is not wanted.
    tray = rows[texts.index("General: Keep an icon in the tray")]
    assert tray is not None
    changes.list.setCurrentItem(tray)
    QTest.keyClick(changes.list, Qt.Key.Key_Space)
    assert changes.take.text() == "Change 6 settings"
    click(changes.take)
    await until(lambda: "6 settings were changed" in dialog.changing.outcome.text(), "the change")

    now = opened.context.settings.current
    assert (now.theme, now.page_size, now.tray) == (ThemeChoice.DARK, 25, False)
    assert opened.context.theme.dark
    assert opened.window.work.files.footer.page_size == 25
    assert opened.window.menus.keys.key("Monitor") == QKeySequence("Ctrl+Shift+J")
    assert 77 in widths()
    general = dialog.show_page(GENERAL)
    assert isinstance(general, GeneralPage)
    assert general.theme.currentData() == ThemeChoice.DARK

    click(button_of(dialog.changing.outcome, "Undo"))
    await until(lambda: opened.context.settings.current == before, "the undoing")
    assert not opened.context.theme.dark
    assert 77 not in widths()
    assert opened.window.menus.keys.key("Monitor") != QKeySequence("Ctrl+Shift+J")
    assert general.theme.currentData() == ThemeChoice.SYSTEM
    dialog.close()


async def test_an_export_is_written_and_a_bad_file_changes_nothing(
    opened: Stage, tmp_path: Path
) -> None:
    dialog = settings_at(opened, EXCHANGE)
    page, file = exchange_of(dialog), tmp_path / "mine.json"
    click(page.write)
    await choose(page, file)
    await until(lambda: "written to mine.json" in page.outcome.text(), "the file")
    assert json.loads(file.read_text())["settings"]["columns"] == {"columns/files": "v1:200,90"}
    file.write_text(json.dumps({**HEAD, "settings": {"general": {"thme": "dark"}}}))
    before = opened.context.settings.current
    click(page.read)
    await choose(page, file)
    await until(lambda: "general.thme" in page.banner.text(), "the refusal")
    assert opened.window.findChildren(ChangesDialog) == []
    assert opened.context.settings.current == before
    dialog.close()


async def test_an_export_may_end_after_settings_were_closed(
    opened: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    dialog = settings_at(opened, EXCHANGE)
    page, pipe = exchange_of(dialog), tmp_path / "slow.json"
    os.mkfifo(pipe)
    click(page.write)
    await choose(page, pipe)
    await until(lambda: page.busy.busy, "the export to be under way")
    dialog.close()
    await until(lambda: not isValid(page), "Settings to be gone")
    written = await asyncio.to_thread(pipe.read_text)
    await opened.context.tasks.idle()
    assert json.loads(written)["settings"]
    assert not [line for line in caplog.messages if "export" in line or "exception" in line]


async def test_one_setting_a_page_and_all_of_them_go_back_to_the_first_state(
    opened: Stage,
) -> None:
    opened.context.settings.update(
        notifies=False, page_size=50, doubt_limit_percent=90, shortcuts={"Monitor": "F9"}
    )
    opened.window.menus.keys.follow()
    dialog = settings_at(opened, GENERAL)
    general = dialog.show_page(GENERAL)
    assert isinstance(general, GeneralPage)
    backs = {row.name.key: row.back for row in general.rows if row.name and row.back}
    assert {key for key, back in backs.items() if not back.isHidden()} == {"notifies", "page_size"}
    assert all("Default: " in row.field.accessibleDescription() for row in general.rows)
    back = backs["notifies"]
    assert back.toolTip() == "<qt>Back to the default: On</qt>"
    click(back)
    await until(general.notifies.isChecked, "the setting to be back")
    assert back.isHidden()
    # What the operator chooses shows the way back at once.
    QTest.mouseClick(
        general.keeps_awake, Qt.MouseButton.LeftButton, pos=general.keeps_awake.rect().center()
    )
    general.keeps_awake.setChecked(True)
    assert not backs["keeps_awake"].isHidden()

    assert dialog.reset.text() == tr(RESET_PAGE)
    click(dialog.reset)
    changes = await preview(opened)
    assert [change.name.key for change in changes.chosen] == ["page_size", "keeps_awake"]
    click(changes.take)
    await until(lambda: opened.context.settings.current.page_size == 100, "the page to be back")
    await until(lambda: not dialog.reset.isEnabled(), "nothing left on the page")

    keyboard = dialog.show_page(KEYBOARD)
    assert isinstance(keyboard, KeyboardPage)
    exchange = dialog.show_page(EXCHANGE)
    assert dialog.reset.isHidden()
    assert isinstance(exchange, ExchangePage)
    await until(lambda: not opened.window.findChildren(ChangesDialog), "the preview to be gone")
    click(exchange.reset)
    changes = await preview(opened)
    assert {change.name.key for change in changes.chosen} >= {
        "doubt_limit_percent",
        "Monitor",
        "columns/files",
    }
    click(changes.take)
    await until(lambda: not opened.context.settings.current.shortcuts, "the keys to be back")
    assert opened.window.menus.keys.key("Monitor") != QKeySequence("F9")
    dialog.close()
