"""Settings of accounts: which there are, forgetting one, the practice account. For the settings' table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from extend_desktop.domain.accounts import Account
from extend_desktop.presentation.account_files import FILE_WORDS
from extend_desktop.presentation.accounts import (
    PRODUCTION_HINT,
    account_tip,
    identity_text,
    mark_text,
)
from extend_desktop.presentation.connection import (
    NO_ACCOUNT_YET,
    PRACTICE_PLACE,
    account_host,
    account_text,
    forget_question,
    open_account_text,
    reset_question,
)
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.settings import ACCOUNT_WORDS
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.settings.account_files import AccountFiles
from extend_desktop.ui.views.settings.page import SettingsPage
from extend_desktop.ui.views.settings.parts import SettingsParts
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.account_mark import ColorBar
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide


class AccountsPage(SettingsPage):
    """A card for each account; what is done with one is asked first."""

    def __init__(self, parts: SettingsParts) -> None:
        super().__init__(parts.context, tr("Accounts"))
        self._context = parts.context
        self._session = parts.session
        self._requests = parts.requests
        self.busy = BusyBar(parts.context.theme, self)
        self.banner = InlineBanner(parts.context.icons, self)
        self._work = PaneTasks(parts.context.tasks, "settings", self.banner, self.busy)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.add_account = Button(tr("Add account…"), icons=parts.context.icons, icon="plus")
        self.add_account.clicked.connect(self._requests.add_account_requested)
        self._row = self.add_wide(tr(ACCOUNT_WORDS), self._body())
        self._row.field = self.add_account
        self.files = AccountFiles(parts)
        self.add_wide(tr(FILE_WORDS), self.files).field = self.files.write
        self._list()
        unsubscribe = self._session.details.changed.subscribe(lambda _: self._list())
        self.destroyed.connect(lambda: unsubscribe())  # noqa: PLW0108 - Qt would hand over itself

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addLayout(self._cards)
        column.addWidget(self.add_account, 0, Qt.AlignmentFlag.AlignLeft)
        return body

    def _list(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        accounts = [account for account in self._session.accounts if not account.is_sandbox]
        self.files.offer()
        if not accounts:
            self._cards.addWidget(PlainLabel(tr(NO_ACCOUNT_YET), role="muted"))
        for account in accounts:
            self._cards.addWidget(self._account_card(account))
        current = self._session.current
        if current is not None and current.account.is_sandbox:
            self._cards.addWidget(self._practice_card(current.account))
        names = " ".join(f"{account_text(item)} {account_host(item)}" for item in accounts)
        self._row.words = f"{tr('Accounts')} {tr(ACCOUNT_WORDS)} {names}"

    def _account_card(self, account: Account) -> QWidget:
        forget = Button(tr("Forget…"), icons=self._context.icons, icon="trash")
        forget.setAccessibleName(tr("Forget {account} and its key", account=account_text(account)))
        forget.clicked.connect(lambda: self._ask_to_forget(account))
        edit = Button(tr("Edit…"), icons=self._context.icons, icon="rename")
        edit.setAccessibleName(tr("Edit {account}", account=account_text(account)))
        edit.clicked.connect(lambda: self._edit(account))
        is_kept = self._session.details.of(account.id) is not None
        buttons = (edit, forget) if is_kept else self._mark_button(account)
        return self._card(account, self._place_of(account), buttons)

    def _mark_button(self, account: Account) -> Sequence[Button]:
        """The account of the environment is nowhere edited; only this is the operator's."""
        if not self._session.details.may_be_marked(account.id):
            return ()
        mark = Button(mark_text(account))
        set_plain_tooltip(mark, tr(PRODUCTION_HINT))
        mark.clicked.connect(lambda: self._mark(account))
        return (mark,)

    def _mark(self, account: Account) -> None:
        details, is_production = self._session.details, not account.is_production
        self._work.start(lambda: details.mark(account.id, is_production=is_production), "mark")

    def _edit(self, account: Account) -> None:
        AccountDialog(self._context, self._session, account, self.window()).open()

    def _practice_card(self, account: Account) -> QWidget:
        reset = Button(tr("Reset…"), icons=self._context.icons, icon="refresh")
        reset.setAccessibleName(tr("Reset the practice account"))
        reset.clicked.connect(self._ask_to_reset)
        return self._card(account, tr(PRACTICE_PLACE), (reset,))

    def _place_of(self, account: Account) -> str:
        current = self._session.current
        if current is None or current.account.id != account.id:
            return account_host(account)
        return open_account_text(account, current.key_location)

    def _ask_to_forget(self, account: Account) -> None:
        question = forget_question(account)
        self._ask(tr("Forget the account"), question, tr("Forget"), lambda: self._forget(account))

    def _ask_to_reset(self) -> None:
        reset = self._requests.practice_reset_confirmed.emit
        self._ask(tr("Reset the practice account"), reset_question(), tr("Reset"), reset)

    def _ask(self, title: str, question: Choice, yes: str, agreed: Callable[[], object]) -> None:
        dialog = QuestionDialog(self._context, self.window(), title, question, yes)
        dialog.accepted.connect(lambda: agreed())  # noqa: PLW0108 - Qt keeps no bound signal
        dialog.open()

    def _forget(self, account: Account) -> None:
        self._work.start(lambda: self._forgotten(account), "forget")

    async def _forgotten(self, account: Account) -> None:
        await self._session.forget(account.id)
        self._list()
        self._requests.account_forgotten.emit()

    def _card(self, account: Account, words: str, buttons: Sequence[Button]) -> QFrame:
        row = QFrame()
        row.setObjectName("card")
        set_plain_tooltip(row, account_tip(account))
        column = column_box(None, PlainLabel(account_text(account)), spacing_px=0)
        for line in (words, identity_text(account.identity)):
            if line:
                column.addWidget(PlainLabel(line, role="muted"))
        row_box(row, self._swatch(account), wide(column), *buttons, margins_px=(12, 8, 8, 8))
        return row

    def _swatch(self, account: Account) -> QWidget:
        return ColorBar(self._context.theme, account.color)
