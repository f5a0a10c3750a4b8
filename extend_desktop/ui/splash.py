"""The picture that stands in for the window until it is built. Imports Qt alone. For bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from extend_desktop.ui.application import make_application
from extend_desktop.ui.first_paint import FirstPaint

_WIDTH_PX, _HEIGHT_PX = 360, 200
_ICON_PX = 72
_ICON_TOP_PX = 36
_TITLE_TOP_PX = 122
_TITLE_SCALE = 1.5
_TIMEOUT_MS = 250
"""How long the picture may take to show; the window must not wait for a slow display."""


def show_splash(
    icon_file: Path, on_paint: Callable[[], None] | None = None
) -> Callable[[object], object]:
    """Make the application and show the picture; returns once it is painted.

    Args:
        icon_file: the program's icon.
        on_paint: called when it was painted for the first time.

    Returns:
        What takes the picture away, called with the window that comes instead.
    """
    application = make_application()
    # Not QSplashScreen: where there is no window manager, that waits a second to be shown.
    splash = QLabel()
    splash.setWindowFlags(Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
    splash.setPixmap(_picture(application, QIcon(str(icon_file))))
    splash.resize(_WIDTH_PX, _HEIGHT_PX)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    splash.move(screen.center() - splash.rect().center())
    # No asyncio loop runs yet, so this one holds nothing up.
    loop = QEventLoop()
    FirstPaint(splash, lambda: _painted(loop, on_paint))
    QTimer.singleShot(_TIMEOUT_MS, loop.quit)
    splash.show()
    loop.exec()
    return lambda _window: splash.close() and splash.deleteLater()


def _painted(loop: QEventLoop, on_paint: Callable[[], None] | None) -> None:
    loop.quit()
    if on_paint is not None:
        on_paint()


def _picture(application: QApplication, icon: QIcon) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(_WIDTH_PX * ratio), round(_HEIGHT_PX * ratio))
    picture.setDevicePixelRatio(ratio)
    palette = application.palette()
    picture.fill(palette.color(QPalette.ColorRole.Base))
    painter = QPainter(picture)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawRect(QRect(0, 0, _WIDTH_PX - 1, _HEIGHT_PX - 1))
    icon.paint(painter, QRect((_WIDTH_PX - _ICON_PX) // 2, _ICON_TOP_PX, _ICON_PX, _ICON_PX))
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.setFont(_title_font(application.font()))
    title = QRect(0, _TITLE_TOP_PX, _WIDTH_PX, _HEIGHT_PX - _TITLE_TOP_PX)
    where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(title, where, application.applicationDisplayName())
    painter.end()
    return picture


def _title_font(font: QFont) -> QFont:
    title = QFont(font)
    if font.pointSizeF() > 0:
        title.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
    title.setWeight(QFont.Weight.DemiBold)
    return title
