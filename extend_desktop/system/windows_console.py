"""Holds a closing console of Windows up while the program ends in order; for stop_signals.py.

Written from the documentation of `SetConsoleCtrlHandler`; it has not been run on Windows yet.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

_CLOSE, _LOGOFF, _SHUTDOWN = 2, 5, 6
_HELD_UP_S = 4.5
"""Windows ends the process five seconds after the event, or as soon as the handler returns."""


@contextmanager
def console_closing(stop: Callable[[], object]) -> Generator[None]:
    """Call `stop` when the console closes or the session ends, and let the block come to its end."""
    if sys.platform != "win32":
        yield
        return
    ended = threading.Event()

    def on_event(event: int) -> bool:
        if event not in {_CLOSE, _LOGOFF, _SHUTDOWN}:
            return False
        stop()
        ended.wait(_HELD_UP_S)
        return True

    # The system keeps the pointer only, so the object must live as long as the block.
    handler = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(on_event)
    set_handler = ctypes.windll.kernel32.SetConsoleCtrlHandler
    set_handler(handler, True)  # noqa: FBT003
    try:
        yield
    finally:
        ended.set()
        set_handler(handler, False)  # noqa: FBT003
