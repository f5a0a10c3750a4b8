"""Which columns an export has, in which order and under which names: a page of the export dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from extend_desktop.domain.exports import (
    ColumnChoice,
    ColumnGroup,
    ExportColumn,
    ExportOptions,
    FieldMeasure,
)
from extend_desktop.presentation.exports import COLUMNS_EXPLANATION, column_tooltip
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import LinkButton, PlainLabel, plain_tooltip
from extend_desktop.ui.widgets.boxes import STRETCH, row_box

_KEY, _NAME, _GROUP = (Qt.ItemDataRole.UserRole + step for step in range(3))
_ROW_PX = 26
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnList(QListWidget):
    """A checklist whose rows can be dragged, moved by Alt with an arrow key, and renamed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Columns"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._changed)
        self.model().rowsMoved.connect(self.edited)

    def fill(self, columns: Sequence[ExportColumn], chosen: Sequence[ColumnChoice] | None) -> None:
        """Show what is chosen in its order, then the rest; without a choice all as usual."""
        blocker = QSignalBlocker(self)
        self.clear()
        names = {choice.key: choice.name for choice in chosen or ()}
        by_key = {column.key: column for column in columns}
        first = [by_key[key] for key in names if key in by_key]
        for column in (*first, *(item for item in columns if item.key not in names)):
            is_checked = column.is_default if chosen is None else column.key in names
            self._add(column, names.get(column.key, ""), is_checked=is_checked)
        blocker.unblock()

    def entries(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def choices(self) -> tuple[ColumnChoice, ...]:
        """Return what is ticked, in order, with the names the operator gave."""
        return tuple(
            ColumnChoice(item.data(_KEY), "" if item.text() == item.data(_NAME) else item.text())
            for item in self.entries()
            if item.checkState() is _CHECKED
        )

    def check(self, group: ColumnGroup | None, prefix: str = "", *, is_on: bool) -> None:
        """Tick or clear the columns of a group, or those whose keys begin like this."""
        blocker = QSignalBlocker(self)
        for item in self.entries():
            fits = group is None or item.data(_GROUP) == group
            if fits and str(item.data(_KEY)).startswith(prefix):
                item.setCheckState(_CHECKED if is_on else _UNCHECKED)
                item.setHidden(item.data(_GROUP) == ColumnGroup.MEASURE and not is_on)
        blocker.unblock()
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current row by Alt and an arrow key."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)
            self.edited.emit()

    def _add(self, column: ExportColumn, name: str, *, is_checked: bool) -> None:
        shown = one_line(column.name)
        item = QListWidgetItem(name or shown)
        item.setData(_KEY, column.key)
        item.setData(_NAME, shown)
        item.setData(_GROUP, column.group)
        item.setToolTip(plain_tooltip(column_tooltip(column)))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
        )
        item.setCheckState(_CHECKED if is_checked else _UNCHECKED)
        item.setSizeHint(QSize(0, _ROW_PX))
        self.addItem(item)
        # Three for each field would drown the fields.
        item.setHidden(column.group is ColumnGroup.MEASURE and not is_checked)

    def _changed(self, item: QListWidgetItem) -> None:
        if not item.text().strip():
            item.setText(item.data(_NAME))
            return
        self.edited.emit()


class ColumnsPage(QWidget):
    """The checklist, and what ticks many at once."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[ExportColumn] = ()
        self._options = ExportOptions()
        self.columns = ColumnList()
        self.measures = {
            FieldMeasure.CONFIDENCE: QCheckBox(tr("Confidence")),
            FieldMeasure.REVIEW_SCORE: QCheckBox(tr("Review score")),
            FieldMeasure.CITATION_PAGE: QCheckBox(tr("Page")),
        }
        self.provenance = QCheckBox(tr("Folders, ids, credits, times"))
        self.every = LinkButton(tr("All fields"))
        self.every.set_flush()
        self.none = LinkButton(tr("None", "no columns"))
        self.usual = LinkButton(tr("As usual"))
        self._setup_ui()
        self.columns.edited.connect(self._edited)
        self.provenance.clicked.connect(self._provenance_clicked)
        for measure, box in self.measures.items():
            box.clicked.connect(partial(self._measure_clicked, measure))
        self.every.clicked.connect(lambda: self.columns.check(ColumnGroup.FIELD, is_on=True))
        self.none.clicked.connect(lambda: self.columns.check(None, is_on=False))
        self.usual.clicked.connect(self._as_usual)

    def show_options(self, options: ExportOptions) -> None:
        """Show what is chosen, without a word about it."""
        self._options = options
        self.provenance.setChecked(options.provenance)
        for measure, box in self.measures.items():
            box.setChecked(measure in options.measures)

    def show_columns(self, columns: Sequence[ExportColumn]) -> None:
        """Offer these columns."""
        if columns == self._columns and self._options.columns == self.columns.choices():
            return
        self._columns = columns
        keys = {column.key.partition(":")[0] for column in columns}
        self.measures[FieldMeasure.REVIEW_SCORE].setVisible(FieldMeasure.REVIEW_SCORE in keys)
        self.columns.fill(columns, self._options.columns)

    def applied_to(self, options: ExportOptions) -> ExportOptions:
        """Return the options with what is chosen here."""
        return replace(
            options,
            columns=self._options.columns,
            provenance=self._options.provenance,
            measures=self._options.measures,
        )

    def _edited(self) -> None:
        self._options = replace(self._options, columns=self.columns.choices())
        self.changed.emit()

    def _as_usual(self) -> None:
        self._options = replace(self._options, columns=None)
        self.columns.fill(self._columns, None)
        self.changed.emit()

    def _provenance_clicked(self) -> None:
        is_on = self.provenance.isChecked()
        self._options = replace(self._options, provenance=is_on)
        if self._options.columns is None:
            self.changed.emit()
            return
        self.columns.check(ColumnGroup.DOCUMENT, is_on=is_on)

    def _measure_clicked(self, measure: FieldMeasure) -> None:
        ticked = tuple(item for item, box in self.measures.items() if box.isChecked())
        self._options = replace(self._options, measures=ticked)
        if self._options.columns is None:
            self.changed.emit()
            return
        self.columns.check(ColumnGroup.MEASURE, f"{measure}:", is_on=measure in ticked)

    def _setup_ui(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.provenance, 0, Qt.AlignmentFlag.AlignLeft)
        beside = row_box(None, *self.measures.values(), STRETCH, spacing_px=12)
        column.addLayout(beside)
        links = row_box(None, self.every, self.none, self.usual, STRETCH, spacing_px=4)
        column.addLayout(links)
        column.addWidget(self.columns, 1)
        column.addWidget(PlainLabel(tr(COLUMNS_EXPLANATION), role="muted", wrap=True))
