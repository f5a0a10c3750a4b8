"""What was done with the files of a watched folder, in memory and in the journal; for the watch service."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.watching import FINISHED, FileMark, WatchedFile, WatchedState
from extend_desktop.services.ports.watching import WatchStore


class HandledFiles:
    """All files of one account that something was done with. All that writes raises StorageError."""

    def __init__(self, account_id: AccountId, store: WatchStore) -> None:
        self._account_id = account_id
        self._store = store
        self._files: dict[FileMark, WatchedFile] = {}

    @property
    def marks(self) -> Collection[FileMark]:
        """The files as they were when something was done with them."""
        return self._files.keys()

    @property
    def contents(self) -> Mapping[str, Path]:
        """A file for each content that was taken, by its hash."""
        return {file.sha256: file.mark.path for file in self._files.values() if file.sha256}

    def finished(self, marks: Iterable[FileMark]) -> Sequence[WatchedFile]:
        """Return those of the files that nothing more is done with."""
        files = (self._files.get(mark) for mark in marks)
        return [file for file in files if file is not None and file.state in FINISHED]

    async def load(self) -> None:
        """Read them from the journal."""
        files = await self._store.files(self._account_id)
        self._files = {file.mark: file for file in files}

    async def put(self, files: Sequence[WatchedFile]) -> None:
        """Write what is done with files."""
        if files:
            await self._store.put(self._account_id, files)
            self._files.update((file.mark, file) for file in files)

    async def find_out(self, *states: WatchedState) -> None:
        """Ask the batches what became of files in these states.

        What was taken and is in no batch is new again: the program was ended before there was one.
        """
        files = [file for file in self._files.values() if file.state in states]
        if not files:
            return
        found = await self._store.outcomes(self._account_id, files)
        changed = [file.become(*found[file.mark]) for file in files if file.mark in found]
        await self.put([file for file in changed if file != self._files[file.mark]])
        await self._forget(
            [
                file.mark
                for file in files
                if file.state is WatchedState.TAKEN and file.mark not in found
            ]
        )

    async def _forget(self, marks: Sequence[FileMark]) -> None:
        if marks:
            await self._store.forget(self._account_id, marks)
            for mark in marks:
                del self._files[mark]
