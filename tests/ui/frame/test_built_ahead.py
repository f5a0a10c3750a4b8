"""Monitor and Review are built in slices once the window stands, or at once when they are asked for."""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections.abc import Generator
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.operator_input import QUIET_S, OperatorInput
from extend_desktop.ui.sliced import BuildingAhead, SlicedBuild
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.window import later_pages
from extend_desktop.ui.views.window.work_area import WorkArea
from extend_desktop.ui.views.window.work_page import WorkPage
from tests.helpers.pane_fixtures import until
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.window_stage import Stage


def _counted(done: list[int], result: str) -> SlicedBuild[str]:
    def slices() -> Generator[None, None, str]:
        for number in range(3):
            done.append(number)
            yield
        return result

    return SlicedBuild(slices)


def test_each_step_builds_one_slice_and_the_rest_is_built_when_it_is_needed() -> None:
    done: list[int] = []
    build = _counted(done, "page")
    assert done == []
    assert build.go_on()
    assert build.go_on()
    assert done == [0, 1]
    assert build.whole() == "page"
    assert done == [0, 1, 2]
    # Not anew, by either of them.
    assert build.whole() == "page"
    assert not build.go_on()
    assert done == [0, 1, 2]


def test_modules_are_loaded_while_no_loop_of_asyncio_runs() -> None:
    for _ in later_pages.loading():
        time.sleep(0.001)
    assert "extend_desktop.ui.views.window.monitor_page" in sys.modules


async def test_one_thing_is_built_after_the_other() -> None:
    done: list[int] = []
    other: list[int] = []
    parent = QObject()
    builds = (_counted(done, "first"), _counted(other, "second"))
    ahead = BuildingAhead(parent, builds, 0)
    ahead.start()
    ahead.start()
    await until(lambda: bool(done))
    assert other == []
    await until(lambda: ahead.is_done)
    assert (done, other) == ([0, 1, 2], [0, 1, 2])
    ahead.start()
    parent.deleteLater()


def _failing_once(done: list[str]) -> SlicedBuild[str]:
    def slices() -> Generator[None, None, str]:
        done.append("begun")
        yield
        if done.count("begun") == 1:
            raise OSError("no room")
        return "page"

    return SlicedBuild(slices)


def test_what_failed_is_built_anew_for_who_asks_next() -> None:
    done: list[str] = []
    build = _failing_once(done)
    with pytest.raises(OSError, match="no room"):
        build.whole()
    assert build.whole() == "page"
    assert done == ["begun", "begun"]


async def test_what_fails_ahead_is_said_and_left_and_the_rest_is_built(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: said.append(error))
    done: list[str] = []
    other: list[int] = []
    parent = QObject()
    failing = _failing_once(done)
    ahead = BuildingAhead(parent, (failing, _counted(other, "second")), 0)
    ahead.start()
    await until(lambda: ahead.is_done)
    assert [str(error) for error in said] == ["no room"]
    assert (done, other) == (["begun"], [0, 1, 2])
    assert failing.whole() == "page"
    parent.deleteLater()


async def test_what_is_stopped_goes_on_where_it_was_once_it_is_started_again() -> None:
    done: list[int] = []
    parent = QObject()
    ahead = BuildingAhead(parent, (_counted(done, "page"),), 0)
    ahead.start()
    await until(lambda: bool(done))
    ahead.stop()
    before = list(done)
    assert not ahead.is_due
    ahead.start()
    await until(lambda: ahead.is_done)
    assert done == [0, 1, 2]
    assert before == [0]
    parent.deleteLater()


async def test_nothing_is_built_while_something_else_is_to_be_done() -> None:
    done: list[int] = []
    asked: list[int] = []
    busy = [True]

    def is_busy() -> bool:
        asked.append(len(done))
        return busy[0]

    parent = QObject()
    ahead = BuildingAhead(parent, (_counted(done, "page"),), 0, is_busy)
    ahead.start()
    await until(lambda: len(asked) > 2)
    assert done == []
    busy[0] = False
    await until(lambda: len(done) == 1)
    # It is asked before each slice.
    busy[0] = True
    count = len(asked)
    await until(lambda: len(asked) > count + 2)
    assert done == [0]
    busy[0] = False
    await until(lambda: ahead.is_done)
    assert done == [0, 1, 2]
    parent.deleteLater()


