"""What of a window takes the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab leads to it now."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled()


def focus_takers(window: QWidget) -> Iterator[QWidget]:
    """Yield everything that Tab leads to; what hands its focus to a part of it is that part."""
    for widget in window.findChildren(QWidget):
        is_here = widget.window() is window and widget.focusProxy() is None
        if is_here and takes_focus(widget):
            yield widget


def control_name(widget: QWidget) -> str:
    """Return what a failed test calls it."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')}"
