"""Announces rows that changed together, at most ten times a second; for the staging service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable

from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.services.events import Event

_FLUSH_S = 0.1


class RowAnnouncer:
    """Collects changed rows; use on the loop's thread."""

    def __init__(
        self,
        updated: Event[tuple[Draft, ...]],
        plan_changed: Event[Plan],
        plan: Callable[[], Plan],
    ) -> None:
        self._updated = updated
        self._plan_changed = plan_changed
        self._plan = plan
        self._changed: dict[int, Draft] = {}
        self._flush_handle: asyncio.TimerHandle | None = None

    def note(self, drafts: Iterable[Draft]) -> None:
        """Announce these rows soon; the latest form of each."""
        self._changed.update((draft.key, draft) for draft in drafts)
        self.schedule()

    def forget(self, keys: Collection[int]) -> None:
        """Announce nothing of rows that are gone."""
        for key in self._changed.keys() & set(keys):
            del self._changed[key]

    def clear(self) -> None:
        """Announce nothing of any row, because the list is read anew."""
        self._changed.clear()

    def schedule(self) -> None:
        """Announce soon, the plan too."""
        if self._flush_handle is None:
            loop = asyncio.get_running_loop()
            self._flush_handle = loop.call_later(_FLUSH_S, self.flush)

    def flush(self) -> None:
        """Announce now."""
        self.close()
        if self._changed:
            changed = tuple(self._changed.values())
            self._changed = {}
            self._updated.emit(changed)
        self._plan_changed.emit(self._plan())

    def close(self) -> None:
        """Announce nothing more by itself."""
        if self._flush_handle is not None:
            self._flush_handle.cancel()
            self._flush_handle = None
