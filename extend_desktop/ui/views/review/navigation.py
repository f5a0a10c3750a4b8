"""Goes from value to value and from document to document. For the Review page."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.review import EMPTY_FORM
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.batch_documents import BatchDocuments
from extend_desktop.ui.views.review.comparing import Comparing
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.page_pane import PagePane

FIRST_DOUBT, LAST_DOUBT = 1, -1


class Navigation(QObject):
    """Which document is looked at, shown in all three panes."""

    def __init__(
        self,
        tasks: PaneTasks,
        batch: BatchDocuments,
        marking: Marking,
        panes: tuple[DocumentsPane, PagePane, FieldsPane],
    ) -> None:
        super().__init__(panes[0])
        self._tasks = tasks
        self._batch = batch
        self._marking = marking
        self._documents, self._page, self._fields = panes
        self._comparing = Comparing(tasks, batch, marking, self._fields)
        self._current: InputId | None = None
        self._connect()

    @property
    def current(self) -> InputId | None:
        """The document that is looked at."""
        return self._current

    def forget(self) -> None:
        """Look at no document."""
        self._marking.show(None)
        self._comparing.end()
        for name in ("document", "prepare", "compare"):
            self._tasks.cancel(name)
        self._current = None
        self._documents.clear()
        self._page.say_nothing()
        self._fields.show_form(EMPTY_FORM)

    def next_doubt(self) -> None:
        """Look at the next doubtful value of the batch."""
        self._go(FIRST_DOUBT)

    def previous_doubt(self) -> None:
        """Look at the previous doubtful value of the batch."""
        self._go(LAST_DOUBT)

    def check(self) -> None:
        """Mark the document as checked, and look at the next that is not."""
        self._marking.mark(checked=True, then=self._checked)

    def show(self, input_id: InputId, doubt: int = 0, place: Place | None = None) -> None:
        """Look at a document: at `place`, at its first or last doubtful value, or at its top."""
        document = self._documents.document(input_id)
        if document is None:
            return
        self._current = input_id
        self._marking.show(input_id)
        self._documents.show_current(input_id)
        self._tasks.cancel("prepare")
        self._tasks.start(lambda: self._show_form(document, doubt, place), "document")

    async def _show_form(self, document: ReviewDocument, doubt: int, place: Place | None) -> None:
        form = await self._batch.form(document.input.id)
        if self._current != document.input.id:
            return
        self._fields.show_form(form)
        key = self._fields.order.first_key(place, is_last=doubt == LAST_DOUBT)
        self._page.show_document(document.input, self._fields.order.all, key)
        self._fields.pick(key)
        self._comparing.follow(document.input.id)
        self._tasks.start(lambda: self._prepare_after(document.input.id), "prepare")

    async def _prepare_after(self, input_id: InputId) -> None:
        """Have the next document ready before it is asked for."""
        order = self._documents.order
        for key in dict.fromkeys((order.beside(input_id, 1), order.due_beside(input_id, 1))):
            following = None if key is None else self._documents.document(key)
            if following is None:
                continue
            fields = tuple(await self._batch.form(following.input.id))
            doubts = (at for at, field in enumerate(fields) if field.is_doubtful)
            # What is wrong with a document is said when it is looked at.
            with suppress(ExpectedError):
                await self._page.loader.prepare(following.input, fields, next(doubts, None))

    def _go(self, step: int) -> None:
        key = self._fields.stop_beside(step)
        if key is not None and not self._marking.is_checked:
            self._fields.pick(key)
        elif self._current is not None:
            other = self._documents.order.due_beside(self._current, step)
            if other is not None:
                self.show(other, step)

    def step(self, step: int) -> None:
        """Look at the document `step` further in the list."""
        if self._current is not None:
            other = self._documents.order.beside(self._current, step)
            if other is not None:
                self.show(other)

    def up(self) -> None:
        """Leave an array within an array, else go to the document above."""
        if not self._fields.arrays.leave():
            self.step(-1)

    def _checked(self, input_id: InputId) -> None:
        following = self._documents.order.unchecked_after(input_id)
        if following is not None and self._current == input_id:
            self.show(following)
        self.show_place()

    def _field_changed(self) -> None:
        self._page.show_current(self._fields.current)
        self.show_place()

    def _order_changed(self) -> None:
        self._page.show_fields(self._fields.order.all, self._fields.current)
        self.show_place()

    def show_place(self) -> None:
        """Say which of the batch's doubtful values is looked at."""
        order, field = self._documents.order, self._fields.current_field
        place = None
        if self._fields.is_comparing:
            self._fields.foot.show_differences(self._fields.compare.comparison)
            return
        if self._current is not None and field is not None and field.is_doubtful:
            doubt = self._fields.order.doubtful_keys().index(self._fields.current or 0)
            place = order.number_of(self._current, doubt)
        self._fields.foot.show_place(place, order.due)

    def _connect(self) -> None:
        self._documents.document_chosen.connect(self.show)
        self._fields.current_changed.connect(self._field_changed)
        self._fields.order_changed.connect(self._order_changed)
        self._fields.foot.next_pressed.connect(self.next_doubt)
        self._fields.foot.previous_pressed.connect(self.previous_doubt)
        self._fields.foot.checked_pressed.connect(self.check)
        self._marking.unchecked.connect(self.show_place)
        self._page.page_shown.connect(self._fields.cut_out.follow_page)
        self._page.picked.connect(self._fields.pick)
        self._page.cutter.ready.connect(self._fields.cut_out.show_snippet)
        self._page.cutter.awaited.connect(self._fields.cut_out.show_drawing)
