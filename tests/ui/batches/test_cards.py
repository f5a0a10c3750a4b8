"""The narrow list of batches: cards of two lines, which say and copy all that the columns do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from extend_desktop.domain.batches import Batch, BatchStatus, PhaseCounts
from extend_desktop.domain.waits import RetryWait
from extend_desktop.presentation.batches import batch_summary_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.cells import Role
from extend_desktop.ui.views.batches.cards import TABLE_FROM_PX
from extend_desktop.ui.views.batches.pane import BatchesPane
from tests.helpers.fake_workspace import NOW, FakeAccount, batch
from tests.helpers.pane_fixtures import built, click_row, shown, until

NARROW = QSize(288, 712)
"""The pane on the Monitor page of a window of 1280 by 800."""


def batches() -> list[Batch]:
    """Return twelve batches, more than a narrow pane shows."""
    running = batch("b0", "November supplier invoices", PhaseCounts(processed=412, waiting=2_000))
    ended = [
        batch(
            f"b{number}",
            f"Customs papers Göteborg and surroundings, week {number}",
            PhaseCounts(processed=318, failed=number % 3),
            status=BatchStatus.COMPLETED_WITH_FAILURES,
            finished_at=NOW - timedelta(days=number),
            created_at=NOW - timedelta(days=number, hours=1),
        )
        for number in range(1, 12)
    ]
    return [running, *ended]


async def opened(context: UiContext, size: QSize = NARROW) -> BatchesPane:
    """Return the pane with the batches, in `size`."""
    account = FakeAccount()
    account.batches.put(*batches())
    pane = built(context, BatchesPane)
    pane.bind(account.workspace())
    shown(pane, size)
    await until(lambda: pane.model.rowCount() == len(account.batches.known))
    return pane


async def test_a_narrow_pane_shows_nine_cards_and_a_wide_one_columns(context: UiContext) -> None:
    pane = await opened(context)
    table = pane.table
    assert table.horizontalHeader().isHidden()
    assert [table.isColumnHidden(column) for column in range(5)] == [False, *[True] * 4]
    assert table.viewport().height() // table.rowHeight(0) >= 9
    pane.resize(TABLE_FROM_PX + 60, 712)
    await until(lambda: not table.horizontalHeader().isHidden())
    assert not any(table.isColumnHidden(column) for column in range(5))
    assert table.viewport().height() // table.rowHeight(0) >= 16
    pane.deleteLater()


async def test_a_card_says_copies_and_renames_what_the_columns_do(context: UiContext) -> None:
    pane = await opened(context)
    index = pane.model.index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("week 2, 320 of 320 · 2 failed")
    assert index.data(Role.SUMMARY) == "320 of 320 · 2 failed"
    click_row(pane.table, 2)
    QTest.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: "Finished · 2 failed" in QGuiApplication.clipboard().text())
    QTest.keyClick(pane.table, Qt.Key.Key_F2)
    editor = pane.table.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Customs")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: pane.model.index(2, 0).data() == "Customs")
    pane.deleteLater()


@pytest.mark.parametrize(
    ("status", "counts", "expected"),
    [
        (BatchStatus.PROCESSING, PhaseCounts(processed=3, waiting=1), "3 of 4"),
        (BatchStatus.PAUSED, PhaseCounts(processed=44, waiting=76), "Paused · 44 of 120"),
        (BatchStatus.COMPLETED, PhaseCounts(processed=40), "40 of 40"),
        (BatchStatus.CANCELLED, PhaseCounts(processed=1, cancelled=3), "Cancelled · 4 of 4"),
        (BatchStatus.COMPLETED, PhaseCounts(blocked=2), "Finished · 2 blocked"),
    ],
)
def test_the_state_beside_the_bar(status: BatchStatus, counts: PhaseCounts, expected: str) -> None:
    assert batch_summary_text(batch("b", "B", counts, status=status)) == expected


def test_a_wait_is_named_beside_the_bar() -> None:
    wait = RetryWait("poll", "rate_limited", NOW, is_asked=True)
    waiting = replace(batch("b", "B", PhaseCounts(processed=1, waiting=1)), retry_wait=wait)
    assert batch_summary_text(waiting).startswith("1 of 2 · Extend asked us to wait until")
