"""A table that follows a service: set up once for every live list of the window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypedDict

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget
from typing_extensions import Unpack, override

from extend_desktop.domain.batches import FinePhase, Input
from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.monitor import no_batch_words
from extend_desktop.presentation.translation import Marked, tr, worded
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.async_work import CachedRead
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate
from extend_desktop.ui.models.cells import Column, K, TableRow
from extend_desktop.ui.models.coalescer import Coalescer, V
from extend_desktop.ui.models.keyed_table import KeyedTableModel
from extend_desktop.ui.responsive_columns import NarrowColumns
from extend_desktop.ui.widgets import DataTable, EmptyState, SearchField
from extend_desktop.values import dataclass

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_TOOLS_GAP_PX, _SEARCH_PX = 8, 180


class TableOptions(TypedDict, total=False):
    """How a live table differs from the others."""

    stretch: int | None
    """The column that takes the room left over, the first one if not said; None for none."""
    is_sortable: bool
    least_px: Mapping[int, int]
    """The least width of the viewport at which a column is shown, by column."""


class LiveTableView(QWidget, Generic[K, V]):
    """Model, feed and table of facts that come by events, with a menu on the selected rows.

    Args:
        name: of the list, for remembering its widths.
        title: what a screen reader says.
        row_of: builds the row of a fact.

    Attributes:
        tools: what belongs to the table and stands elsewhere, beside its tab.
    """

    def __init__(
        self,
        context: UiContext,
        name: str,
        title: str,
        columns: Sequence[Column],
        row_of: Callable[[V], TableRow[K]],
        **options: Unpack[TableOptions],
    ) -> None:
        super().__init__()
        self._context = context
        self._row_of = row_of
        self._subscriptions = Subscriptions()
        self.model = KeyedTableModel[K](columns, self)
        self._feed = Coalescer[K, V](self._apply, self)
        widths_px = [column.width_px for column in columns]
        self.table = DataTable(context, name, title, widths_px, stretch=options.get("stretch", 0))
        self.table.setItemDelegate(CellDelegate(context, self.table))
        self.table.setModel(self.model)
        self.table.set_menu(self._menu)
        if options.get("is_sortable", True):
            self.table.setSortingEnabled(True)
            self.table.horizontalHeader().setSortIndicatorClearable(True)
            self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._narrow_columns = NarrowColumns(self.table, options.get("least_px", {}))
        self.empty = EmptyState(context)
        self.tools = QWidget()
        self._tools_row = QHBoxLayout(self.tools)
        self._tools_row.setContentsMargins(0, 0, 0, 0)
        self._tools_row.setSpacing(_TOOLS_GAP_PX)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)

    def selected_keys(self) -> list[K]:
        """Return the keys of the selected rows, in the order shown."""
        return [self.model.key_at(row) for row in self.table.selected_rows()]

    def _add_search(self, name: str, search: Callable[[str], None]) -> SearchField:
        """Add a field to the tools that calls `search` with what is looked for."""
        field = SearchField(self._context.icons, name)
        field.setFixedWidth(_SEARCH_PX)
        field.searched.connect(search)
        self._tools_row.addWidget(field)
        return field

    def _follow(self, *subscriptions: Callable[[], None]) -> None:
        """Forget what is shown and what is on its way; hear these events from now on."""
        self._subscriptions.end()
        self._subscriptions.add(*subscriptions)
        self._feed.clear()
        self.model.show_groups(())
        self.model.show_accepted(None)
        self.model.replace(())

    def _apply(self, facts: Sequence[V]) -> None:
        self.model.upsert([self._row_of(fact) for fact in facts])
        self._refresh()

    def _refresh(self) -> None:
        """Show the table or the empty state; here always the table."""

    def _menu(self) -> QMenu | None:
        if not self.selected_keys():
            return None
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._fill_menu(menu)
        return menu

    def _fill_menu(self, menu: QMenu) -> None:
        """Offer what can be done with the selected rows."""
        copy = menu.addAction(tr("Copy rows"), self._copy_rows)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))

    def _copy_rows(self) -> None:
        self.table.copy_selection()


class EmptyTexts(NamedTuple):
    """What a table of a batch says while it has no row to show."""

    icon: str
    title: Marked
    """What a screen reader calls it."""
    loading: Marked
    failed: Marked
    empty: tuple[str | Marked, str | Marked]
    filtered: tuple[str | Marked, str | Marked] = ("", "")


@dataclass(frozen=True, slots=True)
class ShownBatch:
    """The batch that is looked at, with its inputs read once for all tabs."""

    services: AccountServices
    id: BatchId
    inputs: CachedRead[tuple[Input, ...]]


class BatchTableView(LiveTableView[K, V]):
    """A live table of the selected batch: it is read first, then followed."""

    def __init__(
        self,
        context: UiContext,
        tasks: PaneTasks,
        name: str,
        columns: Sequence[Column],
        row_of: Callable[[V], TableRow[K]],
        texts: EmptyTexts,
        **options: Unpack[TableOptions],
    ) -> None:
        super().__init__(context, name, tr(texts.title), columns, row_of, **options)
        self._tasks = tasks
        self._name = name
        self._texts = texts
        self._shown: ShownBatch | None = None
        self._is_loaded = False
        self._has_batches = True

    def show_phases(self, phases: Sequence[FinePhase]) -> None:
        """Show only rows in these phases; none means all."""
        self.model.show_groups([phase.value for phase in phases])
        self._refresh()

    def _restart(
        self,
        shown: ShownBatch | None,
        load: Callable[[ShownBatch], Coroutine[Any, Any, object]],
        *subscriptions: Callable[[], None],
    ) -> None:
        """Follow another batch and start reading it."""
        self._tasks.cancel(self._name)
        self._shown, self._is_loaded = shown, False
        self._follow(*subscriptions)
        if shown is not None:
            self._tasks.start(
                lambda: load(shown),
                self._name,
                on_error=lambda _error: self.empty.say("error", tr(self._texts.failed), ""),
            )
        self._refresh()

    def know_batches(self, *, has_any: bool) -> None:
        """Say other words while there is no batch that could be selected."""
        if has_any is not self._has_batches:
            self._has_batches = has_any
            self._refresh()

    def _is_of_batch(self, batch_id: BatchId) -> bool:
        return self._shown is not None and self._shown.id == batch_id

    @override
    def _refresh(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        texts = self._texts
        if self._shown is None:
            self.empty.say(texts.icon, *no_batch_words(has_any=self._has_batches))
        elif not self._is_loaded:
            self.empty.say("clock", tr(texts.loading), "")
        elif self.model.total:
            self.empty.say("filter", *map(worded, texts.filtered))
        else:
            self.empty.say(texts.icon, *map(worded, texts.empty))


def copy_lines(lines: Sequence[str]) -> None:
    """Put lines of text onto the clipboard."""
    QGuiApplication.clipboard().setText("\n".join(lines))
