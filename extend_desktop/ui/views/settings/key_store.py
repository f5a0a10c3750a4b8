"""Settings of where keys are kept: which store, does it work, another one. For the settings' table."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from extend_desktop.domain.credentials import KeyStoreKind
from extend_desktop.domain.errors import CredentialError
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.key_stores import (
    CHANGE_WORDS,
    KEEP_WORDS,
    KEY_STORE_WORDS,
    KIND_HINTS,
    KIND_NAMES,
    LEAVE_WORDS,
    MOVE_WORDS,
    NEW_FILE_WORDS,
    OPEN_WORDS,
    PROBE_WORKED,
    aside_text,
    in_use_text,
    leave_choice,
    moved_text,
    store_line,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.open_key import note_key_store
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.new_passphrase import PassphraseFields
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BannerKind, BusyBar, Button, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.boxes import STYLE_SPACING, row_box, wide

_FILE_IS_LOST = frozenset({"passphrase_wrong", "key_file_damaged"})


class KeyStorePage(SettingsPage):
    """Nothing is changed before a button is pressed; keys are moved only once the copies are good."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Key store"))
        self._context = parts.context
        self._session = parts.session
        self._stores = parts.session.key_stores
        self.busy = BusyBar(parts.context.theme, self)
        self.banner = InlineBanner(parts.context.icons, self)
        # Not in the same one: what went wrong is taken back when the next try works.
        self.outcome = InlineBanner(parts.context.icons, self)
        self._work = PaneTasks(parts.context.tasks, "key store", self.banner, self.busy)
        self.in_use = PlainLabel(wrap=True)
        self.try_it = Button(
            tr("Test", "try the key store"), icons=parts.context.icons, icon="check"
        )
        self.kinds = {kind: QRadioButton(tr(KIND_NAMES[kind])) for kind in KeyStoreKind}
        self.fields = PassphraseFields(parts.context)
        self.apply = Button(tr(MOVE_WORDS), icons=parts.context.icons, icon="key")
        self._group = QButtonGroup(self)
        self._is_file_there = False
        self.add_wide(tr(KEY_STORE_WORDS), self._setup_ui()).field = self.try_it
        self._connect()
        self.kinds[self._stores.keys.chosen].setChecked(True)
        self._show_store()

    @property
    def _selected(self) -> KeyStoreKind:
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def _show_store(self) -> None:
        self._work.start(self._named, "name", offers_retry=True)

    async def _named(self) -> None:
        """Say which store is in use; one that does not answer is named by its kind."""
        keys = self._stores.keys
        self.in_use.setText(in_use_text(tr(KIND_NAMES[keys.chosen])))
        self._is_file_there = await asyncio.to_thread(lambda: keys.file.is_there)
        self._select()
        self.in_use.setText(in_use_text(store_line(await keys.facts())))

    def _select(self) -> None:
        """Offer what the selected store needs."""
        file = self._stores.keys.file
        self.fields.ask(is_new=file.is_open or not self._is_file_there)
        self.fields.setEnabled(self._selected is KeyStoreKind.FILE)
        self._offer()

    def _offer(self) -> None:
        """Name the button by what it will do."""
        keys, is_file = self._stores.keys, self._selected is KeyStoreKind.FILE
        is_same = self._selected is keys.chosen
        if is_same and is_file:
            self.apply.setText(tr(CHANGE_WORDS) if keys.file.is_open else tr(OPEN_WORDS))
        else:
            self.apply.setText(tr(KEEP_WORDS) if is_same else tr(MOVE_WORDS))
        is_wanted = is_file or not is_same or keys.has_unkept
        self.apply.setEnabled(is_wanted and (not is_file or self.fields.is_complete()))

    def _try(self) -> None:
        self._forget_words()
        self._work.start(self._tried, "test")

    async def _tried(self) -> None:
        await self._stores.probe(self._stores.keys.chosen)
        self.outcome.say(BannerKind.INFO, tr(PROBE_WORKED))

    def _start(self) -> None:
        self._forget_words()
        kind, passphrase = self._selected, self.fields.text()
        self._work.start(
            lambda: self._moved(kind, passphrase), "move", on_error=self._failed, offers_retry=False
        )

    async def _moved(self, kind: KeyStoreKind, passphrase: str) -> None:
        """Bring the keys to a store; a key file is opened, made or changed first."""
        file, chosen = self._stores.keys.file, self._stores.keys.chosen
        if kind is KeyStoreKind.FILE:
            if file.is_open and chosen is kind:
                await file.change_passphrase(passphrase)
            else:
                await file.open(passphrase)
        moved = await self._stores.move(kind)
        await note_key_store(self._session)
        words = moved_text(moved.count, kind, is_old_left=moved.is_old_left)
        self._said(words, is_warning=moved.is_old_left)

    def _failed(self, error: Exception) -> None:
        """Offer the way on where a retry cannot help: leave the store, or begin a new file."""
        if not isinstance(error, CredentialError):
            return
        message = message_of(error)
        is_leaving = self._selected is not self._stores.keys.chosen
        if error.code in _FILE_IS_LOST:
            self.banner.say_error(message, second=(tr(NEW_FILE_WORDS), self._begin_new_file))
        elif is_leaving:
            self.banner.say_error(
                message, self._start, second=(tr(LEAVE_WORDS), self._ask_to_leave)
            )

    def _forget_words(self) -> None:
        self.banner.hide()
        self.outcome.hide()

    def _ask_to_leave(self) -> None:
        kind = self._selected
        dialog = QuestionDialog(
            self._context, self.window(), tr("Key store"), leave_choice(), tr("Continue")
        )
        dialog.accepted.connect(lambda: self._work.start(lambda: self._left(kind), "move"))
        dialog.open()

    async def _left(self, kind: KeyStoreKind) -> None:
        self._forget_words()
        if kind is KeyStoreKind.FILE:
            await self._stores.keys.file.open(self.fields.text())
        await self._stores.leave(kind)
        self._said(moved_text(0, kind, is_old_left=False))

    def _begin_new_file(self) -> None:
        self._work.start(self._begun, "move")

    async def _begun(self) -> None:
        self._forget_words()
        aside = await self._stores.keys.file.set_aside()
        self._said(aside_text(aside))

    def _said(self, words: str, *, is_warning: bool = False) -> None:
        self.outcome.say(BannerKind.WARNING if is_warning else BannerKind.INFO, words)
        self._show_store()

    def _connect(self) -> None:
        for button in self.kinds.values():
            button.clicked.connect(self._select)
        self.fields.changed.connect(self._offer)
        self.try_it.clicked.connect(self._try)
        self.apply.clicked.connect(self._start)

    def _setup_ui(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = row_box(None, wide(self.in_use), self.try_it, spacing_px=STYLE_SPACING)
        column.addLayout(line)
        for kind, button in self.kinds.items():
            self._group.addButton(button)
            hint = PlainLabel(tr(KIND_HINTS[kind]), role="muted", wrap=True)
            hint.setFont(self._context.theme.small_font())
            hint.setContentsMargins(24, 0, 0, 0)
            button.setAccessibleDescription(tr(KIND_HINTS[kind]))
            column.addWidget(button)
            column.addWidget(hint)
        column.addWidget(self.fields)
        column.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)
        # Below the button, so that nothing moves away under the pointer.
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addWidget(self.outcome)
        return body
