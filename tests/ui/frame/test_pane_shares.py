"""The widths of the panes: at first, as the operator leaves them, and after narrow windows."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import FIRST_SIZE_PX, LEAST_SIZE_PX
from extend_desktop.ui.views.window.work_page import WorkPage
from tests.helpers.pane_fixtures import click, until
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage

REVIEW_PX = [232, 612, 404]


async def reviewing(context: UiContext, before: Stage | None = None) -> Stage:
    """Return the window on Review, with what an earlier one remembered."""
    stage = Stage(context, before.parts.settings.stored if before else None)
    fill(stage.parts)
    await stage.start(sandbox=True)
    stage.window.banner.hide()
    await resized(stage, FIRST_SIZE_PX)
    await SCENES["review_document"](stage.window, stage.parts)
    return stage


async def resized(stage: Stage, size: tuple[int, int]) -> None:
    stage.window.resize(*size)
    await until(lambda: (stage.window.width(), stage.window.height()) == size)
    await stage.idle()


def widths(page: WorkPage) -> list[int]:
    return [pane.width() for pane in page.panes if pane.isVisible()]


def move(page: WorkPage, number: int, to_px: int) -> None:
    """Drag a boundary."""
    page.splitter.moveSplitter(to_px, number)


@pytest.mark.parametrize("step_px", [256, 40])
async def test_shares_come_back_when_a_narrow_window_widens(
    context: UiContext, step_px: int
) -> None:
    stage = await reviewing(context)
    page = stage.window.work.review
    assert widths(page) == REVIEW_PX
    wide, least = FIRST_SIZE_PX[0], LEAST_SIZE_PX[0]
    ways: tuple[Sequence[int], ...] = (
        range(wide, least, -step_px),
        range(least, wide, step_px),
    )
    for width in (*ways[0], least, *ways[1], wide):
        stage.window.resize(width, FIRST_SIZE_PX[1])
        await stage.idle()
        if width == least:
            assert widths(page)[-1] == 396
            assert not page.documents.isVisible()
    assert widths(page) == REVIEW_PX
    await stage.end()


async def test_every_pane_has_its_share_of_what_the_window_grows(context: UiContext) -> None:
    """In a large window names were cut at the left of a page that had room for all."""
    stage = await reviewing(context)
    await resized(stage, (FIRST_SIZE_PX[0] + 280, FIRST_SIZE_PX[1]))
    work = stage.window.work
    assert widths(work.review) == [272, 772, 484]
    for key, left_px in (("compose", 316 + 105), ("monitor", 288 + 46)):
        work.show_page(key)
        page = work.pages[key]
        await until(lambda page=page, px=left_px: abs(widths(page)[0] - px) < 3)
        await resized(stage, FIRST_SIZE_PX)
        first_px = 316 if key == "compose" else 288
        await until(lambda page=page, px=first_px: widths(page)[0] == px)
        await resized(stage, (FIRST_SIZE_PX[0] + 280, FIRST_SIZE_PX[1]))
    await stage.end()


async def test_what_the_operator_gave_outlasts_narrow_windows_and_the_start(
    context: UiContext,
) -> None:
    first = await reviewing(context)
    page = first.window.work.review
    move(page, 2, 760)
    given = widths(page)
    assert given != REVIEW_PX
    await resized(first, LEAST_SIZE_PX)
    move(page, 2, 600)
    narrow = widths(page)
    await resized(first, FIRST_SIZE_PX)
    assert widths(page) == given
    await resized(first, LEAST_SIZE_PX)
    assert widths(page) == narrow
    # It ends while it is narrow.
    await first.end()
    second = await reviewing(context, first)
    page = second.window.work.review
    assert widths(page) == given
    await resized(second, LEAST_SIZE_PX)
    assert widths(page) == narrow
    page.reset()
    assert widths(page)[-1] == 396
    await resized(second, FIRST_SIZE_PX)
    assert widths(page) == REVIEW_PX
    await second.end()


async def test_files_opened_in_a_large_window_have_their_share(context: UiContext) -> None:
    """Opened after a narrow window, they kept what they had in it."""
    stage = await reviewing(context)
    work = stage.window.work
    work.show_page("compose")
    await resized(stage, (1920, 1080))
    page, toggle = work.pages["compose"], work.composer.files_toggle
    toggle.click()
    await resized(stage, LEAST_SIZE_PX)
    await until(lambda: page.splitter.count() == 1)
    await resized(stage, (1920, 1080))
    await until(lambda: page.splitter.count() == 2)
    toggle.click()
    await until(lambda: len(widths(page)) == 2 and widths(page)[0] > 500)
    await stage.end()


async def test_the_list_of_documents_gives_its_room_and_takes_it_back(context: UiContext) -> None:
    stage = await reviewing(context)
    page = stage.window.work.review
    page.sides.closer.click()
    await stage.idle()
    assert sum(widths(page)) == sum(REVIEW_PX) + 8
    page.sides.opener.click()
    await stage.idle()
    assert widths(page) == REVIEW_PX
    await stage.end()


async def test_review_shows_one_pane_at_a_time_across_a_small_screen(context: UiContext) -> None:
    """At 632 pixels the values were to be had by scrolling sideways alone."""
    stage = Stage(context)
    await stage.start(sandbox=True)
    await SCENES["review_document"](stage.window, stage.parts)
    window, review = stage.window, stage.window.work.review
    window.setMinimumSize(0, 0)
    await resized(stage, (632, 360))
    [area] = [area for area in window.findChildren(QScrollArea) if area.isAncestorOf(review)]
    sides = review.sides
    for button, pane in (
        (sides.page_opener, review.page),
        (sides.page_closer, review.fields),
        (sides.lister, review.documents),
        (sides.closer, review.fields),
    ):
        click(button)
        await until(lambda pane=pane: review.shown_panes == (pane,))
        await until(lambda: not area.horizontalScrollBar().maximum())
    review.open_search()
    await until(lambda: review.shown_panes == (review.page,))
    assert review.page.search_bar.isVisible()
    review.page.search_bar.end()
    click(sides.opener)
    review.documents.table.selectRow(1)
    QTest.keyClick(review.documents.table, Qt.Key.Key_Return)
    await until(lambda: review.shown_panes == (review.fields,))
    await resized(stage, (1280, 800))
    await until(lambda: review.shown_panes == (review.documents, review.page, review.fields))
    assert sides.page_opener.isHidden()
    await stage.end()


async def test_each_page_fits_a_small_screen_at_one_and_a_half_times_the_size(
    context: UiContext,
) -> None:
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    for name in ("monitor_reasons", "review_document"):
        await SCENES[name](stage.window, stage.parts)
    window, work = stage.window, stage.window.work
    window.setMinimumSize(0, 0)
    areas = [area for area in window.findChildren(QScrollArea) if area.isAncestorOf(work)]
    for key in ("compose", "monitor", "review", "monitor"):
        work.show_page(key)
        await resized(stage, (853, 533))
        for area in areas:
            await until(lambda area=area: not area.horizontalScrollBar().maximum())
    assert work.review.sides.opener.accessibleName() == "Documents"
    await stage.end()


async def test_names_are_read_in_a_narrow_list_by_reason(context: UiContext) -> None:
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    await SCENES["monitor_reasons"](stage.window, stage.parts)
    stage.window.setMinimumSize(0, 0)
    await resized(stage, (853, 533))
    tree = stage.window.work.detail.runs.reasons
    await until(lambda: tree.isColumnHidden(1))
    assert tree.columnWidth(0) > 200
    await stage.end()
