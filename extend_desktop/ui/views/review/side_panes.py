"""What the Review page leaves out where it is narrow, and opens again. For the Review page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.widgets import ToolButton
from extend_desktop.ui.widgets.buttons import FoldingButton

WIDE_FROM_PX = 1_100
_WORDS_FROM_PX = 920
"""On a narrower page the sizes of the page need the room, as on a small screen at 150 %."""
_LEAST_PX = (160, 360, 340)
_KEY = "review/documents"
_OPEN, _CLOSED = "v2:open", "v2:closed"


class SidePanes(QObject):
    """The list of documents, which can be closed; on narrow pages it is closed at first.

    Attributes:
        opener: opens the list; in the head of the page while the list is closed.
        closer: closes it; at the list's foot.
    """

    changed = Signal()
    """The list was opened or closed."""

    def __init__(
        self, context: UiContext, documents: DocumentsPane, page: PagePane, fields: QWidget
    ) -> None:
        super().__init__(documents)
        self._settings = context.settings
        self._documents = documents
        self._page = page
        self._is_wide: bool | None = None
        self.opener = FoldingButton(tr("Documents"), context.icons, "files")
        self.closer = ToolButton(context.icons, "chevron-left", tr("Close the list of documents"))
        for pane, least_px in zip((documents, page, fields), _LEAST_PX, strict=True):
            pane.setMinimumWidth(least_px)
        page.add_lead(self.opener)
        documents.add_foot(self.closer)
        self.opener.clicked.connect(self._open)
        self.closer.clicked.connect(self._close)
        self.opener.hide()

    def fit(self, width_px: int) -> None:
        """Arrange the panes for a page of this width."""
        self.opener.set_folded(width_px < _WORDS_FROM_PX)
        is_wide = width_px >= WIDE_FROM_PX
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        self._page.show_strip(has_room=is_wide)
        self._show(is_open=is_wide and self._settings.layout(_KEY) != _CLOSED)

    def reset(self) -> None:
        """Go back to the first arrangement."""
        self._settings.remember_layout(_KEY, _OPEN)
        self._show(is_open=self._is_wide is not False)

    def _open(self) -> None:
        self._choose(is_open=True)
        self._documents.table.setFocus()

    def _close(self) -> None:
        self._choose(is_open=False)
        self._page.view.setFocus()

    def _choose(self, *, is_open: bool) -> None:
        self._show(is_open=is_open)
        self.changed.emit()
        # A narrow page begins without the list each time.
        if self._is_wide:
            self._settings.remember_layout(_KEY, _OPEN if is_open else _CLOSED)

    def _show(self, *, is_open: bool) -> None:
        self._documents.setVisible(is_open)
        self.opener.setVisible(not is_open)
