"""Monitor where there is no room for both of its panes: which of them is seen, and what is said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from extend_desktop.domain.batches import BatchStatus, PhaseCounts
from extend_desktop.domain.ids import BatchId
from extend_desktop.ui.widgets import BannerKind, Button
from tests.helpers.fake_workspace import NOW, batch
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import Stage

B1, B2, B3 = BatchId("b1"), BatchId("b2"), BatchId("b3")
CONTROL = Qt.KeyboardModifier.ControlModifier
_GAP_PX = 5
NARROW_PX, WIDE_PX = (632, 400), (1_280, 800)


@pytest_asyncio.fixture
async def narrow(stage: Stage) -> AsyncIterator[Stage]:
    """Three batches in a narrow window, the first of them selected and shown."""
    window, work = stage.window, stage.window.work
    window.setMinimumSize(0, 0)
    window.resize(*NARROW_PX)
    ended = {"status": BatchStatus.COMPLETED, "finished_at": NOW}
    stage.parts.account.batches.put(
        batch("b1", "November invoices", PhaseCounts(running=5)),
        batch("b2", "Receipts", PhaseCounts(processed=4), **ended),
        batch("b3", "Contracts", PhaseCounts(processed=4), **ended),
    )
    await stage.start(sandbox=True)
    window.activateWindow()
    await until(window.isActiveWindow)
    work.show_page("monitor")
    await until(lambda: work.batches.model.rowCount() == 3)
    work.batches.select(B1)
    await until(lambda: work.batches.isHidden() and work.detail.isVisible())
    yield stage


def shows_list(stage: Stage) -> bool:
    work = stage.window.work
    assert work.batches.isHidden() is not work.detail.isHidden()
    return work.batches.isVisible()


async def open_list(stage: Stage) -> None:
    click(stage.window.work.monitor.sides.opener)
    await until(stage.window.work.batches.table.hasFocus)


async def test_a_narrow_page_shows_the_batch_or_the_list(narrow: Stage) -> None:
    window, work = narrow.window, narrow.window.work
    batches, sides = work.batches, work.monitor.sides
    await until(lambda: work.monitor.width() <= window.width())
    await open_list(narrow)
    assert shows_list(narrow)
    position = batches.model.position_of(B2)
    assert position is not None
    row = batches.table.visualRect(batches.model.index(position, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(batches.table.viewport(), left, pos=row.center())
    await until(lambda: not shows_list(narrow))
    assert batches.current() == B2
    window.resize(*WIDE_PX)
    await until(lambda: batches.isVisible() and work.detail.isVisible())
    assert sides.opener.isHidden()


async def test_the_list_stays_while_it_is_searched_and_when_a_batch_goes(narrow: Stage) -> None:
    batches = narrow.window.work.batches
    await open_list(narrow)
    QTest.keyClick(narrow.window, Qt.Key.Key_F, CONTROL)
    await until(batches.search.hasFocus)
    QTest.keyClicks(batches.search, "Rec")
    await until(lambda: batches.model.rowCount() == 1)
    batches.table.selectRow(0)
    assert batches.current() == B2
    assert shows_list(narrow)
    batches.search.dismiss()
    narrow.parts.account.batches.batch_removed.emit(B2)
    await until(lambda: batches.model.rowCount() == 2)
    assert shows_list(narrow)
    narrow.window.work.show_batch(B3)
    assert not shows_list(narrow), "it was asked for elsewhere"


async def test_return_and_esc_lead_from_the_list_to_the_batch(narrow: Stage) -> None:
    batches, detail = narrow.window.work.batches, narrow.window.work.detail
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        await open_list(narrow)
        QTest.keyClick(batches.table, key)
        await until(lambda: not shows_list(narrow))
        focused = QApplication.focusWidget()
        assert focused is not None
        assert detail.isAncestorOf(focused)
    await open_list(narrow)
    batches.open_search()
    QTest.keyClicks(batches.search, "x")
    for _ in range(2):
        assert shows_list(narrow), "it empties the search, then closes it"
        QTest.keyClick(batches.search, Qt.Key.Key_Escape)
    assert batches.search.isHidden()
    assert shows_list(narrow)


async def test_find_reaches_a_search_that_is_shown(narrow: Stage) -> None:
    batches, detail = narrow.window.work.batches, narrow.window.work.detail
    detail.tabs.setCurrentWidget(detail.activity)
    QTest.keyClick(narrow.window, Qt.Key.Key_F, CONTROL)
    await until(detail.activity.search.hasFocus)
    await open_list(narrow)
    narrow.window.header.switch.buttons["monitor"].setFocus()
    QTest.keyClick(narrow.window, Qt.Key.Key_F, CONTROL)
    await until(batches.search.hasFocus)
    assert shows_list(narrow)


async def test_what_the_hidden_list_says_is_read_above_the_batch(narrow: Stage) -> None:
    work, account = narrow.window.work, narrow.parts.account.batches
    banner, said = work.batches.banner, work.batches.said
    account.verb_error = OSError("disk full")
    work.batches.pause_or_resume()
    await until(banner.isVisible)
    assert not shows_list(narrow)
    work.batches.delete_at_extend()
    assert said.isVisible()
    assert work.detail.isAncestorOf(said)
    await open_list(narrow)
    assert banner.isVisible()
    assert banner.y() < said.y() < work.batches.table.y()
    QTest.keyClick(work.batches.table, Qt.Key.Key_Escape)
    await until(lambda: work.detail.isAncestorOf(banner) and banner.isVisible())
    account.verb_error = None
    calls = len(account.calls)
    click(next(item for item in banner.findChildren(Button) if item.text() == "Retry"))
    await until(lambda: len(account.calls) > calls)
    assert banner.isHidden()
    narrow.window.resize(*WIDE_PX)
    await until(lambda: work.batches.isAncestorOf(said) and said.isVisible())


@pytest.mark.parametrize("words", ["Rename", "Retry failed", "Cancel the batch", "Export"])
async def test_a_command_for_the_batch_shows_it_before_it_acts(narrow: Stage, words: str) -> None:
    """The name was edited, and an answer said, in the pane that the list covered."""
    window, detail = narrow.window, narrow.window.work.detail
    await open_list(narrow)
    next(action for command, action in window.menus.commands if command.words == words).trigger()
    await until(lambda: not shows_list(narrow))
    if words == "Rename":
        await until(detail.title_line.editor.isVisible)
    elif words == "Retry failed":
        await until(detail.notice.isVisible)
    else:
        await until(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.close()


async def test_messages_on_a_small_screen_stand_below_each_other(narrow: Stage) -> None:
    """Two lay over each other by 18 pixels: words in the tabs asked for the room they had."""
    work = narrow.window.work
    pane = work.batches
    work.detail.tabs.setCurrentWidget(work.detail.results)
    banners = (pane.banner, pane.notice, pane.waits, pane.said)
    for number, banner in enumerate(banners):
        banner.say(BannerKind.WARNING, f"Message {number}", "What it says is long. " * 8)
    lines = [*banners, work.detail.tabs]
    await until(
        lambda: all(
            above.geometry().bottom() + _GAP_PX < below.y() for above, below in pairwise(lines)
        )
    )


async def test_the_menu_of_when_done_opens_below_what_is_shown(narrow: Stage) -> None:
    monitor = narrow.window.work.monitor
    monitor.open_when_done()
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu, opener = QApplication.activePopupWidget(), monitor.sides.opener
    assert menu is not None
    assert menu.x() == opener.mapToGlobal(opener.rect().bottomLeft()).x()
    menu.close()


async def test_back_from_the_overview_it_shows_what_has_room(narrow: Stage) -> None:
    window, work = narrow.window, narrow.window.work
    work.show_page("compose")
    window.resize(1_920, 1_080)
    await until(lambda: work.has_overview)
    work.show_page("overview")
    assert work.batches.isVisible()
    assert work.detail.isVisible()
    window.resize(*NARROW_PX)
    await until(lambda: work.page.title.key == "compose")
    work.show_page("monitor")
    assert not shows_list(narrow)
