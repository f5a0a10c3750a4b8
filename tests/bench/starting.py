"""Figures of the frozen program: its size, and how soon it shows something.

They compare with a window of PySide6 alone, run from source. Without a frozen program there is
nothing to measure, and they say so.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from extend_desktop.system.paths import HOME_VARIABLE
from shipping.build.freeze import size_mb
from shipping.build.metadata import EXECUTABLE, FROZEN
from tests.bench.scale import Scale

LINE_LIMIT_S = 30.0


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
    """Starts by turns, so that the machine's moods meet both; the first pair only warms up."""
    program = frozen_program()
    if program is None:
        return {}
    frozen = [str(program), "--report-first-paint"]
    bare = [sys.executable, "-m", "tests.bench.bare_window"]
    bare_s: list[float] = []
    first_s: list[float] = []
    window_s: list[float] = []
    for _ in range(scale.starts + 1):
        bare_s += (await times_of_lines(bare, ["first paint"], folder)).values()
        lines = await times_of_lines(frozen, ["first paint", "window paint"], folder)
        first_s.append(lines["first paint"])
        window_s.append(lines["window paint"])
    base_s = median(bare_s[1:])
    return {
        "frozen_startup_ratio": median(first_s[1:]) / base_s,
        "frozen_window_ratio": median(window_s[1:]) / base_s,
        "bare_window_s": base_s,
    }


async def times_of_lines(
    command: Sequence[str], lines: Sequence[str], home: Path
) -> dict[str, float]:
    """Seconds from the start of a process to each of its lines; it is ended after the last one."""
    began_s = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, HOME_VARIABLE: str(home)},
    )
    assert process.stdout is not None
    found: dict[str, float] = {}
    try:
        async with asyncio.timeout(LINE_LIMIT_S):
            for expected in lines:
                said = (await process.stdout.readline()).decode().strip()
                assert said == expected, f"{command[0]} said {said!r} instead of {expected!r}"
                found[expected] = time.perf_counter() - began_s
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
    return found
