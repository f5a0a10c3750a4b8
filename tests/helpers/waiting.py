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
_TURN_SHARE, _LONGEST_TURN_S = 0.05, 0.02
"""Of what has been waited so far: what takes long may be noticed a little later, and costs less."""
_LOOKING_SHARE, _LONGEST_PAUSE_S = 0.25, 0.1
"""Of the time, at most, is for looking: what is looked for needs the processor too."""
_LOOK_EVERY_S = 0.02

Answer = TypeVar("Answer")


async def until(is_so: Callable[[], object], what: str = "", most_s: float = GIVE_UP_S) -> None:
    """Let the loop turn until a state comes about; fail with `what` if it does not."""
    now = asyncio.get_running_loop().time
    begun_s = looking_s = now()
    try:
        async with asyncio.timeout(most_s):
            # States of widgets announce no change.
            while not is_so():
                looked_s, waited_s = now() - looking_s, now() - begun_s
                turn_s = min(waited_s * _TURN_SHARE, _LONGEST_TURN_S)
                pause_s = min(looked_s / _LOOKING_SHARE, _LONGEST_PAUSE_S)
                await asyncio.sleep(max(_TURN_S, turn_s, pause_s))
                looking_s = now()
    except TimeoutError:
        raise AssertionError(f"waited {most_s} s in vain for: {what or is_so}") from None


def wait_for(ask: Callable[[], Answer | None], what: str = "") -> Answer:
    """Block until the answer is true, and return it; for tests without a loop."""
    given_up_s = time.monotonic() + GIVE_UP_S
    while not (answer := ask()):
        assert time.monotonic() < given_up_s, f"waited {GIVE_UP_S} s in vain for: {what or ask}"
        time.sleep(_LOOK_EVERY_S)
    return answer
