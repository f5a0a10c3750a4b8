"""How a check of the installer reports what holds, waits for something and fails."""

from __future__ import annotations

import time
from collections.abc import Callable

STEP_S = 0.1


class VerificationError(AssertionError):
    """The installer did something else than was promised."""


def expect(*, that: bool, promise: str) -> None:
    """Print what holds, or fail.

    Raises:
        VerificationError: it is not so.
    """
    if not that:
        raise VerificationError(promise)
    print(f"  verified: {promise}")


def wait_for(condition: Callable[[], bool], what: str, timeout_s: float = 60) -> None:
    """Wait until something is so.

    Raises:
        VerificationError: it did not come to it in time.
    """
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise VerificationError(f"in {timeout_s:.0f} s it did not come to this: {what}")
        time.sleep(STEP_S)
