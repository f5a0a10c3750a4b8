"""The account's host behind a real proxy that wants a password: what each side is told, and how often."""

from __future__ import annotations

import asyncio
import base64
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.proxies import ProxyServer
from extend_desktop.system.network import tls_context
from tests.helpers.proxy_server import ProxyProcess, proxy_process
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.tls_front import FrontProcess, tls_front
from tests.helpers.tls_server import Authority
from tests.helpers.virtual_time import InstantClock

USER, PASSWORD = "pat", "Pr0xy:c@nary/ 100%#"
HOST = "extend.test"
pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with the openssl command"
)


@dataclass(frozen=True, slots=True)
class Way:
    """A client, the proxy it goes through, and the host at the other end."""

    client: ExtendClient
    proxy: ProxyProcess
    front: FrontProcess
    key: str


@asynccontextmanager
async def through_a_proxy(folder: Path) -> AsyncGenerator[Way]:
    authority = Authority(folder)
    with (
        start_sandbox("--files", "3") as sandbox,
        tls_front(authority.issue(HOST), sandbox.url, HOST, folder / "front.log") as front,
        proxy_process(folder / "proxy.log", front.port, f"{USER}:{PASSWORD}") as proxy,
    ):
        server = ProxyServer("http", "127.0.0.1", proxy.port, USER, PASSWORD)
        client = connect(
            Account(AccountId("office"), "Office", f"https://{HOST}"),
            sandbox.key,
            clock=InstantClock(),
            access=NetworkAccess(tls_context(authority.der), lambda _url: server),
        )
        yield Way(client, proxy, front, sandbox.key)
        await client.aclose()


async def test_calls_in_a_row_go_through_a_single_tunnel(tmp_path: Path) -> None:
    async with through_a_proxy(tmp_path) as way:
        for _ in range(20):
            await way.client.list_files(FileQuery())
        assert (len(way.proxy.seen), len(way.front.seen)) == (1, 20)
        for number in range(5):
            path = tmp_path / f"{number}.txt"
            path.write_text(f"Total: {number}.00\n")
            await way.client.upload_file(path, name=path.name)
        # Uploads have connections of their own.
        assert (len(way.proxy.seen), len(way.front.seen)) == (2, 25)
        await asyncio.gather(*(way.client.list_files(FileQuery()) for _ in range(4)))
        assert len(way.proxy.seen) <= 5


async def test_each_side_is_told_its_own_secret_only(tmp_path: Path) -> None:
    async with through_a_proxy(tmp_path) as way:
        page = await way.client.list_files(FileQuery())
        await way.client.download_file(page.files[0].id, tmp_path / "back.pdf")
        downloads = [seen for seen in way.front.seen if "signature=" in seen["query"]]
        calls = [seen for seen in way.front.seen if seen not in downloads]
        secret = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        # The host: the key in a header of calls, in none of a presigned address, nothing of the proxy.
        assert {seen["headers"]["authorization"] for seen in calls} == {f"Bearer {way.key}"}
        assert len(downloads) == 1
        assert "authorization" not in downloads[0]["headers"]
        host_was_told = way.front.log.read_text()
        assert "proxy-authorization" not in host_was_told.lower()
        assert secret not in host_was_told
        # The proxy: the password in its own header, and of the rest what is needed to lead there.
        assert all(f"Proxy-Authorization: Basic {secret}" in head for head in way.proxy.heads)
        assert all(head.startswith(f"CONNECT {HOST}:443 ") for head in way.proxy.heads)
        proxy_was_told = "".join(way.proxy.heads).encode() + way.proxy.passed_on
        for unsaid in (way.key, "signature", "x-extend", "Bearer"):
            assert unsaid.encode().lower() not in proxy_was_told.lower()
        assert len(way.proxy.passed_on) > 1000
