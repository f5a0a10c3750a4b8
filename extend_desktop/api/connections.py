"""The HTTP connections of one account; only `api/` imports it.

Pools apart, so that the key cannot reach where it must not: `account` carries our headers and is
only ever used with the account's own base URL; so do the `uploads`, whose long transfers would else
keep a listing waiting for a connection; so does `no_keepalive`, on a new connection each time;
`anonymous` knows no header of ours and fetches presigned URLs.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx

from extend_desktop import __version__
from extend_desktop.api.addresses import checked_base_url
from extend_desktop.api.decoding import ACCEPTED_ENCODINGS
from extend_desktop.api.limits import Limits
from extend_desktop.api.refused_certificates import RefusedCertificates
from extend_desktop.api.routing import RoutedTransport
from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.api_keys import KeyProblem, read_pasted_key
from extend_desktop.domain.errors import CredentialError, RequestError
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.values import dataclass

USER_AGENT = f"extend-desktop/{__version__}"


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
        self._outdated: set[httpx.AsyncClient] = set()
        self._gate = asyncio.Semaphore(most)
        self._under_way: set[asyncio.Timeout] = set()
        self._all_left = asyncio.Event()
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    @asynccontextmanager
    async def acquire(self) -> AsyncGenerator[httpx.AsyncClient]:
        """Return a client for the length of the block; waits while all are in use.

        Raises:
            httpx.ConnectError: the pool was closed meanwhile.
            TimeoutError: it was closed within the block.
        """
        async with self._gate, self._ended_at_close():
            client = self._free.pop() if self._free else self._new()
            try:
                yield client
            finally:
                if self._is_closed or client in self._outdated:
                    await self._drop(client)
                else:
                    self._free.append(client)

    async def renew(self, make: Callable[[], httpx.AsyncClient]) -> None:
        """Take clients of another make from now on; calls that are under way end on their own."""
        self._make = make
        free, self._free = self._free, []
        self._outdated.update(self._all)
        for client in free:
            await self._drop(client)

    async def aclose(self) -> None:
        """Close all; calls still running end with an error, also those that are still connecting.

        A client that is closed while it connects would go on with that, and nobody would close what
        comes of it. So each ends its call first, and is closed by it.
        """
        self._is_closed = True
        now_s = asyncio.get_running_loop().time()
        for limit in self._under_way:
            limit.reschedule(now_s)
        for client in tuple(self._free):
            await self._drop(client)
        self._free.clear()
        if self._under_way:
            await self._all_left.wait()

    @asynccontextmanager
    async def _ended_at_close(self) -> AsyncGenerator[None]:
        if self._is_closed:
            raise httpx.ConnectError("closed")
        async with asyncio.timeout(None) as limit:
            self._under_way.add(limit)
            try:
                yield
            finally:
                self._under_way.discard(limit)
                if self._is_closed and not self._under_way:
                    self._all_left.set()

    def _new(self) -> httpx.AsyncClient:
        client = self._make()
        self._all.append(client)
        return client

    async def _drop(self, client: httpx.AsyncClient) -> None:
        self._outdated.discard(client)
        self._all.remove(client)
        await client.aclose()


@dataclass(frozen=True, slots=True, repr=False)
class Connections:
    """Open pools; close them together.

    Attributes:
        certificates: names the certificate that any of the pools refused.
    """

    host: str
    account: ClientPool
    uploads: ClientPool
    no_keepalive: ClientPool
    anonymous: ClientPool
    certificates: RefusedCertificates
    makers: _Makers

    async def renew(self, access: NetworkAccess) -> None:
        """Go another way from the next request on; what is under way ends on the old one."""
        makers = self.makers.by(access)
        self.certificates.renew(access)
        for pool, make in zip(self._pools, makers.all, strict=True):
            await pool.renew(make)

    async def aclose(self) -> None:
        """Close all; calls still running end with an error."""
        for pool in self._pools:
            await pool.aclose()

    @property
    def _pools(self) -> tuple[ClientPool, ...]:
        return (self.account, self.uploads, self.no_keepalive, self.anonymous)


@dataclass(frozen=True, slots=True, repr=False)
class _Makers:
    """Makes the clients of each pool, by the way that servers are reached at present."""

    base_url: str
    headers: dict[str, str]
    limits: Limits
    access: NetworkAccess
    network: httpx.AsyncBaseTransport | None

    def by(self, access: NetworkAccess) -> _Makers:
        return replace(self, access=access)

    @property
    def all(self) -> tuple[Callable[[], httpx.AsyncClient], ...]:
        """For the account, its uploads, without keep-alive, and for presigned URLs."""
        context = self.access.ssl_context or default_context()

        def maker(keep: int, headers: dict[str, str], url: str) -> Callable[[], httpx.AsyncClient]:
            return lambda: self._client(context, keep, headers, url)

        return (
            maker(1, self.headers, self.base_url),
            maker(1, self.headers, self.base_url),
            maker(0, self.headers, self.base_url),
            maker(0, {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}, ""),
        )

    def _client(
        self, context: ssl.SSLContext, keep: int, headers: dict[str, str], url: str
    ) -> httpx.AsyncClient:
        single = httpx.Limits(max_connections=1, max_keepalive_connections=keep)
        return httpx.AsyncClient(
            base_url=url,
            headers=headers,
            transport=self.network or RoutedTransport(self.access, context, single),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(self.limits.read_s, connect=self.limits.connect_s, pool=None),
        )


def open_connections(
    account: Account,
    key: str,
    *,
    access: NetworkAccess,
    limits: Limits,
    network: httpx.AsyncBaseTransport | None = None,
) -> Connections:
    """Prepare the pools; nothing is connected yet.

    Raises:
        CredentialError: `malformed_key`, the key cannot be one.
        ConnectivityError: the proxy's setting cannot be used.
        RequestError: the base URL, the API version or the workspace id cannot be used.
    """
    base_url = checked_base_url(account.base_url)
    access.proxy_for(base_url)
    _silence_library_logs()
    makers = _Makers(base_url, _headers(account, key), limits, access, network)
    of_account, of_uploads, of_creations, of_downloads = makers.all
    return Connections(
        host=httpx.URL(base_url).host,
        account=ClientPool(of_account, limits.max_connections),
        uploads=ClientPool(of_uploads, limits.max_uploads),
        no_keepalive=ClientPool(of_creations, limits.max_connections),
        anonymous=ClientPool(of_downloads, limits.max_connections),
        certificates=RefusedCertificates(access),
        makers=makers,
    )


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
    if not _is_header_text(account.api_version):
        raise RequestError("bad_api_version", version=account.api_version, wanted=API_VERSION)
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
        raise RequestError("bad_workspace")
    return headers


def _is_header_text(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


def _silence_library_logs() -> None:
    """Keep the libraries' own lines out of any log: they hold whole URLs, presigned ones too."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
