"""The cells of the results: values by their kind, doubts, gaps; and the rows that are read."""

from __future__ import annotations

from array import array
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.batches import Input
from extend_desktop.domain.doubts import Measure, MeasureKind
from extend_desktop.domain.flat_results import FlatCell
from extend_desktop.domain.numbers import exact_sum
from extend_desktop.domain.results import (
    CellValue,
    ColumnPart,
    Presence,
    ResultColumn,
    code_column,
    total_column,
)
from extend_desktop.domain.schema import FieldKind
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.presentation.translation import worded
from extend_desktop.services.ports.results import GridRow, OwnColumn
from extend_desktop.ui.models.cells import CellStyle
from extend_desktop.ui.models.results import GridColumns, grid_cells, value_cell, value_text
from extend_desktop.ui.models.results_layout import HIDDEN_AT_FIRST, ResultsLayout
from extend_desktop.ui.models.results_model import ResultsModel
from tests.helpers.fake_results import flat
from tests.helpers.fake_workspace import one_input
from tests.helpers.pane_fixtures import until, watch_model

COLUMNS = (
    ResultColumn("vendor", "vendor", FieldKind.TEXT),
    ResultColumn("total", "total amount", FieldKind.CURRENCY, ColumnPart.AMOUNT, ("total",)),
    ResultColumn("total", "total currency", FieldKind.CURRENCY, ColumnPart.CODE, ("total",)),
    ResultColumn("items", "items", FieldKind.ARRAY),
    ResultColumn("year", "year", FieldKind.INTEGER),
    ResultColumn("paid", "paid", FieldKind.BOOLEAN),
)
SHAPE = GridColumns(COLUMNS)
LIMIT = 80


def done(number: int = 1) -> Input:
    return one_input(number, status=RunStatus.PROCESSED)


def texts_of(*values: CellValue) -> list[str]:
    row = GridRow(done(), tuple(flat(value) for value in values), 95)
    return [cell.text for cell in grid_cells(row, SHAPE, LIMIT)]


def test_values_look_like_their_kind() -> None:
    texts = texts_of("Acme <b>", Decimal("1280.5"), "EUR", 5, 2026, True)
    assert texts == [
        "2", "scan_0001.pdf", "Acme <b>", "1,280.50", "EUR", "5 rows \u203a", "2026", "Yes",
        "95 %", "", "", "",
    ]  # fmt: skip
    right = [column.is_numeric for column in SHAPE.columns]
    assert right[2:8] == [False, True, False, True, True, False]


def test_null_empty_and_absent_are_told_apart_and_from_text() -> None:
    shown = {
        presence: value_cell(FlatCell(None, presence), COLUMNS[0], LIMIT)
        for presence in (Presence.NULL, Presence.EMPTY, Presence.ABSENT)
    }
    assert [cell.text for cell in shown.values()] == ["null", "“” empty text", ""]
    assert {cell.style for cell in shown.values()} == {CellStyle.MISSING}
    assert all(cell.said != "no value" for cell in shown.values())
    assert all(cell.copied == "" for cell in shown.values())
    text = value_cell(flat("null"), COLUMNS[0], LIMIT)
    assert (text.style, text.copied) == (CellStyle.NORMAL, "null")


@pytest.mark.parametrize(
    ("kind", "share", "words"),
    [
        (MeasureKind.REVIEW_SCORE, 0.6, "Score of the review agent: 3 of 5, below 80 %"),
        (MeasureKind.OCR, 0.79, "Confidence of the reading: 79 %, below 80 %"),
        (MeasureKind.MODEL, 0.5, "Confidence of the model: 50 %, below 80 %"),
    ],
)
def test_a_doubt_says_of_what_it_is_made_and_the_limit(
    kind: MeasureKind, share: float, words: str
) -> None:
    cell = value_cell(FlatCell("Acme", measure=Measure(kind, share)), COLUMNS[0], LIMIT)
    assert cell.style is CellStyle.DOUBTFUL
    assert words in cell.tooltip
    sure = value_cell(FlatCell("Acme", measure=Measure(kind, share)), COLUMNS[0], 50)
    assert sure.style is CellStyle.NORMAL
    assert "below" not in sure.tooltip


def test_a_failed_row_carries_its_reason_across_the_fields_and_says_it_once() -> None:
    failed = one_input(
        1, status=RunStatus.FAILED, reason_code="INTERNAL_ERROR", reason_detail="<b>boom</b>"
    )
    cells = grid_cells(GridRow(failed), SHAPE, LIMIT)
    assert len(cells) == len(SHAPE.columns)
    assert all("A fault at Extend" in cell.spanned for cell in cells[2:])
    assert "<b>boom</b>" in cells[2].spanned
    assert sum("A fault at Extend" in cell.spoken for cell in cells) == 1


