"""A table set up once for every list of the window. For ui."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from extend_desktop.presentation.copying import table_text
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.widgets.table_columns import TableColumns
from extend_desktop.ui.widgets.table_header import TableHeader

_WIDTHS_VERSION = "v1"
_SAVE_AFTER_MS = 600
_ROW_PADDING_PX = 15
_LEAST_ROW_PX = 26
_LEAST_COLUMN_PX = 40
_MOST_COLUMN_PX = 4_000
"""A remembered width beyond any screen is damage."""
_USUAL_LINE_PX = 17


@runtime_checkable
class CopyableModel(Protocol):
    """A model that knows what its rows are to the clipboard."""

    def copied_rows(self, rows: Sequence[int], columns: Sequence[int]) -> Iterable[Sequence[str]]:
        """Return the texts of some columns of some rows; read in a thread."""
        ...


class DataTable(QTableView):
    """Whole rows, no grid, 30 px rows that grow with the font; its columns are remembered.

    Args:
        name: of the list, for remembering the widths: `files`, `batches`; of empty text, they are
            not remembered here.
        accessible_name: what a screen reader says.
        widths_px: first widths by column; columns beyond get Qt's default.
        stretch: the column that takes the room left over; None for none.
        is_arrangeable: whether the operator may move and hide columns, which is remembered.

    Attributes: `first_widths_px` are those of its columns at first, scaled to the font.
    """

    def __init__(
        self,
        context: UiContext,
        name: str,
        accessible_name: str,
        widths_px: Sequence[int],
        *,
        stretch: int | None = 0,
        is_arrangeable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._key = f"columns/{name}" if name else ""
        self.first_widths_px = scaled_widths_px(widths_px, self.fontMetrics().height())
        self._stretch = stretch
        self.grown: dict[int, int] = {}
        self._menu_builder: Callable[[], QMenu | None] | None = None
        self._row_height = one_line_height_px
        self._save_later = single_shot(self, self._save_widths, _SAVE_AFTER_MS)
        self.setAccessibleName(accessible_name)
        self._set_up_view()
        self._set_up_headers()
        self.columns = TableColumns(context.settings, self, name if is_arrangeable else "")
        self.columns.reset_requested.connect(self.reset_widths)

    def set_menu(self, builder: Callable[[], QMenu | None]) -> None:
        """Let `builder` make the context menu for the selection; None from it shows none."""
        self._menu_builder = builder

    def set_row_height(self, row_height: Callable[[int], int]) -> None:
        """Take the height of the rows from the height of the font's line, both in pixels."""
        self._row_height = row_height
        self._fit_rows()

    @property
    def has_own_widths(self) -> bool:
        """Whether the operator has set the widths of its columns."""
        return bool(self._key and self._context.settings.layout(self._key))

    def reset_widths(self) -> None:
        """Make the columns as they were at first, if they are remembered here."""
        if self._key:
            self.columns.reset()
            self._save_later.stop()
            self._context.settings.forget_layout(self._key)
            self._apply_widths()
            self.viewport().update()

    def arrange(self) -> None:
        """Arrange the columns as they are remembered."""
        self._apply_widths()
        self.columns.restore()

    def selected_rows(self) -> list[int]:
        """Return the selected rows, ascending."""
        # By ranges: asking for the rows would read the flags of every selected cell.
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def copy_selection(self) -> None:
        """Copy the selected rows with their header, as a spreadsheet pastes them."""
        rows, model = self.selected_rows(), self.model()
        if not rows or not isinstance(model, CopyableModel):
            return
        columns = shown_columns(self)
        across = Qt.Orientation.Horizontal
        header = [str(self.model().headerData(column, across) or "") for column in columns]
        texts = model.copied_rows(rows, columns)
        self._context.tasks.start(_copy(header, texts), name="copy rows")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all that is selected; the view itself would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)

    @override
    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hide a column for want of room; one that the operator hid stays hidden."""
        super().setColumnHidden(column, self.columns.give_way(column, is_hidden=hide))

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show `model`, in the widths last used."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.arrange)
            self.arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the widths at once: the window may be closing."""
        super().hideEvent(event)
        if self._save_later.isActive():
            self._save_later.stop()
            self._save_widths()

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setFont(self._context.theme.figures_font())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = TableHeader(self)
        self.setHorizontalHeader(columns)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(_LEAST_COLUMN_PX)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.sectionResized.connect(self._widths_changed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        line_px = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(self._row_height(line_px))
        self.horizontalHeader().setFixedHeight(one_line_height_px(line_px))

    def _apply_widths(self) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        grown = {} if self.has_own_widths else self.grown
        for column, width in enumerate(self._remembered_widths()[: header.count()]):
            header.resizeSection(column, grown.get(column, width))
        if self._stretch is not None and self._stretch < header.count():
            header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)
        header.blockSignals(False)  # noqa: FBT003
        self.updateGeometries()

    def _remembered_widths(self) -> Sequence[int]:
        version, _, text = self._context.settings.layout(self._key).partition(":")
        parts = text.split(",")
        if version != _WIDTHS_VERSION or not all(_is_width(part) for part in parts):
            return self.first_widths_px
        widths = [max(_LEAST_COLUMN_PX, int(part)) for part in parts]
        return widths if len(widths) >= len(self.first_widths_px) else self.first_widths_px

    def _widths_changed(self, column: int) -> None:
        if self._key and column != self._stretch and self.isVisible():
            self._save_later.start()

    def _save_widths(self) -> None:
        header = self.horizontalHeader()
        sizes = [header.sectionSize(column) for column in range(header.count())]
        # A hidden column has no width now, but it has one when it is shown again; the stretched
        # one takes what is left, which is the window's doing.
        known = [*self._remembered_widths(), *sizes[len(self._remembered_widths()) :]]
        kept = [
            known[at] if at == self._stretch or size in (0, self.grown.get(at)) else size
            for at, size in enumerate(sizes)
        ]
        if kept != known[: len(kept)]:
            text = f"{_WIDTHS_VERSION}:{','.join(map(str, kept))}"
            self._context.settings.remember_layout(self._key, text)

    def _open_menu(self, at: QPoint) -> None:
        menu = self._menu_builder() if self._menu_builder is not None else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))


