"""Which account is shown: picker, title, production bar, whose key it is. For the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.domain.identities import Environment
from extend_desktop.presentation.accounts import account_tip, production_offer, production_text
from extend_desktop.presentation.connection import account_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.window.background_batches import BackgroundBatches
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.widgets import BannerKind, InlineBanner, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_IDENTITY = "identity"
_HEIGHT_PX = 24


class AccountDisplay(QObject):
    """Follows the session by itself.

    Args:
        banner: asks whether an account is to be marked as one of production.

    Attributes:
        behind: which batches of other accounts go on, for the status bar.
        bar: shown above everything else while the account is one of production.
    """

    def __init__(
        self,
        context: UiContext,
        session: Session,
        tasks: PaneTasks,
        banner: InlineBanner,
        header: HeaderBar,
    ) -> None:
        super().__init__(header)
        self._context = context
        self._session = session
        self._tasks = tasks
        self._banner = banner
        self._header = header
        self.bar = ProductionBar(context)
        self.behind = BackgroundBatches(context, session)
        self.behind.account_wanted.connect(header.account_chosen)
        self.behind.sandbox_wanted.connect(header.sandbox_chosen)
        hear(session.opened, self._opened, self)
        hear(session.closed, self._closed, self)
        hear(session.details.changed, self._changed, self)
        hear(session.version_refused, self._connect_again, self)

    def show(self) -> None:
        """Show what is known now of all accounts and of the one in front."""
        services = self._session.current
        shown = services.account if services else None
        self._header.show_accounts(self._session.accounts, shown)
        self.bar.show_account(shown)
        name = account_text(shown) if shown else ""
        title = tr("{account} — Extend Desktop", account=name) if name else "Extend Desktop"
        self._header.window().setWindowTitle(title)

    def _opened(self, _: AccountServices) -> None:
        self.show()
        # Without a busy bar: nobody waits for it, and it may take its time.
        self._context.tasks.start(self._session.details.learn_identity(), name=_IDENTITY)

    def _closed(self, _: None) -> None:
        # Its connection closes next, which does not end a connecting that is under way.
        self._context.tasks.cancel(_IDENTITY)
        self.show()

    def _changed(self, account: Account) -> None:
        self.show()
        current = self._session.current
        identity = account.identity
        is_shown = current is not None and current.account.id == account.id
        is_production = identity is not None and identity.environment is Environment.PRODUCTION
        may_be_marked = self._session.details.may_be_marked(account.id)
        is_open_question = account.is_production is None and may_be_marked
        if is_shown and is_production and is_open_question:
            self._offer(account)

    def _offer(self, account: Account) -> None:
        offer = production_offer(account)
        self._banner.say(
            BannerKind.INFO,
            offer.title,
            offer.explanation,
            action_text=tr("Mark as production"),
            action=lambda: self._mark(account, is_production=True),
            second=(tr("Do not mark"), lambda: self._mark(account, is_production=False)),
        )

    def _mark(self, account: Account, *, is_production: bool) -> None:
        self._tasks.start(
            lambda: self._session.details.mark(account.id, is_production=is_production), "mark"
        )

    def _connect_again(self, account: Account) -> None:
        self._tasks.start(lambda: self._session.details.connect_again(account.id), "open")


class ProductionBar(QWidget):
    """In the account's colour, red where it has none; takes no room for any other account."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._color = AccountColor.RED
        self.words = PlainLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row_box(self, self.words, margins_px=(12, 0, 12, 0))
        self.setFixedHeight(_HEIGHT_PX)
        context.theme.changed.connect(self._paint_words)
        self.hide()

    def show_account(self, account: Account | None) -> None:
        """Show the bar of an account, if it is one of production."""
        if account is None or not account.is_production:
            self.hide()
            return
        has_own = account.color is not AccountColor.GREY
        self._color = account.color if has_own else AccountColor.RED
        self.words.setText(production_text(account))
        set_plain_tooltip(self, account_tip(account))
        self._paint_words()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.account_color(self._color))
        painter.end()

    def _paint_words(self) -> None:
        palette = self.words.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(Token.ON_ACCENT))
        # Not a style sheet of its own, which would not follow the theme.
        self.words.setPalette(palette)
        font = self.words.font()
        font.setBold(True)
        self.words.setFont(font)
