"""Has the picture of the current value's place ready for the cut-out. For the page pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPixmap

from extend_desktop.domain.page_geometry import Citation, Point
from extend_desktop.services.ports.review import PageImage
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.views.review.drawing_note import AFTER_MS
from extend_desktop.ui.views.review.page_loader import PageLoader
from extend_desktop.ui.views.review.page_places import area_around, outline_of
from extend_desktop.ui.views.review.page_scene import Snippet
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.views.review.pixmaps import pixmap_of

_TEXT_SCALE = 2.5
"""Pixels a point in a picture of text."""


class PlaceCutter(QObject):
    """Takes the picture from the sharp image of a page, or from text as it is on view."""

    ready = Signal(object, object, int)
    """A sharp `Snippet` around a place, the place's outline, and the page's quarter turns."""
    awaited = Signal()
    """The picture of a place that is on the page lets wait for itself."""

    def __init__(self, view: PageView, loader: PageLoader) -> None:
        super().__init__(view)
        self._view = view
        self._loader = loader
        self._sharp: Snippet | None = None
        self._awaited = single_shot(self, self.awaited.emit, AFTER_MS)
        loader.failed.connect(self.forget)

    def forget(self) -> None:
        """Another page comes on view, or none."""
        self._sharp = None
        self._awaited.stop()

    def keep(self, image: PageImage) -> None:
        """Take places from this sharp image of the page on view."""
        self._sharp = self._snippet(pixmap_of(image), self._page_area())

    def cut(self, cited: Citation) -> None:
        """Hand on the picture of a place of the page on view, or say that it is not there yet."""
        self._awaited.stop()
        original = self._loader.original
        outline = outline_of(cited, original.pages) if original is not None else ()
        if original is None or not outline:
            return
        snippet = self._drawn(outline) if original.pages.is_text else self._sharp
        if snippet is not None:
            self.ready.emit(snippet, outline, self._view.quarter_turns)
        else:
            self._awaited.start()

    def _drawn(self, outline: Sequence[Point]) -> Snippet | None:
        if not self._view.page.has_content:
            return None
        area = area_around(outline).intersected(self._page_area())
        return self._snippet(self._view.page.grab(area, _TEXT_SCALE), area)

    def _snippet(self, picture: QPixmap, area: QRectF) -> Snippet:
        return Snippet(picture, area, self._view.full_size_px)

    def _page_area(self) -> QRectF:
        return QRectF(0, 0, *self._view.page.size)
