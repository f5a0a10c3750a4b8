"""The monitor: live rows, the selection kept, what can be done to a batch."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState, PhaseCounts
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.domain.waits import RetryWait
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers.fake_workspace import NOW, FakeAccount, batch, one_input
from tests.helpers.pane_fixtures import (
    built,
    click,
    click_row,
    column_texts,
    shown,
    trigger,
    until,
    watch_model,
)

B1, B2, B3 = BatchId("b1"), BatchId("b2"), BatchId("b3")


@pytest.fixture
def account() -> FakeAccount:
    made = FakeAccount()
    made.batches.put(
        batch("b1", "November", PhaseCounts(processed=64, waiting=36)),
        batch("b2", "Receipts", PhaseCounts(waiting=10), created_at=NOW - timedelta(hours=1)),
        batch(
            "b3",
            "October",
            PhaseCounts(processed=100),
            status=BatchStatus.COMPLETED,
            finished_at=NOW - timedelta(days=1),
            created_at=NOW - timedelta(days=1, hours=1),
        ),
    )
    made.batches.paces[B1] = Pace(28, 240, 360)
    return made


@pytest_asyncio.fixture
async def pane(context: UiContext, account: FakeAccount) -> AsyncIterator[BatchesPane]:
    batches = built(context, BatchesPane)
    watch_model(batches.model)
    batches.bind(account.workspace())
    shown(batches)
    await until(lambda: batches.model.rowCount() == len(account.batches.known))
    yield batches
    batches.bind(None)
    batches.deleteLater()


async def test_all_batches_show_newest_first_with_their_state(pane: BatchesPane) -> None:
    assert column_texts(pane.table, 0) == ["November", "Receipts", "October"]
    assert column_texts(pane.table, 2) == ["64 %", "0 %", "100 %"]
    assert column_texts(pane.table, 3) == ["Running", "Running", "Finished"]
    assert column_texts(pane.table, 4) == ["4 to 6 min left", "", "finished yesterday"]
    assert pane.subtitle() == "2 running"


async def test_a_click_selects_and_tells(pane: BatchesPane) -> None:
    received: list[object] = []
    pane.selected.connect(received.append)
    click_row(pane.table, 1)
    assert received == [B2]
    assert pane.current() == B2


async def test_changes_show_in_place_and_keep_the_selection(
    pane: BatchesPane, account: FakeAccount
) -> None:
    click_row(pane.table, 1)
    received: list[object] = []
    pane.selected.connect(received.append)
    changed = replace(account.batches.known[B2], phase_counts=PhaseCounts(processed=5, failed=5))
    account.batches.announce(changed)
    account.batches.announce(batch("b9", "Newest", created_at=NOW))
    await until(lambda: pane.model.rowCount() == 4)
    assert column_texts(pane.table, 0) == ["Newest", "November", "Receipts", "October"]
    assert column_texts(pane.table, 3)[2] == "Running · 5 failed"
    assert pane.current() == B2
    assert received == []


async def test_many_changes_are_one_range(pane: BatchesPane, account: FakeAccount) -> None:
    heard: list[tuple[int, int]] = []
    pane.model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    for count in range(1, 60):
        for item in (B1, B2):
            phase_counts = PhaseCounts(processed=count, waiting=100 - count)
            account.batches.announce(
                replace(account.batches.known[item], phase_counts=phase_counts)
            )
    await until(lambda: column_texts(pane.table, 2)[:2] == ["59 %", "59 %"])
    assert len(heard) <= 2
    assert set(heard) == {(0, 1)}


async def test_a_batch_is_selected_as_soon_as_it_is_known(
    pane: BatchesPane, account: FakeAccount
) -> None:
    pane.select(BatchId("soon"))
    assert pane.current() is None
    account.batches.announce(batch("soon", "Soon", created_at=NOW))
    await until(lambda: pane.current() == BatchId("soon"))
    pane.select(None)
    assert pane.current() is None


async def test_renaming_in_the_row(pane: BatchesPane, account: FakeAccount) -> None:
    click_row(pane.table, 0)
    pane.rename()
    editor = pane.table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "<b>New</b>")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: column_texts(pane.table, 0)[0] == "<b>New</b>")
    assert account.batches.calls == [("rename", (B1, "<b>New</b>"))]


async def test_pausing_and_resuming_from_the_menu(pane: BatchesPane, account: FakeAccount) -> None:
    click_row(pane.table, 0)
    trigger(pane._menu(), "Pause")
    await until(lambda: column_texts(pane.table, 3)[0] == "Paused")
    assert pane.subtitle() == "1 running · 1 paused"
    trigger(pane._menu(), "Resume")
    await until(lambda: column_texts(pane.table, 3)[0] == "Running")
    assert [command for command, _ in account.batches.calls] == ["pause", "resume"]


async def test_space_pauses_and_resumes(pane: BatchesPane, account: FakeAccount) -> None:
    pane.activateWindow()
    pane.table.setFocus()
    await until(pane.table.hasFocus)
    click_row(pane.table, 1)
    QTest.keyClick(pane.table, Qt.Key.Key_Space)
    await until(lambda: column_texts(pane.table, 3)[1] == "Paused")
    QTest.keyClick(pane.table, Qt.Key.Key_Space)
    await until(lambda: column_texts(pane.table, 3)[1] == "Running")
    assert account.batches.calls == [("pause", B2), ("resume", B2)]


async def test_a_batch_that_has_not_ended_is_deleted_after_a_yes_to_what_is_open(
    pane: BatchesPane, account: FakeAccount
) -> None:
    account.batches.inputs_of[B1] = (
        one_input(1, "", RunStatus.PROCESSING, InputState.SUBMITTED, batch_id=B1),
        one_input(2, "", None, InputState.UNCONFIRMED, batch_id=B1),
        one_input(3, "", None, InputState.WAITING, batch_id=B1),
        one_input(4, "", RunStatus.PROCESSED, InputState.SUBMITTED, batch_id=B1),
    )
    click_row(pane.table, 0)
    trigger(pane._menu(), "Delete from history…")
    await until(lambda: pane.findChild(QuestionDialog) is not None)
    question = pane.findChild(QuestionDialog)
    assert question is not None
    for words in (
        "although it has not ended",
        "1 input is at Extend: it goes on there and may be charged",
        "1 input is unconfirmed",
        "1 input is not sent",
        "cancel the batch first",
    ):
        assert words in question.text()
    assert question.leave.isDefault()
    assert account.batches.calls == []
    click(question.agree)
    await until(lambda: pane.model.rowCount() == 2)
    assert account.batches.calls == [("delete anyway", B1)]


async def test_the_batch_selected_last_is_selected_at_the_next_start(
    context: UiContext, pane: BatchesPane, account: FakeAccount
) -> None:
    click_row(pane.table, 1)
    await until(lambda: pane.current() == B2)
    pane.bind(None)
    again = built(context, BatchesPane)
    received: list[object] = []
    again.selected.connect(received.append)
    again.bind(account.workspace())
    shown(again)
    await until(lambda: again.current() == B2)
    assert received[-1] == B2
    # A click while it is still awaited is what counts.
    click_row(again.table, 2)
    account.batches.announce(account.batches.known[B2])
    await until(lambda: again.current() == B3)
    again.bind(None)
    again.deleteLater()


async def test_an_ended_batch_can_be_deleted_from_history(
    pane: BatchesPane, account: FakeAccount
) -> None:
    click_row(pane.table, 2)
    trigger(pane._menu(), "Delete from history…")
    assert account.batches.calls == []
    question = pane.findChild(QuestionDialog)
    assert question is not None
    assert "“October”" in question.text()
    assert question.leave.isDefault()
    click(question.agree)
    await until(lambda: pane.model.rowCount() == 2)
    assert account.batches.calls == [("delete", B3)]
    assert pane.current() != B3


async def test_exporting_from_the_menu_is_asked_of_the_window(pane: BatchesPane) -> None:
    asked: list[object] = []
    pane.export_requested.connect(asked.append)
    click_row(pane.table, 2)
    trigger(pane._menu(), "Export…")
    assert asked == [B3]


async def test_a_wait_for_the_next_try_can_be_ended(
    pane: BatchesPane, account: FakeAccount
) -> None:
    assert pane.waits.text() == ""
    known = account.batches.known
    gone = RetryWait("list_runs", "refused", NOW + timedelta(minutes=4))
    account.batches.announce(replace(known[B1], retry_wait=gone))
    await until(lambda: "November: The server does not answer" in pane.waits.text())
    account.batches.announce(replace(known[B2], retry_wait=gone))
    await until(lambda: "2 batches wait to be tried again" in pane.waits.text())
    (button,) = (item for item in pane.waits.findChildren(QPushButton) if item.text() == "Try now")
    assert (button.isVisible(), button.accessibleName()) == (True, "Try now")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert ("refresh", None) in account.batches.calls
    # A wait that Extend named is not cut short, so nothing offers to.
    account.batches.announce(
        replace(
            known[B1], retry_wait=RetryWait("list_runs", "rate_limited", gone.until, is_asked=True)
        )
    )
    account.batches.announce(replace(known[B2], retry_wait=None))
    await until(lambda: pane.waits.text() == "")


async def test_restored_batches_wait_for_resume_all(
    pane: BatchesPane, account: FakeAccount
) -> None:
    assert pane.notice.text() == ""
    for item in (B1, B2):
        account.batches.announce(
            replace(
                account.batches.known[item],
                control=BatchControl.PAUSED,
                status=BatchStatus.PAUSED,
                pause_reason="restored",
            )
        )
    await until(lambda: "2 batches from the last session wait" in pane.notice.text())
    click(
        next(item for item in pane.notice.findChildren(QPushButton) if item.text() == "Resume all")
    )
    await until(lambda: pane.subtitle() == "2 running")
    assert ("resume_all", None) in account.batches.calls
    await until(lambda: pane.notice.text() == "")


async def test_no_account_and_no_batches_say_what_to_do(context: UiContext) -> None:
    pane = shown(built(context, BatchesPane))
    assert pane.empty.title() == "No account"
    pane.bind(FakeAccount().workspace())
    assert pane.empty.title() == "Loading batches…"
    await until(lambda: pane.empty.title() == "No batches yet")
    assert pane.empty.isVisible()
    pane.bind(None)
    pane.deleteLater()


async def test_batches_that_cannot_be_read_say_so_and_retry(
    context: UiContext, account: FakeAccount
) -> None:
    account.batches.list_error = StorageError("journal_locked")
    pane = shown(built(context, BatchesPane))
    pane.bind(account.workspace())
    await until(pane.banner.text)
    assert pane.empty.title() == "Batches could not be read"
    account.batches.list_error = None
    click(next(item for item in pane.banner.findChildren(QPushButton) if item.text() == "Retry"))
    await until(lambda: pane.model.rowCount() == 3)
    assert pane.banner.text() == ""
    pane.bind(None)
    pane.deleteLater()


async def test_hostile_names_and_narrow_panes_still_paint(
    pane: BatchesPane, account: FakeAccount
) -> None:
    account.batches.announce(batch("h", "<img src=x>\n\u202e" + "a" * 4000, PhaseCounts()))
    await until(lambda: pane.model.rowCount() == 4)
    assert all(text.isprintable() for text in column_texts(pane.table, 0))
    for width in (120, 360, 1280):
        pane.resize(width, 300)
        assert not pane.grab().isNull()
