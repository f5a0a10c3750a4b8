"""Two results of one document side by side, and two batches field by field.

Values are compared as they are: 1.10 and 1.1 are the same number, "A" and "a" differ, null and an
empty text differ. Any module may import it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from extend_desktop.domain.batches import Input
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.results import Presence, ResultColumn
from extend_desktop.values import dataclass


class Difference(StrEnum):
    """What became of a field from the first result to the second."""

    SAME = "same"
    DIFFERS = "differs"
    NEW = "new"
    """Only the second has a value."""
    LOST = "lost"
    """Only the first has a value."""


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """A column of either result, with its position in each; None where it has none."""

    column: ResultColumn
    first: int | None
    second: int | None


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """A field of one document in both results; None where a result does not have the column."""

    first: FlatCell | None
    second: FlatCell | None

    @property
    def difference(self) -> Difference:
        return difference_of(self.first, self.second)


def difference_of(first: FlatCell | None, second: FlatCell | None) -> Difference:
    """Compare two values of one field; a field that a result does not have is without a value."""
    has_first, has_second = _has_value(first), _has_value(second)
    if has_first != has_second:
        return Difference.NEW if has_second else Difference.LOST
    if first is None or second is None:
        return Difference.SAME
    return Difference.SAME if _plain(first) == _plain(second) else Difference.DIFFERS


def compared_columns(
    first: Sequence[ResultColumn], second: Sequence[ResultColumn]
) -> tuple[ComparedColumn, ...]:
    """Return the columns of both, in the order of the second; those only the first has come last."""
    positions = {_key(column): at for at, column in enumerate(first)}
    both = [
        ComparedColumn(column, positions.pop(_key(column), None), at)
        for at, column in enumerate(second)
    ]
    return (*both, *(ComparedColumn(first[at], at, None) for at in positions.values()))


def compared_cells(
    columns: Iterable[ComparedColumn], first: Sequence[FlatCell], second: Sequence[FlatCell]
) -> tuple[ComparedCell, ...]:
    """Return one document's cells, a column each; a result that is missing has no cells."""
    return tuple(
        ComparedCell(_cell_at(first, column.first), _cell_at(second, column.second))
        for column in columns
    )


class FieldSummaries:
    """Counts, a column each, how many documents have which difference."""

    def __init__(self, columns: Sequence[ComparedColumn]) -> None:
        self.columns = tuple(columns)
        self.counts: tuple[Counter[Difference], ...] = tuple(Counter() for _ in columns)
        self.documents = 0
        self.differing_documents = 0

    def add(self, cells: Sequence[ComparedCell]) -> None:
        """Count one document."""
        differences = [cell.difference for cell in cells]
        for counted, difference in zip(self.counts, differences, strict=True):
            counted[difference] += 1
        self.documents += 1
        self.differing_documents += any(item is not Difference.SAME for item in differences)


def matched(first: Iterable[Input], second: Iterable[Input]) -> Iterator[tuple[Input, Input]]:
    """Yield the inputs of two batches that are the same document, in the order of the second.

    By content where it is known, else by the file at Extend, else by where it came from. Several of
    the same content are matched one to one, those of the same origin before others.
    """
    by_key: dict[tuple[str, str], list[Input]] = defaultdict(list)
    for item in first:
        for key in _identities(item):
            by_key[key].append(item)
    used: set[InputId] = set()
    for item in second:
        found = next(
            (
                other
                for key in _identities(item)
                for other in by_key.get(key, ())
                if other.id not in used
            ),
            None,
        )
        if found is not None:
            used.add(found.id)
            yield found, item


def _identities(item: Input) -> Iterator[tuple[str, str]]:
    if item.sha256:
        yield "content and source", f"{item.sha256}\0{item.source}"
        yield "content", item.sha256
    if item.file_id:
        yield "file", item.file_id
    yield "source", item.source


def _key(column: ResultColumn) -> tuple[tuple[str, ...], str]:
    return column.steps, column.part


def _cell_at(cells: Sequence[FlatCell], at: int | None) -> FlatCell | None:
    return cells[at] if at is not None and at < len(cells) else None


def _has_value(cell: FlatCell | None) -> bool:
    return cell is not None and cell.presence is Presence.VALUE


def _plain(cell: FlatCell) -> tuple[str, bool, object]:
    # A truth value equals a number in Python.
    return cell.presence, isinstance(cell.value, bool), cell.value
