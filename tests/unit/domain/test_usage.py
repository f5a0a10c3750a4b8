"""What runs were charged for: summed by product, whatever the answer looks like."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.usage import credits_by_product

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["breakdown", "charges", "product", "credits", "object"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def test_charges_are_summed_by_product() -> None:
    usage: dict[str, Any] = {
        "credits": 9,
        "totalCredits": 40.5,
        "breakdown": [
            {
                "object": "extract_run",
                "credits": 34.5,
                "charges": [
                    {"product": "extraction_operator", "credits": 4},
                    {"product": "agent_usage", "credits": Decimal("30.10")},
                    {"product": "agent_usage", "credits": 0.4},
                ],
            },
            {"object": "parse_run", "credits": 6, "charges": []},
        ],
    }
    assert credits_by_product({"usage": usage}) == {
        "extraction_operator": 4,
        "agent_usage": Decimal("30.50"),
        "parse_run": 6,
    }


@pytest.mark.parametrize("usage", [None, {}, {"credits": 5}, {"breakdown": None}, [], "x"])
def test_older_answers_tell_nothing(usage: object) -> None:
    assert credits_by_product({"usage": usage}) == {}


@given(JSON)
def test_no_answer_raises(usage: Any) -> None:
    for body in ({"usage": usage}, {"usage": {"breakdown": usage}}, {}):
        assert all(amount.is_finite() for amount in credits_by_product(body).values())
