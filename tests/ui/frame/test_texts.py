"""On every page and in every state: no text is cut off, lies on another, or is hard to read."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabWidget,
    QWidget,
)

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.theme import scaled_font
from extend_desktop.ui.views.window.overview import LEAST_WINDOW_PX
from extend_desktop.ui.widgets import ComboBox
from tests.helpers.every_dialog import DIALOGS, MakeDialog, opened
from tests.helpers.pane_fixtures import shown, until
from tests.helpers.scaled_texts import cut_at_rest
from tests.helpers.text_problems import cut_off, too_faint
from tests.helpers.window_scenes import SCENES, fill, scenes_by_window
from tests.helpers.window_stage import Stage
from tests.screenshot_session import SCALE_VARIABLE

pytestmark = pytest.mark.takes_long

SIZES = ((632, 360), (853, 533), (1024, 640), (1280, 800), (1920, 1080))
"""The first two are what a screen of 1280 x 800 has at 200 %, within a window's frame, and at 150 %."""
MEASURED = (
    "compose_staged",
    "monitor_runs",
    "monitor_reasons",
    "monitor_offline",
    "monitor_held",
    "review_doubtful",
    "review_nested",
    "review_compare",
    "review_moved",
)
"""Together they show every kind of text there is."""
SCENES_BY_WINDOW = scenes_by_window()
_TURNS = 30


async def enter(stage: Stage, name: str) -> MainWindow:
    """Bring the window into a state of one of its pages."""
    window = stage.window
    await stage.open_anew(fill)
    window.resize(LEAST_WINDOW_PX + 20, 1080)
    await SCENES[name](window, stage.parts)
    return window


async def laid_out() -> None:
    """Let the layouts come to rest, which take some turns of the loop after a change."""
    for _ in range(_TURNS):
        await asyncio.sleep(0)


@pytest.mark.parametrize("group", SCENES_BY_WINDOW)
async def test_texts_are_whole_in_any_size_and_stand_out_from_their_ground(
    stage: Stage, group: str
) -> None:
    found: dict[tuple[str, object], list[str]] = {}
    await stage.start(sandbox=True)
    for name in SCENES_BY_WINDOW[group]:
        window = await enter(stage, name)
        with unpainted(window):
            for size in SIZES:
                if name == "overview" and size[0] < LEAST_WINDOW_PX:
                    continue
                window.setMinimumSize(QSize(*size).boundedTo(QSize(*LEAST_SIZE_PX)))
                window.resize(*size)
                found[name, size] = await cut_at_rest(window)
        if name in MEASURED:
            found |= {(name, theme): lines async for theme, lines in faint(stage)}
    assert {place: lines for place, lines in found.items() if lines} == {}


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_texts_are_whole_at_other_scales(scale: str) -> None:
    """In a process of its own, for Qt takes a scale only at its start."""
    command = [sys.executable, "-m", "tests.helpers.scaled_texts"]
    environment = {**os.environ, SCALE_VARIABLE: scale}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


@contextmanager
def unpainted(window: MainWindow) -> Generator[None]:
    """Spare the painting of each size, which takes longer than its layout."""
    window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        window.setUpdatesEnabled(True)
        # What was to be painted meanwhile was dropped, and Qt still waits for that painting.
        window.repaint()


async def faint(stage: Stage) -> AsyncIterator[tuple[ThemeChoice, list[str]]]:
    """Yield what is hard to read in each theme."""
    stage.window.resize(1280, 800)
    await laid_out()
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        stage.context.theme.choose(theme)
        await laid_out()
        yield theme, too_faint(stage.window)


@pytest.mark.parametrize("make", DIALOGS)
async def test_every_dialog_can_be_read(context: UiContext, make: MakeDialog) -> None:
    """Page by page, in both themes; smaller screens are in test_small_screens."""
    async with opened(context, make) as dialog:
        for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            context.theme.choose(theme)
            for page in pages_of(dialog):
                await laid_out()
                assert cut_off(dialog) == [], page
                assert too_faint(dialog) == [], (page, theme)


def pages_of(dialog: QDialog) -> Iterator[str]:
    """Turn to each page of a dialog, and name it; one without pages has one."""
    tabs, names = dialog.findChild(QTabWidget), dialog.findChild(QListWidget, "settingsPages")
    if names is not None:
        for number in range(names.count()):
            names.setCurrentRow(number)
            yield names.item(number).text()
        return
    if tabs is None:
        yield ""
        return
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield tabs.tabText(number)


async def test_texts_of_one_and_a_half_times_the_size_fit_a_large_window(
    context: UiContext, qt_application: QApplication
) -> None:
    usual = qt_application.font()
    qt_application.setFont(scaled_font(usual, 1.5))
    # Built with that font, as by a start, and not only grown with it.
    stage = Stage(context)
    try:
        await stage.start(sandbox=True)
        window = await enter(stage, "monitor_runs")
        window.resize(1920, 1080)
        await laid_out()
        assert cut_off(window) == []
    finally:
        await stage.end()
        qt_application.setFont(usual)


@pytest.mark.usefixtures("context")
async def test_what_is_cut_or_faint_would_be_found() -> None:
    parent = QWidget()
    button, label = QPushButton("A long name of a button", parent), QLabel("Faint", parent)
    field, choice = QLineEdit(), ComboBox("Account")
    field.setPlaceholderText("Filter results")
    choice.addItem("Sandbox — practice data")
    for number, narrow in enumerate((field, choice)):
        narrow.setParent(parent)
        narrow.setGeometry(10, 45 + 35 * number, 80, 30)
    button.setGeometry(10, 10, 60, 24)
    label.setGeometry(40, 12, 90, 20)
    label.setStyleSheet("color: palette(mid); background: palette(window);")
    shown(parent, QSize(120, 120))
    await until(parent.isVisible)
    found = "\n".join(cut_off(parent))
    assert "A long name of a button': (" in found
    assert "outside of QWidget" in found
    assert "lies on" in found
    assert "'Filter results' has no room" in found
    assert "practice data' has no room" in found
    field.setFixedWidth(field.fontMetrics().horizontalAdvance("Filter results") + 48)
    assert "'Filter results' has no room" not in "\n".join(cut_off(parent))
    assert any("Faint" in line for line in too_faint(parent))
    parent.deleteLater()
