"""Which addresses may be talked to, and how ids become paths; only `api/` imports it."""

from __future__ import annotations

from urllib.parse import quote

from extend_desktop.domain.addresses import flaw_of, flaw_of_base
from extend_desktop.domain.errors import RequestError


def is_safe_url(url: str, *, loopback: bool = True) -> bool:
    """Whether `url` is https, or http to loopback if allowed, with a host and no user name."""
    return flaw_of(url, loopback=loopback) is None


def checked_base_url(base_url: str) -> str:
    """Return the base URL without a trailing slash.

    Raises:
        RequestError: not https (nor http to loopback), or it carries a query or a user name.
    """
    if flaw_of_base(base_url) is not None:
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
