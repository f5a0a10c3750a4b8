"""The original of a document: its pages, how large they are shown, and what to do without one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import ConnectivityError, DocumentError
from extend_desktop.domain.page_geometry import Size
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.review import CHOOSE_DOCUMENT, KEPT_A_WHILE
from extend_desktop.presentation.text import plain
from extend_desktop.services.ports.review import DocumentPages
from extend_desktop.services.review import ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.opening import open_file
from extend_desktop.ui.views.review.page_strip import PageStrip
from extend_desktop.ui.views.review.page_view import PageBox, PageView, ZoomMode, pixmap_of
from extend_desktop.ui.widgets import Button, EmptyState, Pane, ToolButton

_SHARP_SCALE = 2.5
"""Pixels a unit for the cut-out, which enlarges."""
_SCALE_STEP = 0.25
_FULL_SIZE = 96 / 72
"""Screen pixels a point at 100 %."""
_MODES = (
    ("Fit width", ZoomMode.WIDTH, None),
    ("Fit page", ZoomMode.PAGE, None),
    ("100 %", ZoomMode.FREE, _FULL_SIZE),
    ("200 %", ZoomMode.FREE, 2 * _FULL_SIZE),
)


@dataclass(slots=True)
class _Shown:
    """The document on view."""

    input: Input
    path: Path
    pages: DocumentPages
    number: int

    @property
    def size(self) -> Size:
        return self.pages.sizes[self.number - 1]


class PagePane(Pane):
    """One page at a time, with a strip of all where there are several.

    Attributes:
        path: where the original is, once it was found.
    """

    picked = Signal(int)
    cut_ready = Signal(QPixmap, object)
    """A sharp picture of the page, and its size."""
    find_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Page", parent)
        self._service: ReviewService | None = None
        self._tasks = PaneTasks(context.tasks, "review page", self.banner, self.busy)
        self._input: Input | None = None
        self._shown: _Shown | None = None
        self._fields: tuple[ReviewField, ...] = ()
        self._current: int | None = None
        self.view = PageView(context)
        self.strip = PageStrip(context)
        self.empty = EmptyState(context)
        self.smaller = ToolButton(context.icons, "zoom-out", "Smaller (-)")
        self.zoom = Button("Fit width")
        self.larger = ToolButton(context.icons, "zoom-in", "Larger (+)")
        self.boxes = ToolButton(context.icons, "citations", "Show where values stand (H)")
        self.open = ToolButton(context.icons, "external", "Open in its own program")
        self._stack = QStackedWidget()
        self._setup_ui()
        self._connect()
        self.say_nothing()

    @property
    def path(self) -> Path | None:
        """Where the original on view is."""
        return self._shown.path if self._shown else None

    @property
    def number(self) -> int:
        """The number of the page on view, from 1; 0 for none."""
        return self._shown.number if self._shown else 0

    def bind(self, service: ReviewService | None) -> None:
        """Show documents of another account."""
        self._tasks.forget()
        self._service = service
        self.say_nothing()

    def say_nothing(self) -> None:
        """Show no document."""
        self._input, self._shown = None, None
        self.set_title("")
        self._say("file", "No document", CHOOSE_DOCUMENT)

    def show_document(
        self, item: Input, fields: Sequence[ReviewField], current: int | None
    ) -> None:
        """Show the original of an input at the page of the current field, else at its first."""
        self._tasks.cancel("page")
        self._tasks.cancel("strip")
        self._input, self._shown, self._cut = item, None, None
        self._fields, self._current = tuple(fields), current
        self.set_title(one_line(item.name))
        self.view.clear()
        self._load()

    def show_current(self, current: int | None) -> None:
        """Show where a field stands, on whichever page."""
        self._current = current
        number = self._page_of(current)
        if self._shown is None:
            return
        if number and number != self._shown.number and number <= len(self._shown.pages.sizes):
            self.show_page(number)
        else:
            self.view.show_current(current)
            self._cut_out()

    def show_page(self, number: int) -> None:
        """Show a page; one that is not there does nothing."""
        if self._shown is not None and 1 <= number <= len(self._shown.pages.sizes):
            self._shown.number, self._cut = number, None
            self._begin_page(self._shown)

    def turn_page(self, step: int) -> None:
        """Show the page `step` further."""
        self.show_page(self.number + step)

    def open_original(self) -> None:
        """Open the original in its own program."""
        if self.path is not None:
            open_file(self.path, self._tasks.say_error)

    async def prepare(
        self, item: Input, fields: Sequence[ReviewField], current: int | None
    ) -> None:
        """Have the page of a document ready that is likely to be looked at next."""
        if self._service is None:
            return
        path = await self._service.originals.find(item)
        pages = await self._service.pages.pages(path)
        number = min(_page_of(fields, current) or 1, len(pages.sizes))
        await self._draw(self._service, path, pages, number)

    def _load(self) -> None:
        service, item = self._service, self._input
        if service is not None and item is not None:
            self._tasks.start(
                lambda: self._find(service, item), "page", on_error=self._failed, offers_retry=False
            )

    async def _find(self, service: ReviewService, item: Input) -> None:
        path = await service.originals.local(item)
        if path is None:
            self._say("cloud", "Fetching the original…", KEPT_A_WHILE)
            path = await service.originals.find(item)
        pages = await service.pages.pages(path)
        if self._input is not item or not pages.sizes:
            return
        number = min(self._page_of(self._current) or 1, len(pages.sizes))
        self._shown = shown = _Shown(item, path, pages, number)
        self._stack.setCurrentIndex(1)
        self._show_paper(shown)
        self.strip.show_pages(pages.sizes, number)
        await self._show_drawn(service, shown, number)

    def _begin_page(self, shown: _Shown) -> None:
        service = self._service
        if service is None:
            return
        self._stack.setCurrentIndex(1)
        self.banner.hide()
        self._show_paper(shown)
        self.strip.show_current(shown.number)
        self._tasks.start(
            lambda: self._show_drawn(service, shown, shown.number),
            "page",
            on_error=self._failed,
            offers_retry=False,
        )

    def _show_paper(self, shown: _Shown) -> None:
        self.set_subtitle("")
        self.view.show_page(shown.size, self._boxes_on(shown))
        self.view.show_current(self._current)
        self.boxes.setEnabled(True)

    async def _show_drawn(self, service: ReviewService, shown: _Shown, number: int) -> None:
        """Draw the page, then a sharper one for the cut-out, then the page after it."""
        if shown.pages.is_text:
            words = await service.pages.words(shown.path, number)
            if self._shown is shown and shown.number == number:
                self.view.show_words(words)
                self._cut = (self.view.grab_page(_SHARP_SCALE), shown.size, number)
                self._cut_out()
            return
        scale = self._scale(shown.size)
        image = await service.pages.image(shown.path, number, scale)
        if self._shown is not shown or shown.number != number:
            return
        self.view.show_image(image)
        if scale < _SHARP_SCALE:
            image = await service.pages.image(shown.path, number, _SHARP_SCALE)
        if self._shown is shown and shown.number == number:
            self._cut = (pixmap_of(image), shown.size, number)
            self._cut_out()
            self._start_strip(service, shown)
        if number < len(shown.pages.sizes):
            await self._draw(service, shown.path, shown.pages, number + 1)

    async def _draw(
        self, service: ReviewService, path: Path, pages: DocumentPages, number: int
    ) -> None:
        if pages.is_text:
            await service.pages.words(path, number)
        else:
            await service.pages.image(path, number, self._scale(pages.sizes[number - 1]))

    def _cut_out(self) -> None:
        page = self._page_of(self._current)
        if self._cut is not None and self._shown is not None and self._cut[2] == page:
            self.cut_ready.emit(self._cut[0], self._cut[1])

    def _scale(self, size: Size) -> float:
        """Return pixels a unit in steps, so that pages that were drawn can be used again."""
        wanted = self.view.fitting_zoom(size) * self.devicePixelRatioF()
        return max(_SCALE_STEP, math.ceil(wanted / _SCALE_STEP) * _SCALE_STEP)

    def _boxes_on(self, shown: _Shown) -> list[PageBox]:
        return [
            PageBox(key, outline, field.is_doubtful, plain(field.column.title))
            for key, field in enumerate(self._fields)
            for cited in field.citations
            if cited.page == shown.number and (outline := cited.on_page(shown.size))
        ]

    def _page_of(self, current: int | None) -> int | None:
        return _page_of(self._fields, current)

    def _failed(self, error: Exception) -> None:
        """Say in the page's place what is wrong, and offer what helps."""
        self.banner.hide()
        if isinstance(error, ConnectivityError):
            self._say("offline", "Not on this computer; offline", "", "Try again", self._again)
        elif isinstance(error, DocumentError) and error.code == "original_gone":
            message = message_of(error)
            self._say(
                "file", message.title, message.detail, "Find the file…", self.find_requested.emit
            )
        else:
            message = message_of(error)
            offer = ("Open in its own program", self.open_original)
            if self.path is None or message.code in {"page_too_slow", "page_engine_ended"}:
                offer = ("Try again", self._again)
            self._say("warning", message.title, f"{message.detail} {message.advice}", *offer)

    def _again(self) -> None:
        if self._service is not None and self.path is not None:
            self._service.pages.forget(self.path)
        self._load()

    def _say(
        self,
        icon: str,
        title: str,
        text: str,
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        self._stack.setCurrentIndex(0)
        self.boxes.setEnabled(False)
        self.empty.say(icon, title, text, action_text=action_text, action=action)

    def _zoomed(self) -> None:
        names = {mode: name for name, mode, zoom in _MODES if zoom is None}
        percent = f"{round(self.view.zoom / _FULL_SIZE * 100)} %"
        self.zoom.setText(names.get(self.view.mode, percent))
        service, shown = self._service, self._shown
        if service is not None and shown is not None and not shown.pages.is_text:
            self._tasks.start(
                lambda: self._show_drawn(service, shown, shown.number),
                "page",
                on_error=self._failed,
                offers_retry=False,
            )

    def _start_strip(self, service: ReviewService, shown: _Shown) -> None:
        if len(shown.pages.sizes) > 1 and self._stripped is not shown:
            self._stripped = shown
            self._tasks.start(
                lambda: self.strip.draw(service.pages, shown.path),
                "strip",
                on_error=lambda _: self.banner.hide(),
            )

    def open_zoom_menu(self) -> None:
        """Offer sizes to show the page in."""
        menu = QMenu(self)
        for name, mode, zoom in _MODES:
            menu.addAction(name, lambda mode=mode, zoom=zoom: self.view.use_mode(mode, zoom))
        menu.addSeparator()
        menu.addAction("Turn clockwise", self.view.turn)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.zoom.mapToGlobal(self.zoom.rect().bottomLeft()))

    def _connect(self) -> None:
        self.smaller.clicked.connect(self.view.zoom_out)
        self.larger.clicked.connect(self.view.zoom_in)
        self.zoom.clicked.connect(self.open_zoom_menu)
        self.boxes.toggled.connect(self.view.show_boxes)
        self.open.clicked.connect(self.open_original)
        self.view.picked.connect(self.picked)
        self.view.zoomed.connect(self._zoomed)
        self.strip.chosen.connect(self.show_page)

    def _setup_ui(self) -> None:
        self._cut: tuple[QPixmap, Size, int] | None = None
        self._stripped: _Shown | None = None
        self.boxes.setCheckable(True)
        self.boxes.setChecked(True)
        for widget in (self.smaller, self.zoom, self.larger, self.boxes, self.open):
            self.add_header(widget)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.view, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)


def _page_of(fields: Sequence[ReviewField], current: int | None) -> int | None:
    """Return the page on which a field stands first; None when it has no place."""
    if current is None or current >= len(fields) or not fields[current].citations:
        return None
    return fields[current].citations[0].page
