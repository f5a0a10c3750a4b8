"""Watches a folder of one account, and stages or submits what is new in it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from extend_desktop.domain.disk_errors import writing_error
from extend_desktop.domain.errors import DefectError, ExtendDesktopError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.watching import (
    DONE_FOLDER,
    REJECTED_FOLDER,
    FileMark,
    WatchedFile,
    WatchedState,
    WatchNote,
    WatchNoteKind,
    WatchRule,
    WatchStatus,
)
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.watching import WatchedFolder, WatchStore
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.services.watching.handled_files import HandledFiles
from extend_desktop.services.watching.new_files import NewFiles
from extend_desktop.services.watching.taking import FileTaker, WatchActions
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
POLL_S = 5.0
"""File systems on a network announce no changes, so the folder is read again and again."""
_NOTES = 200
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WatchParts:
    """What watching works with.

    Attributes:
        away: runs what blocks; it may hang with the folder's network.
        reason_text: words for a reason, for the file beside a rejected one.
    """

    store: WatchStore
    folder: WatchedFolder
    actions: WatchActions
    clock: Clock
    away: Callable[[Callable[[], object]], Awaitable[object]]
    reason_text: Callable[[WatchedFile], str]


class WatchService:
    """Watches while a rule is on; loop's thread only.

    A file is written down as taken before anything is done with it. What was under way at a kill
    is found out from the batches in the same journal: so nothing is submitted twice.

    Attributes:
        changed: how watching stands.
        notes: what happened since the start, the newest last.
    """

    def __init__(self, account_id: AccountId, parts: WatchParts, tasks: TaskRunner) -> None:
        self.changed: Event[WatchStatus] = Event()
        self.status = WatchStatus()
        self.notes: deque[WatchNote] = deque(maxlen=_NOTES)
        self._account_id = account_id
        self._parts = parts
        self._tasks = tasks
        self._task = f"watch folder {account_id}"
        self._new = NewFiles()
        self._handled = HandledFiles(account_id, parts.store)
        self._taker = FileTaker(self._handled, parts.actions, self._note)
        # What was in the way at the last look, and what is at this one.
        self._said: set[str] = set()
        self._met: set[str] = set()

    async def start(self) -> None:
        """Go on with what was watched in the last session.

        Raises:
            StorageError: the journal cannot be read.
        """
        rule = await self._parts.store.rule(self._account_id)
        if rule is not None:
            self._follow(rule)

    async def watch(self, rule: WatchRule, *, takes_present: bool = False) -> None:
        """Watch this from now on, or stop when it is off.

        With `takes_present`, files that are in the folder already count as new.

        Raises:
            StorageError: it cannot be written.
        """
        await self._tasks.stop(self._task)
        if rule.is_on and not takes_present:
            await self._leave_present(rule)
        await self._parts.store.set_rule(self._account_id, rule)
        self._follow(rule)

    def close(self) -> None:
        """Stop; what is under way is found out at the next start."""
        self._tasks.cancel(self._task)

    def _follow(self, rule: WatchRule) -> None:
        self._new.forget()
        self._announce(replace(self.status, rule=rule, is_reachable=True, waiting=0))
        if rule.is_on:
            self._note(WatchNoteKind.BEGAN, name=rule.folder.name)
            self._tasks.start(self._run(rule), name=self._task, policy=Policy.REPLACE)

    async def _leave_present(self, rule: WatchRule) -> None:
        present = await self._listing(rule) or ()
        known = {file.mark for file in await self._parts.store.files(self._account_id)}
        left = [WatchedFile(mark, WatchedState.LEFT) for mark in present if mark not in known]
        await self._parts.store.put(self._account_id, left)

    async def _run(self, rule: WatchRule) -> None:
        is_loaded = False
        while True:
            try:
                if not is_loaded:
                    await self._handled.load()
                    is_loaded = True
                await self._look(rule)
            except ExtendDesktopError as error:
                self._fail(error, is_defect=isinstance(error, DefectError))
            except Exception as error:  # noqa: BLE001 - a fault is no reason to stop unseen
                self._fail(error, is_defect=True)
            self._said, self._met = self._met, set()
            await self._parts.clock.sleep(POLL_S)

    async def _look(self, rule: WatchRule) -> None:
        await self._handled.find_out(WatchedState.TAKEN)
        present = await self._listing(rule)
        if present is None:
            return
        known, now_s = self._handled.marks, self._parts.clock.monotonic_s()
        # Away as well: comparing 40,000 files would hold the loop for a tenth of a second.
        new = await self._away(lambda: self._new.look(present, known, now_s))
        self._announce(replace(self.status, waiting=self._new.waiting))
        if new:
            await self._taker.take(rule, new)
        if rule.moves:
            await self._handled.find_out(WatchedState.STAGED, WatchedState.SUBMITTED)
            await self._move(rule.folder, present)

    async def _listing(self, rule: WatchRule) -> Sequence[FileMark] | None:
        """Return what is in the folder; None while it cannot be read."""
        try:
            present = await self._away(lambda: self._files(rule))
        except OSError as error:
            self._new.forget()
            if self.status.is_reachable:
                _log.info("The watched folder cannot be read: %s", type(error).__name__)
                self._announce(replace(self.status, is_reachable=False, waiting=0))
                self._note(WatchNoteKind.UNREACHABLE, name=rule.folder.name)
            return None
        if not self.status.is_reachable:
            self._announce(replace(self.status, is_reachable=True))
            self._note(WatchNoteKind.REACHABLE, name=rule.folder.name)
        return present

    def _files(self, rule: WatchRule) -> Sequence[FileMark]:
        return self._parts.folder.files(rule.folder, subfolders=rule.subfolders)

    async def _move(self, folder: Path, present: Sequence[FileMark]) -> None:
        """Move what is finished and still there; so a kill in between costs nothing."""
        for file in await self._away(lambda: self._handled.finished(present)):
            await self._move_one(folder, file)

    async def _move_one(self, folder: Path, file: WatchedFile) -> None:
        is_done = file.state is WatchedState.PROCESSED
        target = DONE_FOLDER if is_done else REJECTED_FOLDER
        reason = "" if is_done else self._parts.reason_text(file)
        move = partial(self._parts.folder.move, file.mark, folder, target, reason)
        try:
            is_moved = await self._away(move)
        except OSError as error:
            path = str(folder / target)
            self._note_failure(writing_error(error, path=path), file.mark.path.name)
            return
        if is_moved:
            kind = WatchNoteKind.MOVED_DONE if is_done else WatchNoteKind.MOVED_REJECTED
            self._note(kind, name=file.mark.path.name)

    async def _away(self, work: Callable[[], T]) -> T:
        return cast("T", await self._parts.away(work))

    def _fail(self, error: Exception, *, is_defect: bool) -> None:
        """Go on watching, as the window says; a defect is reported as that of any other task."""
        if self._note_failure(error) and is_defect:
            _log.error("Watching a folder failed", exc_info=error)
            self._tasks.failed.emit(error)

    def _note_failure(self, error: Exception, name: str = "") -> bool:
        """Say once what is in the way, not at every look; return whether it was said now."""
        what = f"{type(error).__name__} {getattr(error, 'code', '')}"
        is_new = what not in self._said | self._met
        if is_new:
            _log.warning("Watching a folder: %s", what)
            self._note(WatchNoteKind.FAILED, name=name, error=error)
        self._met.add(what)
        return is_new

    def _note(
        self,
        kind: WatchNoteKind,
        count: int = 1,
        *,
        name: str = "",
        reason: str = "",
        error: Exception | None = None,
    ) -> None:
        note = WatchNote(self._parts.clock.now(), kind, count, name, reason, error)
        self.notes.append(note)
        self._announce(replace(self.status, last=note))

    def _announce(self, status: WatchStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit(status)
