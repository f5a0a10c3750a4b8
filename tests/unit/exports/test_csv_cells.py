"""Cells of a CSV are made a column at a time, and come out as if made one by one."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from extend_desktop.domain.formula_safety import neutralised
from extend_desktop.domain.numbers import number_text
from extend_desktop.domain.spreadsheet_changes import is_changed_on_opening
from extend_desktop.exports.csv_cells import CsvCells

_TEXTS = st.one_of(
    st.text(max_size=6),
    st.text("0123456789", max_size=17),
    st.text("0123456789-+=.,eE /\n", max_size=10),
    st.sampled_from(["00123", "0", "2026-01-31", "2026-13-31", "Mar 1", "1-2", "7\n", "12\n2026"]),
)
_COLUMNS = st.one_of(
    st.lists(_TEXTS, min_size=1, max_size=6),
    st.lists(st.text("0123456789", max_size=17), min_size=1, max_size=6),
    st.lists(st.dates().map(str), min_size=1, max_size=6),
    st.lists(st.one_of(st.none(), _TEXTS, st.integers(), st.booleans()), min_size=1, max_size=6),
    st.lists(st.one_of(st.none(), st.integers(), st.decimals()), min_size=1, max_size=6),
)


@given(_COLUMNS)
@example(["1", "5\n6"])
@example(["0", "00", "0" * 15, "1" * 16, ""])
@example(["2026-01-31", "", "17", "2026-02-30"])
def test_a_column_is_the_sum_of_its_cells(values: list[object]) -> None:
    cells = CsvCells(["c"], formula_safety=True)
    written = ["" if cell is None else str(cell) for (cell,) in cells.texts([[v] for v in values])]
    assert written == [_text(value) for value in values]
    whole = [value for value in values if not isinstance(value, str) or neutralised(value) == value]
    changed = sum(map(is_changed_on_opening, whole))
    counts = cells.counts()
    assert counts.changed_cells == ({"c": changed} if changed else {})
    assert counts.neutralised_cells == len(values) - len(whole)


def _text(value: object) -> str:
    if isinstance(value, str):
        return neutralised(value)
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    assert isinstance(value, int | Decimal)
    return number_text(value)
