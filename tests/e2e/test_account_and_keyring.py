"""Connecting an account: the key is in the real Secret Service or in memory, and nowhere else."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NullKeyring
from keyring.backends.SecretService import Keyring as SecretService
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from extend_desktop import credentials
from extend_desktop.credentials import KeyringStore
from extend_desktop.domain.connection_steps import Step
from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.passphrase import PassphraseDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.key_store import KeyStorePage
from extend_desktop.ui.views.settings.pages import ACCOUNTS
from extend_desktop.ui.views.window.first_run import AccountCard
from tests.helpers.hostile_keyrings import silent_keyring
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import (
    button,
    click,
    click_when_on,
    open_dialog,
    shown_texts,
    type_into,
    until,
)
from tests.helpers.ui_steps import take_picture

pytestmark = pytest.mark.real_keyring

SERVICE = "extend-desktop"
KEY = "sk_live_only_for_the_keyring_4711"


@pytest.fixture(scope="module")
def server() -> Generator[SandboxProcess]:
    with start_sandbox("--files", "30", key=KEY) as sandbox:
        yield sandbox


@pytest.fixture
def secret_service(
    secret_service_variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> Generator[SecretService]:
    """The private Secret Service as this computer's keyring."""
    for name, value in secret_service_variables.items():
        monkeypatch.setenv(name, value)
    service = SecretService()
    with _keyring(service):
        yield service


class _keyring:  # noqa: N801 - a context manager
    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend
        self._before = keyring.get_keyring()

    def __enter__(self) -> None:
        keyring.set_keyring(self._backend)

    def __exit__(self, *_: object) -> None:
        keyring.set_keyring(self._before)


async def account_card(real: RealWindow, url: str, key: str) -> AccountCard:
    """Fill in the card for another address, as typed."""
    page = real.window.first_run
    await until(page.isVisible, "the first-run page")
    form = page.account.form
    region = form.region
    click(region)
    QTest.keyClick(region.view(), Qt.Key.Key_End)
    QTest.keyClick(region.view(), Qt.Key.Key_Return)
    assert region.currentText() == "Another address…"
    await until(form.url.isVisible, "the field for the address")
    type_into(form.url, url)
    type_into(form.key, key)
    assert form.key.displayText() != key, "a key is not shown as it is typed"
    return page.account


def places_with(home: Path, key: str) -> list[Path]:
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in files), "logs are looked through, too"
    return [path for path in files if key.encode() in path.read_bytes()]


async def connect(real: RealWindow, server: SandboxProcess) -> None:
    card = await account_card(real, server.url, KEY)
    await click_when_on(card.open)
    await opened(real)


async def test_the_key_is_in_the_keyring_and_nowhere_else(
    private_home: Path, server: SandboxProcess, secret_service: SecretService
) -> None:
    async with real_window(private_home) as real:
        card = await account_card(real, server.url, KEY)
        click(card.test)
        await until(card.steps.summary.full_text, "what the test found")
        assert card.steps.summary.full_text() == "The connection works."
        assert card.steps.text_of(Step.PERMISSION) == (
            "Files can be listed. 3 extractors found. Batches can be created."
        )
        assert card.steps.text_of(Step.WORKSPACE) == "Practice · test · practice@example.com"
        assert all(card.steps.text_of(step) for step in Step)
        click(card.steps.copy)
        copied = QGuiApplication.clipboard().text()
        assert "Rate limit" in copied
        assert KEY not in copied
        take_picture(real, "account-tested")
        assert not real.session.accounts, "testing stores nothing"

        click(card.open)
        await opened(real)
        (account,) = real.session.accounts
        assert secret_service.get_password(SERVICE, account.id) == KEY
        await until(lambda: "is connected" in real.window.banner.text(), "the welcome")
        assert "kept in this computer's keyring" in real.window.banner.text()
        assert real.window.status.place.full_text() == "Key in keyring"
        await until(lambda: real.window.work.files.table.model().rowCount() == 30, "the files")
        take_picture(real, "account-connected")
    assert places_with(private_home, KEY) == []

    async with real_window(private_home) as real:
        await opened(real)
        assert not real.window.first_run.isVisible()
        assert real.workspace.account.id == account.id
        await until(lambda: real.window.work.files.table.model().rowCount() == 30, "the files")
    assert places_with(private_home, KEY) == []
    secret_service.delete_password(SERVICE, account.id)


async def test_a_wrong_key_is_said_on_the_card_and_nothing_is_stored(
    private_home: Path, server: SandboxProcess, secret_service: SecretService
) -> None:
    wrong = "sk_live_wrong_0815"
    async with real_window(private_home) as real:
        card = await account_card(real, server.url, wrong)
        click(card.open)
        await until(card.banner.text, "a word on it")
        assert card.steps.summary.full_text() == "API key: The API key was refused"
        assert card.steps.text_of(Step.CLOCK)
        assert not card.steps.text_of(Step.PERMISSION), "not reached"
        assert "The API key was refused" in card.banner.text()
        assert card.form.key.text() == wrong
        assert card.form.url.text() == server.url
        assert real.window.first_run.isVisible()
        assert not real.session.accounts
        take_picture(real, "account-wrong-key")

        type_into(card.form.key, KEY)
        click(card.open)
        await opened(real)
        (account,) = real.session.accounts
        assert secret_service.get_password(SERVICE, account.id) == KEY
    assert places_with(private_home, wrong) == []
    secret_service.delete_password(SERVICE, account.id)


