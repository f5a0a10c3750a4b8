"""What an account that is kept may take of the disk. Only the sandbox imports this module.

The service deletes files after a while too (docs/extend-api.md#file-object): a stored id can
disappear.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.run_store import StoredBatch
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass

MAX_KEPT_RUNS = 100_000
_ROOM_LEFT = 0.9
"""Down to this part of the bound, so that not every upload has to make room."""


@dataclass(slots=True)
class Retention:
    """Deletes the oldest uploaded files once all together exceed a bound.

    Attributes:
        max_bytes: the bound; None for none.
    """

    contents: ContentStore
    max_bytes: float | None
    kept_bytes: int = 0

    async def make_room(self, added: StoredFile, workspace: Workspace) -> None:
        """Count a new file, and delete old ones if there are too many bytes now.

        A file that an open run still needs stays, and so does the new one.
        """
        self.kept_bytes += added.size_bytes
        if self.max_bytes is None or self.kept_bytes <= self.max_bytes:
            return
        needed = {added.id, *_needed(workspace)}
        for file in workspace.files.all():
            if self.kept_bytes <= self.max_bytes * _ROOM_LEFT:
                return
            if file.seed_index is None and file.id not in needed:
                await self.delete(workspace, file)

    async def delete(self, workspace: Workspace, file: StoredFile) -> None:
        if workspace.files.remove(file.id) is not None:
            self.kept_bytes -= file.size_bytes
            await asyncio.to_thread(self.contents.delete, file.id)


def too_many(batches: Iterable[StoredBatch]) -> list[StoredBatch]:
    """Pick the oldest finished batches (given oldest first) that exceed what is kept."""
    ordered = list(batches)
    surplus = sum(len(batch.runs) for batch in ordered) - MAX_KEPT_RUNS
    picked: list[StoredBatch] = []
    for batch in ordered:
        if surplus <= 0:
            break
        if not any(run.is_open for run in batch.runs):
            picked.append(batch)
            surplus -= len(batch.runs)
    return picked


def _needed(workspace: Workspace) -> Iterable[str]:
    for run in workspace.runs.runs.values():
        if run.is_open and run.input.file is not None:
            yield run.input.file.id
