"""The operator's look after the journal: its size, a check, compacting. Bootstrap builds it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalSize
from extend_desktop.services.events import Event
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.upkeep import UpkeepJournal


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What reading an archive came to.

    Attributes:
        known: batches that were in the journal already.
        others: of those that came back, how many belong to another account.
    """

    batches: int
    known: int
    others: int


class JournalUpkeep:
    """Looks after the journal of all accounts; every call may raise StorageError."""

    def __init__(
        self,
        account_id: AccountId,
        journal: JournalPort,
        upkeep: UpkeepJournal,
        delete: Callable[[BatchId], Awaitable[None]],
    ) -> None:
        """Take the account that is open, only its batches are archived, and what deletes one."""
        self.added: Event[Batch] = Event()
        """A batch of the account that came back."""
        self._delete = delete
        self._account_id = account_id
        self._journal = journal
        self._upkeep = upkeep

    async def size(self) -> JournalSize:
        """Return what it takes and holds."""
        return await self._upkeep.size()

    async def check(self, on_progress: Callable[[int, int], None]) -> tuple[JournalFinding, ...]:
        """Look for damage and for rows that do not fit together; cancelling ends it soon."""
        return await self._upkeep.check(on_progress)

    async def old_batches(self, before: datetime) -> tuple[Batch, ...]:
        """Return the batches of the account that ended before a moment."""
        return tuple(
            batch
            for batch in await self._journal.batches.of_account(self._account_id)
            if batch.finished_at is not None and batch.finished_at < before
        )

    async def archive(self, batches: Sequence[Batch], target: Path) -> None:
        """Move ended batches into a file: they leave the journal once the file is compared.

        Raises:
            StorageError: the file cannot be written; the journal is as it was.
        """
        await self._upkeep.archive([batch.id for batch in batches], target)
        for batch in batches:
            await self._delete(batch.id)

    async def read_back(self, path: Path) -> ReadBack:
        """Put the batches of an archive back, all of them or none.

        Raises:
            StorageError: `archive_unreadable`, `journal_newer`; nothing was changed.
        """
        new, known = await self._upkeep.read_back(path)
        others = 0
        for batch_id in new:
            batch = await self._journal.batches.get(batch_id)
            if batch.account_id == self._account_id:
                self.added.emit(batch)
            else:
                others += 1
        return ReadBack(len(new), known, others)

    async def compact(self) -> int:
        """Give back what the file holds without need; return the bytes saved.

        Raises:
            RequestError: `batch_running`, with the name of one that would have to wait.
            StorageError: `disk_full`.
        """
        for batch in await self._journal.batches.all():
            if batch.finished_at is None and batch.control is not BatchControl.PAUSED:
                raise RequestError("batch_running", name=batch.name)
        return await self._upkeep.compact()
