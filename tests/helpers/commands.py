"""The command line as a real process, the way a script runs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.fork_server import PROGRAM, Program, start_fresh, start_program
from tests.helpers.processes import stop_group
from tests.helpers.sandbox_process import SandboxProcess
from tests.helpers.waiting import GIVE_UP_S

_IGNORE = """
import os, signal, sys
rest = sys.argv[1:]
while rest[0].startswith("SIG"):
    signal.signal(signal.Signals[rest.pop(0)], signal.SIG_IGN)
os.execv(rest[0], rest)
"""
_IGNORING = (sys.executable, "-c", _IGNORE)


@dataclass(frozen=True, slots=True)
class Finished:
    """What a command printed and its exit code."""

    code: int
    out: str
    err: str


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", PROGRAM, *map(str, arguments)]


def run_command(
    *arguments: str | Path, variables: Mapping[str, str] | None = None, fresh: bool = False
) -> Finished:
    """Run a command to its end, with the test's own data home from the environment."""
    with started_command(*arguments, variables=variables, fresh=fresh) as process:
        out, err = process.communicate(timeout=GIVE_UP_S)
        return Finished(process.wait(), out, err)


@contextmanager
def started_command(
    *arguments: str | Path,
    variables: Mapping[str, str] | None = None,
    fresh: bool = False,
    ignored: Sequence[str] = (),
) -> Generator[Program]:
    """Start a command whose stderr can be read line by line; it is ended with the block.

    Args:
        fresh: as a shell starts it, with all its imports; slower.
        ignored: signals it is started with as ignored, as `nohup` and a script's `&` do; fresh too.
    """
    words, environment = [*map(str, arguments)], {**os.environ, **(variables or {})}
    if fresh or ignored:
        before = (*_IGNORING, *ignored) if ignored else ()
        process = start_fresh(words, environment, before=before)
    else:
        process = start_program(words, environment)
    with process:
        try:
            yield process
        finally:
            stop_group(process)


def line_with(process: Program, text: str) -> str:
    """Read stderr up to the first line that contains `text`, and return it."""
    assert process.stderr is not None
    for line in process.stderr:
        if text in line:
            return line
    raise AssertionError(f"no line with {text!r} on stderr")


def account_of(sandbox: SandboxProcess) -> dict[str, str]:
    """The environment that makes this server the account."""
    return {"EXTEND_BASE_URL": sandbox.url, "EXTEND_API_KEY": sandbox.key}
