"""How tests wait: until it is so, however slow the machine; then there is nothing to wait for.

The limits are for what never comes. They are far above what anything takes on a machine that is
slow and busy, and cost nothing while tests pass.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

GIVE_UP_S = 100.0
"""What a wait, a call or a program of a test may take; below the time limit of a whole test."""

_TURN_S = 0.005
_LOOK_EVERY_S = 0.02

Answer = TypeVar("Answer")


async def until(is_so: Callable[[], object], what: str = "", most_s: float = GIVE_UP_S) -> None:
    """Let the loop turn until a state comes about; fail with `what` if it does not."""
    try:
        async with asyncio.timeout(most_s):
            while not is_so():  # noqa: ASYNC110 - states of widgets announce no change
                await asyncio.sleep(_TURN_S)
    except TimeoutError:
        raise AssertionError(f"waited {most_s} s in vain for: {what or is_so}") from None


def wait_for(ask: Callable[[], Answer | None], what: str = "") -> Answer:
    """Block until the answer is true, and return it; for tests without a loop."""
    given_up_s = time.monotonic() + GIVE_UP_S
    while not (answer := ask()):
        assert time.monotonic() < given_up_s, f"waited {GIVE_UP_S} s in vain for: {what or ask}"
        time.sleep(_LOOK_EVERY_S)
    return answer
