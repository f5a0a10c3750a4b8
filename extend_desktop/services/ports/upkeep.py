"""What looks after the journal's file; import it from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalPlace, JournalSize
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.unfinished import Note, unnoted


def unfinished_archive(target: Path) -> Path:
    """Return what an archive is called until it is whole."""
    return target.with_name(f"{target.name}.part")


class UpkeepJournal(Protocol):
    """The journal's file as a whole. Every call may raise StorageError."""

    @property
    def place(self) -> JournalPlace:
        """Where the file lies."""
        ...

    async def size(self) -> JournalSize:
        """Return what it takes and holds."""
        ...

    async def check(self, on_progress: Callable[[int, int], None]) -> tuple[JournalFinding, ...]:
        """Look for damage and for rows that do not fit together; nothing is changed.

        Where the file itself is damaged nothing more is written, and the next opening recovers it.
        Cancelling ends it soon. `on_progress` is told how many steps of how many are done.
        """
        ...

    async def archive(
        self,
        ids: Sequence[BatchId],
        target: Path,
        on_progress: Callable[[int, int], None],
    ) -> None:
        """Copy batches into a new file, compared with them before it gets its name.

        Cancelling ends it soon; nothing is at `target` then.

        Raises:
            StorageError: it cannot be written; the journal is as it was. `archive_exists`.
        """
        ...

    async def read_back(
        self, path: Path, on_progress: Callable[[int, int], None], note: Note = unnoted
    ) -> tuple[tuple[BatchId, ...], tuple[BatchId, ...]]:
        """Put the batches of an archive into the journal, all or none; cancelling leaves it as it was.

        What it is copied to meanwhile is noted.

        Returns:
            Those that came back, and those that were here already.

        Raises:
            StorageError: `archive_unreadable`, `journal_newer`.
        """
        ...

    async def move(self, ids: Sequence[BatchId], account_id: AccountId) -> None:
        """Let ended batches belong to another account."""
        ...

    async def compact(self) -> int:
        """Write the file anew without what holds nothing any more; return the bytes saved.

        All other calls wait meanwhile. Cancelling ends it soon, and the file is as it was.

        Raises:
            StorageError: `disk_full`, there is no room for the copy; nothing was changed.
        """
        ...


class KeptJournal(JournalPort, Protocol):
    """A journal, with what looks after its file."""

    @property
    def upkeep(self) -> UpkeepJournal:
        """Its size, a check of it, compacting and archives."""
        ...
