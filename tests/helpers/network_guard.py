"""Keeps the test process off the network: only loopback and local sockets may be reached.

It is an audit hook, so it also covers libraries that took `socket.socket` before any patch could.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from typing import Any

_LOCAL_NAMES = {"", "localhost", "localhost.localdomain"}


class OutsideNetworkError(RuntimeError):
    """A test reached for something other than loopback; not an OSError, so no retry swallows it."""


def is_local(host: object) -> bool:
    """Whether a host of a socket address stays on this machine."""
    if isinstance(host, bytes | bytearray):
        host = host.decode("ascii", "replace")
    if host is None or host in _LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return str(host).endswith(".localhost")


def _check_address(address: object) -> None:
    """A tuple is an internet address; text and bytes are paths of local sockets."""
    if isinstance(address, tuple) and address and not is_local(address[0]):
        raise OutsideNetworkError(f"a test reached for {address[0]!r}")


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.sendto"}:
        _check_address(arguments[1])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"} and not is_local(arguments[0]):
        _refuse_name(arguments[0])


def _refuse_name(host: object) -> None:
    """Names below .invalid never exist (RFC 6761), so tests may use them to see a DNS failure."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    if name.rstrip(".").endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    raise OutsideNetworkError(f"a test looked up {host!r}")


def install() -> None:
    """Switches the guard on for the rest of the process; an audit hook cannot be taken back."""
    sys.addaudithook(_hook)
