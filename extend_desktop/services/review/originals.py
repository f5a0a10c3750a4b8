"""Where the original of an input is: on this computer as it was sent, or fetched from Extend."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
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
        self._found: dict[Path, tuple[_Stamp, str]] = {}
        self._chosen: dict[int, Path] = {}
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
            return await self.local(item) or await self._fetch(item, item.file_id)

    def choose(self, item: Input, path: Path) -> None:
        """Take the operator's word for where the original is now."""
        self._chosen[item.id] = path

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
        path = Path(item.source)
        with suppress(OSError):
            facts = path.stat()
            stamp = (facts.st_mtime_ns, facts.st_size)
            known = self._found.get(path)
            if known is None or known[0] != stamp:
                # Not uploaded by us, so nothing says that it is another one.
                known = (stamp, self._fingerprint(path) if item.sha256 else "")
                self._found[path] = known
            return path if known[1] == (item.sha256 or "") else None
        return None

    def _cached(self, file_id: FileId, name: str) -> Path:
        ending = _UNSAFE.sub("", Path(name).suffix)[:8]
        stem = _UNSAFE.sub("_", file_id)
        return self._folder / (f"{stem}.{ending}" if ending else stem)

    async def _fetch(self, item: Input, file_id: FileId) -> Path:
        target = self._cached(file_id, item.name)
        await asyncio.to_thread(self._make_room)
        partial = target.with_name(f"{uuid4().hex}.part")
        try:
            await self._api.download_file(file_id, partial)
            await asyncio.to_thread(partial.replace, target)
        finally:
            await asyncio.to_thread(partial.unlink, missing_ok=True)
        return target

    def _make_room(self) -> None:
        """Make the folder, and take the oldest files out of it while it holds too much."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files = [(path.stat(), path) for path in self._folder.iterdir()]
        total_bytes = sum(facts.st_size for facts, _ in files)
        for facts, path in sorted(files, key=lambda item: item[0].st_mtime):
            if total_bytes <= _MOST_KEPT_BYTES:
                return
            with suppress(OSError):
                path.unlink()
                total_bytes -= facts.st_size
