"""The way to the server is changed while calls are under way: none is lost, none is sent twice."""

from __future__ import annotations

import asyncio
import shutil
import socket
from pathlib import Path

import pytest

from extend_desktop.api.client import connect
from extend_desktop.api.connections import default_context
from extend_desktop.api.routing import IDLE_S
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import AccountId, FileId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.system.network import tls_context
from tests.helpers.hostile_server import HostileServer, answer
from tests.helpers.proxy_server import proxy_process
from tests.helpers.tls_server import CONTENT, Authority, tls_server
from tests.helpers.virtual_time import InstantClock
from tests.integration.api.conftest import KEY, Connect
from tests.integration.api.failure_modes import EMPTY_PAGE, FILE, OK, outcome

CREDENTIALS = [
    ("ada", "p@ss#w%rd:/?"),
    ("CORP\\müller", "pässwörd “x” 100%"),
    ("user@example.com", "%41%zz@@"),
]

needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)


@needs_openssl
@pytest.mark.parametrize(("user", "password"), CREDENTIALS)
async def test_a_proxy_is_told_user_and_password_as_they_are(
    tmp_path: Path, user: str, password: str
) -> None:
    authority = Authority(tmp_path)
    async with tls_server(authority.issue("works.test")) as server:
        trust = tls_context(authority.der)
        with proxy_process(tmp_path / "log", server.port, f"{user}:{password}") as proxy:
            way = ProxyServer("http", "127.0.0.1", proxy.port, user, password)
            client = connect(
                Account(AccountId("a"), "Test", "https://works.test"),
                KEY,
                clock=InstantClock(),
                access=NetworkAccess(trust, lambda _url: way),
            )
            assert (await client.get_file(FileId("file_1"))).id == "file_1"
            assert proxy.seen == [("CONNECT works.test:443 HTTP/1.1", f"{user}:{password}")]
            # A wrong password is said once: asking again could lock the operator out.
            await client.use_network(NetworkAccess(trust, lambda _url: ProxyServer(
                "http", "127.0.0.1", proxy.port, user, "wrong")))  # fmt: skip
            error = await outcome(client.get_file(FileId("file_1")))
            assert (type(error), error.code) == (ConnectivityError, "proxy")
            assert len(proxy.seen) == 2
            await client.use_network(NetworkAccess(trust, lambda _url: way))
            assert (await client.get_file(FileId("file_1"))).id == "file_1"
            await client.aclose()
    assert len(server.seen) == 2


@needs_openssl
async def test_a_download_goes_the_way_of_its_own_host(
    tmp_path: Path, server: HostileServer
) -> None:
    authority = Authority(tmp_path)
    async with tls_server(authority.issue("localhost")) as store:
        with proxy_process(tmp_path / "log", store.port) as proxy:
            url = "https://store.test/store/a.pdf"
            server.script(answer(200, {**FILE, "presignedUrl": url}))
            # The account's own host is exempt, the store is not.
            trust = default_context()
            trust.load_verify_locations(authority.certificate)
            trust.check_hostname = False
            way = ProxyServer("http", "127.0.0.1", proxy.port)
            access = NetworkAccess(trust, lambda url: way if "store.test" in url else None)
            account = Account(AccountId("a"), "Test", server.url)
            client = connect(account, KEY, clock=InstantClock(), access=access)
            await client.download_file(FileId("file_1"), tmp_path / "a.pdf")
            await client.aclose()
            assert [line for line, _ in proxy.seen] == ["CONNECT store.test:443 HTTP/1.1"]
    assert (tmp_path / "a.pdf").read_bytes() == CONTENT
    assert [seen.path for seen in server.seen] == ["/files/file_1"]


async def test_what_is_under_way_ends_on_the_old_way_and_is_sent_once(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF" + b"x" * 600_000)
    late = answer(200, FILE, before_ms=400)
    server.script(late, late, answer(200, EMPTY_PAGE))
    client = connected()
    calls = [
        asyncio.ensure_future(client.upload_file(path, name="a.pdf")),
        asyncio.ensure_future(client.get_file(FileId("file_1"))),
    ]
    while len(server.seen) < 2:  # noqa: ASYNC110 - the other process says it only when asked
        await asyncio.sleep(0.01)
    await client.use_network(NetworkAccess())
    assert not any(call.done() for call in calls)
    await client.list_files(FileQuery())
    assert [(await call).id for call in calls] == ["file_1", "file_1"]
    assert sorted(seen.method for seen in server.seen) == ["GET", "GET", "POST"]


async def test_an_idle_connection_is_not_used_after_the_change(
    server: HostileServer, connected: Connect
) -> None:
    server.script(OK)
    client = connected()
    await client.list_files(FileQuery())
    await client.list_files(FileQuery())
    assert server.connections == 1
    await client.use_network(NetworkAccess())
    await client.list_files(FileQuery())
    assert server.connections == 2


async def test_the_system_looks_after_a_silent_connection(
    server: HostileServer, connected: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []
    true_setsockopt = socket.socket.setsockopt

    class Watched(socket.socket):
        def setsockopt(self, *arguments: object) -> None:  # type: ignore[override]
            true_setsockopt(self, *arguments)  # type: ignore[arg-type]
            seen.append((int(arguments[0]), int(arguments[1])))  # type: ignore[call-overload]

    monkeypatch.setattr(socket, "socket", Watched)
    server.script(OK)
    await connected().list_files(FileQuery())
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE) in seen
    assert IDLE_S < 60
