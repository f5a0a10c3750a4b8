"""The files of one workspace, in order of creation. Only the sandbox imports this module."""

from __future__ import annotations

import bisect
import math
from dataclasses import field
from typing import Protocol

from extend_desktop.sandbox.queries import PageQuery
from extend_desktop.values import dataclass


@dataclass(slots=True)
class StoredFile:
    """One file.

    Attributes:
        seed_index: Number of a seeded file, whose content is written on demand; else None.
        size_bytes: Size of an uploaded file; 0 for a seeded one.
    """

    id: str
    name: str
    type: str | None
    page_count: int | None
    created_us: int
    updated_us: int
    seed_index: int | None = None
    password: str | None = None
    size_bytes: int = 0


def _created_us(file: StoredFile) -> int:
    return file.created_us


class FileBackend(Protocol):
    """Where changes of the files are written down."""

    def save_file(self, workspace_id: str, file: StoredFile) -> None: ...

    def remove_file(self, file: StoredFile) -> None: ...


@dataclass(slots=True)
class FileStore:
    """Keeps files sorted by creation, so that a page costs no sort."""

    workspace_id: str
    backend: FileBackend
    _by_id: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])
    _order: list[StoredFile] = field(default_factory=list[StoredFile])
    _folded_names: list[str] = field(default_factory=list[str])

    def add(self, file: StoredFile) -> None:
        """Take in a new file; its creation time must be later than every other's."""
        self.backend.save_file(self.workspace_id, file)
        self.load(file)

    def load(self, file: StoredFile) -> None:
        """Take in a file that is kept already, or seeded."""
        self._by_id[file.id] = file
        self._order.append(file)
        self._folded_names.append(file.name.casefold())

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def remove(self, file_id: str) -> StoredFile | None:
        """Forget a file and give it back; None when it was not there."""
        file = self._by_id.get(file_id)
        if file is not None:
            self.backend.remove_file(file)
            del self._by_id[file_id]
            at = bisect.bisect_left(self._order, file.created_us, key=_created_us)
            del self._order[at], self._folded_names[at]
        return file

    def page(self, query: PageQuery, name_contains: str) -> tuple[list[StoredFile], bool]:
        """Give one page and whether more follow; letter case does not matter in the filter.

        A filter that matches nothing costs one pass over the names, 5 ms for 100,000.
        """
        needle = name_contains.casefold()
        found: list[StoredFile] = []
        for at in self._positions(query):
            if needle in self._folded_names[at]:
                if len(found) == query.size:
                    return found, True
                found.append(self._order[at])
        return found, False

    def by_id(self) -> dict[str, StoredFile]:
        return self._by_id

    def all(self) -> list[StoredFile]:
        return list(self._order)

    def _positions(self, query: PageQuery) -> range:
        if query.descending:
            before = math.inf if query.after is None else query.after
            end = bisect.bisect_left(self._order, before, key=_created_us)
            return range(end - 1, -1, -1)
        after = -math.inf if query.after is None else query.after
        return range(bisect.bisect_right(self._order, after, key=_created_us), len(self._order))
