"""The Monitor page: the batches, and beside them the selected one. For the work area."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.sliced import gone_unless_whole
from extend_desktop.ui.views.batches.pane import BatchesPane
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.window.monitor_sides import MonitorSides
from extend_desktop.ui.views.window.pane_focus import focus_search
from extend_desktop.ui.views.window.pane_shares import FirstShares, Widths
from extend_desktop.ui.views.window.work_page import MONITOR, WorkPage

_BATCHES, _NARROW_BATCHES = Widths((288, 968), (1, 5)), Widths((206, 0), (0, 1))
_BATCHES_LEAST_PX, _DETAIL_LEAST_PX = 200, 460
_PAGE_LEAST_PX = (_DETAIL_LEAST_PX, 400)
"""It scrolls upwards only: the list gives way before anything is cut."""
_LOOK_EVERY_MS, _MOST_LOOKS = 20, 500


def monitor_slices(context: UiContext, owner: QWidget) -> Generator[None, None, MonitorPage]:
    """Build the page in slices within `owner`."""
    page = MonitorPage(context, owner)
    with gone_unless_whole(page):
        yield from page.slices
    return page


class MonitorPage(WorkPage):
    """Connects the list with the batch it shows; built by `slices`."""

    compose_requested = Signal()

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(context, MONITOR, owner, least_px=_PAGE_LEAST_PX)
        self.slices = self._build(context)

    def _build(self, context: UiContext) -> Generator[None]:
        self.batches = BatchesPane(context, self.splitter, at_once=False)
        yield from self.batches.slices
        yield
        self.detail = DetailPane(context, self.splitter, at_once=False)
        yield from self.detail.slices
        yield
        self.hold((self.batches, self.detail), FirstShares(_BATCHES, _NARROW_BATCHES))
        self.batches.setMinimumWidth(_BATCHES_LEAST_PX)
        self.detail.setMinimumWidth(_DETAIL_LEAST_PX)
        self.sides = MonitorSides(context, self.batches, self.detail)
        self._waiting: Callable[[], object] | None = None
        self._looks = 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._act_if_settled)
        self._connect()

    @override
    def fit(self, width_px: int) -> None:
        """Leave the list out where there is no room for both panes."""
        self.sides.fit(width_px)
        super().fit(width_px)

    @override
    def open_search(self) -> None:
        """Search where a search is shown, else among the batches."""
        if not focus_search(self.shown_panes):
            self.sides.open()
            self.batches.open_search()

    def open_when_done(self) -> None:
        """Offer what is to happen when the batch is done, below something that is shown."""
        self.batches.open_when_done(self.sides.opener if self.batches.isHidden() else None)

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's batches, or none."""
        self._forget_waiting()
        self.batches.bind(services)
        self.detail.bind(services)

    def act_on_batch(self, act: Callable[[], object]) -> None:
        """Do what a command asks of the selected batch, and let it be seen there."""
        self.sides.show_batch()
        act()

    def show_new(self, batch_id: BatchId) -> None:
        """Select a batch that was submitted just now."""
        self.detail.tabs.begin_anew()
        self.show_batch(batch_id)

    def show_batch(self, batch_id: BatchId) -> None:
        """Select a batch, and let it be seen."""
        self.batches.select(batch_id)
        self.sides.show_batch()

    def when_settled(self, act: Callable[[], object]) -> None:
        """Act on the selected batch: at once, or when it is read, for the page may be new.

        What was read in vain for ten seconds, or what another account came between, is not done.
        """
        self._waiting, self._looks = act, 0
        self._look.start()
        self._act_if_settled()

    def _act_if_settled(self) -> None:
        self._looks += 1
        act = self._waiting
        if self.batches.is_up_to_date and self.detail.is_up_to_date:
            self._forget_waiting()
            if act is not None:
                act()
        elif self._looks > _MOST_LOOKS:
            self._forget_waiting()

    def _forget_waiting(self) -> None:
        self._look.stop()
        self._waiting = None

    def _tell_detail(self) -> None:
        model = self.batches.model
        self.detail.know_batches(has_any=bool(model.batches) or not model.is_loaded)

    def _connect(self) -> None:
        self.batches.model.changed.connect(self._tell_detail)
        batches, detail = self.batches, self.detail
        batches.selected.connect(detail.show_batch)
        batches.new_batch_requested.connect(self.compose_requested)
        batches.export_requested.connect(partial(self._on, detail.exports.ask))
        batches.retry_requested.connect(partial(self._on, detail.commands.retry_failed))
        batches.cancel_requested.connect(partial(self._on, detail.commands.cancel))
        batches.again_requested.connect(partial(self._on, detail.run_again))
        detail.rename_requested.connect(batches.commands.rename)
        detail.delete_requested.connect(batches.delete)
        detail.folder_requested.connect(batches.open_folder)
        detail.repeats.submitted.connect(self.show_new)
        detail.again_of.show_requested.connect(self.show_batch)
        batches.commands.adopted.connect(self.sides.show_batch)

    def _on(self, act: Callable[[], object], batch_id: BatchId) -> None:
        """Do with a batch what is done with the selected one."""
        self.show_batch(batch_id)
        act()
