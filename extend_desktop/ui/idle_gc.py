"""Keeps Python's full garbage collections away from moments in which they would be felt.

A full collection stops every thread while it walks all objects: up to a hundred milliseconds with a
large batch on the screen, and Python starts one whenever many objects have come, that is, in the
middle of work. Here it waits until the program has nothing to do. For runtime.py alone.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

FIRST_LOOK_MS, LOOK_EVERY_MS = 2000, 10_000
AT_LATEST_S = 600.0
"""So long a program that is never idle goes without."""
_IDLE_SHARE = 0.05
"""Of one core; below it the program counts as idle."""
_NEVER = 2**31 - 1


class IdleCollector(QObject):
    """Collects in full when the process was idle since the last look. Loop's thread only.

    At the first look, what start-up left is set aside for good, so that no collection has to walk
    it. Not even then: with all modules it is more than all that comes later, and walking it alone
    would be felt. What garbage is in it stays, some thousand objects.
    """

    def __init__(
        self,
        look_every_ms: int = LOOK_EVERY_MS,
        processor_s: Callable[[], float] = time.process_time,
    ) -> None:
        """Take `processor_s`, which returns how long this process has kept processors busy."""
        super().__init__()
        self._processor_s = processor_s
        self._has_set_aside = False
        self._collected_at_s = self._looked_at_s = time.monotonic()
        self._used_s = processor_s()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._look_every_ms = look_every_ms
        self._timer.start(min(FIRST_LOOK_MS, look_every_ms))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        now_s, used_s = time.monotonic(), self._processor_s()
        share = (used_s - self._used_s) / max(now_s - self._looked_at_s, 1e-9)
        self._looked_at_s, self._used_s = now_s, used_s
        is_due = now_s - self._collected_at_s > AT_LATEST_S
        if not self._has_set_aside:
            self._has_set_aside = True
            self._timer.setInterval(self._look_every_ms)
            gc.freeze()
            gc.enable()
        elif _has_new_objects() and (share < _IDLE_SHARE or is_due):
            gc.collect()
            self._collected_at_s = now_s


def _has_new_objects() -> bool:
    """Whether objects have grown old since the last full collection."""
    return gc.get_count()[2] > 0


@contextmanager
def idle_collections() -> Generator[None]:
    """Replace Python's automatic full collections for the length of the block.

    The younger generations, which take a few milliseconds at most, stay automatic; where the start
    went without them they begin at the first look, once all that it left is set aside.
    """
    before = gc.get_threshold()
    gc.set_threshold(before[0], before[1], _NEVER)
    collector = IdleCollector()
    try:
        yield
    finally:
        collector.stop()
        gc.enable()
        gc.set_threshold(*before)
        gc.unfreeze()