async def test_pages_wait_for_what_is_done_in_the_account_and_the_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.start(sandbox=True)
    work, later = stage.window.work, stage.window.work.later
    for owner, what, value in (
        (stage.parts.account.batches, "is_working", True),
        (stage.parts.account.staging, "is_idle", False),
        (work.composer.submission, "is_under_way", True),
    ):
        assert not later.is_busy
        with monkeypatch.context() as patch:
            patch.setattr(owner, what, value)
            assert later.is_busy, what
    menu = QMenu(work)
    menu.addAction("Entry")
    assert not later.is_busy
    menu.popup(work.mapToGlobal(work.rect().center()))
    await until(lambda: later.is_busy)
    menu.close()
    await until(lambda: not later.is_busy)
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Shift)
    await until(lambda: later.is_busy)


async def test_the_operator_is_at_work_until_a_while_after_the_last_key(stage: Stage) -> None:
    now_s = [100.0]
    watch = OperatorInput(stage.window, lambda: now_s[0])
    assert not watch.is_recent
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Shift)
    await until(lambda: watch.is_recent)
    now_s[0] += QUIET_S - 0.1
    assert watch.is_recent
    now_s[0] += 0.2
    assert not watch.is_recent
    stage.window.hide()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Shift)
    assert not watch.is_recent, "a window that is hidden is no longer listened to"
    stage.window.show()
    assert not watch.is_recent
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Shift)
    await until(lambda: watch.is_recent)


