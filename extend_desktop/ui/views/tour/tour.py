"""Leads through the window, step by step, beside whatever the operator does. For the main window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from extend_desktop.presentation.tour import STEPS, TourKeys, TourStep
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.tour.card import TourCard, TourRing
from extend_desktop.ui.views.tour.placing import card_place
from extend_desktop.ui.views.tour.targets import MOVING, PAGES, TourTarget, target_of
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.work_area import WorkArea

_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.FontChange,
    }
)


class Tour(QObject):
    """Not modal: the window works as always, and the mouse goes through the ring.

    Esc ends it wherever the focus is, unless what has the focus needs that key itself.

    Args:
        keys: of the commands that steps name.

    Attributes:
        step: the one shown.
    """

    ended = Signal()

    def __init__(
        self, context: UiContext, work: WorkArea, header: HeaderBar, keys: TourKeys
    ) -> None:
        window = work.window()
        super().__init__(window)
        self._window, self._work, self._header, self._keys = window, work, header, keys
        self.card = TourCard(context, work)
        self.ring = TourRing(context.theme, window)
        self.step = STEPS[0]
        self._target: TourTarget | None = None
        self._watched: tuple[QWidget, ...] = ()
        self._focus_before = QApplication.focusWidget()
        self._page_before = work.page.title.key
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        self.card.next.clicked.connect(lambda: self._go(1))
        self.card.back.clicked.connect(lambda: self._go(-1))
        self.card.skip.clicked.connect(self.end)
        work.page_changed.connect(self._soon.start)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        self._show(STEPS[0])
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Take it away; the focus goes back, and the page that was left for it comes back."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.card.isAncestorOf(focused)
        self._window.removeEventFilter(self)
        self._watch(())
        self.card.hide()
        self.ring.hide()
        if self._work.page.title.key == PAGES.get(self.step, self._work.page.title.key):
            self._work.show_page(self._page_before)
        if had_focus:
            self._give_focus_back()
        for part in (self.card, self.ring, self):
            part.deleteLater()
        self.ended.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves, and take Esc that nothing else has taken."""
        if isinstance(event, QKeyEvent):
            is_escape = (
                watched is self._window
                and event.type() is QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            )
            if is_escape:
                self.end()
            return is_escape
        if event.type() in _MOVES:
            self._soon.start()
        return False

    def _go(self, steps: int) -> None:
        number = STEPS.index(self.step) + steps
        if number < len(STEPS):
            self._show(STEPS[max(number, 0)])
        else:
            self.end()

    def _show(self, step: TourStep) -> None:
        self.step = step
        if step in PAGES:
            self._work.show_page(PAGES[step])
        # Once a step: later it would scroll against the operator.
        self._aim().reveal()
        self.card.say(step, self._keys)
        self.card.show()
        self._place()
        # What a page that was just built says of its size comes a little later.
        self._soon.start()

    def _aim(self) -> TourTarget:
        self._target = target_of(self.step, self._work, self._header)
        self._watch(_up_to(self._target.widget, self._window))
        return self._target

    def _place(self) -> None:
        """Put card and ring where they belong now."""
        if self.step in MOVING:
            self._aim()
        about = self._target.place(self._window) if self._target is not None else None
        self.ring.surround(about)
        corner = self._work.mapTo(self._window, QPoint(0, 0))
        room = self._work.visibleRegion().boundingRect()
        room = room if not room.isEmpty() else self._work.rect()
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        near = about.translated(-corner) if about is not None else None
        size = self.card.wanted_size(room.size())
        place = card_place(size, near, room, is_mirrored=mirrored)
        if place != self.card.geometry():
            self.card.setGeometry(place)
        self.card.raise_()

    def _watch(self, widgets: tuple[QWidget, ...]) -> None:
        if widgets == self._watched:
            return
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def _give_focus_back(self) -> None:
        before = self._focus_before
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._work.setFocus(Qt.FocusReason.OtherFocusReason)


def _up_to(widget: QWidget, window: QWidget) -> tuple[QWidget, ...]:
    """Return the widget and all that it is in, without the window: what moves them moves it."""
    found: list[QWidget] = []
    at: QWidget | None = widget
    while at is not None and at is not window:
        found.append(at)
        at = at.parentWidget()
    return tuple(found)
