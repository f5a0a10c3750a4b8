"""Figures of the start: how soon the program shows something, and how soon it can be worked with.

They compare with a window of PySide6 alone, run from source: whole processes, by the clock and in
processor time, which others on the machine disturb less. Without a frozen program there is
nothing of it to measure, and they say so.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from extend_desktop.system.paths import HOME_VARIABLE
from shipping.build.freeze import size_mb
from shipping.build.metadata import EXECUTABLE, FROZEN
from tests.bench.engine import environment_of
from tests.bench.scale import Scale
from tests.helpers.sandbox_process import start_sandbox

LINE_LIMIT_S = 30.0
FIRST, WINDOW, WORK = "first paint", "window paint", "work paint"
"""The lines of `--report-first-paint`: the picture, the window, the page with its filters."""


@dataclass(frozen=True, slots=True)
class Moment:
    """How far a process was: by the clock since it was started, and in its own processor time."""

    clock_s: float
    cpu_s: float


def frozen_program() -> Path | None:
    """The frozen program, or None with a word to whoever reads the output."""
    program = FROZEN / EXECUTABLE
    if program.exists():
        return program
    sys.stdout.write(f"not measured: there is no {program}; `make package` builds it\n")
    return None


async def size(_scale: Scale, _folder: Path) -> Mapping[str, float]:
    """What users have to keep on their disk."""
    if frozen_program() is None:
        return {}
    return {"bundle_mb": await asyncio.to_thread(size_mb, FROZEN)}


async def startup(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The frozen program beside the bare window."""
    program = frozen_program()
    if program is None:
        return {}
    base, own = await _by_turns([str(program)], scale, folder)
    return {
        "frozen_startup_ratio": _ratio(own[FIRST], base[FIRST]),
        "frozen_window_ratio": _ratio(own[WINDOW], base[FIRST]),
        "frozen_usable_ratio": _ratio(own[WORK], base[FIRST]),
        "bare_window_s": median(moment.clock_s for moment in base[FIRST]),
    }


async def source_startup(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The program from source, with its modules compiled, beside the bare window."""
    base, own = await _by_turns([sys.executable, "-m", "extend_desktop"], scale, folder)
    return {
        "window_ratio": _ratio(own[WINDOW], base[FIRST]),
        "window_cpu_ratio": _cpu_ratio(own[WINDOW], base[FIRST]),
        "usable_ratio": _ratio(own[WORK], base[FIRST]),
        "usable_cpu_ratio": _cpu_ratio(own[WORK], base[FIRST]),
    }


Moments = Mapping[str, Sequence[Moment]]


async def _by_turns(command: Sequence[str], scale: Scale, folder: Path) -> tuple[Moments, Moments]:
    """Start both by turns, so that the machine's moods meet both; the first pair only warms up."""
    bare = [sys.executable, "-m", "tests.bench.bare_window"]
    base: list[Mapping[str, Moment]] = []
    own: list[Mapping[str, Moment]] = []
    with start_sandbox("--files", "100") as sandbox:
        account = environment_of(sandbox)
        whole = [*command, "--report-first-paint"]
        for _ in range(scale.starts + 1):
            base.append(await moments_of_lines(bare, [FIRST], folder))
            own.append(await moments_of_lines(whole, [FIRST, WINDOW, WORK], folder, account))
    return _by_line(base[1:]), _by_line(own[1:])


def _by_line(starts: Sequence[Mapping[str, Moment]]) -> Moments:
    return {line: [start[line] for start in starts] for line in starts[0]}


def _ratio(own: Sequence[Moment], base: Sequence[Moment]) -> float:
    return median(moment.clock_s for moment in own) / median(moment.clock_s for moment in base)


def _cpu_ratio(own: Sequence[Moment], base: Sequence[Moment]) -> float:
    return median(moment.cpu_s for moment in own) / median(moment.cpu_s for moment in base)


async def moments_of_lines(
    command: Sequence[str],
    lines: Sequence[str],
    home: Path,
    environment: Mapping[str, str] | None = None,
) -> dict[str, Moment]:
    """How far a process is at each of its lines; it is ended after the last one."""
    async with started(command, lines, home, environment) as (_, found):
        return found


@asynccontextmanager
async def started(
    command: Sequence[str],
    lines: Sequence[str],
    home: Path,
    environment: Mapping[str, str] | None = None,
) -> AsyncGenerator[tuple[psutil.Process, dict[str, Moment]]]:
    """Start a process and wait for its last line; it is ended at the end of the block."""
    began_s = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command,
        stdout=asyncio.subprocess.PIPE,
        env=environment_with(home, environment or {}),
    )
    assert process.stdout is not None
    seen, found = psutil.Process(process.pid), dict[str, Moment]()
    try:
        async with asyncio.timeout(LINE_LIMIT_S):
            for expected in lines:
                said = (await process.stdout.readline()).decode().strip()
                clock_s = time.perf_counter() - began_s
                assert said == expected, f"{command[0]} said {said!r} instead of {expected!r}"
                found[expected] = Moment(clock_s, used_s(seen))
        yield seen, found
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def used_s(process: psutil.Process) -> float:
    """The processor time that a process has taken so far."""
    times = process.cpu_times()
    return times.user + times.system


def environment_with(home: Path, more: Mapping[str, str]) -> dict[str, str]:
    """This process's environment with a data home, and modules compiled in the first start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(home / "bytecode")
    return {**kept, HOME_VARIABLE: str(home), "PYTHONPYCACHEPREFIX": compiled, **more}
