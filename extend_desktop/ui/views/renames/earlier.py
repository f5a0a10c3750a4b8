"""What was renamed before, with the way back. For the rename dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from extend_desktop.domain.file_renames import Renaming
from extend_desktop.presentation.file_renames import earlier_text
from extend_desktop.ui.widgets import Button, PlainLabel


class EarlierRenaming(QWidget):
    """Hidden while there is nothing to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.renaming: Renaming | None = None
        self.words = PlainLabel(role="muted")
        self.undo = Button("Undo")
        self.undo.setAccessibleName("Undo the last renaming")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        row.addStretch(1)
        self.hide()

    def show_renaming(self, renaming: Renaming | None) -> None:
        """Offer to undo it; None offers nothing."""
        self.renaming = renaming
        self.setVisible(renaming is not None)
        if renaming is not None:
            self.words.setText(earlier_text(renaming))
