"""Keeps a staging list over the end of the program, and brings it back; bootstrap builds it.

Changes are collected and written in groups on the journal's thread, so that a drop of a hundred
thousand files costs the loop nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.inspections import ARCHIVE_PROBLEMS, InspectionProblem
from extend_desktop.services.events import Event
from extend_desktop.services.ports.staging import StagedKey, StagedRow, StagingStore
from extend_desktop.services.releasing import release
from extend_desktop.services.staging.service import StagingService
from extend_desktop.services.tasks import Policy, TaskRunner

_log = logging.getLogger(__name__)
GROUP = 1_000
"""Rows written, or brought back, at once: a few milliseconds."""
_PAUSE_S = 0.2
_RETRY_PAUSE_S = 5.0
_LOOKED_AT = frozenset(InspectionProblem) - ARCHIVE_PROBLEMS


class _Changes:
    """Rows to put on the disk, and those to take off it; none is both.

    What goes may have led to what comes, so that it goes last: a kill in between leaves one of the two.
    """

    def __init__(self) -> None:
        self._rows: dict[StagedKey, StagedRow] = {}
        self._dropped: dict[StagedKey, None] = {}
        # What a row was on the disk before, which goes in the transaction that it comes with.
        self._before: dict[StagedKey, tuple[StagedKey, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self._rows or self._dropped)

    def put(self, key: StagedKey, row: StagedRow) -> None:
        self._dropped.pop(key, None)
        self._rows[key] = row

    def drop(self, key: StagedKey) -> None:
        self._rows.pop(key, None)
        self._before.pop(key, None)
        self._dropped[key] = None

    def rename(self, before: StagedKey, key: StagedKey) -> None:
        """Take off what a row was, once it is put as what it is now."""
        self._before[key] = (*self._before.get(before, ()), before)
        self.drop(before)

    def next_group(self) -> tuple[Mapping[StagedKey, StagedRow], Collection[StagedKey]]:
        """Return what is written in one transaction."""
        rows = dict(islice(self._rows.items(), GROUP))
        if len(rows) == len(self._rows):
            going = set(islice(self._dropped, GROUP))
        else:
            going = set[StagedKey]()
        going.update(key for row in rows for key in self._before.get(row, ()))
        return rows, going & self._dropped.keys()

    def forget(self, rows: Mapping[StagedKey, StagedRow], dropped: Collection[StagedKey]) -> None:
        """Take what is written for done, unless it has changed again meanwhile."""
        for key, row in rows.items():
            if self._rows.get(key) is row:
                del self._rows[key]
                self._before.pop(key, None)
        for key in dropped:
            self._dropped.pop(key, None)


class KeptStagingList:
    """Follows one account's staging list; loop's thread only.

    Attributes:
        restored: announces how many rows came back, once all of them are there.
        restored_count: the same, for who comes later; 0 until then, and once it was said.
    """

    def __init__(
        self,
        account_id: AccountId,
        staging: StagingService,
        store: StagingStore,
        tasks: TaskRunner,
    ) -> None:
        self.restored: Event[int] = Event()
        self.restored_count = 0
        self._account_id = account_id
        self._staging = staging
        self._store = store
        self._tasks = tasks
        self._keys: dict[int, StagedKey] = {}
        # Of rows that were brought back, which keep their place when they are written again.
        self._positions: dict[StagedKey, int] = {}
        # What the disk does not know yet.
        self._changes = _Changes()
        self._is_cleared = False
        self._is_restoring = False
        # Whether all that is on the disk is on the list too.
        self._is_all_back = False
        # What was cleared while it comes back must not come back after all.
        self._is_wanted_back = True
        self._first_position = 0
        self._writing = asyncio.Lock()
        self._subscriptions = (
            staging.added.subscribe(self._added),
            staging.chosen.subscribe(self._chosen),
            staging.removed.subscribe(self._removed),
            staging.reset.subscribe(lambda _: self._reset()),
        )

    async def restore(self) -> None:
        """Bring the rows of the last session back, a group at a time; local files are looked at.

        Raises:
            StorageError: the journal cannot be read.
        """
        last = await self._store.last_position(self._account_id)
        self._first_position = last
        count, position = 0, 0
        while rows := await self._store.page(self._account_id, position, GROUP):
            rows = [row for row in rows if row.position <= last]
            if not rows or not self._is_wanted_back:
                break
            position = rows[-1].position
            count += self._put_back(rows)
        self._is_all_back = True
        self.restored_count = count
        if count:
            self.restored.emit(count)

    async def flush(self) -> None:
        """Write what is not written yet.

        Raises:
            StorageError: it cannot be written; it stays to be written.
        """
        async with self._writing:
            # Anew each time: what is put on a list after it was cleared must outlast the clearing.
            while self._is_cleared or self._changes:
                await (self._write_clearing() if self._is_cleared else self._write_group())

    async def aclose(self) -> None:
        """Follow no more, and write the rest."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        try:
            await self.flush()
        except StorageError as error:
            _log.warning("The staging list was not kept: %s", error.code)

    def _put_back(self, rows: Sequence[StagedRow]) -> int:
        self._is_restoring = True
        try:
            before = len(self._keys)
            self._positions.update((_key_of(row.draft), row.position) for row in rows)
            self._staging.put_back([_restored(row.draft) for row in rows])
            return len(self._keys) - before
        finally:
            self._is_restoring = False

    def _added(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            key = _key_of(draft)
            self._keys[draft.key] = key
            if not self._is_restoring:
                self._changes.put(key, StagedRow(self._first_position + draft.key, draft))
        self._schedule()

    def _chosen(self, drafts: Sequence[Draft]) -> None:
        """Write down what was chosen for rows that are on the list."""
        for draft in drafts:
            if draft.key in self._keys:
                key = self._renamed(draft)
                new_position = self._first_position + draft.key
                position = self._positions.get(key, new_position)
                self._changes.put(key, StagedRow(position, draft))
        self._schedule()

    def _renamed(self, draft: Draft) -> StagedKey:
        """Return the key of a listed row; what is on the disk under another one goes."""
        key, before = _key_of(draft), self._keys[draft.key]
        if key != before:
            self._keys[draft.key] = key
            self._changes.rename(before, key)
            if before in self._positions:
                self._positions[key] = self._positions.pop(before)
        return key

    def _removed(self, keys: frozenset[int]) -> None:
        if self._is_all_back and self._keys and self._keys.keys() <= keys:
            # All at once: a batch is made of a hundred thousand rows in one turn of the loop.
            release(self._keys)
            self._keys, self._changes, self._is_cleared = {}, _Changes(), True
            keys = frozenset()
        for number in keys:
            if (key := self._keys.pop(number, None)) is not None:
                self._changes.drop(key)
        self._schedule()

    def _reset(self) -> None:
        """Find out what was cleared or brought back."""
        drafts = self._staging.drafts
        if not drafts:
            self._keys, self._changes, self._is_cleared = {}, _Changes(), True
            self._is_wanted_back = False
            self._schedule()
            return
        present = {draft.key for draft in drafts}
        self._removed(frozenset(self._keys.keys() - present))
        self._added([draft for draft in drafts if draft.key not in self._keys])

    def _schedule(self) -> None:
        if self._changes or self._is_cleared:
            name = f"keep staging {self._account_id}"
            self._tasks.start(self._write_soon(), name=name, policy=Policy.KEEP)

    async def _write_soon(self) -> None:
        pause_s = _PAUSE_S
        while self._changes or self._is_cleared:
            await asyncio.sleep(pause_s)
            try:
                await self.flush()
            except StorageError as error:
                _log.warning("The staging list is not kept now: %s", error.code)
                pause_s = _RETRY_PAUSE_S

    async def _write_clearing(self) -> None:
        self._is_cleared = False
        try:
            await self._store.clear(self._account_id)
        except StorageError:
            self._is_cleared = True
            raise

    async def _write_group(self) -> None:
        changes = self._changes
        rows, dropped = changes.next_group()
        await self._store.change(self._account_id, tuple(rows.values()), dropped)
        changes.forget(rows, dropped)


def _key_of(draft: Draft) -> StagedKey:
    return draft.spec.kind, draft.spec.source


def _restored(draft: Draft) -> Draft:
    """Return a row as it goes on the list again: what was on the disk may have changed."""
    if draft.spec.upload.needs_password:
        draft = replace(draft, lost_password=True)
    if draft.spec.kind is not InputKind.LOCAL:
        return _locked_link(draft) if draft.lost_password else draft
    is_told = draft.reason_code is not None and draft.reason_code not in _LOOKED_AT
    if is_told or draft.is_of_archive:
        return draft
    spec = replace(draft.spec, file_id=None)
    return replace(draft, spec=spec, state=DraftState.CHECKING, reason_code=None)


def _locked_link(draft: Draft) -> Draft:
    return replace(draft, state=DraftState.BLOCKED, reason_code=InspectionProblem.ENCRYPTED.value)
