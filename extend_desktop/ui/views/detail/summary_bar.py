"""The selected batch's counts: a stacked bar and chips beside it; both act as filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Phase, PhaseCounts
from extend_desktop.presentation.batches import phase_counts_detail_text, phase_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import capitalised
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import ChipButton, LinkButton, paint_dot, set_plain_tooltip
from extend_desktop.ui.widgets.stacked_bar import SEGMENTS, paint, segments_of

_BAR_HEIGHT_PX = 8
_DOT_ICON_PX = 10


class PhaseBar(QWidget):
    """The stacked bar; a click on a part tells its phase."""

    phase_clicked = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._phase_counts = PhaseCounts()
        self.setFixedHeight(_BAR_HEIGHT_PX + 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.update)

    def show_phase_counts(self, phase_counts: PhaseCounts) -> None:
        """Draw these counts."""
        self._phase_counts = phase_counts
        set_plain_tooltip(self, phase_counts_detail_text(phase_counts))
        self.setAccessibleName(f"Progress: {phase_counts_detail_text(phase_counts)}")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar in the middle of the widget."""
        painter = QPainter(self)
        paint(painter, QRectF(0, 3, self.width(), _BAR_HEIGHT_PX), self._phase_counts, self._theme)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the phase under the pointer."""
        at = event.position().x()
        for phase, left, width in segments_of(self._phase_counts, self.width()):
            if left <= at < left + width:
                self.phase_clicked.emit(phase)
                return


class PhaseChips(QWidget):
    """The counts in words; pressed ones filter, none pressed shows all."""

    changed = Signal(object)
    """The pressed phases, a tuple."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._chips: dict[Phase, ChipButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for phase, _ in SEGMENTS:
            chip = ChipButton("")
            chip.setIconSize(QSize(_DOT_ICON_PX, _DOT_ICON_PX))
            chip.setVisible(False)
            chip.toggled.connect(self._tell)
            self._chips[phase] = chip
            row.addWidget(chip)
        self._all = LinkButton("Show all")
        self._all.clicked.connect(self.reset)
        self._all.hide()
        row.addWidget(self._all)
        row.addStretch(1)
        context.theme.changed.connect(self._draw_dots)
        self._draw_dots()

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The pressed phases."""
        return tuple(phase for phase, chip in self._chips.items() if chip.isChecked())

    def chip(self, phase: Phase) -> ChipButton:
        """Return the chip of a phase."""
        return self._chips[phase]

    def show_phase_counts(self, phase_counts: PhaseCounts) -> None:
        """Word these counts; chips of empty phases disappear unless pressed."""
        for phase, chip in self._chips.items():
            count = phase_counts.of(phase)
            text = f"{capitalised(phase_text(phase))} {count_text(count)}"
            chip.setText(text)
            chip.setAccessibleName(f"Show only {text}")
            chip.setVisible(count > 0 or chip.isChecked())

    def toggle(self, phase: Phase) -> None:
        """Press or release a phase's chip."""
        self._chips[phase].toggle()

    def reset(self) -> None:
        """Release all chips."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def _tell(self) -> None:
        self._all.setVisible(bool(self.phases))
        self.changed.emit(self.phases)

    def _draw_dots(self) -> None:
        for phase, token in SEGMENTS:
            self._chips[phase].setIcon(self._dot(token))

    def _dot(self, token: Token) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_DOT_ICON_PX * ratio), round(_DOT_ICON_PX * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        area = QRectF(0, 0, _DOT_ICON_PX, _DOT_ICON_PX).toRect()
        paint_dot(painter, area, self._theme.color(token))
        painter.end()
        return QIcon(picture)


class BatchSummaryBar(QWidget):
    """Bar above, chips below; they filter together."""

    filtered = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PhaseBar(context)
        self.chips = PhaseChips(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.chips)
        self.bar.phase_clicked.connect(self.chips.toggle)
        self.chips.changed.connect(self.filtered)

    def show_phase_counts(self, phase_counts: PhaseCounts) -> None:
        """Show these counts."""
        self.bar.show_phase_counts(phase_counts)
        self.chips.show_phase_counts(phase_counts)

    def phases(self) -> Sequence[Phase]:
        """Return the phases filtered by; none means all."""
        return self.chips.phases
