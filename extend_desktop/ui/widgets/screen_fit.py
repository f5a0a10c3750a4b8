"""Keeps windows and dialogs on the screen they are shown on, and dialogs tall enough. For ui."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

_USUAL_FRAME = QMargins(4, 36, 4, 4)
"""What a window manager draws around a window, until its frame is known; title bars are about so high."""


class ScreenFit(QObject):
    """Looks after one top-level widget for as long as it lives.

    It is made no larger than the room the screen has for it, frame included, and moved to where it
    can be seen whole. A dialog also grows when its words need more lines than before.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def fit(self) -> None:
        """Fit it now; a maximised window is left to the window manager."""
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        wanted = window.geometry()
        if isinstance(window, QDialog):
            wanted.setHeight(_wanted_height_px(window))
        available = _screen_room(window)
        fitted = fitted_geometry(wanted, available, frame_of(window))
        least = window.minimumSize()
        window.setMinimumSize(least.boundedTo(fitted.size().expandedTo(QSize(1, 1))))
        if fitted != window.geometry():
            window.setGeometry(fitted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when it is shown, and a dialog when what is in it has changed."""
        kind = event.type()
        if kind is QEvent.Type.Show or (
            kind is QEvent.Type.LayoutRequest
            and isinstance(self._window, QDialog)
            and self._window.isVisible()
        ):
            self.fit()
        return super().eventFilter(watched, event)


def fitted_geometry(wanted: QRect, available: QRect, frame: QMargins) -> QRect:
    """Return the geometry nearest to `wanted` that lies in `available` with its frame.

    Where there is no room even for the frame, its left upper corner counts.
    """
    room = available.marginsRemoved(frame)
    size = wanted.size().boundedTo(room.size()).expandedTo(QSize(1, 1))
    left = max(room.left(), min(wanted.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(wanted.top(), room.top() + room.height() - size.height()))
    return QRect(left, top, size.width(), size.height())


def frame_of(window: QWidget) -> QMargins:
    """Return what is drawn around the window, or what usually is while it is unknown."""
    outer, inner = window.frameGeometry(), window.geometry()
    known = QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
    return _USUAL_FRAME if known.isNull() else known


def _screen_room(window: QWidget) -> QRect:
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    return screen.availableGeometry()


def _wanted_height_px(dialog: QDialog) -> int:
    """Return no less than what its words need, and no more as long as nobody has chosen a size.

    Qt guesses at first that text which wraps is put on narrower lines than the dialog has.
    """
    needed_px = _needed_height_px(dialog)
    is_guessed = not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)
    if is_guessed and _wraps(dialog):
        return max(needed_px, dialog.minimumHeight())
    return max(dialog.height(), needed_px)


def _wraps(dialog: QDialog) -> bool:
    layout = dialog.layout()
    return layout is not None and layout.hasHeightForWidth()


def _needed_height_px(dialog: QDialog) -> int:
    layout = dialog.layout()
    if layout is None:
        return 0
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(dialog.width())
    return layout.totalMinimumSize().height()
