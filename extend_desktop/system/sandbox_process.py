"""Runs the embedded practice server in its own process; satisfies `services.ports.SandboxLauncher`.

Built by bootstrap.py. Uses `subprocess` in threads: asyncio's own process support depends on child
watchers, which not every loop has.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import secrets
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from typing import IO, Any

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ServiceError
from extend_desktop.domain.ids import AccountId
from extend_desktop.system.own_program import own_command

_log = logging.getLogger(__name__)

SANDBOX_ID = AccountId("sandbox")
KEY_VARIABLE = "EXTEND_SANDBOX_KEY"
START_LIMIT_S = 30.0
STOP_LIMIT_S = 5.0
_KEPT_LINES = 20
_SECRET_VARIABLES = ("EXTEND_API_KEY",)


class SandboxProcess:
    """Starts the server on a free port and stops it again; one at a time.

    Args:
        flags: further arguments of the `sandbox` command, such as `--files 500`.
    """

    def __init__(self, flags: Sequence[str] = ()) -> None:
        self._flags = tuple(flags)
        self._process: subprocess.Popen[bytes] | None = None
        self._access: tuple[Account, str] | None = None
        self._errors: deque[str] = deque(maxlen=_KEPT_LINES)
        self._turn = asyncio.Lock()

    async def start(self) -> tuple[Account, str]:
        """Start it unless it runs, and return the account and key to talk to it.

        Raises:
            ServiceError: `sandbox_failed`, it ended or said nothing in time.
        """
        async with self._turn:
            if self._access is None or self._process is None or self._process.poll() is not None:
                await self._stop()
                self._access = await self._launch()
            return self._access

    async def aclose(self) -> None:
        """Stop it, if it runs, and wait until it is gone."""
        async with self._turn:
            await self._stop()

    async def _launch(self) -> tuple[Account, str]:
        key = f"sk_practice_{secrets.token_urlsafe(24)}"
        try:
            # Not in a thread: when this is cancelled, the process must be known to be stopped.
            self._process = process = _spawn(self._flags, key)
        except OSError as fault:
            raise ServiceError("sandbox_failed", reason=type(fault).__name__) from fault
        _in_thread(self._keep_errors, process.stderr)
        try:
            async with asyncio.timeout(START_LIMIT_S):
                line = await asyncio.to_thread(_first_line, process)
            url = json.loads(line)["url"]
        except (TimeoutError, ValueError, KeyError, TypeError) as fault:
            reason = " ".join(self._errors)[-300:] or type(fault).__name__
            await self._stop()
            raise ServiceError("sandbox_failed", reason=reason) from fault
        except BaseException:
            await self._stop()
            raise
        _in_thread(_drain, process.stdout)
        return Account(SANDBOX_ID, "Sandbox", str(url), is_sandbox=True), key

    async def _stop(self) -> None:
        process, self._process, self._access = self._process, None, None
        if process is not None:
            # Shielded: a window that closes must not leave the server behind.
            await asyncio.shield(asyncio.to_thread(_end, process))

    def _keep_errors(self, stream: IO[bytes]) -> None:
        for line in stream:
            text = line.decode("utf-8", "replace").rstrip()
            self._errors.append(text)
            _log.info("sandbox: %s", text)


def _spawn(flags: Sequence[str], key: str) -> subprocess.Popen[bytes]:
    environment = {
        name: value for name, value in os.environ.items() if name not in _SECRET_VARIABLES
    }
    # A group of its own: Ctrl-C in a terminal is for us, and we still need the server to stop well.
    return subprocess.Popen(
        [*own_command(), "sandbox", "--port", "0", "--exit-with-stdin", *flags],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**environment, KEY_VARIABLE: key},
        start_new_session=sys.platform != "win32",
        creationflags=_creation_flags(),
    )


def _creation_flags() -> int:
    """Windows: a group of its own as well, and no console window beside ours."""
    names = ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW")
    return sum(getattr(subprocess, name, 0) for name in names)


def _first_line(process: subprocess.Popen[bytes]) -> bytes:
    return process.stdout.readline() if process.stdout else b""


def _in_thread(work: Any, stream: IO[bytes] | None) -> None:
    threading.Thread(target=work, args=(stream,), name="sandbox pipe", daemon=True).start()


def _drain(stream: IO[bytes]) -> None:
    """Read what nobody wants, so that a full pipe never stops the server."""
    for _ in stream:
        continue


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end by closing its standard input, then insist, by its own process id."""
    with contextlib.suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
        process.terminate()
    try:
        process.wait(STOP_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(STOP_LIMIT_S)
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
