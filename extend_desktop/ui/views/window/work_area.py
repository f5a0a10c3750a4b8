"""The work pages over the panes, and what the panes do for each other. For the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.composer.drops import Refusal
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.views.window.drops import WindowDrops
from extend_desktop.ui.views.window.pane_focus import focus_pane, focus_search
from extend_desktop.ui.views.window.work_page import PageTitle, WorkPage

COMPOSE = PageTitle("compose", "Compose", "compose")
MONITOR = PageTitle("monitor", "Monitor", "monitor")
_PAGE_KEY = "page"
_FILES_PX, _BATCHES_PX, _REST_PX = 316, 288, 2_000
_FILES_KEY = "files open"
_LEAST_PX = {"files": 280, "composer": 620, "batches": 200, "detail": 460}
_MOST_FILES_PX = 560
_OPEN, _CLOSED = "v2:open", "v2:closed"


class WorkArea(QStackedWidget):
    """Compose and Monitor, and what is added beside them; one is shown at a time."""

    page_changed = Signal(str)
    """The key of the page now shown."""
    refused = Signal(object)
    """The `Refusal` of what is dragged over a page that has no place to say so."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.files = FilesPane(context)
        self.composer = ComposerPane(context)
        self.batches = BatchesPane(context)
        self.detail = DetailPane(context)
        for name, least_px in _LEAST_PX.items():
            getattr(self, name).setMinimumWidth(least_px)
        self.files.setMaximumWidth(_MOST_FILES_PX)
        self.pages: dict[str, WorkPage] = {}
        composing, watching = (self.files, self.composer), (self.batches, self.detail)
        self.add_page(WorkPage(context, COMPOSE, composing, (_FILES_PX, _REST_PX)))
        self.add_page(WorkPage(context, MONITOR, watching, (_BATCHES_PX, _REST_PX)))
        self.drops = WindowDrops(context, self, self.composer)
        self._connect()
        self.show_page(context.settings.layout(_PAGE_KEY))
        self.files.hide()
        self.open_files_if(is_wide=False)

    @property
    def page(self) -> WorkPage:
        """The page shown."""
        return next(page for page in self.pages.values() if page is self.currentWidget())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes of the page shown, in the order of F6."""
        return self.page.shown_panes

    def add_page(self, page: WorkPage) -> None:
        """Add a page after the others; the window makes its button and key for each."""
        self.pages[page.title.key] = page
        self.addWidget(page)

    def show_page(self, key: str) -> None:
        """Bring a page to the front; an unknown one, from another version, changes nothing."""
        page = self.pages.get(key)
        if page is None or page is self.currentWidget():
            return
        self.setCurrentWidget(page)
        self._context.settings.remember_layout(_PAGE_KEY, key)
        self.page_changed.emit(key)

    def show_and(self, key: str, act: Callable[[], object]) -> None:
        """Show the page where what `act` does and says can be seen, then do it."""
        self.show_page(key)
        act()

    def submit(self) -> None:
        """Submit the list in sight; on another page only show it, for nobody sees what would go."""
        if self.composer.isVisible():
            self.composer.submit()
        else:
            self.show_page(COMPOSE.key)

    def show_batch(self, batch_id: BatchId) -> None:
        """Open a batch in Monitor."""
        self.batches.select(batch_id)
        self.show_page(MONITOR.key)

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, or none."""
        self.files.bind(services)
        self.composer.bind(services)
        self.batches.bind(services)
        self.detail.bind(services)

    def focus_next_pane(self) -> None:
        """Move the focus into the pane after the one that has it: to its table, if it shows one."""
        focus_pane(self.panes, 1)

    def focus_previous_pane(self) -> None:
        """Move the focus into the pane before the one that has it, in the same way."""
        focus_pane(self.panes, -1)

    def focus_search(self) -> None:
        """Put the cursor into the search of the pane with the focus, else into the page's own."""
        focus_search(self.panes)

    def toggle_files(self) -> None:
        """Open or close the files at Extend beside the new batch."""
        self.show_page(COMPOSE.key)
        self.composer.files_toggle.click()

    def open_files_if(self, *, is_wide: bool) -> None:
        """Open Files as the operator left it; before she chose, where the window is wide."""
        remembered = self._context.settings.layout(_FILES_KEY)
        known = remembered in (_OPEN, _CLOSED)
        self.composer.files_toggle.setChecked(remembered == _OPEN if known else is_wide)

    def _remember_files(self) -> None:
        is_open = self.composer.files_toggle.isChecked()
        self._context.settings.remember_layout(_FILES_KEY, _OPEN if is_open else _CLOSED)

    def remember(self) -> None:
        """Keep the arrangement for the next start."""
        for page in self.pages.values():
            page.remember()

    def reset(self) -> None:
        """Go back to the first arrangement of the page shown."""
        self.page.reset()

    def _connect(self) -> None:
        self.composer.files_toggle.toggled.connect(self.files.setVisible)
        self.composer.files_toggle.clicked.connect(self._remember_files)
        self.files.add_requested.connect(self.composer.add_remote)
        self.files.choose_requested.connect(self.composer.choose_files)
        self.drops.refused.connect(self._refuse)
        self.composer.staging_begun.connect(lambda: self.show_page(COMPOSE.key))
        self.composer.submitted.connect(self._submitted)
        self.batches.selected.connect(self.detail.show_batch)
        self.batches.export_requested.connect(self._export)
        self.batches.retry_requested.connect(self._retry)
        self.batches.cancel_requested.connect(self._cancel)

    def _refuse(self, refusal: Refusal) -> None:
        if self.composer.isVisible():
            self.composer.say_refusal(refusal)
        else:
            self.refused.emit(refusal)

    def _submitted(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        if self._context.settings.current.monitor_after_submit:
            self.show_page(MONITOR.key)

    def _export(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.export()

    def _retry(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.retry_failed()

    def _cancel(self, batch_id: BatchId) -> None:
        self.batches.select(batch_id)
        self.detail.cancel()
