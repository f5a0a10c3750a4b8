"""What earlier batches with the chosen version cost, read from the journal. For the composer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.spending import Spending
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_TASK = "spending"


class SpendingHistory(QObject):
    """Reads it when another version is chosen, and again when a batch of its extractor ends.

    Attributes:
        known: newest first; None while it is not read.
    """

    changed = Signal()

    def __init__(self, tasks: PaneTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._services: AccountServices | None = None
        self._wanted: tuple[ExtractorId, str] | None = None
        self._subscriptions = Subscriptions()
        self.known: Sequence[Spending] | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Ask the journal of another account from now on; None asks none."""
        self._subscriptions.end()
        self._services = services
        self.follow(None)
        if services is not None:
            self._subscriptions.add(services.batches.batch_changed.subscribe(self._note))

    def follow(self, wanted: tuple[ExtractorId, str] | None) -> None:
        """Read about an extractor and the version it is pinned to; None for none."""
        self._tasks.cancel(_TASK)
        self._wanted, self.known = wanted, None
        self._read()

    def _note(self, batch: Batch) -> None:
        if batch.finished_at is not None and self._wanted == (
            batch.extractor_id,
            batch.pinned_version,
        ):
            self._read()

    def _read(self) -> None:
        services, wanted = self._services, self._wanted
        if services is not None and wanted is not None:
            spending = services.batches.spending
            self._tasks.start(lambda: then(spending(*wanted), self._show), _TASK)

    def _show(self, known: Sequence[Spending]) -> None:
        self.known = known
        self.changed.emit()
