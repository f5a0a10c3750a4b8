"""Where values stand on the pages of a document that is open. For the page pane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from extend_desktop.domain.page_geometry import Citation, Point
from extend_desktop.domain.review import ReviewField
from extend_desktop.presentation.text import plain
from extend_desktop.services.ports.review import DocumentPages
from extend_desktop.ui.views.review.page_scene import PageBox

_BESIDE, _ABOVE = 420.0, 160.0
"""How far a picture for the cut-out reaches around a place, in points."""


def page_of(fields: Sequence[ReviewField], current: int | None) -> int | None:
    """Return the page on which a field stands first; None when it has no place."""
    if current is None or current >= len(fields) or not fields[current].citations:
        return None
    return fields[current].citations[0].page


def outline_of(cited: Citation, pages: DocumentPages) -> tuple[Point, ...]:
    """Return the corners of a place on its page, in the unit of the page's size."""
    if cited.page > len(pages.sizes):
        return ()
    grid = pages.grid(cited.page)
    if grid is not None:
        return grid.outline_of(cited.cells)
    return cited.on_page(pages.sizes[cited.page - 1])


def boxes_on(pages: DocumentPages, number: int, fields: Sequence[ReviewField]) -> list[PageBox]:
    """Return the places of values on a page; keys are the fields' numbers."""
    return [
        PageBox(key, outline, field.is_doubtful, plain(field.column.title))
        for key, field in enumerate(fields)
        for cited in field.citations
        if cited.page == number and (outline := outline_of(cited, pages))
    ]


def area_around(outline: Sequence[Point]) -> QRectF:
    """Return what of a page the cut-out may show around a place."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    place = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return place.adjusted(-_BESIDE, -_ABOVE, _BESIDE, _ABOVE)
