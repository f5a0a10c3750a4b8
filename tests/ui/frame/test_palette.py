"""The command palette by keys and mouse: opened, searched, chosen, left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.window.menus import BATCH
from extend_desktop.ui.views.window.palette import CommandPalette
from extend_desktop.ui.views.window.work_area import COMPOSE, MONITOR
from tests.helpers.fake_workspace import batch
from tests.helpers.pane_fixtures import until
from tests.helpers.pseudo_language import PSEUDO, make_catalogue, spoken
from tests.helpers.ui_driver import click_row, table_texts
from tests.helpers.window_stage import OFFICE, Stage

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def palette_of(stage: Stage) -> CommandPalette:
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    QTest.keyClick(stage.window, Qt.Key.Key_P, BOTH)
    opened = stage.window.palettes.palette
    assert opened is not None
    await stage.idle()
    return opened


def press(palette: CommandPalette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


async def test_every_command_of_the_menus_is_listed_with_its_key(stage: Stage) -> None:
    await stage.start(sandbox=True)
    palette = await palette_of(stage)
    listed = set(zip(*(table_texts(palette.table, column) for column in range(3)), strict=True))
    commands = [command for command, _ in stage.window.menus.commands]
    wanted = {command.words for command in commands} - {"Find a command"}
    assert wanted <= {title for title, _, _ in listed}
    assert ("Refresh", "View", "F5") in listed
    assert ("Network", "Settings", "") in listed


async def test_typing_and_return_run_a_command_and_the_field_has_the_keys(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.show_page(COMPOSE.key)
    palette = await palette_of(stage)
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, "moni")
    press(palette, Qt.Key.Key_Return)
    assert stage.window.palettes.palette is None
    assert work.page.title.key == MONITOR.key


async def test_the_arrows_move_and_what_was_used_leads_next_time(stage: Stage) -> None:
    await stage.start(sandbox=True)
    palette = await palette_of(stage)
    QTest.keyClicks(palette.field, "settings")
    press(palette, Qt.Key.Key_Down)
    title = palette.model.row_at(1).cells[0].text
    press(palette, Qt.Key.Key_Return)
    assert title == "General"
    assert stage.window.findChildren(SettingsDialog)
    for dialog in stage.window.findChildren(QDialog):
        dialog.close()
    await stage.idle()
    palette = await palette_of(stage)
    assert table_texts(palette.table, 0)[0] == "General"
    palette.close()


async def test_a_command_of_the_batch_menu_is_remembered_by_its_english_name(
    context: UiContext, qt_application: QApplication, tmp_path: Path
) -> None:
    make_catalogue(tmp_path)
    with spoken(qt_application, tmp_path, PSEUDO):
        stage = Stage(context)
        await stage.start(sandbox=True)
        command = next(
            command
            for command, action in stage.window.menus.commands
            if command.menu is BATCH and action.isEnabled()
        )
        palette = await palette_of(stage)
        palette.field.setText(command.words)
        click_row(palette.table, 0)
        await stage.idle()
        for dialog in stage.window.findChildren(QDialog):
            dialog.close()
        palette = await palette_of(stage)
        assert table_texts(palette.table, 0)[0] == command.words != command.name
        assert command.name in stage.context.settings.layout("palette").split("\n")
        palette.close()
        await stage.end()


async def test_a_batch_is_opened_by_a_click_and_not_remembered_by_name(stage: Stage) -> None:
    known = stage.parts.account.batches.known
    known.update({item.id: item for item in (batch("one", name="March"), batch("two"))})
    await stage.start(sandbox=True)
    palette = await palette_of(stage)
    QTest.keyClicks(palette.field, "march")
    assert palette.model.row_at(0).cells[0].text.startswith("March · ")
    click_row(palette.table, 0)
    await stage.idle()
    assert stage.window.work.batches.current() == batch("one").id
    assert "March" not in str(stage.context.settings.current.layout)


async def test_without_an_account_a_command_says_why_it_is_off(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(replace(OFFICE, name="Bureau"),)))
    await stage.start()
    palette = await palette_of(stage)
    QTest.keyClicks(palette.field, "submit")
    assert table_texts(palette.table, 1)[0] == "Open an account first"
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    press(palette, Qt.Key.Key_Escape)
    assert not palette.field.text()
    QTest.keyClicks(palette.field, "bureau")
    assert table_texts(palette.table, 1) == ["Account"]
    press(palette, Qt.Key.Key_Escape)
    press(palette, Qt.Key.Key_Escape)
    assert stage.window.palettes.palette is None
    await stage.end()


async def test_nothing_found_is_said(stage: Stage) -> None:
    await stage.start(sandbox=True)
    palette = await palette_of(stage)
    QTest.keyClicks(palette.field, "zzz")
    assert palette.nothing.isVisible()
    assert not palette.table.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()
