"""Which files are selected, over all pages that were looked at. For the files list."""

from __future__ import annotations

from collections.abc import Iterable

from extend_desktop.domain.files import FileQuery, RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class PageKey:
    """One page of one listing."""

    query: FileQuery
    number: int


class PickedFiles:
    """Remembers selected files with the page each was selected on; no Qt inside."""

    def __init__(self) -> None:
        self._picked: dict[FileId, tuple[PageKey, RemoteFile]] = {}

    def __contains__(self, file_id: FileId) -> bool:
        return file_id in self._picked

    def __len__(self) -> int:
        return len(self._picked)

    @property
    def files(self) -> tuple[RemoteFile, ...]:
        """All selected files, in the order of selection."""
        return tuple(file for _, file in self._picked.values())

    @property
    def page_count(self) -> int:
        """On how many pages they were selected."""
        return len({page for page, _ in self._picked.values()})

    def set_page(
        self, page: PageKey, shown: Iterable[RemoteFile], selected: Iterable[RemoteFile]
    ) -> None:
        """Take over the selection of the rows now shown; other pages keep theirs."""
        chosen = {file.id: file for file in selected}
        for file in shown:
            if file.id not in chosen:
                self._picked.pop(file.id, None)
        for file in chosen.values():
            known = self._picked.get(file.id)
            self._picked[file.id] = (known[0] if known else page, file)

    def add(self, page: PageKey, files: Iterable[RemoteFile]) -> None:
        """Select files of a page beside what is selected."""
        for file in files:
            self._picked.setdefault(file.id, (page, file))

    def take_over(self, other: PickedFiles) -> None:
        """Select what is selected there, and nothing else."""
        self._picked = dict(other._picked)

    def forget(self, file_ids: Iterable[FileId]) -> None:
        """Take these off the selection, on every page."""
        for file_id in file_ids:
            self._picked.pop(file_id, None)

    def clear(self) -> None:
        """Forget all."""
        self._picked.clear()
