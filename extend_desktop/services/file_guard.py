"""What the journal knows of files, for the files service; bootstrap builds it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.files import FileGuard
from extend_desktop.services.ports.journal import JournalPort


class JournalFileGuard(FileGuard):
    """The files of one account, as its journal knows them."""

    def __init__(self, account_id: AccountId, journal: JournalPort) -> None:
        self._account_id = account_id
        self._journal = journal

    @override
    async def in_use(self, file_ids: Sequence[FileId]) -> frozenset[FileId]:
        return await self._journal.control.files_in_use(self._account_id, file_ids)

    @override
    async def forget(self, file_ids: Sequence[FileId]) -> None:
        await self._journal.known_files.forget(self._account_id, file_ids)
