"""A certificate authority of its own and an HTTPS server on loopback; certificates by `openssl`."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CONTENT = b"%PDF-1.7 what the store holds"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


class Authority:
    """Signs like many a company proxy does: without an Authority Key Identifier."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.certificate = folder / "authority.pem"
        self._key = folder / "authority.key"
        extensions = ("basicConstraints=critical,CA:TRUE", "authorityKeyIdentifier=none")
        _openssl(
            *("req", "-x509", *_KEY, "-keyout", self._key, "-out", self.certificate),
            *("-subj", "/O=Example Works/CN=Example Works Proxy", "-days", "2"),
            *(part for text in extensions for part in ("-addext", text)),
        )

    @property
    def der(self) -> bytes:
        """The authority's certificate, as a TLS context is told it."""
        return ssl.PEM_cert_to_DER_cert(self.certificate.read_text())

    def issue(self, host: str, *, days: int = 2) -> Path:
        """Return a file with a key and a certificate for `host`; negative days have passed."""
        key, request, extensions, signed, chain = (
            self._folder / f"{host}{days}.{kind}" for kind in ("key", "csr", "ext", "crt", "pem")
        )
        extensions.write_text(f"subjectAltName=DNS:{host}\nauthorityKeyIdentifier=none\n")
        _openssl("req", *_KEY, "-keyout", key, "-out", request, "-subj", f"/CN={host}")
        _openssl(
            *("x509", "-req", "-in", request, "-out", signed, "-days", days),
            *("-CA", self.certificate, "-CAkey", self._key, "-CAcreateserial"),
            *("-extfile", extensions),
        )
        chain.write_text(key.read_text() + signed.read_text())
        return chain


@dataclass(slots=True)
class TlsServer:
    """Answers with a file's record; below `/store/` with its content.

    Attributes:
        port: on 127.0.0.1, which is also `localhost`.
        store_port: where the content is fetched; its own when 0.
        seen: first lines of all requests that came through.
        unasked: what came on each connection that sent no request; no bytes after a handshake only.
    """

    port: int = 0
    store_port: int = 0
    seen: list[str] = field(default_factory=list[str])
    unasked: list[bytes] = field(default_factory=list[bytes])

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request and close."""
        head = b""
        with suppress(ConnectionError):
            while b"\r\n\r\n" not in head and (piece := await reader.read(65536)):
                head += piece
        if b"\r\n\r\n" not in head:
            self.unasked.append(head)
            writer.close()
            return
        self.seen.append(head.decode().partition("\r\n")[0])
        url = f"https://localhost:{self.store_port or self.port}/store/a.pdf"
        record = json.dumps({"id": "file_1", "name": "a.pdf", "presignedUrl": url}).encode()
        body = CONTENT if " /store/" in self.seen[-1] else record
        length = f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(b"HTTP/1.1 200 OK\r\n" + length.encode() + body)
        await writer.drain()
        writer.close()


class _Listening:
    """Keeps what is connected, to end it with the block: closing a server leaves that open."""

    def __init__(self, answer: Callable[..., Coroutine[Any, Any, None]]) -> None:
        self._answer = answer
        self._writers: set[asyncio.StreamWriter] = set()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        await self._answer(reader, writer)

    async def end(self, server: asyncio.Server) -> None:
        server.close()
        for writer in self._writers:
            writer.transport.abort()
        # An aborted connection is closed in the loop's next turn.
        await asyncio.sleep(0)


@asynccontextmanager
async def tls_server(chain: Path) -> AsyncGenerator[TlsServer]:
    """Serve with the key and the certificate of a file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    made = TlsServer()
    connected = _Listening(made.answer)
    listening = await asyncio.start_server(connected.answer, "127.0.0.1", 0, ssl=context)
    made.port = listening.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        await connected.end(listening)


@dataclass(slots=True)
class ConnectProxy:
    """A proxy for CONNECT that leads every host to one port of this machine.

    Attributes:
        url: of the proxy, with a user name and a password.
        most: as many connections are passed on; more are closed.
        heads: what it was told before it began to pass bytes on.
    """

    target_port: int
    most: int = 100
    url: str = ""
    heads: list[str] = field(default_factory=list[str])

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass one connection on until either side closes it."""
        self.heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
        if len(self.heads) > self.most:
            writer.close()
            return
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        near, far = await asyncio.open_connection("127.0.0.1", self.target_port)
        await asyncio.gather(_pass_on(reader, far), _pass_on(near, writer))


@asynccontextmanager
async def connect_proxy(target_port: int) -> AsyncGenerator[ConnectProxy]:
    """Open a proxy for as long as the block lasts."""
    made = ConnectProxy(target_port)
    connected = _Listening(made.answer)
    listening = await asyncio.start_server(connected.answer, "127.0.0.1", 0)
    made.url = f"http://me:hunter2@127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield made
    finally:
        await connected.end(listening)


async def _pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while piece := await source.read(65536):
            sink.write(piece)
            await sink.drain()
    sink.close()


def _openssl(*words: object) -> None:
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)
