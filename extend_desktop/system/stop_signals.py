"""What asks the program to end: signals, and on Windows the console's closing. Bootstrap hands it on."""

from __future__ import annotations

import logging
import signal
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

if sys.platform == "win32":
    from extend_desktop.system.windows_console import console_closing
else:
    from contextlib import nullcontext as console_closing

_log = logging.getLogger(__name__)
_SAME_WISH_S = 0.5
"""A terminal that closes, and a session that ends, send several signals at once: one wish."""
_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


def wanted_signals() -> tuple[signal.Signals, ...]:
    """Return the signals that end the program in order.

    SIGTERM always does. What whoever started us had ignored stays so: `nohup` does that with
    SIGHUP, and a script's `&` with SIGINT.
    """
    known = [signal.Signals[name] for name in _NAMES if hasattr(signal, name)]
    return tuple(
        number
        for number in known
        if number is signal.SIGTERM or signal.getsignal(number) is not signal.SIG_IGN
    )


@contextmanager
def stop_signals(stop: Callable[[], object], give_up: Callable[[], object]) -> Generator[None]:
    """Call `stop` at the first signal, and `give_up` at one that comes later, for this block.

    Both are called on the main thread, between two steps of whatever it does; on Windows `stop`
    also on a thread of the system's when the console closes.
    """
    asked_at_s: float | None = None

    def on_signal(number: int, _frame: FrameType | None) -> None:
        nonlocal asked_at_s
        now_s = time.monotonic()
        if asked_at_s is None:
            asked_at_s = now_s
            _log.info("Asked to end by %s", signal.Signals(number).name)
            stop()
        elif now_s - asked_at_s > _SAME_WISH_S:
            give_up()

    before = {number: signal.signal(number, on_signal) for number in wanted_signals()}
    try:
        with console_closing(stop):
            yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
