"""The keys of the selected batch. For the detail pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from extend_desktop.ui.views.detail.tabs import BatchTabs
from extend_desktop.ui.widgets import FilterChips


def add_batch_keys(
    pane: QWidget, chips: FilterChips, tabs: BatchTabs, rename: Callable[[], None]
) -> None:
    """Give a pane the keys of its chips and tabs, and that of the batch's name."""
    for number in range(1, 10):
        _on_key(f"Alt+{number}", partial(chips.choose_shown, number - 1), pane)
    _on_key("Ctrl+Tab", partial(tabs.turn, 1), pane)
    _on_key("Ctrl+Shift+Tab", partial(tabs.turn, -1), pane)
    _on_key("F2", rename, pane).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def add_space_key(tables: Sequence[QWidget], act: Callable[[QWidget], None]) -> None:
    """Call `act` with the table in which Space was pressed."""
    for table in tables:
        key = _on_key("Space", partial(act, table), table)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)


def _on_key(key: str, act: Callable[[], object], where: QWidget) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), where)
    shortcut.activated.connect(act)
    return shortcut
