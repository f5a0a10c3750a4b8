"""What is added to the staging list: dropped, pasted or chosen. For the composer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from extend_desktop.domain.files import RemoteFile
from extend_desktop.ui.views.composer.drops import Dropped, dropped_of, refusal_of

if TYPE_CHECKING:
    from extend_desktop.services.staging import StagingService


class StagingInputs(QObject):
    """Hands inputs to the staging list of the account; without one it takes nothing."""

    begun = Signal()
    """Inputs are added; the page with the list should be shown."""
    refused = Signal(object)
    """A `Refusal`: nothing of what was pasted can be staged."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._staging: StagingService | None = None

    def bind(self, staging: StagingService | None) -> None:
        """Add to another list from now on; None for no account."""
        self._staging = staging

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Stage files and folders of this computer; returns at once."""
        if self._staging is not None and paths:
            self._staging.add_paths(paths)
            self.begun.emit()

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        """Stage files that are at Extend already."""
        if self._staging is not None and files:
            self._staging.add_remote(files)
            self.begun.emit()

    def add_text(self, text: str) -> None:
        """Stage a pasted list: paths, links or file ids, one a line."""
        if self._staging is not None and text.strip():
            self._staging.add_text(text)
            self.begun.emit()

    def take(self, dropped: Dropped) -> None:
        """Stage what was dropped or pasted."""
        self.add_remote(dropped.files)
        self.add_paths(dropped.paths)
        self.add_text(dropped.text)

    def paste(self) -> None:
        """Stage what the clipboard holds, or say why nothing of it can be."""
        mime = QGuiApplication.clipboard().mimeData()
        pasted = dropped_of(mime)
        if pasted.is_empty:
            self.refused.emit(refusal_of(mime))
            self.begun.emit()
        else:
            self.take(pasted)
