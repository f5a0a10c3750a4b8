"""Runs grouped by why they have no result, with advice and what to do about each reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from extend_desktop.domain.ids import InputId
from extend_desktop.presentation.batches import input_severity
from extend_desktop.presentation.copying import table_text
from extend_desktop.presentation.quantities import count_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import tr, worded
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import CellDelegate, Index
from extend_desktop.ui.models.cells import copied_texts
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.models.reasons import MOST_ROWS, ReasonGroup, ReasonModel, same_inputs
from extend_desktop.ui.models.runs import RUN_COLUMNS
from extend_desktop.ui.responsive_columns import NarrowColumns, RoomyColumn
from extend_desktop.ui.widgets import Button, PlainLabel
from extend_desktop.ui.widgets.boxes import placed_margins
from extend_desktop.ui.widgets.data_table import scaled_widths_px
from extend_desktop.ui.widgets.status_dot import Dot
from extend_desktop.ui.widgets.tree_groups import paint_arrow, paint_group_ground

_ROW_PX = 32
FOLDER_PX = 900, 260
"""From which width of the list the column of folders grows, and how wide it gets."""
_LEAST_PX = {1: 800, 2: 620, 4: 660}
"""The least width at which a column is shown, by column; names are indented and need the room."""
_DETAIL, _DETAIL_PX, _DETAIL_MOST_PX, _DETAIL_FROM_PX = 5, 110, 250, 820
"""What failed and why is said by the group: a row's own detail is short, and its name is not."""
_PILLS = {Severity.FAILED: "failed_pill", Severity.WARNING: "warning_pill"}
"""The role of a group's count; of others there is no alarm to be given."""
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReasonTree(QTreeView):
    """Groups, largest first; Return on one does what its button does."""

    retry_requested = Signal(object)
    """The ids of inputs to send again, a tuple."""
    ids_requested = Signal(object)
    """The inputs whose ids are wanted, a tuple."""
    rest_requested = Signal(object)
    """The `ReasonGroup` of which all inputs are to be listed."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._collapsed: set[str] = set()
        self.groups = ReasonModel(self)
        self.setModel(self.groups)
        self.setAccessibleName(tr("Runs by reason"))
        self.setItemDelegate(_Rows(context, self))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFont(context.theme.figures_font())
        header = self.header()
        header.setStretchLastSection(False)
        header.setFixedHeight(_ROW_PX)
        asked_px = [column.width_px for column in RUN_COLUMNS]
        asked_px[_DETAIL] = _DETAIL_PX
        line_px = self.fontMetrics().height()
        *widths_px, most_px = scaled_widths_px([*asked_px, _DETAIL_MOST_PX], line_px)
        for number, width_px in enumerate(widths_px):
            self.setColumnWidth(number, width_px)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        NarrowColumns(self, _LEAST_PX)
        RoomyColumn(self, 1, *FOLDER_PX, self.setColumnWidth)
        RoomyColumn(self, _DETAIL, _DETAIL_FROM_PX, most_px, self.setColumnWidth)
        self.doubleClicked.connect(self._show_rest)
        self.collapsed.connect(self._fold)
        self.expanded.connect(self._unfold)

    def show_groups(self, groups: list[ReasonGroup]) -> None:
        """Show these; what is folded and selected stays so."""
        if same_inputs(self.groups.groups, groups):
            return
        selected, collapsed = set(self.selected_keys()), set(self._collapsed)
        at = self.verticalScrollBar().value()
        self.groups.replace(groups)
        for number, group in enumerate(groups):
            index = self.groups.index(number, 0)
            self.setFirstColumnSpanned(number, QModelIndex(), True)  # noqa: FBT003 - Qt's own
            self.setExpanded(index, group.code not in collapsed)
            self.setIndexWidget(index, self._head(group))
            if selected:
                self._select(index, group, selected)
        self.verticalScrollBar().setValue(at)

    def selected_keys(self) -> list[InputId]:
        """Return the inputs selected, those of a selected group too, in the order shown."""
        keys: dict[InputId, None] = {}
        for index in sorted(self.selectionModel().selectedRows()):
            row = self.groups.row_at(index)
            if row is not None:
                keys[row.key] = None
            elif self.groups.rest_of(index) is None:
                keys.update((item.id, None) for item in self.groups.groups[index.row()].inputs)
        return list(keys)

    def copy_selection(self) -> None:
        """Copy the selected rows with their header, as a spreadsheet pastes them."""
        rows = map(self.groups.row_at, sorted(self.selectionModel().selectedRows()))
        columns = range(len(RUN_COLUMNS))
        texts = [copied_texts(row.cells, columns) for row in rows if row is not None]
        header = [worded(column.title) for column in RUN_COLUMNS]
        if texts:
            QGuiApplication.clipboard().setText(table_text(header, texts))

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Set the head of a group apart from rows."""
        if not index.parent().isValid():
            paint_group_ground(self._context, painter, options.rect)
        super().drawRow(painter, options, index)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        paint_arrow(self, self._context, painter, rect, index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in _RETURN_KEYS and self._show_rest(index):
            return
        elif event.key() in _RETURN_KEYS and index.isValid() and not index.parent().isValid():
            self._act(self.groups.groups[index.row()])
        else:
            super().keyPressEvent(event)

    def _show_rest(self, index: QModelIndex) -> bool:
        group = self.groups.rest_of(index) if index.isValid() else None
        if group is not None:
            self.rest_requested.emit(group)
        return group is not None

    def _act(self, group: ReasonGroup) -> None:
        if group.is_retryable:
            self.retry_requested.emit(tuple(item.id for item in group.inputs))
        elif group.advice.needs_ids:
            self.ids_requested.emit(group.inputs)

    def _fold(self, index: QModelIndex) -> None:
        self._collapsed.add(self.groups.groups[index.row()].code)

    def _unfold(self, index: QModelIndex) -> None:
        self._collapsed.discard(self.groups.groups[index.row()].code)

    def _select(self, parent: QModelIndex, group: ReasonGroup, keys: set[InputId]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for number, item in enumerate(group.inputs[:MOST_ROWS]):
            if item.id in keys:
                index = self.groups.index(number, 0, parent)
                self.selectionModel().select(index, flags.Select | flags.Rows)

    def _head(self, group: ReasonGroup) -> QWidget:
        head = QWidget()
        count = count_text(len(group.inputs))
        severity = input_severity(group.inputs[0])
        title = PlainLabel(one_line(group.advice.say))
        title.setFont(self._context.theme.title_font())
        advice, code = group.advice.advice, plain(group.code)
        if code not in advice:
            advice = " · ".join(filter(None, (advice, code)))
        row = QHBoxLayout(head)
        row.setContentsMargins(*placed_margins((4, 0, 8, 0)))
        row.setSpacing(8)
        row.addWidget(Dot(self._context.theme, head, severity))
        row.addWidget(title)
        pill = PlainLabel(count, role=_PILLS.get(severity, ""), elide=None)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(one_line(advice), role="muted"), 1)
        if group.advice.needs_ids:
            copy = Button(tr("Copy the ids"))
            copy.clicked.connect(partial(self.ids_requested.emit, group.inputs))
            row.addWidget(copy)
        if group.is_retryable:
            retry = Button(tr("Retry these {count}", count=count))
            retry.clicked.connect(partial(self._act, group))
            row.addWidget(retry)
        for button in head.findChildren(Button):
            button.setProperty("role", "row")
            button.setAccessibleName(with_detail(button.text(), group.advice.say))
        return head


class _Rows(CellDelegate):
    """Rows as high as the buttons of a group need."""

    @override
    def sizeHint(self, option: object, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW_PX)  # pyright: ignore[reportArgumentType]
