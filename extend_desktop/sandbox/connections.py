"""Open connections, so that a fault can cut one. Only the sandbox imports this module."""

from __future__ import annotations

import asyncio
from typing import Any, cast

from starlette.types import Receive, Scope
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

_Address = tuple[str, int]


class OpenConnections:
    """Knows the transport of every client."""

    def __init__(self) -> None:
        self._transports: dict[_Address, asyncio.Transport] = {}

    def opened(self, transport: asyncio.Transport) -> None:
        self._transports[_peer(transport)] = transport

    def closed(self, transport: asyncio.Transport) -> None:
        self._transports.pop(_peer(transport), None)

    async def cut(self, scope: Scope, receive: Receive) -> None:
        """Cut a request's connection without another byte, and wait until it is gone."""
        host, port = scope["client"]
        transport = self._transports.get((host, port))
        if transport is not None:
            transport.abort()
        while (await receive())["type"] != "http.disconnect":
            pass

    def protocol(self) -> type[H11Protocol]:
        """Make the server's protocol class that reports to this object."""
        connections = self

        class WatchedProtocol(H11Protocol):
            """HTTP/1.1 as uvicorn speaks it."""

            @override
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                connections.opened(transport)
                super().connection_made(transport)

            @override
            def connection_lost(self, exc: Exception | None) -> None:
                connections.closed(self.transport)
                super().connection_lost(exc)

        return WatchedProtocol


def _peer(transport: asyncio.Transport) -> _Address:
    peer: Any = transport.get_extra_info("peername")
    return cast("_Address", tuple(peer[:2])) if peer else ("", 0)
