"""Moving keys between stores: whatever fails on the way, no key is lost and no other is deleted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.credentials import KeyLocation, KeyStoreKind, KeyStoreName
from extend_desktop.domain.errors import CredentialError, StorageError
from extend_desktop.domain.ids import AccountId
from extend_desktop.presentation.key_stores import moved_text
from extend_desktop.services.key_store_moves import PROBE_NAME
from tests.helpers.session_parts import SessionParts

PHRASE = "correct horse battery"
KEYS = {"a": "sk_a_1234", "b": "sk_b_1234"}
KEYRING, FILE, SESSION = KeyStoreKind


def parts_with_keys() -> SessionParts:
    parts = SessionParts()
    accounts = tuple(Account(AccountId(name), name, "https://api.extend.ai") for name in "abc")
    parts.settings.stored = replace(parts.settings.stored, accounts=accounts)
    parts.credentials.keys.update(KEYS)
    return parts


async def test_keys_move_to_the_file_and_are_deleted_from_the_keyring() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    await parts.key_file.open(PHRASE)
    moved = await moves.move(FILE)
    assert (moved.count, moved.is_old_left) == (2, False)
    assert parts.settings.stored.key_store is FILE
    assert parts.key_file.keys == KEYS
    assert parts.credentials.keys == {}
    assert await moves.keys.load("a") == KEYS["a"]
    assert await moves.keys.location_of("a") is KeyLocation.FILE
    assert (await moves.keys.facts()).name is KeyStoreName.FILE


async def test_keys_move_back_and_the_empty_file_is_gone() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    await parts.key_file.open(PHRASE)
    await moves.move(FILE)
    await moves.move(KEYRING)
    assert parts.credentials.keys == KEYS
    assert not parts.key_file.is_there


async def test_a_move_to_a_store_that_fails_changes_nothing() -> None:
    parts = parts_with_keys()
    with pytest.raises(CredentialError, match="key_file_locked"):
        await parts.session.key_stores.move(FILE)
    assert parts.settings.stored.key_store is KEYRING
    assert parts.credentials.keys == KEYS


async def test_a_move_whose_choice_is_not_kept_takes_the_copies_back() -> None:
    parts = parts_with_keys()
    await parts.key_file.open(PHRASE)
    parts.key_file.keys["b"] = "was there before"
    parts.settings.error = StorageError("disk_full")
    with pytest.raises(StorageError):
        await parts.session.key_stores.move(FILE)
    assert parts.credentials.keys == KEYS
    assert "a" not in parts.key_file.keys
    assert await parts.session.key_stores.keys.load("a") == KEYS["a"]


async def test_old_keys_that_cannot_be_deleted_are_said_to_be_left() -> None:
    parts = parts_with_keys()
    await parts.key_file.open(PHRASE)

    async def refuse(names: Collection[str]) -> None:
        raise CredentialError("keyring_denied", count=len(names))

    parts.credentials.erase = refuse
    moved = await parts.session.key_stores.move(FILE)
    assert moved.is_old_left
    assert "delete them there" in moved_text(moved.count, FILE, is_old_left=moved.is_old_left)
    assert parts.settings.stored.key_store is FILE
    assert parts.key_file.keys == KEYS


async def test_keys_for_this_session_are_in_memory_alone() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    await moves.move(SESSION)
    assert parts.credentials.keys == {}
    assert await moves.keys.location_of("a") is KeyLocation.MEMORY
    assert moves.keys.why_in_memory("a") is None, "it was wanted so"
    assert await moves.keys.save("c", "sk_c") is KeyLocation.MEMORY
    await moves.move(KEYRING)
    assert parts.credentials.keys == {**KEYS, "c": "sk_c"}


async def test_a_key_that_waited_in_memory_is_kept_when_the_store_works_again() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    parts.credentials.error = CredentialError("keyring_locked")
    assert await moves.keys.save("c", "sk_c") is KeyLocation.MEMORY
    parts.credentials.error = None
    await moves.move(KEYRING)
    assert parts.credentials.keys["c"] == "sk_c"
    assert moves.keys.why_in_memory("c") is None
    assert await moves.keys.location_of("c") is KeyLocation.KEYRING


async def test_a_store_that_cannot_be_read_can_be_left() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    parts.credentials.error = CredentialError("keyring_denied")
    with pytest.raises(CredentialError):
        await moves.move(SESSION)
    await moves.leave(SESSION)
    assert await moves.keys.load("a") is None
    parts.credentials.error = None
    assert parts.credentials.keys == KEYS, "what could not be read stays where it is"


async def test_a_probe_leaves_nothing_and_names_what_fails() -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    await moves.probe(KEYRING)
    assert PROBE_NAME not in parts.credentials.keys
    parts.credentials.error = CredentialError("keyring_locked")
    with pytest.raises(CredentialError, match="keyring_locked"):
        await moves.probe(KEYRING)


@given(
    steps=st.lists(st.sampled_from(list(KeyStoreKind)), max_size=8),
    fails=st.sets(st.integers(0, 7)),
)
async def test_after_any_moves_every_key_is_found_in_one_place(
    steps: list[KeyStoreKind], fails: set[int]
) -> None:
    parts = parts_with_keys()
    moves = parts.session.key_stores
    for number, kind in enumerate(steps):
        if kind is FILE and not parts.key_file.is_open:
            await parts.key_file.open(PHRASE)
        parts.settings.error = StorageError("disk_full") if number in fails else None
        try:
            await moves.move(kind)
        except StorageError:
            assert number in fails
        found = {name: await moves.keys.load(name) for name in KEYS}
        assert found == KEYS
        if not fails:
            stores = (parts.credentials.keys, parts.key_file.keys)
            in_memory = [name for name in KEYS if await moves.keys.memory.read(name)]
            assert sum(map(len, stores)) + len(in_memory) == len(KEYS), "and nowhere else"
