"""Looks at staged local files in the background, a few at a time; for the staging service."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil

from extend_desktop.domain.copies import copied
from extend_desktop.domain.daemon_thread import DaemonThread
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.inspections import (
    AS_IT_IS,
    CheckOptions,
    Inspection,
    InspectionProblem,
    is_sendable,
)
from extend_desktop.services.ports import InspectorPort
from extend_desktop.services.ports.journal import Content, KnownFilesJournal
from extend_desktop.services.staging.group_check import CheckOutcome, GroupCheck
from extend_desktop.services.staging.stored_files import StoredFiles
from extend_desktop.services.staging.triage import Triage

_Twin = tuple[FileId, str]
"""The file at Extend with the same content, and its name there where that is known."""
_NONE: tuple[FileId | None, str] = (None, "")
_log = logging.getLogger(__name__)
PARALLEL = 3
"""Files read at the same time: enough to keep a disk busy, few enough to leave it usable."""
GROUP = 128
"""Files a worker takes at most at once, for some milliseconds; one look-up in the journal serves all
of them. A few large files are shared out among the workers."""
REPORT_EVERY_S = 0.1
"""What is known of a group's files by then is shown, if its others take longer."""
BUSY_S = 0.005
"""What waits for the loop for so long has the next turn, not the next files: a window takes longer
over a row than a look at a small file."""
STUCK_AFTER_S = 3.0
"""After so long without a piece read, others no longer wait for this file."""


class Checker:
    """Turns CHECKING rows into what will happen to them.

    `is_wanted` says whether the row of a key is still listed, and is asked from other threads too;
    `on_checked` gets the finished rows on the loop's thread, in no particular order; `on_stuck` is
    called when a worker is held up, and says whether another works in its place.
    """

    def __init__(
        self,
        inspector: InspectorPort,
        known_files: KnownFilesJournal,
        stored_files: StoredFiles,
        account_id: AccountId,
        is_wanted: Callable[[int], bool],
        on_checked: Callable[[Sequence[Draft]], None],
        on_stuck: Callable[[], bool],
        triage: Triage,
    ) -> None:
        self._inspector = inspector
        self._known_files = known_files
        self._stored_files = stored_files
        self._account_id = account_id
        self._is_wanted = is_wanted
        self._on_checked = on_checked
        self._on_stuck = on_stuck
        self._triage = triage
        self._waiting: deque[Draft] = deque()
        # They are downloaded when they are read, so all others go first.
        self._in_cloud: deque[Draft] = deque()

    def enqueue(self, drafts: Sequence[Draft]) -> None:
        """Add rows to look at."""
        for draft in drafts:
            (self._in_cloud if draft.in_cloud else self._waiting).append(draft)

    async def work(self) -> bool:
        """Look at waiting rows until none is left; run up to PARALLEL of these side by side.

        Returns:
            Whether another works in this one's place, because a file held it up for long.
        """
        thread = await DaemonThread.start("staging check")
        try:
            while group := self._next_group():
                wanted = [draft for draft in group if self._is_wanted(draft.key)]
                if wanted and await self._check(wanted, thread):
                    return True
                await _wait_for_others()
            return False
        finally:
            thread.close()

    def _next_group(self) -> Sequence[Draft]:
        if not self._waiting:
            return [self._in_cloud.popleft()] if self._in_cloud else []
        size = min(GROUP, ceil(len(self._waiting) / PARALLEL))
        return [self._waiting.popleft() for _ in range(size)]

    async def _check(self, group: Sequence[Draft], thread: DaemonThread) -> bool:
        """Look at a group; whether another took this worker's place meanwhile."""
        is_replaced, still_s = False, 0.0
        check = GroupCheck(self._inspect_all, group, self._is_wanted, thread)
        try:
            while not check.is_done:
                step_s = STUCK_AFTER_S if is_replaced else min(REPORT_EVERY_S, STUCK_AFTER_S)
                still_s = 0.0 if await check.moves(step_s) else still_s + step_s
                if still_s >= STUCK_AFTER_S and not is_replaced:
                    self._waiting.extendleft(reversed(check.give_up_rest()))
                    is_replaced = self._on_stuck()
                await self._report(check.take_outcomes())
        finally:
            check.stop()
        await self._report(check.take_outcomes())
        return is_replaced

    def _inspect_all(
        self, drafts: Sequence[Draft], keep_on: Callable[[int], bool]
    ) -> Iterator[tuple[int, Inspection]]:
        return self._inspector.inspect_all([self._item(draft) for draft in drafts], keep_on)

    def _item(self, draft: Draft) -> tuple[str, CheckOptions]:
        kind, passwords = draft.spec.upload.type, self._triage.passwords_for(draft)
        # Most files are looked at as they are, and an object for each of them takes time.
        options = CheckOptions(kind, passwords) if kind or passwords else AS_IT_IS
        return draft.spec.source, options

    async def _report(self, outcomes: Sequence[tuple[Draft, CheckOutcome]]) -> None:
        inspections = [(draft, _inspection_of(outcome)) for draft, outcome in outcomes]
        known = await self._known({_content(seen) for _, seen in inspections if seen.sha256})
        if inspections:
            self._on_checked([self._judged(draft, seen, known) for draft, seen in inspections])

    def _judged(self, draft: Draft, seen: Inspection, known: Mapping[Content, _Twin]) -> Draft:
        facts = self._triage.checked(_with_facts(draft, seen), seen.opened_by)
        if not facts.is_sent or not facts.spec.upload.is_plain:
            return facts
        file_id, twin = known.get(_content(seen), _NONE) if known else _NONE
        if file_id is None:
            return facts
        spec = replace(facts.spec, file_id=file_id)
        return replace(facts, spec=spec, state=DraftState.REUSED, twin=twin)

    async def _known(self, contents: Collection[Content]) -> Mapping[Content, _Twin]:
        if not contents:
            return {}
        try:
            known = await self._known_files.find(self._account_id, contents)
            present = await self._stored_files.present(frozenset(known.values()))
            return {
                content: (file_id, present[file_id])
                for content, file_id in known.items()
                if file_id in present
            }
        except ExpectedError:
            # Without the answer a file is at worst uploaded twice, which is harmless.
            _log.warning("Known files could not be looked up", exc_info=True)
            return {}


