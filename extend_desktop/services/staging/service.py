"""The staging service: what was dropped, what will happen to it, and the plan."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from extend_desktop.domain.drafts import Draft, Plan
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.list_mapping import ListEntry
from extend_desktop.domain.scans import LeftOut, ScanProgress
from extend_desktop.services.pasted import read_list
from extend_desktop.services.ports import ScannerPort
from extend_desktop.services.staging.extracted_drafts import ExtractedDrafts
from extend_desktop.services.staging.intake import (
    Chunks,
    chunks_of_list,
    chunks_of_table,
    draft_of_remote,
)
from extend_desktop.services.staging.listed_rows import ListedRows
from extend_desktop.services.staging.locked_archives import LockedArchives, Unlocks
from extend_desktop.services.staging.looked_again import LookedAgain
from extend_desktop.services.staging.row_checks import CheckSources, RowChecks
from extend_desktop.services.staging.searches import Searches, Take
from extend_desktop.services.tasks import TaskRunner


class StagingService:
    """The composer's list of one account; use on the loop's thread.

    `added`, `updated` and `removed` carry rows or keys; after `reset` read `drafts` again. `chosen`
    carries rows for which the operator chose something that is kept over a restart.

    Attributes:
        triage: the operator's decisions about rows.
        extracted: rows whose result is known already.
        locked: rows that are inside archives under a password.

    Args:
        name: of its tasks; those of two lists are told apart by it.
        archives: unpacks what is under a password; without it such rows stay locked.
    """

    def __init__(
        self,
        *,
        scanner: ScannerPort,
        sources: CheckSources,
        tasks: TaskRunner,
        name: str = "staging",
        archives: Unlocks | None = None,
    ) -> None:
        names = (f"{name} {sources.account_id} {number}" for number in itertools.count(1))
        self._scanner = scanner
        self._rows = ListedRows()
        self._searches = Searches(tasks, names, self._note_work)
        self._checks = RowChecks(self._rows, sources, tasks, names, self._note_work)
        self.extracted = ExtractedDrafts(self._rows)
        self.locked = LockedArchives(
            self._rows,
            archives,
            self._checks.check_unpacked,
            tasks,
            names,
            self._note_work,
            self._searches.note_unlocked,
        )
        self._looked_again = LookedAgain(
            self._rows, scanner, self._searches, self._checks, self._append
        )
        self._idle = asyncio.Event()
        self._idle.set()
        self.added, self.updated = self._rows.added, self._rows.updated
        self.removed, self.reset = self._rows.removed, self._rows.reset
        self.plan_changed = self._rows.plan_changed
        self.scan_changed = self._searches.changed
        self.chosen, self.triage = self._checks.chosen, self._checks.triage

    @property
    def drafts(self) -> Sequence[Draft]:
        """All rows in order, as a snapshot."""
        return self._rows.drafts

    @property
    def plan(self) -> Plan:
        """What Submit would do now."""
        return self._rows.plan

    @property
    def scan_progress(self) -> ScanProgress:
        """How far searching is, and what became of all that was met."""
        return self._searches.progress

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """What the searches since the list was last empty passed by."""
        return self._searches.left_out

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders; returns at once, the disk is read in threads only."""
        if paths:
            place = paths[0].name if len(paths) == 1 else ""
            self._search(self._scanner.scan(paths), place=place)

    def add_remote(self, files: Sequence[RemoteFile]) -> None:
        """Take files that are at Extend already."""
        self._append([draft_of_remote(file) for file in files])
        self._searches.announce()

    def add_text(self, text: str) -> None:
        """Take a pasted list: a path, a URL or a file id a line; returns at once."""
        self.add_list(read_list(text))

    def add_list(self, entries: Iterable[str], *, folder: Path | None = None) -> None:
        """Take paths, URLs and file ids, each as it was written; returns at once.

        Relative paths count from `folder`; without one they are blocked.
        """
        self._search(chunks_of_list(entries, self._scanner, folder))

    def add_table(self, entries: Iterable[ListEntry], folder: Path) -> None:
        """Take the rows of an input list with their columns; returns at once.

        Relative paths count from `folder`. A row that is listed already gets the columns.
        """
        self._search(chunks_of_table(entries, self._scanner, folder), self._append_with_columns)

    def include(self, left_out: Collection[LeftOut]) -> None:
        """Take what a search passed by, folders with all that is in them; returns at once."""
        if left_out:
            self._searches.forget_left_out(left_out)
            paths = [item.path for item in left_out]
            self._searches.start(self._scanner.scan(paths, everything=True), self._append)

    def look_again(self, keys: Collection[int]) -> None:
        """Look at blocked files of this computer anew: what held them back may be over.

        What stands for an archive, or a part of one, is searched again.
        """
        listed = [draft for key in keys if (draft := self._rows.get(key)) is not None]
        archives = [draft for draft in listed if draft.is_of_archive]
        self.triage.recheck(keys)
        if archives:
            self._looked_again.start(archives)

    def put_back(self, drafts: Sequence[Draft]) -> None:
        """Take rows of an earlier session, in their order; those to be checked are checked."""
        self._append(drafts)

    def remove(self, keys: Collection[int]) -> None:
        """Take rows off the list; `undo` brings them back."""
        self._rows.remove(keys)

    def discard(self, keys: Collection[int]) -> None:
        """Take rows off the list that have become a batch; `undo` goes back no further."""
        self._rows.discard(keys)
        if self._rows.is_empty and self._searches.is_idle:
            self._forget_searches()

    def clear(self) -> None:
        """Stop searching and empty the list; `undo` brings the rows back."""
        self.cancel_scan()
        self._forget_searches()
        self._rows.clear()

    def undo(self) -> None:
        """Bring back what was removed last."""
        self._checks.start(self._rows.undo())

    def cancel_scan(self) -> None:
        """Stop searching folders; what was found stays and is looked at."""
        self._searches.cancel()

    def take_back_scan(self) -> None:
        """Stop searching, and take what the searches under way have added off the list again."""
        keys = self._searches.added
        self.cancel_scan()
        self.remove(keys)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being searched or looked at."""
        return self._idle.is_set()

    async def wait_until_idle(self) -> None:
        """Return once nothing is being searched or looked at any more."""
        await self._idle.wait()

    def close(self) -> None:
        """Stop everything that goes on in the background."""
        self.cancel_scan()
        self._rows.close()

    def _search(self, chunks: Chunks, take: Take | None = None, *, place: str = "") -> None:
        """Begin a search: of a new list with a new count, else with the count of the list."""
        if self._searches.is_idle and self._rows.is_empty:
            self._searches.count_anew()
        self._searches.start(chunks, take or self._append, place=place)

    def _forget_searches(self) -> None:
        self._searches.count_anew()
        self._searches.announce()

    def _append(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        added = self._rows.add(drafts)
        self._searches.note_listed_already(len(drafts) - len(added))
        self._checks.start(added)
        return added

    def _append_with_columns(self, drafts: Sequence[Draft]) -> Sequence[Draft]:
        added = self._append(drafts)
        self._checks.take_columns(drafts)
        return added

    def _note_work(self) -> None:
        if self._searches.is_idle and self._checks.is_idle and self.locked.is_idle:
            self._rows.flush()
            self._idle.set()
        else:
            self._idle.clear()
