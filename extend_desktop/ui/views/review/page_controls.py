"""What can be done with the page on view: its size, its places, its own program. For the page pane."""

from __future__ import annotations

from PySide6.QtCore import QObject

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.page_loader import PageLoader
from extend_desktop.ui.views.review.page_stack import PageStack
from extend_desktop.ui.views.review.page_view import PageView
from extend_desktop.ui.views.review.zoom_control import ZoomControl
from extend_desktop.ui.widgets import Pane, ToolButton


class PageControls(QObject):
    """The buttons in the head of the page; those that do nothing without a page are off without it."""

    def __init__(self, context: UiContext, pane: Pane, view: PageView) -> None:
        super().__init__(pane)
        self.zoom = ZoomControl(context, view, pane)
        self.boxes = ToolButton(context.icons, "citations", tr("Show where values stand (H)"))
        self.boxes.setCheckable(True)
        self.boxes.setChecked(True)
        self.open = ToolButton(context.icons, "external", tr("Open in its own program"))
        for widget in (*self.zoom.widgets, self.boxes, self.open):
            pane.add_header(widget)

    def follow(self, stack: PageStack, loader: PageLoader) -> None:
        """Offer what there is a page, or a document, for from now on."""

        def offer() -> None:
            for widget in (*self.zoom.widgets, self.boxes):
                widget.setEnabled(stack.has_page)
            self.open.setEnabled(loader.found is not None)

        for signal in (stack.page_shown, loader.opened, loader.failed, loader.closed):
            signal.connect(offer)
        offer()
