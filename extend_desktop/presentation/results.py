"""Words for extracted values: null, empty and absent look different."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from extend_desktop.domain.doubts import DoubtCounts, Measure
from extend_desktop.domain.numbers import amount_text, grouped_text, number_text
from extend_desktop.domain.results import (
    CellValue,
    Presence,
    ResultCell,
    ResultColumn,
    Total,
)
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.review import measure_source_text, measure_text
from extend_desktop.presentation.text import plain

DOUBT_LIMIT_HINT = "Values less certain than this are marked in Results and Review"
_OPENS = "\u203a"
LEAST_CERTAIN = "Of the least certain value of the document"
NEW_ROWS_HINT = "They came since the rows were sorted: sort them in"
_PRESENCES = {
    Presence.NULL: "null",
    Presence.EMPTY: "“” empty text",
    Presence.ABSENT: "",
}
_EXPLANATIONS = {
    Presence.NULL: "The extractor found no value",
    Presence.EMPTY: "The extractor gave an empty value",
    Presence.ABSENT: "The answer does not mention this field",
}


def cell_text(column: ResultColumn, cell: ResultCell) -> str:
    """Return a cell in words: '5 items' for an array, 'Yes' for a true value."""
    if column.kind is FieldKind.ARRAY and isinstance(cell.value, int):
        return counted(cell.value, "item")
    return grid_text(column, cell.value, cell.presence)


def grid_text(column: ResultColumn, value: CellValue, presence: Presence) -> str:
    """Return what the grid shows: '5 rows' for an array, with a mark that it opens."""
    if column.kind is FieldKind.ARRAY and isinstance(value, int):
        return f"{counted(value, 'row')} {_OPENS}" if value else "no rows"
    if presence is not Presence.VALUE:
        return _PRESENCES[presence]
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | Decimal):
        return plain(number_text(value))
    return plain(str(value))


def measured_text(measure: Measure | None, below_percent: int | None) -> str:
    """Return 'Confidence of the reading: 61 %, below 80 %. Check this value.'; empty if unknown."""
    if measure is None:
        return ""
    text = f"{measure_source_text(measure)}: {measure_text(measure)}"
    return text if below_percent is None else f"{text}, below {below_percent} %. Check this value."


def filled_text(counts: DoubtCounts) -> str:
    """Return '412 documents filled · 38 doubtful values in 29'."""
    filled = f"{counted(counts.filled, 'document')} filled"
    if not counts.values:
        return f"{filled} · no doubtful value" if counts.filled else filled
    doubtful = counted(counts.values, "doubtful value")
    return f"{filled} · {doubtful} in {count_text(counts.documents)}"


def limit_text(limit_percent: int) -> str:
    """Return 'below 80 %'."""
    return f"below {limit_percent} %"


def totals_text(column: ResultColumn, totals: Sequence[Total], most: int) -> str:
    """Return 'Total of 412: EUR 418,902.11 · USD 201,377.40 · 4 more'; empty without a number."""
    if not totals:
        return ""
    texts = [total_text(total) for total in totals]
    if len(texts) > most:
        texts[most:] = [f"{count_text(len(texts) - most)} more"]
    name = plain(column.field_title or column.title)
    of = count_text(sum(total.count for total in totals))
    return f"{name} of {of}: {' · '.join(texts)}"


def total_text(total: Total) -> str:
    """Return 'EUR 418,902.11'; of plain numbers the sum alone."""
    if total.code:
        return f"{plain(total.code)} {amount_text(total.amount, is_grouped=True)}"
    return grouped_text(total.amount)


def selection_text(cells: int, totals: Sequence[Total]) -> str:
    """Return '3 cells · Sum 2,144.50'."""
    sums = " · ".join(map(total_text, totals))
    count = counted(cells, "cell")
    return f"{count} · Sum {sums}" if sums else count


def items_title(array: str, document: str, count: int) -> str:
    """Return 'Line items of scan.pdf · 5 rows'."""
    return f"{plain(array)} of {plain(document)} · {counted(count, 'row')}"


def new_rows_text(count: int) -> str:
    """Return '12 new rows'."""
    return counted(count, "new row")


def laid_out_text(count: int) -> str:
    """Return 'Preparing 1,200 earlier results…'."""
    return f"Preparing {counted(count, 'earlier result')}…"


def columns_text(shown: int, total: int) -> str:
    """Return 'Columns 8 of 16'."""
    return f"Columns {count_text(shown)} of {count_text(total)}"


def presence_text(presence: Presence) -> str:
    """Return why a cell has no value, for a tooltip; empty when it has one."""
    return _EXPLANATIONS.get(presence, "")
