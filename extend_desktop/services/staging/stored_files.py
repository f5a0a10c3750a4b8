"""Asks Extend whether files that would be reused are still there; for the staging service.

A file can be deleted in the dashboard, or by Extend's retention, without a word to us. What cannot
be asked now is taken for there: a submission finds out, and then it is uploaded again.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Collection, Mapping

from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.ports import Clock, FilesApi
from extend_desktop.services.ports.journal import KnownFilesJournal

_log = logging.getLogger(__name__)
_REQUESTS_A_MINUTE = 120
"""So few that the rate limit, of 10 requests a second or more, is left to the running batches."""
_MINUTE_S = 60.0
_REMEMBERED_S = 600.0
_TIMEOUT_S = 10.0
_GONE = "not_found"


class StoredFiles:
    """What one account is known to have at Extend; loop's thread only."""

    def __init__(
        self, account_id: AccountId, api: FilesApi, known_files: KnownFilesJournal, clock: Clock
    ) -> None:
        self._account_id = account_id
        self._api = api
        self._known_files = known_files
        self._clock = clock
        self._seen: dict[FileId, tuple[str, float]] = {}
        self._asked_at: deque[float] = deque()
        self._quiet_until_s = float("-inf")

    async def present(self, file_ids: Collection[FileId]) -> Mapping[FileId, str]:
        """Return those that are there, or may be, with their names; '' where it was not asked.

        The journal forgets those that are gone.
        """
        names = dict(zip(file_ids, await asyncio.gather(*map(self._name, file_ids)), strict=True))
        gone = [file_id for file_id, name in names.items() if name is None]
        if gone:
            try:
                await self._known_files.forget(self._account_id, gone)
            except ExpectedError:
                _log.warning("Files that are gone could not be forgotten", exc_info=True)
        return {file_id: name for file_id, name in names.items() if name is not None}

    async def _name(self, file_id: FileId) -> str | None:
        now_s = self._clock.monotonic_s()
        name, seen_at_s = self._seen.get(file_id, ("", float("-inf")))
        if now_s - seen_at_s < _REMEMBERED_S:
            return name
        return await self._ask(file_id) if self._may_ask(now_s) else ""

    def _may_ask(self, now_s: float) -> bool:
        while self._asked_at and now_s - self._asked_at[0] >= _MINUTE_S:
            self._asked_at.popleft()
        if now_s < self._quiet_until_s or len(self._asked_at) >= _REQUESTS_A_MINUTE:
            return False
        self._asked_at.append(now_s)
        return True

    async def _ask(self, file_id: FileId) -> str | None:
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                file = await self._api.get_file(file_id)
        except (ExpectedError, TimeoutError) as error:
            if isinstance(error, ExpectedError) and error.code == _GONE:
                return None
            # Offline, or asked to wait: rows must not stay at "Checking" for that.
            self._quiet_until_s = self._clock.monotonic_s() + _MINUTE_S
            return ""
        self._seen[file_id] = (file.name, self._clock.monotonic_s())
        return file.name
