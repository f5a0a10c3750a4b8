"""Builds what takes the loop's time in slices, so that nothing waits for the whole of it."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from extend_desktop.ui.timers import single_shot

T = TypeVar("T")
_BETWEEN_MS = 40
"""For input, painting and answers between two slices."""


def _never() -> bool:
    return False


def build_whole(slices: Generator[None]) -> None:
    """Build all that is left, now."""
    deque(slices, maxlen=0)


def begun(slices: Generator[None], *, at_once: bool) -> Generator[None]:
    """Return the slices of what is built at once, or by whoever goes on with them."""
    if at_once:
        build_whole(slices)
    return slices


def is_whole(slices: Generator[Any]) -> bool:
    """Whether the last slice is built.

    Until then a widget must not lay out what is not there: a picture of its window tells also hidden
    widgets their sizes.
    """
    return inspect.getgeneratorstate(slices) == inspect.GEN_CLOSED


@contextmanager
def gone_unless_whole(begun: QWidget) -> Generator[None]:
    """Delete what was begun when a slice of it fails: nobody else would."""
    try:
        yield
    except Exception:
        begun.deleteLater()
        raise


class SlicedBuild(Generic[T]):
    """Something that is built when it is first asked for, or in slices before.

    A slice that fails says so to whoever asked for it; who asks after that has it built anew.

    Args:
        slices: makes it, and yields wherever it may be interrupted.
    """

    def __init__(self, slices: Callable[[], Generator[None, None, T]]) -> None:
        self._slices = slices
        self._building: Generator[None, None, T] | None = None
        self._built: list[T] = []

    @property
    def is_whole(self) -> bool:
        """Whether it is built."""
        return bool(self._built)

    def anew(self) -> SlicedBuild[T]:
        """Return one that makes the same once more."""
        return SlicedBuild(self._slices)

    def go_on(self) -> bool:
        """Build one slice; return whether there is more to build."""
        if self._built:
            return False
        if self._building is None:
            self._building = self._slices()
        try:
            next(self._building)
        except StopIteration as end:
            self._built.append(end.value)
            self._building = None
        except BaseException:
            # It has ended with that, and would give None for what it makes.
            self._building = None
            raise
        return not self.is_whole

    def whole(self) -> T:
        """Return it, built to its end now if need be."""
        while self.go_on():
            pass
        return self._built[0]


class BuildingAhead(QObject):
    """Builds things one after the other while nothing else is to be done, once it is started.

    What fails is left to whoever asks for it.

    Args:
        parent: with which it ends.
        wait_ms: how long after the start it begins, and how long it lets pass where it is in the way.
        is_busy: whether something else is to be done now; asked before each slice.
    """

    def __init__(
        self,
        parent: QObject,
        builds: Sequence[SlicedBuild[Any]],
        wait_ms: int,
        is_busy: Callable[[], bool] = _never,
    ) -> None:
        super().__init__(parent)
        self._left = list(builds)
        self._is_busy = is_busy
        self._next = single_shot(self, self._go_on, _BETWEEN_MS)
        self._wait_ms = wait_ms

    def start(self) -> None:
        """Begin in a while, unless it has begun."""
        if self._left and not self._next.isActive():
            self._next.start(self._wait_ms)

    def stop(self) -> None:
        """Build nothing until it is started again; what is half built stays for then."""
        self._next.stop()

    @property
    def is_due(self) -> bool:
        """Whether it goes on by itself."""
        return self._next.isActive()

    @property
    def is_done(self) -> bool:
        """Whether everything is built, or was given up."""
        return not self._left

    def _go_on(self) -> None:
        if self._is_busy():
            self._next.start(self._wait_ms)
            return
        has_more = False
        try:
            has_more = self._left[0].go_on()
        finally:
            if not has_more:
                del self._left[0]
            if self._left:
                self._next.start(_BETWEEN_MS)
