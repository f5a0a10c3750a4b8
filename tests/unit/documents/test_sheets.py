"""Rows and columns as pages: what is cut, what a cell is called, which delimiter is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.documents.sheets import delimiter_of, lay_out
from extend_desktop.sandbox.extraction.extractor import extract

SCHEMA = {
    "type": "object",
    "properties": {"vendor_name": {"type": "string"}, "total": {"type": "number"}},
}


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2", ","),
        ("a;b\n1,5;2,5", ";"),
        ('name;"amount, net"\nAcme;"1,50"', ";"),
        ("a\tb\n1\t2", "\t"),
        ("", ","),
    ],
)
def test_the_delimiter_cuts_every_row(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


_CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)


@given(st.lists(st.lists(_CELLS, max_size=5), max_size=8))
def test_every_word_stands_in_the_cell_it_is_of(rows: list[list[str]]) -> None:
    sheet = lay_out(rows, 1)
    grid = sheet.grid
    words = [word for line in sheet.page.lines for word in line.words]
    places = [
        (row, column) for row, cells in enumerate(rows) for column, cell in enumerate(cells)
        for _ in " ".join(cell.split())[:40].split()
    ]  # fmt: skip
    assert len(words) == len(places)
    for word, (row, column) in zip(words, places, strict=True):
        assert grid.edges[column] <= word.box.left
        assert word.box.right <= grid.edges[column + 1]
        assert grid.top + row * grid.row_height <= word.box.top
        assert word.box.bottom <= grid.top + (row + 1) * grid.row_height


def test_the_practice_server_cites_a_list_by_its_cells() -> None:
    text = "Vendor: Acme Ltd;x\nTotal: 12.50;y\n"
    output = extract(text.encode(), "list.csv", "file_1", None, {"schema": SCHEMA}).output
    cited = [
        citation for entry in output["metadata"].values() for citation in entry.get("citations", ())
    ]
    assert cited
    for citation in cited:
        assert "polygon" not in citation
        assert citation["page"] == {"number": 1}
        assert citation["cellRange"][0] in "AB"
