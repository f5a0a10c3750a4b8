"""The card of the tour and the ring around what it is about. For the tour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from extend_desktop.presentation.tour import (
    BACK,
    DONE,
    NEXT,
    SKIP,
    STEPS,
    TOUR,
    TourKeys,
    TourStep,
    place_text,
    spoken_step,
    step_text,
    step_title,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Theme, Token
from extend_desktop.ui.widgets import Button, LinkButton, PlainLabel
from extend_desktop.ui.widgets.boxes import STRETCH, column_box, row_box

_WIDTH_PX, _LETTERS = 340, 46
_AROUND_PX, _RADIUS_PX = 4, 6
_LINE_PX, _CONTRAST_LINE_PX = 2, 3


class TourCard(QFrame):
    """Says one step; its buttons are the only part of the window that it takes.

    Args:
        parent: what takes drops, so that a drop on the card is one on the window.
    """

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self._context = context
        self.title = PlainLabel(wrap=True)
        self.text = PlainLabel(wrap=True)
        self.place = PlainLabel(role="muted", elide=None)
        self.skip = LinkButton(tr(SKIP))
        self.skip.set_flush()
        self.back = Button(tr(BACK))
        self.next = Button(tr(NEXT))
        self._setup_ui()
        self._set_fonts()
        context.theme.changed.connect(self._set_fonts)

    def say(self, step: TourStep, keys: TourKeys) -> None:
        """Say a step, also to a screen reader."""
        is_last = step is STEPS[-1]
        self.title.setText(step_title(step))
        self.text.setText(step_text(step, keys))
        self.place.setText(place_text(step))
        self.next.setText(tr(DONE) if is_last else tr(NEXT))
        self.next.setAccessibleName(self.next.text())
        self.next.setAccessibleDescription(spoken_step(step, keys))
        self.setAccessibleDescription(self.text.full_text())
        if self.back.hasFocus():
            self.next.setFocus()
        self.back.setEnabled(step is not STEPS[0])
        self.skip.setVisible(not is_last)
        if QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self, spoken_step(step, keys))
            QAccessible.updateAccessibility(said)

    def wanted_size(self, most: QSize) -> QSize:
        """Return how large it is to be: narrow lines, as many as the words need."""
        letters_px = _LETTERS * self.fontMetrics().averageCharWidth()
        width_px = max(_WIDTH_PX, letters_px, self.minimumSizeHint().width())
        width_px = min(width_px, most.width())
        return QSize(width_px, max(self.heightForWidth(width_px), 0))

    def _set_fonts(self) -> None:
        self.title.setFont(self._context.theme.title_font())

    def _setup_ui(self) -> None:
        self.setAccessibleName(tr(TOUR))
        buttons = row_box(None, self.skip, STRETCH, self.place, self.back, self.next)
        column_box(self, self.title, self.text, buttons, margins_px=(16, 12, 16, 12))


class TourRing(QWidget):
    """A line around a part of the window, through which the mouse goes."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr(TOUR))
        theme.changed.connect(self.update)

    def surround(self, about: QRect | None) -> None:
        """Go around a part of the window; None for nothing."""
        if about is None:
            self.hide()
            return
        grown = about.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
        self.setGeometry(grown.intersected(self._window.rect()))
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        line_px = _CONTRAST_LINE_PX if self._theme.contrast else _LINE_PX
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(Token.ACCENT), line_px))
        half = line_px / 2
        inner = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inner, _RADIUS_PX, _RADIUS_PX)
        painter.end()
