"""Servers that are reached without the proxy: what NO_PROXY lists; any module may import it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from enum import StrEnum

from extend_desktop.values import dataclass

_SEPARATORS = re.compile(r"[,;]|(?<=\S)\s+(?=\S)")
_PORT = re.compile(r":(\d{1,5})$")
_ANY = "*"
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class IgnoredBecause(StrEnum):
    """Why an entry can never match."""

    RANGE = "range"
    WILDCARD = "wildcard"
    SCHEME = "scheme"


@dataclass(frozen=True, slots=True)
class ProxyException:
    """One entry, as it was written, and which servers it means.

    Attributes:
        ignored: why it can never match; None when it can.
    """

    text: str
    matches: Callable[[str, int], bool]
    ignored: IgnoredBecause | None = None


def read_exceptions(text: str) -> tuple[ProxyException, ...]:
    """Read a list separated by commas, semicolons or blanks.

    An entry is `*` for all servers; a name, which takes all names below it too, also written
    `.name` or `*.name`; an address of IPv4 or IPv6, with or without brackets; a range of addresses
    such as `10.0.0.0/8`, which is compared with addresses only. A name or an address may be
    followed by `:port`. `localhost` and loopback are never reached through a proxy anyway.
    """
    entries = (entry.strip() for entry in _SEPARATORS.split(text))
    return tuple(_exception(entry) for entry in entries if entry)


def is_exempt(exceptions: tuple[ProxyException, ...], host: str, port: int) -> bool:
    """Whether one of the entries means this server."""
    host = host.lower().strip("[]").rstrip(".")
    return any(entry.ignored is None and entry.matches(host, port) for entry in exceptions)


def _exception(text: str) -> ProxyException:
    if text == _ANY:
        return ProxyException(text, lambda _host, _port: True)
    if "://" in text:
        return _ignored(text, IgnoredBecause.SCHEME)
    if "/" in text:
        return _range(text)
    return _server(text)


def _range(text: str) -> ProxyException:
    address, _, length = text.lower().partition("/")
    try:
        network = ipaddress.ip_network(f"{address.strip('[]')}/{length.strip('[]')}", strict=False)
    except ValueError:
        return _ignored(text, IgnoredBecause.RANGE)

    def matches(host: str, _port: int) -> bool:
        found = _address(host)
        return found is not None and found.version == network.version and found in network

    return ProxyException(text, matches)


def _server(text: str) -> ProxyException:
    place, wanted_port = _split_port(text.lower())
    own = _address(place)
    name = place.removeprefix("*").lstrip(".").rstrip(".")
    if "*" in name or not name:
        return _ignored(text, IgnoredBecause.WILDCARD)

    def matches(host: str, port: int) -> bool:
        if wanted_port is not None and port != wanted_port:
            return False
        if own is not None:
            return _address(host) == own
        return host == name or host.endswith(f".{name}")

    return ProxyException(text, matches)


def _split_port(text: str) -> tuple[str, int | None]:
    """Take `:port` off, which an address of IPv6 can only have after its brackets."""
    if _address(text) is not None:
        return text.strip("[]"), None
    found = _PORT.search(text)
    if found is None:
        return text.strip("[]"), None
    return text[: found.start()].strip("[]"), int(found[1])


def _address(text: str) -> _Address | None:
    try:
        found = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return mapped or found


def _ignored(text: str, reason: IgnoredBecause) -> ProxyException:
    return ProxyException(text, lambda _host, _port: False, reason)
