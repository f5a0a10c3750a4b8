"""Timers that fire once. For everything in ui that waits before it does something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, act: Callable[[], object], wait_ms: int = 0) -> QTimer:
    """Return a timer that calls `act` once after each start; it ends with `parent`."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(act)
    return timer
