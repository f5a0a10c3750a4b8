"""What stderr says while an answer is long in coming."""

from __future__ import annotations

import asyncio
import io

from extend_desktop.cli.console import Console
from extend_desktop.cli.context import show_waits
from extend_desktop.domain.waits import CallWait
from tests.helpers.virtual_time import LoopClock, run_virtual


class Terminal(io.StringIO):
    """Text that says it is a terminal."""

    def isatty(self) -> bool:
        return True


async def shown(err: io.StringIO, silence_s: float, seconds: float) -> str:
    """Watch one call that is answered after `silence_s`."""
    clock = LoopClock()

    def longest_wait() -> CallWait | None:
        waited_s = clock.monotonic_s()
        return CallWait("list_runs", waited_s) if waited_s < silence_s else None

    console = Console(io.StringIO(), err)
    console.live("Running · 1 of 3")
    watching = asyncio.ensure_future(show_waits(longest_wait, console, clock))
    await asyncio.sleep(seconds)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return err.getvalue()


def test_a_log_gets_a_line_at_doubling_times() -> None:
    lines = run_virtual(shown(io.StringIO(), 50, 60)).splitlines()
    assert lines == ["Running · 1 of 3"] + [
        f"Listing runs: waiting for Extend since {waited_s} s" for waited_s in (10, 20, 40)
    ]


def test_an_ordinary_answer_is_not_worth_a_word() -> None:
    assert run_virtual(shown(io.StringIO(), 9, 60)).splitlines() == ["Running · 1 of 3"]


def test_a_terminal_shows_the_seconds_behind_the_progress_until_it_is_over() -> None:
    drawn = run_virtual(shown(Terminal(), 12, 20)).split("\r\x1b[K")[1:]
    assert drawn == [
        "Running · 1 of 3",
        "Running · 1 of 3 · Listing runs: waiting for Extend since 10 s",
        "Running · 1 of 3 · Listing runs: waiting for Extend since 11 s",
        "Running · 1 of 3",
    ]
