"""What the operator does to the selected batch: retry, cancel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from extend_desktop.domain.batches import BatchStatus, CancelMode, Phase, PhaseCounts
from extend_desktop.domain.errors import RequestError, StorageError
from extend_desktop.domain.ids import InputId
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.dialogs.cancel import CancelDialog
from tests.helpers import control_fixtures as scenes
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, click_row, trigger, until

SENT = "3 inputs sent again as a new batch run"


def select_rows(pane: DetailPane, *rows: int) -> None:
    flags = pane.runs.table.selectionModel().SelectionFlag
    for row in rows:
        pane.runs.table.selectionModel().select(
            pane.runs.model.index(row, 0), flags.Select | flags.Rows
        )


async def open_menu(pane: DetailPane) -> QMenu:
    click(pane.buttons.retry.arrow)
    await until(lambda: any(menu.isVisible() for menu in pane.findChildren(QMenu)))
    return next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())


def more_menu_of(pane: DetailPane) -> QMenu:
    """Click the button with the three dots and return its menu."""
    for menu in pane.findChildren(QMenu):
        menu.close()
    click(pane.buttons.more)
    return next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())


def offered(pane: DetailPane, text: str) -> bool:
    menu = more_menu_of(pane)
    menu.close()
    return text in words_of(menu)


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text() and action.isEnabled()]


async def test_the_button_names_the_failed_and_hides_at_none(
    pane: DetailPane, account: FakeAccount
) -> None:
    assert pane.buttons.retry.all.text() == "Retry 3 failed"
    assert "Ctrl+R" in pane.buttons.retry.all.toolTip()
    click(pane.buttons.retry.all)
    await until(lambda: pane.notice.text() == SENT)
    assert account.batches.calls == [("retry", (scenes.RUNNING, None, None))]
    account.batches.announce(
        replace(account.batches.known[scenes.RUNNING], phase_counts=PhaseCounts(waiting=3))
    )
    await until(lambda: not pane.buttons.retry.isVisible())


async def test_the_menu_retries_the_selection_or_a_reason(
    pane: DetailPane, account: FakeAccount
) -> None:
    select_rows(pane, 0, 2, 5)
    menu = await open_menu(pane)
    assert words_of(menu) == [
        "Retry 3 failed",
        "Retry the 2 selected",
        "The file could not be read · 2",
        "A fault at Extend · 1",
    ]
    # The title of a group can be read, but not chosen.
    assert "By reason" in [action.text() for action in menu.actions()]
    assert all(action.toolTip() for action in menu.actions() if not action.isSeparator())
    trigger(menu, "Retry the 2 selected")
    await until(lambda: account.batches.calls)
    menu.close()
    menu = await open_menu(pane)
    trigger(menu, "The file could not be read · 2")
    await until(lambda: len(account.batches.calls) == 2)
    menu.close()
    assert account.batches.calls == [
        ("retry", (scenes.RUNNING, (InputId(1), InputId(3)), None)),
        ("retry", (scenes.RUNNING, None, ("FAILED_TO_PROCESS_FILE",))),
    ]


async def test_without_a_selection_that_entry_is_off(pane: DetailPane) -> None:
    menu = await open_menu(pane)
    assert "Retry the selected" in [action.text() for action in menu.actions()]
    assert "Retry the selected" not in words_of(menu)
    menu.close()


async def test_cancelled_inputs_are_sent_again_when_picked(
    pane: DetailPane, account: FakeAccount
) -> None:
    await scenes.show(pane, scenes.CANCELLED)
    await until(lambda: pane.runs.model.rowCount() == 102)
    select_rows(pane, 1, 2)
    trigger(pane.runs._menu(), "Retry the 2 selected")
    await until(lambda: account.batches.calls)
    menu = await open_menu(pane)
    trigger(menu, "Cancelled · 39")
    await until(lambda: len(account.batches.calls) == 2)
    menu.close()
    assert account.batches.calls == [
        ("retry", (scenes.CANCELLED, (InputId(2), InputId(3)), None)),
        ("retry", (scenes.CANCELLED, None, ("cancelled",))),
    ]


async def test_two_clicks_send_once(pane: DetailPane, account: FakeAccount) -> None:
    account.batches.gate.shut()
    click(pane.buttons.retry.all)
    click(pane.buttons.retry.all)
    await until(lambda: account.batches.calls)
    account.batches.gate.open()
    await until(lambda: pane.notice.text() == SENT)
    assert len(account.batches.calls) == 1


async def test_a_refused_retry_says_why(pane: DetailPane, account: FakeAccount) -> None:
    account.batches.verb_error = RequestError("still_cancelling", name="November invoices")
    click(pane.buttons.retry.all)
    await until(lambda: "still being cancelled" in pane.banner.text())
    assert "November invoices" in pane.banner.text()


async def test_retry_by_key_with_nothing_failed_says_so(
    pane: DetailPane, account: FakeAccount
) -> None:
    await scenes.show(pane, scenes.LOST)
    pane.commands.retry_failed()
    assert "Nothing to retry" in pane.notice.text()
    assert account.batches.calls == []


async def test_cancel_explains_both_ways_with_counts(
    pane: DetailPane, account: FakeAccount
) -> None:
    trigger(more_menu_of(pane), "Cancel…")
    dialog = pane.findChild(CancelDialog)
    assert dialog is not None
    titles = [way.button.text() for way in dialog.ways.values()]
    assert titles == [
        "Finish the 8 that run now; do not send the other 120",
        "Stop everything, also the 8 that run at Extend",
    ]
    assert dialog.mode is CancelMode.FINISH_RUNNING
    click(dialog.agree)
    await until(lambda: pane.title() and account.batches.calls)
    assert account.batches.calls == [("cancel", (scenes.RUNNING, CancelMode.FINISH_RUNNING))]


async def test_a_cancel_that_cannot_be_written_down_says_so_where_it_was_asked_and_can_be_tried_again(
    pane: DetailPane, account: FakeAccount
) -> None:
    account.batches.verb_error = StorageError("disk_full")
    trigger(more_menu_of(pane), "Cancel…")
    dialog = pane.findChild(CancelDialog)
    assert dialog is not None
    click(dialog.agree)
    await until(lambda: "disk is full" in pane.banner.text())
    account.batches.verb_error = None
    (again,) = [
        button for button in pane.banner.findChildren(QPushButton) if button.text() == "Retry"
    ]
    click(again)
    await until(lambda: len(account.batches.calls) == 2)
    assert not pane.banner.isVisible()
    asked = ("cancel", (scenes.RUNNING, CancelMode.FINISH_RUNNING))
    assert account.batches.calls == [asked, asked]


async def test_other_verbs_that_cannot_be_written_down_say_it_too(
    pane: DetailPane, account: FakeAccount
) -> None:
    account.batches.verb_error = StorageError("disk_full")
    for begin in (pane.commands.pause_or_resume, pane.commands.retry_failed):
        pane.banner.hide()
        begin()
        await until(lambda: pane.banner.isVisible() and "disk is full" in pane.banner.text())
        assert pane.buttons.control.isEnabled()


async def test_cancel_by_keys_alone(pane: DetailPane, account: FakeAccount) -> None:
    pane.commands.cancel()
    dialog = pane.findChild(CancelDialog)
    assert dialog is not None
    dialog.activateWindow()
    first = dialog.ways[CancelMode.FINISH_RUNNING].button
    await until(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert dialog.mode is CancelMode.EVERYTHING
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await until(lambda: account.batches.calls)
    assert account.batches.calls == [("cancel", (scenes.RUNNING, CancelMode.EVERYTHING))]


async def test_leaving_the_question_cancels_nothing(pane: DetailPane, account: FakeAccount) -> None:
    pane.commands.cancel()
    dialog = pane.findChild(CancelDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not dialog.isVisible())
    assert account.batches.calls == []
    pane.commands.cancel()
    assert any(item.isVisible() for item in pane.findChildren(CancelDialog))


async def test_the_question_goes_when_the_batch_ends(
    pane: DetailPane, account: FakeAccount
) -> None:
    pane.commands.cancel()
    dialog = pane.findChild(CancelDialog)
    assert dialog is not None
    ended = replace(
        account.batches.known[scenes.RUNNING],
        phase_counts=PhaseCounts(processed=771),
        status=BatchStatus.COMPLETED,
    )
    account.batches.announce(ended)
    await until(lambda: not any(item.isVisible() for item in pane.findChildren(CancelDialog)))
    assert not offered(pane, "Cancel…")
    pane.commands.cancel()
    assert "has ended" in pane.notice.text()
    assert account.batches.calls == []


async def test_a_cancel_under_way_can_go_further_but_not_pause(
    pane: DetailPane, account: FakeAccount
) -> None:
    await scenes.show(pane, scenes.CANCELLING)
    assert offered(pane, "Cancel…")
    assert not pane.buttons.control.isVisible()
    pane.commands.pause_or_resume()
    assert "being cancelled" in pane.notice.text()
    assert account.batches.calls == []


async def test_chips_add_up_with_cancelled_and_filter(pane: DetailPane) -> None:
    await scenes.show(pane, scenes.CANCELLED)
    await until(lambda: pane.runs.model.rowCount() == 102)
    total = 0
    for phase in Phase:
        chip = pane.head.chips.chip(phase)
        if not chip.isVisible():
            continue
        click(chip)
        total += pane.runs.model.rowCount()
        assert chip.text().endswith(f" {pane.runs.model.rowCount()}")
        click(chip)
    assert total == 102


async def test_buttons_fold_in_a_narrow_pane_and_keep_their_names(pane: DetailPane) -> None:
    buttons = pane.buttons
    assert (buttons.control.text(), buttons.export.all.text()) == ("Pause", "Export…")
    pane.setMinimumWidth(360)
    pane.resize(420, 460)
    await until(lambda: buttons.control.text() == "")
    assert buttons.control.accessibleName() == "Pause batch"
    assert "Pause" in buttons.control.toolTip()
    assert buttons.export.all.accessibleName() == "Export…"
    assert buttons.retry.all.accessibleName() == "Retry 3 failed"
    await until(lambda: buttons.width() < 240)
    pane.resize(1000, 460)
    await until(lambda: buttons.control.text() == "Pause")


async def test_the_other_entries_ask_for_what_they_name(pane: DetailPane) -> None:
    asked: list[object] = []
    pane.delete_requested.connect(lambda: asked.append("delete"))
    pane.folder_requested.connect(lambda: asked.append("folder"))
    trigger(more_menu_of(pane), "Open the documents' folder")
    trigger(more_menu_of(pane), "Delete from history…")
    assert asked == ["folder", "delete"]
    assert offered(pane, "Compare with…")
    assert offered(pane, "Open in dashboard")


async def test_a_row_in_the_table_is_retried_from_its_menu(
    pane: DetailPane, account: FakeAccount
) -> None:
    click_row(pane.runs.table, 1)
    trigger(pane.runs._menu(), "Retry the 1 selected")
    await until(lambda: account.batches.calls)
    assert account.batches.calls == [("retry", (scenes.RUNNING, (InputId(2),), None))]
    click_row(pane.runs.table, 4)
    menu = pane.runs._menu()
    assert menu is not None
    assert not menu.actions()[0].isEnabled()
