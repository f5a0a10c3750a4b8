"""Certificates behind a company proxy: as strict as a browser, and the flaw of a refused one named."""

from __future__ import annotations

import shutil
import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.connections import default_context
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.services.presenter.errors import message_of
from extend_desktop.system.health import shake_hands
from extend_desktop.system.network import tls_context
from tests.helpers.tls_server import CONTENT, Authority, tls_server
from tests.helpers.virtual_time import InstantClock

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)
Trust = Callable[[], ssl.SSLContext]
OURS = pytest.mark.parametrize("trust", [tls_context, default_context])
Open = Callable[[str, ssl.SSLContext], ExtendClient]


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

    def client(url: str, context: ssl.SSLContext) -> ExtendClient:
        account = Account(AccountId("a1"), "Test", url, "2026-02-09")
        made = connect(account, "sk_live_key", clock=InstantClock(), ssl_context=context)
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


@OURS
async def test_a_proxys_certificate_without_the_identifier_serves_calls_and_downloads(
    trusted: Authority, opened: Open, trust: Trust, tmp_path: Path
) -> None:
    async with tls_server(trusted.issue("localhost")) as server:
        client = opened(f"https://localhost:{server.port}", trust())
        target = tmp_path / "a.pdf"
        await client.download_file(FileId("file_1"), target)
        assert target.read_bytes() == CONTENT
        assert await shake_hands(f"https://localhost:{server.port}", trust())
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
            await shake_hands(url, trust())
    assert said.endswith(f"{flaw}.")
    assert message_of(caught.value).detail.endswith(f"{flaw}.")
    assert server.seen == []


@OURS
async def test_an_authority_that_is_not_trusted_is_named_as_the_flaw(
    authority: Authority, opened: Open, trust: Trust
) -> None:
    async with tls_server(authority.issue("localhost")) as server:
        said = await refusal(opened(f"https://localhost:{server.port}", trust()))
    assert "unable to get local issuer certificate" in said
    assert server.seen == []
