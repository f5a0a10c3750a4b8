"""Offers what a document's run can be compared with, and shows it. For the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.review import NO_OTHER_RUN, THIS_RUN, other_version_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.review import OtherVersion, ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.batch_documents import BatchDocuments
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.marking import Marking

_TASK = "compare"


class Comparing(QObject):
    """One comparison at a time; it goes along to the next document while that has the like."""

    def __init__(
        self, tasks: PaneTasks, batch: BatchDocuments, marking: Marking, fields: FieldsPane
    ) -> None:
        super().__init__(fields)
        self._tasks = tasks
        self._batch = batch
        self._marking = marking
        self._fields = fields
        self._other: OtherVersion | None = None
        fields.compare_requested.connect(self.offer)
        fields.compare.closed.connect(self.end)

    def offer(self) -> None:
        """Show what the document can be compared with."""
        service, document = self._batch.service, self._marking.document
        if service is not None and document is not None:
            self._tasks.start(lambda: self._offer(service, document.input.id), _TASK)

    def end(self) -> None:
        """Show the document's own values again."""
        self._other = None
        self._fields.end_comparison()

    def follow(self, input_id: InputId) -> None:
        """Compare the next document with the like, as long as there is one."""
        service, other = self._batch.service, self._other
        if service is not None and other is not None:
            self._tasks.start(lambda: self._follow(service, input_id, other), _TASK)

    async def _offer(self, service: ReviewService, input_id: InputId) -> None:
        choices = await service.comparisons.choices(input_id)
        menu = QMenu(self._fields)
        for choice in choices:
            menu.addAction(
                other_version_text(choice.run),
                lambda choice=choice: self.compare(input_id, choice),
            )
        if not choices:
            menu.addAction(tr(NO_OTHER_RUN)).setEnabled(False)
        self._fields.open_menu(menu)

    def compare(self, input_id: InputId, other: OtherVersion) -> None:
        """Compare a document with one of its choices."""
        service = self._batch.service
        if service is not None:
            self._tasks.start(lambda: self._compare(service, input_id, other), _TASK)

    async def _compare(
        self, service: ReviewService, input_id: InputId, other: OtherVersion
    ) -> None:
        comparison = await service.comparisons.compare(input_id, self._batch.schema, other)
        document = self._marking.document
        if document is not None and document.input.id == input_id:
            self._other = other
            self._fields.show_comparison(comparison, tr(THIS_RUN), other.run)

    async def _follow(
        self, service: ReviewService, input_id: InputId, before: OtherVersion
    ) -> None:
        choices = await service.comparisons.choices(input_id)
        alike = _alike(choices, before)
        if alike is None:
            self.end()
        else:
            await self._compare(service, input_id, alike)


def _alike(choices: Sequence[OtherVersion], before: OtherVersion) -> OtherVersion | None:
    """Return what is to another document as the choice before was to its: of the same batch."""
    wanted = before.run.batch_id if before.run is not None else None
    return next(
        (choice for choice in choices if (choice.run and choice.run.batch_id) == wanted), None
    )
