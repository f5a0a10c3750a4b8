"""The first rows of an export as they will be written, and what its reader should know."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget
from typing_extensions import override

from extend_desktop.domain.exports import ExportFormat, ExportPreview, TableHead
from extend_desktop.presentation.exports import count_remarks, preview_text
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line, safe_tooltip
from extend_desktop.ui.timers import single_shot
from extend_desktop.ui.widgets import BusyBar, DataTable, InlineBanner, LinkButton, PlainLabel
from extend_desktop.ui.widgets.boxes import column_box, wide
from extend_desktop.ui.widgets.shared_width import shared_px

_Index = QModelIndex | QPersistentModelIndex
_NO_HEAD = TableHead("", (), ())
_KEY = "export preview"  # untranslated: a key of the settings
_MOST_PX, _MEASURED_ROWS = 240, 30


class PreviewModel(QAbstractTableModel):
    """The texts of one table."""

    def __init__(self) -> None:
        super().__init__()
        self._head = _NO_HEAD
        self._rows: tuple[tuple[str, ...], ...] = ()

    def replace(self, head: TableHead, rows: tuple[tuple[str, ...], ...]) -> None:
        self.beginResetModel()
        self._head, self._rows = head, rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._head.names)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text)
        return safe_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_across = orientation is Qt.Orientation.Horizontal
        return one_line(self._head.names[section]) if is_across else section + 1


class PreviewPane(QWidget):
    """A tab a table, the rows, and a line for each thing to know."""

    workbook_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._preview: ExportPreview | None = None
        self.model = PreviewModel()
        self.table = DataTable(context, _KEY, tr("Preview"), (), stretch=None, is_arrangeable=False)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        # A record of JSON is long, and stands beside a name only.
        self.table.horizontalHeader().setStretchLastSection(True)
        self.sheets = QTabBar()
        self.sheets.setExpanding(False)
        self.sheets.setDrawBase(False)
        self.sheets.setAccessibleName(tr("Sheets"))
        self.sheets.currentChanged.connect(self._show_sheet)
        self.caption = PlainLabel(role="muted")
        self.remarks = PlainLabel(role="warning", wrap=True)
        self.as_workbook = LinkButton(tr("Write Excel (XLSX) instead"))
        self.as_workbook.clicked.connect(self.workbook_requested)
        self.busy = BusyBar(context.theme, self)
        self.banner = InlineBanner(context.icons, self)
        self._asked_px: dict[int, int] = {}
        self._by_hand_px: dict[str, int] = {}
        self._is_fitting = False
        self.table.horizontalHeader().sectionResized.connect(self._note_width)
        self._fill_later = single_shot(self, self._fill)
        self._setup_ui()

    def show_preview(self, preview: ExportPreview, kind: ExportFormat, total: int) -> None:
        """Show the beginning of an export of `total` documents."""
        self._preview = preview
        self.caption.setText(preview_text(preview, total))
        remarks = count_remarks(preview.counts)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.as_workbook.setVisible(bool(preview.counts.changed_cells) and kind.is_table)
        titles = [one_line(head.title) for head, _ in preview.tables]
        self.sheets.setVisible(len(titles) > 1)
        shown = [self.sheets.tabText(place) for place in range(self.sheets.count())]
        if shown != titles:
            blocker = QSignalBlocker(self.sheets)
            while self.sheets.count():
                self.sheets.removeTab(0)
            for title in titles:
                self.sheets.addTab(title)
            blocker.unblock()
        self._show_sheet(self.sheets.currentIndex())

    def _show_sheet(self, place: int) -> None:
        if self._preview is not None and 0 <= place < len(self._preview.tables):
            self._is_fitting = True
            self.model.replace(*self._preview.tables[place])
            self.table.resizeColumnsToContents()
            self._asked_px = self._widths_px()
            self._fill()

    def _note_width(self, column: int, _before_px: int, width_px: int) -> None:
        """Keep what the operator sets, by its column's name: other sheets and options have it too."""
        # The last one follows the others.
        if not self._is_fitting and column < self.model.columnCount() - 1:
            self._by_hand_px[self._name(column)] = width_px

    def _name(self, column: int) -> str:
        return str(self.model.headerData(column, Qt.Orientation.Horizontal))

    def _widths_px(self) -> dict[int, int]:
        header = self.table.horizontalHeader()
        return {column: header.sectionSize(column) for column in range(header.count())}

    def _fill(self) -> None:
        """Cut long values only as far as others need the room."""
        by_hand_px = self._by_hand_px
        asked = {at: by_hand_px.get(self._name(at), px) for at, px in self._asked_px.items()}
        first = {
            at: px if self._name(at) in by_hand_px else min(px, _MOST_PX)
            for at, px in asked.items()
        }
        spare_px = self.table.viewport().width() - sum(first.values())
        self._is_fitting = True
        for column, width_px in shared_px(first, asked, (), spare_px).items():
            self.table.horizontalHeader().resizeSection(column, width_px)
        self._is_fitting = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_later.start()

    def _setup_ui(self) -> None:
        column = column_box(
            self, self.banner, self.busy, self.sheets, wide(self.table), self.caption, spacing_px=6
        )
        beside = QHBoxLayout()
        beside.addWidget(self.remarks, 1)
        beside.addWidget(self.as_workbook, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(beside)
        self.sheets.hide()
        self.remarks.hide()
        self.as_workbook.hide()
