"""Starts the program, the sandbox among it, quickly: copies of one process that has imported it.

Importing takes most of a short command's time, and half of a window's. A copy is a process of its own
all the same, in its own session, with its own variables and streams; it begins where the module that
is run begins. Windows are copies of another process than commands, which must not meet Qt.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import connection, forkserver, reduction
from pathlib import Path
from typing import IO, Any, Self

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "extend_desktop"
_PRELOADED = (
    "extend_desktop.__main__",
    "extend_desktop.bootstrap.launchers",
    "extend_desktop.bootstrap.render_worker",
    "extend_desktop.cli.commands",
    "extend_desktop.credentials",
    "extend_desktop.api.client",
    "extend_desktop.api.first_contact",
    "extend_desktop.storage.journal",
    "extend_desktop.documents.inspection",
    "extend_desktop.sandbox.command",
    # What commands load when they need it.
    "extend_desktop.bootstrap.account_builder",
    "extend_desktop.bootstrap.doctor",
    "extend_desktop.storage.settings_file",
    # What libraries import at the first request.
    "anyio._backends._asyncio",
    "certifi",
    "encodings.idna",
    "httpcore",
    "pydantic.dataclasses",
    "truststore",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.websockets.auto",
    "tests.helpers.copied_processes",
    "tests.helpers.crash_watch",
)
_OF_WINDOWS = (
    "extend_desktop.ui.views.window.announcements",
    "extend_desktop.ui.views.window.monitor_page",
    "extend_desktop.ui.views.window.work_area",
    "tests.helpers.crash_window",
)
_LAST = "tests.helpers.prepared_memory"
# Whoever starts a process also looks after those that have ended, and two must not do so at a time.
_LOCK = threading.Lock()


_COMMANDS: Any = forkserver._forkserver  # pyright: ignore[reportAttributeAccessIssue]
_WINDOWS = forkserver.ForkServer()
"""What is copied for each. Copies start processes of their own as copies of the same one."""
_COMMANDS.set_forkserver_preload([*_PRELOADED, _LAST])
_WINDOWS.set_forkserver_preload([*_PRELOADED, *_OF_WINDOWS, _LAST])


@contextlib.contextmanager
def _copied(server: Any) -> Generator[None]:
    """Let processes be copies of this one; the library has one for all."""
    before = forkserver.connect_to_new_process
    forkserver.connect_to_new_process = server.connect_to_new_process
    try:
        yield
    finally:
        forkserver.connect_to_new_process = before


class ForkedProcess:
    """A copy that runs the program: what is needed of `subprocess.Popen`, in text or in bytes."""

    stdin: IO[Any] | None = None
    stderr: IO[Any] | None = None

    def __init__(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        *,
        stdin: int,
        stderr: int | None,
        module: str = PROGRAM,
        has_window: bool = False,
        starts_copies: bool = True,
        is_text: bool = True,
    ) -> None:
        opened = _text if is_text else _binary
        theirs = [os.open(os.devnull, os.O_RDONLY), -1, os.dup(2)]
        ours, theirs[1] = os.pipe()
        self.stdout: IO[Any] = opened(ours, "r")
        if stdin == subprocess.PIPE:
            os.close(theirs[0])
            theirs[0], ours = os.pipe()
            self.stdin = opened(ours, "w")
        if stderr == subprocess.PIPE:
            os.close(theirs[2])
            ours, theirs[2] = os.pipe()
            self.stderr = opened(ours, "r")
        # A daemon, for it is then ended with this process at the latest.
        context = multiprocessing.get_context("forkserver")
        run = partial(_run, module, starts_copies)
        self._process = context.Process(
            target=run,
            args=(list(arguments), dict(environment), list(map(_Descriptor, theirs))),
            daemon=True,
        )
        try:
            with _LOCK, _copied(_WINDOWS if has_window else _COMMANDS):
                self._process.start()
        finally:
            for number in theirs:
                os.close(number)

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def returncode(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        with _LOCK:
            return self._process.exitcode

    def poll(self) -> int | None:
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end and return the exit code."""
        connection.wait([self._process.sentinel], timeout)
        if (code := self.returncode) is None:
            raise subprocess.TimeoutExpired(self._process.name, timeout or 0)
        return code

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Read both outputs to their ends and wait; one that takes too long is killed."""
        readers = ThreadPoolExecutor(2)
        try:
            out, err = readers.map(_rest_of, (self.stdout, self.stderr), timeout=timeout)
            self.wait(timeout)
        except TimeoutError:
            self.kill()
            raise
        finally:
            readers.shutdown(wait=False)
        return out, err

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            # It may have ended in this moment.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        self.wait()


def _text(number: int, mode: str) -> IO[Any]:
    return os.fdopen(number, mode, encoding="utf-8")


def _binary(number: int, mode: str) -> IO[Any]:
    return os.fdopen(number, f"{mode}b")


def share_servers() -> None:
    """Start the processes that are copied now, for all copies of this one that come later.

    Each of them would start some of its own, for it only knows whether a child of its own lives.
    """
    for server in (_COMMANDS, _WINDOWS):
        server.ensure_running()
        server.ensure_running = partial(_ensure_running, server.ensure_running, os.getpid())


def _ensure_running(ensure: Callable[[], None], starter: int) -> None:
    if os.getpid() == starter:
        ensure()


def _rest_of(stream: IO[str] | None) -> str:
    return stream.read() if stream is not None else ""


class _Descriptor:
    """A descriptor on its way to a copy, where it is a number again."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __reduce__(self) -> tuple[Callable[..., int], tuple[Any]]:
        return _arrived, (reduction.DupFd(self._number),)


