"""The rows of the composer: keys, duplicates, undo. Plain data without events; for the service."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.copies import copied
from extend_desktop.domain.drafts import Draft
from extend_desktop.services.releasing import release
from extend_desktop.services.staging.equal_contents import EqualContents
from extend_desktop.services.staging.running_plan import RunningPlan
from extend_desktop.values import dataclass

UNDO_STEPS = 20


@dataclass(frozen=True, slots=True)
class Removal:
    """What was removed: the keys, and the rows left that have changed by it."""

    keys: frozenset[int]
    changed: tuple[Draft, ...] = ()


class DraftList:
    """Rows by key, in the order they came; the same source is in it once."""

    def __init__(self) -> None:
        self.plan = RunningPlan()
        self._rows: dict[int, Draft] = {}
        self._snapshot: tuple[Draft, ...] | None = ()
        self._sources: dict[tuple[InputKind, str], int] = {}
        self._contents = EqualContents()
        self._undo: list[tuple[Draft, ...]] = []
        self._next_key = 1

    @property
    def rows(self) -> Sequence[Draft]:
        """All rows in order, as a snapshot; the same object until one of them changes."""
        if self._snapshot is None:
            self._snapshot = tuple(self._rows.values())
        return self._snapshot

    @property
    def is_empty(self) -> bool:
        """Whether there is no row."""
        return not self._rows

    def get(self, key: int) -> Draft | None:
        """Return one row, or None when it is gone."""
        return self._rows.get(key)

    def has(self, key: int) -> bool:
        """Return whether a row is listed."""
        return key in self._rows

    def find(self, draft: Draft) -> Draft | None:
        """Return the listed row of the same source, None when there is none."""
        key = self._sources.get(_identity(draft))
        return None if key is None else self._rows[key]

    def add(self, drafts: Iterable[Draft]) -> tuple[Draft, ...]:
        """Append rows under new keys, except those whose source is listed already."""
        added: list[Draft] = []
        for draft in drafts:
            identity = _identity(draft)
            if identity not in self._sources:
                added.append(self._put(copied(draft, key=self._next_key), identity))
                self._next_key += 1
        return tuple(added)

    def change(self, draft: Draft) -> Sequence[Draft]:
        """Replace the row of that key; return it and the others that have changed by that.

        Nothing is returned when it was removed meanwhile. Its source may be another one from then
        on, which is not listed yet.
        """
        before = self._rows.get(draft.key)
        if before is None:
            return ()
        self._snapshot = None
        if draft.spec.source != before.spec.source:
            del self._sources[_identity(before)]
            self._sources[_identity(draft)] = draft.key
        changed = {draft.key, *self._contents.remove(before)}
        self.plan.remove(before)
        self.plan.add(draft)
        self._rows[draft.key] = draft
        changed.update(self._contents.add(draft))
        self._share(changed)
        return tuple(self._rows[key] for key in changed)

    def remove(self, keys: Collection[int]) -> Removal:
        """Remove rows and remember them for undo."""
        self._snapshot = None
        removed = tuple(self._rows[key] for key in sorted(keys) if key in self._rows)
        changed: set[int] = set()
        # The last one first: the first row with a content is the one that all others name.
        for draft in reversed(removed):
            changed.update(self._contents.remove(draft))
            self.plan.remove(draft)
            del self._rows[draft.key]
            del self._sources[_identity(draft)]
        if removed:
            self._undo = [*self._undo[-UNDO_STEPS + 1 :], removed]
        changed &= self._rows.keys()
        self._share(changed)
        return Removal(
            frozenset(draft.key for draft in removed), tuple(self._rows[key] for key in changed)
        )

    def undo(self) -> tuple[Draft, ...]:
        """Put the rows of the last removal back in their places, unless added again since."""
        if not self._undo:
            return ()
        removed = self._undo.pop()
        back = tuple(draft for draft in removed if _identity(draft) not in self._sources)
        for draft in back:
            self._put(draft, _identity(draft))
        self._rows = dict(sorted(self._rows.items()))
        self._snapshot = None
        return back

    def discard(self, keys: Collection[int]) -> Removal:
        """Remove rows for good; nothing that was removed before can be brought back either."""
        self._undo = []
        if self._rows.keys() <= set(keys):
            gone = frozenset(self._rows)
            release(self._rows, self._sources)
            self._rows, self._sources, self._snapshot = {}, {}, ()
            self._contents, self.plan = EqualContents(), RunningPlan()
            return Removal(gone)
        gone = self.remove(keys)
        self._undo = []
        return gone

    def _put(self, draft: Draft, identity: tuple[InputKind, str]) -> Draft:
        self._rows[draft.key] = draft
        self._snapshot = None
        self._sources[identity] = draft.key
        self.plan.add(draft)
        self._share(self._contents.add(draft))
        return self._rows[draft.key]

    def _share(self, keys: Iterable[int]) -> None:
        """Bring these rows in line with the others of the same content."""
        for key in keys:
            before = self._rows[key]
            draft = self._contents.shared(before, self._rows)
            if draft is not before and draft != before:
                self.plan.remove(before)
                self.plan.add(draft)
                self._rows[key] = draft


def _identity(draft: Draft) -> tuple[InputKind, str]:
    source = (
        os.path.normcase(draft.spec.source)
        if draft.spec.kind is InputKind.LOCAL
        else draft.spec.source
    )
    return draft.spec.kind, source
