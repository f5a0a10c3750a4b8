"""The mouse and the Shift key of the X display itself, which every program on it sees."""

from __future__ import annotations

import asyncio
import ctypes
import ctypes.util
from collections.abc import Callable
from ctypes import c_int, c_ulong, c_void_p

from PySide6.QtCore import QPoint

from tests.helpers.xvfb import screen_scale

_SHIFT_KEYSYM = 0xFFE1
_STEPS = 8
_WIGGLES = 10
_PAUSE_S = 0.03
"""Between two moves, so that the window system does not take them for one."""
_PRESS_PAUSE_S = 0.1


def is_available() -> bool:
    """Whether the library for made-up input is here; it is no dependency of Qt."""
    return ctypes.util.find_library("Xtst") is not None


class XPointer:
    """Moves and presses through the XTEST extension."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x.XOpenDisplay.restype = c_void_p
        self._display = c_void_p(self._x.XOpenDisplay(None))
        self._shift = self._x.XKeysymToKeycode(self._display, c_ulong(_SHIFT_KEYSYM))

    def move(self, x_px: int, y_px: int) -> None:
        # The screen's own pixels, of which one of the window has several at 200 %.
        x, y = (c_int(round(at_px * screen_scale())) for at_px in (x_px, y_px))
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, c_ulong(0))
        self._x.XFlush(self._display)

    def press(self, *, is_down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, 1, int(is_down), c_ulong(0))
        self._x.XFlush(self._display)

    def shift(self, *, is_down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, self._shift, int(is_down), c_ulong(0))
        self._x.XFlush(self._display)

    async def drag(self, start: QPoint, end: QPoint, is_answered: Callable[[], object]) -> None:
        """Drag from `start` to `end` and hold there; return when the target has answered.

        The window at `start` may still be on its way to the screen, so the press is tried again.
        """
        while not is_answered():
            self.press(is_down=False)
            self.move(start.x(), start.y())
            await asyncio.sleep(_PRESS_PAUSE_S)
            self.press(is_down=True)
            for step in range(1, _STEPS + 1):
                place = start + (end - start) * step / _STEPS
                await self._move_and_wait(place)
            # Let the two sides talk about the place the pointer stands at.
            for step in range(_WIGGLES):
                await self._move_and_wait(end + QPoint(step % 2, 0))

    async def _move_and_wait(self, place: QPoint) -> None:
        self.move(place.x(), place.y())
        await asyncio.sleep(_PAUSE_S)

    def close(self) -> None:
        """Let go of everything and of the display."""
        self.press(is_down=False)
        self.shift(is_down=False)
        self._x.XCloseDisplay(self._display)
