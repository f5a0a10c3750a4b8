"""What the Review page leaves out where it is narrow, and opens again. For the Review page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.documents_pane import DocumentsPane
from extend_desktop.ui.views.review.fields_pane import FieldsPane
from extend_desktop.ui.views.review.page_pane import PagePane
from extend_desktop.ui.widgets import ToolButton
from extend_desktop.ui.widgets.buttons import FoldingButton

WIDE_FROM_PX = 1_100
_WORDS_FROM_PX = 920
"""On a narrower page the sizes of the page need the room, as on a small screen at 150 %."""
_LEAST_PX = (160, 360, 340)
BESIDE_FROM_PX = 820
"""On a narrower page, as on a small screen at 200 %, one of the panes covers the others."""
_GAPS_PX = 16
_KEY = "review/documents"
_OPEN, _CLOSED = "v2:open", "v2:closed"


class SidePanes(QObject):
    """The list of documents, which can be closed; on narrow pages it is closed at first.

    Where page and values have no room beside each other the values are shown at first, and lead to
    the page and the list.

    Attributes:
        opener: opens the list; in the head of the page while the list is closed.
        closer: closes it; at the list's foot.
        lister: opens the list too, where the values cover the page.
        page_opener: shows the page there; `page_closer` the values again.
    """

    changed = Signal()
    """The list was opened or closed."""

    def __init__(
        self, context: UiContext, documents: DocumentsPane, page: PagePane, fields: FieldsPane
    ) -> None:
        super().__init__(documents)
        self._settings = context.settings
        self._documents = documents
        self._page, self._fields = page, fields
        self._is_wide: bool | None = None
        self._width_px = WIDE_FROM_PX
        self._is_open = False
        self._front: QWidget = fields
        self.opener = FoldingButton(tr("Documents"), context.icons, "files")
        self.closer = ToolButton(context.icons, "chevron-left", tr("Close the list of documents"))
        for pane, least_px in zip((documents, page, fields), _LEAST_PX, strict=True):
            pane.setMinimumWidth(least_px)
        self.lister = ToolButton(context.icons, "files", tr("Documents"))
        self.page_opener = ToolButton(context.icons, "file", tr("Show the page of the document"))
        self.page_closer = ToolButton(context.icons, "close", tr("Show the values of the document"))
        page.add_lead(self.opener)
        page.add_header(self.page_closer)
        for button in (self.lister, self.page_opener):
            fields.add_lead(button)
        documents.add_foot(self.closer)
        self.opener.clicked.connect(self._open)
        self.lister.clicked.connect(self._open)
        self.closer.clicked.connect(self._close)
        self.page_opener.clicked.connect(self.show_page)
        self.page_closer.clicked.connect(self.show_values)
        for signal in (documents.table.clicked, documents.table.activated):
            signal.connect(self._chosen)
        self.opener.hide()

    def fit(self, width_px: int) -> None:
        """Arrange the panes for a page of this width."""
        self.opener.set_folded(width_px < _WORDS_FROM_PX)
        was_narrow, self._width_px = self._is_narrow, width_px
        is_wide = width_px >= WIDE_FROM_PX
        if is_wide is self._is_wide:
            if self._is_narrow is not was_narrow or self._is_open:
                self._show(is_open=self._is_open and not self._is_narrow)
            return
        self._is_wide = is_wide
        self._page.show_strip(has_room=is_wide)
        self._show(is_open=is_wide and self._settings.layout(_KEY) != _CLOSED)

    def reset(self) -> None:
        """Go back to the first arrangement."""
        self._settings.remember_layout(_KEY, _OPEN)
        self._show(is_open=self._is_wide is not False)

    def show_page(self) -> None:
        """Let the page be seen, also where it has no room beside the values."""
        self._bring(self._page, self._page.view)

    def show_values(self) -> None:
        """Let the values be seen, also where another pane covers them."""
        self._bring(self._fields, self._fields.table)

    def _bring(self, pane: QWidget, focused: QWidget) -> None:
        if self._is_narrow and (self._is_open or self._front is not pane):
            self._front = pane
            self._show(is_open=False)
            focused.setFocus()

    @property
    def _is_narrow(self) -> bool:
        return self._width_px < BESIDE_FROM_PX

    def _chosen(self) -> None:
        if self._is_open:
            self.show_values()

    def _open(self) -> None:
        self._choose(is_open=True)
        self._documents.table.setFocus()

    def _close(self) -> None:
        self._choose(is_open=False)
        shown = self._page.view if self._page.isVisible() else self._fields.table
        shown.setFocus()

    def _choose(self, *, is_open: bool) -> None:
        self._show(is_open=is_open)
        self.changed.emit()
        # A narrow page begins without the list each time.
        if self._is_wide:
            self._settings.remember_layout(_KEY, _OPEN if is_open else _CLOSED)

    def _show(self, *, is_open: bool) -> None:
        is_narrow, self._is_open = self._is_narrow, is_open
        has_page = not is_open or self._width_px >= sum(_LEAST_PX) + _GAPS_PX
        if is_narrow:
            has_page = not is_open and self._front is self._page
        self._documents.setVisible(is_open)
        self._page.setVisible(has_page)
        self._fields.setVisible(not is_narrow or not (is_open or has_page))
        self.opener.setVisible(not is_open)
        for button in (self.lister, self.page_opener, self.page_closer):
            button.setVisible(is_narrow)
