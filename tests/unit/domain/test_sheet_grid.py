"""Where the cells of a sheet are, by their names."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.sheet_grid import SheetGrid, column_letters, column_name

GRID = SheetGrid((30, 80, 130, 230), 20, 10, 5)
WHOLE = ((30, 20), (230, 20), (230, 70), (30, 70))


@pytest.mark.parametrize(
    ("cells", "corners"),
    [
        ("A1", ((30, 20), (80, 20), (80, 30), (30, 30))),
        ("B3:C4", ((80, 40), (230, 40), (230, 60), (80, 60))),
        ("$C$4:$B$3", ((80, 40), (230, 40), (230, 60), (80, 60))),
        ("'Sheet 1'!B3:C4", ((80, 40), (230, 40), (230, 60), (80, 60))),
        ("b:b", ((80, 20), (130, 20), (130, 70), (80, 70))),
        ("2:2", ((30, 30), (230, 30), (230, 40), (30, 40))),
        ("A1:ZZ9999", WHOLE),
    ],
)
def test_cells_have_their_place(cells: str, corners: object) -> None:
    assert GRID.outline_of(cells) == corners


@pytest.mark.parametrize("cells", ["", "D1", "A6", "A0", "1A", "A1:B2:C3", "total", "AAAA1"])
def test_what_is_no_cell_of_the_sheet_has_no_place(cells: str) -> None:
    assert GRID.outline_of(cells) == ()


@given(st.integers(0, 16_383), st.integers(0, 4))
def test_every_column_is_found_by_its_letters(column: int, row: int) -> None:
    grid = SheetGrid(tuple(float(at) for at in range(16_385)), 0, 1, 5)
    outline = grid.outline_of(f"{column_name(column)}{row + 1}")
    assert outline[0] == (column, row)
    assert outline[2] == (column + 1, row + 1)


@given(st.text(max_size=20))
def test_any_text_is_taken(cells: str) -> None:
    assert len(GRID.outline_of(cells)) in (0, 4)


@given(st.floats(-1e4, 1e4), st.floats(0, 1e4))
def test_the_rows_in_sight_are_those_that_reach_into_it(top: float, height: float) -> None:
    rows = GRID.rows_between(top, top + height)
    for row in range(GRID.row_count):
        start = GRID.top + row * GRID.row_height
        if start < top + height and start + GRID.row_height > top:
            assert row in rows


@pytest.mark.parametrize(
    ("top", "bottom", "rows"),
    [(20, 29, [0]), (25, 45, [0, 1, 2]), (-50, 21, [0]), (60, 999, [4]), (0, 5, []), (90, 99, [])],
)
def test_no_more_rows_are_in_sight_than_reach_into_it(
    top: float, bottom: float, rows: list[int]
) -> None:
    assert list(GRID.rows_between(top, bottom)) == rows


def test_sheet_letters() -> None:
    assert [column_letters(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert len({column_letters(n) for n in range(16_384)}) == 16_384
    assert set(column_letters(16_383)) <= set(string.ascii_uppercase)
