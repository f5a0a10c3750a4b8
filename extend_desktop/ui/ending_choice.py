"""Whether the program quits when everything has ended: one answer for all menus. For ui."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class EndingChoice(QObject):
    """For this session only; nobody wants last night's answer at the next start."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.quits = False

    def choose(self, quits: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Quit when everything has ended, or do not."""
        if quits is not self.quits:
            self.quits = quits
            self.changed.emit(quits)
