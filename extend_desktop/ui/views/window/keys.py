"""Lets the window's commands work while a text field has the focus. For the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_STANDARD = QKeySequence.StandardKey
_EDITING = (
    _STANDARD.Copy,
    _STANDARD.Cut,
    _STANDARD.Paste,
    _STANDARD.Undo,
    _STANDARD.Redo,
    _STANDARD.SelectAll,
    _STANDARD.Delete,
    _STANDARD.Backspace,
)
"""What belongs to the text while one is edited, even if a command has the same key."""


class WindowKeys(QObject):
    """Keeps text fields from taking the keys of commands, as Ctrl+E for the end of a line.

    Args:
        actions: gives all commands of the window.
    """

    def __init__(self, window: QWidget, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        # Only the field with the focus is listened to; a filter sees every event of its widget.
        if isinstance(before, _TEXT_FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, _TEXT_FIELDS) and now.window() is self._window:
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the field whether it wants a key for itself."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if any(event.matches(key) for key in _EDITING) or not self._is_command(event):
            return False
        event.ignore()
        return True

    def _is_command(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return any(
            action.isEnabled() and pressed in action.shortcuts() for action in self._actions()
        )
