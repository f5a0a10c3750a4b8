"""Notifications by an icon in the tray, where the system has no other way for us. For app.py.

Windows and macOS show them for as long as the icon is there, so it stays until the window is looked at.
Progress at the program's icon and holding sleep off are not in Qt and are left out.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from typing_extensions import override

from extend_desktop.services.ports.desktop import DesktopPort


def can_show_messages() -> bool:
    """Whether this desktop has a tray that shows messages."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class TrayMessages(DesktopPort):
    """Shows the last message only; a click on it is about that one.

    Args:
        window: gives the window that is shown now.
        kept_icon: the icon that the operator wants in the tray anyway, or None.
        is_able: whether messages can be shown; asked each time, for trays come and go.
    """

    def __init__(
        self,
        window: Callable[[], QWidget],
        kept_icon: Callable[[], QSystemTrayIcon | None],
        is_able: Callable[[], bool] = can_show_messages,
    ) -> None:
        self._window = window
        self._kept_icon = kept_icon
        self._is_able = is_able
        self._own: QSystemTrayIcon | None = None
        self._heard: set[QSystemTrayIcon] = set()
        self._key = ""
        self._act: Callable[[str], object] = bool

    @override
    async def notify(self, key: str, title: str, body: str) -> None:
        if not self._is_able():
            return
        icon = self._kept_icon() or self._shown_own()
        if icon not in self._heard:
            self._heard.add(icon)
            icon.messageClicked.connect(self._clicked)
        self._key = key
        icon.showMessage(title, body, self._window().windowIcon())

    @override
    def on_opened(self, act: Callable[[str], object]) -> None:
        self._act = act

    @override
    async def show_progress(self, fraction: float | None) -> None:
        """Nothing: Qt has no way to it on these systems."""

    @override
    async def keep_awake(self, reason: str) -> None:
        """Nothing: Qt has no way to it on these systems."""

    @override
    async def aclose(self) -> None:
        self._hide_own()

    def _shown_own(self) -> QSystemTrayIcon:
        if self._own is None:
            self._own = QSystemTrayIcon(self._window().windowIcon())
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.applicationStateChanged.connect(self._looked_at)
        self._own.show()
        return self._own

    def _looked_at(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._hide_own()

    def _hide_own(self) -> None:
        if self._own is not None:
            self._own.hide()

    def _clicked(self) -> None:
        self._act(self._key)
