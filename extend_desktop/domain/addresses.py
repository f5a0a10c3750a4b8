"""Which addresses a key or a document may be sent to; any module may import it."""

from __future__ import annotations

import ipaddress
from enum import StrEnum
from urllib.parse import urlsplit


class AddressFlaw(StrEnum):
    """Why an address is not used."""

    MALFORMED = "address_malformed"
    USER_NAME = "address_user_name"
    INSECURE = "address_insecure"
    """Neither https, nor http to this computer."""
    NOT_BARE = "address_not_bare"
    """A server's address with a query or a fragment, which would be lost."""


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only mean this computer; nothing is looked up."""
    if host.lower().removesuffix(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.removeprefix("[").removesuffix("]")).is_loopback
    except ValueError:
        return False


def flaw_of(url: str, *, loopback: bool = True) -> AddressFlaw | None:
    """Return why an address is not used; None for https, and for http to loopback if allowed."""
    if not url.isprintable() or " " in url:
        return AddressFlaw.MALFORMED
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return AddressFlaw.MALFORMED
    if not host:
        return AddressFlaw.MALFORMED
    if parts.username is not None:
        return AddressFlaw.USER_NAME
    is_local = parts.scheme == "http" and loopback and is_loopback(host)
    return None if parts.scheme == "https" or is_local else AddressFlaw.INSECURE


def flaw_of_base(url: str) -> AddressFlaw | None:
    """Return why an address is not used as a server's, to which paths are added."""
    flaw = flaw_of(url)
    if flaw is not None:
        return flaw
    parts = urlsplit(url)
    return AddressFlaw.NOT_BARE if parts.query or parts.fragment else None
