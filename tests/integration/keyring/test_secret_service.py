"""The real gnome-keyring on a private bus; nothing of the developer's own keyring is touched."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from keyring.backends.SecretService import Keyring as SecretServiceKeyring

from extend_desktop.credentials.keyring_store import KeyringStore
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.domain.errors import CredentialError
from extend_desktop.services.stored_keys import StoredKeys
from tests.helpers.keys import keys_in
from tests.helpers.secret_service import home_variables, keyring_daemon, private_bus
from tests.helpers.waiting import GIVE_UP_S

pytestmark = pytest.mark.real_keyring

HOSTILE = [
    "plain",
    "with 'quotes\" and \\ slashes",
    "../../etc/passwd",
    "new\nline and\ttab",
    "ключ 鍵 🔑",
    "x" * 3000,
]


# keyring does not close its connection to the bus when the bus has no keyring to offer.
leaves_a_socket = pytest.mark.filterwarnings(
    "ignore:.*socket:pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture(autouse=True)
def on_the_private_bus(
    secret_service_variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in secret_service_variables.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def credentials() -> StoredKeys:
    return keys_in(SecretServiceKeyring)


async def test_a_key_survives_in_the_secret_service(credentials: StoredKeys) -> None:
    assert await credentials.save("Work", "sk_live_1") is KeyLocation.KEYRING
    assert await keys_in(SecretServiceKeyring).load("Work") == "sk_live_1"
    await credentials.delete("Work")
    assert await credentials.load("Work") is None


async def test_a_newer_key_replaces_the_older(credentials: StoredKeys) -> None:
    await credentials.save("Replaced", "old")
    await credentials.save("Replaced", "new")
    assert await credentials.load("Replaced") == "new"
    await credentials.delete("Replaced")
    assert await credentials.load("Replaced") is None


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_names_and_keys_come_back_unchanged(
    credentials: StoredKeys, text: str
) -> None:
    assert await credentials.save(text, text) is KeyLocation.KEYRING
    assert await credentials.load(text) == text
    await credentials.delete(text)


@pytest.mark.parametrize("text", ["\ud800 lone surrogate", "nul\0inside"], ids=["surrogate", "nul"])
async def test_what_the_service_cannot_keep_exactly_stays_in_memory(
    credentials: StoredKeys, text: str
) -> None:
    key_location = await credentials.save("Odd", text)
    assert await credentials.load("Odd") == text
    if key_location is KeyLocation.MEMORY:
        assert credentials.why_in_memory("Odd") is not None
        assert await keys_in(SecretServiceKeyring).load("Odd") is None
    await credentials.delete("Odd")


def test_another_process_finds_the_key_through_the_default_backend() -> None:
    program = (
        "import asyncio\n"
        "from extend_desktop.credentials import KeyringStore\n"
        "store = KeyringStore()\n"
        "facts = asyncio.run(store.facts())\n"
        "print(facts.place, facts.name)\n"
        "print(asyncio.run(store.read('Shared')))\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != "PYTHON_KEYRING_BACKEND"}
    SecretServiceKeyring().set_password("extend-desktop", "Shared", "sk_shared")  # pyright: ignore[reportUnknownMemberType]
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=GIVE_UP_S,
    )
    assert ended.stdout.split() == [
        "keyring.backends.SecretService.Keyring",
        "gnome_keyring",
        "sk_shared",
    ]


@leaves_a_socket
async def test_without_a_service_on_the_bus_the_key_stays_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        credentials = keys_in(SecretServiceKeyring)
        assert await credentials.save("Work", "sk_1") is KeyLocation.MEMORY
        assert await credentials.load("Work") == "sk_1"
        with pytest.raises(CredentialError):
            await keys_in(SecretServiceKeyring).load("Work")
    gc.collect()


@leaves_a_socket
async def test_a_bus_that_is_gone_is_a_clear_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    with pytest.raises(CredentialError, match="keyring_failed"):
        await keys_in(SecretServiceKeyring).load("Work")
    gc.collect()


@pytest.fixture
def restartable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A bus and a home of the test's own, whose keyring it starts and stops."""
    with private_bus() as address:
        variables = {**home_variables(tmp_path), "DBUS_SESSION_BUS_ADDRESS": address}
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        yield variables
        gc.collect()


@leaves_a_socket
async def test_a_keyring_restarted_between_save_and_load_gives_the_key(
    restartable: dict[str, str], credentials: StoredKeys
) -> None:
    with keyring_daemon(restartable):
        assert await credentials.save("Work", "sk_1") is KeyLocation.KEYRING
    with pytest.raises(CredentialError, match="keyring_failed"):
        await credentials.load("Work")
    with keyring_daemon(restartable):
        assert await credentials.load("Work") == "sk_1"


@leaves_a_socket
async def test_a_keyring_that_hangs_is_named_and_used_again_after_its_restart(
    restartable: dict[str, str],
) -> None:
    credentials = keys_in(SecretServiceKeyring, timeout_s=GIVE_UP_S)
    with keyring_daemon(restartable) as daemon:
        assert await credentials.save("Work", "sk_1") is KeyLocation.KEYRING
        daemon.send_signal(signal.SIGSTOP)
        store = cast("KeyringStore", credentials._keyring)
        store._timeout_s = 1.0
        with pytest.raises(CredentialError, match="keyring_silent"):
            await credentials.load("Work")
        store._timeout_s = GIVE_UP_S
        daemon.kill()
    with keyring_daemon(restartable):
        assert await _loaded_when_answering(credentials) == "sk_1"


@leaves_a_socket
async def test_a_keyring_restarted_locked_is_named(restartable: dict[str, str]) -> None:
    credentials = keys_in(SecretServiceKeyring, timeout_s=GIVE_UP_S)
    with keyring_daemon(restartable):
        assert await credentials.save("Work", "sk_1") is KeyLocation.KEYRING
    with keyring_daemon(restartable, unlocked=False):
        # Nobody can be asked on this bus, which counts as a question that was dismissed.
        with pytest.raises(CredentialError, match="keyring_locked"):
            await credentials.load("Work")
        assert await credentials.save("Work", "sk_2") is KeyLocation.MEMORY
        assert await credentials.load("Work") == "sk_2"


async def _loaded_when_answering(credentials: StoredKeys) -> str | None:
    """Load as soon as the call left behind has ended with the keyring that it was for."""
    async with asyncio.timeout(GIVE_UP_S):
        while True:
            with contextlib.suppress(CredentialError):
                return await credentials.load("Work")
            await asyncio.sleep(0.02)
