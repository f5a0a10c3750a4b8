"""The HTTP connections of one account; only `api/` imports it.

Pools apart, so that the key cannot reach where it must not: `account` carries our headers and is
only ever used with the account's own base URL; so do the `uploads`, whose long transfers would else
keep a listing waiting for a connection; so does `no_keepalive`, on a new connection each time;
`anonymous` knows no header of ours and fetches presigned URLs.
"""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import ssl
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import httpx

from extend_desktop import __version__
from extend_desktop.api.addresses import checked_base_url
from extend_desktop.api.decoding import ACCEPTED_ENCODINGS
from extend_desktop.api.limits import Limits
from extend_desktop.api.refused_certificates import RefusedCertificates
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.api_keys import KeyProblem, read_pasted_key
from extend_desktop.domain.errors import ConnectivityError, CredentialError, RequestError

USER_AGENT = f"extend-desktop/{__version__}"
_OPTIONAL_MODULE = "sniffio"
# This machine is never reached through a proxy.
_DIRECT_HOSTS = ("all://localhost", "all://127.0.0.1", "all://[::1]")


class ClientPool:
    """HTTP clients of one connection each, for one call at a time; the one used last goes first.

    A pool of many looks at every connection, twice a request, whether it was closed. With 32 that
    took a third of the time of an upload (400 uploads of 200 KB side by side), and each look lets
    go of the interpreter, which the window then has to wait for.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient], most: int) -> None:
        self._make = make
        self._free: list[httpx.AsyncClient] = []
        self._all: list[httpx.AsyncClient] = []
        self._gate = asyncio.Semaphore(most)
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    @asynccontextmanager
    async def acquire(self) -> AsyncGenerator[httpx.AsyncClient]:
        """Return a client for the length of the block; waits while all are in use."""
        async with self._gate:
            client = self._free.pop() if self._free else self._new()
            try:
                yield client
            finally:
                self._free.append(client)

    async def aclose(self) -> None:
        """Close all; calls still running end with an error."""
        self._is_closed = True
        for client in self._all:
            await client.aclose()

    def _new(self) -> httpx.AsyncClient:
        client = self._make()
        self._all.append(client)
        return client


@dataclass(frozen=True, slots=True, repr=False)
class Connections:
    """Open pools; close them together.

    Attributes:
        certificates: names the certificate that any of the pools refused.
    """

    host: str
    account: ClientPool
    uploads: ClientPool
    no_keepalive: httpx.AsyncClient
    anonymous: httpx.AsyncClient
    certificates: RefusedCertificates

    async def aclose(self) -> None:
        """Close all; calls still running end with an error."""
        for pool in (self.account, self.uploads, self.no_keepalive, self.anonymous):
            await pool.aclose()


def open_connections(
    account: Account,
    key: str,
    *,
    ssl_context: ssl.SSLContext | None,
    proxy: str | None,
    limits: Limits,
    network: httpx.AsyncBaseTransport | None = None,
) -> Connections:
    """Prepare the pools; nothing is connected yet.

    Raises:
        CredentialError: `malformed_key`, the key cannot be one.
        ConnectivityError: the proxy's URL cannot be used.
        RequestError: the base URL or the workspace id cannot be used.
    """
    base_url = checked_base_url(account.base_url)
    headers = _headers(account, key)
    context = ssl_context or default_context()
    _silence_library_logs()
    _spare_library_search()

    def client(
        keep: int, own_headers: dict[str, str], url: str, most: int = limits.max_connections
    ) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=url,
            headers=own_headers,
            verify=context,
            proxy=proxy,
            transport=network,
            mounts=dict.fromkeys(_DIRECT_HOSTS),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(limits.read_s, connect=limits.connect_s, pool=None),
            limits=httpx.Limits(max_connections=most, max_keepalive_connections=keep),
        )

    try:
        return Connections(
            host=httpx.URL(base_url).host,
            account=ClientPool(lambda: client(1, headers, base_url, 1), limits.max_connections),
            uploads=ClientPool(lambda: client(1, headers, base_url, 1), limits.max_uploads),
            no_keepalive=client(0, headers, base_url),
            anonymous=client(0, {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}, ""),
            certificates=RefusedCertificates(proxy=proxy, direct_hosts=_DIRECT_HOSTS),
        )
    except (ValueError, ImportError, httpx.InvalidURL):
        # Not chained: the library's text repeats the proxy's URL with its password.
        raise ConnectivityError(
            "bad_proxy_setting", retryable=False, reason="proxy_malformed"
        ) from None


def default_context() -> ssl.SSLContext:
    """Return Python's own trust, as strict as the system's browser and no stricter.

    From Python 3.13 on it refuses certificates of many a company proxy, which lack an Authority Key
    Identifier; names, dates, signatures and trust are checked as before.
    """
    context = ssl.create_default_context()
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _headers(account: Account, key: str) -> dict[str, str]:
    """Return what every call to the account carries.

    Source: docs/extend-api.md#headers-and-authentication.
    """
    problem = read_pasted_key(key).problem
    if problem is not None or not _is_header_text(key):
        raise CredentialError("malformed_key", reason=problem or KeyProblem.BLANK_INSIDE)
    headers = {
        "Authorization": f"Bearer {key}",
        "x-extend-api-version": account.api_version,
        "User-Agent": USER_AGENT,
        "Accept": "application/json",
        "Accept-Encoding": ACCEPTED_ENCODINGS,
    }
    if account.workspace_id:
        headers["X-Extend-Workspace-Id"] = account.workspace_id
    if not all(_is_header_text(value.replace(" ", "")) for value in headers.values()):
        raise RequestError("invalid_request", reason="malformed_account")
    return headers


def _is_header_text(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


def _silence_library_logs() -> None:
    """Keep the libraries' own lines out of any log: they hold whole URLs, presigned ones too."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _spare_library_search() -> None:
    """Let the HTTP library fail at once to import an optional module that is not installed.

    It tries at every lock it makes, a dozen times a request, and Python searches the whole path
    again each time: a quarter of the time of an upload. None in `sys.modules` is Python's own way
    to say "not there".
    """
    if _OPTIONAL_MODULE not in sys.modules and importlib.util.find_spec(_OPTIONAL_MODULE) is None:
        cast("dict[str, Any]", sys.modules)[_OPTIONAL_MODULE] = None
