"""The switch between the work pages, in the top row: icon, word and a count each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)
from typing_extensions import override

from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.window.work_page import PageTitle
from extend_desktop.ui.widgets import set_plain_tooltip
from extend_desktop.values import dataclass

_WIDTH_PX, _NARROW_PX, _HEIGHT_PX = 166, 114, 30
_ICON_PX, _GAP_PX, _BADGE_PADDING_PX, _LEAST_MARGIN_PX = 16, 8, 6, 4
_DOT_PX = 8
_BADGE_TOKENS = {
    Severity.RUNNING: (Token.INFO_GROUND, Token.ACCENT_TEXT),
    Severity.WARNING: (Token.WARNING_GROUND, Token.WARNING_TEXT),
    Severity.FAILED: (Token.FAILED_GROUND, Token.FAILED_TEXT),
}


@dataclass(frozen=True, slots=True)
class PageCount:
    """What stands beside a page's word; empty text shows nothing."""

    text: str = ""
    severity: Severity = Severity.MUTED


class PageButton(QToolButton):
    """One page: painted here, so that the word and its count keep their places."""

    def __init__(self, context: UiContext, title: PageTitle, key: str) -> None:
        super().__init__()
        self._theme = context.theme
        self._icons = context.icons
        self._icon_name = title.icon
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.count = PageCount()
        self._is_narrow = False
        self.setObjectName("pageButton")
        self.setText(tr(title.text))
        self.setCheckable(True)
        self.set_narrow(narrow=False)
        self._describe()

    def set_count(self, count: PageCount) -> None:
        """Show `count` beside the word."""
        if count != self.count:
            self.count = count
            self._describe()
            self._fix_size()
            self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less room: the count becomes a dot, its words stay in the tooltip."""
        self._is_narrow = narrow
        self._fix_size()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Keep the size: a style sheet that is applied anew gives every button its own least one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fix_size()

    def _fix_size(self) -> None:
        usual_px = _NARROW_PX if self._is_narrow else _WIDTH_PX
        font = self.font()
        font.setBold(True)
        content_px = self._content_px(QFontMetrics(font).horizontalAdvance(self.text()))
        # Other languages have longer words.
        self.setFixedSize(max(usual_px, content_px + 2 * _LEAST_MARGIN_PX), _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by the style sheet, then icon, word and count in the middle of it."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        word_px = metrics.horizontalAdvance(self.text())
        badge_px = self._badge_px()
        left = max(_LEAST_MARGIN_PX, (self.width() - self._content_px(word_px)) // 2)
        token = Token.ACCENT if self.isChecked() else Token.MUTED
        icon = self._icons.icon(self._icon_name, token)
        icon.paint(painter, left, (self.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
        left += _ICON_PX + _GAP_PX
        painter.setPen(self._theme.color(Token.TEXT))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(left, baseline, self.text())
        if badge_px:
            self._paint_badge(painter, left + word_px + _GAP_PX, badge_px)

    def _content_px(self, word_px: int) -> int:
        badge_px = self._badge_px()
        return _ICON_PX + _GAP_PX + word_px + (_GAP_PX + badge_px if badge_px else 0)

    def _badge_px(self) -> int:
        if not self.count.text:
            return 0
        if self._is_narrow:
            return _DOT_PX
        advance = self.fontMetrics().horizontalAdvance(self.count.text)
        return advance + 2 * _BADGE_PADDING_PX

    def _paint_badge(self, painter: QPainter, left: int, width: int) -> None:
        ground, token = _BADGE_TOKENS.get(self.count.severity, (Token.CONTROL, Token.TEXT))
        height = _DOT_PX if self._is_narrow else self.fontMetrics().height() + 2
        top = (self.height() - height) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        dot = self._theme.severity_color(self.count.severity)
        painter.setBrush(dot if self._is_narrow else self._theme.color(ground))
        painter.drawRoundedRect(left, top, width, height, height / 2, height / 2)
        if not self._is_narrow:
            painter.setFont(self.font())
            painter.setPen(self._theme.color(token))
            painter.drawText(
                left, top, width, height, Qt.AlignmentFlag.AlignCenter, self.count.text
            )

    def _describe(self) -> None:
        words = f"{self.text()}: {self.count.text}" if self.count.text else self.text()
        self.setAccessibleName(words)
        set_plain_tooltip(self, f"{words} ({self._key})")


class PageSwitch(QFrame):
    """One checked button a page, of a width in which nothing jumps when counts change."""

    chosen = Signal(str)
    """The key of the page asked for."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("pageSwitch")
        self.setAccessibleName(tr("Work pages"))
        self._context = context
        self._group = QButtonGroup(self)
        self.buttons: dict[str, PageButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        context.theme.changed.connect(self.update)

    def add(self, title: PageTitle) -> None:
        """Add a button for a page; its key is Ctrl and its number."""
        button = PageButton(self._context, title, f"Ctrl+{title.number}")
        button.clicked.connect(lambda: self.chosen.emit(title.key))
        self._group.addButton(button)
        self.buttons[title.key] = button
        self._row.addWidget(button)

    def show_page(self, key: str) -> None:
        """Check the button of the page shown."""
        self.buttons[key].setChecked(True)

    def offer(self, key: str, *, is_offered: bool) -> None:
        """Show the button of a page, or hide it where there is no room for its page."""
        self.buttons[key].setVisible(is_offered)

    def set_count(self, key: str, count: PageCount) -> None:
        """Show a count beside a page's word; a page without a button shows none."""
        if key in self.buttons:
            self.buttons[key].set_count(count)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show dots in place of counts."""
        for button in self.buttons.values():
            button.set_narrow(narrow=narrow)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
