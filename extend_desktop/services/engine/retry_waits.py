"""What keeps one batch from moving and until when, for its row and its history; the engine uses it.

Kept in memory only: at the next start everything is tried at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import PlanId
from extend_desktop.domain.waits import RetryWait
from extend_desktop.services.ports import Clock

SHORTEST_SHOWN_S = 10.0
"""Shorter waits are over before they are read."""


def is_asked(error: ExtendDesktopError, wait_s: float) -> bool:
    """Whether the server named a wait; else it is our own back-off."""
    return error.retry_after_s is not None and wait_s <= error.retry_after_s * 1.2


class RetryWaits:
    """One an operation and plan, from the failed try until one succeeds or none is made."""

    def __init__(self, clock: Clock, changed: Callable[[], None]) -> None:
        """Take `changed`, called when the batch looks different by this."""
        self._clock = clock
        self._changed = changed
        self._waits: dict[tuple[str, PlanId | None], RetryWait] = {}

    def begin(
        self,
        operation: str,
        error: ExtendDesktopError,
        wait_s: float,
        plan_id: PlanId | None = None,
    ) -> bool:
        """Note when it is tried again; True when that is new and not another round of it.

        All plans of a batch may fail in the same way at once; only the first is new.
        """
        before = self._waits.get((operation, plan_id))
        if wait_s < SHORTEST_SHOWN_S and (before is None or before.code != error.code):
            self.end(operation, plan_id)
            return False
        same = (operation, error.code)
        is_new = all((wait.operation, wait.code) != same for wait in self._waits.values())
        word = error.facts.get("word")
        self._waits[operation, plan_id] = RetryWait(
            operation,
            error.code,
            self._clock.now() + timedelta(seconds=wait_s),
            word if isinstance(word, str) else "",
            is_asked=is_asked(error, wait_s),
        )
        self._changed()
        return is_new

    def end(self, operation: str, plan_id: PlanId | None = None) -> None:
        """Note that it goes on, or is not tried any more."""
        if self._waits.pop((operation, plan_id), None) is not None:
            self._changed()

    def clear(self) -> None:
        self._waits.clear()

    def marked(self, batch: Batch) -> Batch:
        """Return the batch with what keeps it from moving now; the longest wait if several do."""
        if not self._waits or batch.finished_at is not None:
            return batch
        return replace(batch, retry_wait=max(self._waits.values(), key=lambda wait: wait.until))
