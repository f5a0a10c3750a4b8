"""Log files: rotating, redacted, written off the calling thread; started by bootstrap.py alone."""

from __future__ import annotations

import logging
import os
import queue
import re
import time
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path

from typing_extensions import override

from extend_desktop.domain.errors import StorageError
from extend_desktop.domain.redaction import Redactor

FILE_NAME = "extend-desktop.log"
FILE_LIMIT_BYTES = 2_000_000
OLD_FILES = 5
OWNER_ONLY = 0o600
LINE = "%(asctime)s %(levelname)-7s %(name)s %(message)s"
# They log whole URLs and headers at these levels, and far too much of the rest.
QUIET_LOGGERS = ("httpx", "httpcore", "hpack", "asyncio", "qasync", "keyring", "uvicorn")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class RedactingFormatter(logging.Formatter):
    """Makes one line of a message, whatever a file name in it contains, and redacts all of it."""

    converter = time.gmtime

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(LINE)
        self._redactor = redactor

    @override
    def formatMessage(self, record: logging.LogRecord) -> str:
        # Before a traceback is appended, whose line breaks are wanted.
        return _CONTROL.sub(lambda found: repr(found.group())[1:-1], super().formatMessage(record))

    @override
    def format(self, record: logging.LogRecord) -> str:
        return self._redactor(super().format(record))


class PrivateFileHandler(RotatingFileHandler):
    """A rotating file that only its owner may read; takes finished lines."""

    @override
    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY)
        # A lone surrogate of a file name must not cost the line.
        return open(descriptor, "a", encoding="utf-8", errors="backslashreplace")  # noqa: PTH123

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line: on a full disk a traceback for each would hide what matters."""


class LogSession:
    """The running log; ends with `close`, which writes what is still queued."""

    def __init__(
        self, handler: QueueHandler, listener: QueueListener, file: PrivateFileHandler
    ) -> None:
        self._handler = handler
        self._listener = listener
        self._file = file

    def close(self) -> None:
        """Detach from the root logger, flush and close; a second call does nothing."""
        root = logging.getLogger()
        if self._handler not in root.handlers:
            return
        root.removeHandler(self._handler)
        self._listener.stop()
        self._file.close()


def start_logging(
    folder: Path,
    redactor: Redactor,
    *,
    level: int = logging.INFO,
    limit_bytes: int = FILE_LIMIT_BYTES,
) -> LogSession:
    """Send everything logged in this process to a rotating file in the folder.

    Text is made and redacted on the calling thread; the disk is touched by a thread of its own.

    Raises:
        StorageError: the file cannot be opened; nothing was attached.
    """
    try:
        file = PrivateFileHandler(folder / FILE_NAME, maxBytes=limit_bytes, backupCount=OLD_FILES)
    except OSError as error:
        raise StorageError("read_only", path=str(folder / FILE_NAME)) from error
    lines: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = QueueHandler(lines)
    handler.setFormatter(RedactingFormatter(redactor))
    listener = QueueListener(lines, file)
    listener.start()
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in QUIET_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    return LogSession(handler, listener, file)
