"""Opens folders and pages in other programs, and says when that fails. For the views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from extend_desktop.domain.errors import StorageError
from extend_desktop.presentation.errors import Message, message_of

Say = Callable[[Message], object]
"""Shows a message where it was asked to open something."""


def open_folder(folder: Path, say: Say) -> None:
    """Show a folder in the file manager."""
    _open(QUrl.fromLocalFile(str(folder)), str(folder), say)


def open_file(file: Path, say: Say) -> None:
    """Show a file in its own program."""
    _open(QUrl.fromLocalFile(str(file)), str(file), say)


def open_page(address: str, say: Say) -> None:
    """Show a page in the browser; an empty address does nothing."""
    if address:
        _open(QUrl(address), address.split("?", 1)[0], say)


def _open(url: QUrl, what: str, say: Say) -> None:
    if not QDesktopServices.openUrl(url):
        say(message_of(StorageError("not_opened", what=what)))
