"""Words for checking results beside their documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from extend_desktop.domain.doubts import Measure, MeasureKind
from extend_desktop.domain.results import Presence
from extend_desktop.domain.review import Insight, ReviewField, ReviewTable
from extend_desktop.presentation.amounts import column_total_text
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.nouns import ROWS
from extend_desktop.presentation.quantities import count_text, counted, minute_text, percent_text
from extend_desktop.presentation.text import plain, quoted, with_detail
from extend_desktop.presentation.translation import marked, tr, tr_n


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


ARROW, ARROW_TO_THE_LEFT = "›", "‹"  # noqa: RUF001 - no signs of comparison
NO_CITATION = marked("Extend gave no place for this value")
CUT_OUT_NAME = marked("The place of the value on its page, enlarged")
SIZES_TIP = marked("Size and turn of the page (0 fits the width)")
CHECKED_TIP = marked("Mark as checked, and open the next (C); Shift+C undoes it")
NO_DOCUMENT = (marked("No document"), marked("Choose one at the left."))
FETCHING = (marked("Fetching the original…"), marked("It is kept on this computer for a while."))
EMPTY_ARRAY = marked("The document has no such rows.")
OFFLINE = marked("Not on this computer; offline")
NOTHING_YET = (marked("Nothing to review yet"), marked("Results show here as they come in"))
THIS_RUN = marked("This run")
NO_OTHER_RUN = marked("There is no other run of this document")
NOTHING_DIFFERS = marked("No field differs")
MISSING_ITEM = marked("— none")
NO_PAGE = marked("The page is not shown")
DRAWING = marked("Drawing the page…")
NO_MATCH = marked("No document matches")
_MISSING = {
    Presence.NULL: marked("null"),
    Presence.EMPTY: marked("“” empty text"),
    Presence.ABSENT: marked("— not in the result"),
}
_SOURCES = {
    MeasureKind.REVIEW_SCORE: marked("Score of the review agent"),
    MeasureKind.OCR: marked("Confidence of the reading"),
    MeasureKind.MODEL: marked("Confidence of the model"),
}
_INSIGHTS = {
    "reasoning": marked("Reasoning"),
    "issue": marked("Issue"),
    "review_summary": marked("Review agent"),
}


def missing_text(presence: Presence, *, is_array: bool = False) -> str:
    """Return what stands in place of a value that is not there; empty when it is."""
    if is_array and presence is Presence.EMPTY:
        return tr("no rows")
    missing = _MISSING.get(presence)
    return tr(missing) if missing else ""


def measure_text(measure: Measure | None) -> str:
    """Return '61 %', '3 of 5', or a dash."""
    if measure is None:
        return "—"
    if measure.kind is MeasureKind.REVIEW_SCORE:
        return tr("{score} of 5", score=str(measure.score))
    return percent_text(measure.share)


def measure_source_text(measure: Measure | None) -> str:
    """Return what a value's confidence is taken from."""
    return tr("Extend gave no confidence") if measure is None else tr(_SOURCES[measure.kind])


def doubt_text(field: ReviewField) -> str:
    """Return '61 %, below 80 %' for a value to check, else how sure it is."""
    text = measure_text(field.measure)
    if not field.is_doubtful:
        return text
    return tr("{confidence}, below {limit} %", confidence=text, limit=str(field.limit_percent))


def remark_text(field: ReviewField) -> str:
    """Return 'Score of the review agent · Reasoning: …', what is below a value's cut-out.

    Of a share the hint on its figure says what it is taken from.
    """
    is_score = field.measure is not None and field.measure.kind is MeasureKind.REVIEW_SCORE
    source = measure_source_text(field.measure) if is_score else ""
    remark = _insight_text(field.insights[0]) if field.insights else ""
    return " · ".join(part for part in (source, remark) if part)


def insights_text(field: ReviewField) -> str:
    """Return all remarks on a value, a line each."""
    return "\n".join(map(_insight_text, field.insights))


def _insight_text(insight: Insight) -> str:
    known = _INSIGHTS.get(insight.kind)
    kind = tr(known) if known else plain(insight.kind.replace("_", " ")).capitalize()
    return with_detail(kind, plain(insight.text)) if kind else plain(insight.text)


def rows_text(count: object) -> str:
    """Return '5 rows' with an arrow, which stands for an array that can be opened."""
    return f"{counted(count, ROWS)} {ARROW}" if isinstance(count, int) else plain(str(count))


