"""How many documents are to be checked, before any was looked at. For the work area."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.errors import report_of
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.views.review.batch_documents import batch_to_open
from extend_desktop.ui.views.review.last_place import LastPlace

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_log = logging.getLogger(__name__)
_TASK = "review.due"
_QUIET_MS = 1_000
"""The journal is asked anew at most so often while results come in."""


class DueCount(QObject):
    """Counts in the batch that the page would open, from what the journal keeps of its results."""

    counted = Signal(int)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = context.tasks
        self._settings = context.settings
        self._last = LastPlace(context.settings)
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()
        self._stored = Coalescer[BatchId, BatchId](self._count, self, _QUIET_MS)

    def bind(self, services: AccountServices | None) -> None:
        """Count for an account, and again as results come in."""
        self.stop()
        if services is not None:
            self._services = services
            self._last.account_id = services.account.id
            self._subscriptions.add(services.review.result_stored.subscribe(self._result_stored))
            self._count(())

    def stop(self) -> None:
        """Leave the count to the list of documents, which is read now."""
        self._subscriptions.end()
        self._services = None
        self._stored.clear()
        self._tasks.cancel(_TASK)

    def _result_stored(self, fact: ResultStored) -> None:
        self._stored.put([(fact.batch_id, fact.batch_id)])

    def _count(self, _batch_ids: Sequence[BatchId]) -> None:
        services = self._services
        if services is not None:
            self._tasks.start(self._ask(services), name=_TASK, on_error=_note)

    async def _ask(self, services: AccountServices) -> None:
        batch_id = await batch_to_open(services, self._last.read()[0])
        limit = self._settings.current.doubt_limit_percent
        due = 0 if batch_id is None else await services.review.due(batch_id, limit)
        if self._services is services:
            self.counted.emit(due)


def _note(error: Exception) -> None:
    """The page says so, with a way to try again, once it is opened."""
    _log.warning("Documents to check were not counted: %s", report_of(error))
