"""Bytes of uploaded files, one file each in a folder. Only the sandbox imports this module."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import BinaryIO

from extend_desktop.documents.file_types import extension_of
from extend_desktop.documents.pdf_access import PdfPasswordError, PdfUnreadableError, open_pdf
from extend_desktop.sandbox.extraction.extractor import MAX_PDF_BYTES
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.seeded_files import SeededFiles

_COPY_CHUNK_BYTES = 1 << 20
_OWNER_ONLY = 0o700


class ContentStore:
    """Keeps and gives content. Every method blocks on the disk: call from a worker thread."""

    def __init__(self, folder: Path, seeded: SeededFiles) -> None:
        self._seeded = seeded
        self._folder = folder
        folder.mkdir(mode=_OWNER_ONLY, exist_ok=True)

    def save(self, file_id: str, stream: BinaryIO) -> int:
        """Copy a stream to the store and give its size in bytes.

        Raises:
            OSError: it does not fit on the disk; nothing of it is left.
        """
        path = self._path(file_id)
        try:
            with open(path, "xb", opener=_private) as target:
                shutil.copyfileobj(stream, target, _COPY_CHUNK_BYTES)
            return path.stat().st_size
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def find(self, file: StoredFile) -> Path | bytes:
        """Give where a file's content lies; that of a seeded file is written on the spot.

        Raises:
            FileNotFoundError: the file was deleted.
        """
        if file.seed_index is not None:
            return self._seeded.content(file.seed_index)
        path = self._path(file.id)
        path.stat()
        return path

    def delete(self, file_id: str) -> None:
        """Forget a file's content; what is being read just now is removed at the next start."""
        with contextlib.suppress(PermissionError):
            self._path(file_id).unlink(missing_ok=True)

    def keep_only(self, file_ids: Collection[str]) -> set[str]:
        """Remove what belongs to no file, and give the ids whose content is there."""
        there: set[str] = set()
        for path in self._folder.iterdir():
            if path.name in file_ids:
                there.add(path.name)
            else:
                path.unlink(missing_ok=True)
        return there

    def count_pages(self, name: str, file_id: str, password: str | None) -> int | None:
        """Count the pages of a PDF; None when it is none, is too large, or does not open."""
        path = self._path(file_id)
        if extension_of(name) != "pdf" or path.stat().st_size > MAX_PDF_BYTES:
            return None
        try:
            with open_pdf(path, password) as document:
                return len(document)
        except (PdfPasswordError, PdfUnreadableError):
            return None

    def _path(self, file_id: str) -> Path:
        return self._folder / file_id


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
