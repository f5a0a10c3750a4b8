"""In which order the documents of a batch are checked; any module may import it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from extend_desktop.values import dataclass

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class ReviewEntry(Generic[K]):
    """A document of the list: how many of its values are doubtful, and whether it was checked."""

    key: K
    position: int
    doubtful: int
    is_checked: bool

    @property
    def is_due(self) -> bool:
        """Whether it has doubtful values and was not checked."""
        return self.doubtful > 0 and not self.is_checked


class ReviewOrder(Generic[K]):
    """The documents of a batch in the order of the list.

    A long batch is read some hundred documents at a time, so what is noted of some costs as much as
    they are many, not as the batch is long.
    """

    def __init__(self, entries: Iterable[ReviewEntry[K]] = ()) -> None:
        self._entries: dict[K, ReviewEntry[K]] = {}
        self._keys: list[K] = []
        self._places: dict[K, int] = {}
        self._due: dict[K, ReviewEntry[K]] = {}
        self._checked: set[K] = set()
        self.put(entries)

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> Sequence[K]:
        """All documents."""
        return self._keys

    @property
    def checked(self) -> int:
        """How many were checked."""
        return len(self._checked)

    @property
    def due(self) -> int:
        """How many have doubtful values and were not checked."""
        return len(self._due)

    def put(self, entries: Iterable[ReviewEntry[K]]) -> None:
        """Note what is known of documents now; new ones find their place."""
        new: dict[K, ReviewEntry[K]] = {}
        for entry in entries:
            if entry.key not in self._places:
                new[entry.key] = entry
            self._note(entry)
        self._place(sorted(new.values(), key=_position))

    def _note(self, entry: ReviewEntry[K]) -> None:
        self._entries[entry.key] = entry
        self._due.pop(entry.key, None)
        self._checked.discard(entry.key)
        if entry.is_due:
            self._due[entry.key] = entry
        if entry.is_checked:
            self._checked.add(entry.key)

    def _place(self, new: Sequence[ReviewEntry[K]]) -> None:
        """Put new documents, by position, behind the others, or all in order where that is not their place."""
        if not new:
            return
        is_behind = not self._keys or self._entries[self._keys[-1]].position <= new[0].position
        first = len(self._keys) if is_behind else 0
        if is_behind:
            self._keys += [entry.key for entry in new]
        else:
            self._keys = [entry.key for entry in sorted(self._entries.values(), key=_position)]
        self._places.update((key, place) for place, key in enumerate(self._keys[first:], first))

    def beside(self, key: K, step: int) -> K | None:
        """Return the document `step` further in the list; None beyond its ends."""
        place = self._places.get(key, -1) + step
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def due_beside(self, key: K, step: int) -> K | None:
        """Return the nearest document to check after (1) or before (-1) this one."""
        other = self.beside(key, step)
        while other is not None and not self._entries[other].is_due:
            other = self.beside(other, step)
        return other

    def unchecked_after(self, key: K) -> K | None:
        """Return the next document that was not checked, from the top after the last."""
        place = self._places.get(key, -1)
        turned = [*self._keys[place + 1 :], *self._keys[: max(place, 0)]]
        return next((other for other in turned if not self._entries[other].is_checked), None)

    def number_of(self, key: K, doubt: int) -> tuple[int, int]:
        """Return the place of a document's doubtful value (from 0) among all, and their count.

        Documents that were checked do not count, except the one that is looked at.
        """
        place = self._places.get(key, 0)
        others = [entry for entry in self._due.values() if entry.key != key]
        before = sum(entry.doubtful for entry in others if self._places[entry.key] < place)
        own = self._entries[key].doubtful if key in self._entries else 0
        return before + doubt + 1, own + sum(entry.doubtful for entry in others)


def _position(entry: ReviewEntry[K]) -> int:
    return entry.position
