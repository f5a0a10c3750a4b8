"""Takes files into a workspace. Only the sandbox imports this module."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import BinaryIO

from extend_desktop.documents.file_types import TYPE_BY_EXTENSION, extension_of
from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.identifiers import new_id
from extend_desktop.sandbox.retention import Retention
from extend_desktop.sandbox.workspaces import Workspace
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class FileIntake:
    """Stores content in a worker thread, then lists the file."""

    contents: ContentStore
    retention: Retention
    tick_us: Callable[[], int]

    async def store(
        self, workspace: Workspace, name: str, stream: BinaryIO, password: str | None
    ) -> StoredFile:
        """Make a new file of a stream; the same content twice makes two files.

        Raises:
            OSError: the disk is full; nothing is left behind.
        """
        file_id = new_id("file")
        size_bytes = await asyncio.to_thread(self.contents.save, file_id, stream)
        pages = await asyncio.to_thread(self.contents.count_pages, name, file_id, password)
        now_us = self.tick_us()
        file = StoredFile(
            id=file_id,
            name=name,
            type=TYPE_BY_EXTENSION.get(extension_of(name)),
            page_count=pages,
            created_us=now_us,
            updated_us=now_us,
            password=password,
            size_bytes=size_bytes,
        )
        workspace.files.add(file)
        await self.retention.make_room(file, workspace)
        return file
