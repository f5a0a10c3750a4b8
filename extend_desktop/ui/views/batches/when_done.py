"""What happens when a batch, or everything, is done: entries of menus. For the Batches pane."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.ending import EXPORT_WHEN_DONE, QUIT_WHEN_DONE, WHEN_DONE
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.ending_choice import EndingChoice
from extend_desktop.ui.views.exports.automatic import AutomaticEntries


class WhenDoneEntries:
    """Exports go by the settings of the automatic export; quitting is the window's affair.

    Attributes:
        exports: the entries of the automatic export.
        choice: whether the program quits; the window's own once it has been given.
    """

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        self.exports = AutomaticEntries(context, parent)
        self.choice = EndingChoice(parent)

    def menu(self, parent: QWidget, batch: Batch | None) -> QMenu:
        """Return the menu; of no batch, or of one that has ended, it is about all of them."""
        menu = QMenu(tr(WHEN_DONE), parent)
        is_live = batch is not None and batch.finished_at is None
        title = tr(EXPORT_WHEN_DONE)
        self.exports.add_to(menu, batch.id if batch is not None and is_live else None, title)
        menu.addSeparator()
        action = menu.addAction(tr(QUIT_WHEN_DONE))
        action.setCheckable(True)
        action.setChecked(self.choice.quits)
        action.triggered.connect(self.choice.choose)
        return menu