def inner_array_steps(item: int, title: str) -> tuple[str, str]:
    """Return what leads to an array within an item (from 0): its number '3', and 'Taxes'."""
    return count_text(item + 1), title


def other_version_name(run: OtherRunFacts | None) -> str:
    """Return the short name of what a run is compared with: its batch."""
    if run is None:
        return tr("Before the review")
    return tr("Earlier run") if run.is_earlier else plain(run.batch_name)


def other_version_text(run: OtherRunFacts | None) -> str:
    """Return what a run is compared with: '“Week 47”, Invoices 2.0, 2026-11-12 10:31'."""
    if run is None:
        return tr("Before the review")
    what = tr("Earlier run") if run.is_earlier else quoted(plain(run.batch_name))
    version = f"{plain(run.extractor)} {plain(run.version)}"
    return joined_parts((what, version, minute_text(run.at)))


def differences_texts(different: int, total: int) -> tuple[str, str]:
    """Return '3 of 14 differ', and the same in short."""
    of = count_text(total)
    words = tr_n("{n} of {total} differs", "{n} of {total} differ", different, "fields", total=of)
    return words, tr("{number} of {total}", number=count_text(different), total=of)


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
    sure = with_detail(measure_source_text(field.measure), measure_text(field.measure))
    lines = [plain(path), plain(value), sure if field.measure else "", insights_text(field)]
    return "\n".join(line for line in lines if line)


def where_text(field: ReviewField, percent: int | None) -> str:
    """Return 'page 1, 250 %', or the cell or cells of a spreadsheet; no size where none is shown."""
    cited = field.citations[0]
    page = count_text(cited.page)
    if cited.cells and ":" not in cited.cells:
        return tr("page {page}, cell {cell}", page=page, cell=plain(cited.cells))
    if cited.cells:
        return tr("page {page}, cells {cells}", page=page, cells=plain(cited.cells))
    if percent is None:
        return tr("page {page}", page=page)
    return tr("page {page}, {percent} %", page=page, percent=str(percent))


def page_number_text(number: int, count: int) -> str:
    """Return '2 of 14', nothing where there is one page only."""
    if count <= 1:
        return ""
    return tr("{number} of {total}", number=count_text(number), total=count_text(count))


def search_text(at: int, found: int, *, pages: int, looked_at: int, wordless: int) -> str:
    """Return '3 of 12', or why there is nothing; with an ellipsis while pages are left to search."""
    more = "…" if looked_at < pages else ""
    without = f" · {_wordless_text(wordless)}" if wordless else ""
    if found:
        place = tr("{number} of {total}", number=count_text(at), total=count_text(found))
        return f"{place}{more}{without}"
    if more:
        return tr("Searching…")
    if wordless == pages:
        return tr("No text here to search, only pictures")
    return f"{tr('Not found')}{without}"


def table_text(table: ReviewTable) -> str:
    """Return '5 rows · Amount adds up to EUR 48,250.00', of the last column of amounts."""
    rows, number = counted(len(table.rows), ROWS), table.total_column
    amount = "" if number is None else column_total_text(table, number)
    if number is None or not amount:
        return rows
    name = plain(table.columns[number].own_title or table.columns[number].title)
    return f"{rows} · {tr('{name} adds up to {amount}', name=name, amount=amount)}"


def doubtful_rows_text(doubtful: int, rows: int) -> str:
    """Return '1 doubtful of 5 rows', for a list that shows only those."""
    if not doubtful:
        return tr_n("None doubtful of {n} row", "None doubtful of {n} rows", rows)
    return tr_n(
        "{doubtful} doubtful of {n} row",
        "{doubtful} doubtful of {n} rows",
        rows,
        doubtful=count_text(doubtful),
    )


def checked_text(checked: int, total: int) -> str:
    """Return '3 of 412 checked'."""
    return tr("{checked} of {total} checked", checked=count_text(checked), total=count_text(total))


def doubtful_texts(place: tuple[int, int] | None, left: int) -> tuple[str, str]:
    """Return 'Doubtful 4 of 38', or how many documents are left to check; and the same in short."""
    if place is not None:
        number, total = map(count_text, place)
        words = tr("Doubtful {number} of {total}", number=number, total=total)
        return words, tr("{number} of {total}", number=number, total=total)
    words = tr_n("{n} to check", "{n} to check", left, "documents") if left else tr("None doubtful")
    return words, words


def _wordless_text(pages: int) -> str:
    return tr_n("{n} page without text", "{n} pages without text", pages)
