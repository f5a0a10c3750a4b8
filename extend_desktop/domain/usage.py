"""What a run was charged for, out of its whole answer; any module may import it.

Source: docs/extend-api.md#usage: only the whole answer of a run has the breakdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from extend_desktop.domain.schema import as_mapping, as_text

AGENT_PRODUCT = "agent_usage"
"""What an Operator extractor is charged besides its pages; it has no bound by pages."""


def credits_by_product(body: Mapping[str, object]) -> dict[str, Decimal]:
    """Return the credits of a run by what they were charged for, its child runs included.

    What a run was charged without a product is listed under the kind of run, such as `parse_run`.
    """
    spent: dict[str, Decimal] = {}
    usage = as_mapping(body.get("usage"))
    for entry in _objects(usage.get("breakdown")):
        for product, amount in _charges(entry):
            spent[product] = spent.get(product, Decimal(0)) + amount
    return spent


def _charges(entry: Mapping[str, object]) -> Iterator[tuple[str, Decimal]]:
    charges = list(_objects(entry.get("charges")))
    for charge in charges or [entry]:
        amount = _amount(charge.get("credits"))
        product = as_text(charge.get("product")) or as_text(entry.get("object"))
        if product and amount is not None:
            yield product, amount


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list | tuple):
        yield from (as_mapping(item) for item in cast("Sequence[object]", value))


def _amount(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    amount = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    # Bounded, so that a sum of hostile figures costs nothing.
    return amount if amount.is_finite() and abs(amount.adjusted()) < 30 else None
