"""The texts of a CSV's cells, made a column at a time; for the writer of CSVs.

Most columns need no second look: what their texts begin with says whether any could be taken for a
formula, or be changed by a spreadsheet. Only the others are looked at cell by cell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import filterfalse
from operator import itemgetter
from typing import cast

from extend_desktop.domain.exports import TableCounts
from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.spreadsheet_changes import ChangeCounter

_NOTHING = type(None)
_BOOLEANS = {True: "true", False: "false"}
_HEAD_CHARS = 3
_HEAD: Callable[[str], str] = itemgetter(slice(0, _HEAD_CHARS))
_EXACT_CHARS = 15
"""A number of no more characters has no more digits than a spreadsheet's number holds."""
_KEPT_SHAPE = r"(?:0|[1-9][0-9]{0,14}+)|[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_KEPT = re.compile(_KEPT_SHAPE)
"""Whole numbers and days, which are most of what begins with a digit and is not changed."""
_ALL_KEPT = re.compile(rf"(?:(?:{_KEPT_SHAPE})?\n)*+")
"""A whole column of them, a line each: one match costs much less than one a cell."""
_MONTHS = frozenset(
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
)


_FORMULA, _CHANGE = 1, 2
"""What must be looked at in a text, going by its beginning; both, as 3, or nothing, as 0."""


class CsvCells:
    """Makes texts of rows and keeps count of what its reader should know."""

    def __init__(self, names: Sequence[str], *, formula_safety: bool) -> None:
        self._safe = formula_safety
        self._rows = self._neutralised = 0
        self._changes = ChangeCounter()
        self.names = [self._text(None, name) for name in names]

    def texts(self, rows: Sequence[Sequence[object]]) -> Iterator[tuple[object, ...]]:
        """Return the rows with cells whose plain text is what is to be written; None is empty."""
        if not rows:
            return iter(())
        self._rows += len(rows)
        columns = zip(self.names, zip(*rows, strict=True), strict=True)
        return zip(*[self._column(name, values) for name, values in columns], strict=True)

    def counts(self) -> TableCounts:
        """Return what was written so far."""
        return TableCounts(self._rows, self._neutralised, self._changes.by_column)

    def _column(self, name: str, values: Sequence[object]) -> Sequence[object]:
        try:
            # Only texts have a beginning, so this tells at once whether all values are texts.
            heads = set(map(_HEAD, cast("Sequence[str]", values)))
        except TypeError:
            return self._mixed(name, values)
        return self._texts(name, cast("Sequence[str]", values), heads)

    def _mixed(self, name: str, values: Sequence[object]) -> Sequence[object]:
        kinds = set(map(type, values)) - {_NOTHING}
        if not kinds:
            return values
        if kinds == {str}:
            texts = cast("Sequence[str | None]", values)
            return self._texts(name, texts, set(map(_HEAD, filter(None, texts))))
        if kinds == {bool}:
            return [None if value is None else _BOOLEANS[bool(value)] for value in values]
        if kinds <= {int, Decimal}:
            return self._numbers(name, cast("Sequence[int | Decimal | None]", values))
        return [self._cell(name, value) for value in values]

    def _texts(
        self, name: str, values: Sequence[str | None], heads: Iterable[str]
    ) -> Sequence[object]:
        looks = {head: look for head in heads if (look := _look(head))}
        if not looks:
            return values
        if any(look & _FORMULA for look in looks.values()):
            return [
                self._text(name, value) if value and value[:_HEAD_CHARS] in looks else value
                for value in values
            ]
        texts = list(filter(None, values))
        if not _are_kept(texts) and not self._changes.note_digits(name, texts):
            odd = filterfalse(_KEPT.fullmatch, texts)
            self._changes.note_all(name, [text for text in odd if text[:_HEAD_CHARS] in looks])
        return values

    def _text(self, name: str | None, text: str) -> str:
        safe = neutralised(text) if self._safe and _look(text[:_HEAD_CHARS]) & _FORMULA else text
        if safe is not text and safe != text:
            # What was neutralised is a text for every spreadsheet.
            self._neutralised += 1
        elif name is not None and not _KEPT.fullmatch(text):
            self._changes.note(name, text)
        return safe

    def _numbers(self, name: str, values: Sequence[int | Decimal | None]) -> Sequence[object]:
        texts = ["" if value is None else str(value) for value in values]
        together = "".join(texts)
        # An exponent, NaN and an infinity have capitals.
        if together != together.lower():
            texts = ["" if value is None else number_text(value) for value in values]
        if max(map(len, texts)) > _EXACT_CHARS:
            for value in values:
                self._changes.note(name, value)
        return texts

    def _cell(self, name: str, value: object) -> object:
        if isinstance(value, str):
            return self._text(name, value)
        self._changes.note(name, value)
        return _bare(value)


def _are_kept(texts: Sequence[str]) -> bool:
    """Return whether a spreadsheet changes none of these; False when it takes a closer look."""
    lines = "\n".join((*texts, ""))
    return lines.count("\n") == len(texts) and _ALL_KEPT.fullmatch(lines) is not None


@lru_cache(maxsize=16_384)
def _look(head: str) -> int:
    """Return what must be looked at in texts that begin like this."""
    first = head[:1]
    category = unicodedata.category(first) if first else "Lo"
    if first and (category[0] in "CZ" or first in "\t\r"):
        return _FORMULA | _CHANGE
    look = 0
    if first in set("=+-@\uff1d\uff0b\uff0d\uff20"):
        look |= _FORMULA
    if first in set("0123456789+-.(") or head.lower() in _MONTHS:
        look |= _CHANGE
    return look


def _bare(value: object) -> str | None:
    """Return a value that is not text, never in a local form."""
    if value is None:
        return None
    if isinstance(value, bool):
        return _BOOLEANS[value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return number_text(value) if isinstance(value, int | float | Decimal) else str(value)
