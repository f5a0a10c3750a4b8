"""The Runs tab: a line an input with its state in words, filtered by the counts above."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from itertools import chain

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from extend_desktop.domain.batches import FinePhase, Input, Phase
from extend_desktop.domain.control import InFlight, in_flight_of
from extend_desktop.domain.ids import InputId, RunId
from extend_desktop.domain.replacement_signs import shown as shown_name
from extend_desktop.presentation.control import retry_selected_text
from extend_desktop.presentation.failures import reason_label
from extend_desktop.presentation.monitor import NO_INPUT_IN_STATE, NO_INPUTS
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.batch_events import InputsChanged
from extend_desktop.ui.async_work import build_in_chunks, then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.cells import TableRow
from extend_desktop.ui.models.coalescer import Coalescer
from extend_desktop.ui.models.reasons import RETRYABLE, ReasonGroup, groups_of
from extend_desktop.ui.models.runs import (
    CREDITS_COLUMN,
    RUN_COLUMNS,
    run_row,
    run_row_when_offline,
)
from extend_desktop.ui.opening import open_page
from extend_desktop.ui.responsive_columns import RoomyColumn
from extend_desktop.ui.views.detail.charges_tip import ChargesTip
from extend_desktop.ui.views.detail.reasons import FOLDER_PX, ReasonTree
from extend_desktop.ui.views.live_table import BatchTableView, EmptyTexts, ShownBatch, copy_lines
from extend_desktop.ui.widgets import Button
from extend_desktop.ui.widgets.data_table import grow_column

_WITH_REASON = frozenset(
    {FinePhase.FAILED, FinePhase.CANCELLED, FinePhase.BLOCKED, FinePhase.SKIPPED}
)
_FAILED_ONLY = frozenset({FinePhase.FAILED})
_GROUPING = "reasons"
_GROUPED_KEY, _NOT_GROUPED = "runs by reason", "v2:off"  # untranslated: a key
_REGROUP_MS = 500
"""Grouping a hundred thousand inputs is not for every change."""
_TEXTS = EmptyTexts(
    "table",
    loading=marked("Loading runs…"),
    failed=marked("Runs could not be read"),
    empty=(marked("No inputs"), NO_INPUTS),
    title=marked("Runs"),
    filtered=(marked("No such inputs"), NO_INPUT_IN_STATE),
)


class RunsView(BatchTableView[InputId, Input]):
    """Inputs of one batch, live."""

    retry_requested = Signal(object)
    """The ids of inputs to send again, a tuple."""

    def __init__(self, context: UiContext, tasks: PaneTasks) -> None:
        super().__init__(
            context,
            tasks,
            "runs",
            RUN_COLUMNS,
            self._row,
            _TEXTS,
            least_px={1: 720, 2: 560, 4: 620},
        )
        RoomyColumn(self.table, 1, *FOLDER_PX, partial(grow_column, self.table))
        self._inputs: dict[InputId, Input] = {}
        self._phases: frozenset[FinePhase] = frozenset()
        self._last_seen: datetime | None = None
        self._wanted = ""
        self._are_reasons_awaited = False
        self.by_reason = Button(tr("By reason"), icons=context.icons, icon="layers")
        self.by_reason.setCheckable(True)
        self.by_reason.toggled.connect(self._regroup_for_operator)
        self.by_reason.clicked.connect(self._remember_grouping)
        self._tools_row.addWidget(self.by_reason)
        self.search = self._add_search(tr("Filter runs"), self._search)
        self.reasons = ReasonTree(context, self)
        self.reasons.retry_requested.connect(self.retry_requested)
        self.reasons.ids_requested.connect(_copy_ids)
        self.reasons.rest_requested.connect(self._list_all)
        self.reasons.customContextMenuRequested.connect(self._open_menu)
        self._regroup = Coalescer[str, None](self._show_reasons, self, _REGROUP_MS)
        self._stack.addWidget(self.reasons)
        self._charges = ChargesTip(self.table, CREDITS_COLUMN, self._run_at, tasks)

    def show_batch(self, shown: ShownBatch | None) -> None:
        """Show another batch's inputs; None shows none."""
        self._inputs = {}
        self._tasks.cancel(_GROUPING)
        self._wanted = ""
        self.search.reset()
        self._charges.bind(shown.services.results if shown is not None else None)
        self._restart(
            shown,
            self._load,
            *([shown.services.batches.inputs_changed.subscribe(self._changed)] if shown else []),
        )

    @override
    def show_phases(self, phases: Sequence[FinePhase]) -> None:
        """Show only inputs in these phases; failures alone are grouped by their reason."""
        self._phases = frozenset(phases)
        is_wanted = self._context.settings.layout(_GROUPED_KEY) != _NOT_GROUPED
        self.by_reason.setChecked(is_wanted and self._phases == _FAILED_ONLY)
        super().show_phases(phases)

    def _remember_grouping(self, is_grouped: bool) -> None:  # noqa: FBT001 - of a signal
        """Keep that failures are not to be grouped, or are again, also for the next start."""
        if self._phases == _FAILED_ONLY:
            kept = "" if is_grouped else _NOT_GROUPED
            self._context.settings.remember_layout(_GROUPED_KEY, kept)

    def show_last_seen(self, last_seen: datetime | None) -> None:
        """Say of what runs when it was last heard of; None while there is a connection."""
        self._last_seen = last_seen
        running = (item for item in self._inputs.values() if item.phase is Phase.RUNNING)
        self._feed.put((item.id, item) for item in running)

    def page_opener(self) -> Callable[[], None] | None:
        """Return what opens Extend's page of the selected run, else of any; None without a page."""
        found = filter(safe_dashboard_url, chain(self._selected(), self._inputs.values()))
        item = next(found, None)
        if item is None:
            return None
        return lambda: open_page(safe_dashboard_url(item), self._tasks.say_error)

    def _row(self, item: Input) -> TableRow[InputId]:
        if self._last_seen is None or item.phase is not Phase.RUNNING:
            return run_row(item)
        return run_row_when_offline(item, self._last_seen)

    def _search(self, text: str) -> None:
        self._wanted = text.casefold()
        self.model.show_accepted(self._accepts if text else None)
        self._regroup_for_operator()

    def _accepts(self, row: TableRow[InputId]) -> bool:
        item = self._inputs.get(row.key)
        return item is not None and _has(item, self._wanted)

    @override
    def selected_keys(self) -> list[InputId]:
        return self.reasons.selected_keys() if self._is_grouped else super().selected_keys()

    @property
    def _is_grouped(self) -> bool:
        return self._stack.currentWidget() is self.reasons

    @override
    def _refresh(self) -> None:
        super()._refresh()
        if self.by_reason.isChecked() and self.model.rowCount():
            self._stack.setCurrentWidget(self.reasons)
            self._regroup.put([("reasons", None)])

    def _regroup_for_operator(self) -> None:
        self._are_reasons_awaited = True
        self._refresh()

    def _show_reasons(self, _: Sequence[None]) -> None:
        inputs, phases, wanted = list(self._inputs.values()), self._phases, self._wanted
        self._tasks.start(
            lambda: then(
                # A hundred thousand inputs take a while.
                asyncio.to_thread(_grouped, inputs, phases or _WITH_REASON, wanted),
                self._show_groups,
            ),
            _GROUPING,
            is_quiet=not self._are_reasons_awaited,
        )

    def _show_groups(self, groups: list[ReasonGroup]) -> None:
        self._are_reasons_awaited = False
        self.reasons.show_groups(groups)

    def _list_all(self, group: ReasonGroup) -> None:
        """Show the inputs of a reason as rows of the table."""
        self.by_reason.setChecked(False)
        self.search.setText(reason_label(group.code) if group.code else "")
        self.search.returnPressed.emit()

    @override
    def _copy_rows(self) -> None:
        (self.reasons if self._is_grouped else self.table).copy_selection()

    def _open_menu(self, at: QPoint) -> None:
        menu = self._menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.reasons.viewport().mapToGlobal(at))

    def input_of(self, input_id: InputId) -> Input | None:
        """Return an input as last heard of."""
        return self._inputs.get(input_id)

    def selected_retryable(self) -> tuple[InputId, ...]:
        """Return the selected inputs that failed or were cancelled, in the order of the table."""
        return tuple(item.id for item in self._selected() if item.phase in RETRYABLE)

    def in_flight(self) -> InFlight | None:
        """Return where the inputs are that have not ended; None while they are being read."""
        return in_flight_of(self._inputs.values()) if self._is_loaded else None

    async def _load(self, shown: ShownBatch) -> None:
        inputs = await shown.inputs.value()
        rows: list[TableRow[InputId]] = await build_in_chunks(inputs, self._row)
        if self._shown is shown:
            meanwhile, self._inputs = self._inputs, {item.id: item for item in inputs}
            self._inputs.update(meanwhile)
            self._is_loaded = True
            self.model.replace(rows)
            # What came during the read is newer than what was read.
            self._feed.put(meanwhile.items())
            self._refresh()

    def _changed(self, fact: InputsChanged) -> None:
        if self._is_of_batch(fact.batch_id):
            changed = {item.id: item for item in fact.inputs}
            self._inputs.update(changed)
            if self._is_loaded:
                self._feed.put(changed.items())

    def _run_at(self, row: int) -> RunId | None:
        item = self._inputs.get(self.model.key_at(row))
        return item.run_id if item is not None else None

    def _selected(self) -> list[Input]:
        chosen = map(self._inputs.get, self.selected_keys())
        return [item for item in chosen if item is not None]

    @override
    def _fill_menu(self, menu: QMenu) -> None:
        inputs = self._selected()
        again = self.selected_retryable()
        retry = menu.addAction(
            retry_selected_text(len(again)), lambda: self.retry_requested.emit(again)
        )
        retry.setEnabled(bool(again))
        menu.addSeparator()
        super()._fill_menu(menu)
        menu.addAction(tr("Copy ids"), lambda: _copy_ids(inputs))
        menu.addAction(tr("Copy names"), lambda: copy_lines([item.name for item in inputs]))
        menu.addSeparator()
        url = safe_dashboard_url(inputs[0])
        action = menu.addAction(
            tr("Open in the Extend dashboard"), lambda: open_page(url, self._tasks.say_error)
        )
        action.setEnabled(bool(url) and len(inputs) == 1)


