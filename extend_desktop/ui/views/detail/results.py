"""The Results tab: a grid of extracted fields that fills while the batch runs."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.batches import Batch, FinePhase
from extend_desktop.domain.doubts import DoubtCounts
from extend_desktop.domain.ids import InputId
from extend_desktop.domain.outputs import Place
from extend_desktop.domain.settings import Settings
from extend_desktop.presentation.results import laid_out_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.ports.results import GridQuery
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.sliced import begun, is_whole
from extend_desktop.ui.views.detail.results_copying import ResultsCopying
from extend_desktop.ui.views.detail.results_empty import ResultsEmpty
from extend_desktop.ui.views.detail.results_facts import ResultsFacts
from extend_desktop.ui.views.detail.results_feed import ResultsFeed
from extend_desktop.ui.views.detail.results_header import ResultsHeader
from extend_desktop.ui.views.detail.results_items import ItemsOpener
from extend_desktop.ui.views.detail.results_place import PlaceKeeper
from extend_desktop.ui.views.detail.results_table import ResultsTable
from extend_desktop.ui.views.detail.results_tools import ResultsTools
from extend_desktop.ui.views.live_table import ShownBatch
from extend_desktop.ui.widgets.boxes import column_box, wide

_TABLE_PX, _ITEMS_PX = 300, 180


class ResultsView(QWidget):
    """A row for every input of the batch: its values, or its state and the reason across them.

    Attributes:
        tools: filters, search and columns; the pane puts them beside the tabs.
        grid: both views of the table; `table` is the one with the fields.
        opener: opens arrays; `items` is their grid.
    """

    activated = Signal(QModelIndex)
    """Return or a double click on a value."""
    evaluation_requested = Signal(object)
    """The ids of inputs that are to go into an evaluation set."""

    def __init__(self, context: UiContext, tasks: PaneTasks, *, at_once: bool = True) -> None:
        super().__init__()
        self._context = context
        self._tasks = tasks
        self.slices = begun(self._build(context, tasks), at_once=at_once)

    def _build(self, context: UiContext, tasks: PaneTasks) -> Generator[None]:
        self.model = ResultsModel(self)
        self.feed = ResultsFeed(context, self.model, tasks, lambda: self._limit_percent)
        self.tools = ResultsTools(context)
        yield
        self.grid = ResultsTable(context, self.model)
        self.table = self.grid.main
        self.empty = ResultsEmpty(context)
        self.header = ResultsHeader(context, self.grid, self.model, self.tools)
        yield
        parts = (self.grid, self.model, self.feed)
        self._copying = ResultsCopying(context, *parts)
        self._facts = ResultsFacts(context, tasks, *parts, self._copying)
        self.opener = ItemsOpener(context, tasks, *parts)
        self.items, self.foot = self.opener.view, self._facts.foot
        self._place = PlaceKeeper(self.grid, self.model)
        self._phases: tuple[FinePhase, ...] = ()
        self._shown_limit = self._limit_percent
        yield
        yield from self._setup_ui()
        yield
        self._connect()
        self.refresh()

    @property
    def _limit_percent(self) -> int:
        return self._context.settings.current.doubt_limit_percent

    def show_batch(self, shown: ShownBatch | None) -> None:
        """Show another batch's results; None shows none."""
        self.empty.problem = ""
        self._phases = ()
        self.tools.reset()
        self.opener.forget()
        self.header.forget()
        self._facts.forget()
        self.feed.restart(shown)
        self.refresh()

    def know_batch(self, batch: Batch) -> None:
        """Say other words in place of rows once the batch has ended, and measure its last ones."""
        self.header.widths.know_batch(batch)
        if self.empty.know_batch(batch):
            self.refresh()

    def show_phases(self, phases: Sequence[FinePhase]) -> None:
        """Show only rows in these phases; none means all."""
        self._phases = tuple(phases)
        self._ask()

    def place_at(self, column: int) -> Place | None:
        """Return where in a document the values of a column stand; None of the other columns."""
        number = self.model.shape.field_at(column)
        return None if number is None else self.model.shape.fields[number].steps

    def selected_keys(self) -> list[InputId]:
        """Return the inputs of the selected cells, in the order shown."""
        return [self.model.key_at(row) for row in self.table.selected_rows()]

    def open_items(self) -> bool:
        """Open the grid of the array in the current cell; False where there is none."""
        return self.opener.open(self.table.currentIndex())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grid as wide as the pane, once the table in it has its new size."""
        super().resizeEvent(event)
        if is_whole(self.slices):
            self.foot.fit(event.size().width())
            self.header.fill_later()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read what is in sight again: a document may have been checked in Review meanwhile."""
        super().showEvent(event)
        self.model.refresh_all()
        self._facts.read()
        if self.tools.marks:
            self.feed.order_again()

    def _ask(self) -> None:
        """Read the rows that the filters and the sorting ask for."""
        sort, is_descending = self.header.sort
        self.feed.ask(
            GridQuery(
                self._phases,
                self._limit_percent if self.tools.doubtful.isChecked() else None,
                self.tools.search.text().strip(),
                self.tools.marks,
                sort,
                is_descending,
            )
        )

    def _opened(self, extractor: str) -> None:
        self.grid.fit_columns()
        self.header.open(extractor)
        # Before the first reading, so that it is in the order kept for this extractor.
        self._ask()

    def _ordered(self, by_operator: bool) -> None:  # noqa: FBT001 - of a signal
        self._place.give_back(to_top=by_operator)
        self.refresh()
        self._facts.follow_order()

    def _count(self, counts: DoubtCounts) -> None:
        self.tools.show_doubts(counts.values)

    def _activated(self, index: QModelIndex) -> None:
        if not self.opener.open(index):
            self.activated.emit(index)

    def _menu(self) -> QMenu | None:
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self._copying.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addAction(tr("Copy with all columns"), self._copying.copy_whole)
        menu.addSeparator()
        menu.addAction(tr("Review this value"), lambda: self.activated.emit(index))
        menu.addAction(tr("Add to an evaluation set…"), self._add_to_set)
        return menu

    def _add_to_set(self) -> None:
        self.evaluation_requested.emit(self.selected_keys())

    def _settings_changed(self, settings: Settings) -> None:
        if settings.doubt_limit_percent != self._shown_limit:
            self._shown_limit = settings.doubt_limit_percent
            self.model.set_limit(self._shown_limit)
            self._facts.read()
            self._ask()

    def _failed(self) -> None:
        self.empty.problem = tr("Results could not be read")
        self.refresh()

    def _prepare(self, count: int) -> None:
        self.empty.say("clock", laid_out_text(count), "")

    def refresh(self) -> None:
        """Show the rows, or say why there are none."""
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        has_batch = self.feed.shown is not None
        self.tools.setEnabled(has_batch and self.feed.is_loaded)
        self.foot.setVisible(has_batch and self.feed.is_loaded)
        self.empty.explain(self.feed)

    def _setup_ui(self) -> Generator[None]:
        self._stack = QStackedLayout()
        column_box(self, wide(self._stack), self.foot, spacing_px=0)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        yield
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.grid)
        self.splitter.addWidget(self.items)
        self.splitter.setSizes([_TABLE_PX, _ITEMS_PX])
        self.splitter.setStretchFactor(0, 1)

    def _connect(self) -> None:
        self.feed.opened.connect(self._opened)
        self.feed.preparing.connect(self._prepare)
        self.feed.ordered.connect(self._ordered)
        self.feed.changed.connect(self._facts.recount_later)
        self._facts.counted.connect(self._count)
        self.feed.new_rows.connect(self.foot.show_new_rows)
        self.feed.failed.connect(self._failed)
        self.foot.sort_requested.connect(self.feed.order_again)
        self.tools.changed.connect(self._ask)
        self.header.sort_changed.connect(self._ask)
        self.grid.activated.connect(self._activated)
        self.table.set_menu(self._menu)
        self.grid.frozen.set_menu(self._menu)
        unsubscribe = self._context.settings.changed.subscribe(self._settings_changed)
        self.destroyed.connect(unsubscribe)
