"""The Runs tab: one line an input with its state in words, filtered by the counts above."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from extend_desktop.domain.batches import Input, Phase
from extend_desktop.domain.control import InFlight, in_flight_of
from extend_desktop.domain.ids import BatchId, InputId, RunId
from extend_desktop.domain.replacement_signs import shown
from extend_desktop.presentation.control import retry_selected_text
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.services.batches import BatchService
from extend_desktop.ui.async_work import CachedRead, build_in_chunks
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.feed import RowFeed
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.models.runs import CREDITS_COLUMN, RUN_COLUMNS, run_row
from extend_desktop.ui.opening import open_page
from extend_desktop.ui.responsive_columns import NarrowColumns
from extend_desktop.ui.views.detail.charges_tip import ChargesTip
from extend_desktop.ui.widgets import DataTable, EmptyState

RETRYABLE = frozenset({Phase.FAILED, Phase.CANCELLED})
"""What can be sent again when the operator picks it."""


class RunsView(QWidget):
    """Inputs of one batch, live."""

    retry_requested = Signal(object)
    """The ids of inputs to send again, a tuple."""

    def __init__(self, context: UiContext, tasks: PaneTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._service: BatchService | None = None
        self._batch_id: BatchId | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._inputs: dict[InputId, Input] = {}
        self._is_loaded = False
        self.model = KeyedTableModel[InputId](RUN_COLUMNS, self)
        self._feed = RowFeed[InputId, Input](self._apply, self)
        self.table = DataTable(context, "runs", "Runs", [one.width_px for one in RUN_COLUMNS])
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.set_menu(self._menu)
        NarrowColumns(self.table, {2: 520, 4: 460})
        self._charges = ChargesTip(self.table, CREDITS_COLUMN, self._run_at, tasks)
        self.empty = EmptyState(context)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)

    def show_batch(
        self,
        services: AccountServices | None,
        batch_id: BatchId | None,
        reading: CachedRead[tuple[Input, ...]] | None,
    ) -> None:
        """Show another batch's inputs, out of `reading`; None shows none."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._tasks.cancel("runs")
        service = services.batches if services is not None else None
        self._service, self._batch_id = service, batch_id
        self._charges.bind(services.results if services is not None else None)
        self._is_loaded = False
        self._inputs = {}
        self._feed.clear()
        self.model.show_groups(())
        self.model.replace(())
        if service is not None and batch_id is not None and reading is not None:
            self._unsubscribe = service.inputs_changed.subscribe(self._inputs_changed)
            self._tasks.start(
                lambda: self._load(reading, batch_id),
                "runs",
                on_error=lambda _error: self.empty.say("error", "Runs could not be read", ""),
            )
        self._refresh()

    def show_phases(self, phases: Sequence[Phase]) -> None:
        """Show only inputs in these phases; none means all."""
        self.model.show_groups([phase.value for phase in phases])
        self._refresh()

    def input_of(self, input_id: InputId) -> Input | None:
        """Return an input as last heard of."""
        return self._inputs.get(input_id)

    def selected_retryable(self) -> tuple[InputId, ...]:
        """Return the selected inputs that failed or were cancelled, in the order of the table."""
        return tuple(one.id for one in self._selected() if one.phase in RETRYABLE)

    def in_flight(self) -> InFlight | None:
        """Return where the inputs are that have not ended; None while they are being read."""
        return in_flight_of(self._inputs.values()) if self._is_loaded else None

    async def _load(self, reading: CachedRead[tuple[Input, ...]], batch_id: BatchId) -> None:
        inputs = await reading.value()
        rows: list[TableRow[InputId]] = await build_in_chunks(inputs, run_row)
        if self._batch_id == batch_id:
            meanwhile, self._inputs = self._inputs, {one.id: one for one in inputs}
            self._inputs.update(meanwhile)
            self._is_loaded = True
            self.model.replace(rows)
            # What came during the read is newer than what was read.
            self._feed.put(meanwhile.items())
            self._refresh()

    def _inputs_changed(self, fact: InputsChanged) -> None:
        if fact.batch_id != self._batch_id:
            return
        self._inputs.update((one.id, one) for one in fact.inputs)
        if self._is_loaded:
            self._feed.put((one.id, one) for one in fact.inputs)

    def _apply(self, inputs: Sequence[Input]) -> None:
        self.model.upsert([run_row(one) for one in inputs])
        self._refresh()

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._batch_id is None:
            self.empty.say("table", "Select a batch", "Its runs, results and history show here.")
        elif not self._is_loaded:
            self.empty.say("clock", "Loading runs…", "")
        elif self.model.total:
            self.empty.say("filter", "No such inputs", "None of this batch is in this state now.")
        else:
            self.empty.say("inbox", "No inputs", "This batch has no inputs.")

    def _run_at(self, row: int) -> RunId | None:
        one = self._inputs.get(self.model.key_at(row))
        return one.run_id if one is not None else None

    def _selected(self) -> list[Input]:
        chosen = [self._inputs.get(self.model.key_at(row)) for row in self.table.selected_rows()]
        return [one for one in chosen if one is not None]

    def _menu(self) -> QMenu | None:
        inputs = self._selected()
        if not inputs:
            return None
        menu = QMenu(self)
        again = self.selected_retryable()
        retry = menu.addAction(
            retry_selected_text(len(again)), lambda: self.retry_requested.emit(again)
        )
        retry.setEnabled(bool(again))
        menu.addSeparator()
        copy = menu.addAction("Copy rows", self.table.copy_selection)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addAction("Copy ids", lambda: _copy_ids(inputs))
        menu.addAction("Copy names", lambda: _copy([one.name for one in inputs]))
        menu.addSeparator()
        url = safe_dashboard_url(inputs[0])
        action = menu.addAction(
            "Open in the Extend dashboard", lambda: open_page(url, self._tasks.say_error)
        )
        action.setEnabled(bool(url) and len(inputs) == 1)
        return menu


def safe_dashboard_url(one: Input) -> str:
    """Return the run's page when it is an https address, else nothing: the server wrote it."""
    url = QUrl(one.dashboard_url or "", QUrl.ParsingMode.StrictMode)
    return url.toString() if url.isValid() and url.scheme() == "https" and url.host() else ""


def ids_of(inputs: Sequence[Input]) -> str:
    """Return the ids a support request needs, a line an input."""
    lines: list[str] = []
    for one in inputs:
        known = (
            ("run", one.run_id),
            ("file", one.file_id),
            ("batch run", one.batch_run_id),
            ("request", one.request_id),
        )
        ids = ", ".join(f"{word} {value}" for word, value in known if value)
        lines.append(f"{shown(one.name)}: {ids or 'no ids yet'}")
    return "\n".join(lines)


def _copy_ids(inputs: Sequence[Input]) -> None:
    QGuiApplication.clipboard().setText(ids_of(inputs))


def _copy(lines: Sequence[str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))
