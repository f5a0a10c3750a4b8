"""Words for extracted values: null, empty and absent look different."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from extend_desktop.domain.doubts import DoubtCounts, Measure
from extend_desktop.domain.numbers import grouped_text, number_text
from extend_desktop.domain.results import (
    CellValue,
    Presence,
    ResultCell,
    ResultColumn,
    Total,
)
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.amounts import amount_total_text
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.nouns import CELLS, ITEMS, ROWS
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.review import measure_source_text, measure_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n, worded

DOUBT_LIMIT_HINT = marked("Values less certain than this are marked in Results and Review.")
_OPENS = "\u203a"
LEAST_CERTAIN = marked("Of the least certain value of the document")
NEW_ROWS_HINT = marked("They came since the rows were sorted: sort them in")
_PRESENCES = {
    Presence.NULL: "null",  # untranslated: the word of JSON
    Presence.EMPTY: marked("“” empty text"),
    Presence.ABSENT: "",
}
_EXPLANATIONS = {
    Presence.NULL: marked("The extractor found no value"),
    Presence.EMPTY: marked("The extractor gave an empty value"),
    Presence.ABSENT: marked("The answer does not mention this field"),
}


def cell_text(column: ResultColumn, cell: ResultCell) -> str:
    """Return a cell in words: '5 items' for an array, 'Yes' for a true value."""
    if column.kind is FieldKind.ARRAY and isinstance(cell.value, int):
        return counted(cell.value, ITEMS)
    return grid_text(column, cell.value, cell.presence)


def grid_text(column: ResultColumn, value: CellValue, presence: Presence) -> str:
    """Return what the grid shows: '5 rows' for an array, with a mark that it opens."""
    if column.kind is FieldKind.ARRAY and isinstance(value, int):
        return f"{counted(value, ROWS)} {_OPENS}" if value else tr("no rows")
    if presence is not Presence.VALUE:
        return worded(_PRESENCES[presence])
    if isinstance(value, bool):
        return tr("Yes", "a value") if value else tr("No", "a value")
    if isinstance(value, int | Decimal):
        return formats().written(plain(number_text(value)))
    return plain(str(value))


def measured_text(measure: Measure | None, below_percent: int | None) -> str:
    """Return 'Confidence of the reading: 61 %, below 80 %. Check this value.'; empty if unknown."""
    if measure is None:
        return ""
    text = with_detail(measure_source_text(measure), measure_text(measure))
    if below_percent is None:
        return text
    limit = count_text(below_percent)
    return tr("{measure}, below {limit} %. Check this value.", measure=text, limit=limit)


def filled_text(counts: DoubtCounts) -> str:
    """Return '412 documents filled · 38 doubtful values in 29'; nothing while none is."""
    if not counts.filled:
        return ""
    filled = tr_n("{n} document filled", "{n} documents filled", counts.filled)
    if not counts.values:
        return f"{filled} · {tr('no doubtful value')}"
    doubtful = tr_n(
        "{n} doubtful value in {documents}",
        "{n} doubtful values in {documents}",
        counts.values,
        documents=count_text(counts.documents),
    )
    return f"{filled} · {doubtful}"


def limit_text(limit_percent: int) -> str:
    """Return 'below 80 %'."""
    return tr("below {limit} %", limit=count_text(limit_percent))


def totals_text(column: ResultColumn, totals: Sequence[Total], most: int) -> str:
    """Return 'Total of 412: EUR 418,902.11 · USD 201,377.40 · 4 more'; empty without a number."""
    if not totals:
        return ""
    texts = [total_text(total) for total in totals]
    if len(texts) > most:
        texts[most:] = [tr_n("{n} more", "{n} more", len(texts) - most, "currencies")]
    name = plain(column.field_title or column.title)
    of = count_text(sum(total.count for total in totals))
    return tr(
        "{name} of {count}: {sums}",
        "a total of a column",
        name=name,
        count=of,
        sums=" · ".join(texts),
    )


def total_text(total: Total) -> str:
    """Return 'EUR 418,902.11'; of plain numbers the sum alone."""
    if total.code:
        return amount_total_text(total)
    return formats().written(grouped_text(total.amount))


def selection_text(cells: int, totals: Sequence[Total]) -> str:
    """Return '3 cells · Sum 2,144.50'."""
    sums = " · ".join(map(total_text, totals))
    count = counted(cells, CELLS)
    return f"{count} · {tr('Sum {sums}', sums=sums)}" if sums else count


def items_title(array: str, document: str, count: int) -> str:
    """Return 'Line items of scan.pdf · 5 rows'."""
    title = tr("{array} of {document}", array=plain(array), document=plain(document))
    return f"{title} · {counted(count, ROWS)}"


def new_rows_text(count: int) -> str:
    """Return '12 new rows'."""
    return tr_n("{n} new row", "{n} new rows", count)


def laid_out_text(count: int) -> str:
    """Return 'Preparing 1,200 earlier results…'."""
    return tr_n("Preparing {n} earlier result…", "Preparing {n} earlier results…", count)


def columns_text(shown: int, total: int) -> str:
    """Return 'Columns 8 of 16'."""
    return tr("Columns {shown} of {all}", shown=count_text(shown), all=count_text(total))


def presence_text(presence: Presence) -> str:
    """Return why a cell has no value, for a tooltip; empty when it has one."""
    return worded(_EXPLANATIONS.get(presence, ""))
