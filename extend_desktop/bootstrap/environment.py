"""What every way to run the window needs around it: a log, somewhere to draw. For bootstrap only."""

from __future__ import annotations

import logging
import os
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.presentation.errors import report_of
from extend_desktop.system.logs import start_logging

_log = logging.getLogger(__name__)


def draw_offscreen() -> None:
    """Let Qt draw without a screen; it looks when the application is made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def has_display() -> bool:
    """Whether Qt can draw on a screen; systems other than Linux always have one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_read(stream: IO[str] | None) -> bool:
    """Whether what is written there may be read: at a terminal, or a program through a pipe.

    What a desktop starts writes to a log or to nowhere.
    """
    try:
        return stream is not None and (
            stream.isatty() or stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)
        )
    except (OSError, ValueError):
        return False


@contextmanager
def logging_of(container: Container) -> Generator[None]:
    """Keep a log in the folders of this container, which are made if need be."""
    container.paths.create()
    session = start_logging(container.paths.logs, container.redactor)
    try:
        yield
    except ExtendDesktopError as error:
        # It is worded for the operator only after the log is closed.
        _log.error("Ended by %s", report_of(error))
        raise
    finally:
        session.close()
