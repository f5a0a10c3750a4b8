"""Stop and Cancel of a search for files, for the row that shows how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.scans import ScanProgress
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.views.composer.scan_row import ScanRow

if TYPE_CHECKING:
    from extend_desktop.services.staging import StagingService


_NOTHING = ScanProgress(0, running=False)


class ScanControl(QObject):
    """Shows the searches of the account's list, and ends them when the operator wants that."""

    removed = Signal(object)
    """How many rows a cancelled search took off the list again."""

    def __init__(self, row: ScanRow, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._staging: StagingService | None = None
        self._subscriptions = Subscriptions()
        row.stopped.connect(self._stop)
        row.taken_back.connect(self._take_back)

    def bind(self, staging: StagingService | None) -> None:
        """Follow another list; None for no account."""
        self._subscriptions.end()
        self._staging = staging
        if staging is not None:
            self._subscriptions.add(staging.scan_changed.subscribe(self._row.say))
        self._row.say(staging.scan_progress if staging else _NOTHING)

    def _stop(self) -> None:
        if self._staging is not None:
            self._staging.cancel_scan()

    def _take_back(self) -> None:
        staging = self._staging
        if staging is not None:
            before = staging.plan.total
            staging.take_back_scan()
            if removed := before - staging.plan.total:
                self.removed.emit(removed)
