"""Opens the dialog, and leads from a batch to the one it runs again. For the detail pane."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.presentation.repeats import AGAIN_OF_UNKNOWN, again_of_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batches import BatchService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.repeats.dialog import RepeatDialog, RepeatServices, RepeatWish
from extend_desktop.ui.widgets import LinkButton, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, row_box


class RepeatOpener(QObject):
    """Does nothing without an account."""

    submitted = Signal(object)
    """The `BatchId` of the new batch."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._services: RepeatServices | None = None

    def bind(self, services: AccountServices | None) -> None:
        """Run another account's batches again."""
        self._services = None
        if services is not None:
            self._services = RepeatServices(
                services.repeats,
                services.batches,
                services.extractors,
                lambda: services.account,
            )

    def open(self, batch: Batch, selected: Collection[InputId]) -> None:
        """Ask how a batch is to run again, or some of its inputs."""
        if self._services is not None:
            wish = RepeatWish(batch, selected)
            dialog = RepeatDialog(self._context, self._services, wish, self._parent)
            dialog.submitted.connect(self.submitted)
            dialog.open()


class AgainOfRow(QWidget):
    """Which batch the one shown runs again, with the ways to compare the two and to go there."""

    compare_requested = Signal(object)
    """The batch before."""
    show_requested = Signal(object)
    """The `BatchId` of it."""

    def __init__(self, tasks: PaneTasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._service: BatchService | None = None
        self._shown: BatchId | None = None
        self._before: Batch | None = None
        self.words = PlainLabel(role="muted")
        self.compare, self.go = LinkButton(tr("Compare the results")), LinkButton(tr("Show it"))
        self.compare.clicked.connect(lambda: self.compare_requested.emit(self._before))
        self.go.clicked.connect(lambda: self.show_requested.emit(self._shown))
        row_box(self, self.words, self.compare, self.go, STRETCH)
        self.hide()

    def bind(self, service: BatchService | None) -> None:
        """Read the batches of another account."""
        self._service = service
        self.show_batch(None)

    def show_batch(self, batch: Batch | None) -> None:
        """Show of which batch it is a repetition; hidden where it is none."""
        before = batch.again_of if batch is not None else None
        if before == self._shown:
            return
        self._shown, self._before = before, None
        self.hide()
        if before is not None and self._service is not None:
            self._tasks.start(partial(self._read, self._service, before), "again of")

    async def _read(self, service: BatchService, before: BatchId) -> None:
        try:
            self._before = await service.get(before)
        except RequestError:
            self._before = None
        if before != self._shown:
            return
        found = self._before
        words = tr(AGAIN_OF_UNKNOWN)
        if found:
            words = again_of_text(found.name, found.pinned_version)
        self.words.setText(one_line(words))
        self.compare.setVisible(found is not None)
        self.go.setVisible(found is not None)
        self.show()
