"""How inputs come into the composer and leave it: drops, pastes, dialogs, Del, undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.scans import ScanProgress
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.demo import drag_enter_event
from extend_desktop.ui.models.files_mime import to_mime
from extend_desktop.ui.views.composer.pane import ComposerPane
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import built, click, click_row, column_texts, shown, until


def drop(pane: ComposerPane, mime: QMimeData, *, at: QPoint | None = None) -> bool:
    """Drop on whatever lies under the point, as the window system does; tell if it was taken."""
    place = QPointF(at or pane.rect().center())
    entered = drag_enter_event(place, mime)
    QApplication.sendEvent(pane, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(
        place,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane, dropped)
    return dropped.isAccepted()


def urls(*paths: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(
        [QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths]
    )
    return mime


@pytest.mark.usefixtures("drops")
async def test_dropped_files_and_folders_are_staged(
    pane: ComposerPane, account: FakeAccount, tmp_path: Path
) -> None:
    folder = tmp_path / "x <b>y<b>"
    assert drop(pane, urls(tmp_path / "a.pdf", folder))
    assert account.staging.paths == [tmp_path / "a.pdf", folder]
    await until(lambda: pane.list.model.rowCount() == 2)
    assert column_texts(pane.list.table, 0) == ["a.pdf", "x <b>y<b>"]
    assert pane.list.isVisible()


@pytest.mark.usefixtures("drops")
async def test_a_drop_on_the_lower_half_works_too(
    pane: ComposerPane, account: FakeAccount, tmp_path: Path
) -> None:
    assert drop(pane, urls(tmp_path / "a.pdf"), at=QPoint(20, pane.height() - 10))
    assert account.staging.paths == [tmp_path / "a.pdf"]


@pytest.mark.usefixtures("drops")
async def test_a_drag_over_the_pane_shows_that_it_can_be_dropped(
    pane: ComposerPane, tmp_path: Path
) -> None:
    mime = urls(tmp_path / "a.pdf")
    entered = drag_enter_event(QPointF(5, 5), mime)
    before = pane.grab().toImage()
    QApplication.sendEvent(pane, entered)
    assert pane.zone.property("active") is True
    assert pane.grab().toImage() != before
    QApplication.sendEvent(pane, QDragLeaveEvent())
    assert pane.zone.property("active") is False


@pytest.mark.usefixtures("drops")
async def test_dropped_rows_of_files_and_links_are_staged(
    pane: ComposerPane, account: FakeAccount
) -> None:
    file = RemoteFile(FileId("file_1"), "<img src=x>.pdf", "PDF", 3, None, None)
    assert drop(pane, to_mime([file]))
    assert [item.id for item in account.staging.remote] == ["file_1"]
    assert drop(pane, urls("https://example.test/a.pdf"))
    assert account.staging.texts == ["https://example.test/a.pdf"]


@pytest.mark.usefixtures("drops")
async def test_nothing_is_taken_without_an_account(pane: ComposerPane, tmp_path: Path) -> None:
    pane.bind(None)
    assert not drop(pane, urls(tmp_path / "a.pdf"))
    assert not drop(pane, QMimeData())


async def test_the_paste_button_stages_what_the_clipboard_holds(
    pane: ComposerPane, account: FakeAccount
) -> None:
    QGuiApplication.clipboard().setText("https://x.test/1.pdf\nfile_abc")
    click(
        next(item for item in pane.zone.findChildren(QPushButton) if item.text() == "Paste a list")
    )
    assert account.staging.texts == ["https://x.test/1.pdf\nfile_abc"]


async def test_choosing_files_opens_a_dialog_without_waiting_for_it(
    pane: ComposerPane, account: FakeAccount, tmp_path: Path
) -> None:
    buttons = {button.text(): button for button in pane.zone.findChildren(QPushButton)}
    click(buttons["Add files…"])
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(tmp_path / "a.pdf")])
    assert account.staging.paths == [tmp_path / "a.pdf"]
    dialog.close()
    pane.choose_folder()
    modes = [item.fileMode() for item in pane.findChildren(QFileDialog)]
    assert QFileDialog.FileMode.Directory in modes
    for item in pane.findChildren(QFileDialog):
        item.close()


async def test_del_removes_the_selected_rows_and_undo_brings_them_back(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.stage("a.pdf", "b.pdf", "c.pdf")
    await until(lambda: pane.list.model.rowCount() == 3)
    pane.activateWindow()
    pane.list.table.setFocus()
    await until(pane.list.table.hasFocus)
    click_row(pane.list.table, 1)
    QTest.keyClick(pane.list.table, Qt.Key.Key_Delete)
    assert column_texts(pane.list.table, 0) == ["a.pdf", "c.pdf"]
    assert "1 input removed" in pane.notice.text()
    QTest.keyClick(pane.list.table, Qt.Key.Key_Delete)
    assert column_texts(pane.list.table, 0) == ["a.pdf"]
    QTest.keyClick(pane.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: column_texts(pane.list.table, 0) == ["a.pdf", "c.pdf"])
    QTest.keyClick(pane.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: column_texts(pane.list.table, 0) == ["a.pdf", "b.pdf", "c.pdf"])
    QTest.keyClick(pane.list.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(account.staging.drafts) == 3


async def test_clear_asks_nothing_and_offers_undo_in_the_bar(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.stage("a.pdf", "b.pdf")
    await until(lambda: pane.list.model.rowCount() == 2)
    click(pane.clear_button)
    assert pane.list.model.rowCount() == 0
    assert not pane.list.isVisible()
    undo = next(item for item in pane.notice.findChildren(QPushButton) if item.text() == "Undo")
    click(undo)
    await until(lambda: pane.list.model.rowCount() == 2)
    assert pane.notice.text() == ""


async def test_rows_change_in_place_while_they_are_checked(
    pane: ComposerPane, account: FakeAccount
) -> None:
    rows = account.staging.stage("a.pdf", "b.pdf", state=DraftState.CHECKING)
    await until(lambda: column_texts(pane.list.table, 4) == ["Checking", "Checking"])
    assert "Checking 2 inputs" in pane.plan.reason.full_text()
    account.staging.change(
        replace(rows[0], state=DraftState.READY),
        replace(rows[1], state=DraftState.BLOCKED, reason_code="empty"),
    )
    await until(lambda: column_texts(pane.list.table, 4) == ["Upload", "Blocked: empty"])
    assert pane.subtitle() == "2 inputs"
    assert [pane.view.chips.chip(key).text() for key in ("", "ready", "blocked")] == [
        "All 2",
        "Ready 1",
        "Blocked 1",
    ]


async def test_a_scan_shows_its_count_and_can_be_stopped(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.scan_changed.emit(ScanProgress(1234, running=True))
    assert "1,234 files" in pane.scan.text()
    assert pane.scan.isVisible()
    assert pane.scan.findChildren(QPushButton)[0].text() == "Stop, keep 1,234"
    click(pane.scan.findChildren(QPushButton)[0])
    assert account.staging.cancelled_scans == 1
    assert not pane.scan.isVisible()


async def test_ten_thousand_rows_come_in_pieces_and_the_loop_turns_between(
    context: UiContext, account: FakeAccount
) -> None:
    # Without the model's watcher, which reads the whole table after every change.
    pane = shown(built(context, ComposerPane))
    pane.bind(account.workspace())
    sizes: list[int] = []
    pane.list.model.rowsInserted.connect(lambda _p, first, last: sizes.append(last - first + 1))
    account.staging.stage(*(f"scan_{number}.pdf" for number in range(10_000)))
    assert pane.list.model.rowCount() == 0
    await until(lambda: pane.list.is_up_to_date)
    assert sum(sizes) == 10_000
    assert max(sizes) <= 250
    pane.bind(None)
    pane.deleteLater()


async def test_rows_removed_before_they_were_shown_do_not_appear(
    pane: ComposerPane, account: FakeAccount
) -> None:
    rows = account.staging.stage("a.pdf", "b.pdf")
    account.staging.remove([rows[0].key])
    await until(lambda: pane.list.is_up_to_date)
    assert column_texts(pane.list.table, 0) == ["b.pdf"]


async def test_another_account_starts_with_its_own_list(
    pane: ComposerPane, account: FakeAccount
) -> None:
    account.staging.stage("mine.pdf")
    other = FakeAccount(account_id="account-2")
    other.staging.stage("theirs.pdf")
    pane.bind(other.workspace())
    await until(lambda: pane.list.is_up_to_date)
    account.staging.stage("late.pdf")
    await until(lambda: pane.list.is_up_to_date)
    assert column_texts(pane.list.table, 0) == ["theirs.pdf"]


@pytest.mark.parametrize("name", ["<img src='file:///x'>.pdf", "two\nlines.pdf", "e\u202efdp.exe"])
async def test_hostile_names_are_plain_lines(
    pane: ComposerPane, account: FakeAccount, name: str
) -> None:
    account.staging.stage(name)
    await until(lambda: pane.list.model.rowCount() == 1)
    text = column_texts(pane.list.table, 0)[0]
    assert text.isprintable()
    tooltip = pane.list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tooltip
    assert not pane.grab().isNull()
