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
    """The documents of a batch in the order of the list."""

    def __init__(self, entries: Iterable[ReviewEntry[K]] = ()) -> None:
        self._entries: dict[K, ReviewEntry[K]] = {}
        self._keys: list[K] = []
        self._places: dict[K, int] = {}
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
        return sum(entry.is_checked for entry in self._entries.values())

    @property
    def due(self) -> int:
        """How many have doubtful values and were not checked."""
        return sum(entry.is_due for entry in self._entries.values())

    def put(self, entries: Iterable[ReviewEntry[K]]) -> None:
        """Note what is known of documents now; new ones find their place."""
        count = len(self._entries)
        self._entries.update((entry.key, entry) for entry in entries)
        if len(self._entries) > count:
            known = sorted(self._entries.values(), key=lambda entry: entry.position)
            self._entries = {entry.key: entry for entry in known}
            self._keys = list(self._entries)
            self._places = {key: place for place, key in enumerate(self._keys)}

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
        before = total = 0
        for entry in self._entries.values():
            if entry.key == key:
                before = total
            if entry.is_due or entry.key == key:
                total += entry.doubtful
        return before + doubt + 1, total
