"""Two runs of one document laid side by side: which of their values differ; any module may import it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import zip_longest

from extend_desktop.domain.outputs import Place
from extend_desktop.domain.results import ResultColumn
from extend_desktop.domain.review import ReviewField, ReviewForm, ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.values import dataclass

Row = tuple[ReviewField, ...]
Rows = tuple[Row | None, Row | None]
_Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A value in this run and in the other one; None where a run has no such field or item.

    Attributes:
        name: the titles that lead to it; of an item its number, from 1.
        group: the field or array of the document that it belongs to.
    """

    name: tuple[str | int, ...]
    group: Hashable
    this: ReviewField | None
    other: ReviewField | None

    @property
    def differs(self) -> bool:
        """Whether the two values are not the same."""
        return _value_of(self.this) != _value_of(self.other)

    @property
    def field(self) -> ReviewField:
        """The value of this run, else of the other."""
        field = self.this or self.other
        if field is None:
            raise ValueError("a value of neither run is not compared")
        return field


@dataclass(frozen=True, slots=True)
class Comparison:
    """All values of two runs, in the order in which they are checked."""

    fields: tuple[ComparedField, ...]

    @property
    def total(self) -> int:
        """How many fields and arrays there are."""
        return len({field.group for field in self.fields})

    @property
    def different(self) -> int:
        """How many fields and arrays differ."""
        return len({field.group for field in self.fields if field.differs})


def compare(this: ReviewForm, other: ReviewForm) -> Comparison:
    """Lay two runs of one document side by side.

    Items are matched by what is in them: one that was left out makes no other differ.
    """
    return Comparison((*_plain_fields(this, other), *_array_fields(this, other)))


def _plain_fields(this: ReviewForm, other: ReviewForm) -> Iterator[ComparedField]:
    theirs = {_column_key(field.column): field for field in other.fields}
    for field in this.fields:
        key = _column_key(field.column)
        yield ComparedField((_title(field.column),), key, field, theirs.pop(key, None))
    for key, field in theirs.items():
        yield ComparedField((_title(field.column),), key, None, field)


def _array_fields(this: ReviewForm, other: ReviewForm) -> Iterator[ComparedField]:
    theirs = {_column_key(table.array): table for table in other.tables}
    pairs: list[tuple[ReviewTable | None, ReviewTable | None]] = [
        (table, theirs.pop(_column_key(table.array), None)) for table in this.tables
    ]
    pairs.extend((None, table) for table in theirs.values())
    for ours, others in pairs:
        table = ours or others
        if table is not None:
            tables = _Tables(this, other, _column_key(table.array))
            yield from tables.fields((table.array.title,), ours, others)


@dataclass(frozen=True, slots=True)
class _Tables:
    """Compares one array of a document, and the arrays within its items."""

    this: ReviewForm
    other: ReviewForm
    group: Hashable

    def fields(
        self, name: tuple[str | int, ...], ours: ReviewTable | None, others: ReviewTable | None
    ) -> Iterator[ComparedField]:
        for number, (row, other_row) in enumerate(self._matched(ours, others), start=1):
            theirs = {_column_key(field.column): field for field in other_row or ()}
            for field in row or ():
                other = theirs.pop(_column_key(field.column), None)
                yield from self._cell((*name, number), field, other)
            for field in theirs.values():
                yield from self._cell((*name, number), None, field)

    def _cell(
        self, name: tuple[str | int, ...], this: ReviewField | None, other: ReviewField | None
    ) -> Iterator[ComparedField]:
        compared = ComparedField(name, self.group, this, other)
        column = compared.field.column
        named = (*name, _short_title(column, str(name[-2])))
        yield ComparedField(named, self.group, this, other)
        if column.kind is FieldKind.ARRAY:
            inner, inner_other = _array(self.this, this), _array(self.other, other)
            if inner is not None or inner_other is not None:
                yield from self.fields(named, inner, inner_other)

    def _matched(self, ours: ReviewTable | None, others: ReviewTable | None) -> Iterator[Rows]:
        rows, other_rows = ours.rows if ours else (), others.rows if others else ()
        keys = [self._key(self.this, row) for row in rows]
        other_keys = [self._key(self.other, row) for row in other_rows]
        matcher = SequenceMatcher(None, keys, other_keys, autojunk=False)
        for _, start, end, other_start, other_end in matcher.get_opcodes():
            yield from zip_longest(rows[start:end], other_rows[other_start:other_end])

    def _key(self, form: ReviewForm, row: Iterable[ReviewField]) -> _Key:
        """Return what makes two items the same: all their values, also of arrays within."""
        return tuple(
            (_column_key(field.column), _value_of(field), self._inner_key(form, field))
            for field in row
        )

    def _inner_key(self, form: ReviewForm, field: ReviewField) -> _Key:
        if field.column.kind is not FieldKind.ARRAY:
            return ()
        table = form.array_at(field.place)
        return tuple(self._key(form, row) for row in table.rows) if table is not None else ()


def _array(form: ReviewForm, field: ReviewField | None) -> ReviewTable | None:
    place: Place = field.place if field is not None else ()
    return form.array_at(place) if place else None


def _column_key(column: ResultColumn) -> tuple[str, str]:
    return column.path, column.part


def _title(column: ResultColumn) -> str:
    return column.own_title or column.title


def _short_title(column: ResultColumn, array: str) -> str:
    return column.own_title or column.title.removeprefix(f"{array}.")


def _value_of(field: ReviewField | None) -> _Key:
    """Return what is compared; true is not the same as 1, but 1.50 is the same as 1.5."""
    if field is None:
        return ()
    cell = field.cell
    return isinstance(cell.value, bool), cell.value, cell.presence
