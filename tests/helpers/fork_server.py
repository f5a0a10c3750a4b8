"""Starts many copies of the command line quickly: each is forked from one that has been imported.

Importing takes most of a short command's time. A copy is a process of its own all the same, in its
own session, with its own journal and connections; it begins where `main` begins. Not for Windows.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[2]
_MOST_BYTES = 4096


@dataclass
class Child:
    """A process with its outputs; `wait` comes after the ends of both of them.

    Attributes:
        is_alive: whether the process id is still its own.
    """

    pid: int
    out: asyncio.StreamReader
    err: asyncio.StreamReader
    wait_for_code: Callable[[], Awaitable[int]]
    is_alive: bool = True

    async def wait(self) -> int:
        """Return the exit code, negative for a signal."""
        code = await self.wait_for_code()
        self.is_alive = False
        return code


class ForkServer:
    """Our end of the channel to the process that forks; one request at a time."""

    def __init__(self, channel: socket.socket, folder: Path) -> None:
        self._channel = channel
        self._folder = folder
        self._turn = asyncio.Lock()
        self._started = 0

    async def start(self, arguments: Sequence[str], environment: Mapping[str, str]) -> Child:
        """Start the command line with these arguments."""
        self._started += 1
        order = self._folder / f"{self._started}.json"
        order.write_text(json.dumps([list(arguments), dict(environment)]), encoding="utf-8")
        out_read, out_write = os.pipe()
        err_read, err_write = os.pipe()
        try:
            answer = await self.ask({"start": str(order)}, [out_write, err_write])
        finally:
            os.close(out_write)
            os.close(err_write)
        pid = int(answer["pid"])
        return Child(pid, await _reader(out_read), await _reader(err_read), lambda: self._code(pid))

    async def _code(self, pid: int) -> int:
        return int((await self.ask({"wait": pid}))["code"])

    async def ask(self, request: Mapping[str, Any], descriptors: Sequence[int] = ()) -> Any:
        """Send a request and return its answer."""
        async with self._turn:
            return await asyncio.to_thread(self._ask, request, descriptors)

    def _ask(self, request: Mapping[str, Any], descriptors: Sequence[int]) -> Any:
        socket.send_fds(self._channel, [json.dumps(request).encode()], list(descriptors))
        return json.loads(self._channel.recv(_MOST_BYTES))


async def fresh(
    arguments: Sequence[str], environment: Mapping[str, str], *, module: str = "extend_desktop"
) -> Child:
    """Start the command line, or another module, as a shell would, with all its imports."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        cwd=ROOT,
        env=dict(environment),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    return Child(process.pid, process.stdout, process.stderr, process.wait)


async def _reader(descriptor: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    pipe = os.fdopen(descriptor, "rb", buffering=0)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, pipe)
    return reader


@asynccontextmanager
async def fork_server() -> AsyncGenerator[ForkServer]:
    """Import the program once, for as many copies as are wanted within the block."""
    ours, theirs = socket.socketpair()
    with TemporaryDirectory(prefix="fork_server-") as folder, ours, theirs:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.helpers.fork_server",
            str(theirs.fileno()),
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
            stdin=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        theirs.close()
        try:
            yield ForkServer(ours, Path(folder))
        finally:
            # It ends by itself when the channel does.
            ours.close()
            await process.wait()


def main(descriptor: int) -> int:
    """Fork on demand until the channel ends; then no copy is left behind."""
    # The parent must not load the program.
    from extend_desktop.__main__ import main as command_line  # noqa: PLC0415
    from extend_desktop.bootstrap.container import load_adapters  # noqa: PLC0415
    from extend_desktop.bootstrap.launchers import execute  # noqa: PLC0415

    assert execute is not None
    load_adapters()
    alive: set[int] = set()
    with socket.socket(fileno=descriptor) as channel:
        while True:
            message, descriptors, _, _ = socket.recv_fds(channel, _MOST_BYTES, 2)
            if not message:
                break
            request = json.loads(message)
            if "wait" in request:
                alive.discard(request["wait"])
                answer = {"code": os.waitstatus_to_exitcode(os.waitpid(request["wait"], 0)[1])}
            else:
                pid = os.fork()
                if pid == 0:
                    channel.close()
                    _live(
                        json.loads(Path(request["start"]).read_bytes()), descriptors, command_line
                    )
                alive.add(pid)
                answer = {"pid": pid}
                for each in descriptors:
                    os.close(each)
            channel.send(json.dumps(answer).encode())
    for pid in alive:
        # Whoever asked for it is gone, and nobody has waited for it, so the id is still its own.
        os.kill(pid, signal.SIGKILL)
    return 0


def _live(
    order: tuple[list[str], dict[str, str]],
    descriptors: Sequence[int],
    command_line: Callable[[], int],
) -> NoReturn:
    """Be a fresh program: its own session, variables, arguments and outputs; never come back."""
    code: Any = 1
    try:
        os.setsid()
        arguments, environment = order
        for number, descriptor in enumerate(descriptors, start=1):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = ["extend-desktop", *arguments]
        code = command_line()
    except SystemExit as ended:
        code = ended.code
    finally:
        if sys.exc_info()[0] is not None:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
