"""Values to check: how sure, where they stand, in which order; whatever shape the answer has."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from extend_desktop.domain.doubts import MeasureKind
from extend_desktop.domain.page_geometry import Citation, read_citations
from extend_desktop.domain.review import form_of
from extend_desktop.domain.review_order import ReviewEntry, ReviewOrder
from extend_desktop.domain.schema import schema_of

_ITEM = {"type": "object", "properties": {"qty": {"type": "number"}, "price": {"type": "number"}}}
SCHEMA = schema_of(
    {
        "schema": {
            "type": "object",
            "properties": {
                "vendor": {"type": "string"},
                "total": {"type": "object", "extend:type": "currency"},
                "lines": {"type": "array", "items": _ITEM},
            },
        }
    }
)
_CORNERS = [{"x": 10, "y": 20}, {"x": 30, "y": 20}, {"x": 30, "y": 40}, {"x": 10, "y": 40}]


def cited(page: Any = 2, **others: Any) -> dict[str, Any]:
    return {"page": {"number": page, "width": 100, "height": 200}, "polygon": _CORNERS, **others}


def body(**metadata: dict[str, Any]) -> dict[str, Any]:
    return {
        "value": {
            "vendor": "Acme",
            "total": {"amount": Decimal("9.50"), "iso_4217_currency_code": "EUR"},
            "lines": [{"qty": 1, "price": Decimal("2.25")}, {"qty": 3, "price": 4}],
        },
        "metadata": {path.replace("__", "."): facts for path, facts in metadata.items()},
    }


def test_the_review_score_goes_before_the_reading_and_that_before_the_model() -> None:
    kinds = {
        MeasureKind.REVIEW_SCORE: {"reviewAgentScore": 3, "ocrConfidence": 0.99},
        MeasureKind.OCR: {"ocrConfidence": 0.7, "logprobsConfidence": 0.4},
        MeasureKind.MODEL: {"logprobsConfidence": 0.5},
    }
    for kind, facts in kinds.items():
        vendor = form_of(body(vendor=facts), SCHEMA).fields[0]
        assert vendor.measure is not None
        assert vendor.measure.kind is kind
        assert vendor.is_doubtful
    assert form_of(body(vendor={"reviewAgentScore": 4}), SCHEMA).doubtful == ()
    assert form_of(body(), SCHEMA).fields[0].measure is None


def test_a_value_that_is_not_there_is_never_doubtful() -> None:
    answer = body(vendor={"ocrConfidence": 0.1})
    answer["value"]["vendor"] = None
    assert form_of(answer, SCHEMA).doubtful == ()


def test_fields_come_in_the_schemas_order_and_items_row_by_row() -> None:
    form = form_of(body(), SCHEMA)
    assert [field.place for field in form] == [
        ("vendor",), ("total",), ("total",),
        ("lines", 0, "qty"), ("lines", 0, "price"), ("lines", 1, "qty"), ("lines", 1, "price"),
    ]  # fmt: skip


def test_a_cell_of_an_item_has_its_own_place_else_its_items_but_never_the_arrays() -> None:
    answer = body()
    answer["metadata"] = {
        "lines": {"citations": [cited(page=9)]},
        "lines[0]": {"citations": [cited(page=1)]},
        "lines[0].qty": {"citations": [cited(page=3)]},
        "total.amount": {"citations": [cited(page=4)]},
    }
    form = form_of(answer, SCHEMA)
    pages = [[place.page for place in field.citations] for field in form]
    assert pages == [[], [4], [], [3], [1], [], []]


def test_the_older_shape_has_its_boxes_as_citations() -> None:
    box = {"left": 1, "top": 2, "right": 3, "bottom": 4}
    reference = {"page": 2, "boundingBoxes": [box, box]}
    facts = {"id": "1", "type": "string", "value": "Acme", "references": [reference]}
    vendor = form_of({"vendor": {**facts, "confidence": 0.5}}, SCHEMA).fields[0]
    assert vendor.cell.value == "Acme"
    assert vendor.is_doubtful
    assert [place.outline[0] for place in vendor.citations] == [(1, 2), (1, 2)]


@pytest.mark.parametrize(
    "odd",
    [
        None, "x", [None], [{}], [{"page": 1}], [cited(page=0)], [cited(page="2")], [cited(page=True)],
        [{"page": {"number": 1}, "polygon": [{"x": "a", "y": 1}]}],
        [{"page": {"number": 1}, "polygon": [{"x": float("nan"), "y": 1}, {"x": 1, "y": 1}]}],
    ],
)  # fmt: skip
def test_odd_citations_are_left_out(odd: object) -> None:
    assert read_citations(odd) == ()


@pytest.mark.parametrize(
    ("page", "size"),
    [
        ({"width": 100, "height": 200}, (100, 200)),
        ({"width": Decimal("0.5"), "height": 1}, (0.5, 1)),
        ({"width": 100}, None),
        ({"height": 200}, None),
        ({"width": 0, "height": 200}, None),
        ({"width": 100, "height": -1}, None),
        ({"width": "100", "height": 200}, None),
    ],
)
def test_a_page_has_a_size_where_both_sides_have_one(page: Any, size: object) -> None:
    (place,) = read_citations([{"page": {"number": 1, **page}, "polygon": _CORNERS[:2]}])
    assert (place.size, place.outline) == (size, ((10, 20), (30, 20)))


def test_one_corner_is_no_outline() -> None:
    citation = {"page": {"number": 1}, "polygon": _CORNERS[:1]}
    assert read_citations([citation]) == ()
    (place,) = read_citations([{**citation, "cellRange": "A1"}])
    assert place.outline == ()


def test_cells_of_a_spreadsheet_are_a_place_without_an_outline() -> None:
    (place,) = read_citations([{"page": {"number": 2}, "cellRange": "B3:C4"}])
    assert (place.page, place.cells, place.outline) == (2, "B3:C4", ())


_SIDE = st.floats(1, 5000)


@given(cited_size=st.tuples(_SIDE, _SIDE), shown=st.tuples(_SIDE, _SIDE), share=st.floats(0, 1))
def test_an_outline_keeps_its_share_of_the_page_in_whichever_size_it_is_shown(
    cited_size: tuple[float, float], shown: tuple[float, float], share: float
) -> None:
    point = (cited_size[0] * share, cited_size[1] * (1 - share))
    ((x, y), _) = Citation(1, cited_size, (point, point)).on_page(shown)
    assert x == pytest.approx(shown[0] * share, abs=1e-6)
    assert y == pytest.approx(shown[1] * (1 - share), abs=1e-6)


@given(st.lists(st.tuples(st.floats(-9e5, 9e5), st.floats(-9e5, 9e5)), min_size=2))
def test_an_outline_never_leaves_the_page(corners: list[tuple[float, float]]) -> None:
    for x, y in Citation(1, (612, 792), tuple(corners)).on_page((612, 792)):
        assert 0 <= x <= 612
        assert 0 <= y <= 792


_ENTRIES = st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=12)


@given(_ENTRIES, st.randoms())
def test_going_forward_meets_every_document_to_check_once_and_back_the_same(
    facts: list[tuple[int, bool]], random: Any
) -> None:
    entries = [
        ReviewEntry(f"d{position}", position, doubtful, is_checked)
        for position, (doubtful, is_checked) in enumerate(facts)
    ]
    shuffled = list(entries)
    random.shuffle(shuffled)
    order = ReviewOrder(shuffled)
    due = [entry.key for entry in entries if entry.is_due]
    assert list(order.keys) == [entry.key for entry in entries]
    assert order.due == len(due)
    for entry in entries:
        after = [key for key in due if int(key[1:]) > entry.position]
        before = [key for key in due if int(key[1:]) < entry.position]
        assert order.due_beside(entry.key, 1) == (after[0] if after else None)
        assert order.due_beside(entry.key, -1) == (before[-1] if before else None)


@given(_ENTRIES)
def test_doubtful_values_are_numbered_through_without_a_gap(facts: list[tuple[int, bool]]) -> None:
    entries = [ReviewEntry(at, at, count, checked) for at, (count, checked) in enumerate(facts)]
    order = ReviewOrder(entries)
    places = [
        order.number_of(entry.key, doubt)
        for entry in entries
        if entry.is_due
        for doubt in range(entry.doubtful)
    ]
    assert [place for place, _ in places] == list(range(1, len(places) + 1))
    assert {total for _, total in places} <= {len(places)}


@given(_ENTRIES, st.data())
def test_what_comes_in_pieces_or_changes_later_is_known_as_if_it_came_at_once(
    facts: list[tuple[int, bool]], data: st.DataObject
) -> None:
    entries = [ReviewEntry(at, at, count, checked) for at, (count, checked) in enumerate(facts)]
    older = [ReviewEntry(at, at, 1, is_checked=False) for at in range(len(facts))]
    order: ReviewOrder[int] = ReviewOrder()
    for entry in data.draw(st.permutations(older + entries)):
        order.put([entry])
    order.put(entries)
    whole = ReviewOrder(entries)
    assert (list(order.keys), order.due, order.checked) == (
        list(whole.keys),
        whole.due,
        whole.checked,
    )
    for entry in entries:
        assert order.number_of(entry.key, 0) == whole.number_of(entry.key, 0)
        assert order.due_beside(entry.key, 1) == whole.due_beside(entry.key, 1)


class _CountedPosition(int):
    """A place in the list that counts how often any is compared."""

    compared = 0

    @override
    def __lt__(self, other: int) -> bool:
        _CountedPosition.compared += 1
        return int(self) < int(other)

    @override
    def __le__(self, other: int) -> bool:
        _CountedPosition.compared += 1
        return int(self) <= int(other)


def test_a_long_batch_that_comes_in_pieces_is_not_sorted_anew_with_each() -> None:
    order: ReviewOrder[int] = ReviewOrder()
    for first in range(0, 5_000, 100):
        places = range(first, first + 100)
        order.put([ReviewEntry(at, _CountedPosition(at), 0, is_checked=False) for at in places])
    assert len(order) == 5_000
    # About once a document; each piece with all before it would be 50 times as often.
    assert 0 < _CountedPosition.compared <= 2 * len(order)


def test_the_next_unchecked_document_is_looked_for_from_the_top_after_the_last() -> None:
    order = ReviewOrder([ReviewEntry(at, at, 0, at in (1, 2)) for at in range(4)])
    assert [order.unchecked_after(at) for at in range(4)] == [3, 3, 3, 0]
    # From one that is not on the list it is looked for from the top too.
    assert ReviewOrder([ReviewEntry(1, 1, 0, is_checked=False)]).unchecked_after(9) == 1
    order.put([ReviewEntry(at, at, 0, is_checked=True) for at in range(4)])
    assert order.unchecked_after(0) is None
    assert order.checked == 4


def test_an_array_within_an_item_is_read_when_it_is_opened() -> None:
    taxes = {
        "type": "array",
        "items": {"type": "object", "properties": {"rate": {"type": "number"}}},
    }
    item = {"type": "object", "properties": {"qty": {"type": "number"}, "taxes": taxes}}
    schema = schema_of(
        {"schema": {"type": "object", "properties": {"lines": {"type": "array", "items": item}}}}
    )
    answer = {
        "value": {
            "lines": [{"qty": 1, "taxes": []}, {"qty": 2, "taxes": [{"rate": 7}, {"rate": 19}]}]
        },
        "metadata": {
            "lines[1].taxes[1].rate": {"ocrConfidence": 0.4, "citations": [cited(page=5)]}
        },
    }
    form = form_of(answer, schema)
    assert [field.cell.value for field in form] == [1, 0, 2, 2]
    assert [field.place for field in form.doubtful] == [("lines", 1, "taxes")]
    inner = form.array_at(("lines", 1, "taxes"))
    assert inner is not None
    ((first,), (second,)) = inner.rows
    assert (first.cell.value, second.cell.value, second.is_doubtful) == (7, 19, True)
    assert [place.page for place in second.citations] == [5]
    assert second.place == ("lines", 1, "taxes", 1, "rate")
    for place in [("lines", 7, "taxes"), ("nothing",), ("lines", 0, "qty"), ()]:
        table = form.array_at(place)
        assert table is None or not table.rows


def test_remarks_keep_their_kind() -> None:
    insights = [{"type": "issue", "content": " Look. "}, {"content": "No kind"}, {"type": "x"}, 3]
    vendor = form_of(body(vendor={"insights": insights}), SCHEMA).fields[0]
    assert [(remark.kind, remark.text) for remark in vendor.insights] == [
        ("issue", "Look."),
        ("", "No kind"),
    ]
