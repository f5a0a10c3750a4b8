"""Stages, submits or rejects new files, and writes down which; for the watch service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.domain.watching import (
    FileMark,
    WatchAction,
    WatchedFile,
    WatchedState,
    WatchNoteKind,
    WatchRule,
)
from extend_desktop.services.watching.handled_files import HandledFiles

_PASSING = frozenset(
    {
        InspectionProblem.CHANGING,
        InspectionProblem.VANISHED,
        InspectionProblem.NOT_FOUND,
        InspectionProblem.TEMPORARY_GONE,
        InspectionProblem.UNREADABLE,
        InspectionProblem.CHECK_FAILED,
    }
)
"""What may be otherwise at the next look."""


class WatchActions(Protocol):
    """What is done with new files."""

    async def check(self, paths: Sequence[Path]) -> Sequence[Draft]:
        """Look at files as staging does; one row for each."""
        ...

    async def stage(self, paths: Sequence[Path]) -> None:
        """Put files on the operator's list, and return when the list is kept."""
        ...

    async def submit(self, rule: WatchRule, drafts: Sequence[Draft]) -> str:
        """Make a batch of rows and return its name.

        Raises:
            ExpectedError: there is no batch then.
        """
        ...


class TakeNote(Protocol):
    """Says what happened."""

    def __call__(
        self, kind: WatchNoteKind, count: int = 1, *, name: str = "", reason: str = ""
    ) -> None: ...


class FileTaker:
    """Takes files that are new; loop's thread only."""

    def __init__(self, handled: HandledFiles, actions: WatchActions, note: TakeNote) -> None:
        self._handled = handled
        self._actions = actions
        self._note = note

    async def take(self, rule: WatchRule, new: Sequence[FileMark]) -> None:
        """Do with new files what the rule says; what still changes stays new.

        Raises:
            ExpectedError: nothing was done with those that are not handled now.
        """
        marks = {str(mark.path): mark for mark in new}
        checked = await self._actions.check([mark.path for mark in new])
        at_rest = [
            draft
            for draft in checked
            if (mark := marks.get(draft.spec.source)) and _has_come_to_rest(draft, mark)
        ]
        wanted = await self._without_same(marks, at_rest)
        if rule.action is WatchAction.STAGE:
            await self._stage(marks, wanted)
        else:
            await self._reject(marks, [draft for draft in wanted if not draft.is_sent])
            await self._submit(rule, marks, [draft for draft in wanted if draft.is_sent])

    async def _without_same(
        self, marks: Mapping[str, FileMark], drafts: Sequence[Draft]
    ) -> Sequence[Draft]:
        """Keep what was not taken before under this or another name; note the others."""
        seen = dict(self._handled.contents)
        wanted: list[Draft] = []
        same: list[WatchedFile] = []
        for draft in drafts:
            content = draft.spec.sha256
            if content and content in seen:
                same.append(_same(marks[draft.spec.source], seen[content]))
            else:
                wanted.append(draft)
                if content:
                    seen[content] = Path(draft.spec.source)
        await self._handled.put(same)
        for file in same:
            if file.state is WatchedState.SAME:
                self._note(WatchNoteKind.SAME, name=file.mark.path.name, reason=file.reason)
        return wanted

    async def _stage(self, marks: Mapping[str, FileMark], drafts: Sequence[Draft]) -> None:
        if not drafts:
            return
        files = [_taken(marks[draft.spec.source], draft) for draft in drafts]
        # The list takes each file once, so a kill before the next line does no harm.
        await self._actions.stage([file.mark.path for file in files])
        await self._handled.put([file.become(WatchedState.STAGED) for file in files])
        name = files[0].mark.path.name if len(files) == 1 else ""
        self._note(WatchNoteKind.STAGED, len(files), name=name)

    async def _reject(self, marks: Mapping[str, FileMark], drafts: Sequence[Draft]) -> None:
        files = [
            _taken(marks[draft.spec.source], draft).become(
                WatchedState.REJECTED, draft.reason_code or ""
            )
            for draft in drafts
        ]
        await self._handled.put(files)
        for file in files:
            self._note(WatchNoteKind.REJECTED, name=file.mark.path.name, reason=file.reason)

    async def _submit(
        self, rule: WatchRule, marks: Mapping[str, FileMark], drafts: Sequence[Draft]
    ) -> None:
        if not drafts:
            return
        files = [_taken(marks[draft.spec.source], draft) for draft in drafts]
        await self._handled.put(files)
        name = await self._actions.submit(rule, drafts)
        await self._handled.put([file.become(WatchedState.SUBMITTED) for file in files])
        self._note(WatchNoteKind.SUBMITTED, len(files), name=name)


def _same(mark: FileMark, first: Path) -> WatchedFile:
    """Return a file whose content was taken; where only its time has changed, it is left alone."""
    state = WatchedState.LEFT if first == mark.path else WatchedState.SAME
    return WatchedFile(mark, state, reason=first.name)


def _has_come_to_rest(draft: Draft, mark: FileMark) -> bool:
    """Whether the look at a file says what will be true in a moment, too."""
    if draft.is_sent:
        return draft.spec.size_bytes == mark.size_bytes
    return draft.reason_code not in _PASSING


def _taken(mark: FileMark, draft: Draft) -> WatchedFile:
    return WatchedFile(mark, WatchedState.TAKEN, draft.spec.sha256 or "")
