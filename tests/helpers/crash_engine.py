"""The headless engine as a process of its own, and SIGKILL at a chosen moment of it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from tests.helpers.crash_proxy import Passage, Relay
from tests.helpers.crash_scenarios import KillStage, Moment
from tests.helpers.fork_server import Program, reader_of
from tests.helpers.waiting import until

Start = Callable[[Sequence[str], Mapping[str, str]], Program]
"""Starts the command line: as a shell would, or quickly."""
_FOREIGN = ("EXTEND_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_END_SIGN = "Finished"
"""What the progress says when nothing but the export is left."""
_LOOK_EVERY_S = 0.0005


def environment_of(home: Path, url: str, key: str) -> dict[str, str]:
    """The variables of an engine with its data in `home` and its account at `url`."""
    own = {
        name: value for name, value in os.environ.items() if not name.upper().startswith(_FOREIGN)
    }
    return {
        **own,
        "EXTEND_DESKTOP_HOME": str(home),
        "EXTEND_BASE_URL": url,
        "EXTEND_API_KEY": key,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


def _has_ended(process: psutil.Process) -> bool:
    """Whether it is gone, or would be if the first process collected what it adopts."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@dataclass
class CrashEngine:
    """One running command; what it prints is collected."""

    process: Program
    command: str
    was_killed: bool = False
    workers: list[psutil.Process] = field(default_factory=list[psutil.Process])
    out: bytearray = field(default_factory=bytearray)
    err: bytearray = field(default_factory=bytearray)
    ending: asyncio.Event = field(default_factory=asyncio.Event)

    def kill(self) -> None:
        """End it as a power cut would, with whatever it started."""
        if self.process.poll() is None:
            self.was_killed = True
            self.workers = self.workers_now()
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                # A copy is the leader of its own group from its first line on, not a moment earlier.
                self.process.kill()

    def workers_now(self) -> list[psutil.Process]:
        """The processes of its own that it has, as those that read documents."""
        try:
            return psutil.Process(self.process.pid).children(recursive=True)
        except psutil.NoSuchProcess:
            return []

    async def workers_end(self) -> None:
        """Wait until those it had at its kill are gone: nobody but they can end them."""
        await until(lambda: all(map(_has_ended, self.workers)), "workers' end")

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    async def read(self) -> int:
        """Collect until it has ended; return its exit code, negative for a signal."""
        await asyncio.gather(self._read_out(), self._read_err())
        return await asyncio.to_thread(self.process.wait)

    async def _read_out(self) -> None:
        assert self.process.stdout is not None
        self.out += await (await reader_of(self.process.stdout)).read()

    async def _read_err(self) -> None:
        assert self.process.stderr is not None
        async for line in await reader_of(self.process.stderr):
            self.err += line
            if line.decode(errors="replace").startswith(_END_SIGN):
                self.ending.set()


@asynccontextmanager
async def started_engine(
    start: Start, arguments: list[str], environment: Mapping[str, str]
) -> AsyncGenerator[CrashEngine]:
    """Start a command; whatever happens, it is gone at the end of the block."""
    engine = CrashEngine(await asyncio.to_thread(start, arguments, environment), arguments[0])
    with engine.process:
        try:
            yield engine
        finally:
            engine.kill()


@asynccontextmanager
async def killing(
    engine: CrashEngine, moment: Moment | None, relay: Relay, length_s: float, csv: Path
) -> AsyncGenerator[None]:
    """Kill the engine at the moment, if it comes within the block."""
    if moment is None:
        yield
    elif moment.operation is not None:
        relay.watcher = _watcher(engine, moment)
        yield
    elif moment.stage is KillStage.PREFLIGHT:
        async with meanwhile(kill_beside_worker(engine, moment.delay_s)):
            yield
    elif moment.stage is KillStage.EXPORT:
        async with meanwhile(_kill_in_export(engine, moment, csv)):
            yield
    else:
        timer = asyncio.get_running_loop().call_later(moment.share * length_s, engine.kill)
        yield
        timer.cancel()


def _watcher(engine: CrashEngine, moment: Moment) -> Callable[[Passage], bool]:
    def look(passage: Passage) -> bool:
        is_it = (passage.operation, passage.number, passage.point) == (
            moment.operation,
            moment.number,
            moment.point,
        )
        if is_it and moment.delay_s:
            asyncio.get_running_loop().call_later(moment.delay_s, engine.kill)
        elif is_it:
            engine.kill()
        # What a dead program has not yet handed to the network never gets there.
        return not engine.was_killed

    return look


async def kill_beside_worker(engine: CrashEngine, delay_s: float) -> None:
    """Kill as soon as a process that reads documents lives, or a little later."""
    while not engine.workers_now():  # noqa: ASYNC110 - processes do not tell
        await asyncio.sleep(_LOOK_EVERY_S)
    await asyncio.sleep(delay_s)
    engine.kill()


async def _kill_in_export(engine: CrashEngine, moment: Moment, csv: Path) -> None:
    """Kill when the export's temporary file shows, or a little later."""
    if engine.command != "export":
        await engine.ending.wait()
    while not any(csv.parent.glob(".*.part")):  # noqa: ASYNC110 - files do not tell
        await asyncio.sleep(_LOOK_EVERY_S)
    await asyncio.sleep(moment.delay_s)
    engine.kill()


@asynccontextmanager
async def meanwhile(work: Coroutine[Any, Any, None]) -> AsyncGenerator[None]:
    """Let something go on within the block, and no longer."""
    task = asyncio.ensure_future(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
