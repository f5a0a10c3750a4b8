"""Which part of the window a step of the tour is about. For the tour."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QMenuBar, QScrollArea, QWidget

from extend_desktop.presentation.tour import TourStep
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.work_area import WorkArea
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, REVIEW
from extend_desktop.values import dataclass

_EDGE_PX, _SUBMIT_PX = 10, (150, 32)
_RING_PX = 6
"""Around what is scrolled to, for the ring is to be seen too."""
PAGES: Mapping[TourStep, str] = {
    TourStep.ADD: COMPOSE.key,
    TourStep.EXTRACTOR: COMPOSE.key,
    TourStep.SUBMIT: COMPOSE.key,
    TourStep.MONITOR: MONITOR.key,
    TourStep.REVIEW: REVIEW.key,
}
"""The pages of the steps; one that is on every page has none."""
MOVING = frozenset({TourStep.ADD, TourStep.SUBMIT, TourStep.HELP})
"""Steps that are about another part, or another place in it, once the window is another."""


@dataclass(frozen=True, slots=True)
class TourTarget:
    """A part of a widget.

    Attributes:
        part: of the widget, in its own places; None for all of it.
    """

    widget: QWidget
    part: QRect | None = None

    def reveal(self) -> None:
        """Scroll to it, in every area that it is in; of what is larger than one, to its beginning."""
        part = self.part if self.part is not None else self.widget.rect()
        around = self.widget.parentWidget()
        while around is not None:
            inner = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and inner is not None:
                for corner in (part.bottomRight(), part.topLeft()):
                    place = self.widget.mapTo(inner, corner)
                    around.ensureVisible(place.x(), place.y(), 0, _RING_PX)
            around = around.parentWidget()

    def place(self, window: QWidget) -> QRect | None:
        """Return where in the window it can be seen; None where it cannot."""
        if not self.widget.isVisible():
            return None
        seen = self.widget.visibleRegion().boundingRect()
        seen = seen if self.part is None else seen.intersected(self.part)
        if seen.isEmpty():
            return None
        return seen.translated(self.widget.mapTo(window, QPoint(0, 0)))


def target_of(step: TourStep, work: WorkArea, header: HeaderBar) -> TourTarget:
    """Return what a step is about, on its page, which is shown."""
    composer = work.composer
    find: Mapping[TourStep, Callable[[], TourTarget]] = {
        TourStep.ADD: lambda: _adding(work),
        TourStep.EXTRACTOR: lambda: TourTarget(composer.terms.extractor),
        TourStep.SUBMIT: lambda: _submitting(composer),
        TourStep.MONITOR: lambda: TourTarget(work.batches),
        TourStep.REVIEW: lambda: TourTarget(work.review.shown_panes[-1]),
        TourStep.HELP: lambda: _last_menu(header.menu_bar),
    }
    return find[step]()


def _adding(work: WorkArea) -> TourTarget:
    zone = work.composer.zone
    return TourTarget(zone, zone.ways) if zone.isVisible() else TourTarget(work.composer.adding)


def _submitting(composer: ComposerPane) -> TourTarget:
    """Return the button, or the corner it will stand in."""
    if composer.submit_button.isVisible():
        return TourTarget(composer.submit_button)
    is_mirrored = composer.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = _EDGE_PX if is_mirrored else composer.width() - _EDGE_PX - _SUBMIT_PX[0]
    corner = QPoint(left, composer.height() - _EDGE_PX - _SUBMIT_PX[1])
    return TourTarget(composer, QRect(corner, QSize(*_SUBMIT_PX)))


def _last_menu(bar: QMenuBar) -> TourTarget:
    """Return the Help menu; it has no place where the menus are at the top of the screen."""
    return TourTarget(bar, bar.actionGeometry(bar.actions()[-1]))
