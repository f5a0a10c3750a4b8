"""Ends the process when a thread does not end by itself. For app.py."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

_log = logging.getLogger(__name__)


class Deadline:
    """Counts from the moment of closing: a keyring may ask, a disk may hang.

    Python and Qt wait for their threads without end. The journal stands a hard end at any instant.

    Args:
        give_up: ends the process with an exit code; called on a thread of its own.
        after_s: how long closing may take.
    """

    def __init__(self, give_up: Callable[[int], object], after_s: float) -> None:
        self.code = 0
        self._give_up = give_up
        self._timer = threading.Timer(after_s, self._passed)
        self._timer.daemon = True

    def start(self) -> None:
        """Start counting; once."""
        self._timer.start()

    def lift(self) -> None:
        """Stop counting: the end came by itself."""
        self._timer.cancel()

    def _passed(self) -> None:
        _log.warning("Something does not end; the process is ended")
        self._give_up(self.code)
