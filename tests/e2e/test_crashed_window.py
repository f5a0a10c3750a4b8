"""kill -9 of the open window in mid-batch: the next window goes on where it stood."""

from __future__ import annotations

import asyncio
import signal
from functools import partial
from pathlib import Path

import pytest

from tests.helpers.consistency_checks import (
    Snapshot,
    check_csv,
    check_end,
    check_inputs,
    check_submissions,
    check_uploads,
    read_journal,
)
from tests.helpers.crash_engine import environment_of, killing, started_engine
from tests.helpers.crash_proxy import Point, Relay, relay_to
from tests.helpers.crash_run import read_table
from tests.helpers.crash_scenarios import KillStage, Moment, uninterrupted
from tests.helpers.fork_server import start_program
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

MOMENTS = (
    Moment(KillStage.UPLOAD, "uploadFile", 4, Point.ANSWERED),
    Moment(KillStage.SUBMIT, "createExtractBatch", 1, Point.ANSWERED),
    Moment(KillStage.FETCH, "getExtractRun", 3, Point.DELIVERED),
)
FLAGS = ("--files-per-minute=600", "--latency-ms=20")

start_window = partial(start_program, module="tests.helpers.crash_window", has_window=True)


@pytest.mark.parametrize("moment", MOMENTS, ids=[moment.stage for moment in MOMENTS])
def test_a_killed_window_goes_on_without_loss_or_doubles(moment: Moment, tmp_path: Path) -> None:
    names = uninterrupted().write_documents(tmp_path / "documents")
    with start_sandbox(*FLAGS) as sandbox:
        asyncio.run(_kill_and_go_on(tmp_path, sandbox, moment, names))


async def _kill_and_go_on(
    folder: Path, sandbox: SandboxProcess, moment: Moment, names: list[str]
) -> None:
    home, target = folder / "home", folder / "results.csv"
    async with relay_to(sandbox.url) as relay:
        killed = await _window(home, sandbox, relay, ["submit", str(folder / "documents")], moment)
        assert killed == -signal.SIGKILL
        left = read_journal(home)
        cut = left.uploading
        check_inputs(left, names)
        check_submissions(left, await asyncio.to_thread(sandbox.state))
        assert not left.has_ended

        code = await _window(home, sandbox, relay, ["resume", str(target)], None)
        assert code == 0
    ended, state = read_journal(home), await asyncio.to_thread(sandbox.state)
    check_inputs(ended, names)
    check_submissions(ended, state)
    check_end(ended, state)
    check_uploads([Snapshot(), left, ended], state, cut=cut, spoilt=0)
    check_csv(ended, read_table(target))


async def _window(
    home: Path, sandbox: SandboxProcess, relay: Relay, script: list[str], moment: Moment | None
) -> int:
    """Open the window, let the script do its work, and return how the process ended."""
    relay.forget()
    environment = environment_of(home, relay.url, sandbox.key)
    async with (
        started_engine(start_window, script, environment) as engine,
        killing(engine, moment, relay, 0.0, home),
    ):
        code = await engine.read()
    print(engine.err.decode(errors="replace"))  # noqa: T201 - shown when the test fails
    return code
