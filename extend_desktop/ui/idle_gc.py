"""Keeps Python's garbage collections in the window's thread, and the full ones away from work.

Python collects in whichever thread makes an object too many. Garbage that holds Qt objects would be
destroyed there, and Qt's objects must be destroyed in the thread they live in: a table, a timer or a
menu that the journal's thread destroys crashes the program, now and then. PySide hands on only objects
of its own widget classes, no subclass and nothing else. So automatic collections are off and the loop
collects between two turns, by Python's own thresholds.

A full collection stops every thread while it walks all objects: up to a hundred milliseconds with a
large batch on the screen. It waits until the program has nothing to do. For runtime.py alone.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

FIRST_LOOK_MS, LOOK_EVERY_MS = 2000, 10_000
AT_LATEST_S = 600.0
"""So long a program that is never idle goes without."""
_IDLE_SHARE = 0.05
"""Of one core; below it the program counts as idle."""
_MOST_MIDDLE_OBJECTS = 5000
"""Python lets 7,000 grow old together, and 3.13 lets 20,000; to walk those takes up to a frame or more."""


class LoopCollector(QObject):
    """Collects the younger generations between two turns of the loop, in its thread."""

    def __init__(self) -> None:
        super().__init__()
        self._young_limit = gc.get_threshold()[0]
        self._middle_objects = 0
        # Not `aboutToBlock`, which a loop that always has something to do does not say. On macOS it
        # does not say `awake` either until it rests.
        QAbstractEventDispatcher.instance().awake.connect(self.collect)

    def stop(self) -> None:
        """Collect no more."""
        QAbstractEventDispatcher.instance().awake.disconnect(self.collect)

    def collect(self) -> None:
        """Collect what has reached its threshold."""
        young = gc.get_count()[0]
        if young <= self._young_limit:
            return
        # At most so many: some of them go at once.
        self._middle_objects += young
        is_due = self._middle_objects > _MOST_MIDDLE_OBJECTS
        gc.collect(1 if is_due else 0)
        if is_due:
            self._middle_objects = 0


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
        self._young: LoopCollector | None = None
        self._collected_at_s = self._looked_at_s = time.monotonic()
        self._used_s = processor_s()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._look_every_ms = look_every_ms
        self._timer.start(min(FIRST_LOOK_MS, look_every_ms))

    def stop(self) -> None:
        """Look no more, and collect no more."""
        self._timer.stop()
        if self._young is not None:
            self._young.stop()

    def _look(self) -> None:
        now_s, used_s = time.monotonic(), self._processor_s()
        share = (used_s - self._used_s) / max(now_s - self._looked_at_s, 1e-9)
        self._looked_at_s, self._used_s = now_s, used_s
        is_due = now_s - self._collected_at_s > AT_LATEST_S
        if self._young is None:
            self._timer.setInterval(self._look_every_ms)
            gc.freeze()
            self._young = LoopCollector()
        elif _has_new_objects() and (share < _IDLE_SHARE or is_due):
            gc.collect()
            self._collected_at_s = now_s
        else:
            self._young.collect()


def _has_new_objects() -> bool:
    """Whether objects have grown old since the last full collection."""
    return gc.get_count()[2] > 0


@contextmanager
def idle_collections() -> Generator[None]:
    """Replace Python's automatic collections for the length of the block.

    The younger generations, which take a few milliseconds at most, begin at the first look, once all
    that the start left is set aside.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    collector = IdleCollector()
    try:
        yield
    finally:
        collector.stop()
        gc.unfreeze()
        if was_enabled:
            gc.enable()
