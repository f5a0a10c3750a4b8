"""Starts and stops the helper programs of tests; only what was started here is ever stopped."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import IO, Any

from tests.helpers.fork_server import ForkedProcess

STOP_GRACE_S = 20.0


def stop_group(process: subprocess.Popen[Any] | ForkedProcess) -> None:
    """Ends a program started with its own session: asks its process group, then insists."""
    for wish in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        try:
            os.killpg(process.pid, wish)
        except ProcessLookupError:
            # It has ended, or is a copy that does not lead a group of its own yet.
            process.send_signal(wish)
        try:
            process.wait(STOP_GRACE_S)
        except subprocess.TimeoutExpired:
            continue


@contextmanager
def running(
    command: Sequence[str],
    *,
    environment: dict[str, str] | None = None,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
    pass_fds: Sequence[int] = (),
) -> Generator[subprocess.Popen[bytes]]:
    """Runs a program in its own process group for as long as the block lasts."""
    process = subprocess.Popen(
        list(command),
        env=environment,
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=tuple(pass_fds),
        start_new_session=True,
    )
    try:
        yield process
    finally:
        stop_group(process)
