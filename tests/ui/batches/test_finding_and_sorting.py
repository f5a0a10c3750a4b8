"""Many batches: found by typing, sorted by menu and column, the same at the next start."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from extend_desktop.domain.batches import BatchStatus, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.cards import TABLE_FROM_PX
from extend_desktop.ui.views.batches.pane import BatchesPane
from tests.helpers.fake_workspace import NOW, FakeAccount, batch
from tests.helpers.pane_fixtures import built, click, click_row, column_texts, shown, trigger, until

NARROW, WIDE = QSize(288, 500), QSize(TABLE_FROM_PX + 60, 500)
NEWEST_FIRST = ["November", "Archive", "Receipts"]


def made_account() -> FakeAccount:
    account = FakeAccount()
    account.batches.put(
        batch("b1", "November", PhaseCounts(processed=5), created_at=NOW),
        batch("b2", "Archive", PhaseCounts(processed=1), created_at=NOW - timedelta(hours=1)),
        batch(
            "b3",
            "Receipts",
            PhaseCounts(processed=3),
            status=BatchStatus.COMPLETED,
            extractor_name="Till slips",
            created_at=NOW - timedelta(hours=2),
        ),
    )
    return account


async def opened(context: UiContext, account: FakeAccount, size: QSize = NARROW) -> BatchesPane:
    pane = built(context, BatchesPane)
    pane.bind(account.workspace())
    shown(pane, size)
    await until(lambda: pane.model.rowCount() == len(account.batches.known))
    return pane


@pytest_asyncio.fixture
async def pane(context: UiContext) -> AsyncIterator[BatchesPane]:
    made = await opened(context, made_account())
    made.activateWindow()
    await until(made.isActiveWindow)
    yield made
    made.bind(None)
    made.deleteLater()


def names(pane: BatchesPane) -> list[str]:
    return column_texts(pane.table, 0)


def list_menu(pane: BatchesPane) -> QMenu:
    """Click the button with the three dots and return its menu."""
    click(pane.header.more)
    return next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())


def sorting_menu(pane: BatchesPane) -> QMenu:
    menu = next(action.menu() for action in list_menu(pane).actions() if action.text() == "Sort by")
    assert isinstance(menu, QMenu)
    return menu


async def test_typing_finds_by_name_and_extractor_and_esc_shows_all_again(
    pane: BatchesPane,
) -> None:
    assert not pane.search.isVisible()
    click(pane.header.search)
    assert pane.search.hasFocus()
    QTest.keyClicks(pane.search, "till")
    await until(lambda: names(pane) == ["Receipts"])
    QTest.keyClicks(pane.search, " nothing")
    await until(lambda: pane.empty.isVisible() and pane.empty.title() == "No such batch")
    (button,) = (item for item in pane.empty.findChildren(QPushButton) if item.isVisible())
    click(button)
    await until(lambda: names(pane) == NEWEST_FIRST)
    assert not pane.search.isVisible()
    pane.open_search()
    QTest.keyClicks(pane.search, "nov")
    await until(lambda: names(pane) == ["November"])
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    assert names(pane) == NEWEST_FIRST
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    assert not pane.search.isVisible()


async def test_a_batch_that_is_wanted_is_shown_although_another_was_searched_for(
    pane: BatchesPane,
) -> None:
    pane.open_search()
    QTest.keyClicks(pane.search, "nov")
    await until(lambda: names(pane) == ["November"])
    pane.select(BatchId("b2"))
    assert pane.current() == BatchId("b2")
    assert names(pane) == NEWEST_FIRST


async def test_a_rename_takes_part_in_the_search_at_once(pane: BatchesPane) -> None:
    pane.open_search()
    QTest.keyClicks(pane.search, "nov")
    await until(lambda: names(pane) == ["November"])
    pane.commands.rename(BatchId("b2"), "November too")
    await until(lambda: names(pane) == ["November", "November too"])


async def test_the_menu_sorts_and_the_next_start_too(context: UiContext, pane: BatchesPane) -> None:
    menu = sorting_menu(pane)
    assert [item.text() for item in menu.actions() if item.isChecked()] == ["Newest first"]
    trigger(menu, "Name")
    assert names(pane) == ["Archive", "November", "Receipts"]
    again = await opened(context, made_account())
    assert names(again) == ["Archive", "November", "Receipts"]
    menu = sorting_menu(again)
    assert [item.text() for item in menu.actions() if item.isChecked()] == ["Name"]
    trigger(menu, "Oldest first")
    assert names(again) == NEWEST_FIRST[::-1]
    again.deleteLater()


async def test_columns_of_the_wide_list_sort_by_a_click(context: UiContext) -> None:
    pane = await opened(context, made_account(), WIDE)
    header = pane.table.horizontalHeader()
    await until(header.isVisible)

    def click_title() -> None:
        click(header.viewport(), QPoint(30, header.height() // 2))

    click_title()
    assert names(pane) == ["Archive", "November", "Receipts"]
    click_title()
    assert names(pane) == ["Receipts", "November", "Archive"]
    click_title()
    assert names(pane) == NEWEST_FIRST
    pane.deleteLater()


async def test_the_menu_deletes_the_selected_batch_only(pane: BatchesPane) -> None:
    def may_delete() -> bool:
        menu = list_menu(pane)
        entry = next(item for item in menu.actions() if item.text() == "Delete from history…")
        menu.close()
        return entry.isEnabled()

    assert not may_delete()
    click_row(pane.table, 2)
    assert may_delete()


async def test_without_a_batch_there_is_a_way_to_a_new_one(context: UiContext) -> None:
    pane = built(context, BatchesPane)
    asked: list[bool] = []
    pane.new_batch_requested.connect(lambda: asked.append(True))
    pane.bind(FakeAccount().workspace())
    shown(pane, NARROW)
    await until(lambda: pane.empty.title() == "No batches yet")
    (button,) = (item for item in pane.empty.findChildren(QPushButton) if item.isVisible())
    assert button.text() == "New batch"
    click(button)
    assert asked == [True]
    pane.deleteLater()
