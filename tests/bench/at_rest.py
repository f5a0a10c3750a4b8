"""Figures of the program left alone with a live batch, taken from outside.

The whole program is started, as an operator does it: what measures, and what a test brings along,
takes memory of its own, a sixth of what the window takes.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil

from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.settings import Settings
from extend_desktop.storage.settings_file import text_of
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.bench.engine import environment_of, open_engine
from tests.bench.scale import Scale
from tests.bench.starting import (
    FIRST,
    LINE_LIMIT_S,
    WINDOW,
    WORK,
    environment_with,
    moments_of_lines,
    started,
    used_s,
)
from tests.bench.window_child import SETTLED_S, files_of
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

_WHOLE = [sys.executable, "-m", "extend_desktop", "--report-first-paint"]
_RESUME = [sys.executable, "-m", "extend_desktop", "resume"]
_BARE = [sys.executable, "-m", "tests.bench.bare_window"]
_LINES = [FIRST, WINDOW, WORK]
_SWITCHES = "voluntary_ctxt_switches:"


async def idle(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Nobody touches Monitor, polls included; its memory beside a bare window's.

    The settings open Monitor and remember no batch, so the live one is a row there, not selected.
    """
    home = folder / "home"
    with start_sandbox("--files", str(scale.live_files), "--files-per-minute", "0.5") as sandbox:
        batch_id = await _live_batch(sandbox, home, scale.live_files)
        account = environment_of(sandbox)
        # The first start compiles the modules, which takes memory too.
        await moments_of_lines(_WHOLE, _LINES, home, account)
        async with started(_WHOLE, _LINES, home, account) as (program, _):
            await _go_on(home, account, f"of {scale.live_files}")
            await asyncio.sleep(2 * SETTLED_S)
            figures = await _left_alone(program, scale.left_alone_s)
        async with open_engine(sandbox, home) as engine:
            batch = await engine.workspace.batches.get(batch_id)
            assert batch.finished_at is None, "the batch did not stay live"
    async with started(_BARE, [FIRST], home) as (bare, _):
        bare_mb = bare.memory_info().rss / 1e6
    return {**figures, "rss_idle_ratio": figures["rss_idle_mb"] / bare_mb}


async def _live_batch(sandbox: SandboxProcess, home: Path, files: int) -> BatchId:
    """Leave a batch under way in the journal, and settings by which Monitor lists it."""
    settings = find_paths({HOME_VARIABLE: str(home)}).settings_file
    async with open_engine(sandbox, home) as engine:
        batch_id = await engine.submit(await files_of(engine.workspace, files))
    settings.write_text(text_of(Settings(layout={"page": "monitor"})), encoding="utf-8")
    return batch_id


async def _go_on(home: Path, account: Mapping[str, str], said: str) -> None:
    """Let the window go on with what waits in it, until it tells of that by `said`."""
    asking = await asyncio.create_subprocess_exec(
        *_RESUME, stderr=asyncio.subprocess.PIPE, env=environment_with(home, account)
    )
    assert asking.stderr is not None
    try:
        async with asyncio.timeout(LINE_LIMIT_S):
            while said not in (line := (await asking.stderr.readline()).decode()):
                assert line, "the window did not go on with the batch"
    finally:
        if asking.returncode is None:
            asking.terminate()
        await asking.communicate()


async def _left_alone(program: psutil.Process, seconds: float) -> dict[str, float]:
    before, before_s = _wakeups(program), used_s(program)
    await asyncio.sleep(seconds)
    woken = sum(count - before.get(task, 0) for task, count in _wakeups(program).items())
    return {
        "idle_cpu_percent": 100 * (used_s(program) - before_s) / seconds,
        "idle_wakeups_per_s": woken / seconds,
        "rss_idle_mb": program.memory_info().rss / 1e6,
    }


def _wakeups(program: psutil.Process) -> dict[str, int]:
    """How often each of its threads has waited for something so far; Linux only."""
    found: dict[str, int] = {}
    for task in Path(f"/proc/{program.pid}/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        counts = [line.split()[1] for line in lines if line.startswith(_SWITCHES)]
        found[task.name] = int(counts[0])
    return found
