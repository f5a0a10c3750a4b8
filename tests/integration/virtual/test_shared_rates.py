"""What Extend allows is shared by accounts it counts together, and remembered; in virtual time."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.types import Message, Receive, Scope, Send

from extend_desktop.api.budget import RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.operations import Category
from extend_desktop.api.rate_memory import RateMemory
from extend_desktop.api.shared_budgets import SharedBudgets
from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.identities import Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.sandbox.options import SECOND_WORKSPACE_ID, WORKSPACE_ID
from extend_desktop.services.ports import ApiPort, Urgency
from extend_desktop.storage.private_files import PrivateFile
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox

OTHER = "http://127.0.0.1:2"
RATE = 10
CALLS = 600
_CONTEXT = ssl.create_default_context()


@dataclass
class Accounts:
    """Two open accounts of one server, each with as much to ask as it may."""

    first: ExtendClient
    second: ExtendClient
    sandbox: InProcessSandbox
    refused: int = 0

    def __post_init__(self) -> None:
        answer = self.sandbox.app.app

        async def counting(scope: Scope, receive: Receive, send: Send) -> None:
            async def counted(message: Message) -> None:
                self.refused += message.get("status") == 429
                await send(message)

            await answer(scope, receive, counted)

        self.sandbox.app.app = counting

    async def ask(self, client: ExtendClient, calls: int = CALLS) -> None:
        """List so often, four calls at a time, as the loops of an account would."""

        async def some() -> None:
            for _ in range(calls // 4):
                await client.list_files(FileQuery(), urgency=Urgency.BACKGROUND)

        await asyncio.gather(*(some() for _ in range(4)))


@asynccontextmanager
async def two_accounts(*, together: bool) -> AsyncGenerator[Accounts]:
    async with (
        in_process_sandbox("--rate", str(RATE), "--organization-key") as sandbox,
        AsyncExitStack() as stack,
    ):
        budgets = SharedBudgets(sandbox.clock)
        clients: list[ExtendClient] = []
        for workspace in (WORKSPACE_ID, SECOND_WORKSPACE_ID):
            account = Account(AccountId(workspace), workspace, sandbox.url, workspace_id=workspace)
            client = connect(
                account,
                sandbox.key,
                clock=sandbox.clock,
                access=NetworkAccess(_CONTEXT),
                network=sandbox.network,
                budgets=budgets if together else None,
                jitter=lambda bound: bound / 2,
            )
            stack.push_async_callback(client.aclose)
            clients.append(client)
        yield Accounts(clients[0], clients[1], sandbox)


async def refusals(*, together: bool) -> tuple[int, float]:
    """Return how many 429 there were, and the part of the server's limit that was used."""
    async with two_accounts(together=together) as accounts:
        began_s = asyncio.get_running_loop().time()
        await asyncio.gather(accounts.ask(accounts.first), accounts.ask(accounts.second))
        took_s = asyncio.get_running_loop().time() - began_s
        return accounts.refused, 2 * CALLS / took_s / RATE


async def test_two_accounts_of_one_key_do_not_push_each_other_over_the_limit() -> None:
    together, used = await refusals(together=True)
    apart, _ = await refusals(together=False)
    assert 0 < together <= 4
    assert apart >= 3 * together
    assert used > 0.9


async def test_two_programs_of_one_organization_share_its_limit() -> None:
    """The second begins later and knows nothing of the first, as on another computer."""
    async with two_accounts(together=False) as accounts:
        loop = asyncio.get_running_loop()
        done = {accounts.first: 0, accounts.second: 0}

        async def use(client: ExtendClient, after_s: float) -> None:
            await asyncio.sleep(after_s)
            while loop.time() < 120:
                await client.list_files(FileQuery(), urgency=Urgency.BACKGROUND)
                done[client] += loop.time() > 60

        clients = [(accounts.first, 0.0), (accounts.second, 20.0)] * 4
        await asyncio.gather(*(use(client, after_s) for client, after_s in clients))
    assert min(done.values()) > 0.25 * RATE * 60
    assert sum(done.values()) > 0.95 * RATE * 60
    assert accounts.refused < 0.02 * RATE * 120


def budget_of(client: ApiPort) -> RateBudget:
    assert isinstance(client, ExtendClient)
    return client._caller.transport.share.budget


