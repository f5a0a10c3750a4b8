"""The program's icon in the tray, for whoever wants it: closing hides the window. For the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from extend_desktop.presentation.ending import HIDE, OPEN_WINDOW, QUIT, first_hiding_notice
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.views.window.state_banner import StateBanner
from extend_desktop.ui.widgets import BannerKind

_TOLD_KEY, _TOLD = "tray/told", "v1"
_LOOK_EVERY_MS = 5_000
"""While the window is hidden; nothing tells when a tray goes."""


class Tray(StateBanner):
    """Off until Settings switch it on, and nothing where the desktop has no tray.

    As a banner it says, before the window is hidden for the first time, what that means.

    Args:
        is_available: whether this desktop shows such icons; asked each time, for trays come and go.

    Attributes:
        icon: in the tray; None while there is none.
        beat: looks every five seconds, only while the window is hidden, whether the tray still is.
    """

    quit_requested = Signal()
    hidden = Signal(bool)
    """Whether the window is in the tray alone."""

    def __init__(
        self,
        context: UiContext,
        window: QWidget,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(context, "tray")
        self._context = context
        self._window = window
        self._is_available = is_available
        self._is_aside = False
        self.icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self.beat = QTimer(self)
        self.beat.setInterval(_LOOK_EVERY_MS)
        self.beat.timeout.connect(self._follow)
        hear(context.settings.changed, lambda _settings: self._follow(), self)
        self._follow()

    def keeps_open(self) -> bool:
        """Take the closing of the window, if it is to go on in the tray; False leaves it to quit."""
        # A panel may have come up after the program.
        self._follow()
        application = QApplication.instance()
        is_logout = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self.icon is None or not self._is_available() or is_logout:
            return False
        if self._context.settings.layout(_TOLD_KEY) == _TOLD:
            self._hide()
        else:
            self._explain()
        return True

    def stand_aside(self, *, is_aside: bool) -> None:
        """Have no icon while another window stands for the program."""
        self._is_aside = is_aside
        self._follow()

    def show_window(self) -> None:
        """Bring the window back, to the front."""
        if self._is_aside:
            return
        self.beat.stop()
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.hidden.emit(False)  # noqa: FBT003 - a signal

    def _follow(self) -> None:
        is_wanted = self._context.settings.current.tray and not self._is_aside
        wanted = is_wanted and self._is_available()
        if wanted and self.icon is None:
            self._make()
        elif not wanted and self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
            self._withdraw()
            if self.beat.isActive():
                # Without an icon nothing would bring it back.
                self.show_window()

    def _make(self) -> None:
        icon = QSystemTrayIcon(self._window.windowIcon(), self)
        if icon.icon().isNull():
            icon.setIcon(self._context.icons.icon("layers"))
        menu = QMenu(self)
        menu.addAction(tr(OPEN_WINDOW)).triggered.connect(self.show_window)
        menu.addSeparator()
        menu.addAction(tr(QUIT)).triggered.connect(self.quit_requested)
        icon.setContextMenu(menu)
        icon.setToolTip("Extend Desktop")
        icon.activated.connect(self._activated)
        icon.show()
        self.icon, self._menu = icon, menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_window()

    def _explain(self) -> None:
        words = first_hiding_notice()
        self.notice.say(
            BannerKind.INFO,
            words.title,
            words.detail,
            action_text=tr(HIDE),
            action=self._understood,
            second=(tr(QUIT), self.quit_requested.emit),
        )
        self.show()
        if self._window.isMinimized():
            # As when it is closed from the task bar: nobody would read it there.
            self.show_window()

    def _understood(self) -> None:
        self._context.settings.remember_layout(_TOLD_KEY, _TOLD)
        self._hide()

    def _hide(self) -> None:
        self._withdraw()
        self._window.hide()
        self.hidden.emit(True)  # noqa: FBT003 - a signal
        self.beat.start()
