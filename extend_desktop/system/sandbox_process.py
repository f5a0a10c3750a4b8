"""Runs the embedded practice server in its own process; satisfies `services.ports.SandboxLauncher`.

Built by bootstrap.py. Uses `subprocess` in threads: asyncio's own process support depends on child
watchers, which not every loop has.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

from extend_desktop.domain.accounts import SANDBOX_ID, Account
from extend_desktop.domain.errors import ExtendDesktopError, ServiceError, StorageError
from extend_desktop.system.own_environment import own_environment
from extend_desktop.system.own_program import own_command

_log = logging.getLogger(__name__)

KEY_VARIABLE = "EXTEND_SANDBOX_KEY"
START_LIMIT_S = 30.0
STOP_LIMIT_S = 5.0
_KEPT_LINES = 20
_IN_USE = 3
"""Exit code of a server whose account another one has."""


class SandboxProcess:
    """Starts the server on a free port and stops it again; one at a time.

    Args:
        flags: further arguments of the `sandbox` command, such as `--files 500`.
        state: folder that keeps the practice account; None lets it end with the server.

    Attributes:
        account_is_new: the server that runs began with an empty account.
        set_aside: where an account that could not be read was moved to at the last start.
    """

    def __init__(self, flags: Sequence[str] = (), state: Path | None = None) -> None:
        self.account_is_new = True
        self.set_aside: Path | None = None
        self._flags = tuple(flags)
        self._state = state
        self._ended: Callable[[], None] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._access: tuple[Account, str] | None = None
        self._errors: deque[str] = deque(maxlen=_KEPT_LINES)
        self._turn = asyncio.Lock()

    def watch(self, ended: Callable[[], None]) -> None:
        """Call `ended`, on the loop, whenever a server ends that was not stopped here."""
        self._ended = ended

    async def start(self, *, fresh: bool = False) -> tuple[Account, str]:
        """Start it unless it runs, and return the account and key to talk to it.

        Args:
            fresh: stop one that runs, and forget what its account held.

        Raises:
            ServiceError: `sandbox_failed`, it ended or said nothing in time.
            StorageError: `practice_in_use`, another copy of the program has its account.
        """
        async with self._turn:
            process = self._process
            if fresh or self._access is None or process is None or process.poll() is not None:
                await self._stop()
                self._access = await self._launch(fresh=fresh)
            return self._access

    async def aclose(self) -> None:
        """Stop it, if it runs, and wait until it is gone."""
        async with self._turn:
            await self._stop()

    async def _launch(self, *, fresh: bool) -> tuple[Account, str]:
        key = f"sk_practice_{secrets.token_urlsafe(24)}"
        self._errors.clear()
        try:
            # Not in a thread: when this is cancelled, the process must be known to be stopped.
            self._process = process = _spawn(self._arguments(fresh=fresh), key)
        except OSError as error:
            raise ServiceError("sandbox_failed", reason=type(error).__name__) from error
        _in_thread(self._keep_errors, process.stderr)
        try:
            async with asyncio.timeout(START_LIMIT_S):
                hello = json.loads(await asyncio.to_thread(_first_line, process))
            url = hello["url"]
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            raise await self._failed(process, error) from error
        except BaseException:
            await self._stop()
            raise
        self.account_is_new = hello.get("account", "new") == "new"
        self.set_aside = Path(hello["setAside"]) if "setAside" in hello else None
        _in_thread(partial(self._follow, asyncio.get_running_loop()), process)
        return Account(SANDBOX_ID, "Sandbox", str(url), is_sandbox=True), key

    def _arguments(self, *, fresh: bool) -> tuple[str, ...]:
        state = () if self._state is None else ("--state", str(self._state))
        return (*self._flags, *state, *(("--fresh",) if fresh else ()))

    async def _failed(
        self, process: subprocess.Popen[bytes], error: BaseException
    ) -> ExtendDesktopError:
        """Stop what did not start, and say why it did not."""
        await self._stop()
        if process.returncode == _IN_USE:
            return StorageError("practice_in_use")
        reason = " ".join(self._errors)[-300:] or type(error).__name__
        return ServiceError("sandbox_failed", reason=reason)

    def _follow(self, loop: asyncio.AbstractEventLoop, process: subprocess.Popen[bytes]) -> None:
        """Read and drop the output up to its end, so that a full pipe never stops the server."""
        # A pipe that is closed here means the same, and a closed loop has no listener.
        with contextlib.suppress(ValueError, RuntimeError):
            for _ in process.stdout or ():
                continue
            loop.call_soon_threadsafe(self._has_ended, process)

    def _has_ended(self, process: subprocess.Popen[bytes]) -> None:
        if process is self._process and self._access is not None:
            self._access = None
            _log.warning("The practice server ended by itself")
            if self._ended is not None:
                self._ended()

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
    # A group of its own: Ctrl-C in a terminal is for us, and we still need the server to stop well.
    return subprocess.Popen(
        [*own_command(), "sandbox", "--port", "0", "--exit-with-stdin", *flags],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**own_environment(), KEY_VARIABLE: key},
        start_new_session=sys.platform != "win32",
        creationflags=_creation_flags(),
    )


def _creation_flags() -> int:
    """Windows: a group of its own as well, and no console window beside ours."""
    names = ("CREATE_NEW_PROCESS_GROUP", "CREATE_NO_WINDOW")
    return sum(getattr(subprocess, name, 0) for name in names)


def _first_line(process: subprocess.Popen[bytes]) -> bytes:
    return process.stdout.readline() if process.stdout else b""


def _in_thread(work: Any, subject: object) -> None:
    threading.Thread(target=work, args=(subject,), name="sandbox pipe", daemon=True).start()


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
