"""The pattern of the names, which files, and what becomes of them. For the rename dialog."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QRadioButton, QVBoxLayout, QWidget

from extend_desktop.domain.file_renames import RenameKind
from extend_desktop.presentation.file_renames import PATTERN_HINT
from extend_desktop.presentation.nouns import DOCUMENTS
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import Button, PlainLabel, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box, wide
from extend_desktop.ui.widgets.dialog import form_line


class PatternForm(QWidget):
    """Emits what the operator changes.

    Attributes:
        folder: where copies go, once it was chosen.
    """

    changed = Signal()
    scope_changed = Signal()
    folder_wanted = Signal()

    def __init__(self, selected: int) -> None:
        super().__init__()
        self.folder: Path | None = None
        self._fields: Sequence[str] = ()
        self.pattern = form_line(tr("Pattern of the names"), PATTERN_HINT)
        self.insert = Button(tr("Insert a field…"))
        self.rename, self.copy = (
            QRadioButton(tr("Rename them where they are")),
            QRadioButton(tr("Copy to")),
        )
        self.where = Button(tr("Choose a folder…"))
        self.all, self.chosen = (
            QRadioButton(tr("All documents")),
            QRadioButton(tr("Selected rows, {documents}", documents=counted(selected, DOCUMENTS))),
        )
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        self._setup_ui(has_selection=selected > 0)
        self.pattern.textChanged.connect(self.changed)
        self.insert.clicked.connect(self._open_fields)
        self.copy.toggled.connect(self._kind_changed)
        self.chosen.toggled.connect(self.scope_changed)
        self.where.clicked.connect(self.folder_wanted)

    @property
    def kind(self) -> RenameKind:
        """What becomes of the files."""
        return RenameKind.COPY if self.copy.isChecked() else RenameKind.RENAME

    @property
    def target_folder(self) -> Path | None:
        """Where copies go; None to rename."""
        return self.folder if self.copy.isChecked() else None

    def offer(self, fields: Sequence[str]) -> None:
        """Let these be inserted."""
        self._fields = fields

    def choose_folder(self, folder: Path) -> None:
        """Copy there."""
        self.folder = folder
        self.where.setText(one_line(folder.name or str(folder)))
        set_plain_tooltip(self.where, str(folder))
        self.changed.emit()

    def fields_menu(self) -> QMenu:
        """Return the menu that inserts a field at the cursor."""
        menu = QMenu(self)
        for name in self._fields:
            words = one_line(name).replace("&", "&&")
            menu.addAction(words, partial(self.pattern.insert, f"{{{name}}}"))
        return menu

    def _open_fields(self) -> None:
        menu = self.fields_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _kind_changed(self) -> None:
        self.where.setEnabled(self.copy.isChecked())
        self.changed.emit()
        if self.copy.isChecked() and self.folder is None:
            self.folder_wanted.emit()

    def _setup_ui(self, *, has_selection: bool) -> None:
        label = PlainLabel(tr("Names"), role="muted", elide=None)
        label.setBuddy(self.pattern)
        self.rename.setChecked(True)
        self.all.setChecked(True)
        self.where.setEnabled(False)
        rows = (
            (label, self.pattern, self.insert),
            (self.rename, self.copy, self.where),
            (self.all, self.chosen),
        )
        for group, choices in zip(
            self._groups, ((self.rename, self.copy), (self.all, self.chosen)), strict=True
        ):
            for choice in choices:
                group.addButton(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for parts in rows:
            row = row_box(None, *(wide(part, 1 if part is self.pattern else 0) for part in parts))
            if self.pattern not in parts:
                row.addStretch(1)
            column.addLayout(row)
        for choice in (self.all, self.chosen):
            choice.setVisible(has_selection)
