"""Deleting, downloading and looking at files, by the menu and by keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from extend_desktop.domain.errors import AccessError, RequestError
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.files.actions import FileProperties
from extend_desktop.ui.widgets import PlainLabel, ToolButton
from tests.helpers.pane_fixtures import click, click_row, trigger, until
from tests.helpers.ui_driver import button, open_dialog
from tests.ui.files.test_files_pane import FilesHarness


@pytest_asyncio.fixture
async def stage(context: UiContext, qtbot: QtBot) -> AsyncIterator[FilesHarness]:
    made = FilesHarness(context, 30)
    qtbot.addWidget(made.pane)
    await made.bind()
    yield made


async def asked(stage: FilesHarness) -> QuestionDialog:
    return await open_dialog(stage.pane, QuestionDialog)


def outcome(stage: FilesHarness) -> str:
    return stage.pane.commands.progress.banner.text()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_del_asks_with_the_count_and_the_list_is_read_again(stage: FilesHarness) -> None:
    stage.toggle(0, 1, 2)
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Delete)
    question = await asked(stage)
    assert question.accessibleName() == "Delete 3 files at Extend?"
    assert question.leave.isDefault()
    click(button(question, "Delete 3 files"))
    await stage.idle()
    assert outcome(stage) == "Deleted at Extend: 3 files"
    assert stage.names()[0] == "acme_invoice_0004.pdf"
    assert stage.pane.subtitle() == ""


async def test_escape_deletes_nothing(stage: FilesHarness) -> None:
    stage.toggle(0)
    trigger(stage.pane._menu(), "Delete…")
    question = await asked(stage)
    assert question.accessibleName() == "Delete “acme_invoice_0001.pdf” at Extend?"
    QTest.keyClick(question, Qt.Key.Key_Escape)
    await stage.idle()
    assert stage.api.delete_requests == 0


async def test_what_is_refused_is_said_by_name_and_stays_selected(stage: FilesHarness) -> None:
    stage.api.refusals[stage.api.files[1].id] = RequestError("file_in_use")
    stage.toggle(0, 1)
    trigger(stage.pane._menu(), "Delete…")
    click((await asked(stage)).agree)
    await stage.idle()
    assert outcome(stage) == (
        "Deleted at Extend: 1 of 2 files\n“acme_invoice_0002.pdf”: A batch still needs this file."
    )
    assert stage.pane.table.selected_rows() == [0]
    assert stage.pane.subtitle() == "1 selected"


async def test_a_stop_leaves_the_files_whose_turn_had_not_come(stage: FilesHarness) -> None:
    stage.toggle(*range(20))
    stage.api.gate.clear()
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Delete)
    click((await asked(stage)).agree)
    progress = stage.pane.commands.progress
    await until(lambda: stage.api.delete_requests)
    assert progress.words.full_text() == "Deleting at Extend: 0 of 20"
    click(progress.stop)
    assert progress.words.full_text().startswith("Stopping")
    stage.api.gate.set()
    await stage.idle()
    assert outcome(stage) == "Deleted at Extend: 8 of 20 files"
    assert len(stage.api.files) == 22
    assert stage.pane.subtitle() == "12 selected"


async def download(stage: FilesHarness, folder: Path) -> None:
    trigger(stage.pane._menu(), "Download…")
    dialog = await open_dialog(stage.pane, QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.close()


async def test_a_stopped_download_goes_on_with_the_others(
    stage: FilesHarness, tmp_path: Path
) -> None:
    stage.toggle(0, 1)
    stage.api.gate.clear()
    await download(stage, tmp_path)
    progress = stage.pane.commands.progress
    await until(progress.stop.isVisible)
    assert progress.words.full_text() == "Downloading: 0 of 2 · 0 bytes"
    click(progress.stop)
    await stage.idle()
    assert outcome(stage) == "Downloaded: 0 of 2 files"
    assert names_in(tmp_path) == []
    stage.api.gate.set()
    click(button(progress, "Resume"))
    await stage.idle()
    assert outcome(stage) == "Downloaded: 2 files"
    assert names_in(tmp_path) == ["acme_invoice_0001.pdf", "acme_invoice_0002.pdf"]


async def test_retry_pressed_in_the_last_step_of_a_download_is_done(
    stage: FilesHarness, tmp_path: Path
) -> None:
    progress = stage.pane.commands.progress
    stage.api.refusals[stage.api.files[0].id] = AccessError("forbidden")
    stage.toggle(0, 1)

    def retry(*_: object) -> None:
        stage.api.refusals.clear()
        click(button(progress, "Retry 1"))

    say = progress.banner.say
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(progress.banner, "say", lambda *a, **k: (say(*a, **k), patch.undo(), retry()))
        await download(stage, tmp_path)
        await until(lambda: outcome(stage) == "Downloaded: 1 file")
    assert len(names_in(tmp_path)) == 2


async def test_a_download_that_fails_says_which_file(stage: FilesHarness, tmp_path: Path) -> None:
    stage.api.refusals[stage.api.files[0].id] = AccessError("forbidden")
    stage.toggle(0, 1)
    await download(stage, tmp_path)
    await until(lambda: outcome(stage))
    title, detail = outcome(stage).split("\n")
    assert title == "Downloaded: 1 of 2 files"
    assert detail.startswith("“acme_invoice_0001.pdf”: ")
    assert button(stage.pane.commands.progress, "Show folder").isEnabled()
    stage.api.refusals.clear()
    click(button(stage.pane.commands.progress, "Retry 1"))
    await until(lambda: outcome(stage) == "Downloaded: 1 file")
    assert len(names_in(tmp_path)) == 2


async def test_a_folder_that_is_gone_is_said_and_the_next_one_works(
    stage: FilesHarness, tmp_path: Path
) -> None:
    stage.toggle(0)
    await download(stage, tmp_path / "gone")
    await until(stage.pane.banner.isVisible)
    assert str(tmp_path / "gone") in stage.pane.banner.text()
    assert not stage.pane.commands.progress.is_running
    await download(stage, tmp_path)
    await until(lambda: outcome(stage))
    assert outcome(stage) == "Downloaded: 1 file"


async def test_another_account_ends_what_runs(stage: FilesHarness, tmp_path: Path) -> None:
    stage.toggle(0)
    stage.api.gate.clear()
    await download(stage, tmp_path)
    await until(stage.pane.commands.progress.stop.isVisible)
    stage.pane.bind(None)
    await stage.idle()
    assert not stage.pane.commands.progress.is_running
    assert outcome(stage) == ""
    assert names_in(tmp_path) == []


async def test_properties_are_of_a_single_file(stage: FilesHarness) -> None:
    click_row(stage.pane.table, 2)
    QTest.keyClick(stage.pane.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert stage.added == []
    dialog = await open_dialog(stage.pane, FileProperties)
    texts = [label.full_text() for label in dialog.findChildren(PlainLabel)]
    assert texts[:8] == [
        "Name", "acme_invoice_0003.pdf", "Id", "file_00003", "Type", "PDF", "Pages", "4",
    ]  # fmt: skip
    click(dialog.copy_id)
    assert QGuiApplication.clipboard().text() == "file_00003"
    click(dialog.leave)
    stage.toggle(0)
    menu = stage.pane._menu()
    assert menu is not None
    assert [item.isEnabled() for item in menu.actions() if item.text() == "Properties"] == [False]


@pytest.mark.parametrize(
    ("rows", "words", "lines"), [((0,), "Copy id", 1), ((0, 1), "Copy ids", 2)]
)
async def test_ids_are_copied(
    stage: FilesHarness, rows: tuple[int, ...], words: str, lines: int
) -> None:
    stage.toggle(*rows)
    trigger(stage.pane._menu(), words)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [f"file_0000{number}" for number in range(1, lines + 1)]


async def test_words_on_what_was_done_take_room_only_while_they_stand(stage: FilesHarness) -> None:
    pane, said = stage.pane, stage.pane.commands.progress.banner
    alone_px = pane.filter.y()
    stage.toggle(0)
    QTest.keyClick(pane.table, Qt.Key.Key_Delete)
    click((await asked(stage)).agree)
    await stage.idle()
    await until(lambda: pane.filter.y() > alone_px)
    [close] = [item for item in said.findChildren(ToolButton) if item.isVisible()]
    click(close)
    await until(lambda: pane.filter.y() == alone_px)
    distance_px = pane.filter.y() - pane.busy.geometry().bottom()
    assert distance_px < 12, "what is hidden keeps others at a distance"
