"""The cells of a workbook as XML, with their types; for the writer of workbooks.

XlsxWriter's own cells take some ten times as long, and it passes a text through unescaped that
looks like its rich text. Source: ECMA-376, part 1, 18.3.1.4 (c) and 22.9.2.19 (ST_Xstring).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from html import escape

from extend_desktop.domain.exports import TableHead
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.replacement_signs import shown
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.sheet_grid import column_letters
from extend_desktop.exports.text_limit import TextLimit
from extend_desktop.values import dataclass

DAY_FORMAT, MOMENT_FORMAT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
_EXACT_DIGITS = 15
"""A cell's number holds no more."""
_MOST_DECIMALS = 30
"""What a number format can ask for."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it the days of a workbook are off by one: it takes 1900 for a leap year."""
_DAY_ZERO = datetime(1899, 12, 30, tzinfo=UTC)
_DAY_S = 86_400
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPECIAL = re.compile(r"[&<>\x00-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_ESCAPED_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")

StyleOf = Callable[[str], int]
"""Gives the style number of a number format."""


@dataclass(frozen=True, slots=True)
class NumberCell:
    """A number as it is stored, and the format that shows all of its digits."""

    text: str
    format: str


class WorkbookCells:
    """Makes XML of the rows of one sheet, and keeps count of what its reader should know."""

    def __init__(self, head: TableHead, limit: TextLimit, style_of: StyleOf) -> None:
        self.long_numbers = 0
        self._limit = limit
        self._style_of = style_of
        self._columns = [
            (column_letters(number), name, kind is FieldKind.DATE)
            for number, (name, kind) in enumerate(zip(head.names, head.kinds, strict=True))
        ]

    def header(self, style: int) -> str:
        """Return the first row."""
        cells = (
            f'<c r="{letters}1" s="{style}" {_text_of(self._limit.fit(name, name))}'
            for letters, name, _ in self._columns
        )
        return f'<row r="1">{"".join(cells)}</row>'

    def rows(self, rows: Sequence[Sequence[object]], first: int) -> str:
        """Return rows of which the first has the number `first`, from 1."""
        xml: list[str] = []
        for number, row in enumerate(rows, start=first):
            xml.append(f'<row r="{number}">')
            for (letters, name, is_day), value in zip(self._columns, row, strict=True):
                if value is not None and value != "":
                    xml.append(f'<c r="{letters}{number}"')
                    xml.append(self._content(name, value, is_day=is_day))
            xml.append("</row>")
        return "".join(xml)

    def text(self, name: str, kind: FieldKind, value: object) -> str:
        """Return a cell as it is shown."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        number = _number_of(value, is_day=kind is FieldKind.DATE)
        if number is None:
            self.long_numbers += not isinstance(value, str)
            return self._limit.fit(name, _text(value))
        if number.format == MOMENT_FORMAT and isinstance(value, datetime):
            return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        return str(value) if number.format == DAY_FORMAT else number_text(Decimal(number.text))

    def _content(self, name: str, value: object, *, is_day: bool) -> str:
        kind = type(value)
        if kind is bool:
            return f' t="b"><v>{int(bool(value))}</v></c>'
        if kind is str and not is_day:
            return f" {_text_of(self._limit.fit(name, str(value)))}"
        number = _number_of(value, is_day=is_day)
        if number is None:
            self.long_numbers += kind is not str
            return f" {_text_of(self._limit.fit(name, _text(value)))}"
        return f' s="{self._style_of(number.format)}"><v>{number.text}</v></c>'


def _number_of(value: object, *, is_day: bool) -> NumberCell | None:
    """Return a value as a number; None where it is none, or would lose digits."""
    if isinstance(value, datetime):
        days = Decimal(int((value - _DAY_ZERO).total_seconds())) / _DAY_S
        return NumberCell(f"{days:.10f}", MOMENT_FORMAT) if value.date() >= _FIRST_DAY else None
    if isinstance(value, str):
        return _day_of(value) if is_day else None
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, int):
        return NumberCell(str(value), "0") if abs(value) < 10**_EXACT_DIGITS else None
    return _decimal_of(value) if isinstance(value, Decimal) else None


def _decimal_of(value: Decimal) -> NumberCell | None:
    text = str(value)
    if len(text) > _EXACT_DIGITS or "E" in text:
        if not value.is_finite() or _digits(value) > _EXACT_DIGITS or abs(value.adjusted()) > 300:
            return None
        text = number_text(value) if abs(value.adjusted()) <= _EXACT_DIGITS else text
    _, point, fraction = text.partition(".")
    decimals = min(len(fraction.partition("E")[0]), _MOST_DECIMALS)
    if "E" in text:
        return NumberCell(text, "0.0##############E+0")
    return NumberCell(text, f"0.{'0' * decimals}" if point and decimals else "0")


def _digits(value: Decimal) -> int:
    return len("".join(map(str, value.as_tuple().digits)).strip("0"))


def _day_of(text: str) -> NumberCell | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    if day < _FIRST_DAY:
        return None
    return NumberCell(str((day - _DAY_ZERO.date()).days), DAY_FORMAT)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return number_text(value) if isinstance(value, int | float | Decimal) else str(value)


def _text_of(text: str) -> str:
    """Return the inside of a text's cell; it is no formula, whatever it begins with."""
    text = shown(text)
    if _SPECIAL.search(text):
        text = _ESCAPED_ESCAPE.sub("_x005F_", text)
        text = _UNWRITABLE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)
        text = escape(text, quote=False)
    return f't="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
