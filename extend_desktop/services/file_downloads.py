"""Files at Extend brought into a folder under their own names; nothing there is overwritten."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.domain.disk_errors import writing_error
from extend_desktop.domain.errors import ExpectedError, StorageError
from extend_desktop.domain.file_names import UniqueNames, safe_name
from extend_desktop.domain.files import RemoteFile
from extend_desktop.domain.ids import FileId
from extend_desktop.services.ports.unfinished import temporary_folder
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.files import FilesService

_PARALLEL = 4
"""More at once would share the same line."""
_LONGEST_ENDING_BYTES = 16


@dataclass(frozen=True, slots=True)
class DownloadOutcome:
    """What came of one file; `error` is None when it lies in the folder."""

    file: RemoteFile
    error: ExpectedError | None


class FolderDownload:
    """Files on their way into one folder. Cancelled, it leaves whole files and no part of one.

    Attributes:
        outcomes: of the files that have ended, in the order in which they did.

    Args:
        on_progress: called whenever more has come.
    """

    def __init__(
        self,
        service: FilesService,
        files: Sequence[RemoteFile],
        folder: Path,
        on_progress: Callable[[], None],
    ) -> None:
        self.files = tuple(files)
        self.folder = folder
        self.outcomes: list[DownloadOutcome] = []
        self._service = service
        self._on_progress = on_progress
        self._bytes: dict[FileId, int] = {}
        self._names = UniqueNames()
        self._publishing = asyncio.Lock()
        self._folder_error: StorageError | None = None

    @property
    def size_bytes(self) -> int:
        """How much has come so far."""
        return sum(self._bytes.values())

    @property
    def left(self) -> tuple[RemoteFile, ...]:
        """The files that are not in the folder."""
        here = {outcome.file.id for outcome in self.outcomes if outcome.error is None}
        return tuple(file for file in self.files if file.id not in here)

    async def run(self) -> None:
        """Download all; a file that fails does not hold up the others.

        Raises:
            StorageError: the folder cannot be read, or nothing can be made in it.
        """
        try:
            present = await asyncio.to_thread(os.listdir, self.folder)
        except OSError as error:
            raise writing_error(error, path=str(self.folder)) from error
        for name in present:
            self._names.free(name)
        try:
            async with temporary_folder(self._service.note, self.folder) as parts:
                await self._download_all(parts)
        except OSError as error:
            raise writing_error(error, path=str(self.folder)) from error

    async def _download_all(self, parts: Path) -> None:
        turns = asyncio.Semaphore(_PARALLEL)

        async def in_turn(file: RemoteFile) -> None:
            async with turns:
                error = self._folder_error or await self._try(file, parts)
            self.outcomes.append(DownloadOutcome(file, error))
            self._on_progress()

        await asyncio.gather(*map(in_turn, self.files))

    async def _try(self, file: RemoteFile, parts: Path) -> ExpectedError | None:
        try:
            await self._download(file, parts / secrets.token_hex(6))
        except StorageError as error:
            # A folder that refuses a file refuses the others too.
            self._folder_error = StorageError(error.code, path=str(self.folder))
            return self._folder_error
        except ExpectedError as error:
            return error
        return None

    async def _download(self, file: RemoteFile, part: Path) -> None:
        def progressed(done_bytes: int, _total_bytes: int) -> None:
            self._bytes[file.id] = done_bytes
            self._on_progress()

        try:
            await self._service.download(file.id, part, progressed)
            async with self._publishing:
                await asyncio.to_thread(self._publish, part, file)
        except OSError as error:
            raise writing_error(error, path=str(self.folder)) from error

    def _publish(self, part: Path, file: RemoteFile) -> None:
        """Give a whole file the first name that is free, also of what came into the folder meanwhile."""
        stem, ending = _split(file.name)
        stem, ending = safe_name(stem, file.id), safe_name(ending, "")
        while True:
            path = self.folder / self._names.free(stem, f".{ending}" if ending else "")
            try:
                _give_name(part, path)
            except FileExistsError:
                continue
            return


def _give_name(part: Path, path: Path) -> None:
    """Give a file a name that nothing has, in one step where the file system can.

    Raises:
        FileExistsError: something has it.
    """
    try:
        # Unlike a move it replaces nothing, and unlike a place that is kept it is never empty. The
        # other name goes with the folder that it is in.
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        _keep_and_move(part, path)


def _keep_and_move(part: Path, path: Path) -> None:
    """Do it in two steps, as on a USB drive: a kill between them leaves an empty file."""
    path.touch(exist_ok=False)
    try:
        part.replace(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _split(name: str) -> tuple[str, str]:
    """Return a name without its ending, and the ending; of what is too long to be an ending there is none."""
    stem, _, ending = name.rpartition(".")
    is_ending = bool(stem) and len(ending.encode(errors="replace")) <= _LONGEST_ENDING_BYTES
    return (stem, ending) if is_ending else (name, "")
