"""A connection is closed while calls are under way: none goes on, and no socket stays open."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager

import psutil
import pytest

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.limits import Limits
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.proxies import ProxyServer
from tests.helpers.virtual_time import InstantClock
from tests.helpers.waiting import GIVE_UP_S, until

pytestmark = pytest.mark.filterwarnings("error::ResourceWarning")
_CONTEXT = ssl.create_default_context()


@contextmanager
def silent_server() -> Generator[int]:
    """Let the system take connections, and never answer; gives the port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@asynccontextmanager
async def full_server() -> AsyncGenerator[int]:
    """Listen with a queue that is full, so that a connection never comes about."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        port = listening.getsockname()[1]
        waiting = [socket.socket() for _ in range(8)]
        for begun in waiting:
            begun.setblocking(False)
            begun.connect_ex(("127.0.0.1", port))
        await asyncio.sleep(0.05)
        yield port
        for begun in waiting:
            begun.close()


def client_of(url: str, proxy: ProxyServer | None = None) -> ExtendClient:
    return connect(
        Account(AccountId("a"), "Test", url),
        "sk_live_Zq8TopSecret",
        clock=InstantClock(),
        jitter=lambda _bound: 0.0,
        limits=Limits(max_connections=2),
        access=NetworkAccess(_CONTEXT, lambda _url: proxy),
    )


def sockets_to(port: int) -> list[object]:
    return [
        item
        for item in psutil.Process().net_connections("tcp")
        if item.raddr and item.raddr.port == port and item.status != psutil.CONN_NONE
    ]


async def close_meanwhile(client: ExtendClient, port: int, waiting: int) -> Sequence[object]:
    """Close in the middle of more calls than there are connections; return what became of them."""
    kept = len(sockets_to(port))
    calls = [asyncio.ensure_future(client.list_files(FileQuery())) for _ in range(4)]
    async with asyncio.timeout(GIVE_UP_S):
        while len(sockets_to(port)) < kept + waiting:  # noqa: ASYNC110 - the system's own state
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await client.aclose()
        ends = await asyncio.gather(*calls, return_exceptions=True)
    gc.collect()
    # What was closed needs a turn of the loop to be gone.
    await until(lambda: len(sockets_to(port)) == kept)
    return ends


Scene = Callable[[int], ExtendClient]


@pytest.mark.parametrize(
    "scene",
    [
        pytest.param(lambda port: client_of(f"http://127.0.0.1:{port}"), id="answer"),
        pytest.param(lambda port: client_of(f"https://127.0.0.1:{port}"), id="handshake"),
        pytest.param(
            lambda port: client_of("https://a.test", ProxyServer("http", "127.0.0.1", port)),
            id="tunnel",
        ),
        pytest.param(
            lambda port: client_of("https://a.test", ProxyServer("https", "127.0.0.1", port)),
            id="handshake with the proxy",
        ),
    ],
)
async def test_calls_that_wait_end_and_leave_no_socket(scene: Scene) -> None:
    with silent_server() as port:
        ends = await close_meanwhile(scene(port), port, 2)
    assert all(isinstance(end, ExtendDesktopError) for end in ends), ends


async def test_a_connection_that_is_only_begun_is_given_up() -> None:
    async with full_server() as port:
        ends = await close_meanwhile(client_of(f"http://127.0.0.1:{port}"), port, 2)
    assert all(isinstance(end, ExtendDesktopError) for end in ends), ends
