"""The operator's mark and note on the document that is looked at. For the Review page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.ids import InputId
from extend_desktop.services.review import ReviewDocument, ReviewService
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.note_field import NoteField


class Marking(QObject):
    """Keeps marks and notes in the journal, one after the other, and shows them in the list."""

    unchecked = Signal()

    def __init__(self, tasks: PaneTasks, documents: DocumentsPane, note: NoteField) -> None:
        super().__init__(documents)
        self._tasks = tasks
        self._documents = documents
        self._note = note
        self._service: ReviewService | None = None
        self._input_id: InputId | None = None
        self._unsaved: dict[InputId, str] = {}
        """Notes on their way into the journal, or that it did not take; what is shown until then."""
        note.written.connect(self.save_note)

    @property
    def document(self) -> ReviewDocument | None:
        """The document that is looked at, as it is marked now."""
        return None if self._input_id is None else self._documents.document(self._input_id)

    @property
    def is_checked(self) -> bool:
        """Whether the document that is looked at was checked."""
        document = self.document
        return document is not None and document.mark.checked_at is not None

    def bind(self, service: ReviewService | None) -> None:
        """Mark documents of another account."""
        self._service = service
        self._unsaved.clear()

    def show(self, input_id: InputId | None) -> None:
        """Go to another document; what was written on the one before is kept."""
        self.save_note()
        self._input_id = input_id
        self._note.show_note(self._note_of(self.document))

    def write_note(self) -> None:
        """Let the operator write on the document."""
        self._note.begin()

    def save_note(self) -> None:
        """Keep what is written, if it has changed."""
        document = self.document
        if document is not None and self._note.text() != self._note_of(document):
            self._put(document, checked=document.mark.checked_at is not None)

    def uncheck(self) -> None:
        """Take the mark off again."""
        self.mark(checked=False, then=lambda _: self.unchecked.emit())

    def mark(self, *, checked: bool, then: Callable[[InputId], object]) -> None:
        """Mark the document as checked or not, and call `then` with it once that is kept."""
        document = self.document
        if document is not None:
            self._put(document, checked=checked, then=then)

    def _note_of(self, document: ReviewDocument | None) -> str:
        if document is None:
            return ""
        return self._unsaved.get(document.input.id, document.mark.note)

    def _put(
        self,
        document: ReviewDocument,
        *,
        checked: bool,
        then: Callable[[InputId], object] | None = None,
    ) -> None:
        service, note = self._service, self._note.text()
        if service is None:
            return
        self._unsaved[document.input.id] = note

        async def put() -> None:
            mark = await service.mark(document.input.id, note, checked=checked)
            if self._unsaved.get(document.input.id) == note:
                del self._unsaved[document.input.id]
            now = self._documents.document(document.input.id)
            if now is not None:
                self._documents.put([ReviewDocument(now.input, now.doubtful, mark)])
            if then is not None:
                then(document.input.id)

        self._tasks.start(put, "mark", policy=Policy.QUEUE)
