"""A relay between the engine and the sandbox that sees each request and each answer go by.

It lets a test act at an exact point of a call: before the server has it, while the server has it,
when the answer is on its way, just after the answer has arrived.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

_REQUEST_LINE = re.compile(rb"(GET|POST|DELETE) (/[^ ?]*)(\?[^ ]*)? HTTP/1\.1\r\n")
_OPERATIONS = (
    ("uploadFile", "POST", re.compile(r"/files/upload")),
    ("createExtractBatch", "POST", re.compile(r"/extract_runs/batch")),
    ("getBatchRun", "GET", re.compile(r"/batch_runs/[^/]+")),
    ("listExtractRuns", "GET", re.compile(r"/extract_runs")),
    ("getExtractRun", "GET", re.compile(r"/extract_runs/[^/]+")),
)
LOOK_UP = "lookUp"
"""A listing of runs by extractor: the search for an attempt whose answer was lost."""
OTHER = "other"
_PIECE = 65_536


class Point(StrEnum):
    """Where a call is."""

    ASKED = "asked"
    """The request has left the engine and has not reached the server."""
    SENT = "sent"
    """The request's head is at the server; the rest of it may be on its way."""
    ANSWERED = "answered"
    """The server has answered and the engine does not know it yet."""
    DELIVERED = "delivered"
    """The answer has been handed to the engine."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One call at one point; `number` counts the calls of its operation, from 1."""

    operation: str
    number: int
    point: Point


Watcher = Callable[[Passage], bool]
"""Told of each passage; False drops what is passing and everything after it."""


class Relay:
    """Counts calls and passes bytes; one relay may outlive many engines."""

    def __init__(self, target_port: int) -> None:
        self.watcher: Watcher | None = None
        self.port = 0
        self._target_port = target_port
        self._counts: dict[str, int] = {}
        self._connections: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def count(self, operation: str) -> int:
        """How many requests of an operation came by since `forget`."""
        return self._counts.get(operation, 0)

    def forget(self) -> None:
        """Begin to count anew, for the next engine."""
        self._counts.clear()
        self.watcher = None

    def note(self, request: bytes) -> Passage | None:
        """Count a request; None when these bytes are none."""
        match = _REQUEST_LINE.match(request)
        if match is None:
            return None
        operation = _operation(match[1].decode(), match[2].decode(), match[3] or b"")
        self._counts[operation] = self.count(operation) + 1
        return Passage(operation, self._counts[operation], Point.ASKED)

    def passes(self, call: Passage | None, point: Point) -> bool:
        """Tell the watcher, and say whether the bytes may pass."""
        if call is None or self.watcher is None:
            return True
        return self.watcher(Passage(call.operation, call.number, point))

    def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection of the engine."""
        task = asyncio.ensure_future(_Connection(self, reader, writer).serve(self._target_port))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def close(self) -> None:
        """End every connection."""
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)


class _Connection:
    """Both directions of one connection; calls on it follow each other."""

    def __init__(
        self, relay: Relay, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._relay = relay
        self._reader = reader
        self._writer = writer
        self._call: Passage | None = None
        self._is_answered = True

    async def serve(self, target_port: int) -> None:
        try:
            # A server that is gone is the engine's affair: it sees a cut connection.
            with suppress(OSError):
                reader, server = await asyncio.open_connection("127.0.0.1", target_port)
                try:
                    await _first_of(self._requests(server), self._answers(reader))
                finally:
                    server.transport.abort()
        finally:
            self._writer.transport.abort()

    async def _requests(self, server: asyncio.StreamWriter) -> None:
        while piece := await self._reader.read(_PIECE):
            is_new = self._is_answered and self._begin(piece)
            if is_new and not self._relay.passes(self._call, Point.ASKED):
                return
            server.write(piece)
            await server.drain()
            if is_new and not self._relay.passes(self._call, Point.SENT):
                return

    async def _answers(self, reader: asyncio.StreamReader) -> None:
        while piece := await reader.read(_PIECE):
            is_first, self._is_answered = not self._is_answered, True
            call = self._call
            if is_first and not self._relay.passes(call, Point.ANSWERED):
                return
            self._writer.write(piece)
            with suppress(ConnectionError):
                await self._writer.drain()
            if is_first and not self._relay.passes(call, Point.DELIVERED):
                return

    def _begin(self, piece: bytes) -> bool:
        call = self._relay.note(piece)
        if call is not None:
            self._call, self._is_answered = call, False
        return call is not None


@asynccontextmanager
async def relay_to(url: str) -> AsyncGenerator[Relay]:
    """Relay to the server at `url` for as long as the block lasts; always by the same port."""
    port = urlsplit(url).port
    assert port is not None
    relay = Relay(port)
    server = await asyncio.start_server(relay.take, "127.0.0.1", 0)
    relay.port = server.sockets[0].getsockname()[1]
    try:
        yield relay
    finally:
        server.close()
        await relay.close()
        await server.wait_closed()


async def _first_of(*ways: Coroutine[Any, Any, None]) -> None:
    """Run both until one ends; then the other is over too."""
    tasks = [asyncio.ensure_future(way) for way in ways]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _operation(method: str, path: str, query: bytes) -> str:
    for name, wanted, pattern in _OPERATIONS:
        if method == wanted and pattern.fullmatch(path):
            is_search = name == "listExtractRuns" and b"batchId=" not in query
            return LOOK_UP if is_search else name
    return OTHER