async def test_keys_of_one_workspace_share_from_the_moment_it_is_known() -> None:
    async with in_process_sandbox() as sandbox, AsyncExitStack() as stack:
        budgets = SharedBudgets(sandbox.clock)

        def another(key: str, host: str = sandbox.url) -> ExtendClient:
            client = connect(
                Account(AccountId(key), key, host),
                key,
                clock=sandbox.clock,
                access=NetworkAccess(_CONTEXT),
                network=sandbox.network,
                budgets=budgets,
            )
            stack.push_async_callback(client.aclose)
            return client

        clients = [another(sandbox.key), another("sk_another"), another("sk_elsewhere", OTHER)]
        first, second, elsewhere = clients
        assert len({budget_of(client) for client in clients}) == 3
        for client in clients:
            client._caller.transport.share.learn(Identity("ws_77", "Office"))
        assert budget_of(first) is budget_of(second)
        assert budget_of(elsewhere) is not budget_of(first)
        # What the server itself says counts as well.
        await first.get_me()
        third = another("sk_third")
        third._caller.transport.share.learn(Identity(WORKSPACE_ID, "Practice"))
        assert budget_of(third) is budget_of(first)


async def refused_in_a_start(sandbox: InProcessSandbox, file: Path) -> int:
    """Start, list a few hundred times as fast as may be, and end; return the 429s of that."""
    memory = RateMemory(PrivateFile(file))
    memory.load()
    client = connect(
        Account(AccountId("a"), "A", sandbox.url),
        sandbox.key,
        clock=sandbox.clock,
        access=NetworkAccess(_CONTEXT),
        network=sandbox.network,
        budgets=SharedBudgets(sandbox.clock, memory),
        jitter=lambda bound: bound / 2,
    )
    accounts = Accounts(client, client, sandbox)
    try:
        await accounts.ask(client, 300)
    finally:
        await client.aclose()
    return accounts.refused


async def test_a_restart_begins_with_the_rate_learnt_before(tmp_path: Path) -> None:
    """Cold, slow start passes the limit several times over; what was learnt meets it once."""
    async with in_process_sandbox("--rate", "25") as sandbox:
        loop = asyncio.get_running_loop()
        refused: list[int] = []
        took_s: list[float] = []
        for _ in range(2):
            begun_s = loop.time()
            refused.append(await refused_in_a_start(sandbox, tmp_path / "rates.json"))
            took_s.append(loop.time() - begun_s)
            await asyncio.sleep(3600)
    best_s = (300 - 25) / 25
    assert refused[1] <= 1 <= refused[0]
    assert best_s / took_s[1] > 0.95
    assert took_s[1] < took_s[0]
    assert sandbox.key not in (tmp_path / "rates.json").read_text()


async def test_the_program_remembers_what_its_accounts_learnt(tmp_path: Path) -> None:
    account = Account(AccountId("a"), "A", "https://api.extend.ai")
    rates: list[float] = []
    for key in ("sk_one", "sk_one", "sk_two"):
        container = Container(find_paths({HOME_VARIABLE: str(tmp_path)}), {})
        await asyncio.to_thread(container._load)
        client = container.connect(account, key)
        pacer = budget_of(client)[Category.WRITE]
        rates.append(pacer.rate_per_s)
        for _ in range(2):
            pacer.throttled(await pacer.acquire(Urgency.BACKGROUND), 0.0)
        await client.aclose()
    first, again, other = rates
    assert first == other > again


async def test_an_account_connected_before_the_first_load_is_remembered_too(tmp_path: Path) -> None:
    """The first page tests a connection before a session is opened; that is when it is loaded."""
    account = Account(AccountId("a"), "A", "https://api.extend.ai")
    paths = find_paths({HOME_VARIABLE: str(tmp_path)})
    rates: list[float] = []
    for _ in range(2):
        container = Container(paths, {})
        await container.connect(account, "sk_one").aclose()
        await asyncio.to_thread(container._load)
        client = container.connect(account, "sk_one")
        pacer = budget_of(client)[Category.WRITE]
        rates.append(pacer.rate_per_s)
        for _ in range(2):
            pacer.throttled(await pacer.acquire(Urgency.BACKGROUND), 0.0)
        await client.aclose()
        assert paths.rates_file.is_file()
    first, again = rates
    assert again < first


async def test_a_connection_test_waits_while_the_open_account_is_asked_to(tmp_path: Path) -> None:
    container = Container(find_paths({HOME_VARIABLE: str(tmp_path)}), {})
    account = Account(AccountId("a"), "A", "https://api.extend.ai")
    clients = [container.connect(account, key) for key in ("sk_one", "sk_one", "sk_two")]
    first, again, second = map(budget_of, clients)
    assert first is again
    assert first is not second
    await asyncio.gather(*(client.aclose() for client in clients))
