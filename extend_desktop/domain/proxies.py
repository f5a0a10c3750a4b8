"""A proxy as it is written in a setting; any module may import it."""

from __future__ import annotations

import re
from dataclasses import field
from enum import StrEnum
from urllib.parse import unquote_to_bytes

from extend_desktop.values import dataclass

PROXY_SCHEMES = ("http", "https")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_PLACE = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:.]+(?:%[\w.-]+)?\]|[^\s:/?#@\[\]%\\]+)(?::(?P<port>\d{1,5})?)?/?",
    re.ASCII,
)
_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class ProxyFlaw(StrEnum):
    """Why a proxy as it is written cannot be used."""

    SCHEME = "proxy_scheme"
    MALFORMED = "proxy_malformed"


class ProxyFlawError(ValueError):
    """The text names no proxy that can be used; it is not repeated, for it may hold a password."""

    def __init__(self, flaw: ProxyFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class ProxyServer:
    """Where a proxy is and as whom it is used.

    Attributes:
        host: a name or an address, one of IPv6 without its brackets.
        user: empty when it asks for none.
    """

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def address(self) -> str:
        """Scheme, host and port; no user and no password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def read_proxy(text: str) -> ProxyServer:
    """Read `[scheme://][user[:password]@]host[:port]`.

    User and password may be percent-encoded, as the standard wants it, or written as they are,
    whatever characters are in them: what follows the last `@` is the host.

    Raises:
        ProxyFlawError: it is not of that form, or not an http or https proxy.
    """
    text = text.strip()
    named = _SCHEME.match(text)
    scheme = named[1].lower() if named else "http"
    if scheme not in PROXY_SCHEMES:
        raise ProxyFlawError(ProxyFlaw.SCHEME)
    rest = text[named.end() :] if named else text
    said, _, place = rest.rpartition("@")
    found = _PLACE.fullmatch(place)
    port = int(found["port"] or _DEFAULT_PORTS[scheme]) if found else 0
    if found is None or not 0 < port < 65536:
        raise ProxyFlawError(ProxyFlaw.MALFORMED)
    user, _, password = said.partition(":")
    host = found["host"].strip("[]").lower()
    return ProxyServer(scheme, host, port, _decoded(user), _decoded(password))


def _decoded(text: str) -> str:
    """Take percent-encoding back, unless the text cannot have been encoded."""
    raw = text.encode("utf-8", "surrogateescape")
    if _ESCAPE.search(raw):
        return text
    try:
        return unquote_to_bytes(raw).decode()
    except UnicodeDecodeError:
        return text
