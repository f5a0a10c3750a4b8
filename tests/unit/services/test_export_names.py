"""Names of an export's columns: the schema's own come first, none twice, and all told apart."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.exports import CsvDialect, ExportOptions, FieldMeasure
from extend_desktop.domain.results import array_columns, columns_of, unique_names
from extend_desktop.domain.schema import schema_of
from tests.unit.services.test_export_table import PROCESSED, rows_of, table_of

TEXT: dict[str, Any] = {"type": "string"}
OURS = {"file": TEXT, "Status": TEXT, "status": TEXT, "reason": TEXT, "metadata.client": TEXT}
KEYS = st.sampled_from(
    ["", "a", "A", "b", "a.b", "a.b.c", "x", "x[0]", '["a.b"]', "file", "STATUS", "status",
     "reason detail", "total", "total.amount", "a confidence", "phone no.", "metadata.client"]
)  # fmt: skip
NODES = st.recursive(
    st.sampled_from([TEXT, {"type": "object", "extend:type": "currency"}]),
    lambda inner: st.one_of(
        st.dictionaries(KEYS, inner, max_size=3).map(
            lambda properties: {"type": "object", "properties": properties}
        ),
        inner.map(lambda items: {"type": "array", "items": items}),
    ),
    max_leaves=4,
)
SCHEMAS = st.dictionaries(KEYS, NODES, max_size=6)


def fields_of(properties: dict[str, Any]):
    return schema_of({"schema": {"properties": properties}})


def folded(names: tuple[str, ...]) -> set[str]:
    return {name.casefold() for name in names}


def test_ours_give_way_to_the_schemas() -> None:
    header = table_of(fields_of(OURS), ("client", "cost centre"), ExportOptions()).head().names
    assert header == (
        "file (document)", "folder", "status (document)", "reason (document)", "reason detail",
        "credits", "agent credits", "credits by product", "run id", "batch run id", "dashboard link", "created", "ended",
        "metadata.client (2)", "metadata.cost centre",
        "file", "Status", "status (2)", "reason", "metadata.client",
    )  # fmt: skip


@pytest.mark.parametrize("dialect", CsvDialect)
def test_a_fields_name_does_not_depend_on_our_options(dialect: CsvDialect) -> None:
    fields = fields_of({**OURS, "file confidence": TEXT})
    own = len(columns_of(fields))
    alone = (
        table_of(fields, (), ExportOptions(dialect=dialect, provenance=False)).head().names[-own:]
    )
    for provenance, measures in product((True, False), repeat=2):
        options = ExportOptions(
            dialect=dialect, provenance=provenance, measures=tuple(FieldMeasure) if measures else ()
        )
        header = table_of(fields, ("client",), options).head().names
        assert [name for name in header if name in alone] == list(alone)
        assert len(folded(header)) == len(header)


@given(SCHEMAS, st.booleans(), st.booleans(), st.sampled_from(list(CsvDialect)))
def test_any_schema_gives_names_that_are_told_apart(
    properties: dict[str, Any], provenance: bool, measures: bool, dialect: CsvDialect
) -> None:
    fields = fields_of(properties)
    columns = columns_of(fields)
    assert len({(column.path, column.part) for column in columns}) == len(columns)
    for items_of in (None, *(column.path for column in array_columns(columns))):
        options = ExportOptions(
            dialect=dialect,
            provenance=provenance,
            measures=tuple(FieldMeasure) if measures else (),
            items_of=items_of,
        )
        table = table_of(fields, ("client",), options)
        header = table.head().names
        assert len(folded(header)) == len(header)
        rows = rows_of(table, PROCESSED, {"status": "PROCESSED", "output": {"value": {}}})
        assert {len(row) for row in rows} == {len(header)}


@given(st.lists(st.sampled_from(["a", "A", "a (2)", "b", " a", "\uff21", "Straße", "STRASSE"])))
def test_names_stay_in_order_and_keep_their_beginning(names: list[str]) -> None:
    unique = unique_names(names, ["b"])
    assert len(folded(unique)) == len(names)
    assert all(name.startswith(given) for given, name in zip(names, unique, strict=True))
