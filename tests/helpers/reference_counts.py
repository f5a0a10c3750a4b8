"""Watches whether calls into a C library gain or lose references to None, True and False.

Some PySide6 builds give back one reference too many per call on Python 3.11; the counts then sink
until the interpreter aborts. From Python 3.12 on these objects are immortal and nothing can happen.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable

WATCHED = (None, True, False)
CALLS = 5_000
# Everything else in the process may hold a few more or fewer by the end.
TOLERATED = CALLS // 20


def counts() -> dict[str, int]:
    """Reference counts now, by the name of the object."""
    return {repr(constant): sys.getrefcount(constant) for constant in WATCHED}


def drifts(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """Which counts moved further than chance explains, and by how much."""
    moved = {name: after[name] - before[name] for name in before}
    return {name: by for name, by in moved.items() if abs(by) > TOLERATED}


def drifts_over_many(call: Callable[[], object]) -> dict[str, int]:
    """Make `CALLS` calls and return the drifts.

    A cushion of references keeps the process alive long enough to report a loss.
    """
    cushion = [constant for constant in WATCHED for _ in range(2 * CALLS)]
    # What is made once, on a first call, is no drift.
    call()
    gc.collect()
    # What is there now is not walked again: the second collection is about what the calls left.
    gc.freeze()
    before = counts()
    for _ in range(CALLS):
        call()
    gc.collect()
    after = counts()
    found = drifts(before, after)
    # What was lost is given back, or the rest of the test run would pay for it.
    for name, by in found.items():
        _restore(name, by)
    del cushion
    return found


def _restore(name: str, by: int) -> None:

    change = ctypes.pythonapi.Py_IncRef if by < 0 else ctypes.pythonapi.Py_DecRef
    constant = {repr(item): item for item in WATCHED}[name]
    for _ in range(abs(by)):
        change(ctypes.py_object(constant))