async def test_without_a_keyring_the_window_says_memory(
    private_home: Path, server: SandboxProcess
) -> None:
    with _keyring(NullKeyring()):
        async with real_window(private_home) as real:
            await connect(real, server)
            words = "kept in memory until the program ends"
            await until(lambda: words in real.window.banner.text(), "where the key is")
            assert words in real.window.status.place.toolTip()
            take_picture(real, "account-memory")
        assert places_with(private_home, KEY) == []
        async with real_window(private_home) as real:
            await until(real.window.first_run.isVisible, "to be asked again")
            assert "There is no key for this account" in real.window.banner.text()
            assert button(real.window.banner, "Enter the key…").isVisible()
            take_picture(real, "account-memory-next-start")


def shorten_wait(monkeypatch: pytest.MonkeyPatch, wait_s: float) -> None:
    """Let programs started from now on wait less long for the keyring."""
    impatient = partial(KeyringStore, timeout_s=wait_s)
    monkeypatch.setattr(credentials, "KeyringStore", impatient)


async def test_a_keyring_that_never_answers_does_not_keep_the_window_from_working(
    private_home: Path, server: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    shorten_wait(monkeypatch, 1.0)
    with silent_keyring(reads=True, writes=True) as backend, _keyring(backend):
        async with real_window(private_home) as real:
            await connect(real, server)
            await until(lambda: "does not answer" in real.window.banner.text(), "the reason")
            assert "kept in memory until the program ends" in real.window.banner.text()
            take_picture(real, "account-keyring-silent-memory")

        shorten_wait(monkeypatch, 3.0)
        async with real_window(private_home) as real:
            await until(real.window.opening.isVisible, "the window to paint")
            assert "keyring may ask" in " ".join(shown_texts(real.window))
            take_picture(real, "account-keyring-silent-opening")
            await until(real.window.first_run.isVisible, "the end of the wait")
            assert "The keyring does not answer" in real.window.banner.text()
            assert button(real.window.banner, "Retry").isVisible()
            take_picture(real, "account-keyring-silent")
            (account,) = real.session.accounts
            click(button(real.window.banner, "Enter the key…"))
            dialog = await open_dialog(real.window, KeyDialog)
            type_into(dialog.key, KEY)
            await click_when_on(dialog.save)
            assert (await opened(real)).account.id == account.id, "with the batches it has"
            assert [known.id for known in real.session.accounts] == [account.id]
            assert "kept in memory" in real.window.status.place.toolTip()


async def test_a_forgotten_account_leaves_no_key(
    private_home: Path, server: SandboxProcess, secret_service: SecretService
) -> None:
    async with real_window(private_home) as real:
        await connect(real, server)
        (account,) = real.session.accounts
        assert secret_service.get_password(SERVICE, account.id) == KEY

        click(real.window.header.settings)
        dialog = await open_dialog(real.window, SettingsDialog)
        dialog.show_page(ACCOUNTS)
        click(_forget_button(dialog))
        question = await open_dialog(dialog, QuestionDialog)
        assert account.name in " ".join(shown_texts(question))
        click(button(question, "Forget"))
        await until(lambda: not real.session.accounts, "the account to go")
        await until(lambda: _forget_buttons(dialog) == [], "its row to go")
        assert secret_service.get_password(SERVICE, account.id) is None
        click(button(dialog, "Close"))
        await until(real.window.first_run.isVisible, "the first page")
        take_picture(real, "account-forgotten")
    async with real_window(private_home) as real:
        await until(real.window.first_run.isVisible, "to be asked again")


async def test_keys_move_to_the_encrypted_file_and_open_the_account_at_the_next_start(
    private_home: Path, server: SandboxProcess, secret_service: SecretService
) -> None:
    phrase = "four words nobody guesses"
    async with real_window(private_home) as real:
        await connect(real, server)
        (account,) = real.session.accounts
        real.window.dialogs.open_key_store()
        dialog = await open_dialog(real.window, SettingsDialog)
        page = dialog.pages.currentWidget()
        assert isinstance(page, KeyStorePage)
        await until(lambda: "GNOME Keyring (Secret Service)" in page.in_use.full_text(), "its name")
        click(page.kinds[KeyStoreKind.FILE])
        type_into(page.fields.passphrase, phrase)
        type_into(page.fields.again, phrase)
        await click_when_on(page.apply)
        await until(lambda: "1 key moved" in page.outcome.text(), "the move")
        take_picture(real, "keys-moved")
        assert secret_service.get_password(SERVICE, account.id) is None
        assert real.window.status.place.full_text() == "Key in encrypted file"
        dialog.close()
    assert places_with(private_home, KEY) == []
    assert places_with(private_home, phrase) == []

    async with real_window(private_home) as real:
        asked = await open_dialog(real.window, PassphraseDialog)
        type_into(asked.passphrase, phrase)
        await click_when_on(asked.open_file)
        assert (await opened(real)).account.id == account.id
        assert real.window.status.place.full_text() == "Key in encrypted file"


def _forget_buttons(dialog: SettingsDialog) -> list[QPushButton]:
    found = dialog.findChildren(QPushButton)
    return [
        item for item in found if item.accessibleName().startswith("Forget ") and item.isVisible()
    ]


def _forget_button(dialog: SettingsDialog) -> QPushButton:
    (only,) = _forget_buttons(dialog)
    return only
