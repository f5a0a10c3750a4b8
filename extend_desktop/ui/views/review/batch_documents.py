"""The documents of the batch that is reviewed, as the journal has them now. For the Review page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.review import ReviewForm
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.services.review import ReviewService
    from extend_desktop.services.review.service import Schema

_KEPT_FORMS = 8


class BatchDocuments(QObject):
    """Reads a batch's documents, some at a time, and again those that change."""

    opened = Signal(object)
    """The batches to choose from; a batch begins."""
    came = Signal(object)
    """Documents of the batch, for the first time or as they are now."""
    all_read = Signal()
    closed = Signal()
    """The batch was deleted."""

    def __init__(self, tasks: PaneTasks, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()
        self._batch_id: BatchId | None = None
        self._schema: Schema | None = None
        self._forms: dict[InputId, ReviewForm] = {}
        self._stored = Coalescer[InputId, InputId](self._read_stored, self)

    @property
    def service(self) -> ReviewService | None:
        """What reads documents; none while no account is open."""
        return self._services.review if self._services is not None else None

    @property
    def batch_id(self) -> BatchId | None:
        """The batch that is reviewed."""
        return self._batch_id

    @property
    def schema(self) -> Schema:
        """The fields of the batch's extractor version, as far as they are read."""
        return self._schema or ()

    def bind(self, services: AccountServices | None) -> None:
        """Read another account's documents; begins with none."""
        self._subscriptions.end()
        self._tasks.forget()
        self._services = services
        self.close()
        if self.service is not None and services is not None:
            self._subscriptions.add(
                self.service.result_stored.subscribe(self._result_stored),
                services.batches.batch_removed.subscribe(self._batch_removed),
            )

    def open(self, batch_id: BatchId) -> None:
        """Read a batch."""
        services = self._services
        if services is None:
            return
        self.close()
        self._batch_id = batch_id
        self._tasks.start(lambda: self._read(services, batch_id), "documents")

    def open_first(self, remembered: BatchId | None) -> None:
        """Read the remembered batch, else the newest that has results, unless one is open."""
        services = self._services
        if services is not None and self._batch_id is None:
            self._tasks.start(lambda: self._find_batch(services, remembered), "batches")

    def close(self) -> None:
        """Let go of the batch."""
        for name in ("documents", "stored"):
            self._tasks.cancel(name)
        self._stored.clear()
        self._batch_id, self._schema, self._forms = None, None, {}

    async def form(self, input_id: InputId) -> ReviewForm:
        """Return the values of a document; the latest few are kept."""
        form = self._forms.get(input_id)
        service, schema = self.service, self._schema
        if form is None and service is not None and schema is not None:
            form = await service.form(input_id, schema, self._limit_percent)
            self._forms[input_id] = form
            while len(self._forms) > _KEPT_FORMS:
                del self._forms[next(iter(self._forms))]
        return form or ReviewForm((), ())

    @property
    def _limit_percent(self) -> int:
        return self._settings.current.doubt_limit_percent

    async def _find_batch(self, services: AccountServices, remembered: BatchId | None) -> None:
        batch_id = await batch_to_open(services, remembered)
        if batch_id is not None and self._batch_id is None:
            self.open(batch_id)

    async def _read(self, services: AccountServices, batch_id: BatchId) -> None:
        batches = await services.batches.list()
        ready = [batch for batch in batches if batch.phase_counts.processed or batch.id == batch_id]
        self._schema = await services.review.schema(batch_id)
        self.opened.emit(ready)
        async for documents in services.review.documents(batch_id, self._limit_percent):
            if self._batch_id != batch_id:
                return
            self.came.emit(documents)
        self.all_read.emit()

    def _result_stored(self, fact: ResultStored) -> None:
        if fact.batch_id == self._batch_id:
            self._stored.put([(fact.input_id, fact.input_id)])

    def _read_stored(self, input_ids: Sequence[InputId]) -> None:
        service, batch_id = self.service, self._batch_id
        if service is None or batch_id is None or self._schema is None:
            # Without the schema: what is read after it is newer than this.
            return
        for input_id in input_ids:
            self._forms.pop(input_id, None)
        self._tasks.start(
            lambda: self._read_some(service, batch_id, input_ids), "stored", policy=Policy.QUEUE
        )

    async def _read_some(
        self, service: ReviewService, batch_id: BatchId, input_ids: Sequence[InputId]
    ) -> None:
        documents = await service.some(batch_id, input_ids, self._limit_percent)
        if self._batch_id == batch_id and documents:
            self.came.emit(documents)

    def _batch_removed(self, batch_id: BatchId) -> None:
        if batch_id == self._batch_id:
            self.close()
            self.closed.emit()


async def batch_to_open(services: AccountServices, remembered: BatchId | None) -> BatchId | None:
    """Return the remembered batch if it still has results, else the newest that has."""
    ready = [batch.id for batch in await services.batches.list() if batch.phase_counts.processed]
    return next((batch_id for batch_id in ready if batch_id == remembered), next(iter(ready), None))
