"""Whatever a keyring does, a key ends in a named state, with words and a way on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import keyring.errors
import pytest

from extend_desktop.credentials.keyring_store import SERVICE_NAME
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.error_texts import ERROR_TEXTS
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.key_stores import key_error_text
from tests.helpers.hostile_keyrings import (
    WINDOWS_LIMIT,
    CuttingKeyring,
    GarblingKeyring,
    KeychainKeyring,
    WindowsKeyring,
    silent_keyring,
)
from tests.helpers.keys import keys_in
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.waiting import GIVE_UP_S

LONG_KEY = "sk_" + "k" * WINDOWS_LIMIT
ENTRY = (SERVICE_NAME, "Work")


@dataclass(frozen=True)
class Case:
    """A keyring, what a save ends in, and what a load at the next start ends in."""

    make: Callable[[], MemoryKeyring]
    saved: str
    loaded: str | None = None


CASES = {
    "cuts": Case(CuttingKeyring, "key_too_long"),
    "cuts and cannot decode": Case(GarblingKeyring, "keyring_failed"),
    "Windows: access denied": Case(lambda: WindowsKeyring(5), "keyring_denied"),
    "Windows: vault full": Case(lambda: WindowsKeyring(8), "keyring_full"),
    "Windows: no logon session": Case(lambda: WindowsKeyring(1312), "keyring_denied"),
    "Windows: too long": Case(lambda: WindowsKeyring(1783), "key_too_long"),
    "Windows: unknown": Case(lambda: WindowsKeyring(4711), "keyring_failed"),
    "macOS: auth failed": Case(lambda: KeychainKeyring(-25293), "keyring_denied", "keyring_denied"),
    "macOS: cancelled": Case(lambda: KeychainKeyring(-128), "keyring_locked", "keyring_locked"),
    "macOS: nobody to ask": Case(
        lambda: KeychainKeyring(-25308), "keyring_locked", "keyring_locked"
    ),
    "macOS: unknown": Case(lambda: KeychainKeyring(-1), "keyring_failed", "keyring_failed"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_a_keyring_that_fails_is_named_and_leaves_no_part_of_a_key(case: Case) -> None:
    backend = case.make()
    backend.passwords[ENTRY] = "the key before"
    credentials = keys_in(lambda: backend)
    assert await credentials.save("Work", LONG_KEY) is KeyLocation.MEMORY
    assert_named(credentials.why_in_memory("Work"), case.saved)
    assert await credentials.load("Work") == LONG_KEY, "it serves until the program ends"

    next_start = keys_in(lambda: backend)
    if case.loaded is None:
        assert await next_start.load("Work") is None, "a part of the key, or the one before"
        return
    with pytest.raises(CredentialError) as caught:
        await next_start.load("Work")
    assert_named(caught.value, case.loaded)


@pytest.mark.parametrize(("reads", "writes"), [(True, False), (False, True), (True, True)])
async def test_a_keyring_that_never_answers_is_named_and_does_not_hold_up_the_next_call(
    reads: bool, writes: bool
) -> None:
    with silent_keyring(reads=reads, writes=writes) as backend:
        credentials = keys_in(lambda: backend, timeout_s=0.05)
        assert await credentials.save("Work", LONG_KEY) is KeyLocation.MEMORY
        assert_named(credentials.why_in_memory("Work"), "keyring_silent")
        assert await credentials.load("Work") == LONG_KEY
        with pytest.raises(CredentialError) as caught:
            await credentials.load("Other")
        assert_named(caught.value, "keyring_silent")


async def test_a_key_entered_while_a_read_never_ends_is_kept_in_memory_at_once() -> None:
    with silent_keyring(reads=True) as backend:
        credentials = keys_in(lambda: backend, timeout_s=0.05)
        with pytest.raises(CredentialError, match="keyring_silent"):
            await credentials.load("Work")
        assert await credentials.save("Work", LONG_KEY) is KeyLocation.MEMORY
        assert await credentials.load("Work") == LONG_KEY


async def test_a_keyring_that_answers_again_is_used_again() -> None:
    with silent_keyring(reads=True) as backend:
        credentials = keys_in(lambda: backend, timeout_s=0.5)
        with pytest.raises(CredentialError, match="keyring_silent"):
            await credentials.load("Work")
    key_location = KeyLocation.MEMORY
    async with asyncio.timeout(GIVE_UP_S):
        while key_location is KeyLocation.MEMORY:
            await asyncio.sleep(0.01)
            key_location = await credentials.save("Work", LONG_KEY)
    assert credentials.why_in_memory("Work") is None
    assert backend.passwords == {ENTRY: LONG_KEY}


async def test_a_dismissed_question_for_the_password_is_not_asked_again() -> None:
    class Dismissed(MemoryKeyring):
        deletions = 0

        def set_password(self, service: str, username: str, password: str) -> None:
            raise keyring.errors.KeyringLocked("dismissed")

        def delete_password(self, service: str, username: str) -> None:
            self.deletions += 1

    backend = Dismissed()
    await keys_in(lambda: backend).save("Work", LONG_KEY)
    assert backend.deletions == 0


async def test_saving_a_key_that_fits_afterwards_takes_the_reason_back() -> None:
    backend = CuttingKeyring()
    credentials = keys_in(lambda: backend)
    await credentials.save("Work", LONG_KEY)
    assert await credentials.save("Work", "sk_short") is KeyLocation.KEYRING
    assert credentials.why_in_memory("Work") is None
    assert backend.passwords == {ENTRY: "sk_short"}


def assert_named(fault: CredentialError | None, code: str) -> None:
    """The fault has that code, words of its own and advice, and does not give the key away."""
    assert fault is not None
    assert fault.code == code
    assert code in ERROR_TEXTS
    message = message_of(fault)
    assert message.title
    assert message.advice
    assert message.title in key_error_text(fault)
    assert LONG_KEY[:20] not in f"{fault} {message.line}"
