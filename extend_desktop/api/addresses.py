"""Which addresses may be talked to, and how ids become paths; only `api/` imports it."""

from __future__ import annotations

import ipaddress
from urllib.parse import quote, urlsplit

from extend_desktop.domain.errors import RequestError


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, told by its name alone (nothing is looked up)."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_safe_url(url: str, *, loopback: bool = True) -> bool:
    """Whether `url` is https, or http to loopback if allowed, with a host and no user name."""
    if not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
        host, has_user = parts.hostname, parts.username is not None
        _ = parts.port
    except ValueError:
        return False
    if not host or has_user:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and loopback and is_loopback(host))


def checked_base_url(base_url: str) -> str:
    """Return the base URL without a trailing slash.

    Raises:
        RequestError: not https (nor http to loopback), or it carries a query or a user name.
    """
    parts = urlsplit(base_url) if is_safe_url(base_url) else None
    if parts is None or parts.query or parts.fragment:
        raise RequestError("invalid_request", reason="insecure_url")
    return base_url.rstrip("/")


def path_of(*parts: str) -> str:
    """Return `/a/b/c` with each part encoded whole, so that no id can reach another path.

    Raises:
        RequestError: a part is empty or made of dots only, which servers would resolve.
    """
    if any(not part.strip(".") for part in parts):
        raise RequestError("invalid_request", reason="unusable_id")
    return "/" + "/".join(quote(part.encode("utf-8", "replace"), safe="") for part in parts)
