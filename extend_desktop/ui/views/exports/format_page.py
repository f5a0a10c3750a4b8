"""Format and shape of an export: a page of the export dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from extend_desktop.domain.exports import CsvDialect, ExportFormat, ExportOptions
from extend_desktop.domain.results import ResultColumn
from extend_desktop.presentation.exports import (
    FORMAT_EXPLANATIONS,
    FORMAT_NAMES,
    KEEP_FORMULAS_TEXT,
    THEN_DELETE_HINT,
    THEN_RENAME_HINT,
)
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import ComboBox, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import column_box
from extend_desktop.ui.widgets.dialog import ScrollingForm, add_form_row
from extend_desktop.values import dataclass

_DIALECTS = (
    (CsvDialect.EXCEL_LOCAL, marked("Excel on this computer")),
    (CsvDialect.EXCEL_INTERNATIONAL, marked("Excel, international")),
    (CsvDialect.DATA_INTERCHANGE, marked("Programs (UTF-8, comma)")),
)


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What is to be asked once an export is written."""

    rename: bool = False
    delete: bool = False


NOTHING_AFTERWARDS = Afterwards()


class FormatPage(QWidget):
    """What kind of file, for whom, and what a row is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.format = ComboBox(tr("Format"))
        for kind, name in FORMAT_NAMES.items():
            self.format.addItem(tr(name), kind)
        self.dialect = ComboBox(tr("Read by"))
        for dialect, name in _DIALECTS:
            self.dialect.addItem(tr(name), dialect)
        self.shape = ComboBox(tr("One row for each"))
        self.shape.addItem(tr("Document"), None)
        self.formula_safety = QCheckBox(tr(KEEP_FORMULAS_TEXT))
        self.manifest = QCheckBox(tr("Write a manifest beside it"))
        self.then_rename = QCheckBox(tr("Then rename the originals…"))
        self.then_delete = QCheckBox(tr("Then delete at Extend…"))
        set_plain_tooltip(self.then_rename, tr(THEN_RENAME_HINT))
        set_plain_tooltip(self.then_delete, tr(THEN_DELETE_HINT))
        self.explanation = PlainLabel(role="muted", wrap=True)
        self._body = QWidget()
        self._setup_ui()
        for picker in (self.format, self.dialect, self.shape):
            picker.currentIndexChanged.connect(self._edited)
        for box in (self.formula_safety, self.manifest):
            box.toggled.connect(self._edited)

    def afterwards(self) -> Afterwards:
        """Return what is to be asked afterwards; off unless it was ticked for this export."""
        return Afterwards(self.then_rename.isChecked(), self.then_delete.isChecked())

    def hide_afterwards(self) -> None:
        """Ask nothing afterwards: what is exported is no whole batch."""
        for box in (self.then_rename, self.then_delete):
            box.hide()

    def show_options(self, options: ExportOptions) -> None:
        """Show what is chosen, without a word about it."""
        blocker = QSignalBlocker(self)
        if self.shape.findData(options.items_of) < 0:
            self.shape.addItem(one_line(str(options.items_of)), options.items_of)
        for picker, value in (
            (self.format, options.format),
            (self.dialect, options.dialect),
            (self.shape, options.items_of),
        ):
            picker.setCurrentIndex(picker.findData(value))
        self.formula_safety.setChecked(options.formula_safety)
        self.manifest.setChecked(options.manifest)
        self._edited()
        blocker.unblock()

    def applied_to(self, options: ExportOptions) -> ExportOptions:
        """Return the options with what is chosen here."""
        return replace(
            options,
            format=ExportFormat(self.format.currentData()),
            dialect=CsvDialect(self.dialect.currentData()),
            items_of=self.shape.currentData(),
            formula_safety=self.formula_safety.isChecked(),
            manifest=self.manifest.isChecked(),
        )

    def show_arrays(self, arrays: Sequence[ResultColumn]) -> None:
        """Offer a row per item of these."""
        chosen = self.shape.currentData()
        wanted = [
            (one_line(tr("Item of {title}", title=array.title)), array.path) for array in arrays
        ]
        known = [
            (self.shape.itemText(place), self.shape.itemData(place))
            for place in range(1, self.shape.count())
        ]
        if known == wanted:
            return
        blocker = QSignalBlocker(self.shape)
        while self.shape.count() > 1:
            self.shape.removeItem(1)
        for text, path in wanted:
            self.shape.addItem(text, path)
        self.shape.setCurrentIndex(max(0, self.shape.findData(chosen)))
        blocker.unblock()

    @override
    def minimumSizeHint(self) -> QSize:
        """Scroll on a low screen, but be as wide as the fields need."""
        return QSize(self._body.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _edited(self) -> None:
        kind = ExportFormat(self.format.currentData())
        for field in (self.dialect, self.formula_safety):
            field.setEnabled(kind is ExportFormat.CSV)
        self.shape.setEnabled(kind.is_table)
        self.explanation.setText(tr(FORMAT_EXPLANATIONS[kind]))
        self.changed.emit()

    def _setup_ui(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(8)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for picker in (self.format, self.dialect, self.shape):
            picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        add_form_row(form, tr("Format"), self.format)
        add_form_row(form, tr("Read by"), self.dialect)
        add_form_row(form, tr("One row for each"), self.shape)
        column.addLayout(form)
        column.addWidget(self.explanation)
        column.addSpacing(4)
        boxes = (self.formula_safety, self.manifest, self.then_rename, self.then_delete)
        for box in boxes:
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column_box(self, ScrollingForm(self._body))
