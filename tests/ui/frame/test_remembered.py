"""The window is arranged as it was left, at the next start and after a reset; and at its least size."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTableView

from extend_desktop.domain.settings import Settings
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_scenes import RUNNING, SCENES, fill
from tests.helpers.window_stage import OFFICE, Stage

FIRST_PX, NARROW_PX = 288, 206
HOSTILE = (
    "",
    "\0\ud7ff\u202e",
    "9" * 5_000,
    "-1",
    "general 99999999999 99999999999",
    "99999999999:down",
    f"{'9' * 300},{'9' * 300}",
    "AdnQywADAAB/////f////wAAAAAAAAAAf////3////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    '{"chips":[null],"runs":[1e999,1],"results":[[],{}],"doubtful":7}',
)
KEPT = ("processed", "failed", "running", "uploading")


async def opened(context: UiContext, before: Stage | None = None) -> Stage:
    """Return the window on Monitor, with what an earlier one remembered."""
    stage = Stage(context, before.parts.settings.stored if before else None)
    fill(stage.parts)
    await stage.start(sandbox=True)
    stage.window.banner.hide()
    await SCENES["monitor_runs"](stage.window, stage.parts)
    return stage


def double_click(window: MainWindow) -> None:
    handle = window.work.page.splitter.handle(1)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 40))


def whole_rows(table: QTableView) -> int:
    return table.viewport().height() // table.verticalHeader().defaultSectionSize()


async def test_page_shares_batch_filter_and_sorting_are_there_again(context: UiContext) -> None:
    first = await opened(context)
    work = first.window.work
    double_click(first.window)
    wide_px = work.batches.width()
    assert wide_px > FIRST_PX
    work.detail.head.chips.choose(KEPT)
    work.detail.runs.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    work.detail.results.tools.doubtful.click()
    await first.end()
    second = await opened(context, first)
    again = second.window.work
    assert again.detail.results.tools.doubtful.isChecked()
    assert again.page.title.key == "monitor"
    assert again.batches.width() == wide_px
    assert again.batches.current() == RUNNING
    assert again.detail.head.chips.keys == KEPT
    assert again.detail.runs.table.horizontalHeader().sortIndicatorSection() == 0
    await second.end()


async def test_the_extractor_last_used_is_picked_again_for_its_account_alone(
    context: UiContext,
) -> None:
    first = Stage(context, Settings(accounts=(OFFICE,)))
    await first.start(sandbox=True)
    terms = first.window.work.composer.terms
    await until(lambda: terms.extractor.count() > 1)
    is_first = terms.extractor.extractor
    terms.extractor.setCurrentIndex(1)
    chosen = terms.extractor.extractor
    assert chosen is not None
    assert chosen != is_first
    first.parts.account.staging.stage("a.pdf")
    await until(first.window.work.composer.submit_button.isEnabled)
    click(first.window.work.composer.submit_button)
    await until(lambda: first.parts.account.batches.submitted)
    await first.end()
    second = Stage(context, first.parts.settings.stored)
    await second.start(sandbox=True)
    again = second.window.work.composer.terms.extractor
    await until(lambda: again.count() > 1)
    assert again.extractor == chosen
    await second.parts.session.open_account(OFFICE, "sk_office")
    await second.idle()
    await until(lambda: again.extractor == is_first)
    await second.end()


async def test_a_reset_of_the_layout_outlasts_the_start(context: UiContext) -> None:
    first = await opened(context)
    double_click(first.window)
    work = first.window.work
    first_px = work.detail.runs.table.columnWidth(3)
    work.detail.runs.table.setColumnWidth(3, first_px + 60)
    action = next(item for item in first.window.menus.actions if item.text() == "Reset the layout")
    action.trigger()
    assert work.batches.width() == FIRST_PX
    assert work.detail.runs.table.columnWidth(3) == first_px
    click(first.window.header.switch.buttons["compose"])
    was_open = work.files.isVisible()
    click(work.composer.files_toggle)
    action.trigger()
    assert work.files.isVisible() is was_open
    await first.end()
    second = await opened(context, first)
    assert second.window.work.batches.width() == FIRST_PX
    assert second.window.work.detail.runs.table.columnWidth(3) == first_px
    await second.end()


async def test_whatever_was_remembered_the_window_opens_and_is_on_the_screen(
    context: UiContext,
) -> None:
    first = await opened(context)
    first.window.dialogs.open_settings()
    (await _dialog(first.window)).close()
    runs = first.window.work.detail.runs.table
    runs.columns.move(1, 1)
    runs.setColumnWidth(3, 133)
    await first.end()
    stored = first.parts.settings.stored
    assert {"window", "settings", "arrangement/runs", "columns/runs"} <= stored.layout.keys()
    for shift in range(3):
        kept = {
            key: _changed(value, HOSTILE[(place + shift * 3) % len(HOSTILE)])
            for place, (key, value) in enumerate(sorted(stored.layout.items()))
        }
        first.parts.settings.stored = replace(stored, layout=kept)
        again = await opened(context, first)
        again.window.dialogs.open_settings()
        room = again.window.screen().availableGeometry()
        assert room.contains(again.window.geometry()), kept
        await again.end()


def _changed(value: str, hostile: str) -> str:
    """Keep the version and change what follows, so that it is looked at."""
    version, separator, _ = value.partition(":")
    return f"{version}{separator}{hostile}" if separator else hostile


async def test_a_window_saved_on_a_screen_that_is_gone_comes_back_onto_one_that_is_there(
    context: UiContext,
) -> None:
    first = await opened(context)
    first.window.setGeometry(9_000, 7_000, 1_100, 700)
    await first.end()
    second = await opened(context, first)
    second.window.dialogs.open_settings()
    dialog = await _dialog(second.window)
    for shown in (second.window, dialog):
        room = shown.screen().availableGeometry()
        assert room.contains(shown.geometry()), shown.windowTitle()
    assert second.window.size().width() == 1_100
    await second.end()


async def _dialog(window: MainWindow) -> QDialog:
    await until(lambda: [item for item in window.findChildren(QDialog) if item.isVisible()])
    return next(item for item in window.findChildren(QDialog) if item.isVisible())


async def test_the_least_size_shows_twelve_runs_beside_a_narrow_list(context: UiContext) -> None:
    stage = await opened(context)
    work, window = stage.window.work, stage.window
    work.detail.unconfirmed.banner.hide()
    window.resize(*LEAST_SIZE_PX)
    await until(lambda: work.batches.width() == NARROW_PX)
    await until(lambda: whole_rows(work.detail.runs.table) >= 12)
    buttons = work.detail.buttons
    assert (buttons.control.text(), buttons.retry.all.text()) == ("", "")
    assert "Pause" in buttons.control.toolTip()
    assert "Retry 18 failed" in buttons.retry.all.toolTip()
    assert not work.detail.foot.total.isVisible()
    assert work.detail.head.chips.more.isVisible()
    assert window.header.picker.width() <= 224
    window.resize(1280, 800)
    await until(lambda: work.batches.width() == FIRST_PX)
    # Once a boundary was moved the window leaves it where it is.
    double_click(window)
    wide_px = work.batches.width()
    click(window.header.switch.buttons["compose"])
    click(window.header.switch.buttons["monitor"])
    assert work.batches.width() == wide_px
    await stage.end()


async def test_size_columns_and_the_order_of_batches_are_there_again(context: UiContext) -> None:
    first = await opened(context)
    first.window.resize(1_210, 790)
    runs = first.window.work.detail.runs.table
    shown = [column for column in range(1, runs.model().columnCount()) if not hidden(runs, column)]
    moved, gone, wide = shown[0], shown[1], shown[2]
    runs.columns.move(moved, 1)
    runs.columns.show(gone, is_shown=False)
    runs.setColumnWidth(wide, 133)
    first.window.work.batches.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    await first.end()
    second = await opened(context, first)
    again = second.window.work.detail.runs.table
    assert again.horizontalHeader().visualIndex(moved) == 2
    assert hidden(again, gone)
    assert again.columnWidth(wide) == 133
    # The first one says what a row is about, whatever else is hidden.
    assert again.horizontalHeader().visualIndex(0) == 0
    assert not hidden(again, 0)
    header = second.window.work.batches.table.horizontalHeader()
    assert header.sortIndicatorSection() == 0
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert (second.window.width(), second.window.height()) == (1_210, 790)
    again.reset_widths()
    assert not hidden(again, gone)
    assert again.horizontalHeader().visualIndex(moved) == moved
    await second.end()


def hidden(table: QTableView, column: int) -> bool:
    return table.isColumnHidden(column)
