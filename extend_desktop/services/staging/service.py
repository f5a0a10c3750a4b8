"""The staging service: what was dropped, what will happen to it, and the plan."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.scans import Found, FoundFile, LeftOut, ScanProgress
from extend_desktop.services.events import Event
from extend_desktop.services.pasted import read_list
from extend_desktop.services.ports import InspectorPort, ScannerPort
from extend_desktop.services.ports.journal import KnownFilesJournal
from extend_desktop.services.staging.checker import PARALLEL, Checker
from extend_desktop.services.staging.draft_list import DraftList, Removal
from extend_desktop.services.staging.intake import (
    Chunks,
    IntakeCount,
    chunks_of_list,
    draft_of,
    draft_of_remote,
)
from extend_desktop.services.staging.stored_files import StoredFiles
from extend_desktop.services.tasks import Policy, TaskRunner

_FLUSH_S = 0.1
"""Changes of rows are announced together, at most ten times a second."""


_MOST_STUCK = 24
"""Files that may hang at the same time, on a dead share for instance, before others wait too."""


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
        stored_files: StoredFiles,
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
            inspector,
            known_files,
            stored_files,
            account_id,
            is_wanted=self._is_listed,
            on_checked=self._note_checked,
            on_stuck=self._replace_worker,
        )
        self._names = (f"staging {account_id} {number}" for number in itertools.count(1))
        self._scans: set[str] = set()
        self._intake = IntakeCount()
        self._workers = 0
        self._stuck = 0
        self._changed: dict[int, Draft] = {}
        self._flush_handle: asyncio.TimerHandle | None = None
        self._idle = asyncio.Event()
        self._idle.set()

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

    @property
    def scan_progress(self) -> ScanProgress:
        """How far searching is, and what became of all that was met."""
        return self._intake.progress(running=bool(self._scans))

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """What the searches since the list was last empty passed by."""
        return self._intake.left_out

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders; returns at once, the disk is read in threads only."""
        if paths:
            self._count_anew()
            self._search(self._scanner.scan(paths))

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        """Take files that are at Extend already."""
        self._append([draft_of_remote(file) for file in files])
        self._announce_scan()

    def add_text(self, text: str) -> None:
        """Take a pasted list: a path, a URL or a file id a line; returns at once."""
        self.add_list(read_list(text))

    def add_list(self, entries: Iterable[str], *, folder: Path | None = None) -> None:
        """Take paths, URLs and file ids, each as it was written; returns at once.

        Relative paths count from `folder`; without one they are blocked.
        """
        self._count_anew()
        self._search(chunks_of_list(entries, self._scanner, folder))

    def include(self, left_out: Collection[LeftOut]) -> None:
        """Take what a search passed by, folders with all that is in them; returns at once."""
        paths = [item.path for item in left_out]
        if paths:
            self._intake.forget_left_out(paths)
            self._search(self._scanner.scan(paths, everything=True))

    def put_back(self, drafts: Sequence[Draft]) -> None:
        """Take rows of an earlier session, in their order; those to be checked are checked."""
        self._append(drafts)

    def remove(self, keys: Collection[int]) -> None:
        """Take rows off the list; `undo` brings them back."""
        self._announce_removed(self._list.remove(keys))

    def send_anyway(self, keys: Collection[int]) -> None:
        """Send rows that only their content holds back, on the operator's word.

        They are looked at once more: what has vanished since stays blocked.
        """
        self._reassess(keys, lambda draft: draft.may_be_forced, send_anyway=True)

    def hold_back(self, keys: Collection[int]) -> None:
        """Take the operator's word for these rows back."""
        self._reassess(keys, lambda draft: draft.is_forced, send_anyway=False)

    def recheck(self, keys: Collection[int]) -> None:
        """Look anew at blocked files of this computer: what held them back may be over."""
        self._reassess(
            keys,
            lambda draft: draft.state is DraftState.BLOCKED and draft.spec.kind is InputKind.LOCAL,
            send_anyway=False,
        )

    def _reassess(
        self, keys: Collection[int], concerns: Callable[[Draft], bool], *, send_anyway: bool
    ) -> None:
        listed = [draft for key in keys if (draft := self._list.get(key)) is not None]
        again = [
            replace(
                draft,
                spec=replace(draft.spec, file_id=None),
                state=DraftState.CHECKING,
                send_anyway=send_anyway,
            )
            for draft in listed
            if concerns(draft)
        ]
        if again:
            self._note_checked(again)
            self._check(again)

    def discard(self, keys: Collection[int]) -> None:
        """Take rows off the list that have become a batch; `undo` goes back no further."""
        self._announce_removed(self._list.discard(keys))
        if not self._list.rows and not self._scans:
            self._forget_search()

    def _announce_removed(self, removal: Removal) -> None:
        if removal.keys:
            for key in removal.keys & self._changed.keys():
                del self._changed[key]
            self.removed.emit(removal.keys)
            if removal.changed:
                self._changed.update((draft.key, draft) for draft in removal.changed)
                self._schedule_flush()
            self.plan_changed.emit(self.plan)

    def clear(self) -> None:
        """Stop searching and empty the list; `undo` brings the rows back."""
        self.cancel_scan()
        self._forget_search()
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

    async def wait_until_idle(self) -> None:
        """Return once nothing is being searched or looked at any more."""
        await self._idle.wait()

    def close(self) -> None:
        """Stop everything that goes on in the background."""
        self.cancel_scan()
        self._cancel_flush()

    def _count_anew(self) -> None:
        """Begin a new count with a new list; what is added to a list is added to its count."""
        if not self._scans and not self._list.rows:
            self._intake = IntakeCount()

    def _forget_search(self) -> None:
        self._intake = IntakeCount()
        self._announce_scan()

    def _search(self, chunks: Chunks) -> None:
        name = next(self._names)
        self._scans.add(name)
        self._idle.clear()
        self._announce_scan()
        self._tasks.start(self._scan(name, chunks), name=name, policy=Policy.QUEUE)

    async def _scan(self, name: str, chunks: Chunks) -> None:
        try:
            while chunk := await asyncio.to_thread(_next_chunk, chunks):
                self._intake.note(chunk)
                self._append([_draft(item) for item in chunk if not isinstance(item, LeftOut)])
                self._announce_scan()
        finally:
            self._end_scan(name)

    def _end_scan(self, name: str) -> None:
        if name in self._scans:
            self._scans.discard(name)
            self._announce_scan()
            self._note_if_idle()

    def _append(self, drafts: Sequence[Draft]) -> None:
        added = self._list.add(drafts)
        self._intake.note_listed_already(len(drafts) - len(added))
        if added:
            self.added.emit(added)
            self._check([draft for draft in added if draft.state is DraftState.CHECKING])
            self._schedule_flush()

    def _check(self, drafts: Sequence[Draft]) -> None:
        if not drafts:
            return
        self._checker.enqueue(drafts)
        self._idle.clear()
        while self._workers - self._stuck < PARALLEL:
            self._start_worker()

    def _start_worker(self) -> None:
        self._workers += 1
        self._tasks.start(self._work(), name=next(self._names), policy=Policy.QUEUE)

    def _replace_worker(self) -> bool:
        """Start another worker for one that is held up, unless very many are."""
        if self._stuck >= _MOST_STUCK:
            return False
        self._stuck += 1
        self._start_worker()
        return True

    async def _work(self) -> None:
        was_stuck = False
        try:
            was_stuck = await self._checker.work()
        finally:
            self._workers -= 1
            self._stuck -= was_stuck
            self._note_if_idle()

    def _is_listed(self, key: int) -> bool:
        return self._list.get(key) is not None

    def _note_checked(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            self._changed.update((row.key, row) for row in self._list.change(draft))
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

    def _announce_scan(self) -> None:
        self.scan_changed.emit(self.scan_progress)

    def _note_if_idle(self) -> None:
        if not self._scans and not self._workers:
            self._flush()
            self._idle.set()


def _next_chunk(chunks: Chunks) -> Sequence[Found | Draft]:
    return next(chunks, ())


def _draft(item: FoundFile | Draft) -> Draft:
    return item if isinstance(item, Draft) else draft_of(item)
