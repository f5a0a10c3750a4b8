"""What the journal keeps of a result: its cells come back, and its keys order them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.doubts import DEFAULT_LIMIT_PERCENT, Measure, MeasureKind, count_below
from extend_desktop.domain.flat_results import (
    FlatCell,
    cells_from_json,
    cells_to_json,
    flatten,
    natural_key,
    number_key,
    searched_text,
    sort_key,
)
from extend_desktop.domain.results import Presence, columns_of
from extend_desktop.domain.review import form_of
from extend_desktop.domain.schema import schema_of

SCHEMA = schema_of(
    {
        "schema": {
            "type": "object",
            "properties": {
                "vendor": {"type": "string"},
                "total": {"type": "object", "extend:type": "currency"},
                "paid": {"type": "boolean"},
                "lines": {
                    "type": "array",
                    "items": {"type": "object", "properties": {"qty": {"type": "number"}}},
                },
            },
        }
    }
)
COLUMNS = columns_of(SCHEMA)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False) | st.integers().map(Decimal)
MEASURES = st.none() | st.builds(
    Measure, st.sampled_from(MeasureKind), st.integers(0, 100).map(lambda number: number / 100)
)
VALUES = st.text() | st.booleans() | st.integers() | DECIMALS
CELLS = st.builds(FlatCell, VALUES, st.just(Presence.VALUE), MEASURES) | st.builds(
    FlatCell, st.none(), st.sampled_from([Presence.NULL, Presence.EMPTY, Presence.ABSENT]), MEASURES
)
SHARES = st.none() | st.floats(0, 1)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "ocrConfidence": SHARES,
        "logprobsConfidence": SHARES,
        "reviewAgentScore": st.none() | st.integers(0, 6),
    },
)
PLACES = (
    "vendor",
    "total",
    "total.amount",
    "total.iso_4217_currency_code",
    "lines[0].qty",
    "lines",
)


def answer(**others: Any) -> dict[str, Any]:
    value = {
        "vendor": "Café Étoile",
        "total": {"amount": Decimal("1280.5"), "iso_4217_currency_code": "EUR"},
        "paid": True,
        "lines": [{"qty": 1}, {"qty": Decimal("2.5")}],
    }
    return {"object": "extract_run", "output": {"value": value, "metadata": {}}, **others}


@given(st.lists(CELLS))
def test_cells_come_back_as_they_were_kept(cells: list[FlatCell]) -> None:
    back = cells_from_json(cells_to_json(cells))
    assert back == tuple(cells)
    assert [type(cell.value) for cell in back] == [type(cell.value) for cell in cells]
    assert [str(cell.value) for cell in back] == [str(cell.value) for cell in cells]


@given(DECIMALS, DECIMALS)
def test_keys_order_numbers_exactly(first: Decimal, second: Decimal) -> None:
    assert (number_key(first) < number_key(second)) is (first < second)
    assert (number_key(first) == number_key(second)) is (first == second)


def test_numbers_go_before_texts_and_what_is_missing_has_no_key() -> None:
    keys = [sort_key(FlatCell(value)) for value in (False, True, 3, Decimal("3.5"), "0", "a")]
    assert keys == sorted(keys, key=str)
    assert len(set(keys)) == len(keys)
    for presence in (Presence.NULL, Presence.EMPTY, Presence.ABSENT):
        assert sort_key(FlatCell(None, presence)) is None
    assert sort_key(FlatCell(0, Presence.EMPTY)) is None


def test_texts_are_ordered_as_people_count_whatever_the_language() -> None:
    names = ["Åkerlund 2", "akerlund 10", "AKERLUND 010 b", "Café", "cafe 1", "Zeta", "2026-02-09"]
    ordered = sorted(names, key=natural_key)
    assert ordered == [
        "2026-02-09", "Åkerlund 2", "akerlund 10", "AKERLUND 010 b", "Café", "cafe 1", "Zeta",
    ]  # fmt: skip


@given(st.integers(0, 10**40), st.integers(0, 10**40), st.text(max_size=5))
def test_numbers_within_texts_are_counted(low: int, high: int, before: str) -> None:
    first, second = (natural_key(f"{before}|{number}") for number in (low, high))
    assert (first < second) is (low < high)


@given(st.dictionaries(st.sampled_from(PLACES), ENTRIES), st.integers(1, 100))
def test_review_and_results_count_the_same_doubts(
    metadata: dict[str, dict[str, Any]], limit_percent: int
) -> None:
    body = answer()
    body["output"]["metadata"] = metadata
    form = form_of(body, SCHEMA, limit_percent)
    flat = flatten(body, SCHEMA)
    assert count_below(flat.percents, limit_percent) == len(form.doubtful)
    fields = {(field.place, field.column.part): field for field in form.fields}
    for column, cell in zip(COLUMNS, flat.cells, strict=True):
        field = fields.get((column.steps, column.part))
        assert field is None or field.measure == cell.measure


def test_a_currencys_own_entry_is_one_doubt_and_marks_the_amount() -> None:
    body = answer()
    body["output"]["metadata"] = {"total": {"ocrConfidence": 0.5}}
    vendor, amount, code, *_ = flatten(body, SCHEMA).cells
    assert amount.measure == Measure(MeasureKind.OCR, 0.5)
    assert (vendor.measure, code.measure) == (None, None)
    assert len(form_of(body, SCHEMA).doubtful) == 1
    body["output"]["metadata"] = {"total.iso_4217_currency_code": {"logprobsConfidence": 0.5}}
    _, amount, code, *_ = flatten(body, SCHEMA).cells
    assert (amount.measure, code.measure) == (None, Measure(MeasureKind.MODEL, 0.5))


def test_an_array_is_as_sure_as_its_least_certain_value() -> None:
    body = answer()
    body["output"]["metadata"] = {
        "lines[0].qty": {"ocrConfidence": 0.9},
        "lines[1].qty": {"ocrConfidence": 0.3},
    }
    lines = flatten(body, SCHEMA).cells[-1]
    assert lines == FlatCell(2, Presence.VALUE, Measure(MeasureKind.OCR, 0.3))
    assert flatten(body, SCHEMA).percents == bytes([30, 90])


def test_percents_are_compared_as_they_are_shown() -> None:
    for share, percent in ((0.8, 80), (0.7999, 79), (0.29, 29), (0.57, 57), (1.0, 100), (0.0, 0)):
        assert Measure(MeasureKind.OCR, share).percent == percent
    assert count_below(bytes([79, 80, 80, 81]), DEFAULT_LIMIT_PERCENT) == 1


def test_reviewed_and_edited_are_the_runs_own_words() -> None:
    flat = flatten(answer(reviewed=True, edited="yes"), SCHEMA)
    assert (flat.is_reviewed, flat.is_edited) == (True, False)


def test_a_search_finds_names_and_values_as_they_are_shown() -> None:
    found = searched_text("Rechnung Ä.pdf", COLUMNS, flatten(answer(), SCHEMA).cells)
    assert found.split("\n") == ["rechnung ä.pdf", "café étoile", "1280.50", "eur", "yes"]
