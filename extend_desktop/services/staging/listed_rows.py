"""The rows of the composer with the events that announce them; for the staging service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence

from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.services.events import Event
from extend_desktop.services.staging.draft_list import DraftList, Removal

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
        for draft in drafts:
            self._changed[draft.key] = draft
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


class ListedRows:
    """Changes the list, and says so; loop's thread only.

    `added`, `updated` and `removed` carry rows or keys; after `reset` read `drafts` again.
    """

    def __init__(self) -> None:
        self.added: Event[tuple[Draft, ...]] = Event()
        self.updated: Event[tuple[Draft, ...]] = Event()
        self.removed: Event[frozenset[int]] = Event()
        self.reset: Event[None] = Event()
        self.plan_changed: Event[Plan] = Event()
        self._list = DraftList()
        self._announcer = RowAnnouncer(self.updated, self.plan_changed, lambda: self.plan)

    @property
    def drafts(self) -> Sequence[Draft]:
        """All rows in order, as a snapshot."""
        return self._list.rows

    @property
    def is_empty(self) -> bool:
        """Whether nothing is listed."""
        return self._list.is_empty

    @property
    def plan(self) -> Plan:
        """What Submit would do now."""
        return self._list.plan.plan()

    def get(self, key: int) -> Draft | None:
        """Return one row, or None when it is gone."""
        return self._list.get(key)

    def has(self, key: int) -> bool:
        """Return whether a row is listed; any thread."""
        return self._list.has(key)

    def find(self, draft: Draft) -> Draft | None:
        """Return the listed row of the same source, None when there is none."""
        return self._list.find(draft)

    def add(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Append rows whose source is not listed yet, and return them."""
        added = self._list.add(drafts)
        if added:
            self.added.emit(added)
            self._announcer.schedule()
        return added

    def change(self, drafts: Sequence[Draft]) -> None:
        """Put rows in the place of those of their keys; announced soon."""
        for draft in drafts:
            self._announcer.note(self._list.change(draft))
        self._announcer.schedule()

    def without_doubles(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Return those rows that may become these; one whose new source is another row's goes.

        What is in two copies of an archive is unpacked once.
        """
        doubles = {draft.key for draft in drafts if self._is_of_another_row(draft)}
        self.remove(doubles)
        return [draft for draft in drafts if draft.key not in doubles]

    def remove(self, keys: Collection[int]) -> None:
        """Take rows off; `undo` brings them back."""
        self._announce_removed(self._list.remove(keys))

    def discard(self, keys: Collection[int]) -> None:
        """Take rows off for good; `undo` goes back no further."""
        self._announce_removed(self._list.discard(keys))

    def clear(self) -> None:
        """Take all rows off; `undo` brings them back."""
        self._list.remove([draft.key for draft in self._list.rows])
        self._announcer.clear()
        self.reset.emit(None)
        self.plan_changed.emit(self.plan)

    def undo(self) -> Sequence[Draft]:
        """Bring back what was removed last, and return it."""
        back = self._list.undo()
        if back:
            self.reset.emit(None)
            self.plan_changed.emit(self.plan)
        return back

    def flush(self) -> None:
        """Announce now what changed."""
        self._announcer.flush()

    def close(self) -> None:
        """Announce nothing more by itself."""
        self._announcer.close()

    def _is_of_another_row(self, draft: Draft) -> bool:
        listed = self.find(draft)
        return listed is not None and listed.key != draft.key

    def _announce_removed(self, removal: Removal) -> None:
        if removal.keys:
            self._announcer.forget(removal.keys)
            self.removed.emit(removal.keys)
            if removal.changed:
                self._announcer.note(removal.changed)
            self.plan_changed.emit(self.plan)
