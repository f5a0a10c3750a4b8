"""Files that the desktop hands to the running program: macOS does so by an event. For app.py alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override


class OpenRequests(QObject):
    """Hands on the file of each request; the Finder and the Dock send one a file.

    Args:
        take: gets the files, as a drop would bring them.
    """

    def __init__(self, application: QApplication, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__()
        self._application = application
        self._take = take
        application.installEventFilter(self)

    def stop(self) -> None:
        """Hear of no more files."""
        self._application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take requests, and let everything else pass."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self._take([Path(event.file())])
        return True
