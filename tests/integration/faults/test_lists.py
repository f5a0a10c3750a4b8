"""Lists that repeat, leave out, or have no end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from extend_desktop.api.client import ExtendClient
from extend_desktop.domain.errors import ServiceError
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import ExtractorId
from extend_desktop.domain.runs import RunQuery
from extend_desktop.services import paging
from extend_desktop.services.engine import run_listings
from extend_desktop.services.extractors import ExtractorsService
from tests.helpers.hostile_server import HostileServer, Step, answer
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import outcome
from tests.integration.faults.operations import OPERATIONS, OperationCase, page
from tests.integration.faults.test_every_operation import check_words

LISTS = [item for item in OPERATIONS if item.name.startswith("list_")]
ENOUGH = 300
every_list = pytest.mark.parametrize("operation", LISTS, ids=lambda item: item.name)


async def all_runs(client: ExtendClient) -> list[str]:
    listing = run_listings.RunListing(client, RunQuery())
    found: list[str] = [run.id async for runs in listing.pages() for run in runs]
    if listing.endless is not None:
        raise listing.endless
    return found


async def all_extractors(client: ExtendClient) -> list[str]:
    return [item.id for item in await ExtractorsService(client).list_all()]


async def all_versions(client: ExtendClient) -> list[str]:
    return [version.id for version in await ExtractorsService(client).versions(ExtractorId("ex_1"))]


Walk = Callable[[ExtendClient], Awaitable[list[str]]]
WALKS: dict[str, Walk] = {
    "list_runs": all_runs,
    "list_extractors": all_extractors,
    "list_extractor_versions": all_versions,
}
every_walk = pytest.mark.parametrize("name", WALKS)


def items(operation: OperationCase, count: int) -> list[dict[str, Any]]:
    (entry,) = operation.good["data"]
    return [{**entry, "id": f"{entry['id']}{number}"} for number in range(count)]


def endless(operation: OperationCase, *tokens: str) -> list[Step]:
    """A page a token, each with an entry of its own."""
    some = items(operation, len(tokens))
    return [
        answer(200, page(entry, token=token)) for entry, token in zip(some, tokens, strict=True)
    ]


def named(name: str) -> OperationCase:
    return next(operation for operation in OPERATIONS if operation.name == name)


@every_list
async def test_items_that_come_twice_are_one(
    server: HostileServer, connected: Connect, folder: Any, operation: OperationCase
) -> None:
    first, second = items(operation, 2)
    server.script(answer(200, page(first, second, first)))
    found = await operation.call(connected(), folder)
    assert operation.result(found) == [first["id"], second["id"]]


@every_list
async def test_an_item_without_an_id_is_a_defect_and_not_passed_over(
    server: HostileServer, connected: Connect, folder: Any, operation: OperationCase
) -> None:
    first, second = items(operation, 2)
    del second["id"]
    server.script(answer(200, page(first, second)))
    error = await outcome(operation.call(connected(), folder))
    assert (error.code, error.facts["where"]) == ("unexpected_answer", "data.1.id")


@every_walk
async def test_short_and_empty_pages_are_not_the_end(
    server: HostileServer, connected: Connect, name: str
) -> None:
    first, second = items(named(name), 2)
    server.script(
        answer(200, page(first, token="a")),
        answer(200, page(token="b")),
        answer(200, page(first, second)),
    )
    assert sorted(set(await WALKS[name](connected()))) == [first["id"], second["id"]]
    assert [seen.query.get("nextPageToken") for seen in server.seen] == [None, "a", "b"]


@every_walk
@pytest.mark.parametrize(("tokens", "requests"), [("aa", 2), ("aba", 3), ("abca", 4)])
async def test_tokens_that_repeat_end_with_a_clear_error(
    server: HostileServer, connected: Connect, name: str, tokens: str, requests: int
) -> None:
    server.script(*endless(named(name), *tokens))
    check_end(await outcome(WALKS[name](connected())), name)
    assert len(server.seen) == requests


@every_walk
async def test_a_list_of_ever_new_tokens_ends_with_a_clear_error(
    server: HostileServer, connected: Connect, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "MOST_PAGES", 20)
    server.script(*endless(named(name), *map(str, range(ENOUGH))))
    check_end(await outcome(WALKS[name](connected())), name)
    assert len(server.seen) in (20, 21)


async def test_a_page_that_points_to_itself_is_told_when_it_is_turned(
    server: HostileServer, connected: Connect
) -> None:
    server.script(*endless(named("list_files"), "a", "a"))
    client = connected()
    first = await client.list_files(FileQuery())
    check_end(await outcome(client.list_files(FileQuery(), first.next_token)), "list_files")


def check_end(error: Any, name: str) -> None:
    assert (type(error), error.code) == (ServiceError, "endless_listing")
    assert not error.retryable
    assert error.facts["operation"] == name
    check_words(error)
