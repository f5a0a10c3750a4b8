"""Rows that are inside archives under a password: unpacked once one fits. For the staging service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.scans import Found, FoundFile
from extend_desktop.services.staging.intake import draft_of
from extend_desktop.services.staging.listed_rows import ListedRows
from extend_desktop.services.tasks import Policy, TaskRunner


class Unlocks(Protocol):
    """Unpacks what is under a password; blocking, so each chunk is taken in a thread."""

    def unlock(
        self, paths: Iterable[Path], passwords: Sequence[str]
    ) -> Iterator[tuple[Found, ...]]:
        """Yield what was unpacked, and what none of the passwords opens, as still locked.

        A chunk may be empty: then it is long about one thing.
        """
        ...


class LockedArchives:
    """Tries passwords on archives; loop's thread only. A password is forgotten when it was tried.

    Args:
        to_check: called with rows whose file was unpacked.
        names: of the tasks.
        on_change: called whenever a try has begun or ended.
        on_unpacked: called with how many rows a password has opened.
    """

    def __init__(
        self,
        rows: ListedRows,
        archives: Unlocks | None,
        to_check: Callable[[Sequence[Draft]], None],
        tasks: TaskRunner,
        names: Iterator[str],
        on_change: Callable[[], None],
        on_unpacked: Callable[[int], None],
    ) -> None:
        self._rows = rows
        self._archives = archives
        self._to_check = to_check
        self._tasks = tasks
        self._names = names
        self._on_change = on_change
        self._on_unpacked = on_unpacked
        self._running: set[str] = set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being tried."""
        return not self._running

    def unlock(self, keys: Collection[int], typed: Sequence[str]) -> None:
        """Try passwords, in their order, on the rows among these that are locked in archives."""
        listed = [draft for key in keys if (draft := self._rows.get(key)) is not None]
        locked = [draft for draft in listed if draft.is_locked_in_archive and not draft.is_trying]
        if self._archives is None or not locked or not typed:
            return
        self._rows.change([replace(draft, is_trying=True) for draft in locked])
        name = next(self._names)
        self._running.add(name)
        self._on_change()
        chunks = self._archives.unlock([Path(draft.spec.source) for draft in locked], typed)
        left = {draft.spec.source: draft.key for draft in locked}
        self._tasks.start(self._try(name, chunks, left), name=name, policy=Policy.QUEUE)

    async def _try(
        self, name: str, chunks: Iterator[tuple[Found, ...]], left: dict[str, int]
    ) -> None:
        """Take what is unpacked; stop when none of the rows is wanted any more."""
        try:
            while any(map(self._rows.has, left.values())):
                chunk = await asyncio.to_thread(next, chunks, None)
                if chunk is None:
                    break
                self._take([found for found in chunk if isinstance(found, FoundFile)], left)
        finally:
            self._give_up(left.values())
            self._running.discard(name)
            self._on_change()

    def _take(self, found: Sequence[FoundFile], left: dict[str, int]) -> None:
        for file in found:
            concerned = [left.pop(source) for source in _sources_of(file, left)]
            rows = [before for key in concerned if (before := self._rows.get(key)) is not None]
            if file.problem is None:
                unpacked = [_unpacked(before, file) for before in rows]
                self._to_check(self._rows.without_doubles(unpacked))
                self._on_unpacked(len(rows))
            else:
                self._rows.change([_refused(before, file.problem) for before in rows])

    def _give_up(self, keys: Iterable[int]) -> None:
        """Let rows that nothing was found out about be tried again."""
        listed = [draft for key in keys if (draft := self._rows.get(key)) is not None]
        self._rows.change([replace(draft, is_trying=False) for draft in listed])


def _sources_of(file: FoundFile, left: Collection[str]) -> Sequence[str]:
    """Return the rows that a file stands for: itself, or all of an archive that is gone itself."""
    source = str(file.inside or file.path)
    if source in left:
        return (source,)
    return [inner for inner in left if file.path in Path(inner).parents]


def _unpacked(before: Draft, file: FoundFile) -> Draft:
    """Return the row of a file that was locked: at the same place, with what was chosen for it."""
    after = draft_of(file)
    metadata, folder = before.spec.metadata, before.spec.folder
    return replace(
        after, key=before.key, spec=replace(after.spec, metadata=metadata, folder=folder)
    )


def _refused(before: Draft, problem: InspectionProblem) -> Draft:
    is_wrong = problem is InspectionProblem.ARCHIVE_LOCKED
    return replace(
        before,
        reason_code=problem.value,
        is_trying=False,
        wrong_passwords=before.wrong_passwords + is_wrong,
    )
