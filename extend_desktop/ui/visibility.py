"""Reports to the engine whether the window can be seen; for main_window.py alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_EVENTS = frozenset({QEvent.Type.WindowStateChange, QEvent.Type.Show, QEvent.Type.Hide})


class Attention(QObject):
    """Polls of a minimised or hidden window may be rarer; shown again, it is brought up to date."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._services: AccountServices | None = None
        self._is_watched = True
        window.installEventFilter(self)

    def bind(self, services: AccountServices | None) -> None:
        """Speak for the window to another account's engine."""
        self._services = services
        self._announce()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the window's state whenever it changes."""
        if event.type() in _EVENTS:
            is_watched = self._window.isVisible() and not self._window.isMinimized()
            if is_watched is not self._is_watched:
                self._is_watched = is_watched
                self._announce()
        return super().eventFilter(watched, event)

    def _announce(self) -> None:
        if self._services is not None:
            self._services.batches.set_watched(is_watched=self._is_watched)
