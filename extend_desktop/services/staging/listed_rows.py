"""The rows of the composer with the events that announce them; for the staging service."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.services.events import Event
from extend_desktop.services.staging.draft_list import DraftList, Removal
from extend_desktop.services.staging.row_announcer import RowAnnouncer


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

    @property
    def can_undo(self) -> bool:
        """Whether a removal can be taken back."""
        return self._list.can_undo

    def get(self, key: int) -> Draft | None:
        """Return one row, or None when it is gone."""
        return self._list.get(key)

    def has(self, key: int) -> bool:
        """Return whether a row is listed; any thread."""
        return self._list.get(key) is not None

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

    def _announce_removed(self, removal: Removal) -> None:
        if removal.keys:
            self._announcer.forget(removal.keys)
            self.removed.emit(removal.keys)
            if removal.changed:
                self._announcer.note(removal.changed)
            self.plan_changed.emit(self.plan)
