"""Undo for what the operator does to the staging list. For the composer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.ui.widgets import BannerKind, InlineBanner

if TYPE_CHECKING:
    from extend_desktop.services.staging import StagingService


class UndoSteps(QObject):
    """Takes steps back, the last one first; what left the list by Submit must not come back."""

    def __init__(self, notice: InlineBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._staging: StagingService | None = None
        self._steps: list[Callable[[], object]] = []

    def bind(self, staging: StagingService | None) -> None:
        """Follow another list; steps on the one before cannot be taken back any more."""
        self._staging = staging
        self.withdraw()

    def note_removal(self, count: int) -> None:
        """Say how many rows went, with a way back."""
        if self._staging is not None:
            self.note(
                tr_n("{n} input removed from the list", "{n} inputs removed from the list", count),
                self._staging.undo,
            )

    def note(self, words: str, take_back: Callable[[], object]) -> None:
        """Say what was done; `take_back` is called when the operator wants it undone."""
        self._steps.append(take_back)
        self._notice.say(BannerKind.INFO, words, action_text=tr("Undo"), action=self.undo)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            take_back = self._steps.pop()
            self._notice.hide()
            take_back()

    def withdraw(self) -> None:
        """Offer no way back any more."""
        self._steps.clear()
        self._notice.hide()
