"""A key in the encrypted file: its passphrase is asked for at the start, with a way around it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.credentials import KeyLocation, KeyStoreKind
from extend_desktop.domain.errors import CredentialError
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.key_stores import ENTER_PHRASE_WORDS
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.key import KeyDialog
from extend_desktop.ui.views.dialogs.passphrase import PassphraseDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import KEY_STORE
from tests.helpers.window_stage import OFFICE, Stage, button_of

PHRASE = "correct horse battery"
KEY = "sk_live_4711_0815"


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    """A window whose last account has its key in a locked file."""
    settings = Settings(accounts=(OFFICE,), active_account=OFFICE.id, key_store=KeyStoreKind.FILE)
    made = Stage(context, settings)
    made.parts.key_file.passphrase = PHRASE
    made.parts.key_file.keys[OFFICE.id] = KEY
    await made.start()
    yield made
    await made.end()


def dialog_of(stage: Stage) -> PassphraseDialog:
    dialogs = stage.window.findChildren(PassphraseDialog)
    return next(dialog for dialog in dialogs if dialog.isVisible())


async def test_the_passphrase_is_asked_for_and_opens_the_account(stage: Stage) -> None:
    dialog = dialog_of(stage)
    assert not dialog.open_file.isEnabled()
    QTest.keyClicks(dialog.passphrase, "wrong")
    assert dialog.passphrase.displayText() != "wrong", "dots"
    at = dialog.open_file.pos()
    await stage.press(dialog.open_file)
    assert "does not open the key file" in dialog.banner.text()
    assert dialog.open_file.pos() == at, "nothing jumps"
    QTest.keyClicks(dialog.passphrase, "x")
    assert dialog.banner.text() == "", "taken back with the next letter"
    dialog.passphrase.clear()
    QTest.keyClicks(dialog.passphrase, PHRASE)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    await stage.idle()
    assert stage.page is stage.window.work
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.key_location is KeyLocation.FILE
    assert "encrypted file" in stage.window.status.place.toolTip()


async def test_cancelled_the_window_says_so_and_leads_there_again(stage: Stage) -> None:
    await stage.press(dialog_of(stage).leave)
    assert "The key file is locked" in stage.window.banner.text()
    await stage.press(button_of(stage.window.banner, tr(ENTER_PHRASE_WORDS)))
    assert dialog_of(stage).isVisible()


async def test_a_key_can_be_entered_for_this_session_instead(stage: Stage) -> None:
    await stage.press(dialog_of(stage).enter_key)
    (dialog,) = stage.window.findChildren(KeyDialog)
    QTest.keyClicks(dialog.key, KEY)
    await stage.press(dialog.save)
    assert stage.page is stage.window.work
    assert stage.parts.session.current is not None
    assert stage.parts.session.current.key_location is KeyLocation.MEMORY
    assert "The key file is locked" in stage.window.banner.text()


async def test_a_key_that_is_in_memory_only_leads_to_the_other_stores(context: UiContext) -> None:
    stage = Stage(context, Settings(accounts=(OFFICE,), active_account=OFFICE.id))
    stage.parts.credentials.error = CredentialError("keyring_full")
    await stage.parts.keys.save(OFFICE.id, KEY)
    await stage.start()
    assert "The keyring is full" in stage.window.banner.text()
    await stage.press(button_of(stage.window.banner, "Key store…"))
    (dialog,) = stage.window.findChildren(SettingsDialog)
    assert dialog.shown == KEY_STORE
    dialog.close()
    await stage.end()


async def test_keys_kept_for_this_session_by_choice_are_no_warning(context: UiContext) -> None:
    stage = Stage(
        context,
        Settings(accounts=(OFFICE,), active_account=OFFICE.id, key_store=KeyStoreKind.SESSION),
    )
    await stage.parts.keys.save(OFFICE.id, KEY)
    await stage.start()
    assert stage.page is stage.window.work
    assert stage.window.banner.isHidden()
    await stage.end()
