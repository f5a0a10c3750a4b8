"""A document's page with the strip of all its pages, or what stands in its place. For the page pane."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from extend_desktop.ui.views.review.page_loader import PageLoader
from extend_desktop.ui.views.review.page_message import PageMessage
from extend_desktop.ui.views.review.page_strip import PageStrip
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.widgets.boxes import row_box, wide


class PageStack(QStackedWidget):
    """The page or the message."""

    page_shown = Signal(bool)
    """Whether it is the page now."""

    def __init__(
        self, message: PageMessage, strip: PageStrip, view: PageView, loader: PageLoader
    ) -> None:
        super().__init__()
        self._message = message
        self._loader = loader
        self._page = QWidget()
        row_box(self._page, strip, wide(view), spacing_px=0)
        self.addWidget(message)
        self.addWidget(self._page)
        message.again_requested.connect(loader.again)
        message.download_requested.connect(loader.download)
        self.currentChanged.connect(lambda: self.page_shown.emit(self.has_page))
        loader.fetching.connect(self._say_fetching)
        loader.failed.connect(self._say_failed)

    @property
    def has_page(self) -> bool:
        """Whether it is the page that is on view."""
        return self.currentWidget() is self._page

    def show_page(self) -> None:
        """Bring the page on view."""
        self.setCurrentWidget(self._page)

    def say_nothing(self) -> None:
        """Say that no document is chosen."""
        self._message.say_nothing()
        self.setCurrentWidget(self._message)

    def _say_fetching(self) -> None:
        self._message.say_fetching()
        self.setCurrentWidget(self._message)

    def _say_failed(self, error: Exception) -> None:
        self._message.say_failed(error, is_found=self._loader.found is not None)
        self.setCurrentWidget(self._message)
