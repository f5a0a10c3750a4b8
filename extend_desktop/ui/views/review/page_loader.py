"""Finds the original of a document and has its pages drawn, the likely next one too."""

from __future__ import annotations

import math
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.batches import Input, InputKind
from extend_desktop.domain.errors import DocumentError
from extend_desktop.domain.page_geometry import Size
from extend_desktop.domain.review import ReviewField
from extend_desktop.services.ports.review import DocumentPages, PageImage, PageWord
from extend_desktop.services.review import ReviewService
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.page_places import page_of
from extend_desktop.values import dataclass

_SHARP_SCALE = 2.5
"""Pixels a point for the cut-out, which enlarges."""
_SCALE_STEP = 0.25
PickScale = Callable[[Size], float]
"""Gives the screen pixels a unit at which a page of this size would be shown."""


@dataclass(frozen=True, slots=True)
class Original:
    """A document that was found and opened."""

    input: Input
    path: Path
    pages: DocumentPages


class PageLoader(QObject):
    """One document at a time; a newer request replaces the one before.

    Attributes:
        downloads: whether what is not on this computer is fetched without a question.
    """

    closed = Signal()
    """There is no document on view any more, or not yet the next one."""
    fetching = Signal()
    opened = Signal(object)
    """The `Original`."""
    drawn = Signal(int, object)
    """A page's number and its `PageImage`, or its words."""
    sharpened = Signal(int, object)
    """A page's number and its `PageImage` for the cut-out."""
    failed = Signal(object)

    def __init__(self, tasks: PaneTasks, pick_scale: PickScale, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pick_scale = pick_scale
        self._service: ReviewService | None = None
        self._input: Input | None = None
        self._original: Original | None = None
        self._found: Path | None = None
        self.downloads = False

    @property
    def original(self) -> Original | None:
        """The document on view, once it was found."""
        return self._original

    @property
    def found(self) -> Path | None:
        """Where the document on view is, also when its pages cannot be shown."""
        return self._found

    @property
    def service(self) -> ReviewService | None:
        """Where originals and pages come from."""
        return self._service

    def bind(self, service: ReviewService | None) -> None:
        """Take the originals of another account."""
        self._tasks.forget()
        self._service, self.downloads = service, False
        self.close()

    def close(self) -> None:
        """Let go of the document."""
        self._tasks.cancel("page")
        self._look_for(None)

    def open(self, item: Input) -> None:
        """Find a document and say that it is open; drawing is asked for then."""
        self._look_for(item)
        self._start(lambda service: self._open(service, item))

    def download(self) -> None:
        """Fetch the document, and from now on each that is not on this computer."""
        self.downloads = True
        self.again()

    def again(self) -> None:
        """Ask anew about the document."""
        if self._service is not None and self._original is not None:
            self._service.pages.forget(self._original.path)
        if self._input is not None:
            self.open(self._input)

    def draw(self, number: int) -> None:
        """Draw a page, then a sharper one for the cut-out, then have the page after it ready."""
        original = self._original
        if original is not None:
            self._start(lambda service: self._draw(service, original, number))

    async def prepare(
        self, item: Input, fields: Sequence[ReviewField], current: int | None
    ) -> None:
        """Have the page of a document ready that is likely to be looked at next."""
        service = self._service
        if service is None:
            return
        path = await self._find(service, item)
        pages = await service.pages.pages(path)
        number = min(page_of(fields, current) or 1, len(pages.sizes))
        await self._have(service, path, pages, number)

    def _look_for(self, item: Input | None) -> None:
        self._input, self._original, self._found = item, None, None
        self.closed.emit()

    def _start(self, work: Callable[[ReviewService], Coroutine[object, object, None]]) -> None:
        service = self._service
        if service is not None:
            self._tasks.start(
                lambda: work(service),
                "page",
                on_error=self.failed.emit,
                offers_retry=False,
            )

    async def _open(self, service: ReviewService, item: Input) -> None:
        path = await self._find(service, item)
        if self._input is item:
            self._found = path
        pages = await service.pages.pages(path)
        if self._input is item and pages.sizes:
            self._original = Original(item, path, pages)
            self.opened.emit(self._original)

    async def _find(self, service: ReviewService, item: Input) -> Path:
        """Return where the original is; it is fetched if it never was here, or if that is wanted."""
        path = await service.originals.local(item)
        if path is not None:
            return path
        if item.kind is InputKind.LOCAL and item.file_id is not None and not self.downloads:
            raise DocumentError("original_moved", name=item.name)
        if self._input is item:
            self.fetching.emit()
        return await service.originals.find(item)

    async def _draw(self, service: ReviewService, original: Original, number: int) -> None:
        path, pages = original.path, original.pages
        if pages.is_text:
            words = await service.pages.words(path, number)
            if self._original is original:
                self.drawn.emit(number, words)
            return
        scale = self._scale(pages, number)
        image = await service.pages.image(path, number, scale)
        if self._original is not original:
            return
        self.drawn.emit(number, image)
        sharp = _SHARP_SCALE * 72 / pages.units_per_inch
        if scale < sharp:
            image = await service.pages.image(path, number, sharp)
        if self._original is original:
            self.sharpened.emit(number, image)
        if number < len(pages.sizes):
            await self._have(service, path, pages, number + 1)

    async def _have(
        self, service: ReviewService, path: Path, pages: DocumentPages, number: int
    ) -> tuple[PageWord, ...] | PageImage:
        if pages.is_text:
            return await service.pages.words(path, number)
        return await service.pages.image(path, number, self._scale(pages, number))

    def _scale(self, pages: DocumentPages, number: int) -> float:
        """Return pixels a unit in steps, so that pages that were drawn can be used again."""
        step = _SCALE_STEP * 72 / pages.units_per_inch
        wanted = self._pick_scale(pages.sizes[number - 1])
        return max(step, math.ceil(wanted / step) * step)
