"""The work pages over the panes, and what the panes do for each other. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.presentation.adding import Refusal
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.ending_choice import EndingChoice
from extend_desktop.ui.kept_by_account import KeptByAccount
from extend_desktop.ui.views.composer.pane import ComposerPane
from extend_desktop.ui.views.files.pane import FilesPane
from extend_desktop.ui.views.window.current_only import CurrentOnlyStack
from extend_desktop.ui.views.window.drops import WindowDrops
from extend_desktop.ui.views.window.files_place import FilesPlace
from extend_desktop.ui.views.window.later_pages import LaterPages
from extend_desktop.ui.views.window.overview import LEAST_WINDOW_PX
from extend_desktop.ui.views.window.pane_focus import focus_pane
from extend_desktop.ui.views.window.pane_shares import FirstShares, Widths
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, OVERVIEW, REVIEW, WorkPage

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.batches.pane import BatchesPane
    from extend_desktop.ui.views.detail.pane import DetailPane
    from extend_desktop.ui.views.review.page import ReviewPage
    from extend_desktop.ui.views.window.monitor_page import MonitorPage
    from extend_desktop.ui.views.window.overview import OverviewPage

_PAGE_KEY = "page"
_FILES = Widths((316, 940), (3, 5))
_FIRST = FirstShares(_FILES, _FILES)
_COMPOSER_LEAST_PX = 600
_COMPOSE_LEAST_PX = (_COMPOSER_LEAST_PX, 330)
"""Words fold in its head and its form scrolls by itself, so that less does than on other pages."""


class WorkArea(CurrentOnlyStack):
    """The work pages, of which one is shown at a time.

    Compose stands from the start; each of the others is loaded and built when it is first needed,
    which most starts do not wait for.
    """

    page_changed = Signal(str)
    """The key of the page now shown."""
    overview_offered = Signal(bool)
    """Whether there is room for the overview."""
    refused = Signal(object)
    """The `Refusal` of what is dragged over a page that has no place to say so."""
    batch_selected = Signal(object)
    """The `BatchId` of the batch that is looked at in Monitor, or None."""
    due_changed = Signal(int)
    """How many documents are to be checked in Review."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.files = FilesPane(context)
        self.composer = ComposerPane(context)
        self.composer.setMinimumWidth(_COMPOSER_LEAST_PX)
        self.pages: dict[str, WorkPage] = {}
        page = WorkPage(context, COMPOSE, least_px=_COMPOSE_LEAST_PX)
        page.hold((self.files, self.composer), _FIRST)
        self.add_page(page)
        self.files_place = FilesPlace(context, page, self.files, self.composer)
        self.ending = EndingChoice(self)
        self.later = LaterPages(context, self)
        self._before_overview = COMPOSE.key
        self._kept = KeptByAccount(context.views, "page", "")
        self.drops = WindowDrops(context, self, self.composer)
        self._connect()

    @property
    def monitor(self) -> MonitorPage:
        """The page of the batches."""
        return self.later.monitor

    @property
    def review(self) -> ReviewPage:
        """The page on which documents are checked."""
        return self.later.review

    @property
    def overview(self) -> OverviewPage:
        """The page of all panes at once."""
        return self.later.overview

    @property
    def batches(self) -> BatchesPane:
        """The list of batches."""
        return self.monitor.batches

    @property
    def detail(self) -> DetailPane:
        """The selected batch."""
        return self.monitor.detail

    @property
    def page(self) -> WorkPage:
        """The page shown."""
        return next(page for page in self.pages.values() if page is self.currentWidget())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes of the page shown, in the order of F6."""
        return self.page.shown_panes

    def add_page(self, page: WorkPage) -> None:
        """Add a page that was built."""
        self.pages[page.title.key] = page
        self.addWidget(page)

    def show_page(self, key: str) -> None:
        """Bring a page to the front; an unknown one, or one without room, changes nothing."""
        page = self.later.page(key)
        if page is None or page is self.currentWidget():
            return
        if self._shows_overview:
            self.overview.give_back()
        elif key == OVERVIEW.key:
            self._before_overview = self.page.title.key
            self.later.fill_overview()
        # Files are not part of the overview.
        self.composer.files_toggle.setVisible(key != OVERVIEW.key)
        self.turn_to(page)
        self._context.settings.remember_layout(_PAGE_KEY, key)
        self.page_changed.emit(key)

    @property
    def has_overview(self) -> bool:
        """Whether the window is wide enough for the overview."""
        return self.window().width() >= LEAST_WINDOW_PX

    @property
    def _shows_overview(self) -> bool:
        return self.page.title is OVERVIEW

    def bring(self, key: str) -> None:
        """Show a page for what happens there; the overview shows that already and stays."""
        if not self._shows_overview:
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
        self.monitor.show_batch(batch_id)
        self.bring(MONITOR.key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the overview where it has no room any more."""
        super().resizeEvent(event)
        self.overview_offered.emit(self.has_overview)
        if self._shows_overview and not self.has_overview:
            self.show_page(self._before_overview)

    def show_review(self, batch_id: BatchId, input_id: InputId, place: Place | None) -> None:
        """Open a document in Review, at one of its values if `place` is given."""
        self.review.open(batch_id, input_id, place)
        self.show_page(REVIEW.key)
        self.review.fields.table.setFocus()

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, on the page where it was left; or none."""
        page = self._kept.turn(services, self.page.title.key)
        self.files.bind(services)
        self.composer.bind(services)
        self.later.bind(services)
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

    def _refuse(self, refusal: Refusal) -> None:
        if self.composer.isVisible():
            self.composer.say_refusal(refusal)
        else:
            self.refused.emit(refusal)

    def _submitted(self, batch_id: BatchId) -> None:
        self.monitor.show_new(batch_id)
        if self._context.settings.current.monitor_after_submit:
            self.bring(MONITOR.key)
