"""Accounts that go on behind the one shown, and what is changed of an account: over real servers."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.accounts import OLDER_API_VERSION, Account, AccountColor
from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import AccessError, CredentialError, RequestError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.identities import Environment
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.network import NetworkSettings, ProxyMode
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.accounts import new_account
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    with_automatic,
)
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.paths import find_paths
from tests.helpers.relay import relay_to
from tests.helpers.sandbox_process import TEST_KEY, start_sandbox
from tests.helpers.waiting import GIVE_UP_S, until


@asynccontextmanager
async def a_session() -> AsyncGenerator[Session]:
    tasks = TaskRunner()
    session = Container(find_paths(os.environ), {}).session(tasks, remembers=True)
    try:
        yield session
    finally:
        await session.close()
        await tasks.aclose()


async def submit(services: AccountServices, folder: Path) -> BatchId:
    file = folder / f"invoice of {services.account.name}.txt"
    file.write_text("Invoice 1\nTotal: 12.00\n", encoding="utf-8")
    services.staging.add_paths([file])
    await services.staging.wait_until_idle()
    extractor = (await services.extractors.list_all())[0]
    return await services.batches.submit(
        BatchTerms("Invoices", extractor, "latest", 50), services.staging.drafts
    )


async def ended(services: AccountServices, batch_id: BatchId) -> Batch:
    return await services.batches.wait_until_done(batch_id)


async def test_a_batch_goes_on_behind_another_account(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "300") as near, start_sandbox() as far:
        first, second = new_account("First", near.url), new_account("Second", far.url)
        async with a_session() as session:
            changes: list[int] = []
            session.background_changed.subscribe(lambda _: changes.append(len(session.background)))
            left = await session.open_account(first, TEST_KEY)
            batch_id = await submit(left, tmp_path)
            shown = await session.open_account(second, TEST_KEY)
            assert [services.account.id for services in session.background] == [first.id]
            assert await shown.batches.list() == ()
            assert (await ended(left, batch_id)).phase_counts.processed == 1
            # It comes back as it was: the same services, without a word to its server.
            assert await session.open_account(first, None) is left
            assert session.current is left
            assert session.background == (), "the other one has nothing to do"
            assert changes == [1, 0]


async def test_what_two_accounts_export_at_once_gets_two_names(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    container = Container(find_paths(os.environ), {})
    container.paths.create()
    chosen = with_automatic({}, EVERY_BATCH, AutomaticExport("Data interchange", folder))
    await container.settings.change(partial(replace, automatic_exports=chosen))
    with start_sandbox("--latency-ms", "300") as near, start_sandbox() as far:
        async with a_session() as session:
            due: list[tuple[AutomaticExports, BatchId]] = []
            for name, server in (("First", near), ("Second", far)):
                services = await session.open_account(new_account(name, server.url), TEST_KEY)
                assert services.automatic_exports is not None
                due.append((services.automatic_exports, await submit(services, tmp_path)))
            # The folder is not there, so that both are left to be tried again.
            await until(lambda: all(exports.has_failed(key) for exports, key in due), "two ends")
            folder.mkdir()
            for exports, key in due:
                exports.begin(key)
            await until(lambda: not any(exports.has_failed(key) for exports, key in due), "exports")
            names = sorted(path.name for path in folder.iterdir())
            assert names == ["Invoices (2).csv", "Invoices.csv"]


async def test_a_batch_that_no_export_is_chosen_for_is_never_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As though every batch were killed at its end.
    monkeypatch.setattr(AutomaticExports, "_changed", lambda *_: None)
    tasks, container = TaskRunner(), Container(find_paths(os.environ), {})
    session = container.session(tasks, remembers=True)
    with start_sandbox() as server:
        try:
            services = await session.open_account(new_account("First", server.url), TEST_KEY)
            await ended(services, await submit(services, tmp_path))
            assert due_exports() == []
            chosen = with_automatic({}, EVERY_BATCH, AutomaticExport("Data interchange", tmp_path))
            await container.settings.change(partial(replace, automatic_exports=chosen))
            batch_id = await submit(services, tmp_path)
            await ended(services, batch_id)
            assert due_exports() == [batch_id]
        finally:
            await session.close()
            await tasks.aclose()


def due_exports() -> list[str]:
    with closing(sqlite3.connect(find_paths(os.environ).journal_file)) as journal:
        return [batch for (batch,) in journal.execute("SELECT batch_id FROM due_exports")]


async def test_all_accounts_try_at_once_what_waits_when_the_way_to_servers_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start_sandbox("--latency-ms", "300") as near, start_sandbox() as far:
        async with a_session() as session:
            left = await session.open_account(new_account("First", near.url), TEST_KEY)
            await submit(left, tmp_path)
            shown = await session.open_account(new_account("Second", far.url), TEST_KEY)
            assert session.connection_test is not None
            tried: list[AccountServices] = []
            for services in (left, shown):

                def note(batch_id: BatchId | None, services: AccountServices = services) -> None:
                    assert batch_id is None
                    tried.append(services)

                monkeypatch.setattr(services.batches, "refresh", note)
            network = session.connection_test.network
            await network.change(NetworkSettings(ProxyMode.DIRECT), None)
            assert tried == [shown, left]


async def test_an_account_without_work_is_closed_as_before() -> None:
    with start_sandbox() as near, start_sandbox() as far:
        first, second = new_account("First", near.url), new_account("Second", far.url)
        async with a_session() as session:
            left = await session.open_account(first, TEST_KEY)
            await session.open_account(second, TEST_KEY)
            assert session.background == ()
            assert await session.open_account(first, None) is not left


async def test_the_operator_may_want_it_to_stop(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "300") as near, start_sandbox() as far:
        first = replace(new_account("First", near.url), keeps_working=False)
        async with a_session() as session:
            left = await session.open_account(first, TEST_KEY)
            batch_id = await submit(left, tmp_path)
            shown = await session.open_account(new_account("Second", far.url), TEST_KEY)
            assert session.background == ()
            others = (first.id, AccountId("of nobody"))
            assert await shown.batches.unfinished_of(others) == {first.id: 1}
            again = await session.open_account(first, None)
            batch = await again.batches.get(batch_id)
            assert batch.status not in ENDED_STATUSES


async def test_forgetting_an_account_ends_its_work_behind_another(tmp_path: Path) -> None:
    with start_sandbox("--latency-ms", "200") as near, start_sandbox() as far:
        first = new_account("First", near.url)
        async with a_session() as session:
            await submit(await session.open_account(first, TEST_KEY), tmp_path)
            await session.open_account(new_account("Second", far.url), TEST_KEY)
            assert len(session.background) == 1
            await session.forget(first.id)
            assert session.background == ()
            with pytest.raises(CredentialError):
                await session.open_account(first, None)


async def test_a_name_and_a_colour_are_changed_without_a_new_connection() -> None:
    with start_sandbox() as server:
        account = new_account("Work", server.url)
        async with a_session() as session:
            services = await session.open_account(account, TEST_KEY)
            said: list[Account] = []
            session.details.changed.subscribe(said.append)
            edited = replace(account, name="Office", color=AccountColor.TEAL, is_production=True)
            await session.details.edit(edited)
            assert said == [edited]
            assert session.current is not None
            assert session.current.account == edited
            assert session.current.batches is services.batches
        async with a_session() as again:
            assert again.accounts == (edited,)
            # The key hangs on the id, not on the name.
            assert await again.restore()


async def test_a_new_address_needs_its_key_and_connects_anew() -> None:
    with start_sandbox() as near, start_sandbox("--files", "3", key="sk_another_key") as far:
        account = new_account("Work", near.url)
        async with a_session() as session:
            services = await session.open_account(account, TEST_KEY)
            moved = replace(account, base_url=far.url)
            with pytest.raises(AccessError):
                await session.test(moved, TEST_KEY)
            await session.details.edit(moved, "sk_another_key")
            assert session.current is not None
            assert session.current.account.base_url == far.url
            assert session.current.batches is not services.batches


async def test_whose_key_it_is_is_learnt_and_kept() -> None:
    with start_sandbox() as server, start_sandbox("--generation", "legacy") as older:
        account = new_account("Work", server.url)
        async with a_session() as session:
            await session.open_account(account, TEST_KEY)
            await session.details.learn_identity()
            identity = session.accounts[0].identity
            assert identity is not None
            assert (identity.workspace, identity.environment) == ("Practice", Environment.TEST)
            assert session.current is not None
            assert session.current.account.identity == identity
            report = await session.test(account, TEST_KEY)
            assert report.identity == identity
            # An older host does not know the question, which is no error.
            await session.open_account(new_account("Older", older.url), TEST_KEY)
            await session.details.learn_identity()
            assert session.current.account.identity is None
        async with a_session() as again:
            assert again.accounts[0].identity == identity


async def test_an_account_opened_unseen_at_an_older_host_learns_the_version_at_its_answer() -> None:
    with start_sandbox("--generation", "legacy-only", "--files", "3") as older:
        async with relay_to(older.url) as relay, a_session() as session:
            relay.gone()
            away = new_account("Away", relay.url)
            services = await session.open_account(away, TEST_KEY)
            refused: asyncio.Future[Account] = asyncio.get_running_loop().create_future()
            session.version_refused.subscribe(refused.set_result)
            await relay.back()
            # Any call of the window tells that the server is there again; this one is refused.
            with pytest.raises(RequestError):
                await services.files.load(FileQuery())
            account = await asyncio.wait_for(refused, GIVE_UP_S)
            await session.details.connect_again(account.id)
            assert session.current is not None
            assert session.current.account.api_version == OLDER_API_VERSION
            assert session.accounts[0].api_version == OLDER_API_VERSION
            assert session.current.host.is_known
            gone = AccountId("gone")
            await session.details.connect_again(gone)
