"""The command line as a real process, the way a script runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.processes import stop_group
from tests.helpers.sandbox_process import SandboxProcess

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 100
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
    return [sys.executable, "-m", "extend_desktop", *map(str, arguments)]


def run_command(*arguments: str | Path, variables: Mapping[str, str] | None = None) -> Finished:
    """Run a command to its end, with the test's own data home from the environment."""
    done = subprocess.run(
        command(*arguments),
        cwd=ROOT,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


@contextmanager
def started_command(
    *arguments: str | Path,
    variables: Mapping[str, str] | None = None,
    ignored: Sequence[str] = (),
) -> Generator[subprocess.Popen[str]]:
    """Start a command whose stderr can be read line by line; it is ended with the block.

    Args:
        ignored: signals it is started with as ignored, as `nohup` and a script's `&` do.
    """
    process = subprocess.Popen(
        [*(_IGNORING if ignored else ()), *ignored, *command(*arguments)],
        cwd=ROOT,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        stop_group(process)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def line_with(process: subprocess.Popen[str], text: str) -> str:
    """Read stderr up to the first line that contains `text`, and return it."""
    assert process.stderr is not None
    for line in process.stderr:
        if text in line:
            return line
    raise AssertionError(f"no line with {text!r} on stderr")


def account_of(sandbox: SandboxProcess) -> dict[str, str]:
    """The environment that makes this server the account."""
    return {"EXTEND_BASE_URL": sandbox.url, "EXTEND_API_KEY": sandbox.key}
