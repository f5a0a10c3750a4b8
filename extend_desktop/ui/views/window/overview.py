"""All of the work at once, for wide screens: the panes of other pages, moved here and back."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.layout_state import decoded, encoded
from extend_desktop.ui.views.window.pane_shares import FirstShares, Widths
from extend_desktop.ui.views.window.work_page import PageTitle, WorkPage, splitter_of

LEAST_WINDOW_PX = 1_900
_COMPOSER = Widths((900, 0), (0, 1))
_BATCHES_PX, _REST_PX = 230, 2_000
_RIGHT_KEY = "split/overview right"  # untranslated: a key


class OverviewPage(WorkPage):
    """New batch at the left; at the right the batches, and the selected one below them.

    Args:
        composer: a pane of another page, here only while this page is shown.
        batches: likewise.
        detail: likewise.
    """

    def __init__(
        self,
        context: UiContext,
        title: PageTitle,
        composer: QWidget,
        batches: QWidget,
        detail: QWidget,
    ) -> None:
        self._borrowed = (composer, batches, detail)
        self._homes: list[tuple[QWidget, QSplitter, int]] = []
        self._shares: dict[QSplitter, QByteArray] = {}
        super().__init__(context, title)
        self._left = QWidget(self.splitter)
        self._right = splitter_of(Qt.Orientation.Vertical)
        self.hold((self._left, self._right), FirstShares(_COMPOSER, _COMPOSER))
        row = QHBoxLayout(self._left)
        row.setContentsMargins(0, 0, 0, 0)

    @property
    @override
    def shown_panes(self) -> tuple[QWidget, ...]:
        return self._borrowed

    def borrow(self) -> None:
        """Take the panes out of their pages; `give_back` puts them where they were."""
        for pane in self._borrowed:
            home = pane.parentWidget()
            if isinstance(home, QSplitter):
                self._homes.append((pane, home, home.indexOf(pane)))
                self._shares.setdefault(home, home.saveState())
        composer, batches, detail = self._borrowed
        layout = self._left.layout()
        if layout is not None:
            layout.addWidget(composer)
        self._right.addWidget(batches)
        self._right.addWidget(detail)
        self._right.setStretchFactor(1, 1)
        self._right.setSizes([_BATCHES_PX, _REST_PX])
        self._right.restoreState(decoded(self._context.settings.layout(_RIGHT_KEY)))

    def give_back(self) -> None:
        """Return every pane to its page."""
        self.remember()
        for pane, home, place in self._homes:
            home.insertWidget(place, pane)
        for home, shares in self._shares.items():
            home.restoreState(shares)
            _fit_page_of(home)
        self._homes, self._shares = [], {}

    @override
    def remember(self) -> None:
        super().remember()
        if self._homes:
            self._context.settings.remember_layout(_RIGHT_KEY, encoded(self._right.saveState()))

    @override
    def reset(self) -> None:
        super().reset()
        self._context.settings.forget_layout(_RIGHT_KEY)
        self._right.setSizes([_BATCHES_PX, _REST_PX])


def _fit_page_of(splitter: QSplitter) -> None:
    """Arrange a page for the width it has: it gets no resize event where that is what it had."""
    page = splitter.parentWidget()
    if isinstance(page, WorkPage):
        page.fit(page.width())
