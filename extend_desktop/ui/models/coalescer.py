"""Makes few repaints of many events, a few hundred rows at a time, so that the window never stutters.

Imported within `ui/` only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import islice
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from extend_desktop.ui.models.cells import K
from extend_desktop.ui.timers import single_shot

V = TypeVar("V")

CHUNK_ROWS = 250
"""Building and inserting as many rows takes a few milliseconds."""
QUIET_MS = 100
"""At most ten flushes a second, unless there is more than one chunk to bring in."""


class Coalescer(QObject, Generic[K, V]):
    """Collects facts by key, the latest winning, and applies them in chunks between events.

    The first fact after a quiet time is applied at the next turn of the loop.

    Args:
        apply: gets at most `CHUNK_ROWS` facts, in the order their keys first came.
        parent: the widget it serves; it ends with it.
    """

    def __init__(
        self, apply: Callable[[Sequence[V]], None], parent: QObject, quiet_ms: int = QUIET_MS
    ) -> None:
        super().__init__(parent)
        self._apply = apply
        self._quiet_ms = quiet_ms
        self._waiting: dict[K, V] = {}
        self._timer = single_shot(self, self._drain)

    @property
    def is_empty(self) -> bool:
        """Whether everything has been applied."""
        return not self._waiting

    def put(self, facts: Iterable[tuple[K, V]]) -> None:
        """Apply these soon; each replaces an older one of the same key."""
        self._waiting.update(facts)
        if self._waiting and not self._timer.isActive():
            self._timer.start(0)

    def discard(self, keys: Collection[K]) -> None:
        """Forget facts of these keys that have not been applied yet."""
        if self._waiting:
            for key in self._waiting.keys() & set(keys):
                del self._waiting[key]

    def clear(self) -> None:
        """Forget everything that has not been applied yet."""
        self._waiting.clear()

    def _drain(self) -> None:
        keys = list(islice(self._waiting, CHUNK_ROWS))
        if keys:
            self._apply([self._waiting.pop(key) for key in keys])
            self._timer.start(0 if self._waiting else self._quiet_ms)