def _arrived(duplicate: Any) -> int:
    return duplicate.detach()


def _run(
    module: str,
    starts_copies: bool,
    arguments: list[str],
    environment: dict[str, str],
    streams: list[int],
) -> None:
    """Be a fresh program: its own session, variables, arguments and streams."""
    os.setsid()
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    # Python has put another one in its place.
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.argv = ["extend-desktop", *arguments]
    if starts_copies:
        _copy_own_processes()
    # As `python -m` does, which warns where the module was imported before.
    sys.modules.pop(f"{PROGRAM}.__main__" if module == PROGRAM else module, None)
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _copy_own_processes() -> None:
    """Let what this copy starts be copies of the same process; else it would start another one."""
    multiprocessing.current_process().daemon = False
    forkserver._forkserver.ensure_running = lambda: None  # pyright: ignore[reportAttributeAccessIssue]
    copied = importlib.import_module("tests.helpers.copied_processes")
    for module in copied.STARTERS:
        module.subprocess = copied.Copies


Program = ForkedProcess | subprocess.Popen[str]


def start_program(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    *,
    module: str = PROGRAM,
    has_window: bool = False,
    starts_copies: bool = True,
    stdin: int = subprocess.DEVNULL,
    stderr: int | None = subprocess.PIPE,
) -> Program:
    """Start the program in a session of its own, by a copy where the system can make one.

    Args:
        environment: all of its variables.
        module: what is run in its place.
        has_window: whether it opens one, and so needs Qt.
        starts_copies: or it starts processes of its own as a shell does, which are then its children.
        stdin: `DEVNULL` or `PIPE`.
        stderr: `PIPE`, or None for our own.
    """
    if sys.platform == "win32":
        return start_fresh(arguments, environment, module=module, stdin=stdin, stderr=stderr)
    return ForkedProcess(
        arguments,
        environment,
        stdin=stdin,
        stderr=stderr,
        module=module,
        has_window=has_window,
        starts_copies=starts_copies,
    )


def start_fresh(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    *,
    module: str = PROGRAM,
    before: Sequence[str] = (),
    stdin: int = subprocess.DEVNULL,
    stderr: int | None = subprocess.PIPE,
) -> subprocess.Popen[str]:
    """Start the command line, or another module, as a shell would, with all its imports.

    Args:
        before: a program with arguments that is to start it.
    """
    return subprocess.Popen(
        [*before, sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=dict(environment),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=stderr,
        encoding="utf-8",
        start_new_session=True,
    )


async def reader_of(pipe: IO[str]) -> asyncio.StreamReader:
    """Read an output on the running loop, which closes it at its end."""
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, pipe)
    return reader
