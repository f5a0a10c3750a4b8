"""Words for checking results beside their documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from extend_desktop.domain.doubts import Measure, MeasureKind
from extend_desktop.domain.numbers import grouped_text
from extend_desktop.domain.results import Presence
from extend_desktop.domain.review import Insight, ReviewField, ReviewTable
from extend_desktop.domain.schema import FieldKind
from extend_desktop.presentation.quantities import count_text, counted, minute_text, percent_text
from extend_desktop.presentation.text import plain


class OtherRunFacts(Protocol):
    """Another run of a document; `services/ports/review.py` gives it."""

    @property
    def batch_name(self) -> str: ...
    @property
    def extractor(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def is_earlier(self) -> bool: ...
    @property
    def at(self) -> datetime | None: ...


ARROW = "›"  # noqa: RUF001 - no sign of comparison
NO_CITATION = "Extend gave no place for this value"
CUT_OUT_NAME = "The place of the value on its page, enlarged"
SIZES_TIP = "Size and turn of the page (0 fits the width)"
CHECKED_TIP = "Mark as checked, and open the next (C); Shift+C undoes it"
NO_DOCUMENT = ("No document", "Choose one at the left.")
FETCHING = ("Fetching the original…", "It is kept on this computer for a while.")
OFFLINE = "Not on this computer; offline"
NOTHING_YET = ("Nothing to review yet", "Results show here as they come in")
THIS_RUN = "This run"
NO_OTHER_RUN = "There is no other run of this document"
NOTHING_DIFFERS = "No field differs"
MISSING_ITEM = "— none"
NO_PAGE = "The page is not shown"
NO_MATCH = "No document matches"
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
_INSIGHTS = {"reasoning": "Reasoning", "issue": "Issue", "review_summary": "Review agent"}


def missing_text(presence: Presence, *, is_array: bool = False) -> str:
    """Return what stands in place of a value that is not there; empty when it is."""
    if is_array and presence is Presence.EMPTY:
        return "no rows"
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


def remark_text(field: ReviewField) -> str:
    """Return 'Confidence of the reading · Reasoning: …', what is below a value's cut-out."""
    source = measure_source_text(field.measure) if field.measure else ""
    remark = _insight_text(field.insights[0]) if field.insights else ""
    return " · ".join(part for part in (source, remark) if part)


def insights_text(field: ReviewField) -> str:
    """Return all remarks on a value, a line each."""
    return "\n".join(map(_insight_text, field.insights))


def _insight_text(insight: Insight) -> str:
    kind = _INSIGHTS.get(insight.kind, plain(insight.kind.replace("_", " ")).capitalize())
    return f"{kind}: {plain(insight.text)}" if kind else plain(insight.text)


def rows_text(count: object) -> str:
    """Return '5 rows' with an arrow, which stands for an array that can be opened."""
    return f"{counted(count, 'row')} {ARROW}" if isinstance(count, int) else plain(str(count))


def inner_array_text(item: int, title: str) -> str:
    """Return how an array within an item (from 0) is called on the way to it: '3 > Taxes'."""
    return f"{item + 1} {ARROW} {plain(title)}"


def other_version_name(run: OtherRunFacts | None) -> str:
    """Return the short name of what a run is compared with: its batch."""
    if run is None:
        return "Before the review"
    return "Earlier run" if run.is_earlier else plain(run.batch_name)


def other_version_text(run: OtherRunFacts | None) -> str:
    """Return what a run is compared with: '“Week 47”, Invoices 2.0, 2026-11-12 10:31'."""
    if run is None:
        return "Before the review"
    what = "Earlier run" if run.is_earlier else f"“{plain(run.batch_name)}”"
    return f"{what}, {plain(run.extractor)} {plain(run.version)}, {minute_text(run.at)}"


def differences_texts(different: int, total: int) -> tuple[str, str]:
    """Return '3 of 14 differ', and the same in short."""
    short = f"{count_text(different)} of {count_text(total)}"
    return f"{short} {'differs' if different == 1 else 'differ'}", short


def compared_name_text(name: Sequence[str | int]) -> str:
    """Return 'Line items 3 · Quantity': an item by its number behind its array."""
    parts: list[str] = []
    for step in name:
        if isinstance(step, int) and parts:
            parts[-1] += f" {step}"
        else:
            parts.append(plain(str(step)))
    return " · ".join(parts)


def field_tooltip(field: ReviewField, value: str) -> str:
    """Return the raw name, the whole value, how sure it is, and the extractor's remarks."""
    path = ".".join(str(step) for step in field.place)
    sure = f"{measure_source_text(field.measure)}: {measure_text(field.measure)}"
    lines = [plain(path), plain(value), sure if field.measure else "", insights_text(field)]
    return "\n".join(line for line in lines if line)


def where_text(field: ReviewField, percent: int) -> str:
    """Return 'page 1, 250 %', or the cells of a spreadsheet."""
    cited = field.citations[0]
    place = f"cells {plain(cited.cells)}" if cited.cells else f"{percent} %"
    return f"page {count_text(cited.page)}, {place}"


def page_number_text(number: int, count: int) -> str:
    """Return '2 of 14', nothing where there is one page only."""
    return f"{count_text(number)} of {count_text(count)}" if count > 1 else ""


def search_text(at: int, found: int, *, pages: int, looked_at: int, wordless: int) -> str:
    """Return '3 of 12', or why there is nothing; with an ellipsis while pages are left to search."""
    more = "…" if looked_at < pages else ""
    without = f" · {counted(wordless, 'page')} without text" if wordless else ""
    if found:
        return f"{count_text(at)} of {count_text(found)}{more}{without}"
    if more:
        return "Searching…"
    if wordless == pages:
        return "No text here to search, only pictures"
    return f"Not found{without}"


def table_text(table: ReviewTable) -> str:
    """Return '5 rows · Amount adds up to 48,250.00'."""
    rows, total = counted(len(table.rows), "row"), table.total
    if total is None or not table.rows:
        return rows
    name = plain(total[0].own_title or total[0].title)
    amount = total[1]
    if total[0].kind is FieldKind.CURRENCY and amount == round(amount, 2):
        amount = round(amount, 2)
    return f"{rows} · {name} adds up to {grouped_text(amount)}"


def doubtful_rows_text(doubtful: int, rows: int) -> str:
    """Return '1 doubtful of 5 rows', for a list that shows only those."""
    return f"{count_text(doubtful) if doubtful else 'None'} doubtful of {counted(rows, 'row')}"


def checked_text(checked: int, total: int) -> str:
    """Return '3 of 412 checked'."""
    return f"{count_text(checked)} of {count_text(total)} checked"


def doubtful_texts(place: tuple[int, int] | None, left: int) -> tuple[str, str]:
    """Return 'Doubtful 4 of 38', or how many documents are left to check; and the same in short."""
    if place is not None:
        short = f"{count_text(place[0])} of {count_text(place[1])}"
        return f"Doubtful {short}", short
    words = f"{count_text(left)} to check" if left else "None doubtful"
    return words, words
