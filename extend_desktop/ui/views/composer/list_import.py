"""How an input list is understood, with a preview; each finding can be corrected. For the composer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QWidget,
)

from extend_desktop.domain.input_lists import InputList
from extend_desktop.domain.list_mapping import (
    ListMapping,
    column_names,
    has_names_only,
    suggested_mapping,
)
from extend_desktop.presentation.input_lists import (
    COLUMNS_LEAD,
    ENCODINGS,
    SEPARATORS,
    encoding_text,
    mapping_text,
    row_problems_text,
)
from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.services.input_list_files import (
    InputListFiles,
    ListChoices,
    ListCounts,
    is_workbook,
)
from extend_desktop.ui.async_work import then
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.composer.list_parts import ListColumns, ListPreview
from extend_desktop.ui.views.composer.list_use import ListUse
from extend_desktop.ui.widgets import (
    BusyBar,
    Button,
    ComboBox,
    InlineBanner,
    PlainLabel,
    PrimaryButton,
)
from extend_desktop.ui.widgets.dialog import Dialog

_SIZE_PX = (860, 600)


class ListImportDialog(Dialog):
    """Shows a list as it is understood; what is corrected is read again at once."""

    taken = Signal(object, object)
    """The `InputList`, and how it is used, as a `ListUse`."""

    def __init__(
        self, context: UiContext, files: InputListFiles, use: ListUse, parent: QWidget
    ) -> None:
        path = use.path
        super().__init__(parent, tr("Import {name}", name=one_line(path.name)))
        self.resize(*_SIZE_PX)
        self._files = files
        self._path = path
        self._table: InputList | None = None
        self._choices = use.choices
        self._given = use.mapping
        self.banner = InlineBanner(context.icons, self)
        self.busy = BusyBar(context.theme)
        self._tasks = PaneTasks(context.tasks, "list import", self.banner, self.busy)
        self.encoding, self.separator = ComboBox(tr("Encoding")), ComboBox(tr("Separator"))
        self.header = QCheckBox(tr("The first row names the columns"))
        self.input_column = ComboBox(tr("Column with the inputs"))
        self.preview = ListPreview()
        self.columns = ListColumns()
        self.summary = PlainLabel(wrap=True)
        self.problems = PlainLabel(role="warning", wrap=True)
        self.add, self.leave = PrimaryButton(tr("Add")), Button(tr("Cancel"))
        self._setup_ui()
        self._connect()
        self._read(self._choices)

    def mapping(self) -> ListMapping:
        """Return how the columns are to be used."""
        return ListMapping(self._input_place(), self.columns.chosen(self._input_place()))

    def _read(self, choices: ListChoices) -> None:
        self.add.setEnabled(False)
        self._tasks.start(
            lambda: then(self._files.read(self._path, choices), self._show),
            "read",
            on_error=lambda _: self._show_nothing(),
        )

    def _correct(self, choices: ListChoices) -> None:
        """Read again with what was corrected so far; the rest is found out anew."""
        self._choices = choices
        self._read(choices)

    def _correct_encoding(self) -> None:
        self._correct(replace(self._choices, encoding=self.encoding.currentData()))

    def _correct_separator(self) -> None:
        self._correct(replace(self._choices, delimiter=self.separator.currentData()))

    def _correct_header(self) -> None:
        self._correct(replace(self._choices, has_header=self.header.isChecked()))

    def _show_nothing(self) -> None:
        self.summary.setText("")
        self.problems.setText("")

    def _show(self, table: InputList) -> None:
        self.banner.hide()
        self._table = table
        blockers = [
            QSignalBlocker(widget)
            for widget in (self.encoding, self.separator, self.header, self.input_column)
        ]
        _choose(self.encoding, table.encoding, encoding_text(table.encoding))
        _choose(self.separator, table.delimiter, table.delimiter)
        self.header.setChecked(table.header is not None)
        names = column_names(table)
        suggested = self._given or suggested_mapping(table)
        self._given = None
        self.input_column.clear()
        for place, name in enumerate(names):
            self.input_column.addItem(one_line(name), place)
        self.input_column.setCurrentIndex(suggested.input_column)
        for blocker in blockers:
            blocker.unblock()
        self.columns.show_columns(names, suggested.columns)
        self.columns.hide_column(self._input_place())
        self.preview.show_list(table, names)
        self._count()

    def _count(self) -> None:
        table = self._table
        if table is not None:
            mapping = self.mapping()
            self._tasks.start(
                lambda: then(self._files.count(table, mapping), self._show_counts), "count"
            )

    def _show_counts(self, counts: ListCounts) -> None:
        table = self._table
        names_only = table is not None and has_names_only(table)
        columns = len(self.mapping().columns)
        self.summary.setText(mapping_text(counts.inputs, columns, names_only=names_only))
        problems = table.problems if table is not None else ()
        text = row_problems_text(problems, counts.left_out, counts.too_long)
        self.problems.setText(text)
        self.problems.setVisible(bool(text))
        self.add.setText(tr_n("Add {n} input", "Add {n} inputs", counts.inputs))
        self.add.setAccessibleName(self.add.text())
        self.add.setEnabled(counts.inputs > 0)

    def _take(self) -> None:
        if self._table is not None:
            use = ListUse(self._path, self._choices, self.mapping())
            self.taken.emit(self._table, use)
            self.accept()

    def _input_place(self) -> int:
        return int(self.input_column.currentData() or 0)

    def _change_input_column(self) -> None:
        self.columns.hide_column(self._input_place())
        self._count()

    def _connect(self) -> None:
        self.encoding.activated.connect(self._correct_encoding)
        self.separator.activated.connect(self._correct_separator)
        self.header.toggled.connect(self._correct_header)
        self.input_column.currentIndexChanged.connect(self._change_input_column)
        self.columns.itemChanged.connect(self._count)
        self.add.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)

    def _setup_ui(self) -> None:
        for encoding, words in ENCODINGS.items():
            self.encoding.addItem(tr(words), encoding)
        for delimiter, words in SEPARATORS:
            self.separator.addItem(tr(words), delimiter)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        fields = (
            (tr("Inputs are in"), self.input_column),
            (tr("Encoding"), self.encoding),
            (tr("Separator"), self.separator),
        )
        for place, (words, field) in enumerate(fields):
            label = PlainLabel(words, role="muted", elide=None)
            label.setBuddy(field)
            form.addWidget(label, 0, place)
            form.addWidget(field, 1, place)
            form.setColumnStretch(place, 1)
            # A workbook has neither.
            field.setEnabled(field is self.input_column or not is_workbook(self._path))
        self.column.addWidget(self.banner)
        self.column.addWidget(self.busy)
        self.column.addLayout(form)
        self.column.addWidget(self.header)
        self.column.addWidget(self.preview, 1)
        self.column.addWidget(PlainLabel(tr(COLUMNS_LEAD)))
        self.column.addWidget(self.columns)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.problems)
        self.add_buttons(self.leave, self.add)
        self.add.setDefault(True)


def _choose(box: ComboBox, value: str, words: str) -> None:
    """Pick a value, which is added where it is not offered."""
    place = box.findData(value.replace("-sig", ""))
    if place < 0 and value:
        box.addItem(words, value)
        place = box.count() - 1
    box.setCurrentIndex(place)
