"""Accounts in a file: without keys, and harmless whoever wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.account_files import Arrival
from extend_desktop.domain.accounts import BASE_URLS, SANDBOX_ID, Account, AccountColor, Region
from extend_desktop.domain.errors import RequestError, StorageError
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.account_files import arrival_cells, arrival_text, imported_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.account_files import (
    LONGEST_NAME,
    MOST_ACCOUNTS,
    accounts_text,
    arrivals,
    read_accounts,
)
from extend_desktop.services.shared_files import LARGEST_FILE_BYTES, read_file, write_file

US, EU = BASE_URLS[Region.US], BASE_URLS[Region.EU]
WHOSE = Identity("ws_77", "Invoices", "ann@example.com", Environment.PRODUCTION)
OFFICE = Account(
    AccountId("a1"),
    "Office",
    US,
    "2025-04-21",
    color=AccountColor.TEAL,
    is_production=True,
    ask_above_inputs=7,
    keeps_working=False,
    identity=WHOSE,
)
BRANCH = Account(AccountId("a2"), "Branch", EU, workspace_id="ws_2")
SANDBOX = Account(SANDBOX_ID, "Sandbox", "http://127.0.0.1:1", is_sandbox=True)
ACCOUNTS = st.builds(
    Account,
    st.uuids().map(lambda number: AccountId(number.hex)),
    st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=40),
    st.sampled_from(list(BASE_URLS.values())),
    workspace_id=st.one_of(st.none(), st.sampled_from(["ws_1", "ws_2"])),
    color=st.sampled_from(AccountColor),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=10,
)
FIELDS = ("name", "color", "address", "api_version", "workspace_id", "ask_above_inputs")


def file_of(*accounts: dict[str, Any], **head: Any) -> bytes:
    content = {"format": "extend-desktop accounts", "version": 1, "accounts": accounts, **head}
    return json.dumps(content).encode()


def described(account: Account) -> Account:
    """Without what a file does not hold."""
    return replace(account, id=AccountId(""), identity=None)


def test_an_account_comes_back_without_key_id_and_owner() -> None:
    text = accounts_text([OFFICE, BRANCH, SANDBOX])
    for secret in ("a1", "ann@example.com", "Invoices", "ws_77", "Sandbox", "127.0.0.1"):
        assert secret not in text
    items = read_accounts(text.encode(), "a.json", [])
    assert [described(item.account) for item in items] == [described(OFFICE), described(BRANCH)]
    assert {item.arrival for item in items} == {Arrival.NEW}
    ids = {item.account.id for item in items}
    assert not ids & {"a1", "a2"}, "no secret of another account is named by it"


def test_what_is_there_is_named_and_stays_as_it_is() -> None:
    there = [replace(BRANCH, name="Vienna", is_production=True), OFFICE]
    items = read_accounts(accounts_text([OFFICE, BRANCH]).encode(), "a.json", there)
    assert [(item.arrival, item.known) for item in items] == [
        (Arrival.KNOWN, "Office"),
        (Arrival.KNOWN, "Vienna"),
    ]
    assert arrival_text(items[1]) == "Already there as “Vienna”"
    assert imported_text(items) == "Nothing in this file is new, 2 already there."


def test_two_accounts_of_one_region_without_a_workspace_are_two() -> None:
    other = replace(OFFICE, id=AccountId("b"), name="Other office")
    shared = file_of({"name": "Office", "address": US}, {"name": "office", "address": US})
    [item] = read_accounts(accounts_text([OFFICE]).encode(), "a.json", [other])
    assert item.arrival is Arrival.NEW
    both = read_accounts(shared, "a.json", [])
    assert [item.account.name for item in both] == ["Office", "office (2)"]
    assert [item.arrival for item in both] == [Arrival.NEW, Arrival.NUMBERED]


def test_a_name_that_is_taken_gets_a_number() -> None:
    elsewhere = replace(OFFICE, name="BRANCH (2)")
    shared = file_of({"name": "Branch", "address": US, "workspace_id": "ws_9"})
    [item] = read_accounts(shared, "a.json", [BRANCH, elsewhere])
    assert item.account.name == "Branch (3)"
    assert arrival_text(item) == "New, as “Branch (3)”"


def test_an_address_that_would_lose_a_key_is_refused_and_an_unknown_one_is_marked() -> None:
    shared = file_of(
        {"name": "Plain", "address": "http://api.extend.ai"},
        {"name": "Mine", "address": "https://api.example.org"},
        {"name": "Version", "address": US, "api_version": "newest"},
    )
    plain, mine, version = read_accounts(shared, "a.json", [])
    assert (plain.arrival, version.arrival) == (Arrival.REFUSED, Arrival.REFUSED)
    assert arrival_text(plain) == "Left out: The account's address cannot be used"
    assert not plain.comes
    assert mine.is_elsewhere
    assert arrival_cells(mine)[1] == "⚠ api.example.org"


def test_a_key_in_a_file_and_a_no_to_production_are_not_taken() -> None:
    shared = file_of(
        {"name": "A", "address": US, "key": "sk_9", "api_key": "sk_9", "is_production": False,
         "id": "a1", "is_sandbox": True, "identity": {"user": "eve"}}
    )  # fmt: skip
    [item] = read_accounts(shared, "a.json", [])
    account = item.account
    assert "sk_9" not in repr(item)
    assert (account.is_production, account.is_sandbox, account.identity) == (None, False, None)
    assert account.id != "a1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "accounts_file_other"),
        (b"\xff\xfe", "accounts_file_other"),
        (b"[" * 100_000, "accounts_file_other"),
        (b'{"format": "extend-desktop accounts"}', "accounts_file_other"),
        (b'{"format": "another", "version": 1, "accounts": []}', "accounts_file_other"),
        (file_of({"name": "\u202e", "address": US}, version=0), "accounts_file_other"),
        (file_of({"name": "x" * 2_001, "address": US}), "accounts_file_other"),
        (file_of({"name": "A", "address": US, "ask_above_inputs": -1}), "accounts_file_other"),
        (file_of({"name": "A", "address": US, "ask_above_inputs": 10**30}), "accounts_file_other"),
        (file_of(*[{"name": "A", "address": US}] * (MOST_ACCOUNTS + 1)), "accounts_file_other"),
        (file_of({"name": "A"}), "accounts_file_other"),
        (file_of(version=2), "accounts_file_later"),
        (b" " * (LARGEST_FILE_BYTES + 1), "accounts_file_large"),
    ],
)
def test_a_file_that_is_none_is_named(content: bytes, code: str) -> None:
    with pytest.raises(RequestError) as caught:
        read_accounts(content, "a.json", [OFFICE])
    assert caught.value.code == code
    message = message_of(caught.value)
    assert "a.json" in message.detail
    assert message.advice


def test_names_are_bounded_and_show_what_they_are() -> None:
    shared = file_of(
        {"name": "a\u202eb\x00c\n d", "address": US}, {"name": "x" * 500, "address": US},
        {"name": "\u202e\u200b", "address": EU},
    )  # fmt: skip
    first, second, third = read_accounts(shared, "a.json", [])
    assert first.account.name == "abc d"
    assert len(second.account.name) == LONGEST_NAME
    assert third.account.name == EU


@given(JSON)
def test_any_json_is_read_or_refused_by_a_code(content: Any) -> None:
    _read_or_refuse(json.dumps(content).encode())
    _read_or_refuse(file_of({"name": "A", "address": US, **dict.fromkeys(FIELDS, content)}))
    _read_or_refuse(file_of(accounts=content))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_by_a_code(content: bytes) -> None:
    _read_or_refuse(content)


def _read_or_refuse(content: bytes) -> None:
    try:
        items = read_accounts(content, "a.json", [OFFICE])
    except RequestError as error:
        require_own_code(error)
        return
    for item in items:
        arrival_cells(item)


def require_own_code(error: RequestError) -> None:
    assert error.code in {"accounts_file_other", "accounts_file_later"}
    assert message_of(error).detail


@given(st.lists(ACCOUNTS, max_size=6), st.lists(ACCOUNTS, max_size=6))
def test_names_and_workspaces_stay_single(known: list[Account], shared: list[Account]) -> None:
    items = read_accounts(accounts_text(shared).encode(), "a.json", known)
    assert len(items) == len(shared)
    coming = [item.account for item in items if item.comes]
    taken = {account.name.casefold() for account in known}
    names = [account.name.casefold() for account in coming]
    assert len(set(names)) == len(names)
    assert not taken & set(names)
    places = [(item.base_url, item.workspace_id) for item in coming if item.workspace_id]
    there = {(item.base_url, item.workspace_id) for item in known}
    assert len(set(places)) == len(places)
    assert not there & set(places)
    # Once taken, nothing of the file is new but what no workspace tells apart.
    again = arrivals(items, [*known, *coming])
    assert all(item.account.workspace_id is None for item in again if item.comes)


def names_in(folder: Path) -> list[str]:
    return [item.name for item in folder.iterdir()]


async def test_a_file_is_replaced_as_a_whole_or_stays(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text("old")
    await write_file(file, "new ☂")
    assert file.read_text("utf-8") == "new ☂"
    assert names_in(tmp_path) == ["accounts.json"]
    with pytest.raises(StorageError) as caught:
        await write_file(tmp_path / "gone" / "accounts.json", "new")
    assert caught.value.code in {"storage_failed", "read_only"}
    with pytest.raises(StorageError) as caught:
        await read_file(tmp_path / "gone.json")
    assert caught.value.code == "file_vanished"
    file.write_bytes(b" " * (LARGEST_FILE_BYTES + 100))
    assert len(await read_file(file)) == LARGEST_FILE_BYTES + 1
