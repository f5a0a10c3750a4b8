"""A watched folder in the real window: new files are submitted, and moved when they are finished."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from extend_desktop.services.watching import new_files, service
from extend_desktop.ui.views.watching.dialog import WatchDialog
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.ui_driver import (
    LEFT,
    click,
    click_when_on,
    open_dialog,
    type_into,
    until,
)
from tests.helpers.ui_steps import show_page, take_picture

INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


def press_at(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)


async def until_menu() -> QMenu:
    await until(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


async def watch_by_hand(real: RealWindow, folder: Path) -> None:
    """Fill the dialog in by mouse and keys: everything new is submitted at once, and moved."""
    await show_page(real, "Compose")
    bar = real.window.header.menu_bar
    title = bar.actions()[0]
    press_at(bar, bar.actionGeometry(title).center())
    menu = await until_menu()
    action = next(item for item in menu.actions() if item.text() == "Watch a folder…")
    press_at(menu, menu.actionGeometry(action).center())
    dialog = await open_dialog(real.window, WatchDialog)
    type_into(dialog.folder, str(folder))
    for choice in (dialog.subfolders, dialog.submit, dialog.moves):
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Space)
        assert choice.isChecked()
    await until(dialog.terms.extractor.isEnabled, "the extractors")
    field = dialog.terms.extractor.lineEdit()
    assert field is not None
    type_into(field, "invo", key=Qt.Key.Key_Return)
    await click_when_on(dialog.save)
    await until(lambda: "Watching “scans”" in dialog.state.full_text(), "the watch to begin")
    take_picture(real, "watched-folder-dialog")
    click(dialog.leave)


async def test_a_new_file_is_sent_once_and_moved_even_when_the_window_was_closed_meanwhile(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(new_files, "STABLE_S", 0.2)
    monkeypatch.setattr(service, "POLL_S", 0.1)
    folder = tmp_path / "scans"
    folder.mkdir()
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with real_window(private_home) as real:
            await opened(real)
            await watch_by_hand(real, folder)
            (folder / "May").mkdir()
            (folder / "May" / "a.pdf").write_bytes(INVOICE.read_bytes())
            (folder / "odd.xyzxyz").write_bytes(b"\x00\x01")
            line = real.window.work.composer.watching
            await until((folder / "rejected" / "odd.xyzxyz").exists, "the refused one")
            await until(lambda: bool(sandbox.state()["runs"]), "the run")
            assert "scans" in line.text.full_text()
            take_picture(real, "watched-folder")
        async with real_window(private_home) as real:
            workspace = await opened(real)
            assert workspace.watching is not None
            await workspace.batches.resume_all()
            await until((folder / "done" / "May" / "a.pdf").exists, "the move")
            [batch] = await workspace.batches.list()
            assert batch.phase_counts.processed == 1
        state = sandbox.state()
    assert len(state["runs"]) == 1
    assert "odd.xyzxyz: not sent." in (folder / "rejected" / "odd.xyzxyz.reason.txt").read_text()
