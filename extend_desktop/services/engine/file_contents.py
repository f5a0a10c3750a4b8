"""What local files hold when they are uploaded; for the uploads. Everything here blocks."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from extend_desktop.domain.disk_errors import reading_error
from extend_desktop.domain.errors import StorageError
from extend_desktop.services.ports.journal import Content
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class HashedFile:
    """What a file held at one moment.

    Attributes:
        modified_ns: when it had been changed last, before it was read.
    """

    path: Path
    content: Content
    modified_ns: int

    def require_same(self) -> None:
        """Make sure that the file was sent as it was read; it is read again only if it was touched.

        It may grow while it waits for its turn. The hash would then be kept for another content,
        and hand out a wrong file id later. One that is gone by now was there when it was sent.

        Raises:
            StorageError: `file_unreadable`, because it changed.
        """
        try:
            status = self.path.stat()
        except OSError:
            return
        if (status.st_size, status.st_mtime_ns) == (self.content.size_bytes, self.modified_ns):
            return
        if hashed_file(self.path).content != self.content:
            raise StorageError("file_unreadable", name=self.path.name, reason="changed")


def hashed_file(path: Path) -> HashedFile:
    """Return what a file holds now.

    The look at staging may be hours old, and a stale hash would hand out a wrong file id later.

    Raises:
        StorageError: `file_vanished` or `file_unreadable`.
    """
    try:
        with path.open("rb") as file:
            modified_ns = os.fstat(file.fileno()).st_mtime_ns
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return HashedFile(path, Content(digest, file.tell()), modified_ns)
    except OSError as error:
        raise reading_error(error, name=path.name) from error
