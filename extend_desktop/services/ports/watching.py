"""What watching a folder needs from outside, as Protocols."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.watching import FileMark, WatchedFile, WatchedState, WatchRule


class WatchStore(Protocol):
    """What was chosen and done, in the journal, for each account. All raise StorageError."""

    async def rule(self, account_id: AccountId) -> WatchRule | None:
        """Return what is to be watched."""
        ...

    async def set_rule(self, account_id: AccountId, rule: WatchRule) -> None:
        """Watch this from now on."""
        ...

    async def files(self, account_id: AccountId) -> Sequence[WatchedFile]:
        """Return all files that something was done with."""
        ...

    async def put(self, account_id: AccountId, files: Sequence[WatchedFile]) -> None:
        """Write what is done with files, all at once."""
        ...

    async def forget(self, account_id: AccountId, marks: Collection[FileMark]) -> None:
        """Forget files, so that they are new again."""
        ...

    async def outcomes(
        self, account_id: AccountId, files: Sequence[WatchedFile]
    ) -> Mapping[FileMark, tuple[WatchedState, str]]:
        """Return what the batches say of these files: SUBMITTED, PROCESSED or FAILED, and why.

        A file that is in no batch since it was taken is missing.
        """
        ...


class WatchedFolder(Protocol):
    """The disk; every call blocks, and may hang on a network."""

    def files(self, folder: Path, *, subfolders: bool) -> Sequence[FileMark]:
        """Return the ordinary files in a folder, without hidden ones and what is being downloaded.

        With `subfolders` those in its folders too, as far as these can be read; where files were
        moved to is left out.

        Raises:
            OSError: it cannot be read.
        """
        ...

    def move(self, mark: FileMark, folder: Path, target: str, reason: str) -> bool:
        """Move a file to a folder of the watched one, with a text that says why, if there is one.

        Below `target` it has the same place as below `folder`. One that has changed meanwhile stays.

        Returns:
            Whether it was moved.

        Raises:
            OSError: it cannot be moved.
        """
        ...
