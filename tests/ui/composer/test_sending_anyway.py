"""Rows that their content holds back: what the list says, and the yes that sends them."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from extend_desktop.domain.drafts import DraftState
from extend_desktop.domain.inspections import Finding, InspectionWarning
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.pane_fixtures import click, click_row, column_texts, trigger, until

HELD_BACK = "Held back: damaged or cut off, will probably fail, and may be charged"


@pytest.fixture
def pane(pane: ComposerPane, account: FakeAccount) -> ComposerPane:
    """Return the composer with rows of every kind that is held back or blocked."""
    blocked = DraftState.BLOCKED
    account.staging.stage("good.pdf")
    account.staging.stage("cut.pdf", "off.pdf", state=blocked, reason_code="damaged")
    account.staging.stage("locked.pdf", state=blocked, reason_code="encrypted")
    account.staging.stage("gone.pdf", state=blocked, reason_code="vanished")
    return pane


def menu_at(pane: ComposerPane, *rows: int) -> QMenu:
    """Select rows and open their menu, as the right mouse button does."""
    table = pane.list.table
    table.clearSelection()
    for row in rows:
        index = table.model().index(row, 0)
        QTest.mouseClick(
            table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            table.visualRect(index).center(),
        )
    last = table.model().index(rows[-1], 0)
    table.customContextMenuRequested.emit(table.visualRect(last).center())
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = pane.list.findChildren(QMenu, options=direct)[-1]
    assert menu.isVisible()
    menu.close()
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def question_of(pane: ComposerPane) -> QuestionDialog:
    return pane.list.findChildren(QuestionDialog)[-1]


async def test_rows_and_plan_say_what_is_held_back(pane: ComposerPane) -> None:
    await until(lambda: pane.list.model.rowCount() == 5)
    assert column_texts(pane.list.table, 4)[1] == "Blocked: damaged"
    tooltip = str(pane.list.model.index(1, 4).data(Qt.ItemDataRole.ToolTipRole))
    assert HELD_BACK in html.unescape(tooltip)
    assert "Send anyway" in tooltip
    assert "4 blocked (2 damaged)" in pane.plan.plan.full_text()


async def test_nothing_is_sent_before_the_yes(pane: ComposerPane, account: FakeAccount) -> None:
    await until(lambda: pane.list.model.rowCount() == 5)
    trigger(menu_at(pane, 1), "Send anyway")
    question = question_of(pane)
    assert "may charge for the try" in question.text()
    assert question.leave.isDefault()
    click(question.leave)
    await until(lambda: not question.isVisible())
    assert account.staging.plan.damaged == 2

    trigger(menu_at(pane, 1), "Send anyway")
    click(question_of(pane).agree)
    await until(lambda: account.staging.plan.forced == 1)
    await until(lambda: column_texts(pane.list.table, 4)[1] == "Sent on your word")
    assert "3 blocked (1 damaged), 1 sent anyway" in pane.plan.plan.full_text()


async def test_a_selection_and_a_whole_group_are_sent_by_one_yes(
    pane: ComposerPane, account: FakeAccount
) -> None:
    await until(lambda: pane.list.model.rowCount() == 5)
    assert "Send 2 of these 3 anyway" in words_of(menu_at(pane, 1, 3, 4))
    group = "Send all 2 anyway: damaged or cut off"
    trigger(menu_at(pane, 2), group)
    assert "Send 2 files anyway?" in question_of(pane).text()
    click(question_of(pane).agree)
    await until(lambda: account.staging.plan.forced == 2)
    trigger(menu_at(pane, 1, 2), "Hold these 2 back again")
    await until(lambda: account.staging.plan.damaged == 2)


async def test_what_is_not_there_cannot_be_sent_by_any_word(pane: ComposerPane) -> None:
    await until(lambda: pane.list.model.rowCount() == 5)
    for row in (0, 4):
        assert not any("anyway" in words for words in words_of(menu_at(pane, row)))


async def test_a_warning_is_in_the_row_and_counted(
    pane: ComposerPane, account: FakeAccount
) -> None:
    found = (Finding(InspectionWarning.DOCUMENTS_INSIDE, count=2),)
    account.staging.stage("portfolio.pdf", warnings=found)
    await until(lambda: pane.list.model.rowCount() == 6)
    assert column_texts(pane.list.table, 4)[5] == "Upload · 1 warning"
    tooltip = str(pane.list.model.index(5, 4).data(Qt.ItemDataRole.ToolTipRole))
    assert "Upload · 2 documents inside are not read" in tooltip
    assert "1 with a warning" in pane.plan.plan.full_text()
    click_row(pane.list.table, 5)
