"""Our errors for those of the file system; any module may import it."""

from __future__ import annotations

import errno
from typing import Any

from extend_desktop.domain.errors import StorageCode, StorageError

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def writing_code(error: OSError) -> StorageCode:
    """Return why something could not be written."""
    if error.errno in _NO_ROOM:
        return "disk_full"
    return "read_only" if error.errno in _NO_RIGHT else "storage_failed"


def writing_error(error: OSError, **facts: Any) -> StorageError:
    """Return ours for a failure to write."""
    return StorageError(writing_code(error), **facts, reason=type(error).__name__)


def reading_error(error: OSError, **facts: Any) -> StorageError:
    """Return ours for a failure to read a file of the operator's."""
    if isinstance(error, FileNotFoundError):
        return StorageError("file_vanished", **facts)
    return StorageError("file_unreadable", **facts, reason=type(error).__name__)
