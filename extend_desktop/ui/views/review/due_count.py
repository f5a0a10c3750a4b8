"""How many documents are to be checked, before any was looked at. For the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.views.review.batch_documents import batch_to_open

_QUIET_MS = 1_000
"""The journal is asked anew at most so often while results come in."""


class DueCount(QObject):
    """Counts in the batch that the page would open, from what the journal keeps of its results."""

    counted = Signal(int)

    def __init__(self, tasks: PaneTasks, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._services: AccountServices | None = None
        self._remembered: BatchId | None = None
        self._subscriptions = Subscriptions()
        self._stored = Coalescer[BatchId, BatchId](self._count, self, _QUIET_MS)

    def start(self, services: AccountServices, remembered: BatchId | None) -> None:
        """Count for an account, and again as results come in."""
        self.stop()
        self._services, self._remembered = services, remembered
        self._subscriptions.add(services.review.result_stored.subscribe(self._result_stored))
        self._count(())

    def stop(self) -> None:
        """Leave the count to the list of documents, which is read now."""
        self._subscriptions.end()
        self._services = None
        self._stored.clear()
        self._tasks.cancel("due")

    def _result_stored(self, fact: ResultStored) -> None:
        self._stored.put([(fact.batch_id, fact.batch_id)])

    def _count(self, _batch_ids: Sequence[BatchId]) -> None:
        services = self._services
        if services is not None:
            self._tasks.start(lambda: self._ask(services), "due")

    async def _ask(self, services: AccountServices) -> None:
        batch_id = await batch_to_open(services, self._remembered)
        limit = self._settings.current.doubt_limit_percent
        due = 0 if batch_id is None else await services.review.due(batch_id, limit)
        if self._services is services:
            self.counted.emit(due)
