"""Ways to a server for tests of the client."""

from __future__ import annotations

from collections.abc import Callable

from extend_desktop.domain.proxies import ProxyServer, read_proxy


def through(proxy: str | None) -> Callable[[str], ProxyServer | None]:
    """Lead every server through one proxy; None leads there directly."""
    server = None if proxy is None else read_proxy(proxy)
    return lambda _url: server
