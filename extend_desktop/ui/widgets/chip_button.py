"""A small button that stays down, with a count that stands out from its word. For ui."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget
from typing_extensions import override

from extend_desktop.ui.widgets.buttons import Button

_ICON_GAP_PX = 4


class ChipButton(Button):
    """A filter beside a count."""

    role = "chip"

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count = ""
        self.setCheckable(True)

    def show_count(self, text: str, count: str) -> None:
        """Show `text`, in which `count` stands out; it stands where its language puts it."""
        self._count = count
        self.setText(text)

    @override
    def sizeHint(self) -> QSize:
        """Return room for the count in bold letters."""
        hint = super().sizeHint()
        plain_px = self.fontMetrics().horizontalAdvance(self.text())
        more_px = max(0, self._laid_out()[1] - plain_px) if self._has_count() else 0
        return QSize(hint.width() + more_px, hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by the style sheet, then the dot and the words in the middle of it."""
        if not self._has_count():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_words(painter, option)
        painter.end()

    def _has_count(self) -> bool:
        """Whether the count stands in the text, which may have been set anew without one."""
        return bool(self._count) and self._count in self.text()

    def _paint_words(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        layout, words_px = self._laid_out()
        has_icon = not self.icon().isNull()
        icon_px = self.iconSize().width() + self._gap_px() if has_icon else 0
        left = (self.width() - icon_px - words_px) // 2
        if has_icon:
            self._paint_icon(painter, QRect(left, 0, self.iconSize().width(), self.height()))
        words = self._mirrored(QRect(left + icon_px, 0, words_px, self.height()))
        top = (self.height() - layout.boundingRect().height()) / 2
        painter.setPen(option.palette.buttonText().color())
        layout.draw(painter, QPointF(words.left(), top))

    def _gap_px(self) -> int:
        return _ICON_GAP_PX + (self.fontMetrics().horizontalAdvance(" ") if self._has_gap() else 0)

    def _paint_icon(self, painter: QStylePainter, place: QRect) -> None:
        mode = self.icon().Mode.Normal if self.isEnabled() else self.icon().Mode.Disabled
        self.icon().paint(painter, self._mirrored(place), Qt.AlignmentFlag.AlignCenter, mode)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _laid_out(self) -> tuple[QTextLayout, int]:
        """Return the words in a line, the count in bold letters, and their width."""
        layout = QTextLayout(self.text(), self.font())
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        part = QTextLayout.FormatRange()
        part.start = self.text().rfind(self._count)
        part.length, part.format = len(self._count), bold
        layout.setFormats([part])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return layout, round(line.naturalTextWidth() + 0.5)
