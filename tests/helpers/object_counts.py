"""What is left after something was opened and closed again: widgets, and Python's objects by type."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from types import FunctionType

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

_WARM_UP = 3
_LOOKS, _PAUSE_S = 50, 0.2
_OURS = ("extend_desktop.", "PySide6.")


_OF_QT = frozenset({"PySide6.QtWidgets.QCommonStyle"})
"""Made anew by Qt for each window that is built without a style sheet."""
Act = Callable[[], Awaitable[object]]


async def grown_by(acts: Mapping[str, Act], rounds: int) -> dict[str, dict[str, int]]:
    """Do all so often; return what each left by its name, as `grown` does.

    To count takes far longer than what is counted: they are looked at one by one only if all
    together left something.
    """

    async def do_all() -> None:
        for act in acts.values():
            await act()

    if not (left := await grown(do_all, rounds)):
        return {}
    found = {name: await grown(act, rounds) for name, act in acts.items()}
    return {name: counts for name, counts in found.items() if counts} or {"all": left}


async def grown(act: Act, rounds: int) -> dict[str, int]:
    """Do it so often; return of which objects at least one more was left each time.

    The first times fill caches and load modules.
    """
    for _ in range(_WARM_UP):
        await act()
    before = await _counts()
    for _ in range(rounds):
        await act()
    left = await _growth(before, rounds)
    for _ in range(_LOOKS):
        if not left:
            break
        # What still ends by itself, as a question that is answered late, is not left behind.
        await asyncio.sleep(_PAUSE_S)
        left = await _growth(before, rounds)
    return left


async def _growth(before: Counter[str], rounds: int) -> dict[str, int]:
    growth = {name: count - before[name] for name, count in (await _counts()).items()}
    return {name: count for name, count in growth.items() if count >= rounds and name not in _OF_QT}


async def _counts() -> Counter[str]:
    for _ in range(3):
        # What was closed is deleted by the loop, and what that leaves by the collector.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.sleep(0)
        gc.collect()
    counts = Counter(filter(None, map(_name, gc.get_objects())))
    counts["widgets"] = len(QApplication.allWidgets())
    counts["tasks"] = len(asyncio.all_tasks())
    return counts


def _name(item: object) -> str:
    """Name what an object is if it is ours: an instance, or a function that something still holds."""
    if isinstance(item, FunctionType):
        is_ours = str(item.__module__).startswith(_OURS)
        return f"{item.__module__}.{item.__qualname__}()" if is_ours else ""
    name = f"{type(item).__module__}.{type(item).__qualname__}"
    return name if name.startswith(_OURS) else ""
