"""A keyring that fails ends in a named state, and each of its ways out is gone by hand."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from extend_desktop.bootstrap import key_stores
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.key_store import KeyStorePage
from tests.helpers.hostile_keyrings import WINDOWS_LIMIT, CuttingKeyring, KeychainKeyring
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.quick_cipher import QuickCipher
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import (
    button,
    click,
    click_when_on,
    open_dialog,
    paste_into,
    type_into,
    until,
)

KEY = "sk_live_" + "k" * WINDOWS_LIMIT
PHRASE = "four words nobody guesses"
LOCKED, DENIED = -128, -25293


@dataclass(frozen=True)
class Case:
    """A keyring, and what the window says of it.

    Attributes:
        is_asked_later: whether a later start cannot know if there is a key, and says so.
    """

    make: Callable[[], KeyringBackend]
    words: str
    is_asked_later: bool = False


CASES = {
    "locked": Case(lambda: KeychainKeyring(LOCKED), "The keyring is locked", is_asked_later=True),
    "missing": Case(FailKeyring, "No keyring on this computer"),
    "truncating": Case(CuttingKeyring, "The key is too long for the keyring"),
}
"""One that is read later, one that is not there, one that keeps a part; of each other way to fail,
`unit/credentials/test_hostile_keyrings.py`, of one switched off `test_keyring_store.py` there."""


class LockableKeyring(MemoryKeyring):
    """Locked or not, as a person left it."""

    is_locked = False

    @override
    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            return KeychainKeyring(LOCKED).get_password(service, username)
        return super().get_password(service, username)


@contextmanager
def using(backend: KeyringBackend) -> Generator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


@pytest.fixture(scope="module")
def server() -> Generator[SandboxProcess]:
    with start_sandbox("--files", "3", key=KEY) as sandbox:
        yield sandbox


async def connect(real: RealWindow, server: SandboxProcess) -> None:
    page = real.window.first_run
    await until(page.isVisible, "the first page")
    form = page.account.form
    click(form.region)
    QTest.keyClick(form.region.view(), Qt.Key.Key_End)
    QTest.keyClick(form.region.view(), Qt.Key.Key_Return)
    await until(form.url.isVisible, "the field for the address")
    type_into(form.url, server.url)
    paste_into(form.key, KEY)
    await click_when_on(page.account.open)
    await opened(real)


async def move_to_file(real: RealWindow) -> None:
    """Go the way to the encrypted file that the banner offers."""
    click(button(real.window.banner, "Key store…"))
    dialog = await open_dialog(real.window, SettingsDialog)
    page = dialog.pages.currentWidget()
    assert isinstance(page, KeyStorePage)
    await until(lambda: not page.busy.busy, "the page")
    click(page.kinds[KeyStoreKind.FILE])
    type_into(page.fields.passphrase, PHRASE)
    type_into(page.fields.again, PHRASE)
    await click_when_on(page.apply)
    await until(lambda: "1 key moved" in page.outcome.text(), "the move")
    dialog.close()


def places_of_key(home: Path) -> list[Path]:
    files = [path for path in home.rglob("*") if path.is_file()]
    return [path for path in files if KEY[:40].encode() in path.read_bytes()]


@pytest.mark.parametrize("name", CASES)
async def test_a_failing_keyring_is_named_and_another_store_keeps_the_key(
    private_home: Path, server: SandboxProcess, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real one takes seconds, as in the next test.
    monkeypatch.setattr(key_stores, "KeyCipherProcess", QuickCipher)
    case = CASES[name]
    with using(case.make()):
        async with real_window(private_home) as real:
            await connect(real, server)
            await until(lambda: case.words in real.window.banner.text(), "the state by its name")
            assert "kept in memory until the program ends" in real.window.banner.text()
            assert "until the program ends" in real.window.status.place.toolTip()
        async with real_window(private_home) as real:
            # For this session only: the key is entered again, and the account stays what it was.
            await until(real.window.banner.text, "what is missing")
            words = case.words if case.is_asked_later else "There is no key for this account"
            assert words in real.window.banner.text()
            click(button(real.window.banner, "Enter the key…"))
            asked = await open_dialog(real.window, KeyDialog)
            paste_into(asked.key, KEY)
            await click_when_on(asked.save)
            await opened(real)
            await until(lambda: case.words in real.window.banner.text(), "the state again")
            assert len(real.session.accounts) == 1
            if not case.is_asked_later:
                # Of a store that cannot be read nothing is moved; see below.
                await move_to_file(real)
                assert real.window.status.place.full_text() == "Key in encrypted file"
    assert places_of_key(private_home) == []


async def test_a_store_that_cannot_be_read_is_left_for_the_file(
    private_home: Path, server: SandboxProcess
) -> None:
    with using(KeychainKeyring(DENIED)):
        async with real_window(private_home) as real:
            await connect(real, server)
            await until(lambda: "refused access" in real.window.banner.text(), "the state")
            await move_to_file(real)
            assert real.window.status.place.full_text() == "Key in encrypted file"
    assert places_of_key(private_home) == []


async def test_a_locked_keyring_is_unlocked_and_tried_again(
    private_home: Path, server: SandboxProcess
) -> None:
    backend = LockableKeyring()
    with using(backend):
        async with real_window(private_home) as real:
            await connect(real, server)
            assert real.window.status.place.full_text() == "Key in keyring"
        backend.is_locked = True
        async with real_window(private_home) as real:
            await until(lambda: "The keyring is locked" in real.window.banner.text(), "the state")
            backend.is_locked = False
            click(button(real.window.banner, "Retry"))
            await opened(real)
            assert real.window.status.place.full_text() == "Key in keyring"
    assert places_of_key(private_home) == []
