"""Says over a page that it is being drawn, once that takes a while. For the page's view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGraphicsView
from typing_extensions import override

from extend_desktop.presentation.review import DRAWING
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.views.review.page_scene import PageScene
from extend_desktop.ui.widgets import PlainLabel

AFTER_MS = 400
"""A page that comes sooner does without a note, which would only flicker."""


class DrawingNote(PlainLabel):
    """In the middle of the view while its page has nothing on it."""

    def __init__(self, view: QGraphicsView, page: PageScene) -> None:
        super().__init__(tr(DRAWING), view, elide=None)
        self._view = view
        self.setObjectName("drawingNote")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._later = single_shot(self, self._come, AFTER_MS)
        page.awaited.connect(self._later.start)
        page.settled.connect(self._go)
        view.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _come(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _go(self) -> None:
        self._later.stop()
        self.hide()

    def _place(self) -> None:
        self.adjustSize()
        place = self.rect()
        place.moveCenter(self._view.viewport().geometry().center())
        self.setGeometry(place)
