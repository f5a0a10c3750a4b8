"""The operator's look after the journal: its size, a check, compacting. Bootstrap builds it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from extend_desktop.domain.batches import Batch, BatchControl
from extend_desktop.domain.errors import RequestError
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.journal_upkeep import JournalFinding, JournalPlace, JournalSize
from extend_desktop.services.events import Event
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.services.ports.unfinished import Note, noted, unnoted
from extend_desktop.services.ports.upkeep import UpkeepJournal, unfinished_archive
from extend_desktop.values import dataclass

Progress = Callable[[int, int], None]
"""Told how many steps of how many are done."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What reading an archive came to.

    Attributes:
        batches: that came back.
        known: batches that were in the journal already.
        others: of those that came back, how many another account of this computer lists.
        strays: batches of the archive whose account is not on this computer, so that none lists
            them; they may have been here already.
    """

    batches: int
    known: int = 0
    others: int = 0
    strays: tuple[BatchId, ...] = ()


class JournalUpkeep:
    """Looks after the journal of all accounts; every call may raise StorageError."""

    def __init__(
        self,
        account_id: AccountId | None,
        journal: JournalPort,
        upkeep: UpkeepJournal,
        delete: Callable[[BatchId], Awaitable[None]],
        note: Note = unnoted,
    ) -> None:
        """Take the account whose batches are archived, None for all, and what deletes a batch.

        An archive that is not whole yet is noted by `note`.
        """
        self.added: Event[Batch] = Event()
        """A batch of the account that came back."""
        self._delete = delete
        self._account_id = account_id
        self._journal = journal
        self._upkeep = upkeep
        self._note = note

    @property
    def place(self) -> JournalPlace:
        """Where it lies."""
        return self._upkeep.place

    async def size(self) -> JournalSize:
        """Return what it takes and holds."""
        return await self._upkeep.size()

    async def check(self, on_progress: Callable[[int, int], None]) -> tuple[JournalFinding, ...]:
        """Look for damage and for rows that do not fit together; cancelling ends it soon."""
        return await self._upkeep.check(on_progress)

    async def old_batches(self, before: datetime) -> tuple[Batch, ...]:
        """Return the batches that ended before a moment, without those still to be exported."""
        batches = self._journal.batches
        own = self._account_id
        listed = await (batches.all() if own is None else batches.of_account(own))
        due = await self._due({batch.account_id for batch in listed})
        return tuple(
            batch
            for batch in listed
            if batch.finished_at is not None and batch.finished_at < before and batch.id not in due
        )

    async def _due(self, accounts: Collection[AccountId]) -> Collection[BatchId]:
        """Return what is to be exported by itself: an archive does not remember that."""
        due_exports = self._journal.due_exports
        return {found for account in accounts for found in await due_exports.of_account(account)}

    async def archive(
        self, batches: Sequence[Batch], target: Path, on_progress: Progress, on_copied: Progress
    ) -> None:
        """Move ended batches into a new file: they leave the journal once the file is compared.

        Cancelling while they are copied leaves no file. From `on_copied` on, which is told how many
        batches of how many have left, it is carried on to the end.

        Raises:
            StorageError: the file cannot be written, or is there already (`archive_exists`); the
                journal is as it was.
        """
        with ExitStack() as stack:
            note = noted(self._note, unfinished_archive(target))
            await asyncio.to_thread(stack.enter_context, note)
            await self._upkeep.archive([batch.id for batch in batches], target, on_progress)
        leaving = asyncio.ensure_future(self._leave(batches, on_copied))
        try:
            await asyncio.shield(leaving)
        except asyncio.CancelledError:
            await leaving
            raise

    async def _leave(self, batches: Sequence[Batch], on_copied: Progress) -> None:
        for number, batch in enumerate(batches):
            on_copied(number, len(batches))
            await self._delete(batch.id)

    async def read_back(
        self, path: Path, accounts: Collection[AccountId], on_progress: Progress
    ) -> ReadBack:
        """Put the batches of an archive back, all of them or none; cancelling leaves none.

        A batch of none of these `accounts`, which are on this computer, is a stray.

        Raises:
            StorageError: `archive_unreadable`, `journal_newer`; nothing was changed.
        """
        new, known = await self._upkeep.read_back(path, on_progress, self._note)
        others, strays = 0, list[BatchId]()
        for batch_id in (*new, *known):
            batch = await self._journal.batches.get(batch_id)
            if batch.account_id == self._account_id:
                if batch_id in new:
                    self.added.emit(batch)
            elif batch.account_id not in accounts:
                strays.append(batch_id)
            elif batch_id in new:
                others += 1
        return ReadBack(len(new), len(known), others, tuple(strays))

    async def take_over(self, strays: Sequence[BatchId], account_id: AccountId) -> None:
        """Let batches whose account is not on this computer belong to one that is."""
        await self._upkeep.move(strays, account_id)
        for batch_id in strays:
            if account_id == self._account_id:
                self.added.emit(await self._journal.batches.get(batch_id))

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
