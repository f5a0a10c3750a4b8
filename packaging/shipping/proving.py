"""How a proof says what it saw, waits for something and fails."""

from __future__ import annotations

import time
from collections.abc import Callable

STEP_S = 0.1


class ProofError(AssertionError):
    """The installer did something else than was promised."""


def expect(*, that: bool, promise: str) -> None:
    """Say what was proved, or fail.

    Raises:
        ProofError: it is not so.
    """
    if not that:
        raise ProofError(promise)
    print(f"  proved: {promise}")


def wait_for(condition: Callable[[], bool], what: str, patience_s: float = 60) -> None:
    """Wait until something is so.

    Raises:
        ProofError: it did not come to it in time.
    """
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            raise ProofError(f"in {patience_s:.0f} s it did not come to this: {what}")
        time.sleep(STEP_S)
