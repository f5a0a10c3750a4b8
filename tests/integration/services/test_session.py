"""Accounts opened, kept and forgotten: real settings, real client, a real server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import keyring
import psutil
import pytest

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.accounts import Account, Generation
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import AccessError, CredentialError, RequestError
from extend_desktop.domain.files import FileQuery
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.accounts import new_account
from extend_desktop.services.open_key import key_error_of
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.paths import find_paths
from tests.helpers.hostile_keyrings import WindowsKeyring
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.relay import relay_to
from tests.helpers.sandbox_process import TEST_KEY, SandboxProcess, start_sandbox
from tests.helpers.waiting import GIVE_UP_S


@dataclass
class Opened:
    """A session and what it announced."""

    session: Session
    said: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.session.opened.subscribe(self._opened)
        self.session.closed.subscribe(lambda _: self.said.append("closed"))

    def _opened(self, workspace: AccountServices) -> None:
        self.said.append(workspace.account.name)


@asynccontextmanager
async def a_session(
    environment: dict[str, str] | None = None, *, remembers: bool = True
) -> AsyncGenerator[Opened]:
    """One start of the program, on the data of this test."""
    tasks = TaskRunner()
    container = Container(find_paths(os.environ), environment or {})
    session = container.session(tasks, remembers=remembers)
    try:
        yield Opened(session)
    finally:
        await session.close()
        await tasks.aclose()


def account_at(server: SandboxProcess, name: str = "Work") -> Account:
    return new_account(name, server.url)


def sandboxes_of_this_process() -> list[psutil.Process]:
    children = psutil.Process().children()
    return [child for child in children if "--exit-with-stdin" in child.cmdline()]


async def test_a_first_start_has_nothing_to_restore() -> None:
    async with a_session() as opened:
        assert not await opened.session.restore()
        assert opened.session.accounts == ()
        assert opened.session.current is None


async def test_an_account_is_kept_with_its_key_in_the_keyring(
    memory_keyring: MemoryKeyring | None,
) -> None:
    with start_sandbox("--files", "3") as server:
        account = account_at(server)
        async with a_session() as opened:
            workspace = await opened.session.open_account(account, TEST_KEY)
            assert workspace.key_location is KeyLocation.KEYRING
            assert workspace.generation is Generation.CURRENT
            assert opened.said == ["Work"]
        assert opened.said == ["Work", "closed"]
        async with a_session() as again:
            assert await again.session.restore()
            assert again.session.current is not None
            assert again.session.current.account == account
            listing = await again.session.current.files.load(FileQuery())
            assert len(listing.page.files) == 3
            await again.session.forget(account.id)
            assert again.said == ["Work", "closed"]
        async with a_session() as last:
            assert not await last.session.restore()
            assert last.session.accounts == ()
            with pytest.raises(CredentialError) as caught:
                await last.session.open_account(account, None)
    assert caught.value.code == "no_key"


async def test_each_account_stays_when_another_is_added_or_forgotten() -> None:
    with start_sandbox() as server:
        first, second = account_at(server, "First"), account_at(server, "Second")
        async with a_session() as opened:
            for account in (first, second, replace(first, name="Renamed")):
                await opened.session.open_account(account, TEST_KEY)
            names = [account.name for account in opened.session.accounts]
            assert names == ["Renamed", "Second"]
            await opened.session.forget(first.id)
        async with a_session() as again:
            assert again.session.accounts == (second,)


async def test_a_key_the_keyring_did_not_take_is_still_said_to_be_in_memory_when_reopened() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(WindowsKeyring(1783))
    try:
        with start_sandbox("--files", "3") as server:
            account = account_at(server)
            async with a_session() as opened:
                await opened.session.open_account(account, TEST_KEY)
                reopened = await opened.session.open_account(account, None)
                assert reopened.key_location is KeyLocation.MEMORY
                error = key_error_of(opened.session)
                assert error is not None
                assert error.code == "key_too_long"
    finally:
        keyring.set_keyring(before)


async def test_an_account_opens_although_the_settings_cannot_be_written() -> None:
    async with a_session() as opened:
        find_paths(os.environ).settings_file.mkdir(parents=True)
        workspace = await opened.session.open_sandbox()
        assert opened.session.current is workspace
        assert opened.said == ["Sandbox"]


async def test_a_refused_key_opens_nothing() -> None:
    with start_sandbox() as server:
        async with a_session() as opened:
            with pytest.raises(AccessError) as caught:
                await opened.session.open_account(account_at(server), "sk_not_the_right_one")
            assert opened.session.current is None
            assert opened.said == []
            with pytest.raises(AccessError):
                await opened.session.test(account_at(server), "sk_not_the_right_one")
    assert caught.value.code == "unauthorized"


async def test_an_unreachable_account_opens_all_the_same() -> None:
    with start_sandbox() as server:
        account = account_at(server)
    async with a_session() as opened:
        workspace = await opened.session.open_account(account, TEST_KEY)
        assert await workspace.batches.list() == ()


async def test_the_connection_test_says_what_works() -> None:
    with start_sandbox("--files", "1") as server, start_sandbox("--generation", "legacy") as older:
        async with a_session() as opened:
            report = await opened.session.test(account_at(server), TEST_KEY)
            assert (report.files_ok, report.extractors, report.batches_available) == (True, 3, True)
            report = await opened.session.test(account_at(older), TEST_KEY)
            assert report.generation is Generation.LEGACY
            assert not report.batches_available
            assert opened.session.accounts == ()
            workspace = await opened.session.open_account(account_at(older), TEST_KEY)
            assert workspace.generation is Generation.LEGACY


async def test_an_account_whose_server_was_away_learns_its_generation_at_the_first_answer() -> None:
    with start_sandbox("--generation", "legacy") as older:
        async with relay_to(older.url) as relay, a_session() as opened:
            relay.gone()
            away = replace(account_at(older), base_url=relay.url)
            workspace = await opened.session.open_account(away, TEST_KEY)
            assert (workspace.generation, workspace.host.is_known) == (Generation.CURRENT, False)
            learnt: asyncio.Future[Generation] = asyncio.get_running_loop().create_future()
            workspace.host.changed.subscribe(learnt.set_result)
            await relay.back()
            # Any call of the window tells that the server is there again.
            await workspace.files.load(FileQuery())
            assert await learnt is Generation.LEGACY
            assert workspace.generation is Generation.LEGACY


async def test_the_environment_wins_and_is_not_stored() -> None:
    with start_sandbox() as server:
        environment = {"EXTEND_API_KEY": TEST_KEY, "EXTEND_BASE_URL": server.url}
        async with a_session(environment, remembers=False) as opened:
            assert await opened.session.restore()
            assert opened.said == ["Environment"]
            account = opened.session.accounts[0]
            workspace = await opened.session.open_account(account, None)
            assert workspace.key_location is KeyLocation.ENVIRONMENT
        async with a_session() as plain:
            assert plain.session.accounts == ()
            assert not await plain.session.restore()
    with pytest.raises(RequestError):
        async with a_session({"EXTEND_API_KEY": "sk_1", "EXTEND_REGION": "mars"}):
            pass


async def test_the_sandbox_starts_once_is_reopened_and_leaves_nothing_running() -> None:
    async with a_session() as opened:
        first = await opened.session.open_sandbox()
        second = await opened.session.open_sandbox()
        assert first.account == second.account
        assert first.account.is_sandbox
        assert first.key_location is None
        assert opened.said == ["Sandbox", "closed", "Sandbox"]
        assert len(sandboxes_of_this_process()) == 1
        assert len(await second.extractors.list_all()) == 3
    assert sandboxes_of_this_process() == []
    async with a_session() as again:
        assert await again.session.restore()
        assert again.said == ["Sandbox"]


async def test_a_sandbox_that_died_is_started_again() -> None:
    async with a_session() as opened:
        before = await opened.session.open_sandbox()
        [process] = sandboxes_of_this_process()
        process.kill()
        process.wait(timeout=GIVE_UP_S)
        after = await opened.session.open_sandbox()
        assert after.account.base_url != before.account.base_url
        assert len(await after.extractors.list_all()) == 3


async def test_a_host_that_refuses_the_version_is_asked_with_the_older_one_from_then_on() -> None:
    with start_sandbox("--generation", "legacy-only", "--files", "3") as server:
        account = account_at(server)
        async with a_session() as opened:
            report = await opened.session.test(account, TEST_KEY)
            assert report.generation is Generation.LEGACY
            assert (report.files_ok, report.older_version) == (True, "2024-12-23")
            services = await opened.session.open_account(account, TEST_KEY)
            assert services.account == replace(account, api_version="2024-12-23")
            listing = await services.files.load(FileQuery())
            assert len(listing.page.files) == 3
        calls_before = server.state()["calls"]["listFiles"]
        async with a_session() as again:
            assert await again.session.restore()
            assert again.session.accounts[0].api_version == "2024-12-23"
        assert server.state()["calls"]["listFiles"] == calls_before + 1


async def test_a_chosen_older_version_is_used_and_its_refusal_is_said() -> None:
    with start_sandbox("--generation", "legacy-only") as server:
        account = replace(account_at(server), api_version="2025-04-21")
        unknown = replace(account, api_version="2023-01-01")
        async with a_session() as opened:
            assert (await opened.session.test(account, TEST_KEY)).older_version == ""
            with pytest.raises(RequestError) as caught:
                await opened.session.test(unknown, TEST_KEY)
    assert caught.value.facts["server_message"] == "Unsupported API version."
