"""The original of a document: its pages, how they are shown, and what to do without item."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.page_geometry import PageWord
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.review import page_number_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.ports.review import PageImage
from extend_desktop.services.review import ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_file
from extend_desktop.ui.sliced import begun
from extend_desktop.ui.views.review.page_controls import PageControls
from extend_desktop.ui.views.review.page_loader import Original, PageLoader
from extend_desktop.ui.views.review.page_message import PageMessage
from extend_desktop.ui.views.review.page_places import boxes_on, page_of
from extend_desktop.ui.views.review.page_scene import PageBox
from extend_desktop.ui.views.review.page_search import PageSearch
from extend_desktop.ui.views.review.page_stack import PageStack
from extend_desktop.ui.views.review.page_strip import PageStrip
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.views.review.place_cutter import PlaceCutter
from extend_desktop.ui.views.review.search_bar import SearchBar
from extend_desktop.ui.views.review.strip_drawing import StripDrawing
from extend_desktop.ui.widgets import Pane


class PagePane(Pane):
    """One page at a time, with a strip of all where there are several; built at once, or by `slices`.

    Attributes:
        page_shown: says whether there is a page on view now, or words in its place.
        view: shows the page.
        search: looks for words in the document.
        cutter: cuts the place of the current field out of the page.
    """

    picked = Signal(int)
    find_requested = Signal()

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(context, tr("Page"), parent)
        self.slices = begun(self._build(context), at_once=at_once)

    def _build(self, context: UiContext) -> Generator[None]:
        tasks = PaneTasks(context.tasks, "review page", self.banner, self.busy)
        self._tasks = tasks
        self._number = 0
        self._fields: tuple[ReviewField, ...] = ()
        self._current: int | None = None
        self._turns: dict[InputId, int] = {}
        self.view = PageView(context)
        yield
        controls = PageControls(context, self, self.view)
        self.zoom, self.boxes, self.open = controls.zoom, controls.boxes, controls.open
        self.loader = PageLoader(tasks, self._pixels_a_unit, self)
        self.cutter = PlaceCutter(self.view, self.loader)
        self.strip = PageStrip(context)
        self._strip_drawing = StripDrawing(self.strip, self.loader, tasks, self.banner)
        yield
        self.search_bar = SearchBar(context)
        self.search = PageSearch(self.search_bar, self.view, self.loader, tasks)
        self.message = PageMessage(context)
        self._stack = PageStack(self.message, self.strip, self.view, self.loader)
        self.page_shown = self._stack.page_shown
        controls.follow(self._stack, self.loader)
        yield
        _setup_ui(self, self._stack)
        self._connect()
        yield
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
        self.cutter.forget()
        self.set_title("")
        self._stack.say_nothing()

    def show_document(
        self, item: Input, fields: Sequence[ReviewField], current: int | None
    ) -> None:
        """Show the original of an input at the page of the current field, else at its first."""
        self._strip_drawing.cancel()
        self._fields, self._current = tuple(fields), current
        self.cutter.forget()
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
        self._number = number
        self.cutter.forget()
        self._stack.show_page()
        self.banner.hide()
        self.set_subtitle(page_number_text(number, len(original.pages.sizes)))
        pages = original.pages
        size = pages.sizes[number - 1]
        self.view.show_page(size, pages.units_per_inch, self._boxes())
        self.view.show_current(self._current)
        self.search.show_page(number)
        self.strip.show_current(number)
        self.loader.draw(number)
        self._cut_out()

    def turn_page(self, step: int) -> None:
        """Show the page `step` further."""
        self.show_page(self.number + step)

    def open_search(self) -> None:
        """Let the operator look for words in the document."""
        self.search.begin()

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
            self.cutter.keep(image)
            self._cut_out()
            self._strip_drawing.begin()

    def _cut_out(self) -> None:
        if page_of(self._fields, self._current) == self._number:
            self.cutter.cut(self._fields[self._current or 0].citations[0])

    def _boxes(self) -> list[PageBox]:
        original = self.loader.original
        return boxes_on(original.pages, self._number, self._fields) if original else []

    def _pixels_a_unit(self, size: tuple[float, float]) -> float:
        return self.view.fitting_scale(size) * self.devicePixelRatioF()

    def _redraw(self) -> None:
        original = self.loader.original
        if original is not None and not original.pages.is_text:
            self.loader.draw(self._number)

    def _turned(self) -> None:
        original = self.loader.original
        if original is not None:
            self._turns[original.input.id] = self.view.quarter_turns
            self._cut_out()

    def _connect(self) -> None:
        self.boxes.toggled.connect(self.view.page.show_boxes)
        self.open.clicked.connect(self.open_original)
        self.view.picked.connect(self.picked)
        self.view.zoomed.connect(self._redraw)
        self.view.turned.connect(self._turned)
        self.strip.chosen.connect(self.show_page)
        self.loader.opened.connect(self._opened)
        self.loader.drawn.connect(self._drawn)
        self.loader.sharpened.connect(self._sharpened)
        self.loader.failed.connect(self.banner.hide)
        self.message.find_requested.connect(self.find_requested)
        self.message.open_requested.connect(self.open_original)
        self.search.page_wanted.connect(self.show_page)


def _setup_ui(pane: PagePane, stack: QWidget) -> None:
    pane.keep_ends_of_title()
    pane.keep_subtitle_whole()
    pane.set_flush()
    pane.body.addWidget(pane.search_bar)
    pane.body.addWidget(stack, 1)
