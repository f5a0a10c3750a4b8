"""A proxy for CONNECT in a process of its own: it asks for a password, and tells what it was asked."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.helpers.waiting import GIVE_UP_S

REFUSAL = b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'


@dataclass(frozen=True, slots=True)
class ProxyProcess:
    """The test's side.

    Attributes:
        log: a JSON line for each request: its first line, its credentials, decoded, and its head.
    """

    port: int
    log: Path
    pid: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def seen(self) -> list[tuple[str, str]]:
        """First line and `user:password` of each request."""
        return [(line, said) for line, said, _ in self._requests]

    @property
    def heads(self) -> list[str]:
        """All that was said to the proxy itself."""
        return [head for _, _, head in self._requests]

    @property
    def passed_on(self) -> bytes:
        """Every byte that came through the tunnels from this side."""
        return _bytes_of(self.log).read_bytes()

    @property
    def _requests(self) -> list[tuple[str, str, str]]:
        return [tuple(json.loads(line)) for line in self.log.read_text().splitlines()]


@contextmanager
def proxy_process(log: Path, target_port: int, credentials: str = "") -> Generator[ProxyProcess]:
    """Run a proxy that leads every host to one port of this machine, for as long as the block lasts.

    Who does not say `credentials`, where there are any, is refused with 407.
    """
    log.touch()
    _bytes_of(log).touch()
    command = [sys.executable, "-m", "tests.helpers.proxy_server", str(log), str(target_port)]
    with subprocess.Popen(
        [*command, credentials],
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield ProxyProcess(int(process.stdout.readline()), log, process.pid)
        finally:
            process.kill()
            process.wait(GIVE_UP_S)


class _Proxy:
    def __init__(self, log: Path, target_port: int, credentials: str) -> None:
        self._log = log
        self._target_port = target_port
        self._credentials = credentials

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            if not self._is_welcome(head):
                writer.write(REFUSAL)
                writer.close()
                return
            writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            near, far = await asyncio.open_connection("127.0.0.1", self._target_port)
            with _bytes_of(self._log).open("ab", buffering=0) as kept:
                await asyncio.gather(_pass_on(reader, far, kept), _pass_on(near, writer))

    def _is_welcome(self, head: str) -> bool:
        lines = head.split("\r\n")
        said = ""
        for line in lines[1:]:
            name, _, value = line.partition(": ")
            if name.lower() == "proxy-authorization":
                said = base64.b64decode(value.removeprefix("Basic ")).decode()
        with self._log.open("a") as log:
            log.write(json.dumps([lines[0], said, head]) + "\n")
        return said == self._credentials


def _bytes_of(log: Path) -> Path:
    return log.with_suffix(".bytes")


async def _pass_on(
    source: asyncio.StreamReader, sink: asyncio.StreamWriter, kept: IO[bytes] | None = None
) -> None:
    with suppress(OSError):
        while piece := await source.read(65536):
            if kept is not None:
                kept.write(piece)
            sink.write(piece)
            await sink.drain()
    sink.close()


async def _serve(log: Path, target_port: int, credentials: str) -> None:
    proxy = _Proxy(log, target_port, credentials)
    server = await asyncio.start_server(proxy.answer, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
