"""The selected batch's counts: a stacked bar and chips beside it; both act as filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import PhaseCounts
from extend_desktop.presentation.batches import (
    phase_counts_detail_text,
    phase_title_text,
    spent_text,
    total_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import ChipTitle, FilterChips, PlainLabel, Rule, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import column_box, wide
from extend_desktop.ui.widgets.stacked_bar import SEGMENTS, paint, segments_of

_BAR_HEIGHT_PX = 8
_MARGIN_PX, _GAP_PX, _FOOT_PX, _SUM_FROM_PX = 11, 16, 30, 820


class PhaseBar(QWidget):
    """The stacked bar; a click on a part is a filter."""

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
        self.setAccessibleName(
            tr("Progress: {counts}", counts=phase_counts_detail_text(phase_counts))
        )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar in the middle of the widget."""
        painter = QPainter(self)
        paint(painter, QRectF(0, 3, self.width(), _BAR_HEIGHT_PX), self._phase_counts, self._theme)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Filter by the phase under the pointer."""
        at = event.position().x()
        for phase, left, width in segments_of(
            self._phase_counts, self.width(), is_mirrored=self.isRightToLeft()
        ):
            if left <= at < left + width:
                self.phase_clicked.emit(phase)
                return


class BatchSummaryBar(QWidget):
    """Bar above, chips below; they filter together."""

    filtered = Signal(object)
    """The phases filtered by, a tuple; none means all."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PhaseBar(context)
        # Counts change by themselves here, so a filter outlasts the moment it finds nothing.
        titles = [ChipTitle(phase, phase_title_text(phase), token) for phase, token in SEGMENTS]
        self.chips = FilterChips(context, titles, folds=True, keeps_chosen=True)
        column_box(
            self, self.bar, self.chips, margins_px=(_MARGIN_PX, 4, _MARGIN_PX, 6), spacing_px=4
        )
        self.bar.phase_clicked.connect(self.chips.toggle)
        self.chips.changed.connect(self.filtered)

    def show_phase_counts(self, phase_counts: PhaseCounts) -> None:
        """Show these counts."""
        self.bar.show_phase_counts(phase_counts)
        self.chips.show_counts({phase: phase_counts.of_fine(phase) for phase, _ in SEGMENTS})


class BatchFoot(QWidget):
    """How many inputs are shown and what they cost; at the right the sum that the counts are."""

    def __init__(self) -> None:
        super().__init__()
        self.spent = PlainLabel(elide=None)
        self.total = PlainLabel(role="muted")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_FOOT_PX)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.spent)
        row.addWidget(self.total, 1)
        column_box(self, Rule(), wide(row), spacing_px=0)

    def show_phase_counts(self, phase_counts: PhaseCounts, phases: Sequence[str]) -> None:
        """Show these counts, of which `phases` are filtered by."""
        self.spent.setText(spent_text(phase_counts, phases))
        self.total.setText(total_text(phase_counts))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the sum out where it has no room whole; the chips say as much."""
        words_px = self.spent.sizeHint().width() + self.total.sizeHint().width()
        needed_px = words_px + 2 * _MARGIN_PX + _GAP_PX
        self.total.setVisible(self.width() >= max(_SUM_FROM_PX, needed_px))
