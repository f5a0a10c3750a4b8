"""A hostile server and a client whose waits take no time."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
import pytest_asyncio

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.limits import Limits
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkAccess
from tests.helpers.hostile_server import HostileServer, hostile_server
from tests.helpers.virtual_time import InstantClock
from tests.helpers.ways import through

KEY = "sk_live_Zq8TopSecret"
WORKSPACE = "ws_77"

# The system's certificates take longer to read than most tests take.
_CONTEXT = ssl.create_default_context()

Connect = Callable[..., ExtendClient]


@pytest.fixture(scope="session")
def hostile_process() -> Iterator[HostileServer]:
    with hostile_server() as server:
        yield server


@pytest.fixture
def server(hostile_process: HostileServer) -> HostileServer:
    hostile_process.move()
    return hostile_process


@pytest.fixture
def clock() -> InstantClock:
    return InstantClock()


@pytest_asyncio.fixture
async def connected(server: HostileServer, clock: InstantClock) -> AsyncIterator[Connect]:
    """Connects to the hostile server; keywords go to the account or to the limits."""
    clients: list[ExtendClient] = []

    def client(
        url: str | None = None,
        *,
        key: str = KEY,
        api_version: str = "2026-02-09",
        proxy: str | None = None,
        limits: Limits | None = None,
        workspace_id: str | None = WORKSPACE,
    ) -> ExtendClient:
        account = Account(
            AccountId("a1"), "Test", url or server.url, api_version, workspace_id=workspace_id
        )
        made = connect(
            account,
            key,
            clock=clock,
            jitter=lambda _bound_s: 0.0,
            limits=limits,
            access=NetworkAccess(_CONTEXT, through(proxy)),
        )
        clients.append(made)
        return made

    yield client
    for made in clients:
        await made.aclose()