async def _wait_for_others() -> None:
    """Let the loop do what waits; as long as that takes, it is left alone then."""
    loop = asyncio.get_running_loop()
    began_s = loop.time()
    await asyncio.sleep(0)
    if (took_s := loop.time() - began_s) >= BUSY_S:
        await asyncio.sleep(min(took_s, REPORT_EVERY_S))


def _inspection_of(outcome: CheckOutcome) -> Inspection:
    """Return what was seen; a check that failed is logged, and blocks its own row only."""
    if isinstance(outcome, Inspection):
        return outcome
    _log.error("The check of a file failed", exc_info=outcome)
    return Inspection(0, "", problem=InspectionProblem.CHECK_FAILED)


def _content(seen: Inspection) -> Content:
    return Content(seen.sha256, seen.size_bytes)


def _with_facts(draft: Draft, seen: Inspection) -> Draft:
    """Return a row with what was seen of its file: blocked, or to be uploaded as far as is known.

    One copy of each part, because a drop may be of a hundred thousand files.
    """
    is_held = seen.problem is not None and not (draft.send_anyway and is_sendable(seen.problem))
    spec = copied(
        draft.spec,
        size_bytes=seen.size_bytes,
        page_count=seen.page_count,
        sha256=seen.sha256 or None,
        file_id=None,
        sent_as=seen.sent_as,
    )
    return copied(
        draft,
        spec=spec,
        state=DraftState.BLOCKED if is_held else DraftState.READY,
        send_anyway=draft.send_anyway and not is_held,
        twin="",
        twins=0,
        warnings=seen.warnings,
        found=seen.found,
        is_trying=False,
        reason_code=seen.problem.value if seen.problem else None,
        # What was read is here now.
        in_cloud=draft.in_cloud and not seen.sha256,
    )
