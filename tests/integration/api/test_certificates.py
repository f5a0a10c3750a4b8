"""Certificates behind a company proxy: as strict as a browser, and the flaw of a refused one named."""

from __future__ import annotations

import asyncio
import shutil
import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Protocol

import pytest
import pytest_asyncio

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.connections import default_context
from extend_desktop.api.first_contact import FirstContact
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.presentation.errors import message_of
from extend_desktop.system.network import tls_context
from tests.helpers.tls_server import CONTENT, Authority, TlsServer, connect_proxy, tls_server
from tests.helpers.virtual_time import InstantClock
from tests.helpers.waiting import GIVE_UP_S
from tests.helpers.ways import through

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)
Trust = Callable[[], ssl.SSLContext]
OURS = pytest.mark.parametrize("trust", [tls_context, default_context])
KEY = "sk_live_key"
ISSUER = "Example Works Proxy (Example Works)"


class Open(Protocol):
    """Opens a client of the account at a URL; it is closed at the end."""

    def __call__(
        self, url: str, context: ssl.SSLContext, proxy: str | None = None
    ) -> ExtendClient: ...


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The authority as one of those that the system trusts, under a Python that begins strict."""
    make = ssl.create_default_context

    def strict() -> ssl.SSLContext:
        # From Python 3.13 on it is so by itself.
        context = make()
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        return context

    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    monkeypatch.setattr(ssl, "create_default_context", strict)
    return authority


@pytest_asyncio.fixture
async def opened() -> AsyncIterator[Open]:
    clients: list[ExtendClient] = []

    def client(url: str, context: ssl.SSLContext, proxy: str | None = None) -> ExtendClient:
        account = Account(AccountId("a1"), "Test", url, "2026-02-09")
        made = connect(
            account, KEY, clock=InstantClock(), access=NetworkAccess(context, through(proxy))
        )
        clients.append(made)
        return made

    yield client
    for made in clients:
        await made.aclose()


async def refusal(client: ExtendClient) -> str:
    """What the operator reads when a call is refused for the certificate."""
    with pytest.raises(ConnectivityError) as caught:
        await client.get_file(FileId("file_1"))
    assert (caught.value.code, caught.value.retryable) == ("tls", False)
    return message_of(caught.value).detail


async def handshakes_only(server: TlsServer, count: int) -> None:
    """Wait until so many connections ended after their handshake without a byte for the server."""
    async with asyncio.timeout(GIVE_UP_S):
        while len(server.unasked) < count:  # noqa: ASYNC110 - the server is a plain record
            await asyncio.sleep(0.01)
    assert server.unasked == [b""] * count


async def greet(url: str, context: ssl.SSLContext) -> None:
    """Ask without the key, as a connection test does."""
    await FirstContact().ask(url, NetworkAccess(context), lambda _step, _facts: None)


@OURS
async def test_a_proxys_certificate_without_the_identifier_serves_calls_and_downloads(
    trusted: Authority, opened: Open, trust: Trust, tmp_path: Path
) -> None:
    async with tls_server(trusted.issue("localhost")) as server:
        client = opened(f"https://localhost:{server.port}", trust())
        target = tmp_path / "a.pdf"
        await client.download_file(FileId("file_1"), target)
        assert target.read_bytes() == CONTENT
        await greet(f"https://localhost:{server.port}", trust())
    assert "GET /store/a.pdf HTTP/1.1" in server.seen


@OURS
async def test_strict_trust_would_refuse_the_same_certificate(
    trusted: Authority, opened: Open, trust: Trust
) -> None:
    strict = trust()
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    async with tls_server(trusted.issue("localhost")) as server:
        said = await refusal(opened(f"https://localhost:{server.port}", strict))
    assert "Authority Key Identifier" in said
    assert server.seen == []


@OURS
@pytest.mark.parametrize(
    ("host", "days", "flaw"),
    [
        ("localhost", -1, "certificate has expired"),
        ("proxy.example", 2, "certificate is not valid for 'localhost'"),
    ],
)
async def test_what_is_wrong_with_a_certificate_is_named_and_nothing_is_sent(
    trusted: Authority, opened: Open, trust: Trust, host: str, days: int, flaw: str
) -> None:
    async with tls_server(trusted.issue(host, days=days)) as server:
        url = f"https://localhost:{server.port}"
        said = await refusal(opened(url, trust()))
        with pytest.raises(ConnectivityError) as caught:
            await greet(url, trust())
        await handshakes_only(server, 2)
    named = f"{flaw}. It is made out to “{host}” and issued by “{ISSUER}”."
    assert said == message_of(caught.value).detail
    assert said.startswith("The certificate of localhost was refused, so nothing was sent: ")
    assert said.endswith(named)
    assert server.seen == []


@OURS
async def test_an_authority_that_is_not_trusted_is_named_as_the_flaw(
    authority: Authority, opened: Open, trust: Trust
) -> None:
    async with tls_server(authority.issue("localhost")) as server:
        said = await refusal(opened(f"https://localhost:{server.port}", trust()))
    assert "unable to get local issuer certificate" in said
    assert said.endswith(f"made out to “localhost” and issued by “{ISSUER}”.")
    assert server.seen == []


async def test_a_refused_certificate_is_read_once_however_many_calls_it_stops(
    authority: Authority, opened: Open
) -> None:
    async with tls_server(authority.issue("localhost")) as server:
        client = opened(f"https://localhost:{server.port}", tls_context())
        said = await asyncio.gather(*(refusal(client) for _ in range(8)))
        said.append(await refusal(client))
        await handshakes_only(server, 1)
    assert len(set(said)) == 1
    assert server.seen == []


@OURS
async def test_through_a_proxy_the_certificate_is_read_through_it_too(
    authority: Authority, opened: Open, trust: Trust
) -> None:
    async with (
        tls_server(authority.issue("works.test")) as server,
        connect_proxy(server.port) as proxy,
    ):
        said = await refusal(opened("https://works.test", trust(), proxy=proxy.url))
        await handshakes_only(server, 1)
    assert said.startswith("The certificate of works.test was refused, so nothing was sent: ")
    assert said.endswith(f"made out to “works.test” and issued by “{ISSUER}”.")
    assert server.seen == []
    assert [head.partition("\r\n")[0] for head in proxy.heads] == [
        "CONNECT works.test:443 HTTP/1.1"
    ] * 2
    assert KEY not in "".join(proxy.heads)
    assert all("Proxy-Authorization: Basic" in head for head in proxy.heads)


async def test_a_refused_store_is_named_and_gets_no_key(
    trusted: Authority, opened: Open, tmp_path: Path
) -> None:
    async with (
        tls_server(trusted.issue("localhost")) as server,
        tls_server(trusted.issue("localhost", days=-1)) as store,
    ):
        server.store_port = store.port
        client = opened(f"https://localhost:{server.port}", tls_context())
        with pytest.raises(ConnectivityError) as caught:
            await client.download_file(FileId("file_1"), tmp_path / "a.pdf")
        await handshakes_only(store, 1)
    said = message_of(caught.value).detail
    assert said.endswith(f"expired. It is made out to “localhost” and issued by “{ISSUER}”.")
    assert (store.seen, server.seen) == ([], ["GET /files/file_1 HTTP/1.1"])


async def test_a_certificate_that_cannot_be_read_leaves_the_flaw(
    authority: Authority, opened: Open
) -> None:
    async with (
        tls_server(authority.issue("localhost")) as server,
        connect_proxy(server.port) as proxy,
    ):
        proxy.most = 1
        said = await refusal(opened("https://works.test", tls_context(), proxy=proxy.url))
    assert said.startswith("The server's certificate was refused, so nothing was sent: ")
    assert "issued by" not in said
    assert len(proxy.heads) == 2
