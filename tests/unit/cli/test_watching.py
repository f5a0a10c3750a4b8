"""What `run` says on stderr while it waits: never nothing for longer than a minute."""

from __future__ import annotations

import asyncio
import io
from itertools import pairwise
from pathlib import Path
from typing import Any

from typing_extensions import override

from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import ExitCode, code_of_batch
from extend_desktop.cli.watching import REMINDER_S, watch
from extend_desktop.domain.errors import OutcomeUnknownError
from extend_desktop.presentation.quantities import clock_text
from tests.helpers.virtual_harness import open_virtual_harness
from tests.helpers.virtual_time import START, in_virtual_time


class TimedText(io.StringIO):
    """Remembers at which second of the loop's time each line was written."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[float, str]] = []

    @override
    def write(self, text: str) -> int:
        if text.strip():
            self.lines.append((asyncio.get_running_loop().time(), text.strip()))
        return super().write(text)


def gaps(err: TimedText, end_s: float) -> list[float]:
    moments = [0.0, *(at_s for at_s, _ in err.lines), end_s]
    return [after - before for before, after in pairwise(moments)]


@in_virtual_time
async def test_a_lost_submission_is_told_every_minute_with_the_time_until_it_is_given_up(
    tmp_path: Path,
) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        harness.batches.set_look_up_window(300.0)

        def lost(_request: Any) -> None:
            raise OutcomeUnknownError(cause="cut")

        harness.api.before["create_batch_run"] = lost
        batch_id = await harness.submit(3)
        err = TimedText()
        batch = await watch(harness.batches, batch_id, Console(io.StringIO(), err))
        assert code_of_batch(batch) is ExitCode.INTERRUPTED
        until = clock_text(START.replace(minute=5))
        words = f"looking at Extend for 3 inputs until {until}"
        assert sum(words in line for _, line in err.lines) >= 5
        assert max(gaps(err, harness.clock.monotonic_s())) <= REMINDER_S + 1.0
        assert harness.clock.monotonic_s() < 302.0


@in_virtual_time
async def test_a_batch_in_which_nothing_moves_is_told_every_minute_too(tmp_path: Path) -> None:
    async with open_virtual_harness(tmp_path) as harness:
        harness.api.process_s = 1200.0
        batch_id = await harness.submit(3)
        err = TimedText()
        batch = await watch(harness.batches, batch_id, Console(io.StringIO(), err))
        assert code_of_batch(batch) is ExitCode.ALL_PROCESSED
        assert max(gaps(err, harness.clock.monotonic_s())) <= REMINDER_S + 1.0
        assert len(err.lines) < 30
