"""Words for checking results beside their documents."""

from __future__ import annotations

from extend_desktop.domain.doubts import Measure, MeasureKind
from extend_desktop.domain.numbers import grouped_text
from extend_desktop.domain.results import Presence
from extend_desktop.domain.review import ReviewField, ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.quantities import count_text, counted, percent_text
from extend_desktop.presentation.text import plain

CUT_OUT_NAME = "The place of the value on its page, enlarged"
CHECKED_TIP = "Mark as checked, and open the next (C); Shift+C undoes it"
CHOOSE_DOCUMENT = "Choose one at the left."
KEPT_A_WHILE = "It is kept on this computer for a while."
NO_CITATION = "Extend gave no place for this value"
_MISSING = {
    Presence.NULL: "null",
    Presence.EMPTY: "“” empty text",
    Presence.ABSENT: "— not in the result",
}
_SOURCES = {
    MeasureKind.REVIEW_SCORE: "Score of the review agent",
    MeasureKind.OCR: "Confidence of the reading",
    MeasureKind.MODEL: "Confidence of the model",
}


def missing_text(presence: Presence) -> str:
    """Return what stands in place of a value that is not there; empty when it is."""
    return _MISSING.get(presence, "")


def measure_text(measure: Measure | None) -> str:
    """Return '61 %', '3 of 5', or a dash."""
    if measure is None:
        return "—"
    if measure.kind is MeasureKind.REVIEW_SCORE:
        return f"{measure.score} of 5"
    return percent_text(measure.share)


def measure_source_text(measure: Measure | None) -> str:
    """Return what a value's confidence is taken from."""
    return "Extend gave no confidence" if measure is None else _SOURCES[measure.kind]


def doubt_text(field: ReviewField) -> str:
    """Return '61 %, below 80 %' for a value to check, else how sure it is."""
    text = measure_text(field.measure)
    if not field.is_doubtful:
        return text
    return f"{text}, below {field.limit_percent} %"


def field_tooltip(field: ReviewField, value: str) -> str:
    """Return the raw name, the whole value, how sure it is, and the extractor's remarks."""
    path = ".".join(str(step) for step in field.place)
    sure = f"{measure_source_text(field.measure)}: {measure_text(field.measure)}"
    lines = [plain(path), plain(value), sure if field.measure else "", *map(plain, field.insights)]
    return "\n".join(line for line in lines if line)


def where_text(field: ReviewField, percent: int) -> str:
    """Return 'page 1, 250 %', or the cells of a spreadsheet."""
    cited = field.citations[0]
    place = f"cells {plain(cited.cells)}" if cited.cells else f"{percent} %"
    return f"page {count_text(cited.page)}, {place}"


def table_text(table: ReviewTable) -> str:
    """Return '5 rows · Amount adds up to 48,250.00'."""
    rows, total = counted(len(table.rows), "row"), table.total
    if total is None or not table.rows:
        return rows
    name = plain(total[0].title.removeprefix(f"{table.array.title}."))
    amount = total[1]
    if total[0].kind is FieldKind.CURRENCY and amount == round(amount, 2):
        amount = round(amount, 2)
    return f"{rows} · {name} adds up to {grouped_text(amount)}"


def checked_text(checked: int, total: int) -> str:
    """Return '3 of 412 checked'."""
    return f"{count_text(checked)} of {count_text(total)} checked"


def doubtful_text(place: tuple[int, int] | None, left: int) -> str:
    """Return 'Doubtful 4 of 38', or how many documents are left to check."""
    if place is not None:
        return f"Doubtful {count_text(place[0])} of {count_text(place[1])}"
    return f"{count_text(left)} to check" if left else "None doubtful"
