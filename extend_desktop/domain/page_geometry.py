"""Where values stand on pages: citations, and their outlines in the space of a shown page.

Nothing here raises for a strange answer. Source: docs/extend-api.md#output.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from extend_desktop.domain.numbers import as_float
from extend_desktop.domain.schema import as_mapping, as_text
from extend_desktop.values import dataclass

Point = tuple[float, float]
Size = tuple[float, float]
Area = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_MAX_CORNERS = 500


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word and where it stands, in the unit of the page's size."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Citation:
    """A place on a page that a value was read from.

    Attributes:
        page: from 1.
        size: of the page in the units of the outline; None when it was not page_facts.
        outline: corners in page points from the top left; empty where only a cell is named.
        cells: of a spreadsheet, as in `B3:C4`.
    """

    page: int
    size: Size | None
    outline: tuple[Point, ...]
    cells: str = ""

    def on_page(self, shown: Size) -> tuple[Point, ...]:
        """Return the outline on a page shown in this size, cut to the page."""
        wide, high = self._scale(shown)
        return tuple(
            (min(max(x * wide, 0.0), shown[0]), min(max(y * high, 0.0), shown[1]))
            for x, y in self.outline
        )

    def _scale(self, shown: Size) -> Size:
        if self.size is None:
            # Told in shares of the page, which no place in points is.
            is_share = all(0 <= x <= 1 and 0 <= y <= 1 for x, y in self.outline)
            return shown if is_share else (1.0, 1.0)
        return shown[0] / self.size[0], shown[1] / self.size[1]


def read_citations(found: object) -> tuple[Citation, ...]:
    """Return the usable ones of an entry's `citations`."""
    return tuple(filter(None, map(_citation, _items(found))))


def older_citations(found: object) -> tuple[Citation, ...]:
    """Return the usable ones of an older entry's `references`, one a box."""
    return tuple(
        Citation(page, None, box)
        for reference in map(as_mapping, _items(found))
        if (page := _page_number(reference.get("page")))
        for box in filter(None, map(_box, _items(reference.get("boundingBoxes"))))
    )


def _citation(found: object) -> Citation | None:
    facts = as_mapping(found)
    page_facts = as_mapping(facts.get("page"))
    page = _page_number(page_facts.get("number")) if page_facts else None
    outline = tuple(_points(facts.get("polygon")))
    cells = as_text(facts.get("cellRange"))
    if page is None or not (len(outline) > 1 or cells):
        return None
    width, height = _number(page_facts.get("width")), _number(page_facts.get("height"))
    size = (width, height) if width and height and min(width, height) > 0 else None
    return Citation(page, size, outline if len(outline) > 1 else (), cells)


def _points(found: object) -> Iterator[Point]:
    for corner in map(as_mapping, _items(found)[:_MAX_CORNERS]):
        x, y = _number(corner.get("x")), _number(corner.get("y"))
        if x is not None and y is not None:
            yield x, y


def _box(found: object) -> tuple[Point, ...]:
    facts: Mapping[str, object] = as_mapping(found)
    sides = [_number(facts.get(side)) for side in ("left", "top", "right", "bottom")]
    if None in sides:
        return ()
    left, top, right, bottom = cast("list[float]", sides)
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _items(found: object) -> Sequence[object]:
    return cast("Sequence[object]", found) if isinstance(found, list | tuple) else ()


def _page_number(value: object) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number >= 1 and number == int(number) else None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    number = as_float(value)
    return number if math.isfinite(number) else None
