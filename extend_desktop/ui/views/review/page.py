"""The Review page: documents at the left, the page in the middle, its values at the right."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import EMPTY_FORM
from extend_desktop.presentation.review import NOTHING_YET
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.evaluation.opener import EvaluationSetOpener
from extend_desktop.ui.views.review.batch_documents import BatchDocuments
from extend_desktop.ui.views.review.comparing import Comparing
from extend_desktop.ui.views.review.document_menu import DocumentMenu
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.due_count import DueCount
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.keys import Keys, add_keys, page_keys
from extend_desktop.ui.views.review.last_place import LastPlace
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.views.review.side_panes import SidePanes
from extend_desktop.ui.views.window.pane_focus import has_focus_inside
from extend_desktop.ui.views.window.work_page import PageTitle, WorkPage
from extend_desktop.ui.widgets import EmptyState

_FIRST_SIZES_PX = (232, 612, 404)
_GROWTH = (0, 2, 1)
REVIEW = PageTitle("review", "Review", "eye", 3)
FIRST_DOUBT, LAST_DOUBT = 1, -1


class ReviewPage(WorkPage):
    """Checks the documents of one batch."""

    monitor_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        documents, page, fields = DocumentsPane(context), PagePane(context), FieldsPane(context)
        super().__init__(context, REVIEW, (documents, page, fields), _FIRST_SIZES_PX)
        self.documents, self.page, self.fields = documents, page, fields
        self._current: InputId | None = None
        self._wanted: tuple[InputId, Place | None] | None = None
        self.empty = EmptyState(context)
        self._tasks = PaneTasks(context.tasks, "review", documents.banner, documents.busy)
        self._batch = BatchDocuments(self._tasks, context.settings, self)
        self._last = LastPlace(context.settings)
        self._due = DueCount(self._tasks, context.settings, self)
        self.marking = Marking(self._tasks, documents, fields.note)
        self.menu = DocumentMenu(self._tasks, self.marking, page, fields)
        self._evaluation = EvaluationSetOpener(context, documents.banner, self)
        self._comparing = Comparing(self._tasks, self._batch, self.marking, fields)
        self.sides = SidePanes(context, documents, page, fields)
        for place, share in enumerate(_GROWTH):
            self.splitter.setStretchFactor(place, share)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.empty)
        self._connect()
        add_keys(self, {**self._keys(), **page_keys(page)})
        self._say_empty()

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
        self._remember_place()
        self._batch.bind(services)
        self._last.account_id = services.account.id if services is not None else None
        self._forget()
        self.page.bind(self._batch.service)
        self.marking.bind(self._batch.service)
        self._evaluation.bind(services)
        self._say_empty()
        self._due.stop()
        if services is not None and self._batch.service is not None:
            self._due.start(services, self._last.read()[0])

    def open(self, batch_id: BatchId, input_id: InputId, place: Place | None = None) -> None:
        """Look at a document, at one of its values if `place` is given."""
        if batch_id == self._batch.batch_id and self.documents.document(input_id) is not None:
            self._show(input_id, place=place)
            return
        self._open_batch(batch_id)
        self._wanted = (input_id, place)

    @override
    def open_search(self) -> None:
        """Search where the focus is: the list of documents, or else the text of the page."""
        if self.splitter.isHidden():
            return
        if has_focus_inside(self.documents):
            self.documents.filter.open()
        else:
            self.page.open_search()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the operator left off, or with the newest results."""
        super().showEvent(event)
        if self._batch.batch_id is None:
            batch_id, input_id = self._last.read()
            self._wanted = None if input_id is None else (input_id, None)
            self._batch.open_first(batch_id)
        # The page's keys count while the focus is in it.
        self.fields.table.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit(self.width())

    @override
    def remember(self) -> None:
        super().remember()
        self.page.zoom.remember()
        self._remember_place()

    @override
    def reset(self) -> None:
        super().reset()
        if hasattr(self, "sides"):
            self.sides.reset()

    def next_doubt(self) -> None:
        """Look at the next doubtful value of the batch."""
        self._go(FIRST_DOUBT)

    def previous_doubt(self) -> None:
        """Look at the previous doubtful value of the batch."""
        self._go(LAST_DOUBT)

    def check(self) -> None:
        """Mark the document as checked, and look at the next that is not."""
        self.marking.mark(checked=True, then=self._checked)

    def _open_batch(self, batch_id: BatchId) -> None:
        self._forget()
        self._batch.open(batch_id)

    def _begun(self, batches: Sequence[Batch]) -> None:
        self._due.stop()
        self.documents.show_batches(batches, self._batch.batch_id)

    def _came(self, documents: Sequence[ReviewDocument]) -> None:
        self.documents.put(documents)
        self._show_panes(shown=True)
        wanted, known = self._wanted, {document.input.id for document in documents}
        if self._current is None and (wanted is None or wanted[0] in known):
            input_id, place = wanted or (documents[0].input.id, None)
            self._show(input_id, place=place)

    def _all_read(self) -> None:
        if self._current is None and len(self.documents.order):
            # What was wanted has no result any more.
            self._show(self.documents.order.keys[0])
        if self._current is None:
            self._say_empty()
        self._show_place()

    def _show(self, input_id: InputId, doubt: int = 0, place: Place | None = None) -> None:
        """Look at a document: at `place`, at its first or last doubtful value, or at its top."""
        document = self.documents.document(input_id)
        if document is None:
            return
        self._current, self._wanted = input_id, None
        self.marking.show(input_id)
        self.documents.show_current(input_id)
        self._tasks.cancel("prepare")
        self._tasks.start(lambda: self._show_form(document, doubt, place), "document")

    async def _show_form(self, document: ReviewDocument, doubt: int, place: Place | None) -> None:
        form = await self._batch.form(document.input.id)
        if self._current != document.input.id:
            return
        self.fields.show_form(form)
        key = self.fields.first_key(place, is_last=doubt == LAST_DOUBT)
        self.page.show_document(document.input, self.fields.order, key)
        self.fields.pick(key)
        self._comparing.follow(document.input.id)
        self._tasks.start(lambda: self._prepare_after(document.input.id), "prepare")

    async def _prepare_after(self, input_id: InputId) -> None:
        """Have the next document ready before it is asked for."""
        order = self.documents.order
        for key in dict.fromkeys((order.beside(input_id, 1), order.due_beside(input_id, 1))):
            following = None if key is None else self.documents.document(key)
            if following is None:
                continue
            fields = tuple(await self._batch.form(following.input.id))
            doubts = (at for at, field in enumerate(fields) if field.is_doubtful)
            # What is wrong with a document is said when it is looked at.
            with suppress(ExpectedError):
                await self.page.loader.prepare(following.input, fields, next(doubts, None))

    def _go(self, step: int) -> None:
        key = self.fields.stop_beside(step)
        if key is not None and not self.marking.is_checked:
            self.fields.pick(key)
        elif self._current is not None:
            other = self.documents.order.due_beside(self._current, step)
            if other is not None:
                self._show(other, step)

    def _step(self, step: int) -> None:
        if self._current is not None:
            other = self.documents.order.beside(self._current, step)
            if other is not None:
                self._show(other)

    def _up(self) -> None:
        """Leave an array within an array, else go to the document above."""
        if not self.fields.leave_array():
            self._step(-1)

    def _checked(self, input_id: InputId) -> None:
        following = self.documents.order.unchecked_after(input_id)
        if following is not None and self._current == input_id:
            self._show(following)
        self._show_place()

    def _field_changed(self) -> None:
        self.page.show_current(self.fields.current)
        self._show_place()

    def _order_changed(self) -> None:
        self.page.show_fields(self.fields.order, self.fields.current)
        self._show_place()

    def _show_place(self) -> None:
        order, field = self.documents.order, self.fields.current_field
        place = None
        if self.fields.is_comparing:
            self.fields.foot.show_differences(self.fields.compare.comparison)
            return
        if self._current is not None and field is not None and field.is_doubtful:
            doubt = self.fields.doubtful_keys().index(self.fields.current or 0)
            place = order.number_of(self._current, doubt)
        self.fields.foot.show_place(place, order.due)

    def _forget(self) -> None:
        self.marking.show(None)
        self._comparing.end()
        for name in ("document", "prepare", "compare"):
            self._tasks.cancel(name)
        self._batch.close()
        self._current, self._wanted = None, None
        self.documents.clear()
        self.page.say_nothing()
        self.fields.show_form(EMPTY_FORM)

    def _remember_place(self) -> None:
        self._last.remember(self._batch.batch_id, self._current)

    def _batch_closed(self) -> None:
        self._forget()
        self._say_empty()

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
            *NOTHING_YET,
            action_text="Go to Monitor",
            action=self.monitor_requested.emit,
        )

    def _keys(self) -> Keys:
        return {
            "N": self.next_doubt,
            "P": self.previous_doubt,
            "C": self.check,
            "Shift+C": self.marking.uncheck,
            "Alt+Down": lambda: self._step(1),
            "Alt+Up": self._up,
            "Alt+Left": self.monitor_requested.emit,
        }

    def _connect(self) -> None:
        self.menu.evaluation_requested.connect(self._evaluation.open_for)
        self._due.counted.connect(self.documents.due_changed)
        self._batch.opened.connect(self._begun)
        self._batch.came.connect(self._came)
        self._batch.all_read.connect(self._all_read)
        self._batch.closed.connect(self._batch_closed)
        self.documents.document_chosen.connect(self._show)
        self.documents.batch_chosen.connect(self._open_batch)
        self.fields.current_changed.connect(self._field_changed)
        self.fields.foot.next_pressed.connect(self.next_doubt)
        self.fields.foot.previous_pressed.connect(self.previous_doubt)
        self.fields.foot.checked_pressed.connect(self.check)
        self.marking.unchecked.connect(self._show_place)
        self.fields.order_changed.connect(self._order_changed)
        self.page.picked.connect(self.fields.pick)
        self.page.cut_ready.connect(self.fields.cut_out.show_snippet)
