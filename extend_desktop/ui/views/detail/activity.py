"""The Activity tab: what happened to a batch, newest first, with request ids to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from extend_desktop.domain.activities import Activity
from extend_desktop.presentation.monitor import COPY_LINES_TIP, NOTHING_HAPPENED
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.activity import ACTIVITY_COLUMNS, activity_row
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.views.live_table import BatchTableView, EmptyTexts, ShownBatch, copy_lines
from extend_desktop.ui.widgets import Button, set_plain_tooltip

TIMES_REFRESH_MS = 30_000
_TEXTS = EmptyTexts(
    "clock",
    loading=marked("Loading history…"),
    failed=marked("History could not be read"),
    empty=(marked("Nothing happened yet"), ""),
    title=marked("Activity"),
    filtered=(marked("No such lines"), NOTHING_HAPPENED),
)


class ActivityView(BatchTableView[int, int]):
    """A batch's history, live; rows are keyed by their number, the oldest is 0."""

    def __init__(self, context: UiContext, tasks: PaneTasks) -> None:
        super().__init__(
            context,
            tasks,
            "activity",
            ACTIVITY_COLUMNS,
            self._row,
            _TEXTS,
            stretch=1,
            is_sortable=False,
        )
        self._activities: list[Activity] = []
        self.search = self._add_search(tr("Filter activity"), self._search)
        self.copy = Button(tr("Copy"), icons=context.icons, icon="copy")
        set_plain_tooltip(self.copy, tr(COPY_LINES_TIP))
        self.copy.clicked.connect(self._copy_shown)
        self._tools_row.addWidget(self.copy)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._times = QTimer(self)
        self._times.setInterval(TIMES_REFRESH_MS)
        self._times.timeout.connect(self._reword)
        self._times.start()

    def show_batch(self, shown: ShownBatch | None) -> None:
        """Show another batch's history; None shows none."""
        self._activities = []
        self.search.reset()
        self._restart(
            shown,
            lambda shown: then(shown.services.batches.activity(shown.id), self._loaded),
            *([shown.services.batches.activity_added.subscribe(self._added)] if shown else []),
        )

    def _loaded(self, newest_first: Sequence[Activity]) -> None:
        # What came during the read may be in it already.
        meanwhile = [item for item in self._activities if item not in newest_first]
        self._activities = [*reversed(newest_first), *meanwhile]
        self._is_loaded = True
        self._put_all()
        self._refresh()

    def _added(self, fact: ActivityAdded) -> None:
        if self._is_of_batch(fact.batch_id):
            self._activities.append(fact.activity)
            if self._is_loaded:
                number = len(self._activities) - 1
                self._feed.put([(number, number)])

    def _put_all(self) -> None:
        self._feed.put((number, number) for number in range(len(self._activities)))

    def _row(self, number: int) -> TableRow[int]:
        return activity_row(number, self._activities[number], self._context.clock.now())

    def _reword(self) -> None:
        if self.isVisible() and self._is_loaded:
            self._put_all()

    def _search(self, text: str) -> None:
        wanted = text.casefold()
        self.model.show_accepted((lambda row: _has(row, wanted)) if wanted else None)
        self._refresh()

    def _copy_shown(self) -> None:
        if not self.selected_keys():
            self.table.selectAll()
        self._copy_rows()

    @override
    def _fill_menu(self, menu: QMenu) -> None:
        super()._fill_menu(menu)
        ids = [self._activities[number].request_id for number in self.selected_keys()]
        known = [request_id for request_id in ids if request_id]
        menu.addAction(tr("Copy request id"), lambda: copy_lines(known)).setEnabled(bool(known))


def _has(row: TableRow[int], wanted: str) -> bool:
    return wanted in "\n".join(cell.copied or cell.text for cell in row.cells).casefold()
