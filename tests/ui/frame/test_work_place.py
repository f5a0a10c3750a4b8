"""The work pages are built after the window was painted, or before it when they are needed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, REVIEW
from tests.helpers.pane_fixtures import until
from tests.helpers.window_stage import Stage


def _by_tab(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()


async def test_the_work_pages_come_once_the_window_is_painted(context: UiContext) -> None:
    stage = Stage(context)
    place = stage.window.work_place
    assert not place.is_built
    await until(lambda: place.is_built)
    assert not place.is_shown
    assert stage.page is stage.window.opening
    await stage.end()


async def test_their_modules_are_loaded_in_turns_of_the_loop(context: UiContext) -> None:
    stage = Stage(context)
    place = stage.window.work_place
    place.build()
    assert not place.is_built
    await until(lambda: place.is_built)
    await stage.end()


async def test_an_account_that_opens_sooner_gets_them_at_once(context: UiContext) -> None:
    stage = Stage(context)
    given: list[QWidget] = []
    stage.window.hide()
    stage.window.work_place.when_built(given.append)
    assert given == []
    await stage.start(sandbox=True)
    work = stage.window.work
    assert stage.page is work
    stage.window.work_place.when_built(given.append)
    assert given == [work, work]
    await stage.end()


async def test_a_failure_with_the_new_pages_leaves_them_to_the_others(
    context: UiContext, caplog: pytest.LogCaptureFixture
) -> None:
    stage = Stage(context)
    given: list[QWidget] = []

    def fail(_: QWidget) -> None:
        raise OSError("no room")

    stage.window.work_place.when_built(fail)
    stage.window.work_place.when_built(given.append)
    await stage.start(sandbox=True)
    assert given == [stage.window.work]
    assert stage.page is stage.window.work
    assert "no room" in caplog.text
    await stage.end()


@pytest.mark.parametrize("key", [COMPOSE.key, MONITOR.key, REVIEW.key])
async def test_tab_reaches_the_status_strip_after_the_work_pages(stage: Stage, key: str) -> None:
    await stage.start(sandbox=True)
    window = stage.window
    window.work.show_page(key)
    # Pages that were built since come before it too.
    QTest.keyClick(next(_by_tab(window)), Qt.Key.Key_Tab)
    parts = (window.header, window.work, window.statusBar())
    order = [
        next((part for part in parts if part.isAncestorOf(at)), None) for at in _by_tab(window)
    ]
    met = list(dict.fromkeys(part for part in order if part is not None))
    assert met == list(parts)
    assert order.index(window.statusBar()) > len(order) - order[::-1].index(window.work) - 1
    assert any(window.work.page.isAncestorOf(at) for at in _by_tab(window))


async def test_tab_reaches_the_status_strip_after_the_first_page(stage: Stage) -> None:
    await stage.start()
    window = stage.window
    assert stage.page is window.first_run
    QTest.keyClick(next(_by_tab(window)), Qt.Key.Key_Tab)
    order = [window.statusBar().isAncestorOf(at) for at in _by_tab(window)]
    strip = order.index(True)
    assert all(order[strip:])
    assert any(window.first_run.isAncestorOf(at) for at in list(_by_tab(window))[:strip])


@pytest.mark.parametrize("has_begun", [False, True])
async def test_a_window_that_is_gone_after_its_painting_builds_nothing(
    context: UiContext, *, has_begun: bool
) -> None:
    stage = Stage(context)
    place, window = stage.window.work_place, stage.window
    window.hide()
    window.grab()
    if has_begun:
        place.build()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    # More turns of the loop than there are slices.
    for _ in range(20):
        turned: list[bool] = []
        QTimer.singleShot(0, partial(turned.append, True))
        await until(partial(bool, turned))
    assert not place.is_built
    await stage.parts.session.close()
