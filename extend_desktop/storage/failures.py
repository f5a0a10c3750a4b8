"""Sorts every failure of SQLite and of the disk once into our tree; only storage/ imports it."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from extend_desktop.domain.disk_errors import writing_code
from extend_desktop.domain.errors import DefectError, ExtendDesktopError, StorageCode, StorageError

# The low byte of an extended result code. Source: SQLite, "Result and Error Codes".
_PRIMARY = 0xFF
_CODES: Mapping[int | None, StorageCode] = {
    sqlite3.SQLITE_BUSY: "journal_locked",
    sqlite3.SQLITE_LOCKED: "journal_locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CORRUPT: "journal_corrupt",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_NOTADB: "journal_corrupt",
}
# What the machine can do to us; every other code means that our SQL is wrong.
_ENVIRONMENT = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_AUTH,
    }
)


def storage_error(error: sqlite3.Error) -> ExtendDesktopError:
    """Return ours for SQLite's: the environment's fault is a StorageError, ours a DefectError."""
    raw: int | None = getattr(error, "sqlite_errorcode", None)
    name = str(getattr(error, "sqlite_errorname", type(error).__name__))
    code = None if raw is None else raw & _PRIMARY
    if code in _CODES:
        return StorageError(_CODES[code], cause=name)
    if code in _ENVIRONMENT:
        return StorageError("storage_failed", cause=name)
    if raw is None and "decode" in str(error):
        # Python's own: a text in the file is no text.
        return StorageError("journal_corrupt", cause="not_utf8")
    return DefectError("invariant", cause=name, detail=str(error))


def disk_error(error: OSError) -> StorageError:
    """Return ours for a failure of the file system."""
    cause = errno.errorcode.get(error.errno or 0, "unknown")
    return StorageError(writing_code(error), cause=cause)


@contextmanager
def translated() -> Generator[None]:
    """Turn failures of SQLite and the disk inside the block into our errors.

    Raises:
        StorageError: the disk's or the file's fault.
        DefectError: a broken constraint or wrong SQL.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise storage_error(error) from error
    except OSError as error:
        raise disk_error(error) from error
