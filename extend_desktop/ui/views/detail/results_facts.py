"""What stands below the results: counts and totals, read one after the other and shown at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.results import Total, is_summed, merged_totals, total_column
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.async_work import Later
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.views.detail.results_copying import ResultsCopying
from extend_desktop.ui.views.detail.results_feed import ResultsFeed
from extend_desktop.ui.views.detail.results_foot import ResultsFoot
from extend_desktop.ui.views.detail.results_table import ResultsTable
from extend_desktop.ui.views.live_table import ShownBatch

_FACTS, _SELECTION = "results facts", "results selection"  # untranslated: tasks
_LATER_S = 0.3
"""While a batch runs, or a selection grows, this seldom."""
_MOST_TRIES = 3


class ResultsFacts(QObject):
    """Keeps counts and totals of the batch that `feed` reads; they are of the same moment.

    Attributes:
        foot: where they are shown.
    """

    counted = Signal(object)
    """The `DoubtCounts` of the batch."""

    def __init__(
        self,
        context: UiContext,
        tasks: PaneTasks,
        grid: ResultsTable,
        model: ResultsModel,
        feed: ResultsFeed,
        copying: ResultsCopying,
    ) -> None:
        super().__init__(grid)
        self._settings = context.settings
        self._tasks = tasks
        self._grid = grid
        self._model = model
        self._feed = feed
        self._copying = copying
        self._is_stale = self._is_filled = False
        self._are_counts_stale = True
        self._is_sum_awaited = False
        self._counts = DoubtCounts()
        self.foot = ResultsFoot()
        name = f"{_FACTS} later"  # untranslated: a task
        self._later = Later(context.tasks, name, _LATER_S, self._start)
        selection = grid.main.selectionModel()
        selection.selectionChanged.connect(self._selected)
        selection.currentChanged.connect(self.read_later)

    def forget(self) -> None:
        """Show nothing; another batch is coming."""
        self._later.stop()
        self._is_filled = False
        self._are_counts_stale, self._counts = True, DoubtCounts()
        for name in (_FACTS, _SELECTION):
            self._tasks.cancel(name)
        self.foot.show_selection(0, ())
        self._show(DoubtCounts(), None, ())

    def read_later(self) -> None:
        """Add up again soon: other rows are shown or selected."""
        self._is_stale = True
        self._later.start()

    def recount_later(self) -> None:
        """Count and add up again soon: results have changed."""
        self._are_counts_stale = True
        self.read_later()

    def follow_order(self) -> None:
        """Read them for other rows: once there are some, after the rows in sight were read."""
        (self.read_later if self._is_filled else self.read)()

    def read(self) -> None:
        """Count and add up again; a reading under way sees to it that both are of one moment."""
        self._are_counts_stale = True
        self._start()

    def _start(self) -> None:
        shown = self._feed.shown
        self._is_stale = True
        if shown is not None and self._feed.is_loaded:
            self._tasks.start(lambda: self._read(shown), _FACTS, policy=Policy.KEEP, is_quiet=True)
            self._tasks.start(
                lambda: self._read_selection(shown), _SELECTION, is_quiet=not self._is_sum_awaited
            )

    async def _read(self, shown: ShownBatch) -> None:
        number, found = None, ()
        for _ in range(_MOST_TRIES):
            self._is_stale = False
            await self._recount(shown)
            number = self._summed_column()
            found = await self._totals(shown, number)
            if not self._is_stale:
                break
        if self._feed.shown is shown:
            self._is_filled = True
            self._show(self._counts, number, found)
            if self._is_stale:
                self._later.start()

    async def _recount(self, shown: ShownBatch) -> None:
        """Count the doubts, unless nothing has changed but the rows shown: it takes a while."""
        if self._are_counts_stale:
            self._are_counts_stale = False
            limit = self._settings.current.doubt_limit_percent
            try:
                counts = await shown.services.results.doubts(shown.id, limit)
            except Exception:
                self._are_counts_stale = True
                raise
            if self._feed.shown is shown:
                self._counts = counts

    async def _totals(self, shown: ShownBatch, number: int | None) -> Sequence[Total]:
        if number is None or not self._grid.isVisible():
            return ()
        service, fields = shown.services.results, self._model.shape.fields
        return await service.totals(self._model.order, fields, number)

    def _show(self, counts: DoubtCounts, number: int | None, totals: Sequence[Total]) -> None:
        column = None if number is None else self._model.shape.fields[number]
        self.foot.show_counts(counts, self._settings.current.doubt_limit_percent)
        self.foot.show_totals(column, totals)
        self.counted.emit(counts)

    async def _read_selection(self, shown: ShownBatch) -> None:
        """Add up the selected cells, if there are several."""
        cells, parts = self._copying.selected()
        service, fields = shown.services.results, self._model.shape.fields
        found: list[Total] = []
        for ids, number in parts if cells > 1 else ():
            found.extend(await service.totals(ids, fields, number))
        if self._feed.shown is shown:
            self._is_sum_awaited = False
            self.foot.show_selection(cells, merged_totals(found))

    def _summed_column(self) -> int | None:
        """Return the column of the current cell if it has numbers, else that of the totals."""
        shape = self._model.shape
        number = shape.field_at(self._grid.main.currentIndex().column())
        if number is not None and is_summed(shape.fields[number]):
            return number
        return total_column(shape.fields)

    def _selected(self) -> None:
        """Say at once how many cells are selected, and soon what they add up to."""
        cells, _ = self._copying.selected()
        self.foot.show_selection(cells, ())
        self._is_sum_awaited = cells > 1
        self.read_later()
