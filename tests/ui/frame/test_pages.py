"""The work pages: switching, what each shows, how much, and what is remembered of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QWidget

from extend_desktop.domain.batches import BatchStatus
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.demo import drag_enter_event, drop_mime
from extend_desktop.ui.main_window import FIRST_SIZE_PX, LEAST_SIZE_PX
from extend_desktop.ui.models.files_mime import to_mime
from tests.helpers.fake_workspace import batch
from tests.helpers.memory_files import make_files
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    """The window over the sandbox, active, in its first size."""
    made = Stage(context)
    await made.start(sandbox=True)
    made.window.activateWindow()
    await until(made.window.isActiveWindow)
    yield made
    await made.end()


def page_of(stage: Stage) -> str:
    return stage.window.work.page.title.key


def rows_seen(table: QTableView) -> int:
    """How many whole rows the table has room for."""
    return table.viewport().height() // table.verticalHeader().defaultSectionSize()


def links(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/in/{name}") for name in names])
    return mime


async def test_ctrl_and_a_number_or_a_click_show_a_page(stage: Stage) -> None:
    buttons = stage.window.header.switch.buttons
    assert page_of(stage) == "compose"
    QTest.keyClick(stage.window, Qt.Key.Key_2, CONTROL)
    assert page_of(stage) == "monitor"
    assert buttons["monitor"].isChecked()
    assert not stage.window.work.composer.isVisible()
    click(buttons["compose"])
    assert page_of(stage) == "compose"
    assert stage.window.work.composer.isVisible()
    assert not stage.window.work.detail.isVisible()


async def test_the_page_is_there_again_at_the_next_start(context: UiContext) -> None:
    first = Stage(context)
    await first.start(sandbox=True)
    click(first.window.header.switch.buttons["monitor"])
    await first.end()
    second = Stage(context, first.parts.settings.stored)
    await second.start(sandbox=True)
    assert page_of(second) == "monitor"
    await second.end()


async def test_an_arrangement_of_another_version_is_not_used(context: UiContext) -> None:
    layout = {"page": "dashboard", "split/compose": "v1:AAAA", "files open": "yes"}
    stage = Stage(context, Settings(layout=layout))
    await stage.start(sandbox=True)
    assert page_of(stage) == "compose"
    stage.window.resize(*FIRST_SIZE_PX)
    await until(stage.window.work.files.isVisible)
    assert stage.window.work.files.width() == 316
    await stage.end()


@pytest.mark.parametrize(
    ("size", "staged", "files"), [(FIRST_SIZE_PX, 14, 16), (LEAST_SIZE_PX, 12, 10)]
)
async def test_there_is_room_for_rows(
    stage: Stage, size: tuple[int, int], staged: int, files: int
) -> None:
    work = stage.window.work
    stage.parts.account.staging.stage(*(f"scan {number}.pdf" for number in range(60)))
    stage.window.resize(*size)
    await until(lambda: (stage.window.width(), stage.window.height()) == size)
    stage.window.banner.hide()
    table = work.composer.list.table
    for _ in range(2):
        await until(lambda: rows_seen(table) >= staged)
        if work.files.isVisible():
            await until(lambda: rows_seen(work.files.table) >= files)
        click(work.composer.files_toggle)
    buttons = work.composer.findChildren(QPushButton)
    await until(
        lambda: all(
            button.width() >= button.minimumSizeHint().width()
            for button in buttons
            if button.isVisible()
        )
    )


async def test_in_a_narrow_window_files_open_over_the_left_half_of_the_list(stage: Stage) -> None:
    work, window = stage.window.work, stage.window
    assert work.files.isVisible()
    window.resize(*LEAST_SIZE_PX)
    await until(lambda: not work.files.isVisible())
    form_px = work.composer.side.width()
    click(work.composer.files_toggle)
    assert work.files.isVisible()
    place = work.composer.view.parentWidget()
    assert place is not None
    await until(lambda: work.files.geometry().top() > work.composer.files_toggle.height())
    assert work.composer.side.width() == form_px, "the form keeps its place"
    left = place.mapTo(work.page, QPoint(0, 0)).x()
    assert (work.files.x(), work.files.width()) == (left, place.width() // 2)
    assert work.panes == (work.files, work.composer)
    QTest.keySequence(window, "Ctrl+Shift+F")
    assert not work.files.isVisible()
    window.resize(*FIRST_SIZE_PX)
    await until(work.files.isVisible)
    assert work.files.width() == 316
    assert not work.files.geometry().intersects(work.composer.geometry())
    window.resize(*LEAST_SIZE_PX)
    await until(lambda: not work.files.isVisible())


async def test_files_open_and_close_by_key_and_stay_as_they_were(
    context: UiContext, stage: Stage
) -> None:
    files = stage.window.work.files
    assert files.isVisible()
    QTest.keySequence(stage.window, "Ctrl+Shift+F")
    assert not files.isVisible()
    await stage.idle()
    second = Stage(context, stage.parts.settings.stored)
    await second.start(sandbox=True)
    assert not second.window.work.files.isVisible()
    await second.end()


async def test_at_the_start_no_key_changes_anything_by_accident(stage: Stage) -> None:
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    assert stage.window.focusWidget() is stage.window.work
    QTest.keySequence(stage.window, "F6")
    assert stage.window.work.files.isAncestorOf(stage.window.focusWidget())


async def test_a_drop_on_monitor_lands_in_compose(stage: Stage) -> None:
    work = stage.window.work
    click(stage.window.header.switch.buttons["monitor"])
    mime = links("a.pdf", "b.pdf")
    QApplication.sendEvent(work.detail, drag_enter_event(QPointF(9, 9), mime))
    assert work.drops.overlay.isVisible()
    assert work.drops.overlay.accessibleName() == "Drop to add 2 items to the new batch"
    drop_mime(work.detail, mime)
    assert not work.drops.overlay.isVisible()
    assert page_of(stage) == "compose"
    assert stage.parts.account.staging.paths == [Path("/in/a.pdf"), Path("/in/b.pdf")]


async def test_what_cannot_be_dropped_is_said_on_any_page(stage: Stage) -> None:
    click(stage.window.header.switch.buttons["monitor"])
    mime = QMimeData()
    mime.setData("application/x-moz-file-promise", b"x")
    QApplication.sendEvent(stage.window.work.detail, drag_enter_event(QPointF(9, 9), mime))
    assert "Save them in a folder first" in stage.window.banner.text()
    assert page_of(stage) == "monitor"


async def test_rows_of_files_are_taken_by_the_new_batch_only(stage: Stage) -> None:
    work, staging = stage.window.work, stage.parts.account.staging
    mime = to_mime(make_files(1))
    drop_mime(work.files, mime)
    assert staging.remote == []
    drop_mime(work.composer, mime)
    assert len(staging.remote) == 1


async def test_the_strip_opens_the_live_batch_and_the_switch_counts(stage: Stage) -> None:
    batches, header = stage.parts.account.batches, stage.window.header
    strip = stage.window.status.live
    assert strip.text_shown() == "Nothing is running"
    assert not strip.isEnabled()
    running = batch("b1", name="Bills", status=BatchStatus.PROCESSING)
    batches.announce(running)
    await until(lambda: "Bills" in strip.text_shown())
    await until(lambda: header.switch.buttons["monitor"].count.text == "1 running")
    batches.announce(replace(running, status=BatchStatus.PAUSED, pause_reason="payment_required"))
    await until(lambda: header.switch.buttons["monitor"].count.text == "1 paused")
    batches.announce(running)
    click(strip)
    assert page_of(stage) == "monitor"
    await until(lambda: stage.window.work.detail.batch_id == BatchId("b1"))


async def test_staged_inputs_are_counted_on_every_page(stage: Stage) -> None:
    click(stage.window.header.switch.buttons["monitor"])
    stage.parts.account.staging.stage(*(f"{number}.pdf" for number in range(1_200)))
    assert stage.window.header.switch.buttons["compose"].count.text == "1,200"


async def test_ctrl_return_on_monitor_only_shows_what_would_be_sent(stage: Stage) -> None:
    stage.parts.account.staging.stage("a.pdf")
    click(stage.window.header.switch.buttons["monitor"])
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CONTROL)
    assert page_of(stage) == "compose"
    assert stage.parts.account.batches.submitted == []


async def test_ctrl_f_finds_in_the_pane_with_the_focus_else_on_the_page(stage: Stage) -> None:
    work = stage.window.work
    stage.parts.account.staging.stage("a.pdf")
    work.composer.terms.name.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_F, CONTROL)
    assert work.composer.view.search.hasFocus()
    work.files.table.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_F, CONTROL)
    assert work.files.filter.search.hasFocus()


async def test_a_double_click_on_a_handle_gives_the_left_pane_more_and_takes_it_back(
    stage: Stage,
) -> None:
    work = stage.window.work
    work.show_page("monitor")
    splitter = work.page.splitter
    handle, before = splitter.handle(1), splitter.sizes()
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 40))
    assert splitter.sizes()[0] > before[0]
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 40))
    assert splitter.sizes() == before


async def test_the_switch_stays_in_place_and_narrow_windows_get_dots(stage: Stage) -> None:
    switch: QWidget = stage.window.header.switch
    before = switch.geometry()
    stage.parts.account.staging.stage(*(f"{number}.pdf" for number in range(500)))
    assert switch.geometry() == before
    stage.window.resize(*LEAST_SIZE_PX)
    await until(lambda: switch.width() < before.width())
    assert stage.window.header.rect().contains(switch.geometry())


async def test_on_a_small_screen_the_switch_keeps_its_icons_and_the_page_scrolls(
    stage: Stage,
) -> None:
    window, header = stage.window, stage.window.header
    window.setMinimumSize(1, 1)
    window.resize(632, 360)
    await until(lambda: window.work.width() > window.width())
    assert all(button.width() == 46 for button in header.switch.buttons.values())
    parts = (header.menu_bar, header.switch, header.picker, header.settings)
    places = [QRect(part.mapTo(header, QPoint(0, 0)), part.size()) for part in parts]
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert header.rect().contains(places[-1])
    await until(lambda: not window.work.files.isVisible())
    click(window.work.composer.files_toggle)
    await until(window.work.files.isVisible)
    assert window.work.files.width() == 316, "their filter needs as much"
    window.resize(*FIRST_SIZE_PX)
    await until(lambda: window.work.width() < window.width())
    assert all(button.width() == 166 for button in header.switch.buttons.values())


async def test_the_switch_keeps_its_size_when_the_theme_changes(
    context: UiContext, stage: Stage
) -> None:
    switch = stage.window.header.switch
    before = switch.size()
    for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        context.theme.choose(theme)
        await stage.idle()
        assert {button.width() for button in switch.buttons.values()} == {166}
    assert switch.size() == before


async def test_a_wide_window_has_an_overview_of_the_same_panes(stage: Stage) -> None:
    work, window = stage.window.work, stage.window
    button = window.header.switch.buttons["overview"]
    assert not button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    assert page_of(stage) == "compose"
    window.resize(1_920, 1_080)
    await until(button.isVisible)
    stage.parts.account.staging.stage("a.pdf")
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    assert page_of(stage) == "overview"
    for pane in (work.composer, work.batches, work.detail):
        assert pane.isVisible()
        assert pane.width() > 400
    stage.parts.account.batches.announce(batch("b1", name="Bills", status=BatchStatus.PROCESSING))
    await until(window.status.live.isEnabled)
    click(window.status.live)
    assert page_of(stage) == "overview"
    window.resize(*FIRST_SIZE_PX)
    await until(lambda: page_of(stage) == "compose")
    assert not button.isVisible()
    assert work.composer.isVisible()
    assert not work.detail.isVisible()
    work.show_page("monitor")
    assert work.batches.isVisible()
    assert work.detail.isVisible()
    assert work.batches.width() == 288
