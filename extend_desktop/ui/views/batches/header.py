"""The buttons for all batches: find, pause all, resume all, more. For the Batches pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.sorting import BatchSorting
from extend_desktop.ui.widgets import ToolButton
from extend_desktop.ui.widgets.boxes import row_box

_LEAST_LINES = 12
"""Width of a pane that has room for all buttons, in heights of a line of text."""


class BatchesHeader(QWidget):
    """Small buttons at the end of the pane's title line.

    Of pause and resume all, the one that does something now is shown; the menu has both.
    """

    def __init__(self, context: UiContext, sorting: BatchSorting) -> None:
        super().__init__()
        self._sorting = sorting
        self.search = ToolButton(context.icons, "search", tr("Find a batch"))
        self.search.setCheckable(True)
        self.pause_all = ToolButton(context.icons, "pause", tr("Pause all batches"))
        self.resume_all = ToolButton(context.icons, "play", tr("Resume all paused batches"))
        self.more = ToolButton(context.icons, "more", tr("Sort and more"))
        self._is_narrow = self._shows_resume = False
        row_box(self, self.search, self.pause_all, self.resume_all, self.more, spacing_px=0)

    def show_batches(self, batches: Sequence[Batch], *, is_open: bool) -> None:
        """Switch the buttons by what the batches are doing; `is_open` with an account."""
        live = [batch for batch in batches if batch.status not in ENDED_STATUSES]
        controls = {batch.control for batch in live}
        may_pause = BatchControl.ACTIVE in controls
        may_resume = BatchControl.PAUSED in controls
        self.pause_all.setEnabled(may_pause)
        self.resume_all.setEnabled(may_resume)
        self._shows_resume = may_resume and not may_pause
        self._show_all_buttons()
        self.search.setEnabled(bool(batches))
        self.more.setEnabled(is_open)

    def fit(self, width_px: int) -> None:
        """Leave out in a narrow pane what the menu has as well."""
        self._is_narrow = width_px < _LEAST_LINES * self.fontMetrics().height()
        self._show_all_buttons()

    def _show_all_buttons(self) -> None:
        self.pause_all.setVisible(not self._is_narrow and not self._shows_resume)
        self.resume_all.setVisible(not self._is_narrow and self._shows_resume)

    def menu(
        self, adopt: Callable[[], object], delete: Callable[[], object] | None, when_done: QMenu
    ) -> QMenu:
        """Return the menu of the list; `delete` deletes the selected batch, None without one."""
        menu = QMenu(self)
        self._sorting.fill(menu.addMenu(tr("Sort by")))
        menu.addSeparator()
        for words, button in (
            (tr("Pause all"), self.pause_all),
            (tr("Resume all"), self.resume_all),
        ):
            menu.addAction(words, button.clicked.emit).setEnabled(button.isEnabled())
        menu.addMenu(when_done)
        menu.destroyed.connect(when_done.deleteLater)
        menu.addSeparator()
        menu.addAction(tr("Adopt a batch run…"), adopt)
        entry = menu.addAction(tr("Delete from history…"))
        entry.setEnabled(delete is not None)
        if delete is not None:
            entry.triggered.connect(lambda: delete())  # noqa: PLW0108 - Qt would hand over `checked`
        return menu
