"""Where the original of an input is: on this computer as it was sent, or fetched from Extend."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from extend_desktop.domain.batches import Input, InputKind
from extend_desktop.domain.errors import DocumentError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.ports import FilesApi

_MOST_KEPT_BYTES = 1 << 30
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]")
_Stamp = tuple[int, int]


class Originals:
    """Finds originals; what is fetched is kept in a cache folder only, the oldest going first.

    Args:
        folder: for what is fetched; made when it is needed.
        fingerprint: returns the SHA-256 of a file; blocking, raises OSError.
    """

    def __init__(
        self,
        account_id: AccountId,
        api: FilesApi,
        folder: Path,
        fingerprint: Callable[[Path], str],
    ) -> None:
        self._api = api
        self._folder = folder / _UNSAFE.sub("_", account_id)
        self._fingerprint = fingerprint
        self._fingerprints: dict[Path, tuple[_Stamp, str]] = {}
        self._chosen: dict[int, Path] = {}
        self._moves: dict[Path, Path] = {}
        self._turn = asyncio.Lock()

    async def local(self, item: Input) -> Path | None:
        """Return the original if it is on this computer, sent or fetched before."""
        return await asyncio.to_thread(self._local, item)

    async def find(self, item: Input) -> Path:
        """Return the original, fetching it from Extend if need be.

        Raises:
            DocumentError: `original_gone`, it is not here and Extend has no file of it.
            ExpectedError: it cannot be fetched.
        """
        local = await self.local(item)
        if local is not None:
            return local
        if item.file_id is None:
            raise DocumentError("original_gone", name=item.name)
        async with self._turn:
            # Whoever waited for the same file finds it now.
            return await self.local(item) or await self._fetch(item.file_id, item.name)

    async def fetched(self, file_id: FileId, name: str) -> Path:
        """Return a file at Extend as it lies in the cache folder, fetching it if need be.

        Raises:
            ExpectedError: it cannot be fetched.
        """
        async with self._turn:
            cached = self._cached(file_id, name)
            is_here = await asyncio.to_thread(cached.is_file)
            return cached if is_here else await self._fetch(file_id, name)

    async def choose(self, item: Input, path: Path) -> None:
        """Take a file that the operator found; what lay beside it before is looked for beside it.

        Raises:
            DocumentError: `original_differs`, its content is not what was sent; `file_unreadable`.
        """
        await asyncio.to_thread(self._choose, item, path)

    def _choose(self, item: Input, path: Path) -> None:
        try:
            sha256 = self._fingerprint_of(path)
        except OSError as error:
            raise DocumentError("file_unreadable", path=str(path)) from error
        if item.sha256 is not None and sha256 != item.sha256:
            raise DocumentError("original_differs", name=path.name)
        self._chosen[item.id] = path
        if item.kind is InputKind.LOCAL:
            before, now = _roots(Path(item.source), path)
            self._moves[before] = now

    def _local(self, item: Input) -> Path | None:
        places = [self._chosen.get(item.id), self._own(item)]
        if item.file_id is not None:
            places.append(self._cached(item.file_id, item.name))
        for place in filter(None, places):
            with suppress(OSError):
                if place.is_file():
                    return place
        return None

    def _own(self, item: Input) -> Path | None:
        """Return the operator's own file while it is what was sent."""
        if item.kind is not InputKind.LOCAL:
            return None
        for path in self._own_places(item):
            with suppress(OSError):
                # Not uploaded by us, so nothing says that it is another item.
                if item.sha256 is None or self._fingerprint_of(path) == item.sha256:
                    return path
        return None

    def _own_places(self, item: Input) -> Iterator[Path]:
        source = Path(item.source)
        if item.sha256 is not None or source.is_file():
            yield source
        for before, now in self._moves.items() if item.sha256 is not None else ():
            if source.is_relative_to(before):
                yield now / source.relative_to(before)

    def _fingerprint_of(self, path: Path) -> str:
        facts = path.stat()
        stamp = (facts.st_mtime_ns, facts.st_size)
        known = self._fingerprints.get(path)
        if known is None or known[0] != stamp:
            known = self._fingerprints[path] = (stamp, self._fingerprint(path))
        return known[1]

    def _cached(self, file_id: FileId, name: str) -> Path:
        ending = _UNSAFE.sub("", Path(name).suffix)[:8]
        stem = _UNSAFE.sub("_", file_id)
        return self._folder / (f"{stem}.{ending}" if ending else stem)

    async def _fetch(self, file_id: FileId, name: str) -> Path:
        target = self._cached(file_id, name)
        await asyncio.to_thread(self._make_room)
        partial = target.with_name(f"{uuid4().hex}.part")
        try:
            await self._api.download_file(file_id, partial)
            await asyncio.to_thread(partial.replace, target)
        finally:
            await asyncio.to_thread(partial.unlink, missing_ok=True)
        return target

    def _make_room(self) -> None:
        """Make the folder, and take the oldest files out of it while it holds too much.

        One file at a time is fetched, and by the one window: what is unfinished was cut by a kill.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for unfinished in list(self._folder.glob("*.part")):
            with suppress(OSError):
                unfinished.unlink()
        files = [(path.stat(), path) for path in self._folder.iterdir()]
        total_bytes = sum(facts.st_size for facts, _ in files)
        for facts, path in sorted(files, key=lambda item: item[0].st_mtime):
            if total_bytes <= _MOST_KEPT_BYTES:
                return
            with suppress(OSError):
                path.unlink()
                total_bytes -= facts.st_size


def _roots(before: Path, now: Path) -> tuple[Path, Path]:
    """Return the folders below which two paths are the same, at least those of the files."""
    ends = [before.parent, now.parent]
    while ends[0].name and ends[0].name == ends[1].name:
        ends = [end.parent for end in ends]
    return ends[0], ends[1]
