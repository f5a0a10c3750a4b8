"""Says on stderr when Extend takes long to answer; runs beside every command that talks to it."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.cli.console import Console
from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.connection import SHOWN_WAIT_S, wait_text
from extend_desktop.services.ports import Clock

_TICK_S = 1.0


async def show_waits(
    longest_wait: Callable[[], CallWait | None], console: Console, clock: Clock
) -> None:
    """Show the longest wait until cancelled: drawn over on a terminal, elsewhere at doubling times."""
    shown_from_s = SHOWN_WAIT_S
    while True:
        wait = longest_wait()
        text = wait_text(wait)
        if console.is_live:
            console.aside(text)
        elif not text or wait is None:
            shown_from_s = SHOWN_WAIT_S
        elif wait.waited_s >= shown_from_s:
            shown_from_s *= 2
            console.say(text)
        await clock.sleep(_TICK_S)
