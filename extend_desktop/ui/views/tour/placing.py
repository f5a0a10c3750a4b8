"""Where the card of the tour stands: beside what it is about, never over it if there is room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

GAP_PX = 14
_EDGE_PX = 10
_TALL = 2


def card_place(card: QSize, about: QRect | None, room: QRect, *, is_mirrored: bool) -> QRect:
    """Return a place in `room`: below, above, behind or before `about`, else a corner off it.

    Args:
        card: how large the card is to be; it gets no larger than the room.
        room: what the card must stay in, with a little distance.
        about: what the card must not cover; None for nothing.
        is_mirrored: whether reading goes from right to left.
    """
    inner = room.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    size = card.boundedTo(inner.size())
    if about is not None:
        for corner in _beside(size, about, inner, is_mirrored=is_mirrored):
            place = QRect(corner, size)
            if inner.contains(place) and not place.intersects(about):
                return place
    corners = [QRect(corner, size) for corner in _corners(size, inner, is_mirrored=is_mirrored)]
    return min(corners, key=lambda place: _common_px(place, about))


def _beside(card: QSize, about: QRect, inner: QRect, *, is_mirrored: bool) -> Iterator[QPoint]:
    """Return left upper corners beside `about`, moved along its side into the room."""
    first = about.right() + 1 - card.width() if is_mirrored else about.left()
    left = _kept(first, inner.left(), inner.right() + 1 - card.width())
    yield QPoint(left, about.bottom() + 1 + GAP_PX)
    yield QPoint(left, about.top() - GAP_PX - card.height())
    # Beside a whole pane it stands low: what its neighbour says stands in the middle.
    is_tall = about.height() > _TALL * card.height()
    lowest = about.bottom() + 1 - card.height() - GAP_PX
    middle = lowest if is_tall else about.center().y() - card.height() // 2
    top = _kept(middle, inner.top(), inner.bottom() + 1 - card.height())
    sides = [about.right() + 1 + GAP_PX, about.left() - GAP_PX - card.width()]
    for side in reversed(sides) if is_mirrored else sides:
        yield QPoint(side, top)


def _corners(card: QSize, inner: QRect, *, is_mirrored: bool) -> Iterator[QPoint]:
    """Return the corners of the room, first the one where reading ends."""
    sides = [inner.right() + 1 - card.width(), inner.left()]
    for top in (inner.bottom() + 1 - card.height(), inner.top()):
        for left in reversed(sides) if is_mirrored else sides:
            yield QPoint(left, top)


def _kept(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _common_px(place: QRect, about: QRect | None) -> int:
    common = place.intersected(about) if about is not None else QRect()
    return max(common.width(), 0) * max(common.height(), 0)
