"""What every way to run the window needs around it: a log, somewhere to draw. For bootstrap only."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

from extend_desktop.bootstrap.parts import Parts
from extend_desktop.system.logs import start_logging


def draw_offscreen() -> None:
    """Let Qt draw without a screen; it looks when the application is made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def has_display() -> bool:
    """Whether Qt can draw on a screen; systems other than Linux always have one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def logging_of(parts: Parts) -> Generator[None]:
    """Keep a log in the folders of these parts, which are made if need be."""
    parts.paths.create()
    session = start_logging(parts.paths.logs, parts.redactor)
    try:
        yield
    finally:
        session.close()
