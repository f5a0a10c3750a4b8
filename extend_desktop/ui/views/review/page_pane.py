"""The original of a document: its pages, how they are shown, and what to do without item."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.page_geometry import PageWord
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.review import page_number_text
from extend_desktop.services.ports.review import PageImage
from extend_desktop.services.review import ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_file
from extend_desktop.ui.views.review.page_loader import Original, PageLoader
from extend_desktop.ui.views.review.page_message import PageMessage
from extend_desktop.ui.views.review.page_places import area_around, boxes_on, outline_of, page_of
from extend_desktop.ui.views.review.page_scene import PageBox, Snippet, pixmap_of
from extend_desktop.ui.views.review.page_search import PageSearch
from extend_desktop.ui.views.review.page_strip import PageStrip
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.views.review.search_bar import SearchBar
from extend_desktop.ui.views.review.zoom_control import ZoomControl
from extend_desktop.ui.widgets import Pane, ToolButton

_SNIPPET_SCALE = 2.5
"""Pixels a point in a picture of text for the cut-out."""


class PagePane(Pane):
    """One page at a time, with a strip of all where there are several.

    Attributes:
        view: shows the page.
        search: looks for words in the document.
    """

    picked = Signal(int)
    cut_ready = Signal(object, object, int)
    """A sharp `Snippet` around the current field, its outline, and the page's quarter turns."""
    find_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Page", parent)
        tasks = PaneTasks(context.tasks, "review page", self.banner, self.busy)
        self._tasks = tasks
        self._number = 0
        self._fields: tuple[ReviewField, ...] = ()
        self._current: int | None = None
        self._sharp: tuple[int, Snippet] | None = None
        self._turns: dict[InputId, int] = {}
        self.view = PageView(context)
        self.zoom = ZoomControl(context, self.view, self)
        self.loader = PageLoader(tasks, self._pixels_a_unit, self)
        self.strip = PageStrip(context)
        self.search_bar = SearchBar(context)
        self.search = PageSearch(self.search_bar, self.loader, tasks)
        self.message = PageMessage(context)
        self.boxes = ToolButton(context.icons, "citations", "Show where values stand (H)")
        self.open = ToolButton(context.icons, "external", "Open in its own program")
        self._stack = QStackedWidget()
        self._setup_ui()
        self._connect()
        self.say_nothing()

    @property
    def path(self) -> Path | None:
        """Where the original on view is."""
        return self.loader.original.path if self.loader.original else None

    @property
    def number(self) -> int:
        """The number of the page on view, from 1; 0 for none."""
        return self._number if self.loader.original else 0

    def bind(self, service: ReviewService | None) -> None:
        """Show documents of another account."""
        self.loader.bind(service)
        self.say_nothing()

    def say_nothing(self) -> None:
        """Show no document."""
        self.loader.close()
        self.set_title("")
        self.message.say_nothing()
        self._show_message()

    def show_document(
        self, item: Input, fields: Sequence[ReviewField], current: int | None
    ) -> None:
        """Show the original of an input at the page of the current field, else at its first."""
        self._tasks.cancel("strip")
        self._fields, self._current, self._sharp = tuple(fields), current, None
        self.set_title(one_line(item.name))
        self.set_subtitle("")
        self.view.page.forget_page()
        self.view.turn(self._turns.get(item.id, 0))
        self.loader.open(item)

    def show_fields(self, fields: Sequence[ReviewField], current: int | None) -> None:
        """Show the places of other fields of the document on view."""
        self._fields, self._current = tuple(fields), current
        if self.loader.original is not None:
            self.view.page.show_places(self._boxes())
            self.view.show_current(current)

    def show_current(self, current: int | None) -> None:
        """Show where a field stands, on whichever page."""
        self._current = current
        number, original = page_of(self._fields, current), self.loader.original
        if original is None:
            return
        if number and number != self._number and number <= len(original.pages.sizes):
            self.show_page(number)
        else:
            self.view.show_current(current)
            self._cut_out()

    def show_page(self, number: int) -> None:
        """Show a page; one that is not there does nothing."""
        original = self.loader.original
        if original is None or not 1 <= number <= len(original.pages.sizes):
            return
        self._number, self._sharp = number, None
        self._stack.setCurrentIndex(1)
        self.banner.hide()
        self.boxes.setEnabled(True)
        self.set_subtitle(page_number_text(number, len(original.pages.sizes)))
        pages = original.pages
        size = pages.sizes[number - 1]
        self.view.show_page(size, pages.units_per_inch, self._boxes())
        self.view.show_current(self._current)
        self.view.show_hits(*self.search.areas_on(number))
        self.strip.show_current(number)
        self.loader.draw(number)

    def turn_page(self, step: int) -> None:
        """Show the page `step` further."""
        self.show_page(self.number + step)

    def open_search(self) -> None:
        """Let the operator look for words in the document."""
        self.search.begin(self.number)

    def search_further(self, step: int) -> None:
        """Look at the next or previous hit; begin a search if none is open."""
        if self.search_bar.isVisible():
            self.search.step(step)
        else:
            self.open_search()

    def show_strip(self, *, has_room: bool) -> None:
        """Show the strip of pages, or leave its room to the page."""
        self.strip.allow(allowed=has_room)

    def open_original(self) -> None:
        """Open the original in its own program."""
        if self.loader.found is not None:
            open_file(self.loader.found, self._tasks.say_error)

    def _opened(self, original: Original) -> None:
        count = len(original.pages.sizes)
        self.strip.show_pages(original.pages.sizes)
        self.show_page(min(page_of(self._fields, self._current) or 1, count))
        if self.search_bar.isVisible():
            self.search.repeat()

    def _drawn(self, number: int, content: PageImage | tuple[PageWord, ...]) -> None:
        original = self.loader.original
        if number != self._number or original is None:
            return
        if isinstance(content, PageImage):
            self.view.page.show_image(content)
            return
        self.view.page.show_words(content, original.pages.grid(number))
        self._cut_out()

    def _sharpened(self, number: int, image: PageImage) -> None:
        if number == self._number:
            area = QRectF(0, 0, *self.view.page.size)
            self._sharp = (number, Snippet(pixmap_of(image), area, self.view.full_size_px))
            self._cut_out()
            self._draw_strip()

    def _cut_out(self) -> None:
        """Hand the picture of the current field's place on, once it is there."""
        original = self.loader.original
        if original is None or page_of(self._fields, self._current) != self._number:
            return
        outline = outline_of(self._fields[self._current or 0].citations[0], original.pages)
        if not outline:
            return
        if original.pages.is_text:
            area = area_around(outline).intersected(QRectF(0, 0, *self.view.page.size))
            picture = self.view.page.grab(area, _SNIPPET_SCALE)
            snippet = Snippet(picture, area, self.view.full_size_px)
        elif self._sharp is not None and self._sharp[0] == self._number:
            snippet = self._sharp[1]
        else:
            return
        self.cut_ready.emit(snippet, outline, self.view.quarter_turns)

    def _boxes(self) -> list[PageBox]:
        original = self.loader.original
        return boxes_on(original.pages, self._number, self._fields) if original else []

    def _pixels_a_unit(self, size: tuple[float, float]) -> float:
        return self.view.fitting_scale(size) * self.devicePixelRatioF()

    def _failed(self, error: Exception) -> None:
        self.banner.hide()
        self.message.say_failed(error, is_found=self.loader.found is not None)
        self._show_message()

    def _say_fetching(self) -> None:
        self.message.say_fetching()
        self._show_message()

    def _show_message(self) -> None:
        self._stack.setCurrentIndex(0)
        self.boxes.setEnabled(False)

    def _redraw(self) -> None:
        original = self.loader.original
        if original is not None and not original.pages.is_text:
            self.loader.draw(self._number)

    def _turned(self) -> None:
        original = self.loader.original
        if original is not None:
            self._turns[original.input.id] = self.view.quarter_turns
            self._cut_out()

    def _draw_strip(self) -> None:
        original, service = self.loader.original, self.loader.service
        if original is not None and service is not None:
            self._tasks.start(
                lambda: self.strip.draw(service.pages, original.path),
                "strip",
                on_error=lambda _: self.banner.hide(),
            )

    def _connect(self) -> None:
        self.boxes.toggled.connect(self.view.page.show_boxes)
        self.open.clicked.connect(self.open_original)
        self.view.picked.connect(self.picked)
        self.view.zoomed.connect(self._redraw)
        self.view.turned.connect(self._turned)
        self.strip.chosen.connect(self.show_page)
        self.strip.scrolled.connect(self._draw_strip)
        self.loader.fetching.connect(self._say_fetching)
        self.loader.opened.connect(self._opened)
        self.loader.drawn.connect(self._drawn)
        self.loader.sharpened.connect(self._sharpened)
        self.loader.failed.connect(self._failed)
        self.message.again_requested.connect(self.loader.again)
        self.message.download_requested.connect(self.loader.download)
        self.message.find_requested.connect(self.find_requested)
        self.message.open_requested.connect(self.open_original)
        self.search.page_wanted.connect(self._show_hit)
        self.search.changed.connect(
            lambda: self.view.show_hits(*self.search.areas_on(self._number))
        )

    def _show_hit(self, number: int) -> None:
        if number != self._number:
            self.show_page(number)

    def _setup_ui(self) -> None:
        self.keep_subtitle_whole()
        self.set_flush()
        self.boxes.setCheckable(True)
        self.boxes.setChecked(True)
        for widget in (*self.zoom.widgets, self.boxes, self.open):
            self.add_header(widget)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.view, 1)
        self._stack.addWidget(self.message)
        self._stack.addWidget(page)
        self.body.addWidget(self.search_bar)
        self.body.addWidget(self._stack, 1)
