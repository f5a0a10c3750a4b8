"""The page of the key store: what is in use is named, tested, and changed without a jump."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.key_stores import LEAVE_WORDS, NEW_FILE_WORDS
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.key_store import KeyStorePage
from extend_desktop.ui.views.settings.pages import KEY_STORE
from extend_desktop.ui.views.settings.parts import SettingsParts, SettingsRequests
from tests.helpers.pane_fixtures import until
from tests.helpers.session_parts import SessionParts
from tests.helpers.window_stage import OFFICE

PHRASE = "correct horse battery"
KEY = "sk_live_4711_0815"
KEYRING, FILE, SESSION = KeyStoreKind


class Stage:
    """The page in its dialog, over stores in memory, with one account."""

    def __init__(self, context: UiContext) -> None:
        self.parts = SessionParts()
        self.parts.settings.stored = replace(self.parts.settings.stored, accounts=(OFFICE,))
        self.parts.credentials.keys[OFFICE.id] = KEY
        self.parent = QWidget()
        self._parts = SettingsParts(context, self.parts.session, SettingsRequests(self.parent))
        self.context = context

    async def open(self) -> KeyStorePage:
        self.dialog = SettingsDialog(self._parts, self.parent, KEY_STORE)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.dialog.open()
        page = self.dialog.pages.currentWidget()
        assert isinstance(page, KeyStorePage)
        await self.context.tasks.idle()
        return page

    async def press(self, button: QWidget) -> None:
        assert button.isEnabled()
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await self.context.tasks.idle()

    def banner_button(self, page: KeyStorePage, words: str) -> QPushButton:
        (found,) = [
            button
            for button in page.banner.findChildren(QPushButton)
            if button.text() == words and button.isVisible()
        ]
        return found


@pytest_asyncio.fixture
async def stage(context: UiContext) -> AsyncIterator[Stage]:
    made = Stage(context)
    yield made
    await context.tasks.idle()
    await made.parts.session.close()
    made.parent.deleteLater()


def enter(page: KeyStorePage, passphrase: str, again: str | None = None) -> None:
    page.fields.passphrase.clear()
    QTest.keyClicks(page.fields.passphrase, passphrase)
    if again is not None:
        page.fields.again.clear()
        QTest.keyClicks(page.fields.again, again)


async def test_the_store_in_use_is_named_and_tested(stage: Stage) -> None:
    page = await stage.open()
    assert page.in_use.full_text() == "In use: GNOME Keyring (Secret Service)"
    assert page.kinds[KEYRING].isChecked()
    await stage.press(page.try_it)
    assert "written, read back and deleted" in page.outcome.text()
    assert list(stage.parts.credentials.keys) == [OFFICE.id]
    stage.parts.credentials.error = CredentialError("keyring_locked", retryable=True)
    await stage.press(page.try_it)
    assert "The keyring is locked" in page.banner.text()
    stage.parts.credentials.error = None
    await stage.press(stage.banner_button(page, "Retry"))
    assert "written, read back and deleted" in page.outcome.text()


async def test_keys_go_to_an_encrypted_file_and_back(stage: Stage) -> None:
    page = await stage.open()
    at = page.apply.mapTo(stage.dialog, page.apply.rect().topLeft())
    await stage.press(page.kinds[FILE])
    assert page.fields.isEnabled()
    assert page.apply.mapTo(stage.dialog, page.apply.rect().topLeft()) == at, "nothing jumps"
    assert not page.apply.isEnabled()
    enter(page, "short", "short")
    assert "8 characters" in page.fields.note.full_text()
    enter(page, PHRASE, PHRASE + "x")
    assert "differ" in page.fields.note.full_text()
    assert not page.apply.isEnabled()
    enter(page, PHRASE, PHRASE)
    assert page.apply.text() == "Move keys"
    await stage.press(page.apply)
    assert "1 key moved to the encrypted file" in page.outcome.text()
    assert stage.parts.key_file.keys == {OFFICE.id: KEY}
    assert stage.parts.credentials.keys == {}
    assert page.in_use.full_text() == "In use: Encrypted file: /home/pat/data/keys.age"
    assert page.fields.text() == "", "a passphrase is not left standing"

    await stage.press(page.kinds[KEYRING])
    await stage.press(page.apply)
    assert stage.parts.credentials.keys == {OFFICE.id: KEY}
    assert page.in_use.full_text() == "In use: GNOME Keyring (Secret Service)"


async def test_a_key_that_waits_in_memory_is_kept_when_the_keyring_works_again(
    stage: Stage,
) -> None:
    keys = stage.parts.session.key_stores.keys
    page = await stage.open()
    assert not page.apply.isEnabled(), "there is nothing to do"
    stage.parts.credentials.error = CredentialError("keyring_locked")
    await keys.save(OFFICE.id, "sk_new_4711_0815")
    stage.parts.credentials.error = None
    await stage.press(page.kinds[KEYRING])
    assert page.apply.text() == "Keep keys there now"
    await stage.press(page.apply)
    assert stage.parts.credentials.keys == {OFFICE.id: "sk_new_4711_0815"}
    assert not page.apply.isEnabled()


async def test_the_passphrase_of_the_file_is_changed(stage: Stage) -> None:
    await stage.parts.key_file.open(PHRASE)
    await stage.parts.session.key_stores.move(FILE)
    page = await stage.open()
    assert page.apply.text() == "Change passphrase"
    enter(page, "another long one", "another long one")
    await stage.press(page.apply)
    assert stage.parts.key_file.passphrase == "another long one"
    assert stage.parts.key_file.keys == {OFFICE.id: KEY}


async def test_a_file_that_does_not_open_can_be_put_aside(stage: Stage) -> None:
    await stage.parts.key_file.open(PHRASE)
    await stage.parts.session.key_stores.move(FILE)
    stage.parts.key_file.is_open = False
    page = await stage.open()
    assert page.apply.text() == "Open"
    assert not page.fields.again.isEnabled()
    enter(page, "forgotten")
    await stage.press(page.apply)
    assert "does not open the key file" in page.banner.text()
    await stage.press(stage.banner_button(page, tr(NEW_FILE_WORDS)))
    assert "put aside as /home/pat/keys.aside.age" in page.outcome.text()
    assert page.fields.again.isEnabled(), "a new passphrase is asked for"


async def test_a_store_that_cannot_be_read_is_left_only_when_asked(stage: Stage) -> None:
    stage.parts.credentials.error = CredentialError("keyring_denied")
    page = await stage.open()
    assert page.in_use.full_text() == "In use: This computer's keyring"
    assert "The keyring refused access" in page.banner.text()
    await stage.press(page.kinds[SESSION])
    await stage.press(page.apply)
    assert "The keyring refused access" in page.banner.text()
    await stage.press(stage.banner_button(page, tr(LEAVE_WORDS)))
    (question,) = stage.dialog.findChildren(QuestionDialog)
    await stage.press(question.agree)
    assert "from now on" in page.outcome.text()
    assert stage.parts.settings.stored.key_store is SESSION
    assert stage.parts.credentials.keys == {OFFICE.id: KEY}, "unread, but not deleted"


@pytest.mark.parametrize("words", ["keyring", "passphrase", "vault"])
async def test_the_search_finds_it(stage: Stage, words: str) -> None:
    page = await stage.open()
    stage.dialog.search.setText(words)
    stage.dialog.search.searched.emit(words)
    await until(lambda: stage.dialog.pages.currentWidget() is page)
    assert page.rows[0].is_marked
