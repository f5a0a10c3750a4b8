"""The Review page: documents at the left, the page in the middle, its values at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.page_geometry import Size
from extend_desktop.domain.review import ReviewForm
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ResultStored
from extend_desktop.services.review import ReviewDocument, ReviewService
from extend_desktop.services.review.service import Schema
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.opening import open_page
from extend_desktop.ui.views.detail.runs import safe_dashboard_url
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.keys import add_keys, page_keys
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.views.window.work_page import PageTitle, WorkPage
from extend_desktop.ui.widgets import EmptyState

_FIRST_SIZES_PX = (232, 612, 404)
_LEAST_PX = (160, 360, 340)
_GROWTH = (0, 2, 1)
REVIEW = PageTitle("review", "Review", "eye", 3)
_KEPT_FORMS = 8
FIRST_DOUBT, LAST_DOUBT = 1, -1


class ReviewPage(WorkPage):
    """Checks the documents of one batch."""

    monitor_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        documents, page, fields = DocumentsPane(context), PagePane(context), FieldsPane(context)
        super().__init__(context, REVIEW, (documents, page, fields), _FIRST_SIZES_PX)
        self.documents, self.page, self.fields = documents, page, fields
        self._services: AccountServices | None = None
        self._service: ReviewService | None = None
        self._subscriptions: list[Callable[[], None]] = []
        self._batch_id: BatchId | None = None
        self._schema: Schema | None = None
        self._current: InputId | None = None
        self._forms: dict[InputId, ReviewForm] = {}
        self.empty = EmptyState(context)
        self._tasks = PaneTasks(context.tasks, "review", self.documents.banner, self.documents.busy)
        self.marking = Marking(self._tasks, self.documents, self.fields.note)
        self._stored = Coalescer[InputId, InputId](self._read_stored, self)
        self._setup_ui()
        self._connect()
        add_keys(
            self,
            {
                "N": self.next_doubt,
                "P": self.previous_doubt,
                "C": self.check,
                "Shift+C": self.uncheck,
                "Alt+Down": lambda: self._step(1),
                "Alt+Up": lambda: self._step(-1),
                "Alt+Left": self.monitor_requested.emit,
                **page_keys(page),
            },
        )

    @property
    @override
    def shown_panes(self) -> tuple[QWidget, ...]:
        """The panes, or the words in their place while there is nothing to review."""
        return (self.empty,) if self.splitter.isHidden() else super().shown_panes

    @property
    def current(self) -> InputId | None:
        """The document that is looked at."""
        return self._current

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's documents; starts with none."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._tasks.forget()
        self._services = services
        self._service = services.review if services is not None else None
        self._forget()
        self.page.bind(self._service)
        self.marking.bind(self._service)
        if services is not None and self._service is not None:
            self._subscriptions = [
                self._service.result_stored.subscribe(self._result_stored),
                services.batches.batch_removed.subscribe(self._batch_removed),
            ]
        self._say_empty()

    def open(self, batch_id: BatchId, input_id: InputId, place: Place | None = None) -> None:
        """Look at a document, at one of its values if `place` is given."""
        if batch_id == self._batch_id and self.documents.document(input_id) is not None:
            self._show(input_id, place=place)
            return
        self._open_batch(batch_id, input_id, place)

    def open_first(self) -> None:
        """Look at the newest batch that has results, unless a batch is shown."""
        services = self._services
        if services is not None and self._batch_id is None:
            self._tasks.start(lambda: self._find_batch(services), "batches")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the newest results when the page is first looked at."""
        super().showEvent(event)
        self.open_first()
        # The page's keys count while the focus is in it.
        self.fields.table.setFocus()

    def next_doubt(self) -> None:
        """Look at the next doubtful value of the batch."""
        self._go(FIRST_DOUBT)

    def previous_doubt(self) -> None:
        """Look at the previous doubtful value of the batch."""
        self._go(LAST_DOUBT)

    def check(self) -> None:
        """Mark the document as checked, and look at the next that is not."""
        self.marking.mark(checked=True, then=self._checked)

    def uncheck(self) -> None:
        """Take the mark off again."""
        self.marking.mark(checked=False, then=lambda _: self._show_place())

    async def _find_batch(self, services: AccountServices) -> None:
        ready = [batch for batch in await services.batches.list() if batch.phase_counts.processed]
        if ready and self._batch_id is None:
            self._open_batch(ready[0].id)

    @property
    def _limit_percent(self) -> int:
        return self._context.settings.current.doubt_limit_percent

    def _open_batch(
        self, batch_id: BatchId, input_id: InputId | None = None, place: Place | None = None
    ) -> None:
        services = self._services
        if services is None:
            return
        self._forget()
        self._batch_id = batch_id
        self._tasks.start(lambda: self._read(services, batch_id, input_id, place), "documents")

    async def _read(
        self,
        services: AccountServices,
        batch_id: BatchId,
        input_id: InputId | None,
        place: Place | None,
    ) -> None:
        batches = await services.batches.list()
        self._show_batches(batches, batch_id)
        self._schema = await services.review.schema(batch_id)
        async for documents in services.review.documents(batch_id, self._limit_percent):
            if self._batch_id != batch_id:
                return
            self.documents.put(documents)
            known = {document.input.id for document in documents}
            if self._current is None and (input_id is None or input_id in known):
                self._show_panes(shown=True)
                self._show(input_id or documents[0].input.id, place=place)
        if self._current is None:
            self._say_empty()
        self._show_place()

    def _show_batches(self, batches: Sequence[Batch], batch_id: BatchId) -> None:
        ready = [batch for batch in batches if batch.phase_counts.processed or batch.id == batch_id]
        self.documents.show_batches(ready, batch_id)

    def _show(self, input_id: InputId, doubt: int = 0, place: Place | None = None) -> None:
        """Look at a document: at `place`, at its first or last doubtful value, or at its top."""
        document, service, schema = self.documents.document(input_id), self._service, self._schema
        if document is None or service is None or schema is None:
            return
        self._current = input_id
        self.marking.show(input_id)
        self.documents.show_current(input_id)
        self._tasks.cancel("prepare")
        self._tasks.start(
            lambda: self._show_form(service, document, schema, doubt, place), "document"
        )

    async def _show_form(
        self,
        service: ReviewService,
        document: ReviewDocument,
        schema: Schema,
        doubt: int,
        place: Place | None,
    ) -> None:
        form = await self._form(service, document.input.id, schema)
        if self._current != document.input.id:
            return
        self.fields.show_form(form)
        key = self.fields.first_key(place, is_last=doubt == LAST_DOUBT)
        self.page.show_document(document.input, self.fields.order, key)
        self.fields.pick(key)
        self._tasks.start(
            lambda: self._prepare_after(service, document.input.id, schema),
            "prepare",
            on_error=lambda _: self.documents.banner.hide(),
        )

    async def _form(self, service: ReviewService, input_id: InputId, schema: Schema) -> ReviewForm:
        form = self._forms.get(input_id)
        if form is None:
            form = await service.form(input_id, schema, self._limit_percent)
            self._forms[input_id] = form
            while len(self._forms) > _KEPT_FORMS:
                del self._forms[next(iter(self._forms))]
        return form

    async def _prepare_after(
        self, service: ReviewService, input_id: InputId, schema: Schema
    ) -> None:
        """Have the next document ready before it is asked for."""
        order = self.documents.order
        for key in dict.fromkeys((order.beside(input_id, 1), order.due_beside(input_id, 1))):
            following = None if key is None else self.documents.document(key)
            if following is not None:
                form = await self._form(service, following.input.id, schema)
                fields = tuple(form)
                doubts = (at for at, field in enumerate(fields) if field.is_doubtful)
                await self.page.prepare(following.input, fields, next(doubts, None))

    def _go(self, step: int) -> None:
        key = self.fields.doubtful_beside(step)
        if key is not None and not self.marking.is_checked:
            self.fields.pick(key)
            return
        if self._current is not None:
            other = self.documents.order.due_beside(self._current, step)
            if other is not None:
                self._show(other, step)

    def _step(self, step: int) -> None:
        if self._current is not None:
            other = self.documents.order.beside(self._current, step)
            if other is not None:
                self._show(other)

    def _checked(self, input_id: InputId) -> None:
        following = self.documents.order.unchecked_after(input_id)
        if following is not None and self._current == input_id:
            self._show(following)
        self._show_place()

    def _field_changed(self) -> None:
        self.page.show_current(self.fields.current)
        self._show_place()

    def _show_place(self) -> None:
        order, field = self.documents.order, self.fields.current_field
        place = None
        if self._current is not None and field is not None and field.is_doubtful:
            doubt = self.fields.doubtful_keys().index(self.fields.current or 0)
            place = order.number_of(self._current, doubt)
        self.fields.show_place(place, order.due)

    def _cut_ready(self, picture: QPixmap, size: Size) -> None:
        field = self.fields.current_field
        if field is not None:
            self.fields.cut_out.show_page(picture, size, field)

    def _result_stored(self, fact: ResultStored) -> None:
        if fact.batch_id == self._batch_id:
            self._stored.put([(fact.input_id, fact.input_id)])

    def _read_stored(self, input_ids: Sequence[InputId]) -> None:
        service, schema, batch_id = self._service, self._schema, self._batch_id
        if service is None or batch_id is None:
            return
        if schema is None:
            # The schema is being read; what is read after it is newer than this.
            return
        for input_id in input_ids:
            self._forms.pop(input_id, None)
        self._tasks.start(
            lambda: self._read_some(service, batch_id, input_ids),
            "stored",
            policy=Policy.QUEUE,
        )

    async def _read_some(
        self,
        service: ReviewService,
        batch_id: BatchId,
        input_ids: Sequence[InputId],
    ) -> None:
        documents = await service.some(batch_id, input_ids, self._limit_percent)
        if self._batch_id == batch_id and documents:
            self.documents.put(documents)
            self._show_panes(shown=True)
            if self._current is None:
                self._show(documents[0].input.id)

    def _batch_removed(self, batch_id: BatchId) -> None:
        if batch_id == self._batch_id:
            self._forget()
            self._say_empty()

    def _forget(self) -> None:
        self.marking.show(None)
        for name in ("documents", "document", "prepare", "stored"):
            self._tasks.cancel(name)
        self._stored.clear()
        self._batch_id, self._schema, self._current = None, None, None
        self._forms = {}
        self.documents.clear()
        self.page.say_nothing()
        self.fields.show_form(ReviewForm((), ()))

    def _show_panes(self, *, shown: bool) -> None:
        is_new = shown and self.splitter.isHidden()
        self.splitter.setVisible(shown)
        self.empty.setHidden(shown)
        if is_new and self.isVisible():
            self.fields.table.setFocus()

    def _say_empty(self) -> None:
        self._show_panes(shown=False)
        self.empty.say(
            "eye",
            "Nothing to review yet",
            "Results show here as they come in",
            action_text="Go to Monitor",
            action=self.monitor_requested.emit,
        )

    def _find_file(self) -> None:
        dialog = QFileDialog(self, "Find the file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use_file)
        dialog.open()

    def use_file(self, path: str) -> None:
        """Take a file as the original of the document that is looked at."""
        document = self.marking.document
        if document is not None and self._service is not None:
            self._service.originals.choose(document.input, Path(path))
            self.page.show_document(document.input, self.fields.order, self.fields.current)

    def _open_menu(self) -> None:
        document = self.marking.document
        if document is None:
            return
        menu = QMenu(self)
        menu.addAction("Write a note", self.marking.write_note)
        menu.addAction("Take the check mark off", self.uncheck).setEnabled(self.marking.is_checked)
        menu.addSeparator()
        url = safe_dashboard_url(document.input)
        open_there = menu.addAction(
            "Open in dashboard", lambda: open_page(url, self._tasks.say_error)
        )
        open_there.setEnabled(bool(url))
        self.fields.open_menu(menu)

    def _connect(self) -> None:
        self.documents.document_chosen.connect(self._show)
        self.documents.batch_chosen.connect(self._open_batch)
        self.fields.current_changed.connect(self._field_changed)
        self.fields.next_pressed.connect(self.next_doubt)
        self.fields.previous_pressed.connect(self.previous_doubt)
        self.fields.checked_pressed.connect(self.check)
        self.fields.menu_requested.connect(self._open_menu)
        self.fields.note.editingFinished.connect(self.marking.save_note)
        self.page.picked.connect(self.fields.pick)
        self.page.cut_ready.connect(self._cut_ready)
        self.page.find_requested.connect(self._find_file)

    def _setup_ui(self) -> None:
        for pane, least_px in zip(self.panes, _LEAST_PX, strict=True):
            pane.setMinimumWidth(least_px)
        for place, share in enumerate(_GROWTH):
            self.splitter.setStretchFactor(place, share)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.empty)
        self._say_empty()