def test_a_row_with_fewer_cells_than_columns_is_filled_up() -> None:
    cells = grid_cells(GridRow(done(), (flat("Acme"),)), SHAPE, LIMIT)
    assert len(cells) == len(SHAPE.columns)
    assert cells[3].text == ""


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        ("10000000000000000.0", FieldKind.NUMBER, "10,000,000,000,000,000.0"),
        ("0.0000001", FieldKind.NUMBER, "0.0000001"),
        ("1.10", FieldKind.NUMBER, "1.10"),
        ("9.5", FieldKind.CURRENCY, "9.50"),
        ("9.505", FieldKind.CURRENCY, "9.505"),
        ("-0.5", FieldKind.CURRENCY, "-0.50"),
        ("123456789012345678.5", FieldKind.INTEGER, "123456789012345678.5"),
        ("1E+999999999", FieldKind.CURRENCY, "1E+999999999"),
    ],
)
def test_fractions_show_the_digits_that_came(number: str, kind: FieldKind, text: str) -> None:
    part = ColumnPart.AMOUNT if kind is FieldKind.CURRENCY else ColumnPart.VALUE
    assert value_text(Decimal(number), ResultColumn("a", "A", kind, part)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_a_shown_number_is_the_number_itself(number: Decimal) -> None:
    for kind in (FieldKind.NUMBER, FieldKind.CURRENCY):
        text = value_text(number, ResultColumn("a", "A", kind, ColumnPart.AMOUNT))
        assert Decimal(text.replace(",", "")) == number


@given(
    st.lists(
        st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**40),
                    max_value=10**40)
    )
)  # fmt: skip
def test_sums_are_exact_in_whatever_order(numbers: list[Decimal]) -> None:
    assert Fraction(exact_sum(numbers)) == sum(map(Fraction, numbers), Fraction(0))
    assert exact_sum(numbers) == exact_sum(reversed(numbers))


def test_amounts_are_added_up_by_themselves_and_know_their_currency() -> None:
    assert total_column(COLUMNS) == 1
    assert code_column(COLUMNS, 1) == 2
    assert code_column(COLUMNS, 4) is None
    assert total_column(COLUMNS[:1]) is None


def test_a_layout_comes_back_and_an_odd_one_is_the_first() -> None:
    layout = ResultsLayout(("b/value", "a/value"), frozenset({"a/value"}), {"b/value": 240})
    assert ResultsLayout.from_text(layout.to_text()) == layout
    assert layout.ordered(["a/value", "new", "b/value"]) == ["b/value", "a/value", "new"]
    for odd in ("", "v0:{}", "v1:", "v1:[]", 'v1:{"order": 3}', "v1:" + "[" * 9, "v1:null"):
        assert ResultsLayout.from_text(odd) == ResultsLayout(hidden=HIDDEN_AT_FIRST)
    wide = layout.to_text().replace("240", "999999999")
    assert ResultsLayout.from_text(wide).widths == {"b/value": 2000}


def rows_of(count: int) -> list[GridRow]:
    return [GridRow(done(number), (flat(f"V{number}"),), 90) for number in range(1, count + 1)]


def model_of(count: int) -> tuple[ResultsModel, list[list[int]]]:
    model = ResultsModel()
    if count < 100:
        # It looks at every row after every change.
        watch_model(model)
    asked: list[list[int]] = []
    model.rows_wanted.connect(lambda ids, _is_awaited: asked.append(ids))
    model.restart(GridColumns(COLUMNS[:1]), LIMIT)
    model.set_order(array("q", range(1, count + 1)))
    return model, asked


async def test_only_what_is_looked_at_is_asked_for(qtbot: object) -> None:
    model, asked = model_of(100_000)
    assert model.index(50_000, 2).data() == ""
    assert model.index(50_000, 1).data() == "…"
    await until(lambda: asked)
    wanted = set(asked[0])
    assert 50_001 in wanted
    assert len(wanted) < 2048
    model.put([GridRow(done(50_001), (flat("Acme"),), 90)])
    assert model.index(50_000, 2).data() == "Acme"


async def test_memory_stays_flat_however_far_one_scrolls(qtbot: object) -> None:
    model, _ = model_of(20_000)
    for start in range(1, 20_000, 500):
        for place in range(start - 1, start + 49):
            model.index(place, 1).data()
        model.put(
            GridRow(done(number), (flat("Acme"),), 90) for number in range(start, start + 500)
        )
    kept = sum(model.row_at(place) is not None for place in range(20_000))
    assert 0 < kept <= 2048
    assert len(model._made) <= 2048
    assert len(model._seen) <= 2 * 2048


async def test_what_changed_is_read_again_and_stays_until_then(qtbot: object) -> None:
    model, asked = model_of(3)
    model.put(rows_of(3))
    assert [model.index(row, 2).data() for row in range(3)] == ["V1", "V2", "V3"]
    asked.clear()
    model.refresh([done(2).id, done(999).id])
    assert model.index(1, 2).data() == "V2"
    await until(lambda: any(done(2).id in ids for ids in asked))
    model.put([GridRow(done(2), (flat("New"),), 90, is_reviewed=True)])
    assert model.index(1, 2).data() == "New"
    reviewed = SHAPE.columns.index(next(c for c in SHAPE.columns if worded(c.title) == "Reviewed"))
    assert model.index(1, reviewed - len(COLUMNS) + 1).data() == "Reviewed"


def test_rows_behind_the_others_leave_those_as_they_are(qtbot: object) -> None:
    model, _ = model_of(3)
    announced: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: announced.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: announced.append(("out", first, last)))
    model.set_order(array("q", [1, 2, 3]))
    assert announced == []
    model.set_order(array("q", [1, 2, 3, 4, 5]))
    assert announced == [("in", 3, 4)]
    announced.clear()
    model.set_order(array("q", [1, 2]))
    assert announced == [("out", 0, 4), ("in", 0, 1)]
    announced.clear()
    model.set_order(array("q", [2, 1, 3]))
    assert announced == [("out", 0, 1), ("in", 0, 2)]
    announced.clear()
    model.set_order(array("q"))
    assert announced == [("out", 0, 2)]


def test_columns_know_what_they_sort_by() -> None:
    sorts = [SHAPE.sort_at(column) for column in range(len(SHAPE.columns))]
    assert sorts == [
        None, OwnColumn.FILE, 0, 1, 2, 3, 4, 5,
        OwnColumn.CONFIDENCE, OwnColumn.REVIEWED, OwnColumn.EDITED, OwnColumn.CHECKED,
    ]  # fmt: skip
