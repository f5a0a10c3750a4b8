"""Has the strip's pictures drawn, which may fail without a word. For the page pane."""

from __future__ import annotations

from PySide6.QtCore import QObject

from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.page_loader import PageLoader
from extend_desktop.ui.views.review.page_strip import PageStrip
from extend_desktop.ui.widgets import InlineBanner

_TASK = "strip"


class StripDrawing(QObject):
    """Draws the pages in sight, and again when others come into sight."""

    def __init__(
        self, strip: PageStrip, loader: PageLoader, tasks: PaneTasks, banner: InlineBanner
    ) -> None:
        super().__init__(strip)
        self._strip = strip
        self._loader = loader
        self._tasks = tasks
        self._banner = banner
        strip.scrolled.connect(self.begin)

    def begin(self) -> None:
        """Draw what is in sight and has no picture yet."""
        original, service = self._loader.original, self._loader.service
        if original is not None and service is not None:
            self._tasks.start(
                lambda: self._strip.draw(service.pages, original.path),
                _TASK,
                on_error=lambda _: self._banner.hide(),
            )

    def cancel(self) -> None:
        """Another document comes on view."""
        self._tasks.cancel(_TASK)
