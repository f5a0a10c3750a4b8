"""A way to a server that passes whole requests on, and answers chosen ones itself or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import httpx

BODY_500 = b'{"code": "INTERNAL_ERROR", "message": "It fell over.", "retryable": true}'
_HOP_HEADERS = frozenset({b"connection", b"transfer-encoding", b"content-length", b"host"})


@dataclass(frozen=True)
class Request:
    """One request as it came."""

    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What a chosen request gets: an answer of our own, or silence until the client leaves."""

    status: int = 500
    body: bytes = BODY_500
    is_silent: bool = False


Choose = Callable[[Request], Reply | None]


class PickyProxy:
    """Asks `choose` about each request; None passes it on. On the running loop."""

    def __init__(self, target_url: str, choose: Choose) -> None:
        self.choose = choose
        self.chosen: list[Request] = []
        self.url = ""
        self._target_url = target_url
        self._client = httpx.AsyncClient(trust_env=False, timeout=30.0)
        self._talks: set[asyncio.Task[None]] = set()

    def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._talk(reader, writer))
        self._talks.add(task)
        task.add_done_callback(self._talks.discard)

    async def aclose(self) -> None:
        for task in self._talks:
            task.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await self._client.aclose()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while True:
                    request = await _read(reader)
                    reply = self.choose(request)
                    if reply is not None:
                        self.chosen.append(request)
                    if reply is not None and reply.is_silent:
                        await reader.read()
                        return
                    writer.write(await self._passed_on(request) if reply is None else _own(reply))
                    await writer.drain()
        finally:
            writer.transport.abort()

    async def _passed_on(self, request: Request) -> bytes:
        headers = [header for header in request.headers if header[0].lower() not in _HOP_HEADERS]
        answer = await self._client.request(
            request.method,
            f"{self._target_url}{request.target}",
            headers=headers,
            content=request.body,
        )
        kept = [item for item in answer.headers.raw if item[0].lower() not in _HOP_HEADERS]
        return _written(answer.status_code, kept, answer.content)


async def _read(reader: asyncio.StreamReader) -> Request:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.rstrip(b"\r\n").split(b"\r\n")
    method, target, _ = first.decode().split(" ", 2)
    pairs = [line.split(b":", 1) for line in lines]
    headers = tuple((name.strip(), value.strip()) for name, value in pairs)
    length = next((int(value) for name, value in headers if name.lower() == b"content-length"), 0)
    return Request(method, target, headers, await reader.readexactly(length))


def _own(reply: Reply) -> bytes:
    return _written(reply.status, [(b"Content-Type", b"application/json")], reply.body)


def _written(status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever".encode()]
    lines += [name + b": " + value for name, value in headers]
    lines.append(f"Content-Length: {len(body)}".encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


@asynccontextmanager
async def picky_proxy_to(url: str, choose: Choose) -> AsyncGenerator[PickyProxy]:
    """Open a proxy to the server at `url` for as long as the block lasts."""
    proxy = PickyProxy(url, choose)
    server = await asyncio.start_server(proxy.take, "127.0.0.1", 0, limit=1 << 22)
    proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        await proxy.aclose()
        await server.wait_closed()
