"""What renaming the operator's files needs of the journal; `storage/rename_rows.py` implements it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.file_renames import (
    RenamedFile,
    RenameKind,
    RenameProblem,
    RenameState,
    Renaming,
)
from extend_desktop.domain.ids import BatchId


class RenamesJournal(Protocol):
    """Renamings, written down before they are done and after it."""

    async def begin(
        self,
        batch_id: BatchId,
        kind: RenameKind,
        at: datetime,
        files: Sequence[tuple[Path, Path, str]],
    ) -> tuple[int, tuple[RenamedFile, ...]]:
        """Write down what is about to be done, from old to new path of that SHA-256."""
        ...

    async def note(
        self, renaming: int, states: Mapping[int, tuple[RenameState, RenameProblem | None]]
    ) -> None:
        """Write down how far files came; inputs follow theirs, in every batch."""
        ...

    async def last(self, batch_id: BatchId) -> Renaming | None:
        """Return the last renaming of which something can be undone, or was interrupted."""
        ...

    async def files(
        self, renaming: int, states: Collection[RenameState]
    ) -> tuple[RenamedFile, ...]:
        """Return its files in these states, in order."""
        ...

    async def to_upload(self, paths: Collection[Path]) -> frozenset[Path]:
        """Return those that a batch still has to upload."""
        ...
