"""The staging service: what was dropped, what will happen to it, and the plan."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.scans import FoundFile, ScanProgress
from extend_desktop.services.events import Event
from extend_desktop.services.pasted import Pasted, read_list
from extend_desktop.services.ports import InspectorPort, ScannerPort
from extend_desktop.services.ports_journal import KnownFilesJournal
from extend_desktop.services.staging.checker import PARALLEL, Checker
from extend_desktop.services.staging.draft_list import DraftList
from extend_desktop.services.tasks import Policy, TaskRunner

_FLUSH_S = 0.1
"""Changes of rows are told together, at most ten times a second."""


class StagingService:
    """The composer's list of one account; use on the loop's thread.

    `added`, `updated` and `removed` carry rows or keys; after `reset` read `drafts` again.
    """

    def __init__(
        self,
        *,
        account_id: AccountId,
        scanner: ScannerPort,
        inspector: InspectorPort,
        known_files: KnownFilesJournal,
        tasks: TaskRunner,
    ) -> None:
        self.added: Event[tuple[Draft, ...]] = Event()
        self.updated: Event[tuple[Draft, ...]] = Event()
        self.removed: Event[frozenset[int]] = Event()
        self.reset: Event[None] = Event()
        self.plan_changed: Event[Plan] = Event()
        self.scan_changed: Event[ScanProgress] = Event()
        self._list = DraftList()
        self._scanner = scanner
        self._tasks = tasks
        self._checker = Checker(
            inspector, known_files, account_id, self._is_listed, self._note_checked
        )
        self._names = (f"staging {account_id} {number}" for number in itertools.count(1))
        self._scans: set[str] = set()
        self._found = 0
        self._workers = 0
        self._changed: dict[int, Draft] = {}
        self._flush_handle: asyncio.TimerHandle | None = None
        self._settled = asyncio.Event()
        self._settled.set()

    @property
    def drafts(self) -> Sequence[Draft]:
        """All rows in order, as a snapshot."""
        return self._list.rows

    @property
    def plan(self) -> Plan:
        """What Submit would do now."""
        return self._list.plan.plan()

    @property
    def can_undo(self) -> bool:
        """Whether the last removal can be taken back."""
        return self._list.can_undo

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders; returns at once, the disk is read in threads only."""
        if not paths:
            return
        if not self._scans:
            self._found = 0
        name = next(self._names)
        self._scans.add(name)
        self._settled.clear()
        self._tell_scan()
        self._tasks.start(self._scan(name, tuple(paths)), name=name, policy=Policy.QUEUE)

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        """Take files that are at Extend already."""
        self._append([_remote_draft(file) for file in files])

    def add_text(self, text: str) -> None:
        """Take a pasted list: a path, a URL or a file id a line."""
        self.add_entries(read_list(text))

    def add_entries(self, entries: Iterable[Pasted]) -> None:
        """Take what `services.pasted` made of a list."""
        paths: list[Path] = []
        rows: list[Draft] = []
        for entry in entries:
            if isinstance(entry, Draft):
                rows.append(entry)
            else:
                paths.append(entry)
        self._append(rows)
        self.add_paths(paths)

    def remove(self, keys: Collection[int]) -> None:
        """Take rows off the list; `undo` brings them back."""
        self._tell_removed(self._list.remove(keys))

    def send_anyway(self, keys: Collection[int]) -> None:
        """Send rows that only their content holds back, on the operator's word.

        They are looked at once more: what has vanished since stays blocked.
        """
        self._judge_again(keys, lambda draft: draft.may_be_forced, send_anyway=True)

    def hold_back(self, keys: Collection[int]) -> None:
        """Take the operator's word for these rows back."""
        self._judge_again(keys, lambda draft: draft.is_forced, send_anyway=False)

    def _judge_again(
        self, keys: Collection[int], concerns: Callable[[Draft], bool], *, send_anyway: bool
    ) -> None:
        listed = [draft for key in keys if (draft := self._list.get(key)) is not None]
        again = [
            replace(draft, state=DraftState.CHECKING, send_anyway=send_anyway, file_id=None)
            for draft in listed
            if concerns(draft)
        ]
        if again:
            self._note_checked(again)
            self._check(again)

    def discard(self, keys: Collection[int]) -> None:
        """Take rows off the list that have become a batch; `undo` goes back no further."""
        self._tell_removed(self._list.discard(keys))

    def _tell_removed(self, removed: frozenset[int]) -> None:
        if removed:
            for key in removed:
                self._changed.pop(key, None)
            self.removed.emit(removed)
            self.plan_changed.emit(self.plan)

    def clear(self) -> None:
        """Stop searching and empty the list; `undo` brings the rows back."""
        self.cancel_scan()
        self._list.remove([draft.key for draft in self._list.rows])
        self._changed.clear()
        self.reset.emit(None)
        self.plan_changed.emit(self.plan)

    def undo(self) -> None:
        """Bring back what was removed last."""
        back = self._list.undo()
        if back:
            self.reset.emit(None)
            self._check([draft for draft in back if draft.state is DraftState.CHECKING])
            self.plan_changed.emit(self.plan)

    def cancel_scan(self) -> None:
        """Stop searching folders; what was found stays and is looked at."""
        for name in tuple(self._scans):
            self._tasks.cancel(name)
            # A task that never took its first step runs no clean-up of its own.
            self._end_scan(name)

    async def settle(self) -> None:
        """Return once nothing is being searched or looked at any more."""
        await self._settled.wait()

    def close(self) -> None:
        """Stop everything that goes on in the background."""
        self.cancel_scan()
        self._cancel_flush()

    async def _scan(self, name: str, paths: tuple[Path, ...]) -> None:
        try:
            chunks = self._scanner.scan(paths)
            while chunk := await asyncio.to_thread(_next_chunk, chunks):
                self._found += len(chunk)
                self._append([_local_draft(found) for found in chunk])
                self._tell_scan()
        finally:
            self._end_scan(name)

    def _end_scan(self, name: str) -> None:
        if name in self._scans:
            self._scans.discard(name)
            self._tell_scan()
            self._settle_if_idle()

    def _append(self, drafts: Sequence[Draft]) -> None:
        added = self._list.add(drafts)
        if added:
            self.added.emit(added)
            self._check([draft for draft in added if draft.state is DraftState.CHECKING])
            self._schedule_flush()

    def _check(self, drafts: Sequence[Draft]) -> None:
        if not drafts:
            return
        self._checker.enqueue(drafts)
        self._settled.clear()
        while self._workers < PARALLEL:
            self._workers += 1
            self._tasks.start(self._work(), name=next(self._names), policy=Policy.QUEUE)

    async def _work(self) -> None:
        try:
            await self._checker.work()
        finally:
            self._workers -= 1
            self._settle_if_idle()

    def _is_listed(self, key: int) -> bool:
        return self._list.get(key) is not None

    def _note_checked(self, drafts: Sequence[Draft]) -> None:
        self._changed.update((draft.key, draft) for draft in drafts if self._list.change(draft))
        self._schedule_flush()

    def _schedule_flush(self) -> None:
        if self._flush_handle is None:
            loop = asyncio.get_running_loop()
            self._flush_handle = loop.call_later(_FLUSH_S, self._flush)

    def _flush(self) -> None:
        self._cancel_flush()
        if self._changed:
            changed = tuple(self._changed.values())
            self._changed = {}
            self.updated.emit(changed)
        self.plan_changed.emit(self.plan)

    def _cancel_flush(self) -> None:
        if self._flush_handle is not None:
            self._flush_handle.cancel()
            self._flush_handle = None

    def _tell_scan(self) -> None:
        self.scan_changed.emit(ScanProgress(self._found, running=bool(self._scans)))

    def _settle_if_idle(self) -> None:
        if not self._scans and not self._workers:
            self._flush()
            self._settled.set()


def _next_chunk(chunks: Iterator[tuple[FoundFile, ...]]) -> tuple[FoundFile, ...]:
    return next(chunks, ())


def _local_draft(found: FoundFile) -> Draft:
    problem = found.problem
    return Draft(
        key=0,
        kind=InputKind.LOCAL,
        name=found.path.name or str(found.path),
        source=str(found.path),
        state=DraftState.BLOCKED if problem else DraftState.CHECKING,
        folder=found.folder,
        reason_code=problem.value if problem else None,
    )


def _remote_draft(file: RemoteFile) -> Draft:
    return Draft(
        key=0,
        kind=InputKind.REMOTE,
        name=file.name or file.id,
        source=file.id,
        state=DraftState.READY,
        page_count=file.page_count,
        file_id=file.id,
    )
