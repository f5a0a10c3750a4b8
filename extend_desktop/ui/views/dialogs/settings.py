"""Settings: colours, rows a page, accounts. Beside the work, at once in force. For the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.files import PAGE_SIZES
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.connection import (
    NO_ACCOUNT_YET,
    PRACTICE_PLACE,
    RESET_QUESTION,
    account_host,
    account_text,
    forget_question,
    open_account_text,
)
from extend_desktop.presentation.control import Choice
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.results import DOUBT_LIMIT_HINT
from extend_desktop.presentation.spending import BUDGET_HINT, budget_text
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.dialogs.question import QuestionDialog
from extend_desktop.ui.views.exports.automatic import AutomaticSetting
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    Rule,
    set_plain_tooltip,
)
from extend_desktop.ui.widgets.dialog import Dialog, add_form_row

_WIDTH_PX = 520
_DOUBT_LIMITS = (50, 60, 70, 75, 80, 85, 90, 95, 99)
_BUDGETS = (None, 100, 500, 1000, 5000, 10_000, 50_000)
_THEMES = {
    ThemeChoice.SYSTEM: "Like the system",
    ThemeChoice.LIGHT: "Light",
    ThemeChoice.DARK: "Dark",
}


class SettingsDialog(Dialog):
    """Every change is in force at once and saved in the background."""

    page_size_chosen = Signal(object)
    """The rows a page, an `int`."""
    add_account_requested = Signal()
    account_forgotten = Signal()
    practice_reset_confirmed = Signal()

    def __init__(self, context: UiContext, session: Session, parent: QWidget) -> None:
        super().__init__(parent, "Settings", width_px=_WIDTH_PX)
        self._context = context
        self._session = session
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._work = PaneTasks(context.tasks, "settings", self.banner, self.busy)
        self.theme = self._theme_box()
        self.page_size = self._page_size_box()
        self.monitor_after_submit = QCheckBox("After Submit, show Monitor")
        self.monitor_after_submit.setChecked(context.settings.current.monitor_after_submit)
        self.monitor_after_submit.toggled.connect(self._choose_monitor)
        self.doubt_limit = self._doubt_limit_box()
        self.budget = self._budget_box()
        self.automatic = AutomaticSetting(context)
        self._accounts = QVBoxLayout()
        self._accounts.setSpacing(6)
        self._setup_ui()
        self._list_accounts()

    def _theme_box(self) -> ComboBox:
        box = ComboBox("Colours")
        for choice, words in _THEMES.items():
            box.addItem(words, choice)
        box.setCurrentIndex(list(_THEMES).index(self._context.theme.choice))
        box.activated.connect(self._choose_theme)
        return box

    def _page_size_box(self) -> ComboBox:
        box = ComboBox("Files a page")
        for size in PAGE_SIZES:
            box.addItem(count_text(size), size)
        current = self._context.settings.current.page_size
        box.setCurrentIndex(PAGE_SIZES.index(current) if current in PAGE_SIZES else 3)
        box.activated.connect(self._choose_page_size)
        return box

    def _doubt_limit_box(self) -> ComboBox:
        box = ComboBox("Doubtful below")
        current = self._context.settings.current.doubt_limit_percent
        for percent in sorted({*_DOUBT_LIMITS, current}):
            box.addItem(f"{percent} %", percent)
        box.setCurrentIndex(box.findData(current))
        set_plain_tooltip(box, DOUBT_LIMIT_HINT)
        box.activated.connect(self._choose_doubt_limit)
        return box

    def _choose_doubt_limit(self, index: int) -> None:
        self._context.settings.update(doubt_limit_percent=self.doubt_limit.itemData(index))

    def _budget_box(self) -> ComboBox:
        box = ComboBox("Ask before Submit")
        current = self._context.settings.current.ask_above_credits
        for budget in sorted({*_BUDGETS, current}, key=lambda item: item or 0):
            box.addItem(budget_text(budget), budget)
        box.setCurrentIndex(box.findData(current) if current else 0)
        set_plain_tooltip(box, BUDGET_HINT)
        box.activated.connect(self._choose_budget)
        return box

    def _choose_budget(self, index: int) -> None:
        self._context.settings.update(ask_above_credits=self.budget.itemData(index))

    def _choose_theme(self, index: int) -> None:
        choice = tuple(_THEMES)[index]
        self._context.theme.choose(choice)
        self._context.settings.update(theme=choice)

    def _choose_page_size(self, index: int) -> None:
        self._context.settings.update(page_size=PAGE_SIZES[index])
        self.page_size_chosen.emit(PAGE_SIZES[index])

    def _choose_monitor(self, is_on: bool) -> None:  # noqa: FBT001 - connected to a signal
        self._context.settings.update(monitor_after_submit=is_on)

    def _list_accounts(self) -> None:
        while (item := self._accounts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        accounts = [account for account in self._session.accounts if not account.is_sandbox]
        if not accounts:
            self._accounts.addWidget(PlainLabel(NO_ACCOUNT_YET, role="muted"))
        for account in accounts:
            self._accounts.addWidget(self._account_row(account))
        current = self._session.current
        if current is not None and current.account.is_sandbox:
            self._accounts.addWidget(self._practice_row(current.account))

    def _account_row(self, account: Account) -> QWidget:
        forget = Button("Forget…", icons=self._context.icons, icon="trash")
        forget.setAccessibleName(f"Forget {account_text(account)} and its key")
        forget.clicked.connect(lambda: self._ask_to_forget(account))
        return _card(account_text(account), self._place_of(account), forget)

    def _practice_row(self, account: Account) -> QWidget:
        reset = Button("Reset…", icons=self._context.icons, icon="refresh")
        reset.setAccessibleName("Reset the practice account")
        reset.clicked.connect(self._ask_to_reset)
        return _card(account_text(account), PRACTICE_PLACE, reset)

    def _place_of(self, account: Account) -> str:
        current = self._session.current
        if current is None or current.account.id != account.id:
            return account_host(account)
        return open_account_text(account, current.key_location)

    def _ask_to_forget(self, account: Account) -> None:
        question = forget_question(account)
        self._ask("Forget the account", question, "Forget", lambda: self._forget(account))

    def _ask_to_reset(self) -> None:
        self._ask("Reset the practice account", RESET_QUESTION, "Reset", self._reset)

    def _ask(self, title: str, question: Choice, yes: str, agreed: Callable[[], None]) -> None:
        dialog = QuestionDialog(self._context, self, title, question, yes)
        dialog.accepted.connect(agreed)
        dialog.open()

    def _reset(self) -> None:
        self.practice_reset_confirmed.emit()
        self.accept()

    def _forget(self, account: Account) -> None:
        self._work.start(lambda: self._forgotten(account), "forget")

    async def _forgotten(self, account: Account) -> None:
        await self._session.forget(account.id)
        self._list_accounts()
        self.account_forgotten.emit()

    def _setup_ui(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setHorizontalSpacing(16)
        add_form_row(form, "Colours", self.theme)
        add_form_row(form, "Files a page", self.page_size)
        add_form_row(form, "Doubtful below", self.doubt_limit)
        add_form_row(form, "Ask before Submit", self.budget)
        add_form_row(form, "Export finished", self.automatic)
        form.addRow("", self.monitor_after_submit)
        title = PlainLabel("Accounts")
        title.setFont(self._context.theme.title_font())
        add = Button("Add account…", icons=self._context.icons, icon="plus")
        add.clicked.connect(self.add_account_requested)
        close = Button("Close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = self.column
        column.addLayout(form)
        column.addWidget(Rule())
        column.addWidget(title)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addLayout(self._accounts)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _card(name: str, words: str, button: Button) -> QFrame:
    row = QFrame()
    row.setObjectName("card")
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(PlainLabel(name))
    column.addWidget(PlainLabel(words, role="muted"))
    line = QHBoxLayout(row)
    line.setContentsMargins(12, 8, 8, 8)
    line.addLayout(column, 1)
    line.addWidget(button)
    return row
