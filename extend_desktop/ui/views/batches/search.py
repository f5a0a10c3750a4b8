"""Finds batches by their name or extractor; takes no room until it is asked for. For the pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.models.batches import BatchesModel
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.widgets import SearchField


class BatchSearch(SearchField):
    """Shown while its button is pressed; Esc empties it, and once more closes it."""

    filtered = Signal()

    def __init__(self, context: UiContext, model: BatchesModel, button: QToolButton) -> None:
        super().__init__(context.icons, tr("Find a batch"))
        self._model = model
        self._button = button
        self._kept = KeptByAccount(context.views, "batches.search", "")
        button.toggled.connect(self._toggled)
        self.searched.connect(self._search)
        self.hide()

    @property
    def is_used(self) -> bool:
        """Whether it leaves batches out."""
        return bool(self.text().strip())

    def open(self) -> None:
        """Show the field and put the cursor into it."""
        self._button.setChecked(True)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def dismiss(self) -> None:
        """Show all batches again, without the field."""
        self._button.setChecked(False)

    def turn_to(self, services: AccountServices | None) -> None:
        """Find again what was looked for in another account; without the focus."""
        text = self._kept.turn(services, self.text().strip())
        blocker = QSignalBlocker(self._button)
        self._button.setChecked(bool(text))
        blocker.unblock()
        self.setVisible(bool(text))
        self.reset(text)
        self._search(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.text():
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _toggled(self, is_open: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.setVisible(is_open)
        if is_open:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reset()
            self._search("")

    def _search(self, text: str) -> None:
        wanted = text.strip().casefold()
        self._model.show_accepted(_finder(wanted) if wanted else None)
        self.filtered.emit()


def _finder(wanted: str) -> Callable[[TableRow[BatchId]], bool]:
    def accepts(row: TableRow[BatchId]) -> bool:
        name, extractor = row.cells[0], row.cells[1]
        return wanted in f"{name.text}\n{extractor.text}".casefold()

    return accepts