def scaled_widths_px(widths_px: Sequence[int], line_px: int) -> tuple[int, ...]:
    """Return the widths of columns for a height of the font's line; they are given for the usual."""
    factor = max(1.0, line_px / _USUAL_LINE_PX)
    return tuple(round(width_px * factor) for width_px in widths_px)


def one_line_height_px(line_px: int) -> int:
    """Return the height of a row of one line of text."""
    return max(_LEAST_ROW_PX, line_px + _ROW_PADDING_PX)


def _is_width(part: str) -> bool:
    return part.isdecimal() and len(part) < 6 and int(part) <= _MOST_COLUMN_PX


def grow_column(table: DataTable, column: int, width_px: int) -> None:
    """Give a column of a table the room there is, until the operator sets a width."""
    if table.has_own_widths or table.columnWidth(column) in (0, width_px):
        return
    table.grown[column] = width_px
    header = table.horizontalHeader()
    header.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    header.resizeSection(column, width_px)
    header.blockSignals(False)  # noqa: FBT003


def shown_columns(table: DataTable) -> list[int]:
    header = table.horizontalHeader()
    logical = [header.logicalIndex(place) for place in range(header.count())]
    # Where rows are cards the header is hidden too, and all columns are in the card.
    is_card = header.isHidden()
    return [column for column in logical if is_card or not header.isSectionHidden(column)]


async def _copy(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    # A long batch has a million cells, whose texts are made only now.
    text = await asyncio.to_thread(table_text, header, rows)
    QGuiApplication.clipboard().setText(text)
