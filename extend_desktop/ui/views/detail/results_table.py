"""The grid of results: number and file stay put at the left while the rest scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QScrollBar,
    QWidget,
)
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.delegates.cell_delegate import Index
from extend_desktop.ui.delegates.results_delegate import ResultsDelegate
from extend_desktop.ui.models.results import FILE, FIRST_FIELD, NUMBER
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.widgets import DataTable
from extend_desktop.ui.widgets.data_table import shown_columns

_LEAST_FILE_PX = 90
Action = QAbstractItemView.CursorAction


class GridView(DataTable):
    """One of the two views; the cursor goes over to the other at their common edge."""

    copy_requested = Signal()
    escaped = Signal()
    left_at_edge = Signal(int)
    """The row in which the cursor goes over to the other view."""

    def __init__(self, context: UiContext, name: str, edge: Action) -> None:
        super().__init__(context, "", name, (), stretch=None)
        # Qt's cursor goes to the left on the screen, whichever way the columns run.
        opposite = {Action.MoveLeft: Action.MoveRight, Action.MoveRight: Action.MoveLeft}
        self._edge = opposite[edge] if self.isRightToLeft() else edge
        self._edge_place = 0 if edge is Action.MoveLeft else -1
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setMouseTracking(True)

    def visible_columns(self) -> list[int]:
        """Return the columns shown, left to right."""
        return shown_columns(self)

    def repaint_whole(self) -> None:
        """Paint all that is in sight anew; scrolled, Qt moves what is painted already."""
        self.viewport().update()

    @override
    def copy_selection(self) -> None:
        self.copy_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()

    @override
    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        columns, current = self.visible_columns(), self.currentIndex()
        edge = columns[self._edge_place] if columns else -1
        if action is self._edge and current.isValid() and current.column() == edge:
            self.left_at_edge.emit(current.row())
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    @override
    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        is_whole = index.column() == NUMBER
        return command | QItemSelectionModel.SelectionFlag.Rows if is_whole else command


class ResultsTable(QWidget):
    """Two views of one model that scroll, select and are hovered over as one.

    Attributes:
        main: the schema's columns and ours, which scroll.
        frozen: number and file.
    """

    activated = Signal(QModelIndex)
    """Return or a double click on a cell."""
    clicked = Signal(QModelIndex)
    sort_clicked = Signal(int)
    """The header of a column was clicked."""
    columns_changed = Signal()
    """A column was moved."""
    widened = Signal(int, int, int)
    """A column, its width before and now; also when it was hidden or came back."""
    escaped = Signal()
    keyboard_left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, context: UiContext, model: ResultsModel) -> None:
        super().__init__()
        self.main = GridView(context, tr("Results"), Action.MoveLeft)
        self.frozen = GridView(context, tr("Files of the results"), Action.MoveRight)
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        self._model = model
        for view in (self.main, self.frozen):
            view.setItemDelegate(ResultsDelegate(context, view))
            view.setModel(model)
        self.frozen.setSelectionModel(self.main.selectionModel())
        self._setup_ui()
        self._connect()
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the columns out between the views, after others were set."""
        for column in range(self._model.columnCount()):
            is_frozen = column < FIRST_FIELD
            self.frozen.setColumnHidden(column, not is_frozen)
            if is_frozen:
                self.main.setColumnHidden(column, True)  # noqa: FBT003 - Qt's own signature
                self.frozen.setColumnWidth(column, self._model.columns[column].width_px)
        self._fit_frozen()

    def show_sort(self, column: int | None, *, is_descending: bool) -> None:
        """Show an arrow in the header of the column that is sorted by."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        for view in (self.main, self.frozen):
            header = view.horizontalHeader()
            header.setSortIndicatorShown(column is not None)
            header.setSortIndicator(-1 if column is None else column, order)

    def first_column(self) -> int:
        """Return the first column that scrolls; that of the files if none does."""
        return next(iter(self.main.visible_columns()), FILE)

    def visible_columns(self) -> list[int]:
        """Return the columns shown, left to right."""
        return [*self.frozen.visible_columns(), *self.main.visible_columns()]

    def place_of(self, index: QModelIndex) -> GridView:
        """Return the view that shows a column."""
        return self.frozen if index.column() < FIRST_FIELD else self.main

    @override
    def setFocus(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Give the focus to the view with the current cell."""
        self.place_of(self.main.currentIndex()).setFocus()

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let a row be hovered over in both views."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            view = self.main if watched is self.main.viewport() else self.frozen
            self._hover(view.rowAt(event.position().toPoint().y()))
        elif event.type() is QEvent.Type.Leave:
            self._hover(-1)
        elif event.type() is QEvent.Type.FocusOut:
            self.keyboard_left.emit()
        return False

    @property
    def has_keyboard(self) -> bool:
        """Whether the operator is at work in it: a click puts the keyboard into it too."""
        return self.main.hasFocus() or self.frozen.hasFocus()

    def _hover(self, row: int) -> None:
        for view in (self.main, self.frozen):
            delegate = view.itemDelegate()
            if isinstance(delegate, ResultsDelegate) and delegate.hovered_row != row:
                before, delegate.hovered_row = delegate.hovered_row, row
                for changed in (before, row):
                    height = view.rowHeight(max(changed, 0))
                    top = view.rowViewportPosition(changed) if changed >= 0 else -height
                    view.viewport().update(0, top, view.viewport().width(), height)

    def _enter_frozen(self, row: int) -> None:
        self.frozen.setFocus()
        self.frozen.setCurrentIndex(self._model.index(row, FILE))

    def _enter_main(self, row: int) -> None:
        column = self.first_column()
        if column >= FIRST_FIELD:
            self.main.setFocus()
            self.main.setCurrentIndex(self._model.index(row, column))

    def _fit_frozen(self) -> None:
        header = self.frozen.horizontalHeader()
        frame = 2 * self.frozen.frameWidth()
        self.frozen.setFixedWidth(header.sectionSize(NUMBER) + header.sectionSize(FILE) + frame)

    def _setup_ui(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.frozen, 0, 0)
        grid.addWidget(self.main, 0, 1)
        grid.addWidget(self.across, 1, 1)
        grid.setColumnStretch(1, 1)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.frozen.setObjectName("frozenColumns")
        self.main.setObjectName("fieldColumns")
        self.frozen.setVerticalScrollBarPolicy(off)
        for view in (self.frozen, self.main):
            # One bar below both, or the views would not be of one height.
            view.setHorizontalScrollBarPolicy(off)
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
            header = view.horizontalHeader()
            header.setSectionsClickable(True)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.main.horizontalHeader().setSectionsMovable(True)
        names = self.frozen.horizontalHeader()
        names.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.Fixed)
        self.across.setVisible(False)

    def _connect(self) -> None:
        own, others = self.main.verticalScrollBar(), self.frozen.verticalScrollBar()
        own.valueChanged.connect(others.setValue)
        others.valueChanged.connect(own.setValue)
        inner = self.main.horizontalScrollBar()
        inner.rangeChanged.connect(self._fit_bar)
        inner.valueChanged.connect(self.across.setValue)
        # Texts at the edges are shortened to what is in sight of their cells, which is other now.
        inner.valueChanged.connect(self.main.repaint_whole)
        self.across.valueChanged.connect(inner.setValue)
        self.frozen.left_at_edge.connect(self._enter_main)
        self.main.left_at_edge.connect(self._enter_frozen)
        for view in (self.main, self.frozen):
            view.activated.connect(self.activated)
            view.clicked.connect(self.clicked)
            view.horizontalHeader().sectionClicked.connect(self.sort_clicked)
            view.horizontalHeader().sectionResized.connect(self._resized)
            view.escaped.connect(self.escaped)
        self.main.horizontalHeader().sectionMoved.connect(self.columns_changed)

    def _fit_bar(self, least: int, most: int) -> None:
        inner = self.main.horizontalScrollBar()
        self.across.setRange(least, most)
        self.across.setPageStep(inner.pageStep())
        self.across.setSingleStep(inner.singleStep())
        self.across.setVisible(most > least)

    def _resized(self, column: int, before_px: int, now_px: int) -> None:
        if column == FILE and 0 < now_px < _LEAST_FILE_PX:
            self.frozen.setColumnWidth(FILE, _LEAST_FILE_PX)
            return
        if column < FIRST_FIELD:
            self._fit_frozen()
        self.widened.emit(column, before_px, now_px)
