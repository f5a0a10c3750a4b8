"""kill -9 of a program that watches a folder: each file is sent once all the same."""

from __future__ import annotations

import asyncio
import signal
from functools import partial
from pathlib import Path

from tests.helpers.crash_engine import environment_of, killing, started_engine
from tests.helpers.crash_proxy import Point, Relay, relay_to
from tests.helpers.crash_scenarios import KillStage, Moment
from tests.helpers.fork_server import start_program
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

NAMES = ("a.txt", "b.txt", "c.txt")
KILL = Moment(KillStage.SUBMIT, "createExtractBatch", 1, Point.ANSWERED)
"""Extend has the batch, and the program does not know it yet; `virtual/test_watching.py` has others."""
start = partial(start_program, module="tests.helpers.crash_watch")


def test_a_killed_program_sends_no_file_of_its_folder_twice(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_text(f"Invoice number: {name}\nTotal: 7.00 EUR\n")
    with start_sandbox("--files-per-minute=3000") as sandbox:
        asyncio.run(_kill_and_go_on(tmp_path, sandbox))
        state = sandbox.state()
    assert sorted(path.name for path in (folder / "done").iterdir()) == list(NAMES)
    assert len(state["batches"]) == 1
    assert len(state["runs"]) == len(NAMES)


async def _kill_and_go_on(home: Path, sandbox: SandboxProcess) -> None:
    async with relay_to(sandbox.url) as relay:
        assert await _program(home, sandbox, relay, KILL) == -signal.SIGKILL
        assert not (home / "scans" / "done").exists()
        assert await _program(home, sandbox, relay, None) == 0


async def _program(home: Path, sandbox: SandboxProcess, relay: Relay, moment: Moment | None) -> int:
    relay.forget()
    environment = environment_of(home / "home", relay.url, sandbox.key)
    arguments = [str(home / "scans"), str(len(NAMES))]
    async with (
        started_engine(start, arguments, environment) as engine,
        killing(engine, moment, relay, 0.0, home),
    ):
        code = await engine.read()
    print(engine.err.decode(errors="replace"))  # noqa: T201 - shown when the test fails
    return code
