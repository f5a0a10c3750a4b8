"""What is done to files at Extend, and what is said of an input, to `build/screenshots/`.

Over the real program and a practice server, as tests/screenshots.py; `python -m
tests.screenshots_files SCENE…` takes some of them.
"""

from __future__ import annotations

import tempfile

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.files.preview import FilePreview
from tests.helpers.pane_fixtures import trigger
from tests.helpers.ui_driver import button, click, click_row, open_dialog, table_texts, until
from tests.screenshots import (
    files_shown,
    in_each_theme,
    screenshot_session,
    take_screenshots,
)

INVOICE = "invoice-harbor-HP-20417.pdf"
FLAGS = ("--files", "40", "--latency-ms", "600")


async def file_commands(theme: ThemeChoice) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with screenshot_session(theme, FLAGS) as session:
            await files_shown(session)
            files = session.window.work.files
            if not files.isVisible():
                click(session.window.work.composer.files_toggle)
            click_row(files.table, 0)
            QTest.keyClick(files.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
            await session.shoot_dialog("110-files-properties")
            click_row(files.table, 0, double=True)
            preview = await open_dialog(session.window, FilePreview)
            await until(lambda: not preview.page.pixmap().isNull(), "the page")
            await session.shoot_dialog("118-files-preview")
            QTest.keyClick(files.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            menu = files._menu()
            assert menu is not None
            menu.popup(files.table.mapToGlobal(QPoint(60, 90)))
            await session.shoot("111-files-menu")
            menu.close()
            trigger(files._menu(), "Download…")
            dialog = await open_dialog(session.window, QFileDialog)
            dialog.fileSelected.emit(folder)
            dialog.close()
            progress = files.commands.progress
            await until(lambda: not progress.words.full_text().startswith("Downloading: 0"), "one")
            await session.shoot("112-files-downloading")
            click(progress.stop)
            await session.shoot("113-files-download-stopped")
            QTest.keyClick(files.table, Qt.Key.Key_Delete)
            question = await open_dialog(session.window, QuestionDialog)
            await session.shoot("114-files-delete-question")
            click(button(question, "Delete 40 files"))
            await until(progress.stop.isVisible, "the deleting")
            await session.shoot("115-files-deleting")


async def selected_input(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "4")) as session:
        await files_shown(session)
        session.workspace.staging.add_paths([resource_folder() / "samples"])
        await session.workspace.staging.wait_until_idle()
        composer = session.window.work.composer
        table = composer.list.table
        await until(lambda: INVOICE in table_texts(table, 0), "the staged rows")
        click_row(table, table_texts(table, 0).index(INVOICE))
        await until(composer.selected.first_page.isVisible, "the first page")
        await session.shoot("116-selected-input")
        QTest.keySequence(table, "Ctrl+A")
        await session.shoot("117-selected-inputs")


async def main() -> int:
    return await in_each_theme(file_commands, selected_input)


if __name__ == "__main__":
    take_screenshots(main)
