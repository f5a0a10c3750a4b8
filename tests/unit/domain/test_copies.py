"""Copies of values are what `dataclasses.replace` makes of them."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.copies import copied
from extend_desktop.domain.drafts import Draft, DraftState

SPEC = InputSpec(InputKind.LOCAL, "a.pdf", "/a.pdf", folder="in", metadata={"a": "b"})
ROW = Draft(3, SPEC, DraftState.CHECKING, found="pdf", twins=2)


@pytest.mark.parametrize("value", [SPEC, ROW])
def test_any_fact_is_changed_and_no_other(value: Draft | InputSpec) -> None:
    assert copied(value) == value
    for field in fields(value):
        change = {field.name: "other"}
        made = copied(value, **change)
        assert made == replace(value, **change) != value  # type: ignore[arg-type]
        assert type(made) is type(value)


def test_several_facts_are_changed_at_once() -> None:
    made = copied(ROW, key=4, spec=copied(SPEC, name="b.pdf"), twins=0)
    assert made == replace(ROW, key=4, spec=replace(SPEC, name="b.pdf"), twins=0)
    assert (ROW.key, ROW.spec.name) == (3, "a.pdf")


def test_a_fact_that_it_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="Draft has no field 'colour'"):
        copied(ROW, colour="red")
