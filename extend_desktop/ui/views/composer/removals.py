"""Undo for what the operator takes off the staging list. For the composer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from extend_desktop.presentation.quantities import counted
from extend_desktop.services.staging import StagingService
from extend_desktop.ui.widgets import BannerKind, InlineBanner


class Removals(QObject):
    """Counts removals by the operator; what left the list by Submit must not come back by Ctrl+Z."""

    def __init__(self, notice: InlineBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._staging: StagingService | None = None
        self._steps = 0

    def bind(self, staging: StagingService | None) -> None:
        """Follow another list; removals of the one before cannot be undone any more."""
        self._staging = staging
        self.withdraw()

    def offer_undo(self, count: int) -> None:
        """Say how many rows went, with a way back."""
        self._steps += 1
        self._notice.say(
            BannerKind.INFO,
            f"{counted(count, 'input')} removed from the list",
            action_text="Undo",
            action=self.undo,
        )

    def undo(self) -> None:
        """Bring back what was removed last."""
        if self._staging is not None and self._steps:
            self._steps -= 1
            self._notice.hide()
            self._staging.undo()

    def withdraw(self) -> None:
        """Offer no way back any more."""
        self._steps = 0
        self._notice.hide()
