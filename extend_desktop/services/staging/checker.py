"""Looks at staged local files in the background, a few at a time; for the staging service."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.inspections import Inspection, is_sendable
from extend_desktop.services.ports import InspectorPort
from extend_desktop.services.ports_journal import Content, KnownFilesJournal

_log = logging.getLogger(__name__)

PARALLEL = 3
"""Files read at the same time: enough to keep a disk busy, few enough to leave it usable."""
GROUP = 16
"""Files a worker takes at once; one look-up in the journal serves all of them."""


class Checker:
    """Turns CHECKING rows into what will happen to them.

    `is_wanted` says whether the row of a key is still listed; `on_checked` gets the finished rows on the loop's thread, in no particular order.
    """

    def __init__(
        self,
        inspector: InspectorPort,
        known_files: KnownFilesJournal,
        account_id: AccountId,
        is_wanted: Callable[[int], bool],
        on_checked: Callable[[Sequence[Draft]], None],
    ) -> None:
        self._inspector = inspector
        self._known_files = known_files
        self._account_id = account_id
        self._is_wanted = is_wanted
        self._on_checked = on_checked
        self._waiting: deque[Draft] = deque()

    def enqueue(self, drafts: Sequence[Draft]) -> None:
        """Add rows to look at."""
        self._waiting.extend(drafts)

    async def work(self) -> None:
        """Look at waiting rows until none is left; run up to PARALLEL of these side by side."""
        while self._waiting:
            size = min(GROUP, len(self._waiting))
            group = [self._waiting.popleft() for _ in range(size)]
            wanted = [draft for draft in group if self._is_wanted(draft.key)]
            if wanted:
                self._on_checked(await self._check(wanted))

    async def _check(self, group: Sequence[Draft]) -> Sequence[Draft]:
        paths = [Path(draft.source) for draft in group]
        looks = await asyncio.to_thread(self._inspect_all, paths)
        known = await self._known({_content(look) for look in looks if look.sha256})
        return [_checked(draft, look, known) for draft, look in zip(group, looks, strict=True)]

    def _inspect_all(self, paths: Sequence[Path]) -> list[Inspection]:
        return [self._inspector.inspect(path) for path in paths]

    async def _known(self, contents: Collection[Content]) -> Mapping[Content, FileId]:
        if not contents:
            return {}
        try:
            return await self._known_files.find(self._account_id, contents)
        except ExpectedError:
            # Without the answer a file is at worst uploaded twice, which is harmless.
            _log.warning("Known files could not be looked up", exc_info=True)
            return {}


def _content(look: Inspection) -> Content:
    return Content(look.sha256, look.size_bytes)


def _checked(draft: Draft, look: Inspection, known: Mapping[Content, FileId]) -> Draft:
    facts = replace(
        draft,
        size_bytes=look.size_bytes,
        page_count=look.page_count,
        sha256=look.sha256 or None,
        sent_as=look.sent_as,
        warnings=look.warnings,
        reason_code=look.problem.value if look.problem else None,
    )
    if look.problem is not None and not (draft.send_anyway and is_sendable(look.problem)):
        return replace(facts, state=DraftState.BLOCKED, send_anyway=False)
    file_id = known.get(_content(look))
    state = DraftState.READY if file_id is None else DraftState.REUSED
    return replace(facts, state=state, file_id=file_id)
