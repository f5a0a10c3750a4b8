"""The work pages over the panes, and what the panes do for each other. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.presentation.adding import Refusal
from extend_desktop.presentation.translation import marked
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.views.review.page import ReviewPage
from extend_desktop.ui.views.window.current_only import CurrentOnlyStack
from extend_desktop.ui.views.window.drops import WindowDrops
from extend_desktop.ui.views.window.files_place import FilesPlace
from extend_desktop.ui.views.window.overview import LEAST_WINDOW_PX, OverviewPage
from extend_desktop.ui.views.window.pane_focus import focus_pane
from extend_desktop.ui.views.window.pane_shares import FirstShares, Widths
from extend_desktop.ui.views.window.work_page import PageTitle, WorkPage

COMPOSE = PageTitle("compose", marked("Compose"), "compose", 1)
MONITOR = PageTitle("monitor", marked("Monitor"), "monitor", 2)
OVERVIEW = PageTitle("overview", marked("Overview"), "table", 4)
_PAGE_KEY = "page"
_GROWTH = (0, 1)
_FILES = Widths((316, 0), _GROWTH)
_BATCHES, _NARROW_BATCHES = Widths((288, 0), _GROWTH), Widths((200, 0), _GROWTH)
_LEAST_PX = {"composer": 620, "batches": 200, "detail": 460}


class WorkArea(CurrentOnlyStack):
    """Compose and Monitor, and what is added beside them; one is shown at a time."""

    page_changed = Signal(str)
    """The key of the page now shown."""
    overview_offered = Signal(bool)
    """Whether there is room for the overview."""
    refused = Signal(object)
    """The `Refusal` of what is dragged over a page that has no place to say so."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.files = FilesPane(context)
        self.composer = ComposerPane(context)
        self.batches = BatchesPane(context)
        self.detail = DetailPane(context)
        self.review = ReviewPage(context)
        for name, least_px in _LEAST_PX.items():
            getattr(self, name).setMinimumWidth(least_px)
        self.pages: dict[str, WorkPage] = {}
        composing, watching = (self.files, self.composer), (self.batches, self.detail)
        self.add_page(WorkPage(context, COMPOSE, composing, FirstShares(_FILES, _FILES)))
        self.files_place = FilesPlace(context, self.pages[COMPOSE.key], *composing)
        first = FirstShares(_BATCHES, _NARROW_BATCHES)
        self.add_page(WorkPage(context, MONITOR, watching, first))
        self.add_page(self.review)
        self.overview = OverviewPage(context, OVERVIEW, self.composer, *watching)
        self.add_page(self.overview)
        self._before_overview = COMPOSE.key
        self._kept = KeptByAccount("")
        self.drops = WindowDrops(context, self, self.composer)
        self._connect()

    @property
    def page(self) -> WorkPage:
        """The page shown."""
        return next(page for page in self.pages.values() if page is self.currentWidget())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes of the page shown, in the order of F6."""
        return self.page.shown_panes

    def add_page(self, page: WorkPage) -> None:
        """Add a page; the window makes its button and key for each, in the order of the numbers."""
        self.pages[page.title.key] = page
        self.pages = dict(sorted(self.pages.items(), key=lambda item: item[1].title.number))
        self.addWidget(page)

    def show_page(self, key: str) -> None:
        """Bring a page to the front; an unknown one, from another version, changes nothing."""
        page = self.pages.get(key)
        if page is None or page is self.currentWidget():
            return
        if page is self.overview and not self.has_overview:
            return
        if self.currentWidget() is self.overview:
            self.overview.give_back()
        elif page is self.overview:
            self._before_overview = self.page.title.key
            self.overview.borrow()
        # Files are not part of the overview.
        self.composer.files_toggle.setVisible(page is not self.overview)
        self.turn_to(page)
        self._context.settings.remember_layout(_PAGE_KEY, key)
        self.page_changed.emit(key)

    @property
    def has_overview(self) -> bool:
        """Whether the window is wide enough for the overview."""
        return self.window().width() >= LEAST_WINDOW_PX

    def bring(self, key: str) -> None:
        """Show a page for what happens there; the overview shows that already and stays."""
        if self.currentWidget() is not self.overview:
            self.show_page(key)

    def show_and(self, key: str, act: Callable[[], object]) -> None:
        """Show the page where what `act` does and says can be seen, then do it."""
        self.bring(key)
        act()

    def submit(self) -> None:
        """Submit the list in sight; on another page only show it, for what would go is not in sight."""
        if self.composer.isVisible():
            self.composer.submit()
        else:
            self.bring(COMPOSE.key)

    def show_batch(self, batch_id: BatchId) -> None:
        """Open a batch in Monitor."""
        self.batches.select(batch_id)
        self.bring(MONITOR.key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the overview where it has no room any more."""
        super().resizeEvent(event)
        self.overview_offered.emit(self.has_overview)
        if self.currentWidget() is self.overview and not self.has_overview:
            self.show_page(self._before_overview)

    def show_review(self, batch_id: BatchId, input_id: InputId, place: Place | None) -> None:
        """Open a document in Review, at one of its values if `place` is given."""
        self.review.open(batch_id, input_id, place)
        self.show_page(self.review.title.key)
        self.review.fields.table.setFocus()

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, on the page where it was left; or none."""
        page = self._kept.turn(services, self.page.title.key)
        self.files.bind(services)
        self.composer.bind(services)
        self.batches.bind(services)
        self.detail.bind(services)
        self.review.bind(services)
        self.show_page(page)

    def focus_next_pane(self) -> None:
        """Move the focus into the pane after the one that has it: to its table, if it shows one."""
        focus_pane(self.panes, 1)

    def focus_previous_pane(self) -> None:
        """Move the focus into the pane before the one that has it, in the same way."""
        focus_pane(self.panes, -1)

    def focus_search(self) -> None:
        """Put the cursor into the search of the pane with the focus, else into the page's own."""
        self.page.open_search()

    def toggle_files(self) -> None:
        """Open or close the files at Extend beside the new batch."""
        self.show_page(COMPOSE.key)
        self.composer.files_toggle.click()

    def restore(self) -> None:
        """Show the page and Files as they were left; before a first choice, Files where there is room.

        Call it once the window has its size.
        """
        self.show_page(self._context.settings.layout(_PAGE_KEY))
        self.files_place.restore()
        self.overview_offered.emit(self.has_overview)

    def remember(self) -> None:
        """Keep the arrangement for the next start."""
        self.files_place.settle()
        for page in self.pages.values():
            page.remember()

    def reset(self) -> None:
        """Go back to the first arrangement of the page shown."""
        self.page.reset()
        if self.page.title is COMPOSE:
            self.files_place.reset()

    def _connect(self) -> None:
        self.files.add_requested.connect(self.composer.add_remote)
        self.files.choose_requested.connect(self.composer.choose_files)
        self.drops.refused.connect(self._refuse)
        self.composer.staging_begun.connect(lambda: self.bring(COMPOSE.key))
        self.composer.submitted.connect(self._submitted)
        self.batches.selected.connect(self.detail.show_batch)
        self.detail.rename_requested.connect(self.batches.commands.rename)
        self.detail.delete_requested.connect(self.batches.delete)
        self.detail.folder_requested.connect(self.batches.open_folder)
        self.detail.review_requested.connect(self.show_review)
        self.review.monitor_requested.connect(lambda: self.show_page(MONITOR.key))
        self.batches.export_requested.connect(partial(self._on, self.detail.exports.ask))
        self.batches.retry_requested.connect(partial(self._on, self.detail.commands.retry_failed))
        self.batches.cancel_requested.connect(partial(self._on, self.detail.commands.cancel))
        self.batches.again_requested.connect(partial(self._on, self.detail.run_again))
        self.detail.repeats.submitted.connect(self._show_new)
        self.detail.again_of.show_requested.connect(self.batches.select)
        self.batches.new_batch_requested.connect(lambda: self.show_page(COMPOSE.key))

    def _refuse(self, refusal: Refusal) -> None:
        if self.composer.isVisible():
            self.composer.say_refusal(refusal)
        else:
            self.refused.emit(refusal)

    def _submitted(self, batch_id: BatchId) -> None:
        self._show_new(batch_id)
        if self._context.settings.current.monitor_after_submit:
            self.bring(MONITOR.key)

    def _show_new(self, batch_id: BatchId) -> None:
        self.detail.tabs.begin_anew()
        self.batches.select(batch_id)

    def _on(self, act: Callable[[], object], batch_id: BatchId) -> None:
        """Do with a batch what is done with the selected one."""
        self.batches.select(batch_id)
        act()
