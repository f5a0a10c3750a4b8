"""The rows of an array, in Review and below the results: heads, amounts, what they add up to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from extend_desktop.domain.review import ReviewTable, form_of
from extend_desktop.domain.schema import schema_of
from extend_desktop.presentation.review import table_text
from extend_desktop.ui.models.results_items import items_rows
from extend_desktop.ui.models.review import field_row, table_columns, table_rows


def _table(*rows: dict[str, Any]) -> ReviewTable:
    price = {"type": "object", "extend:type": "currency"}
    item = {"type": "object", "properties": {"rate": {"type": "number"}, "price": price}}
    lines = {"type": "array", "extend:name": "Lines", "items": item}
    schema = schema_of({"schema": {"type": "object", "properties": {"lines": lines}}})
    return form_of({"value": {"lines": rows}}, schema).tables[0]


def _priced(*prices: tuple[Any, str]) -> ReviewTable:
    parts = ({"amount": amount, "iso_4217_currency_code": code} for amount, code in prices)
    return _table(*({"rate": 19, "price": each} for each in parts))


def _texts(table: ReviewTable, column: int) -> list[str]:
    return [row.cells[column].text for row in table_rows(table)]


def test_only_amounts_of_money_are_added_up_each_currency_by_itself() -> None:
    """Rates added up said 35 percent; numbers that are no amounts by the schema are not added."""
    prices = [(Decimal("0.1"), "EUR"), (Decimal("0.2"), "EUR"), (4, "USD"), (True, "USD")]
    table = _priced(*prices)
    totals = [(total.code, total.amount) for total in table.totals_of(1)]
    assert totals == [("USD", 4), ("EUR", Decimal("0.3"))]
    assert [table.totals_of(number) for number in (0, 2)] == [(), ()], "a rate, and a code"
    said = "4 rows · price adds up to USD 4.00 · EUR 0.30"
    assert table_text(table) == said
    below = [cell.text for cell in items_rows(table)[-1].cells]
    assert below == ["Sum", "", "USD 4.00 · EUR 0.30", ""]


@pytest.mark.parametrize(
    ("key", "kind", "said"),
    [
        ("amount", "number", "2 rows · amount adds up to 48.50"),
        ("lineTotal", "number", "2 rows · lineTotal adds up to 48.50"),
        ("tax_amount", "number", "2 rows · tax_amount adds up to 48.50"),
        ("unit_price", "number", "2 rows"),
        ("amount_rate", "number", "2 rows"),
        ("", "number", "2 rows"),
        ("amount", "string", "2 rows"),
    ],
)
def test_a_plain_number_is_added_up_where_its_field_is_called_an_amount(
    key: str, kind: str, said: str
) -> None:
    item = {"type": "object", "properties": {key: {"type": kind}, "rate": {"type": "number"}}}
    lines = {"type": "array", "extend:name": "Lines", "items": item}
    schema = schema_of({"schema": {"type": "object", "properties": {"lines": lines}}})
    rows = [{key: 40, "rate": 19}, {key: Decimal("8.50"), "rate": 7}]
    table = form_of({"value": {"lines": rows}}, schema).tables[0]
    assert table_text(table) == said
    has_sum = items_rows(table)[-1].cells[0].text == "Sum"
    assert has_sum is ("adds up" in said)


def test_numbers_of_an_array_have_the_decimals_of_the_one_with_the_most() -> None:
    table = _priced((Decimal("74.7975"), "EUR"), (12, "EUR"), (Decimal("1.50"), "EUR"), (None, ""))
    assert _texts(table, 1) == ["74.7975", "12.0000", "1.5000", "null"]
    assert _texts(table, 0) == ["19"] * 4
    assert table_text(table).endswith("price adds up to EUR 88.2975")
    assert _texts(_table({"rate": 19}, {"rate": Decimal("7.5")}), 0) == ["19.0", "7.5"]
    long = Decimal("0.123456789")
    one_is_odd = _priced((long, "EUR"), (7, "EUR"))
    assert _texts(one_is_odd, 1) == [str(long), "7.00"], "it leaves the others alone"


def test_the_heads_of_an_array_say_amount_and_currency_once() -> None:
    heads = [column.title for column in table_columns(_priced((1, "EUR")))]
    assert heads == ["rate", "price", "currency"]
    two = {name: {"type": "object", "extend:type": "currency"} for name in ("amount", "tax")}
    item = {"type": "object", "properties": two}
    schema = schema_of(
        {"schema": {"properties": {**two, "lines": {"type": "array", "items": item}}}}
    )
    form = form_of({"value": {"lines": []}}, schema)
    heads = [column.title for column in table_columns(form.tables[0])]
    assert heads == ["amount", "amount currency", "tax", "tax currency"]
    labels = [field_row(0, field).cells[0].text for field in form.fields]
    assert labels == ["amount", "amount currency", "tax amount", "tax currency"]
