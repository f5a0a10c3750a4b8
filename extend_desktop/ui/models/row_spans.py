"""Which rows a view is told to paint again, where few of many have changed. For the models."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from PySide6.QtCore import QAbstractTableModel

_MOST_SPANS = 8
"""A view takes as long for each span it is told of as for painting some cells."""


def announce_rows(model: QAbstractTableModel, places: Collection[int]) -> None:
    """Say that the cells of these rows look different now."""
    for first, last in row_spans(places):
        announce_span(model, first, last)


def announce_span(model: QAbstractTableModel, first: int, last: int) -> None:
    """Say the same of all rows from the first to the last."""
    columns = model.columnCount()
    if columns:
        model.dataChanged.emit(model.index(first, 0), model.index(last, columns - 1))


def row_spans(places: Collection[int], most: int = _MOST_SPANS) -> list[tuple[int, int]]:
    """Return the first and the last row of spans that have all places in them, ascending.

    Where there would be more than `most`, those that lie closest together become one: what lies
    between them is painted for nothing.
    """
    ordered = sorted(set(places))
    gaps = [(after - before, at) for at, (before, after) in enumerate(pairwise(ordered), 1)]
    widest = sorted((gap for gap in gaps if gap[0] > 1), reverse=True)[: most - 1]
    bounds = [0, *sorted(at for _, at in widest), len(ordered)]
    return [(ordered[first], ordered[end - 1]) for first, end in pairwise(bounds) if first < end]
