from __future__ import annotations

import asyncio
import threading
from typing import cast

import keyring.core
import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from extend_desktop.credentials.keyring_store import SERVICE_NAME
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.errors import message_of
from extend_desktop.services.stored_keys import StoredKeys
from tests.helpers.keys import keys_in
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.waiting import GIVE_UP_S

KEY = "sk_test_0123456789"


class PlaintextKeyring(MemoryKeyring):
    """Named like the file backend that other packages bring."""


class RaisingKeyring(MemoryKeyring):
    def __init__(self, fault: Exception) -> None:
        super().__init__()
        self.fault = fault

    def get_password(self, service: str, username: str) -> str | None:
        raise self.fault

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.fault

    def delete_password(self, service: str, username: str) -> None:
        raise self.fault


class ShorteningKeyring(MemoryKeyring):
    """Accepts a secret and keeps only a part of it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:4])


class StubbornKeyring(MemoryKeyring):
    """Says that it cannot delete, and means it."""

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError("refused")


class PromptingKeyring(MemoryKeyring):
    """Waits, like a locked keyring, until the person has answered."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.answered = threading.Event()
        self.finished = threading.Event()
        self.calls = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls += 1
        self.asked.set()
        self.answered.wait(GIVE_UP_S)
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        self.finished.set()


def code_in_memory(credentials: StoredKeys) -> str | None:
    fault = credentials.why_in_memory("Work")
    return fault.code if fault else None


def with_backend(backend: KeyringBackend, timeout_s: float = 30.0) -> StoredKeys:
    return keys_in(lambda: backend, timeout_s=timeout_s)


async def test_a_key_is_kept_in_the_keyring_and_found_again() -> None:
    backend = MemoryKeyring()
    credentials = with_backend(backend)
    assert await credentials.save("Work", KEY) is KeyLocation.KEYRING
    assert credentials.why_in_memory("Work") is None
    assert backend.passwords == {(SERVICE_NAME, "Work"): KEY}
    assert await with_backend(backend).load("Work") == KEY


async def test_the_default_backend_is_the_one_of_the_process(memory_keyring: MemoryKeyring) -> None:
    credentials = keys_in(keyring.get_keyring)
    await credentials.save("Work", KEY)
    assert memory_keyring.passwords == {(SERVICE_NAME, "Work"): KEY}
    assert (await credentials.facts()).place == "tests.helpers.memory_keyring.MemoryKeyring"


@pytest.mark.parametrize(
    ("backend", "code"),
    [
        (null.Keyring(), "keyring_null"),
        (fail.Keyring(), "no_keyring"),
        (PlaintextKeyring(), "keyring_plain"),
    ],
    ids=lambda item: type(item).__module__,
)
async def test_a_backend_that_loses_or_exposes_is_never_used(
    backend: KeyringBackend, code: str
) -> None:
    credentials = with_backend(backend)
    assert await credentials.save("Work", KEY) is KeyLocation.MEMORY
    assert code_in_memory(credentials) == code
    said = message_of(cast("CredentialError", credentials.why_in_memory("Work"))).line
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    assert (name in said) is (code != "no_keyring")
    assert getattr(backend, "passwords", {}) == {}
    assert await credentials.load("Work") == KEY
    assert await with_backend(backend).load("Work") is None
    with pytest.raises(CredentialError, match=code):
        await credentials.facts()
    await credentials.delete("Work")
    assert await credentials.load("Work") is None


async def test_of_a_chain_only_the_first_acceptable_link_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain, good = PlaintextKeyring(), MemoryKeyring()
    monkeypatch.setattr(ChainerBackend, "backends", [plain, good])
    assert await with_backend(ChainerBackend()).save("Work", KEY) is KeyLocation.KEYRING
    assert plain.passwords == {}
    assert good.passwords == {(SERVICE_NAME, "Work"): KEY}


async def test_a_chain_of_plain_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring()])
    assert await with_backend(ChainerBackend()).save("Work", KEY) is KeyLocation.MEMORY


async def test_a_chain_that_falls_to_a_plain_file_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [fail.Keyring(), PlaintextKeyring()])
    credentials = with_backend(ChainerBackend())
    await credentials.save("Work", KEY)
    assert code_in_memory(credentials) == "keyring_plain"


