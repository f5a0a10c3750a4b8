"""The Review page: documents at the left, the page in the middle, its values at the right."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.review import NOTHING_YET
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.review import ReviewDocument
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.sliced import gone_unless_whole, is_whole
from extend_desktop.ui.views.evaluation.opener import EvaluationSetOpener
from extend_desktop.ui.views.review.batch_documents import BatchDocuments
from extend_desktop.ui.views.review.document_menu import DocumentMenu
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.keys import Keys, add_keys, page_keys
from extend_desktop.ui.views.review.last_place import LastPlace
from extend_desktop.ui.views.review.marking import Marking
from extend_desktop.ui.views.review.navigation import Navigation
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.views.review.side_panes import WIDE_FROM_PX, SidePanes
from extend_desktop.ui.views.window.pane_focus import has_focus_inside
from extend_desktop.ui.views.window.pane_shares import FirstShares, Widths
from extend_desktop.ui.views.window.work_page import REVIEW, WorkPage
from extend_desktop.ui.widgets import EmptyState

_FIRST = FirstShares(
    Widths((232, 612, 404), (1, 4, 2)), Widths((232, 0, 396), (0, 1, 0)), WIDE_FROM_PX
)
_LEAST_PX = (460, 400)
"""It scrolls upwards only: page and values take turns before anything is cut."""


def review_slices(context: UiContext, owner: QWidget) -> Generator[None, None, ReviewPage]:
    """Build the page in slices within `owner`."""
    page = ReviewPage(context, owner)
    with gone_unless_whole(page):
        yield from page.slices
    return page


class ReviewPage(WorkPage):
    """Checks the documents of one batch; built by `slices`."""

    monitor_requested = Signal()
    due_changed = Signal(int)
    """How many of the documents that were read are to be checked."""
    opened = Signal()
    """A batch is read from here on."""

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(context, REVIEW, owner, least_px=_LEAST_PX)
        self._wanted: tuple[InputId, Place | None] | None = None
        self.slices = self._build(context)

    def _build(self, context: UiContext) -> Generator[None]:
        yield
        self.documents = documents = DocumentsPane(context, self.splitter, at_once=False)
        yield from documents.slices
        self.page = page = PagePane(context, self.splitter, at_once=False)
        yield from page.slices
        self.fields = fields = FieldsPane(context, self.splitter, at_once=False)
        yield from fields.slices
        yield
        self.hold((documents, page, fields), _FIRST)
        self.empty = EmptyState(context)
        self._tasks = PaneTasks(context.tasks, "review", documents.banner, documents.busy)
        self._batch = BatchDocuments(self._tasks, context.settings, self)
        self._last = LastPlace(context.settings)
        self.marking = Marking(self._tasks, documents, fields.note)
        self.menu = DocumentMenu(self._tasks, self.marking, page, fields)
        self._evaluation = EvaluationSetOpener(context, documents.banner, self)
        self.navigation = Navigation(
            self._tasks, self._batch, self.marking, (documents, page, fields)
        )
        self.sides = SidePanes(context, documents, page, fields)
        self.sides.changed.connect(self.shares.apply)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.empty)
        self._limit_percent = context.settings.current.doubt_limit_percent
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
        return self.navigation.current

    @property
    def batch_id(self) -> BatchId | None:
        """The batch whose documents are looked at."""
        return self._batch.batch_id

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

    def open(self, batch_id: BatchId, input_id: InputId, place: Place | None = None) -> None:
        """Look at a document, at one of its values if `place` is given."""
        self.sides.show_values()
        if batch_id == self._batch.batch_id and self.documents.document(input_id) is not None:
            self.navigation.show(input_id, place=place)
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
            self.sides.show_page()
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
        if is_whole(self.slices):
            self.sides.fit(event.size().width())
        super().resizeEvent(event)

    @override
    def remember(self) -> None:
        super().remember()
        self.page.zoom.remember()
        self._remember_place()

    @override
    def reset(self) -> None:
        self.sides.reset()
        super().reset()

    def _open_batch(self, batch_id: BatchId) -> None:
        self._forget()
        self._batch.open(batch_id)

    def _settings_changed(self, settings: Settings) -> None:
        """Read the batch anew where other values are doubtful from now on."""
        if settings.doubt_limit_percent == self._limit_percent:
            return
        self._limit_percent = settings.doubt_limit_percent
        batch_id, current = self._batch.batch_id, self.current
        if batch_id is not None:
            self._open_batch(batch_id)
            self._wanted = None if current is None else (current, None)

    def _begun(self, batches: Sequence[Batch]) -> None:
        self.opened.emit()
        self.documents.show_batches(batches, self._batch.batch_id)

    def _came(self, documents: Sequence[ReviewDocument]) -> None:
        self.documents.put(documents)
        self._show_panes(shown=True)
        wanted, known = self._wanted, {document.input.id for document in documents}
        if self.current is None and (wanted is None or wanted[0] in known):
            input_id, place = wanted or (documents[0].input.id, None)
            self._wanted = None
            self.navigation.show(input_id, place=place)

    def _all_read(self) -> None:
        if self.current is None and len(self.documents.order):
            # What was wanted has no result any more.
            self.navigation.show(self.documents.order.keys[0])
        if self.current is None:
            self._say_empty()
        self.navigation.show_place()

    def _forget(self) -> None:
        self._batch.close()
        self._wanted = None
        self.navigation.forget()

    def _remember_place(self) -> None:
        self._last.remember(self._batch.batch_id, self.current)

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
        words, go = map(tr, NOTHING_YET), self.monitor_requested.emit
        self.empty.say("eye", *words, action_text=tr("Go to Monitor"), action=go)

    def _keys(self) -> Keys:
        return {
            "N": self.navigation.next_doubt,
            "P": self.navigation.previous_doubt,
            "C": self.navigation.check,
            "Shift+C": self.marking.uncheck,
            "Alt+Down": lambda: self.navigation.step(1),
            "Alt+Up": self.navigation.up,
            "Alt+Left": self.monitor_requested.emit,
        }

    def _connect(self) -> None:
        self.menu.evaluation_requested.connect(self._evaluation.open_for)
        hear(self._context.settings.changed, self._settings_changed, self)
        self.documents.due_changed.connect(self.due_changed)
        self._batch.opened.connect(self._begun)
        self._batch.came.connect(self._came)
        self._batch.all_read.connect(self._all_read)
        self._batch.closed.connect(self._batch_closed)
        self.documents.batch_chosen.connect(self._open_batch)
