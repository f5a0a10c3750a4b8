"""Values read many at once are those that are read one by one, whatever the answer looks like."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.outputs import Output
from extend_desktop.domain.result_values import ValuesReader
from extend_desktop.domain.results import cell_of, columns_of
from extend_desktop.domain.schema import schema_of

_TEXT = {"type": "string"}
_COLUMNS = columns_of(
    schema_of(
        {
            "schema": {
                "properties": {
                    "number": _TEXT,
                    "total": {"type": "object", "extend:type": "currency"},
                    "vendor": {"type": "object", "properties": {"name": _TEXT, "city": _TEXT}},
                    "lines": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"sku": _TEXT}},
                    },
                    "paid": {"type": "boolean"},
                }
            }
        }
    )
)
_SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.text(max_size=3), st.integers(), st.booleans(), st.floats(allow_nan=False)
)
_ODD = st.one_of(_SCALARS, st.lists(_SCALARS, max_size=2), st.just({}))
_ROOTS = st.fixed_dictionaries(
    {},
    optional={
        "number": _ODD,
        "total": _ODD
        | st.fixed_dictionaries({}, optional={"amount": _ODD, "iso_4217_currency_code": _ODD}),
        "vendor": _ODD | st.fixed_dictionaries({}, optional={"name": _ODD, "city": _ODD}),
        "lines": _ODD | st.lists(st.just({"sku": "a"}), max_size=3),
        "paid": _ODD,
    },
)


@given(st.one_of(_ROOTS, _ODD))
def test_values_are_those_of_the_cells(root: object) -> None:
    read = ValuesReader(_COLUMNS).read(root)
    output = Output({})
    alone = [cell_of(root, column, output, ()).value for column in _COLUMNS]
    # An empty text stays one, where a cell says that there is none.
    assert [None if value == "" and value is not None else value for value in read] == alone
