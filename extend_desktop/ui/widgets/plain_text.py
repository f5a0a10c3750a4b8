"""Plain text only: Qt guesses rich text in labels and tooltips, and names are not ours."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

_TIP = "plainToolTip"
_FEWEST_LETTERS = 10
"""Fewer of a text of several words say nothing."""


def plain_tooltip(text: str) -> str:
    """Return `text` as a tooltip that shows it letter by letter; also for a model's ToolTipRole."""
    if not text:
        return ""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that shows `text` letter by letter.

    Screen readers are given the text itself, unless the widget has a description of its own: Qt would
    read out the tooltip with its markup.
    """
    if widget.accessibleDescription() == (widget.property(_TIP) or ""):
        widget.setAccessibleDescription(text)
        widget.setProperty(_TIP, text)
    widget.setToolTip(plain_tooltip(text))


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a property it selects by has changed."""
    # Before the first time Qt does it by itself, and doing it earlier loses the widget's own font.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        font = widget.font()
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.setFont(font)


class PlainLabel(QLabel):
    """A label that never reads markup, and says in a tooltip what it has no room for.

    Args:
        text: shown as it is.
        role: `muted`, `ok`, `failed`, `warning` for the colour; empty for normal text.
        elide: where to shorten when there is no room; None keeps the whole text in the way.
        wrap: break long text into lines instead.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        elide: Qt.TextElideMode | None = Qt.TextElideMode.ElideRight,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._full_text = ""
        self._tip = ""
        self._rise_px = self._least_px = 0
        self._elide = None if wrap else elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_role(role)
        if self._elide is not None:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            self.setSizePolicy(policy)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Colour the text for its role; see the class."""
        if (self.property("role") or "") == role:
            return
        self.setProperty("role", role)
        restyle(self)

    def full_text(self) -> str:
        """Return the text without shortening."""
        return self._full_text

    def set_tip(self, text: str) -> None:
        """Explain the text in the tooltip, under the whole text where that has no room."""
        self._tip = text
        if self._elide is None:
            set_plain_tooltip(self, text)
        else:
            self._fit()

    def keep_whole(self) -> None:
        """Never shorten the text from now on."""
        self._elide = None
        self.updateGeometry()
        self._fit()

    def give_way(self) -> None:
        """Take only what others leave, and say nothing rather than a few letters."""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self._least_px = self.fontMetrics().horizontalAdvance("x") * _FEWEST_LETTERS
        self._fit()

    def keep_ends(self) -> None:
        """Shorten in the middle: the number and the ending of a file's name tell it from others."""
        self._elide = Qt.TextElideMode.ElideMiddle
        self._fit()

    @override
    def setText(self, text: str) -> None:
        """Show `text`, shortened to the room there is."""
        if text == self._full_text and super().text():
            return
        self._full_text = text
        self.setAccessibleName(text)
        self._keep_room_above()
        self.updateGeometry()
        self._fit()

    @override
    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        super().setFont(font)
        self._keep_room_above()

    @override
    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        hint = super().sizeHint()
        if self._elide is None:
            return hint
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._full_text) + 1
        return QSize(width + margins.left() + margins.right(), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters where shortening is allowed."""
        hint = super().minimumSizeHint()
        if self._elide is None:
            return hint
        if self._least_px:
            return QSize(0, hint.height())
        few = self.fontMetrics().horizontalAdvance("xxx…")  # untranslated: a width
        return QSize(min(few, self.sizeHint().width()), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _keep_room_above(self) -> None:
        rise_px = _rise_px(self.fontMetrics(), self._full_text)
        if rise_px != self._rise_px:
            margins = self.contentsMargins()
            margins.setTop(margins.top() - self._rise_px + rise_px)
            self._rise_px = rise_px
            self.setContentsMargins(margins)

    def _fit(self) -> None:
        if self._elide is None:
            super().setText(self._full_text)
            return
        room = self.contentsRect().width()
        words = self._words()
        shown = self.fontMetrics().elidedText(words, self._elide, room)
        if shown != words and room < self._least_px:
            shown = ""
        super().setText(shown)
        whole = self._full_text if shown != self._full_text else ""
        set_plain_tooltip(self, "\n".join(filter(None, (whole, self._tip))))

    def _words(self) -> str:
        """Return what is shown, shortened where it has no room."""
        return self._full_text


class FittingLabel(PlainLabel):
    """Shows the longest of several texts that has room, and the first of them in its tooltip.

    Args:
        keeps_last: never shorten the last of several.
    """

    def __init__(self, *, role: str = "", keeps_last: bool = False) -> None:
        self._texts: Sequence[str] = ()
        self._keeps_last = keeps_last
        super().__init__(role=role)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show one of these, of which the first says all and each next one less."""
        self._texts = texts
        self.setText(texts[0] if texts else "")
        self.updateGeometry()
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self._keeps_last or len(self._texts) < 2:
            return hint
        return hint.expandedTo(QSize(self.fontMetrics().horizontalAdvance(self._texts[-1]) + 1, 0))

    @override
    def _words(self) -> str:
        room_px, width_px = self.contentsRect().width(), self.fontMetrics().horizontalAdvance
        least = self._texts[-1] if self._texts else ""
        return next((text for text in self._texts if width_px(text) <= room_px), least)


def _rise_px(metrics: QFontMetrics, text: str) -> int:
    """Return how far the text stands above its line, as the dots of a capital Ü do in some fonts."""
    if text.isascii():
        return 0
    return max(0, -metrics.tightBoundingRect(text).top() - metrics.ascent())
