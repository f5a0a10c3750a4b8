"""Finds what a batch can run again with: its files at Extend, else the originals on this computer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from extend_desktop.domain.batches import Input, InputKind
from extend_desktop.domain.ids import AccountId, BatchId, FileId, InputId
from extend_desktop.domain.repeats import (
    RepeatedInput,
    RepeatInputs,
    RepeatProblem,
    spec_of,
    was_meant_for_extend,
)
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports.journal import Content, JournalPort
from extend_desktop.services.staging.stored_files import StoredFiles

_PIECE = 50
"""Looked at between two reports of progress, and before a stop takes effect."""
Progress = Callable[[int, int], None]
Fingerprint = Callable[[Path], str]


class BatchRepeats:
    """Looks only; nothing is sent or changed.

    Args:
        stored: asks Extend whether files are still there.
        fingerprint: returns the SHA-256 of a file; blocking, raises OSError.
    """

    def __init__(
        self,
        account_id: AccountId,
        journal: JournalPort,
        stored: StoredFiles,
        passwords: Passwords,
        fingerprint: Fingerprint,
    ) -> None:
        self._account_id = account_id
        self._journal = journal
        self._stored = stored
        self._passwords = passwords
        self._fingerprint = fingerprint

    async def inputs(
        self,
        batch_id: BatchId,
        only: Collection[InputId] | None = None,
        on_progress: Progress | None = None,
    ) -> RepeatInputs:
        """Return what the inputs of a batch, or `only` some of them, would be sent as now.

        `on_progress` is called with the inputs looked at and all of them.

        Raises:
            StorageError: the journal cannot be read.
        """
        wanted = await self._wanted(batch_id, only)
        # On a thread: a hundred thousand would hold the loop.
        sent = await asyncio.to_thread(lambda: list(filter(was_meant_for_extend, wanted)))
        found: list[RepeatedInput] = []
        for start in range(0, len(sent), _PIECE):
            found += await self._looked_at(sent[start : start + _PIECE])
            if on_progress is not None:
                on_progress(len(found), len(sent))
        return RepeatInputs(tuple(found), len(wanted) - len(sent))

    async def _wanted(self, batch_id: BatchId, only: Collection[InputId] | None) -> Sequence[Input]:
        if only is None:
            return await self._journal.inputs.of_batch(batch_id)
        return await self._journal.inputs.some(only)

    async def _looked_at(self, items: Sequence[Input]) -> Sequence[RepeatedInput]:
        files = await self._files_of(items)
        here = await self._stored.present(set(files.values()))
        present = {key: file_id for key, file_id in files.items() if file_id in here}
        return await asyncio.to_thread(self._judged, items, present)

    async def _files_of(self, items: Sequence[Input]) -> Mapping[InputId, FileId]:
        """Return the file at Extend that stands for each input, as far as one is known."""
        contents = {item.id: _content(item) for item in items if _is_plain(item)}
        wanted = {content for content in contents.values() if content is not None}
        known = await self._journal.known_files.find(self._account_id, wanted)
        files = {
            item.id: known.get(content) if (content := contents.get(item.id)) else item.file_id
            for item in items
        }
        return {key: file_id for key, file_id in files.items() if file_id is not None}

    def _judged(
        self, items: Sequence[Input], present: Mapping[InputId, FileId]
    ) -> list[RepeatedInput]:
        return [self._judge(item, present.get(item.id)) for item in items]

    def _judge(self, item: Input, file_id: FileId | None) -> RepeatedInput:
        problem = None
        if file_id is None and item.kind is InputKind.LOCAL:
            problem = self._local_problem(item)
        elif file_id is None and item.kind is InputKind.REMOTE:
            problem = RepeatProblem.DELETED
        elif item.kind is InputKind.URL and not item.source:
            problem = RepeatProblem.UNKNOWN
        spec = spec_of(item, file_id) if problem is None else None
        return RepeatedInput(item, spec, problem)

    def _local_problem(self, item: Input) -> RepeatProblem | None:
        """Return why the original cannot be uploaded; it is read whole to know what it holds."""
        path = Path(item.source)
        try:
            if not path.is_file():
                return RepeatProblem.VANISHED
            if item.sha256 is not None and self._fingerprint(path) != item.sha256:
                return RepeatProblem.CHANGED
        except (OSError, ValueError):
            return RepeatProblem.UNREADABLE
        password = self._passwords.of(item.kind, item.source)
        needs_password = item.upload.needs_password and password is None
        return RepeatProblem.PASSWORD if needs_password else None


def _is_plain(item: Input) -> bool:
    """Whether any upload of the same content does as well."""
    return item.kind is InputKind.LOCAL and item.upload.is_plain


def _content(item: Input) -> Content | None:
    if item.sha256 is None or item.size_bytes is None:
        return None
    return Content(item.sha256, item.size_bytes)
