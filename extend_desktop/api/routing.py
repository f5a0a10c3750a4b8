"""The way of each request: directly or through the proxy that leads to its server; only for `api/`."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

import httpx
from typing_extensions import override

from extend_desktop.domain.addresses import is_loopback
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.proxies import ProxyServer

IDLE_S, BETWEEN_S, PROBES = 15, 5, 3
"""A connection on which nobody answers any more, after a sleep or when a network drops silently, is
noticed within half a minute by the system itself, whatever is being waited for."""


_Trace = Callable[[str, Mapping[str, Any]], Awaitable[None]]


class RoutedTransport(httpx.AsyncBaseTransport):
    """Connections to servers, each by the way the operator's settings name for it.

    A proxy is asked for anew at each request, since a download may lead anywhere.

    Args:
        proxy_context: for the encrypted way to a proxy; that of servers when None.
    """

    def __init__(
        self,
        access: NetworkAccess,
        ssl_context: ssl.SSLContext,
        limits: httpx.Limits,
        proxy_context: ssl.SSLContext | None = None,
    ) -> None:
        self._proxy_for = access.proxy_for
        self._ssl_context = ssl_context
        self._proxy_context = proxy_context or ssl_context
        self._limits = limits
        self._ways: dict[ProxyServer | None, httpx.AsyncHTTPTransport] = {}

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        handshakes = _Handshakes(request.extensions.get("trace"))
        request.extensions = {**request.extensions, "trace": handshakes}
        return await self._way(self._proxy(request.url)).handle_async_request(request)

    @override
    async def aclose(self) -> None:
        ways, self._ways = self._ways, {}
        for way in ways.values():
            await way.aclose()

    def _proxy(self, url: httpx.URL) -> ProxyServer | None:
        # This machine is never reached through a proxy.
        return None if is_loopback(url.host) else self._proxy_for(str(url))

    def _way(self, proxy: ProxyServer | None) -> httpx.AsyncHTTPTransport:
        if proxy not in self._ways:
            self._ways[proxy] = httpx.AsyncHTTPTransport(
                verify=self._ssl_context,
                trust_env=False,
                limits=self._limits,
                proxy=None if proxy is None else _library_proxy(proxy, self._proxy_context),
                socket_options=list(_socket_options()),
            )
        return self._ways[proxy]


class _Handshakes:
    """Closes a connection on which no encryption came about; the `trace` extension of httpcore.

    The library itself does so after an error, but not when the call is given up meanwhile: then the
    socket stayed open until Python happened to collect it.
    """

    def __init__(self, follower: _Trace | None) -> None:
        self._follower = follower
        self._stream: Any = None

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith("connect_tcp.complete"):
            self._stream = info["return_value"]
        elif event.endswith("start_tls.failed") and self._stream is not None:
            await self._stream.aclose()
        if self._follower is not None:
            await self._follower(event, info)


def _library_proxy(proxy: ProxyServer, ssl_context: ssl.SSLContext) -> httpx.Proxy:
    return httpx.Proxy(
        proxy.address,
        auth=(proxy.user, proxy.password) if proxy.user else None,
        ssl_context=ssl_context if proxy.scheme == "https" else None,
    )


def _socket_options() -> Iterator[tuple[int, int, int]]:
    """Return what makes the system look whether the other side still lives; names differ by system."""
    yield (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    wanted = {
        "TCP_KEEPIDLE": IDLE_S,
        "TCP_KEEPALIVE": IDLE_S,
        "TCP_KEEPINTVL": BETWEEN_S,
        "TCP_KEEPCNT": PROBES,
        "TCP_USER_TIMEOUT": (IDLE_S + BETWEEN_S * PROBES) * 1000,
    }
    for name, value in wanted.items():
        option = getattr(socket, name, None)
        if option is not None:
            yield (socket.IPPROTO_TCP, option, value)
