"""The switch between the work pages, in the top row: icon, word and a count each."""

from __future__ import annotations

from enum import Enum, auto

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
from extend_desktop.presentation.text import with_detail
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.window.work_page import PageTitle
from extend_desktop.ui.widgets import set_plain_tooltip
from extend_desktop.values import dataclass

_HEIGHT_PX = 30
_ICON_PX, _GAP_PX, _BADGE_PADDING_PX, _LEAST_MARGIN_PX = 16, 8, 6, 4
_DOT_PX = 8
_BADGE_TOKENS = {
    Severity.RUNNING: (Token.INFO_GROUND, Token.ACCENT_TEXT),
    Severity.WARNING: (Token.WARNING_GROUND, Token.WARNING_TEXT),
    Severity.FAILED: (Token.FAILED_GROUND, Token.FAILED_TEXT),
}


class SwitchRoom(Enum):
    """How much room the switch has."""

    WHOLE = auto()
    NARROW = auto()
    """Counts shrink to dots."""
    ICONS = auto()
    """The words go, too."""


_WIDTHS_PX = {SwitchRoom.WHOLE: 166, SwitchRoom.NARROW: 114, SwitchRoom.ICONS: 46}


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
        self._switch_room = SwitchRoom.WHOLE
        self.setObjectName("pageButton")
        self.setText(tr(title.text))
        self.setCheckable(True)
        self._fix_size()
        self._describe()

    def set_count(self, count: PageCount) -> None:
        """Show `count` beside the word."""
        if count != self.count:
            self.count = count
            self._describe()
            self._fix_size()
            self.update()

    def take_room(self, room: SwitchRoom) -> None:
        """Take as much room as there is; what goes is still in the tooltip."""
        self._switch_room = room
        self._fix_size()
        self.update()

    def width_px(self, room: SwitchRoom) -> int:
        """Return how wide it is in that room; other languages have longer words."""
        font = self.font()
        font.setBold(True)
        word_px = QFontMetrics(font).horizontalAdvance(self._word(room))
        return max(_WIDTHS_PX[room], self._content_px(word_px, room) + 2 * _LEAST_MARGIN_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Keep the size: a style sheet that is applied anew gives every button its own least one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fix_size()

    def _fix_size(self) -> None:
        self.setFixedSize(self.width_px(self._switch_room), _HEIGHT_PX)

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
        metrics, word = painter.fontMetrics(), self._word(self._switch_room)
        word_px = metrics.horizontalAdvance(word)
        content_px = self._content_px(word_px, self._switch_room)
        left = max(_LEAST_MARGIN_PX, (self.width() - content_px) // 2)
        token = Token.ACCENT if self.isChecked() else Token.MUTED
        icon = self._icons.icon(self._icon_name, token)
        icon.paint(painter, left, (self.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
        painter.setPen(self._theme.color(Token.TEXT))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(left + _ICON_PX + _GAP_PX, baseline, word)
        if badge_px := self._badge_px(self._switch_room):
            self._paint_badge(painter, left + content_px - badge_px, badge_px)

    def _word(self, room: SwitchRoom) -> str:
        return "" if room is SwitchRoom.ICONS else self.text()

    def _content_px(self, word_px: int, room: SwitchRoom) -> int:
        parts_px = [part_px for part_px in (_ICON_PX, word_px, self._badge_px(room)) if part_px]
        return sum(parts_px) + _GAP_PX * (len(parts_px) - 1)

    @property
    def _is_dot(self) -> bool:
        return self._switch_room is not SwitchRoom.WHOLE

    def _badge_px(self, room: SwitchRoom) -> int:
        if not self.count.text:
            return 0
        if room is not SwitchRoom.WHOLE:
            return _DOT_PX
        advance = self.fontMetrics().horizontalAdvance(self.count.text)
        return advance + 2 * _BADGE_PADDING_PX

    def _paint_badge(self, painter: QPainter, left: int, width: int) -> None:
        ground, token = _BADGE_TOKENS.get(self.count.severity, (Token.CONTROL_HOVER, Token.TEXT))
        height = _DOT_PX if self._is_dot else self.fontMetrics().height() + 2
        top = (self.height() - height) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        dot = self._theme.severity_color(self.count.severity)
        painter.setBrush(dot if self._is_dot else self._theme.color(ground))
        painter.drawRoundedRect(left, top, width, height, height / 2, height / 2)
        if not self._is_dot:
            painter.setFont(self.font())
            painter.setPen(self._theme.color(token))
            painter.drawText(
                left, top, width, height, Qt.AlignmentFlag.AlignCenter, self.count.text
            )

    def _describe(self) -> None:
        count = self.count.text
        words = with_detail(self.text(), count) if count else self.text()
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

    def take_room(self, room: SwitchRoom) -> None:
        """Show dots in place of counts, or icons alone."""
        for button in self.buttons.values():
            button.take_room(room)

    def width_px(self, room: SwitchRoom) -> int:
        """Return how wide it would be in that room; 0 while it is hidden."""
        if self.isHidden():
            return 0
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        more_px = sum(button.width_px(room) - button.minimumWidth() for button in shown)
        return self.sizeHint().width() + more_px

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
