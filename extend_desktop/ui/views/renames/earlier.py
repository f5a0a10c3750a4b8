"""What was renamed before, with the way back. For the rename dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from extend_desktop.domain.file_renames import Renaming
from extend_desktop.presentation.file_renames import earlier_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, row_box


class EarlierRenaming(QWidget):
    """Hidden while there is nothing to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.renaming: Renaming | None = None
        self.words = PlainLabel(role="muted")
        self.undo = Button(tr("Undo"))
        self.undo.setAccessibleName(tr("Undo the last renaming"))
        row_box(self, self.words, self.undo, STRETCH)
        self.hide()

    def show_renaming(self, renaming: Renaming | None) -> None:
        """Offer to undo it; None offers nothing."""
        self.renaming = renaming
        self.setVisible(renaming is not None)
        if renaming is not None:
            self.words.setText(earlier_text(renaming))
