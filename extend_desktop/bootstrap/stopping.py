"""Runs a command so that every signal to stop ends it in order. For bootstrap only."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from typing import Any

from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.system.stop_signals import stop_signals


def run_until_stopped(work: Coroutine[Any, Any, int]) -> int:
    """Run a command on a loop of its own and return its exit code.

    The first signal cancels it, so that it closes what it opened and says how to go on; a later
    one ends the process at once, which the journal survives at any instant.
    """
    return asyncio.run(_stoppable(work))


async def _stoppable(work: Coroutine[Any, Any, int]) -> int:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    with stop_signals(lambda: loop.call_soon_threadsafe(task.cancel), _end_at_once):
        try:
            return await task
        except asyncio.CancelledError:
            return ExitCode.INTERRUPTED


def _end_at_once() -> None:
    os._exit(ExitCode.INTERRUPTED)
