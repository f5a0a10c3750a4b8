"""What does not fit into a cell of a workbook is cut, counted and named; nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.exports.text_limit import WORKBOOK_TEXT_UNITS, TextLimit


def test_only_what_is_too_long_is_cut_and_its_column_named() -> None:
    limit = TextLimit()
    assert limit.fit("notes", "x" * WORKBOOK_TEXT_UNITS) == "x" * WORKBOOK_TEXT_UNITS
    assert limit.cut_cells == {}
    assert limit.fit("notes", "x" * 40_000) == "x" * (WORKBOOK_TEXT_UNITS - 1) + "…"
    assert limit.fit("terms", "\U0001f600" * 20_000).endswith("\U0001f600…")
    limit.fit("notes", "y" * 40_000)
    assert limit.cut_cells == {"notes": 2, "terms": 1}


@given(st.text(max_size=30), st.integers(2, 20))
def test_what_comes_out_fits_and_begins_like_what_went_in(text: str, max_units: int) -> None:
    limit = TextLimit(max_units)
    fitted = limit.fit("a", text)
    assert len(fitted.encode("utf-16-le")) // 2 <= max_units
    assert (fitted == text) == (limit.cut_cells == {})
    assert text.startswith(fitted.removesuffix("…")) or fitted == text
