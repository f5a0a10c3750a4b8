"""Bytes of uploaded files, in a temporary folder that goes away with the sandbox.

Only the sandbox imports this module.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO

from extend_desktop.documents.file_types import extension_of
from extend_desktop.documents.pdf_access import PdfPasswordError, PdfUnreadableError, open_pdf
from extend_desktop.sandbox.file_book import StoredFile
from extend_desktop.sandbox.seeded_files import SeededFiles

_COPY_CHUNK_BYTES = 1 << 20


class ContentStore:
    """Keeps and gives content. Every method blocks on the disk: call from a worker thread."""

    def __init__(self, seeded: SeededFiles) -> None:
        self._seeded = seeded
        self._folder = tempfile.TemporaryDirectory(prefix="extend-sandbox-")

    def save(self, file_id: str, stream: BinaryIO) -> int:
        """Copy a stream to the store and give its size in bytes."""
        path = self._path(file_id)
        with path.open("wb") as target:
            shutil.copyfileobj(stream, target, _COPY_CHUNK_BYTES)
        return path.stat().st_size

    def read(self, file: StoredFile) -> bytes:
        """Give a file's content.

        Raises:
            FileNotFoundError: the file was deleted.
        """
        if file.seed_index is not None:
            return self._seeded.content(file.seed_index)
        return self._path(file.id).read_bytes()

    def delete(self, file_id: str) -> None:
        """Forget a file's content."""
        self._path(file_id).unlink(missing_ok=True)

    def count_pages(self, name: str, file_id: str, password: str | None) -> int | None:
        """Count the pages of a PDF; None when it is none or does not open."""
        if extension_of(name) != "pdf":
            return None
        try:
            with open_pdf(self._path(file_id), password) as document:
                return len(document)
        except (PdfPasswordError, PdfUnreadableError):
            return None

    def close(self) -> None:
        """Remove the folder."""
        self._folder.cleanup()

    def _path(self, file_id: str) -> Path:
        return Path(self._folder.name) / file_id
