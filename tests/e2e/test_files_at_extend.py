"""Files at Extend are looked at, downloaded and deleted by menu, dialogs and keys of the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMenu

from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.files.preview import FilePreview
from tests.helpers.commands import account_of
from tests.helpers.pane_fixtures import trigger
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import button, click, click_row, open_dialog, table_texts, until
from tests.helpers.ui_steps import ended, show_page, submit_invoices, take_picture


def menu_of(real: RealWindow) -> QMenu | None:
    return real.window.work.files._menu()


async def choose_folder(real: RealWindow, folder: Path) -> None:
    """Type the folder into the dialog and click Download."""
    dialog = await open_dialog(real.window, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    buttons = dialog.findChild(QDialogButtonBox)
    assert field is not None
    assert buttons is not None
    closed: list[int] = []
    dialog.finished.connect(closed.append)

    def accepted() -> bool:
        if not closed:
            field.setText(str(folder))
            agree = next(item for item in buttons.buttons() if item.text() == "Download")
            click(agree)
        return bool(closed)

    await until(accepted, "the dialog to close")


async def test_what_was_sent_comes_back_and_is_deleted(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    target = tmp_path / "back"
    target.mkdir()
    (target / "Invoice 1.TXT").write_text("mine")
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with real_window(private_home) as real:
            await opened(real)
            await ended(real, await submit_invoices(real, tmp_path / "in"))
            await show_page(real, "Compose")
            files = real.window.work.files
            if not files.isVisible():
                click(real.window.work.composer.files_toggle)
            files.refresh()
            await until(lambda: len(table_texts(files.table, 0)) == 2, "both files")
            click_row(files.table, 0)
            QTest.keyClick(files.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            trigger(menu_of(real), "Download…")
            await choose_folder(real, target)
            outcome = files.commands.progress.banner
            await until(outcome.text, "the download")
            assert outcome.text() == "Downloaded: 2 files"
            take_picture(real, "files-downloaded")
            texts = {path.name: path.read_text() for path in target.iterdir()}
            assert texts == {
                "Invoice 1.TXT": "mine",
                "invoice 1 (2).txt": (tmp_path / "in" / "invoice 1.txt").read_text(),
                "invoice 2.txt": (tmp_path / "in" / "invoice 2.txt").read_text(),
            }
            files.table.setFocus()
            QTest.keyClick(files.table, Qt.Key.Key_Delete)
            question = await open_dialog(real.window, QuestionDialog)
            take_picture(real, "files-delete-question")
            click(button(question, "Delete 2 files"))
            await until(files.empty.isVisible, "the list without them")
            assert outcome.text() == "Deleted at Extend: 2 files"
        assert len(sandbox.state()["files"]) == 0


async def test_a_double_click_shows_the_pages_of_a_file(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        await show_page(real, "Compose")
        files = real.window.work.files
        if not files.isVisible():
            click(real.window.work.composer.files_toggle)
        await until(lambda: not files.busy.busy and files.table.isVisible(), "the files")
        shown = files.table.files_model.files
        row = next(
            row for row, file in enumerate(shown) if file.type == "PDF" and file.page_count == 2
        )
        click_row(files.table, row)
        click_row(files.table, row, double=True)
        preview = await open_dialog(real.window, FilePreview)
        await until(lambda: not preview.page.pixmap().isNull(), "the page")
        assert preview.windowTitle() == shown[row].name
        assert preview.where.full_text() == "Page 1 of 2"
        first = preview.page.pixmap().toImage()
        click(preview.after)
        await until(lambda: preview.page.pixmap().toImage() != first, "the second page")
        assert preview.where.full_text() == "Page 2 of 2"
        assert not preview.after.isEnabled()
        take_picture(real, "files-preview")
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert real.window.work.composer.list.table.model().rowCount() == 0
