"""The live batch in the status strip, as one button that opens it. For the status line."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from extend_desktop.domain.batches import Batch, PhaseCounts
from extend_desktop.presentation.batches import batch_state_severity
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.strip import StripWords, strip_words
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import LEFT
from extend_desktop.ui.delegates.cell_texts import draw_text, mirrored
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.theme import Token, with_tabular_figures
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.widgets import paint_dot, set_plain_tooltip
from extend_desktop.ui.widgets.stacked_bar import paint as paint_stacked_bar

_HEIGHT_PX, _PADDING_PX, _GAP_PX = 26, 10, 8
_DOT_PX, _BAR_PX, _BAR_HEIGHT_PX, _ARROW_PX = 8, 140, 7, 14
_MOST_NAME_PX = 260


class LiveParts(Enum):
    """How much of the live batch is shown, from the most to the least."""

    ALL = auto()
    NO_RATE = auto()
    """Without rate and time left."""
    NO_BAR = auto()
    """Without the bar too; name and counts stay."""


class LiveButton(QPushButton):
    """Dot, name, bar, counts, rate and time left of the batch that ends first."""

    batch_wanted = Signal(object)
    """The `BatchId` to open."""

    def __init__(self, context: UiContext, live: LiveBatches) -> None:
        super().__init__()
        self._theme = context.theme
        self._icons = context.icons
        self._live = live
        self._batch: Batch | None = None
        self._words = StripWords()
        self._severity = Severity.MUTED
        self.parts = LiveParts.ALL
        # Whether batches can go on; the strip knows of the connection.
        self.is_online = True
        self.setObjectName("liveBatch")
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        live.changed.connect(self.refresh)
        context.theme.changed.connect(self.update)
        self.refresh()

    def refresh(self) -> None:
        """Show what the batches are now."""
        before, self._batch = self._batch, self._live.shown
        batch = self._batch
        pace = self._live.pace(batch) if batch is not None else None
        is_online = self.is_online
        words = strip_words(batch, pace, self._live.others, is_online=is_online)
        self._severity = Severity.MUTED
        if batch is not None:
            self._severity = batch_state_severity(batch, is_online=is_online)
        self.setEnabled(batch is not None)
        if words != self._words:
            self._words = words
            spoken = one_line(words.spoken())
            self.setAccessibleName(spoken)
            tip = f"{spoken}\n{tr('Open it in Monitor')}" if batch is not None else ""
            set_plain_tooltip(self, tip)
            self.updateGeometry()
            self.update()
        # Every second somebody asks; nothing is painted for it.
        elif batch != before:
            self.update()

    def text_shown(self) -> str:
        """Return all it has to say, with or without room for it."""
        return self._words.spoken()

    def show_parts(self, parts: LiveParts) -> None:
        """Show so much of the batch, and ask for the width of that."""
        if parts is not self.parts:
            self.parts = parts
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width_px(self.parts), _HEIGHT_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(180, self.width_px(self.parts)), _HEIGHT_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by the style sheet, and what fits on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._batch is None:
            self._write(painter, 0, self.width(), self._words.name, Token.MUTED)
        else:
            self._paint_batch(painter, self._batch.phase_counts)
        painter.end()

    def _paint_batch(self, painter: QPainter, phase_counts: PhaseCounts) -> None:
        dot = self.rect().adjusted(_PADDING_PX, 0, 0, 0)
        dot.setWidth(_DOT_PX)
        dot = mirrored(painter, self.rect(), dot)
        paint_dot(painter, dot, self._theme.severity_color(self._severity))
        left = _PADDING_PX + _DOT_PX + _GAP_PX
        over_px = self.width_px(self.parts) - self.width()
        name_px = max(24, self._name_px() - max(0, over_px))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        left = self._write(painter, left, name_px, self._words.name, Token.TEXT)
        painter.setFont(with_tabular_figures(self.font()))
        if self._has_bar:
            place = QRect(left, 0, _BAR_PX, _BAR_HEIGHT_PX)
            bar = QRectF(mirrored(painter, self.rect(), place))
            bar.moveTop((self.height() - _BAR_HEIGHT_PX) / 2)
            paint_stacked_bar(painter, bar, phase_counts, self._theme)
            left += _BAR_PX + _GAP_PX
        left = self._write(painter, left, self._advance(self._words.counts), self._words.counts)
        if self._rest:
            rest_px = self._advance(self._rest)
            left = self._write(painter, left, rest_px, self._rest, Token.MUTED)
        icon = self._icons.icon("chevron-right")
        arrow = QRect(left, (self.height() - _ARROW_PX) // 2, _ARROW_PX, _ARROW_PX)
        icon.paint(painter, mirrored(painter, self.rect(), arrow))

    def _write(
        self, painter: QPainter, left: int, width: int, text: str, token: Token = Token.TEXT
    ) -> int:
        """Write into `width` pixels from `left`, or mirrored; return where what follows begins."""
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        painter.setPen(self._theme.color(token))
        room = mirrored(painter, self.rect(), QRect(left, 0, width, self.height()))
        draw_text(painter, room, LEFT, shown)
        return left + width + _GAP_PX

    def _name_px(self) -> int:
        font = self.font()
        font.setBold(True)
        return min(_MOST_NAME_PX, QFontMetrics(font).horizontalAdvance(self._words.name) + 2)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 4 if text else 0

    @property
    def _has_bar(self) -> bool:
        return self.parts is not LiveParts.NO_BAR

    @property
    def _rest(self) -> str:
        return self._words.rest if self.parts is LiveParts.ALL else ""

    def width_px(self, parts: LiveParts) -> int:
        """Return the width that so much of the batch needs."""
        if self._batch is None:
            return self._advance(self._words.name) + _PADDING_PX
        width_px = 2 * _PADDING_PX + _DOT_PX + _GAP_PX + self._name_px() + _GAP_PX
        width_px += self._advance(self._words.counts) + _GAP_PX + _ARROW_PX
        if parts is not LiveParts.NO_BAR:
            width_px += _BAR_PX + _GAP_PX
        if parts is LiveParts.ALL and self._words.rest:
            width_px += self._advance(self._words.rest) + _GAP_PX
        return width_px

    def _open(self) -> None:
        if self._batch is not None:
            self.batch_wanted.emit(self._batch.id)
