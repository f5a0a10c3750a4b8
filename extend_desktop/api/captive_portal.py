"""Recognises what answers in Extend's place: a network's sign-in page, a filter; only for `api/`.

Extend answers in JSON at the account's own host. A web page, or the way to another host, comes from
something in between: it says nothing about the key, and is never taken for an answer.
"""

from __future__ import annotations

import httpx

from extend_desktop.api.errors import Failure
from extend_desktop.domain.errors import ConnectivityError

NETWORK_SIGN_IN = 511
"""Network Authentication Required. Source: RFC 6585, section 6."""
_REFUSALS = frozenset({401, 402, 403})
_SEE_OTHER = 303
"""What a server says after it has done the work."""


def portal_failure(response: httpx.Response, body: bytes, *, operation: str) -> Failure | None:
    """Return the failure of an answer that is not Extend's; None where it may be Extend's own."""
    elsewhere = _other_host(response)
    status = response.status_code
    is_page = is_web_page(response, body)
    if not elsewhere and status != NETWORK_SIGN_IN and not (is_page and _means_us(response)):
        return None
    error = ConnectivityError(
        "captive_portal", operation=operation, host=response.url.host, elsewhere=elsewhere or None
    )
    # What was refused or sent away by something in between never came to Extend.
    is_unsent = not response.is_success and status != _SEE_OTHER
    return Failure(error, transient=False, not_sent=is_unsent)


def is_web_page(response: httpx.Response, body: bytes) -> bool:
    """Whether the answer is a page for people, by its type and its beginning."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_html = kind in {"text/html", "application/xhtml+xml"}
    return is_html and body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _means_us(response: httpx.Response) -> bool:
    """Whether a page with this status would be taken for a yes, or for a word about the key."""
    return response.is_success or response.status_code in _REFUSALS


def _other_host(response: httpx.Response) -> str:
    """Return the host that a redirect leads to, unless it is the same."""
    target = response.headers.get("location", "")
    if not response.has_redirect_location or not target:
        return ""
    try:
        host = response.url.join(target).host
    except (httpx.InvalidURL, ValueError):
        return ""
    return host if host != response.url.host else ""
