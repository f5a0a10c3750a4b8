"""The bar at the top of the window while a production account is shown. For the main window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.presentation.accounts import account_tip, production_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box

_HEIGHT_PX = 24


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
