"""Words for input lists: what was understood, what is wrong with rows, what goes along."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extend_desktop.domain.input_lists import ListRow, RowProblem
from extend_desktop.presentation.joining import joined_clauses, joined_parts
from extend_desktop.presentation.nouns import INPUTS
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

_MOST_LINES = 5
ENCODINGS = {
    "utf-8": marked("Unicode (UTF-8)"),
    "utf-16": marked("Unicode (UTF-16)"),
    "cp1252": marked("Western European (Windows)"),
    "cp1250": marked("Central European (Windows)"),
    "cp1251": marked("Cyrillic (Windows)"),
    "cp1253": marked("Greek (Windows)"),
    "cp932": marked("Japanese (Shift-JIS)"),
    "mac_roman": marked("Western European (Mac)"),
}
"""Python's names of the encodings that are offered, and what people call them."""
LISTS_FILTER = marked("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)")
COLUMNS_LEAD = marked("Goes along with each input, and comes back in exports")
RESERVED_COLUMN = marked("Extend or this program uses this name, so the column cannot go along")
SEPARATORS = (
    (",", marked("Comma")),
    (";", marked("Semicolon")),
    ("\t", marked("Tab", "a character")),
    ("|", marked("Vertical bar")),
)
_PROBLEMS = {
    RowProblem.TOO_FEW: marked_n(
        "{n} row with too few columns ({lines})",
        "{n} rows with too few columns ({lines})",
    ),
    RowProblem.TOO_MANY: marked_n(
        "{n} row with too many columns ({lines})",
        "{n} rows with too many columns ({lines})",
    ),
    RowProblem.UNCLOSED_QUOTE: marked_n(
        "{n} row with a quotation mark that is not closed ({lines})",
        "{n} rows with a quotation mark that is not closed ({lines})",
    ),
    RowProblem.UNREADABLE: marked_n(
        "{n} row with characters that this encoding does not have ({lines})",
        "{n} rows with characters that this encoding does not have ({lines})",
    ),
    RowProblem.TOO_LONG: marked_n(
        "{n} row with a cell that is too long ({lines})",
        "{n} rows with a cell that is too long ({lines})",
    ),
}


def mapping_text(inputs: int, columns: int, *, names_only: bool) -> str:
    """Return what a list gives, such as '2,412 inputs, 3 columns for each'."""
    if names_only:
        return tr("No inputs: the list has only a row with names of columns")
    each = tr_n("{n} column for each", "{n} columns for each", columns) if columns else ""
    return joined_parts((counted(inputs, INPUTS), each))


def row_problems_text(rows: Sequence[ListRow], left_out: int, too_long: Sequence[int]) -> str:
    """Return what is wrong with rows and which are not taken; empty when all is well.

    Args:
        rows: those with a problem.
        left_out: how many rows are not taken.
        too_long: lines whose columns are too long to be sent along.
    """
    counts = Counter(row.problem for row in rows if row.problem is not None)
    parts = [
        tr_marked_n(_PROBLEMS[problem], count, lines=_lines_text(_lines_of(rows, problem)))
        for problem, count in counts.items()
    ]
    if left_out:
        parts.append(_left_out_text(left_out))
    if too_long:
        parts.append(_blocked_text(too_long))
    return joined_clauses(parts)


def _left_out_text(count: int) -> str:
    return tr_n("{n} row without an input, left out", "{n} rows without an input, left out", count)


def _blocked_text(lines: Sequence[int]) -> str:
    return tr_n(
        "{n} row with more than 10 KB of columns, blocked ({lines})",
        "{n} rows with more than 10 KB of columns, blocked ({lines})",
        len(lines),
        lines=_lines_text(lines),
    )


def columns_text(columns: int, list_name: str) -> str:
    """Return what goes along with inputs, such as '3 from intake-november.csv'."""
    if not columns:
        return tr("none", "columns")
    if not list_name:
        return count_text(columns)
    return tr_n("{n} from {list}", "{n} from {list}", columns, "columns", list=plain(list_name, 80))


def encoding_text(name: str) -> str:
    """Return what people call an encoding, by Python's name."""
    known = ENCODINGS.get(name.replace("-sig", ""))
    return tr(known) if known is not None else name.upper()


def _lines_of(rows: Sequence[ListRow], problem: RowProblem) -> list[int]:
    return [row.line for row in rows if row.problem is problem]


def _lines_text(lines: Sequence[int]) -> str:
    """Return which lines they are, such as 'line 3, 17'; the first few only."""
    listed = joined_parts(map(count_text, lines[:_MOST_LINES]))
    if len(lines) > _MOST_LINES:
        listed = f"{listed} …"
    return tr_n("line {lines}", "line {lines}", len(lines), lines=listed)