async def test_modules_of_pages_are_loaded_beside_the_loop(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def load(name: str) -> Any:
        threads.append(threading.current_thread())
        return import_module(name)

    monkeypatch.setattr(later_pages, "import_module", load)
    await stage.start(sandbox=True)
    await until(lambda: stage.window.work.later.ahead.is_done)
    assert threads
    assert threading.main_thread() not in threads


async def test_a_page_that_is_opened_waits_for_modules_that_are_being_loaded(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.later.ahead.stop()
    later_pages.load_modules()
    begun, asked = threading.Event(), threading.Event()
    order: list[str] = []
    build = SlicedBuild[Any].whole

    def load(_: str) -> None:
        begun.set()
        asked.wait(GIVE_UP_S)
        order.append("loaded")

    def whole(self: SlicedBuild[Any]) -> Any:
        order.append("built")
        return build(self)

    monkeypatch.setattr(later_pages, "import_module", load)
    monkeypatch.setattr(SlicedBuild, "whole", whole)
    loading = threading.Thread(target=later_pages.load_modules)
    loading.start()
    await until(begun.is_set)
    asking = threading.Timer(0.2, asked.set)
    asking.start()
    work.show_page("monitor")
    assert order[0] == "loaded"
    assert order[-1] == "built"
    loading.join()
    asking.join()


async def test_nothing_is_built_any_more_once_the_program_ends(stage: Stage) -> None:
    await stage.start(sandbox=True)
    ahead = stage.window.work.later.ahead
    assert ahead.is_due
    stage.window.quit()
    assert not ahead.is_due


_MOST_OF_ALL = 0.25
"""What one slice may take of a page's processor time; there are a dozen and more, and none is heavy."""


def _spent_s(build: SlicedBuild[Any]) -> list[float]:
    """Return the processor time of each slice."""
    spent_s: list[float] = []
    has_more = True
    while has_more:
        before_s = time.thread_time()
        has_more = build.go_on()
        spent_s.append(time.thread_time() - before_s)
    return spent_s


@pytest.mark.parametrize("page", ["monitor", "review"])
async def test_no_slice_takes_a_large_part_of_the_time_of_its_page(stage: Stage, page: str) -> None:
    await stage.start(sandbox=True)
    later = stage.window.work.later
    later.ahead.stop()
    later_pages.load_modules()
    build = {"monitor": later.monitor_build, "review": later.review_build}[page]
    # The first time of all fills caches of icons and fonts.
    build.whole()
    spent_s = [
        min(times) for times in zip(*(_spent_s(build.anew()) for _ in range(5)), strict=True)
    ]
    assert len(spent_s) > 12
    assert max(spent_s) < _MOST_OF_ALL * sum(spent_s), spent_s


@pytest.mark.parametrize("page", ["monitor", "review"])
async def test_a_picture_of_the_window_can_be_taken_between_any_two_slices(
    stage: Stage, qtbot: QtBot, page: str
) -> None:
    """It tells also hidden widgets their sizes; what they then miss would crash the program."""
    await stage.start(sandbox=True)
    later = stage.window.work.later
    later.ahead.stop()
    themes = itertools.cycle([ThemeChoice.DARK, ThemeChoice.LIGHT])
    build = {"monitor": later.monitor_build, "review": later.review_build}[page]
    with qtbot.captureExceptions() as errors:
        while build.go_on():
            stage.context.theme.choose(next(themes))
            assert not stage.window.grab().isNull()
    assert errors == []
    stage.window.work.show_page(page)
    await until(stage.window.work.pages[page].isVisible)


async def test_nothing_is_built_ahead_once_the_account_is_closed(stage: Stage) -> None:
    await stage.start(sandbox=True)
    ahead = stage.window.work.later.ahead
    assert ahead.is_due
    stage.window.work.bind(None)
    assert not ahead.is_due


async def test_a_page_that_fails_half_way_leaves_nothing_and_opens_the_next_time(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.later.ahead.stop()

    def fail(*_: object, **__: object) -> None:
        raise OSError("no room")

    with monkeypatch.context() as patch:
        patch.setattr("extend_desktop.ui.views.window.monitor_page.DetailPane", fail)
        with pytest.raises(OSError, match="no room"):
            work.show_page("monitor")
    assert set(work.pages) == {"compose"}
    await until(lambda: not work.findChildren(BatchesPane))
    work.show_page("monitor")
    await until(work.detail.isVisible)
    assert len(work.findChildren(BatchesPane)) == 1


def _build_half(work: WorkArea) -> DetailPane:
    """Build Monitor to where the pane of a batch has its first parts, and return that."""
    build = work.later.monitor_build
    while not work.findChildren(DetailPane):
        assert build.go_on()
    assert build.go_on()
    assert not build.is_whole
    (detail,) = work.findChildren(DetailPane)
    return detail


@pytest.mark.parametrize("is_whole", [False, True])
async def test_what_is_built_while_the_window_is_hidden_does_not_come_up_with_it(
    stage: Stage, *, is_whole: bool
) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.later.ahead.stop()
    stage.window.hide()
    if is_whole:
        work.later.ahead.start()
        await until(lambda: work.later.ahead.is_done)
    else:
        _build_half(work)
    stage.window.show()
    await until(work.composer.isVisible)
    (detail,) = work.findChildren(DetailPane)
    assert not detail.isVisible()
    begun = _begun(work)
    assert begun
    assert not any(widget.isVisible() for widget in begun)
    work.show_page("monitor")
    await until(detail.isVisible)
    assert work.detail is detail
    assert work.monitor.splitter.isVisible()
    assert work.batches.isVisible()


def _begun(work: WorkArea) -> list[QWidget]:
    """What is going to be a page of the work area, or a part of one."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    children = work.findChildren(QWidget, options=options)
    pages = work.pages.values()
    return [child for child in children if isinstance(child, WorkPage) and child not in pages]


async def test_pages_are_ready_before_they_are_opened(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    await until(lambda: work.later.ahead.is_done)
    # No account's work is read for them yet.
    assert set(work.pages) == {"compose"}
    (detail,), (fields,) = work.findChildren(DetailPane), work.findChildren(FieldsPane)
    assert not detail.isVisible()
    for key, pane in (("monitor", detail), ("review", fields)):
        work.show_page(key)
        await until(lambda key=key: work.pages[key].isVisible())
        assert work.pages[key].isAncestorOf(pane)
    assert work.detail is detail
    assert work.review.fields is fields
    assert len(work.findChildren(DetailPane)) == 1


async def test_a_page_that_is_half_built_is_whole_when_it_is_opened(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    work.later.ahead.stop()
    detail = _build_half(work)
    work.show_page("monitor")
    await until(work.detail.isVisible)
    assert work.detail is detail
    assert work.detail.tabs.count() == 3
    work.later.ahead.start()
    await until(lambda: work.later.ahead.is_done)
    assert len(work.findChildren(DetailPane)) == 1


async def test_a_window_that_goes_takes_what_is_half_built_along(stage: Stage) -> None:
    await stage.start(sandbox=True)
    work = stage.window.work
    await until(lambda: len(work.findChildren(DetailPane)) == 1)
    (detail,) = work.findChildren(DetailPane)
    gone: list[bool] = []
    detail.destroyed.connect(lambda: gone.append(True))
    work.deleteLater()
    await until(lambda: gone == [True])
