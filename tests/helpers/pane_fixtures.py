"""What tests of panes need: a context with the real theme and task runner, and help with Qt.

A conftest takes the fixtures into its folder by importing them.
"""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest_asyncio
from PySide6.QtCore import QAbstractItemModel, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.translation import Marked, tr
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from tests.helpers.fake_workspace import NOW
from tests.helpers.waiting import until

ICONS = Path(__file__).parents[2] / "resources" / "icons"
W = TypeVar("W", bound=QWidget)


class MemorySettings:
    def __init__(self) -> None:
        self.saved = Settings()

    @property
    def known(self) -> Settings:
        return self.saved

    def load(self) -> Settings:
        return self.saved

    async def change(self, change: Callable[[Settings], Settings]) -> Settings:
        self.saved = change(self.saved)
        return self.saved


class StillClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return NOW

    def monotonic_s(self) -> float:
        return 0.0

    async def sleep(self, duration_s: float) -> None:
        await asyncio.sleep(0)


@pytest_asyncio.fixture
async def context(qt_application: QApplication) -> AsyncIterator[UiContext]:
    tasks = TaskRunner()
    theme = Theme(qt_application, ICONS)
    settings = SettingsStore(MemorySettings(), tasks)
    yield UiContext(theme, Icons(theme, ICONS), tasks, settings, StillClock())
    await tasks.aclose()
    theme.deleteLater()


def built(context: UiContext, make: Callable[[UiContext], W]) -> W:
    """Build a pane as the window does with all of them, which puts the style sheet on at the end.

    Built under a style sheet, it takes three times as long.
    """
    with context.theme.held_back():
        return make(context)


def shown(widget: W, size: QSize | None = None) -> W:
    """Show a pane in a size like that of the window."""
    widget.resize(size or QSize(760, 460))
    widget.show()
    return widget


def watch_model(model: QAbstractItemModel) -> None:
    """End the test run at once when the model breaks a rule of models."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(
        widget,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at or widget.rect().center(),
    )


def click_row(table: QAbstractItemView, row: int, column: int = 0) -> None:
    index = table.model().index(row, column)
    click(table.viewport(), table.visualRect(index).center())


def column_texts(table: QAbstractItemView, column: int) -> list[str]:
    """The texts of a column as shown, from top to bottom."""
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def trigger(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    words = tr(Marked(text))
    next(action for action in menu.actions() if action.text() == words).trigger()


async def copied_by_keys(table: QAbstractItemView) -> list[list[str]]:
    """Copy by Ctrl+C and return the header and rows that a spreadsheet would paste."""
    # Keys may go to the shortcuts of whichever window is the active one.
    table.activateWindow()
    await until(table.isActiveWindow)
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: QGuiApplication.clipboard().text() != "before")
    text = QGuiApplication.clipboard().text()
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
