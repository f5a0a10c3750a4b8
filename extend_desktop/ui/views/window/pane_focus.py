"""Moves the focus from pane to pane by F6. For the work area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget
from typing_extensions import override

from extend_desktop.ui.widgets import SearchField


@runtime_checkable
class HidesSearch(Protocol):
    """A pane whose search takes no room until it is asked for."""

    def open_search(self) -> None:
        """Show the search and put the cursor into it."""
        ...


def focus_pane(panes: Sequence[QWidget], direction: int) -> None:
    """Move the focus into the pane `direction` places from the one that has it."""
    focused = QApplication.focusWidget()
    inside = [number for number, pane in enumerate(panes) if _holds(pane, focused)]
    start = inside[0] + direction if inside else min(direction, 0) % len(panes)
    order = [panes[(start + direction * step) % len(panes)] for step in range(len(panes))]
    for pane in order:
        if focus_into(pane):
            return


def focus_search(panes: Sequence[QWidget]) -> bool:
    """Put the cursor into the search of the pane with the focus, else of the last that has one.

    Returns False where none is shown.
    """
    focused = QApplication.focusWidget()
    inside = [pane for pane in panes if _holds(pane, focused)]
    if inside and isinstance(inside[0], HidesSearch):
        inside[0].open_search()
        return True
    order = inside + list(panes[::-1])
    fields = [field for pane in order for field in pane.findChildren(SearchField)]
    for field in fields:
        if _takes_tab(field):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()
            return True
    return False


def focus_into(pane: QWidget) -> bool:
    """Focus the table of `pane`, else its first control that takes the Tab key; False if none."""
    for table in pane.findChildren(QAbstractItemView):
        if _takes_tab(table):
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    candidate = pane.nextInFocusChain()
    while candidate is not None and candidate is not pane:
        if pane.isAncestorOf(candidate) and _takes_tab(candidate):
            candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
    return False


class StatusLastWindow(QMainWindow):
    """A window whose status bar Tab reaches last, whatever was built since."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        _reach_last(self.statusBar())
        return super().focusNextPrevChild(next)


def _reach_last(part: QWidget) -> None:
    """Let Tab reach what is in `part` after everything else in its window."""
    # Qt leaves everything in its place where either of the two does not take the focus.
    takers = [item for item in part.findChildren(QWidget) if not _never_focused(item)]
    for widget in takers:
        last = part.window().previousInFocusChain()
        while last is not None and _never_focused(last):
            last = last.previousInFocusChain()
        if last is not None and last is not widget:
            QWidget.setTabOrder(last, widget)


def _never_focused(widget: QWidget) -> bool:
    return widget.focusPolicy() is Qt.FocusPolicy.NoFocus


def has_focus_inside(pane: QWidget) -> bool:
    """Whether the pane or something in it has the focus."""
    return _holds(pane, QApplication.focusWidget())


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _takes_tab(widget: QWidget) -> bool:
    tab_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab_stop and widget.isVisible() and widget.isEnabled()
