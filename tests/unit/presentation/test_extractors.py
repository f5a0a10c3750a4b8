"""Words for versions and fields of extractors."""

from __future__ import annotations

from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.schema import FieldKind, SchemaField
from extend_desktop.presentation.extractors import (
    fields_line,
    fields_tooltip,
    gone_text,
    version_line,
)

TOTAL = SchemaField("total", "Total", FieldKind.CURRENCY)
ITEMS = SchemaField("items", "Items", FieldKind.ARRAY, children=(TOTAL,))


def test_fields_are_counted_and_named() -> None:
    assert fields_line((TOTAL, ITEMS)) == "2 fields: Total, Items"
    assert fields_line(()) == ""
    assert fields_tooltip((TOTAL, ITEMS)) == "Total, currency\nItems, array of Total"
    many = fields_tooltip((TOTAL,) * 33).splitlines()
    assert (len(many), many[-1]) == (31, "… 3 more")


def test_a_version_says_what_it_is_for_in_one_line() -> None:
    version = ExtractorVersion("v", ExtractorId("ex_0"), "2.0", "Adds tax\nand VAT", None)
    assert version_line(version) == "Adds tax and VAT"
    assert version_line(None) == ""
    assert "ex_0" in gone_text(ExtractorId("ex_0"))
