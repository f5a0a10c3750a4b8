"""The operator's look after the journal: its size, a check, compacting. Bootstrap builds it."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.batches import BatchControl
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalSize
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.upkeep import UpkeepJournal


class JournalUpkeep:
    """Looks after the journal of all accounts; every call may raise StorageError."""

    def __init__(self, journal: JournalPort, upkeep: UpkeepJournal) -> None:
        self._journal = journal
        self._upkeep = upkeep

    async def size(self) -> JournalSize:
        """Return what it takes and holds."""
        return await self._upkeep.size()

    async def check(self, on_progress: Callable[[int, int], None]) -> tuple[JournalFinding, ...]:
        """Look for damage and for rows that do not fit together; cancelling ends it soon."""
        return await self._upkeep.check(on_progress)

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
