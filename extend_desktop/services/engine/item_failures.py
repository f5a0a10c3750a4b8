"""Counts what fails item by item, to tell an item's own fault from the service's; only the engine uses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import Generic, TypeVar

from extend_desktop.services.engine.failure_policy import OUTAGE_FROM

K = TypeVar("K", bound=Hashable)


class ItemFailures(Generic[K]):
    """Which items failed, how often, and whether others came through meanwhile.

    Attributes:
        successes: how many came through.
    """

    def __init__(self) -> None:
        self.successes = 0
        self._tries: Counter[K] = Counter()
        self._successes_before: dict[K, int] = {}
        self._in_a_row: set[K] = set()

    @property
    def is_outage(self) -> bool:
        """Whether several items have failed since the last that came through."""
        return len(self._in_a_row) >= OUTAGE_FROM

    def succeeded(self, item: K) -> None:
        self.successes += 1
        self._in_a_row.clear()
        self.forget(item)

    def failed(self, item: K) -> int:
        """Note a failure, and return how often the item has failed."""
        self._in_a_row.add(item)
        self._successes_before.setdefault(item, self.successes)
        self._tries[item] += 1
        return self._tries[item]

    def excuse(self, item: K) -> None:
        """Do not count the item's last failure among its tries: it was the service's."""
        self._tries[item] -= 1

    def others_succeeded(self, item: K) -> bool:
        """Whether another item came through since this one failed for the first time."""
        return self.successes > self._successes_before.get(item, self.successes)

    def forget(self, item: K) -> None:
        """Judge the item anew from now on."""
        self._tries.pop(item, None)
        self._successes_before.pop(item, None)
        self._in_a_row.discard(item)
