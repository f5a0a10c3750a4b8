"""The work pages that are built when they are first needed, or ahead of that. For the work area.

To build them all took a third of the window's start, and most starts end in Compose. Once that is over
and nothing is done in the window or for a batch, Monitor and Review are built in slices, so that the
first look at one does not wait for it.
"""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from extend_desktop.domain.ids import BatchId
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.operator_input import OperatorInput
from extend_desktop.ui.sliced import BuildingAhead, SlicedBuild
from extend_desktop.ui.views.review.due_count import DueCount
from extend_desktop.ui.views.window.automatic_notices import AutomaticNotices
from extend_desktop.ui.views.window.overview import OverviewPage
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, OVERVIEW, REVIEW, WorkPage

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.review.page import ReviewPage
    from extend_desktop.ui.views.window.monitor_page import MonitorPage
    from extend_desktop.ui.views.window.work_area import WorkArea

T = TypeVar("T")
_AHEAD_AFTER_MS = 2_000
"""The window is there by then, and the lists of the page shown are read."""
_VIEWS = "extend_desktop.ui.views"  # untranslated: a package
_MODULES = tuple(
    f"{_VIEWS}.{name}"
    for name in ("detail.pane", "window.monitor_page", "review.documents_pane", "review.page")
)

_MODULES_LOCK = RLock()
"""Held while they are loaded: of two threads that load what needs each other, one finds halves."""


def load_modules() -> None:
    """Load what the pages are made of."""
    with _MODULES_LOCK:
        for name in _MODULES:
            import_module(name)


def loading() -> Generator[None]:
    """Load the pages' modules on a thread.

    Each brings others along, and several of them take longer than a slice may. It is no thread of the
    loop's: slices are Qt's, which also has its turns while asyncio has none.
    """
    threads = ThreadPoolExecutor(1)
    loaded = threads.submit(load_modules)
    threads.shutdown(wait=False)
    while not loaded.done():
        yield
    loaded.result()


def _built(build: SlicedBuild[T]) -> T:
    """Build all that is left of a page, once no other thread loads modules for it."""
    with _MODULES_LOCK:
        return build.whole()


class LaterPages:
    """Builds them, and does for each what has to be done before it is there.

    Attributes:
        ahead: builds them before they are opened.
        monitor_build: makes the page of the batches.
        review_build: makes the page on which documents are checked.

    Args:
        area: gets the pages.
    """

    def __init__(self, context: UiContext, area: WorkArea) -> None:
        self._context = context
        self._area = area
        self._services: AccountServices | None = None
        self._due = DueCount(context, area)
        self._due.counted.connect(area.due_changed)
        self.monitor_build = SlicedBuild(self._monitor_slices)
        self.review_build = SlicedBuild(self._review_slices)
        builds = (SlicedBuild(loading), self.monitor_build, self.review_build)
        self._input = OperatorInput(area)
        self.ahead = BuildingAhead(area, builds, _AHEAD_AFTER_MS, lambda: self.is_busy)
        self._automatic = AutomaticNotices(lambda: self.monitor.detail.exports.exporter)

    @cached_property
    def monitor(self) -> MonitorPage:
        """The page of the batches."""
        page = _built(self.monitor_build)
        page.batches.when_done.choice = self._area.ending
        page.batches.selected.connect(self._area.batch_selected)
        page.detail.review_requested.connect(self._area.show_review)
        page.compose_requested.connect(lambda: self._area.show_page(COMPOSE.key))
        self._area.add_page(page)
        page.bind(self._services)
        return page

    @cached_property
    def review(self) -> ReviewPage:
        """The page on which documents are checked."""
        page = _built(self.review_build)
        page.monitor_requested.connect(lambda: self._area.show_page(MONITOR.key))
        page.due_changed.connect(self._area.due_changed)
        # From then on the page counts what it reads.
        page.opened.connect(self._due.stop)
        self._area.add_page(page)
        page.bind(self._services)
        return page

    @cached_property
    def overview(self) -> OverviewPage:
        """The page of all panes at once."""
        panes = (self._area.composer, self.monitor.batches, self.monitor.detail)
        page = OverviewPage(self._context, OVERVIEW, *panes)
        self._area.add_page(page)
        return page

    def fill_overview(self) -> None:
        """Put the panes of the other pages into the overview."""
        self.monitor.sides.release()
        self.overview.borrow()

    @property
    def batches_on_view(self) -> tuple[BatchId | None, ...]:
        """The batches that Monitor and Review show."""
        watched = [self.monitor.detail.batch_id] if self._has(MONITOR.key) else []
        return (*watched, *([self.review.batch_id] if self._has(REVIEW.key) else []))

    def page(self, key: str) -> WorkPage | None:
        """Return a page, built now if need be; None for an unknown key, from another version."""
        if key == OVERVIEW.key:
            return self.overview if self._area.has_overview else None
        if key == MONITOR.key:
            return self.monitor
        return self.review if key == REVIEW.key else self._area.pages.get(key)

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, in the pages that are there and in those to come."""
        self._services = services
        if self._has(MONITOR.key):
            self.monitor.bind(services)
        if self._has(REVIEW.key):
            self.review.bind(services)
        self._due.bind(services)
        self._automatic.hear(services)
        if services is None:
            # The window may be about to be replaced.
            self.ahead.stop()
        else:
            self.ahead.start()

    @property
    def is_busy(self) -> bool:
        """Whether the loop is needed for something that somebody waits for."""
        services = self._services
        if services is None or self._input.is_recent or self._area.composer.submission.is_under_way:
            return True
        return services.batches.is_working or not services.staging.is_idle

    def _monitor_slices(self) -> Generator[None, None, MonitorPage]:
        from extend_desktop.ui.views.window.monitor_page import monitor_slices  # noqa: PLC0415

        return (yield from monitor_slices(self._context, self._area))

    def _review_slices(self) -> Generator[None, None, ReviewPage]:
        from extend_desktop.ui.views.review.page import review_slices  # noqa: PLC0415

        return (yield from review_slices(self._context, self._area))

    def _has(self, key: str) -> bool:
        return key in self._area.pages