def _grouped(inputs: list[Input], phases: Collection[str], wanted: str) -> list[ReasonGroup]:
    inputs.sort(key=lambda item: item.position)
    return groups_of(item for item in inputs if item.fine_phase in phases and _has(item, wanted))


def _has(item: Input, wanted: str) -> bool:
    return wanted in f"{item.name}\n{item.folder}\n{_reason_words(item)}".casefold()


def _reason_words(item: Input) -> str:
    return reason_label(item.reason_code) if item.reason_code else ""


def safe_dashboard_url(item: Input) -> str:
    """Return the run's page when it is an https address, else nothing: the server wrote it."""
    url = QUrl(item.dashboard_url or "", QUrl.ParsingMode.StrictMode)
    return url.toString() if url.isValid() and url.scheme() == "https" and url.host() else ""


def ids_of(inputs: Sequence[Input]) -> str:
    """Return the ids a support request needs, a line an input, in English for who reads it."""
    lines: list[str] = []
    for item in inputs:
        known = (
            ("run", item.run_id),
            ("file", item.file_id),
            ("batch run", item.batch_run_id),  # untranslated: for support
            ("request", item.request_id),
        )
        ids = ", ".join(
            f"{word} {value}" for word, value in known if value
        )  # untranslated: the same
        lines.append(f"{shown_name(item.name)}: {ids or 'no ids yet'}")  # untranslated: the same
    return "\n".join(lines)


def _copy_ids(inputs: Sequence[Input]) -> None:
    copy_lines([ids_of(inputs)])
