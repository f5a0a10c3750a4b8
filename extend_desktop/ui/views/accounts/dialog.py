"""Edits an account: name, colour, address, version, workspace, production. For window and Settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from extend_desktop.domain.accounts import DEFAULT_ASK_ABOVE_INPUTS, Account
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.presentation.accounts import (
    KEEPS_WORKING,
    KEEPS_WORKING_HINT,
    NAME_IN_USE,
    NAME_MISSING,
    NEW_ADDRESS_HINT,
    PRODUCTION_HINT,
    ask_above_text,
    identity_text,
)
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.keys import removed_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.accounts.form import AccountForm
from extend_desktop.ui.views.accounts.palette import ColorPalette
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.dialog import Dialog

_WIDTH_PX = 480
_LIMITS = (None, 0, 10, 50, DEFAULT_ASK_ABOVE_INPUTS, 500, 1000)


class AccountDialog(Dialog):
    """Keeps what was changed once it was tried, where it concerns the connection."""

    def __init__(
        self, context: UiContext, session: Session, account: Account, parent: QWidget
    ) -> None:
        title = tr("Edit {account}", account=account_text(account))
        super().__init__(parent, title, width_px=_WIDTH_PX, spacing=8)
        self._session = session
        self._account = account
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._tasks = PaneTasks(context.tasks, "account", self.banner, self.busy)
        self.form = AccountForm(context.icons)
        self.palette_row = ColorPalette(context.theme)
        self.production = QCheckBox(tr("This account is production"))
        self.limit = self._limit_box()
        self.keeps_working = QCheckBox(tr(KEEPS_WORKING))
        self.note = PlainLabel(role="muted", wrap=True)
        self.save = PrimaryButton(tr("Save"))
        self.leave = Button(tr("Cancel"))
        self._show_account()
        self._setup_ui()
        self._connect()
        self._edited()

    def _limit_box(self) -> ComboBox:
        box = ComboBox(tr("Ask before Submit"))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        limits = {*_LIMITS, self._account.ask_above_inputs}
        for limit in sorted(limits, key=lambda item: -1 if item is None else item):
            box.addItem(ask_above_text(limit), limit)
        return box

    def _show_account(self) -> None:
        account = self._account
        self.form.show_account(account)
        self.palette_row.pick(account.color)
        self.production.setChecked(bool(account.is_production))
        self.limit.setCurrentText(ask_above_text(account.ask_above_inputs))
        self.keeps_working.setChecked(account.keeps_working)

    def edited(self) -> Account:
        """Return the account as it stands in the fields.

        Raises:
            RequestError: `bad_account`, the address cannot be used.
        """
        is_production: bool | None = self.production.isChecked()
        if not is_production and self._account.is_production is None:
            # Nothing was said about it, so Extend's word may still be offered.
            is_production = None
        return replace(
            self.form.edited(),
            color=self.palette_row.color,
            is_production=is_production,
            ask_above_inputs=self.limit.currentData(),
            keeps_working=self.keeps_working.isChecked(),
        )

    def _problem(self) -> str:
        name = self.form.name.text().strip().casefold()
        if not name:
            return tr(NAME_MISSING)
        others = (known for known in self._session.accounts if known.id != self._account.id)
        return tr(NAME_IN_USE) if name in {known.name.casefold() for known in others} else ""

    def _edited(self) -> None:
        """Take back what was said, and say why it cannot be saved."""
        self.banner.hide()
        problem = self._problem()
        hint = tr(NEW_ADDRESS_HINT) if self.form.needs_key else ""
        self.note.setText(problem or hint)
        self.note.set_role("warning" if problem else "muted")
        self.note.setVisible(bool(problem or hint))
        self.limit.setEnabled(self.production.isChecked())
        self.save.setEnabled(not problem and self.form.complete())

    def _start(self) -> None:
        if not self.save.isEnabled():
            return
        try:
            account = self.edited()
            pasted = self.form.key.read() if self.form.needs_key else None
        except ExpectedError as error:
            self.banner.say_error(message_of(error))
            return
        if pasted is not None and removed_text(pasted):
            self.note.setText(removed_text(pasted))
        key = pasted.key if pasted is not None else None
        self._tasks.start(
            lambda: self._saved(account, key), "save", policy=Policy.KEEP, offers_retry=False
        )

    async def _saved(self, account: Account, key: str | None) -> None:
        if key is not None:
            await self._session.test(account, key)
        await self._session.details.edit(account, key)
        self.form.key.clear()
        self.accept()

    def _connect(self) -> None:
        self.form.changed.connect(self._edited)
        self.form.submitted.connect(self._start)
        self.production.toggled.connect(self._edited)
        self.save.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)

    def _setup_ui(self) -> None:
        self.form.add_row(tr("Colour"), self.palette_row)
        whose = PlainLabel(
            identity_text(self._account.identity) or tr("Not said by Extend"), wrap=True
        )
        self.form.add_row(tr("Key of"), whose)
        set_plain_tooltip(self.production, tr(PRODUCTION_HINT))
        set_plain_tooltip(self.keeps_working, tr(KEEPS_WORKING_HINT))
        self.keeps_working.setAccessibleDescription(tr(KEEPS_WORKING_HINT))
        self.production.setAccessibleDescription(tr(PRODUCTION_HINT))
        # In the same form, so that labels and fields stand in the same two columns.
        self.form.add_row("", self.production)
        self.form.add_row(tr("Ask before Submit"), self.limit)
        self.form.add_row("", self.keeps_working)
        self.column.addWidget(self.form)
        self.column.addSpacing(4)
        self.add_buttons(self.leave, self.save)
        # Below the buttons, so that nothing moves away under the pointer.
        self.column.addWidget(self.busy)
        self.column.addWidget(self.note)
        self.column.addWidget(self.banner)
        self.column.addStretch(1)
        self.save.setDefault(True)
        self.form.name.setFocus()
        self.form.name.selectAll()
