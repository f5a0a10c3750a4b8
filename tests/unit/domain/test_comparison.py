"""Results are compared value by value, and the documents of two batches are matched."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import Input
from extend_desktop.domain.comparison import (
    ComparedCell,
    Difference,
    FieldSummaries,
    compared_cells,
    compared_columns,
    difference_of,
    matched,
)
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.ids import FileId, InputId
from extend_desktop.domain.results import Presence, ResultColumn
from extend_desktop.domain.schema import FieldKind
from tests.helpers.made_inputs import SUBMITTED

NULL = FlatCell(None, Presence.NULL)
EMPTY = FlatCell("", Presence.EMPTY)
ABSENT = FlatCell(None, Presence.ABSENT)


def value(found: Any) -> FlatCell:
    return FlatCell(found)


@pytest.mark.parametrize(
    ("first", "second", "difference"),
    [
        (value("A"), value("A"), Difference.SAME),
        (value("A"), value("a"), Difference.DIFFERS),
        (value(Decimal("1.10")), value(Decimal("1.1")), Difference.SAME),
        (value(1), value(Decimal("1.0")), Difference.SAME),
        (value(1), value(True), Difference.DIFFERS),
        (value(1), value("1"), Difference.DIFFERS),
        (value(0), NULL, Difference.LOST),
        (EMPTY, value("x"), Difference.NEW),
        (NULL, EMPTY, Difference.DIFFERS),
        (ABSENT, None, Difference.SAME),
        (None, value("x"), Difference.NEW),
        (NULL, ABSENT, Difference.DIFFERS),
    ],
)
def test_two_values(first: FlatCell | None, second: FlatCell | None, difference: str) -> None:
    assert difference_of(first, second) is difference


def column(path: str, part: str = "value") -> ResultColumn:
    return ResultColumn(path, path.title(), FieldKind.TEXT, part)


def test_columns_of_two_versions_are_brought_together() -> None:
    first = [column("vendor"), column("old"), column("total", "amount")]
    second = [column("total", "amount"), column("new"), column("vendor")]
    columns = compared_columns(first, second)
    assert [(item.column.path, item.first, item.second) for item in columns] == [
        ("total", 2, 0),
        ("new", None, 1),
        ("vendor", 0, 2),
        ("old", 1, None),
    ]
    cells = compared_cells(
        columns, [value("H"), value("o"), value(1)], [value(2), NULL, value("H")]
    )
    assert [cell.difference for cell in cells] == [
        Difference.DIFFERS,
        Difference.SAME,
        Difference.SAME,
        Difference.LOST,
    ]


CELLS = st.one_of(
    st.sampled_from([NULL, EMPTY, ABSENT]),
    st.builds(FlatCell, st.text(max_size=3) | st.integers() | st.booleans()),
)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=20))
def test_the_counts_of_a_field_add_up(pairs: list[tuple[FlatCell, FlatCell]]) -> None:
    summaries = FieldSummaries(compared_columns([column("a")], [column("a")]))
    for first, second in pairs:
        summaries.add([ComparedCell(first, second)])
    (counts,) = summaries.counts
    assert counts.total() == summaries.documents == len(pairs)
    assert summaries.differing_documents == len(pairs) - counts[Difference.SAME]


@given(CELLS, CELLS)
def test_the_other_way_round_new_is_lost(first: FlatCell, second: FlatCell) -> None:
    turned = {Difference.NEW: Difference.LOST, Difference.LOST: Difference.NEW}
    there, back = difference_of(first, second), difference_of(second, first)
    assert back is turned.get(there, there)


def document(number: int, source: str, sha256: str | None = None, file_id: str = "") -> Input:
    return replace(
        SUBMITTED,
        id=InputId(number),
        source=source,
        sha256=sha256,
        file_id=FileId(file_id) if file_id else None,
    )


def test_documents_are_matched_by_content_before_origin() -> None:
    first = [
        document(1, "/a.pdf", "h1"),
        document(2, "/copy of a.pdf", "h1"),
        document(3, "/b.pdf", "h2"),
        document(4, "file_9", file_id="file_9"),
        document(5, "https://files.example/x"),
    ]
    second = [
        document(11, "/copy of a.pdf", "h1"),
        document(12, "/moved/a.pdf", "h1"),
        document(13, "/a.pdf", "h3"),
        document(14, "/local.pdf", "h4", file_id="file_9"),
        document(15, "https://files.example/x"),
        document(16, "/new.pdf", "h5"),
    ]
    pairs = [(item.id, other.id) for item, other in matched(first, second)]
    assert pairs == [(2, 11), (1, 12), (4, 14), (5, 15)]


def test_nothing_is_matched_twice() -> None:
    first = [document(1, "/a.pdf", "h")]
    second = [document(2, "/x.pdf", "h"), document(3, "/y.pdf", "h")]
    assert [(item.id, other.id) for item, other in matched(first, second)] == [(1, 2)]
