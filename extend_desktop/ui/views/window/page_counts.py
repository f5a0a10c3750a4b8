"""The counts in the page switch: staged inputs, running and paused batches, failures not yet seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.translation import marked_n, tr_marked_n
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.page_switch import PageCount, PageSwitch
from extend_desktop.ui.views.window.work_page import COMPOSE, MONITOR, OVERVIEW, REVIEW, TITLES
from extend_desktop.ui.views.window.work_place import WorkPlace

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.window.work_area import WorkArea

_FAILED = marked_n("{n} failed", "{n} failed", "inputs")
_PAUSED = marked_n("{n} paused", "{n} paused", "batches")
_RUNNING = marked_n("{n} running", "{n} running", "batches")


class PageCounts(QObject):
    """Keeps the switch's counts, and which batch the operator is looking at, up to date."""

    def __init__(self, place: WorkPlace, switch: PageSwitch, live: LiveBatches) -> None:
        super().__init__(switch)
        self._place = place
        self._switch = switch
        self._live = live
        self._subscriptions = Subscriptions()
        for title in TITLES:
            switch.add(title)
        live.changed.connect(self._show_batches)
        place.when_built(self._follow)

    def bind(self, services: AccountServices | None) -> None:
        """Count for another account, or nothing."""
        self._subscriptions.end()
        if services is not None:
            staging = services.staging
            self._subscriptions.add(
                staging.plan_changed.subscribe(lambda plan: self._show_staged(plan.total))
            )
        self._show_staged(services.staging.plan.total if services else 0)
        self._look()

    def _follow(self, work: WorkArea) -> None:
        self._switch.show_page(work.page.title.key)
        self._switch.chosen.connect(work.show_page)
        work.overview_offered.connect(self._offer_overview)
        self._offer_overview(work.has_overview)
        work.page_changed.connect(self._page_changed)
        work.batch_selected.connect(self._look)
        work.due_changed.connect(self._show_due)

    def _offer_overview(self, is_offered: bool) -> None:  # noqa: FBT001 - connected to a signal
        self._switch.offer(OVERVIEW.key, is_offered=is_offered)

    def _page_changed(self, key: str) -> None:
        self._switch.show_page(key)
        self._look()

    def _look(self, _selected: object = None) -> None:
        if self._place.is_built:
            work = self._place.area
            is_watching = work.page.title.key in (MONITOR.key, OVERVIEW.key)
            self._live.look_at(work.batches.current() if is_watching else None)

    def _show_staged(self, count: int) -> None:
        self._switch.set_count(COMPOSE.key, PageCount(count_text(count) if count else ""))

    def _show_due(self, count: int) -> None:
        count_words = PageCount(count_text(count) if count else "", Severity.WARNING)
        self._switch.set_count(REVIEW.key, count_words)

    def _show_batches(self) -> None:
        live = self._live
        for count, words, severity in (
            (live.unseen_failures, _FAILED, Severity.FAILED),
            (live.paused, _PAUSED, Severity.WARNING),
            (live.running, _RUNNING, Severity.RUNNING),
        ):
            if count:
                text = tr_marked_n(words, count)
                self._switch.set_count(MONITOR.key, PageCount(text, severity))
                return
        self._switch.set_count(MONITOR.key, PageCount())