@pytest.mark.parametrize(
    "name", ["no.such.Keyring", "keyring.backends.null.Nothing", "odd", "os.", ""]
)
async def test_a_keyring_asked_for_by_a_variable_that_is_not_there_is_named(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    credentials = keys_in(lambda: cast("KeyringBackend", keyring.core.load_env()))
    assert await credentials.save("Work", KEY) is KeyLocation.MEMORY
    why = cast("CredentialError", credentials.why_in_memory("Work"))
    assert why.code == "keyring_unknown"
    assert name in message_of(why).detail
    assert await credentials.load("Other") is None


async def test_every_backend_of_keyrings_alt_is_refused() -> None:
    kind = type("Encrypted", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})
    assert await with_backend(kind()).save("Work", KEY) is KeyLocation.MEMORY


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (keyring.errors.KeyringLocked("no"), "keyring_locked"),
        (keyring.errors.InitError("no"), "keyring_failed"),
        (keyring.errors.PasswordSetError(KEY), "keyring_failed"),
        (OSError("bus gone"), "keyring_failed"),
        (ArithmeticError("a plug-in's own idea"), "keyring_failed"),
    ],
)
async def test_a_failing_keyring_leaves_the_key_in_memory(fault: Exception, code: str) -> None:
    credentials = with_backend(RaisingKeyring(fault))
    assert await credentials.save("Work", KEY) is KeyLocation.MEMORY
    assert code_in_memory(credentials) == code
    assert KEY not in str(credentials.why_in_memory("Work"))
    assert await credentials.load("Work") == KEY
    with pytest.raises(CredentialError) as caught:
        await with_backend(RaisingKeyring(fault)).load("Work")
    assert caught.value.code == code
    with pytest.raises(CredentialError):
        await credentials.delete("Work")


async def test_a_key_that_comes_back_different_is_removed_and_kept_in_memory() -> None:
    backend = ShorteningKeyring()
    credentials = with_backend(backend)
    assert await credentials.save("Work", KEY) is KeyLocation.MEMORY
    assert backend.passwords == {}
    assert await credentials.load("Work") == KEY


async def test_a_key_that_cannot_be_deleted_is_an_error() -> None:
    credentials = with_backend(StubbornKeyring())
    await credentials.save("Work", KEY)
    with pytest.raises(CredentialError, match="keyring_failed"):
        await credentials.delete("Work")


async def test_deleting_an_unknown_key_is_no_error() -> None:
    await with_backend(MemoryKeyring()).delete("never saved")


async def test_an_empty_key_is_refused() -> None:
    with pytest.raises(CredentialError, match="no_key"):
        await with_backend(MemoryKeyring()).save("Work", "")


async def test_an_unanswered_prompt_ends_in_memory_and_stays_there() -> None:
    backend = PromptingKeyring()
    credentials = with_backend(backend, timeout_s=0.01)
    assert await credentials.save("Work", KEY) is KeyLocation.MEMORY
    assert code_in_memory(credentials) == "keyring_silent"
    assert await credentials.save("Other", KEY) is KeyLocation.MEMORY
    assert backend.calls == 1, "a second prompt was stacked on the first"
    backend.answered.set()
    assert await asyncio.to_thread(backend.finished.wait, 30)
    assert backend.passwords == {}, "the operator was told that the key is in memory only"


async def test_a_cancelled_save_leaves_nothing_behind() -> None:
    backend = PromptingKeyring()
    saving = asyncio.create_task(with_backend(backend).save("Work", KEY))
    assert await asyncio.to_thread(backend.asked.wait, 30)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    backend.answered.set()
    assert await asyncio.to_thread(backend.finished.wait, 30)
    assert backend.passwords == {}


async def test_calls_take_turns() -> None:
    credentials = with_backend(MemoryKeyring())
    await asyncio.gather(*(credentials.save(f"account {n}", f"key {n}") for n in range(20)))
    assert [await credentials.load(f"account {n}") for n in range(20)] == [
        f"key {n}" for n in range(20)
    ]


@given(account=st.text(max_size=200), key=st.text(min_size=1, max_size=4000))
def test_any_text_is_a_name_and_a_key(account: str, key: str) -> None:
    async def round_trip() -> None:
        credentials = with_backend(MemoryKeyring())
        await credentials.save(account, key)
        assert await credentials.load(account) == key
        await credentials.delete(account)
        assert await credentials.load(account) is None

    asyncio.run(round_trip())
