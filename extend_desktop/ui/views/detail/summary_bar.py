"""The selected batch's counts: a stacked bar and chips beside it; both act as filters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Phase, PhaseCounts
from extend_desktop.presentation.batches import phase_counts_detail_text, phase_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.text import capitalised
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.widgets import Button, ChipButton, dot_icon, set_plain_tooltip
from extend_desktop.ui.widgets.stacked_bar import SEGMENTS, paint, segments_of

_BAR_HEIGHT_PX = 8
_DOT_ICON_PX = 10
_GAP_PX = 6


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
        """Filter by the phase under the pointer."""
        at = event.position().x()
        for phase, left, width in segments_of(self._phase_counts, self.width()):
            if left <= at < left + width:
                self.phase_clicked.emit(phase)
                return


class PhaseChips(QWidget):
    """The counts in words, adding up to the first; the pressed ones filter.

    A click shows one phase alone, with Ctrl it adds it to the others. Where there is no room the
    least counts fold into a menu.
    """

    changed = Signal(object)
    """The pressed phases, a tuple; none means all."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._phase_counts = PhaseCounts()
        self.all = ChipButton("All")
        self.all.clicked.connect(self.reset)
        self._chips: dict[Phase, ChipButton] = {}
        for phase, _ in SEGMENTS:
            chip = self._chips[phase] = ChipButton("")
            chip.setIconSize(QSize(_DOT_ICON_PX, _DOT_ICON_PX))
            chip.clicked.connect(partial(self._clicked, phase))
        self.more = Button("More")
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for button in (self.all, *self._chips.values(), self.more):
            row.addWidget(button)
        row.addStretch(1)
        # As narrow as the pane wants: what has no room folds.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._draw_dots)
        self._draw_dots()
        self.reset()

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The pressed phases."""
        return tuple(phase for phase, chip in self._chips.items() if chip.isChecked())

    def chip(self, phase: Phase) -> ChipButton:
        """Return the chip of a phase."""
        return self._chips[phase]

    def show_phase_counts(self, phase_counts: PhaseCounts) -> None:
        """Word these counts; chips of empty phases disappear unless pressed."""
        self._phase_counts = phase_counts
        self.all.setText(f"All {count_text(phase_counts.total)}")
        self.all.setAccessibleName(f"Show all {count_text(phase_counts.total)}")
        for phase, chip in self._chips.items():
            text = f"{capitalised(phase_text(phase))} {count_text(phase_counts.of(phase))}"
            chip.setText(text)
            chip.setAccessibleName(f"Show only {text}")
        self._fit()

    def toggle(self, phase: Phase) -> None:
        """Press or release a phase's chip, as a click does."""
        self._chips[phase].click()

    def press(self, place: int) -> None:
        """Press the chip at a place from 0, All first, among those that have a count."""
        chips = [self.all, *(self._chips[phase] for phase in self._present())]
        if place < len(chips):
            chips[place].click()

    def reset(self) -> None:
        """Show all phases."""
        self._choose(())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _clicked(self, phase: Phase) -> None:
        is_added = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if is_added:
            self._choose(self.phases)
        else:
            self._choose((phase,) if self._chips[phase].isChecked() else ())

    def _choose(self, phases: Sequence[Phase]) -> None:
        for phase, chip in self._chips.items():
            chip.setChecked(phase in phases)
        self.all.setChecked(not phases)
        self._fit()
        self.changed.emit(self.phases)

    def _present(self) -> list[Phase]:
        """Return the phases that have an input or are asked for, in the order of the bar."""
        chips = self._chips.items()
        return [phase for phase, chip in chips if self._phase_counts.of(phase) or chip.isChecked()]

    def _fit(self) -> None:
        shown = self._present()
        folded: list[Phase] = []
        while shown and self._needed_px(shown, bool(folded)) > self.width():
            least = min(shown, key=self._rank)
            shown.remove(least)
            folded.append(least)
        for phase, chip in self._chips.items():
            chip.setVisible(phase in shown)
        self.more.setVisible(bool(folded))
        self._menu.clear()
        for phase in folded:
            entry = self._menu.addAction(self._chips[phase].text())
            entry.triggered.connect(partial(self.toggle, phase))

    def _rank(self, phase: Phase) -> tuple[bool, int]:
        return self._chips[phase].isChecked(), self._phase_counts.of(phase)

    def _needed_px(self, phases: Sequence[Phase], is_folded: bool) -> int:  # noqa: FBT001
        more = [self.more] if is_folded else []
        buttons = [self.all, *(self._chips[phase] for phase in phases), *more]
        return sum(button.sizeHint().width() + _GAP_PX for button in buttons) - _GAP_PX

    def _draw_dots(self) -> None:
        for phase, token in SEGMENTS:
            self._chips[phase].setIcon(self._dot(token))

    def _dot(self, token: Token) -> QIcon:
        return dot_icon(self._theme.color(token), _DOT_ICON_PX, self.devicePixelRatioF())


class BatchSummaryBar(QWidget):
    """Bar above, chips below; they filter together."""

    filtered = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PhaseBar(context)
        self.chips = PhaseChips(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 0, 11, 6)
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
