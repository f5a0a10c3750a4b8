"""What a batch will probably cost, from what earlier ones of the account did; any module may import it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from extend_desktop.values import dataclass

MOST_BATCHES = 4
"""The last ones say most about the next; more would widen the range for nothing."""
_DIGITS = 6
"""Sums of floats are off by less than this."""


@dataclass(frozen=True, slots=True)
class Spending:
    """What processed inputs of an earlier batch were charged.

    Attributes:
        pages: of those inputs together; only inputs whose pages are known count.
        credits: of the same inputs together.
        override: what that batch had otherwise than the extractor; it changes the price.
    """

    pages: int
    credits: float
    override: Mapping[str, Any]

    @property
    def is_usable(self) -> bool:
        """Whether a price per page can be taken from it."""
        return self.pages > 0 and math.isfinite(self.credits) and self.credits >= 0


@dataclass(frozen=True, slots=True)
class CreditsRange:
    """What a batch will probably cost, in whole credits.

    Attributes:
        most: None where pages do not bound it.
        batches: how many earlier batches it is taken from.
    """

    least: int
    most: int | None
    batches: int


def credits_range(
    history: Iterable[Spending], override: Mapping[str, Any], pages: int, *, is_bounded: bool
) -> CreditsRange | None:
    """Return what `pages` cost at the prices per page of the last batches with the same override.

    Args:
        history: of one version of an extractor, newest first.
        override: what this batch has otherwise than the extractor.
        pages: that would be sent.
        is_bounded: whether pages bound the price; they do not for an Operator extractor.

    Returns:
        The range from the cheapest to the dearest of these batches; None if there is none.
    """
    same = [item for item in history if item.is_usable and item.override == override]
    last = same[:MOST_BATCHES]
    if not last:
        return None
    costs = [round(pages * item.credits / item.pages, _DIGITS) for item in last]
    most = math.ceil(max(costs)) if is_bounded else None
    return CreditsRange(math.floor(min(costs)), most, len(last))


def may_exceed(cost: CreditsRange | None, budget: int, *, pages_unknown: bool) -> bool:
    """Return whether a batch may cost more than `budget` credits; what is not known may."""
    return cost is None or cost.most is None or pages_unknown or cost.most > budget
