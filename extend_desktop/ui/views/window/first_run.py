"""The page a window without an account shows: the sandbox, or your own account. For the window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.connection_steps import StepResult
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.identities import Identity
from extend_desktop.presentation.accounts import identity_text
from extend_desktop.presentation.connection import report_lines
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.first_run import (
    ACCOUNT_TEXT,
    HEADLINE,
    SANDBOX_POINTS,
    SANDBOX_TEXT,
    STEPS,
    SUBHEAD,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.services.accounts import told_apart
from extend_desktop.services.connection_report import ConnectionReport
from extend_desktop.services.connection_test import StepListener
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token, scaled_font
from extend_desktop.ui.views.accounts.form import AccountForm, Connection
from extend_desktop.ui.views.accounts.steps_list import StepsList
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    IconLabel,
    InlineBanner,
    LinkButton,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.boxes import STRETCH, row_box

_PAGE_WIDTH_PX = 880
_HEADLINE_SCALE = 1.7
_BESIDE_FROM_PX = 720


class FirstRunPage(QScrollArea):
    """Two ways in, side by side; opening an account is announced by the session itself."""

    left = Signal()
    """The operator went back to the account that is open."""

    def __init__(self, context: UiContext, session: Session) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self.sandbox = SandboxCard(context)
        self.account = AccountCard(context)
        self.back = LinkButton(tr("Back"), icons=context.icons, icon="chevron-left")
        self.back.set_flush()
        self._sandbox_work = PaneTasks(
            context.tasks, "first_run.sandbox", self.sandbox.banner, self.sandbox.busy
        )
        self._account_work = PaneTasks(
            context.tasks, "first_run.account", self.account.banner, self.account.busy
        )
        self.sandbox.start.clicked.connect(self._start_sandbox)
        self.account.test_requested.connect(self._test)
        self.account.connect_requested.connect(self._connect)
        self.back.clicked.connect(self.left)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._setup_ui()

    def prepare(self, *, may_leave: bool) -> None:
        """Empty the form; offer the way back where there is one."""
        self.account.reset()
        self.back.setVisible(may_leave)

    def focus_first(self) -> None:
        """Put the focus on the first way in."""
        self.sandbox.start.setFocus()

    def _start_sandbox(self) -> None:
        self._sandbox_work.start(self._session.open_sandbox, "open")

    def _test(self) -> None:
        self._begin(self._tested)

    def _connect(self) -> None:
        self._begin(self._connected)

    def _begin(self, work: Callable[[Connection], Coroutine[Any, Any, object]]) -> None:
        """Start with what is typed now; both buttons do that, so there is no Retry beside them."""
        card = self.account
        if not card.form.complete():
            return
        card.forget_messages()
        try:
            connection = card.form.read(self._kept_accounts)
        except ExpectedError as error:
            card.banner.say_error(message_of(error))
            return
        card.say_note(connection.note)
        self._account_work.start(lambda: work(connection), "work", offers_retry=False)

    @property
    def _kept_accounts(self) -> Sequence[Account]:
        """That of the environment is not among them: a key typed here would not be used for it."""
        details = self._session.details
        return [item for item in self._session.accounts if details.of(item.id) is not None]

    async def _tested(self, connection: Connection) -> Identity | None:
        """Try all steps, and name the one that fails; its words stand in the banner too.

        Returns:
            Whose key it is, where Extend says so.
        """
        account, test = connection.account, self._session.connection_test
        if test is None:
            report = await self._session.test(account, connection.key)
            self.account.show_report(report)
            return report.identity
        result = await test.run(account, connection.key, self.account.begin_steps(account))
        self.account.show_steps(account, result.steps)
        if result.failed is not None and result.failed.error is not None:
            raise result.failed.error
        return result.report.identity if result.report else None

    async def _connected(self, connection: Connection) -> None:
        identity = await self._tested(connection)
        account = told_apart(connection.account, identity, self._kept_accounts)
        await self._session.open_account(account, connection.key)
        self.account.reset()

    def _setup_ui(self) -> None:
        page = QWidget()
        page.setMaximumWidth(_PAGE_WIDTH_PX)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._headline())
        column.addLayout(_steps(self._context))
        self._cards.setSpacing(16)
        for card in (self.sandbox, self.account):
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        holder = QWidget()
        outer = QHBoxLayout(holder)
        outer.addStretch(1)
        # From the top: a message that comes or goes must not move what stands above it.
        outer.addWidget(page, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(holder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ways in below each other where there is no room for both."""
        is_narrow = event.size().width() < _BESIDE_FROM_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(down if is_narrow else across)
        super().resizeEvent(event)

    def _headline(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        title = PlainLabel(tr(HEADLINE), wrap=True)
        title.setFont(scaled_font(self._context.theme.title_font(), _HEADLINE_SCALE))
        words.addWidget(title)
        words.addWidget(PlainLabel(tr(SUBHEAD), role="muted", wrap=True))
        return words


class SandboxCard(QFrame):
    """The way in without a key."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Try the sandbox"))
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self.start = PrimaryButton(tr("Start the sandbox"), icons=context.icons, icon="play")
        column = _card_column(self)
        column.addWidget(_card_title(context, "sandbox", tr("Try the sandbox")))
        column.addWidget(PlainLabel(tr(SANDBOX_TEXT), role="muted", wrap=True))
        for words in SANDBOX_POINTS:
            column.addWidget(_point(context, tr(words)))
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addStretch(1)


class AccountCard(QFrame):
    """The way in with a key."""

    test_requested = Signal()
    connect_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Connect your account"))
        self.form = AccountForm(context.icons)
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self.note = PlainLabel(wrap=True, role="muted")
        self.report = PlainLabel(wrap=True, role="ok")
        self.steps = StepsList(context)
        self.test = Button(tr("Test the connection"))
        self.open = PrimaryButton(tr("Connect"), icons=context.icons, icon="key")
        self.form.changed.connect(self._edited)
        self.form.submitted.connect(self.connect_requested)
        self.test.clicked.connect(self.test_requested)
        self.open.clicked.connect(self.connect_requested)
        self._setup_ui(context)
        self._edited()

    def reset(self) -> None:
        """Forget what was typed and found."""
        self.form.clear()
        self.forget_messages()

    def forget_messages(self) -> None:
        """Take back what was said about an earlier try."""
        self.banner.hide()
        self.say_note("")
        self.show_report(None)
        self.steps.begin(None)
        self._show_steps(is_any=False)

    def say_note(self, words: str) -> None:
        """Say what was taken off around the key."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def begin_steps(self, account: Account) -> StepListener:
        """Show the steps of a test that begins; what comes after an edit is of another account."""
        self.steps.begin(account)
        self._show_steps(is_any=True)

        def take(result: StepResult) -> None:
            if self.steps.account is account:
                self.steps.take(result)

        return take

    def show_steps(self, account: Account, steps: Sequence[StepResult]) -> None:
        """Sum up the steps of a test that ended, unless something was edited meanwhile."""
        if self.steps.account is account:
            self.steps.sum_up(steps)

    def _show_steps(self, *, is_any: bool) -> None:
        self.steps.setVisible(is_any)
        self.steps.copy.setVisible(is_any)

    def show_report(self, report: ConnectionReport | None) -> None:
        """Say what the connection test found; None takes it back."""
        lines = () if report is None else _lines_of(report)
        self.report.setText("\n".join(lines))
        self.report.setVisible(bool(lines))

    def _edited(self) -> None:
        self.forget_messages()
        self.test.setEnabled(self.form.complete())
        self.open.setEnabled(self.form.complete())

    def _setup_ui(self, context: UiContext) -> None:
        column = _card_column(self)
        column.addWidget(_card_title(context, "cloud", tr("Connect your account")))
        column.addWidget(PlainLabel(tr(ACCOUNT_TEXT), role="muted", wrap=True))
        column.addWidget(self.form)
        buttons = row_box(None, self.open, self.test, STRETCH)
        column.addLayout(buttons)
        # Below the buttons, so that nothing moves away under the pointer.
        column.addWidget(self.busy)
        column.addWidget(self.note)
        column.addWidget(self.banner)
        column.addWidget(self.report)
        column.addWidget(self.steps)
        column.addWidget(self.steps.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


def _lines_of(report: ConnectionReport) -> tuple[str, ...]:
    lines = report_lines(
        report.generation,
        files_ok=report.files_ok,
        extractors=report.extractors,
        batches_available=report.batches_available,
        older_version=report.older_version,
        whose=identity_text(report.identity),
    )
    return (tr("The connection works."), *lines)


def _card_column(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(10)
    return column


def _card_title(context: UiContext, icon: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign = IconLabel(context.theme, context.icons, 20, Token.ACCENT_TEXT)
    sign.show_icon(icon)
    title = PlainLabel(words)
    title.setFont(scaled_font(context.theme.title_font(), 1.1))
    row.addWidget(sign)
    row.addWidget(title, 1)
    return holder


def _point(context: UiContext, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    tick = IconLabel(context.theme, context.icons, 16, Token.OK_TEXT)
    tick.show_icon("check")
    row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True), 1)
    return holder


def _steps(context: UiContext) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for number, title, text in STEPS:
        step = QVBoxLayout()
        step.setSpacing(2)
        head = PlainLabel(f"{number}. {tr(title)}", wrap=True)  # untranslated: a numeral
        head.setFont(context.theme.title_font())
        step.addWidget(head)
        step.addWidget(PlainLabel(tr(text), role="muted", wrap=True))
        step.addStretch(1)
        row.addLayout(step, 1)
    return row
