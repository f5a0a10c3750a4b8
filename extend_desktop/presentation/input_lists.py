"""Words for input lists: what was understood, what is wrong with rows, what goes along."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extend_desktop.domain.input_lists import ListRow, RowProblem
from extend_desktop.presentation.quantities import count_text, counted
from extend_desktop.presentation.text import plain

_MOST_LINES = 5
ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western European (Windows)"),
    ("cp1250", "Central European (Windows)"),
    ("cp1251", "Cyrillic (Windows)"),
    ("cp1253", "Greek (Windows)"),
    ("cp932", "Japanese (Shift-JIS)"),
    ("mac_roman", "Western European (Mac)"),
)
"""Python's names of the encodings that are offered, and what people call them."""
LISTS_FILTER = "Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)"
COLUMNS_LEAD = "Goes along with each input, and comes back in exports"
RESERVED_COLUMN = "Extend or this program uses this name, so the column cannot go along"
SEPARATORS = ((",", "Comma"), (";", "Semicolon"), ("\t", "Tab"), ("|", "Vertical bar"))
_PROBLEMS = {
    RowProblem.TOO_FEW: "with too few columns",
    RowProblem.TOO_MANY: "with too many columns",
    RowProblem.UNCLOSED_QUOTE: "with a quotation mark that is not closed",
    RowProblem.UNREADABLE: "with characters that this encoding does not have",
    RowProblem.TOO_LONG: "with a cell that is too long",
}


def mapping_text(inputs: int, columns: int) -> str:
    """Return what a list gives, such as '2,412 inputs, 3 columns for each'."""
    text = counted(inputs, "input")
    return f"{text}, {counted(columns, 'column')} for each" if columns else text


def row_problems_text(rows: Sequence[ListRow], left_out: int, too_long: Sequence[int]) -> str:
    """Return what is wrong with rows and which are not taken; empty when all is well.

    Args:
        rows: those with a problem.
        left_out: how many rows are not taken.
        too_long: lines whose columns are too long to be sent along.
    """
    counts = Counter(row.problem for row in rows if row.problem is not None)
    parts = [
        f"{counted(count, 'row')} {_PROBLEMS[problem]} ({_lines(rows, problem)})"
        for problem, count in counts.items()
    ]
    if left_out:
        parts.append(f"{counted(left_out, 'row')} without an input, left out")
    if too_long:
        lines = ", ".join(map(count_text, too_long[:_MOST_LINES]))
        more = " …" if len(too_long) > _MOST_LINES else ""
        parts.append(
            f"{counted(len(too_long), 'row')} with more than 10 KB of columns, blocked "
            f"(line {lines}{more})"
        )
    return "; ".join(parts)


def columns_text(columns: int, list_name: str) -> str:
    """Return what goes along with inputs, such as '3 from intake-november.csv'."""
    if not columns:
        return "none"
    return (
        f"{count_text(columns)} from {plain(list_name, 80)}" if list_name else count_text(columns)
    )


def unknown_column_text(name: str, known: Sequence[str]) -> str:
    """Return that a list has no such column, with those it has."""
    listed = ", ".join(plain(column, 40) for column in known[:20])
    return f"The list has no column {plain(name, 40)!r}; it has {listed}."


def encoding_text(name: str) -> str:
    """Return what people call an encoding, by Python's name."""
    return dict(ENCODINGS).get(name.replace("-sig", ""), name.upper())


def _lines(rows: Sequence[ListRow], problem: RowProblem) -> str:
    lines = [row.line for row in rows if row.problem is problem]
    listed = ", ".join(map(count_text, lines[:_MOST_LINES]))
    more = " …" if len(lines) > _MOST_LINES else ""
    return f"line {listed}{more}"
