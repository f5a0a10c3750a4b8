"""Whatever takes the keyboard shows that it has it, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QTextEdit, QWidget

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.context import UiContext
from tests.helpers.every_dialog import DIALOGS, MakeDialog, opened
from tests.helpers.keyboard_focus import control_name, focus_takers
from tests.helpers.pane_fixtures import until
from tests.helpers.window_scenes import SCENES, fill
from tests.helpers.window_stage import Stage
from tests.ui.frame.test_texts import pages_of

pytestmark = pytest.mark.takes_long
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
PAGES = ("compose_staged", "monitor_runs", "monitor_results", "monitor_reasons", "review_doubtful")
LEAST_PIXELS = 12
"""A ring round the smallest control has more; a cursor that blinks in a field has about as many."""
LEAST_DIFFERENCE = 48
"""Of red, green or blue, from 0 to 255."""
_AROUND_PX = 3


def picture(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.grab(place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)).toImage()


def is_seen(before: QImage, after: QImage) -> bool:
    """Whether enough pixels differ; the first rows of the picture most often say so."""
    changed = (
        None
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
        and differs(before.pixelColor(x, y), after.pixelColor(x, y))
    )
    return len(list(islice(changed, LEAST_PIXELS))) == LEAST_PIXELS


def differs(first: QColor, second: QColor) -> bool:
    parts = (
        first.red() - second.red(),
        first.green() - second.green(),
        first.blue() - second.blue(),
    )
    return max(map(abs, parts)) >= LEAST_DIFFERENCE


def unseen(window: QWidget) -> list[str]:
    """Return what looks the same with the focus and without."""
    found: list[str] = []
    for widget in list(focus_takers(window)):
        _scroll_to(widget)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        without = picture(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            found.append(f"{control_name(widget)}: takes none")
        elif not is_seen(without, picture(window, widget)):
            found.append(control_name(widget))
    return found


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and not isinstance(widget, QTextEdit):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


@pytest.fixture(autouse=True)
def still_cursor(qt_application: QApplication) -> Iterator[None]:
    before = qt_application.cursorFlashTime()
    qt_application.setCursorFlashTime(0)
    yield
    qt_application.setCursorFlashTime(before)


async def test_every_control_of_the_pages_shows_the_focus(context: UiContext) -> None:
    found: dict[tuple[str, str], list[str]] = {}
    stage = Stage(context)
    fill(stage.parts)
    await stage.start(sandbox=True)
    stage.window.banner.hide()
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    for name in PAGES:
        await SCENES[name](stage.window, stage.parts)
        for theme in THEMES:
            context.theme.choose(theme)
            await stage.idle()
            found[name, theme.name] = unseen(stage.window)
    await stage.end()
    assert {place: names for place, names in found.items() if names} == {}


@pytest.mark.parametrize("make", DIALOGS)
async def test_every_control_of_a_dialog_shows_the_focus(
    context: UiContext, make: MakeDialog
) -> None:
    found: dict[tuple[str, str], list[str]] = {}
    async with opened(context, make) as dialog:
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        for theme in THEMES:
            context.theme.choose(theme)
            for page in pages_of(dialog):
                await context.tasks.idle()
                found[page, theme.name] = unseen(dialog)
    assert {place: names for place, names in found.items() if names} == {}
