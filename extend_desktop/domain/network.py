"""How servers are reached: what the operator chose, and what came of it; any module may import it."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from extend_desktop.domain.errors import ConnectivityError, Fact
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.values import dataclass

PROXY_PASSWORD = "network-proxy"  # noqa: S105 - the name of an entry, not a password
"""The name under which the credential store keeps the proxy's password."""


class ProxyMode(StrEnum):
    """Where it is looked up whether a proxy leads to a server."""

    SYSTEM = "system"
    """The environment's variables, else the system's own settings."""
    ENVIRONMENT = "environment"
    MANUAL = "manual"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """What the operator chose; the proxy's password is in the credential store.

    Attributes:
        proxy_address: scheme, host and port of the manual proxy.
        proxy_user: empty when the proxy asks for none.
        proxy_exceptions: servers reached without the manual proxy, as in NO_PROXY.
        authorities_file: certificates trusted beside the system's; empty for none.
    """

    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: str = ""
    proxy_user: str = ""
    proxy_exceptions: str = ""
    authorities_file: str = ""


@dataclass(frozen=True, slots=True)
class Authorities:
    """The certificates of a file.

    Attributes:
        count: of all.
        not_authorities: how many of them may not sign others.
        expired: how many are past their date.
        first_expiry: the earliest date of those that still hold; None where none does.
        names: whose they are, the first few.
    """

    count: int
    not_authorities: int
    expired: int
    first_expiry: datetime | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkAccess:
    """The way to any server.

    Attributes:
        proxy_for: which proxy leads to a URL; None for the direct way. Raises ConnectivityError
            `bad_proxy_setting` when the one that is set cannot be used.
        left_out: `bad_ca_file`, why the file of certificates is not trusted; None when it is.
    """

    ssl_context: ssl.SSLContext | None = None
    proxy_for: Callable[[str], ProxyServer | None] = field(default=lambda _url: None)
    left_out: ConnectivityError | None = None

    @property
    def left_out_facts(self) -> dict[str, Fact]:
        """What a refused certificate may come of: path and reason of the file left out."""
        if self.left_out is None:
            return {}
        facts = self.left_out.facts
        return {"left_out": facts.get("path"), "left_out_reason": facts.get("reason")}
