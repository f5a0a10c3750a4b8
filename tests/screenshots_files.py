"""What is done to files at Extend, and what is said of an input, to `build/screenshots/`.

Over the real program and a practice server, as tests/screenshots.py; `python -m
tests.screenshots_files SCENE…` takes some of them.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.demo import drag_enter_event
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.files.preview import FilePreview
from tests.helpers.pane_fixtures import trigger
from tests.helpers.ui_driver import button, click, click_row, open_dialog, table_texts, until
from tests.screenshot_session import (
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


async def arriving(theme: ThemeChoice) -> None:
    """Files over the window, and a search that is under way."""
    async with screenshot_session(theme, ("--files", "4")) as session:
        await files_shown(session)
        await session.show_page("compose")
        surface, composer = session.window.work, session.window.work.composer
        with tempfile.TemporaryDirectory() as folder:
            await asyncio.to_thread(_fill, Path(folder) / "November")
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(f"{folder}/November")])
            QApplication.sendEvent(surface, drag_enter_event(QPointF(600, 400), mime))
            await session.shoot("119-dragged-over")
            QApplication.sendEvent(surface, QDragLeaveEvent())
            composer.add_paths([Path(folder, "November")])
            await until(lambda: composer.list.model.rowCount() >= 3_000, "some thousand rows")
            session.shoot_now("120-scanning")
            session.workspace.staging.cancel_scan()


def _fill(folder: Path) -> None:
    for number in range(12_000):
        place = folder / f"{number // 200:02}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"scan {number:05}.txt").write_text(f"Invoice {number}")


async def main() -> int:
    return await in_each_theme(file_commands, selected_input, arriving)


if __name__ == "__main__":
    take_screenshots(main)
