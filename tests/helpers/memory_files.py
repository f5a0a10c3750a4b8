"""An account's files in memory, behind the same port as the HTTP client; for tests of the window.

Tokens lead forward only, as at Extend. A gate holds answers back, so that a test sees what the
window shows meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import ExpectedError, ExtendDesktopError
from extend_desktop.domain.files import FilePage, FileQuery, RemoteFile, SortDir
from extend_desktop.domain.ids import FileId
from extend_desktop.services.ports import ByteProgress, Urgency

EPOCH = datetime(2026, 11, 21, 14, 59, tzinfo=UTC)


@cache
def make_files(count: int) -> tuple[RemoteFile, ...]:
    """Files `acme_invoice_0001.pdf` and so on, the first one the newest."""
    return tuple(
        RemoteFile(
            id=FileId(f"file_{number:05d}"),
            name=f"acme_invoice_{number:04d}.pdf",
            type="PDF",
            page_count=number % 5 + 1,
            created_at=EPOCH - timedelta(minutes=4 * number),
            updated_at=None,
        )
        for number in range(1, count + 1)
    )


class MemoryFilesApi:
    """Lists, deletes and downloads; a file may be refused."""

    def __init__(self, files: Sequence[RemoteFile] = ()) -> None:
        self.files = list(files)
        self.questions: list[tuple[FileQuery, str | None]] = []
        self.error: ExtendDesktopError | None = None
        self.generation = Generation.CURRENT
        self.refusals: dict[FileId, ExpectedError] = {}
        self.knows_filter = True
        self.delete_requests = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def list_files(
        self,
        query: FileQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.INTERACTIVE,
    ) -> FilePage:
        self.questions.append((query, page_token))
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        wanted = query.name_contains if self.knows_filter else ""
        found = [file for file in self.files if wanted in file.name]
        if query.sort_dir is SortDir.ASC:
            found.reverse()
        start = int(page_token or 0)
        end = start + query.page_size
        token = str(end) if end < len(found) else None
        return FilePage(tuple(found[start:end]), token, self.generation)

    async def delete_file(self, file_id: FileId) -> None:
        self.delete_requests += 1
        await self.gate.wait()
        if file_id in self.refusals:
            raise self.refusals[file_id]
        self.files = [file for file in self.files if file.id != file_id]

    async def get_file(self, file_id: FileId) -> RemoteFile:
        return next(file for file in self.files if file.id == file_id)

    async def upload_file(self, *args: object, **options: object) -> RemoteFile:
        raise NotImplementedError

    async def download_file(
        self, file_id: FileId, target: Path, *, on_progress: ByteProgress | None = None
    ) -> None:
        """Write the file's id, once the gate is open."""
        await self.gate.wait()
        if file_id in self.refusals:
            raise self.refusals[file_id]
        content = file_id.encode()
        await asyncio.to_thread(target.write_bytes, content)
        if on_progress is not None:
            on_progress(len(content), len(content))
