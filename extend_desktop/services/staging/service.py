"""The staging service: what was dropped, what will happen to it, and the plan."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.list_mapping import ListEntry
from extend_desktop.domain.scans import Found, FoundFile, LeftOut, ScanProgress
from extend_desktop.services.events import Event
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.pasted import read_list
from extend_desktop.services.ports import InspectorPort, ScannerPort
from extend_desktop.services.ports.journal import KnownFilesJournal
from extend_desktop.services.staging.check_workers import CheckWorkers
from extend_desktop.services.staging.checker import Checker
from extend_desktop.services.staging.draft_list import DraftList, Removal
from extend_desktop.services.staging.intake import (
    Chunks,
    IntakeCount,
    chunks_of_list,
    chunks_of_table,
    draft_of,
    draft_of_remote,
    with_columns,
)
from extend_desktop.services.staging.row_announcer import RowAnnouncer
from extend_desktop.services.staging.stored_files import StoredFiles
from extend_desktop.services.staging.triage import Triage
from extend_desktop.services.tasks import Policy, TaskRunner


class StagingService:
    """The composer's list of one account; use on the loop's thread.

    `added`, `updated` and `removed` carry rows or keys; after `reset` read `drafts` again. `chosen`
    carries rows for which the operator chose something that is kept over a restart.

    Attributes:
        triage: the operator's decisions about rows.
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
        passwords: Passwords | None = None,
    ) -> None:
        self.added: Event[tuple[Draft, ...]] = Event()
        self.updated: Event[tuple[Draft, ...]] = Event()
        self.removed: Event[frozenset[int]] = Event()
        self.reset: Event[None] = Event()
        self.plan_changed: Event[Plan] = Event()
        self.scan_changed: Event[ScanProgress] = Event()
        self.chosen: Event[tuple[Draft, ...]] = Event()
        self._list = DraftList()
        self._scanner = scanner
        self._tasks = tasks
        self._announcer = RowAnnouncer(self.updated, self.plan_changed, lambda: self.plan)
        self._names = (f"staging {account_id} {number}" for number in itertools.count(1))
        self.triage = Triage(
            self._list,
            passwords or Passwords(),
            settled=self._note_changed,
            to_check=self._check_again,
            chosen=lambda drafts: self.chosen.emit(tuple(drafts)),
        )
        self._workers = CheckWorkers(self._work, tasks, self._names, self._note_if_idle)
        self._checker = Checker(
            inspector,
            known_files,
            stored_files,
            account_id,
            is_wanted=self._is_listed,
            on_checked=self._note_checked,
            on_stuck=self._workers.replace,
            triage=self.triage,
        )
        self._scans: set[str] = set()
        # Rows that the searches under way have added.
        self._scanned: set[int] = set()
        self._place = ""
        self._intake = IntakeCount()
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
        return self._intake.progress(running=bool(self._scans), place=self._place)

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """What the searches since the list was last empty passed by."""
        return self._intake.left_out

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders; returns at once, the disk is read in threads only."""
        if paths:
            self._count_anew()
            self._place = paths[0].name if len(paths) == 1 else ""
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

    def add_table(self, entries: Iterable[ListEntry], folder: Path) -> None:
        """Take the rows of an input list with their columns; returns at once.

        Relative paths count from `folder`. A row that is listed already gets the columns.
        """
        self._count_anew()
        self._search(chunks_of_table(entries, self._scanner, folder), takes_columns=True)

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

    def discard(self, keys: Collection[int]) -> None:
        """Take rows off the list that have become a batch; `undo` goes back no further."""
        self._announce_removed(self._list.discard(keys))
        if not self._list.rows and not self._scans:
            self._forget_search()

    def _announce_removed(self, removal: Removal) -> None:
        if removal.keys:
            self._announcer.forget(removal.keys)
            self.removed.emit(removal.keys)
            if removal.changed:
                self._announcer.note(removal.changed)
            self.plan_changed.emit(self.plan)

    def clear(self) -> None:
        """Stop searching and empty the list; `undo` brings the rows back."""
        self.cancel_scan()
        self._forget_search()
        self._list.remove([draft.key for draft in self._list.rows])
        self._announcer.clear()
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

    def take_back_scan(self) -> None:
        """Stop searching, and take what the searches under way have added off the list again."""
        keys = frozenset(self._scanned)
        self.cancel_scan()
        self.remove(keys)

    async def wait_until_idle(self) -> None:
        """Return once nothing is being searched or looked at any more."""
        await self._idle.wait()

    def close(self) -> None:
        """Stop everything that goes on in the background."""
        self.cancel_scan()
        self._announcer.close()

    def _count_anew(self) -> None:
        """Begin a new count with a new list; what is added to a list is added to its count."""
        if not self._scans and not self._list.rows:
            self._intake = IntakeCount()

    def _forget_search(self) -> None:
        self._intake = IntakeCount()
        self._announce_scan()

    def _search(self, chunks: Chunks, *, takes_columns: bool = False) -> None:
        name = next(self._names)
        self._scans.add(name)
        self._idle.clear()
        self._announce_scan()
        scan = self._scan(name, chunks, takes_columns=takes_columns)
        self._tasks.start(scan, name=name, policy=Policy.QUEUE)

    async def _scan(self, name: str, chunks: Chunks, *, takes_columns: bool) -> None:
        try:
            while chunk := await asyncio.to_thread(_next_chunk, chunks):
                self._intake.note(chunk)
                drafts = [_draft(item) for item in chunk if not isinstance(item, LeftOut)]
                self._scanned.update(draft.key for draft in self._append(drafts))
                if takes_columns:
                    self._take_columns(drafts)
                self._announce_scan()
        finally:
            self._end_scan(name)

    def _end_scan(self, name: str) -> None:
        if name in self._scans:
            self._scans.discard(name)
            if not self._scans:
                self._scanned, self._place = set(), ""
            self._announce_scan()
            self._note_if_idle()

    def _append(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        added = self._list.add(drafts)
        self._intake.note_listed_already(len(drafts) - len(added))
        if added:
            self.added.emit(added)
            self._check([draft for draft in added if draft.state is DraftState.CHECKING])
            self._announcer.schedule()
        return added

    def _take_columns(self, drafts: Sequence[Draft]) -> None:
        """Give rows that were listed before the columns that a list has for them."""
        columns = {
            listed.key: draft.spec.metadata
            for draft in drafts
            if (listed := self._list.find(draft)) is not None
            and listed.spec.metadata != draft.spec.metadata
        }
        self.triage.set_columns(columns)

    def _check(self, drafts: Sequence[Draft]) -> None:
        if drafts:
            self._checker.enqueue(drafts)
            self._idle.clear()
            self._workers.start()

    async def _work(self) -> bool:
        return await self._checker.work()

    def _check_again(self, drafts: Sequence[Draft]) -> None:
        self._note_changed(drafts)
        self._check(drafts)

    def _is_listed(self, key: int) -> bool:
        return self._list.get(key) is not None

    def _note_checked(self, drafts: Sequence[Draft]) -> None:
        """Take what checks found; columns may have been given meanwhile."""
        self._note_changed([self._with_its_columns(draft) for draft in drafts])

    def _with_its_columns(self, draft: Draft) -> Draft:
        listed = self._list.get(draft.key)
        if listed is None or listed.spec.metadata == draft.spec.metadata:
            return draft
        return with_columns(draft, listed.spec.metadata)

    def _note_changed(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            self._announcer.note(self._list.change(draft))
        self._announcer.schedule()

    def _announce_scan(self) -> None:
        self.scan_changed.emit(self.scan_progress)

    def _note_if_idle(self) -> None:
        if not self._scans and self._workers.is_idle:
            self._announcer.flush()
            self._idle.set()


def _next_chunk(chunks: Chunks) -> Sequence[Found | Draft]:
    return next(chunks, ())


def _draft(item: FoundFile | Draft) -> Draft:
    return item if isinstance(item, Draft) else draft_of(item)
