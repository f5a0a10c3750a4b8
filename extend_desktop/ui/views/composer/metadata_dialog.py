"""What goes along with the selected inputs, in a dialog beside the work. For the composer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.input_metadata import (
    common_fields,
    count_too_long,
    edited,
    problem_of_key,
)
from extend_desktop.presentation.input_metadata import (
    LEAD,
    key_problem_text,
    metadata_title,
    too_long_text,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.composer.metadata_table import MetadataTable
from extend_desktop.ui.widgets import Button, LinkButton, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog

_SIZE_PX = (560, 380)
_CHECKED = 500


class MetadataDialog(Dialog):
    """Edits keys and values of one or many inputs; says at once what cannot be sent."""

    edited = Signal(object)
    """The new metadata by the keys of the rows it changes, as a `dict`."""

    def __init__(self, context: UiContext, drafts: Sequence[Draft], parent: QWidget) -> None:
        super().__init__(parent, metadata_title(len(drafts)))
        self.resize(*_SIZE_PX)
        self._drafts = drafts
        self._metadata = [draft.spec.metadata for draft in drafts]
        # Checking 50,000 at each key that is typed would take too long; the longest decide.
        self._longest = sorted(self._metadata, key=_length, reverse=True)[:_CHECKED]
        self.table = MetadataTable(context)
        self.remove = LinkButton(tr("Remove the selected keys"))
        self.remove.set_flush()
        self.problem = PlainLabel(role="warning", wrap=True)
        self.agree, self.leave = PrimaryButton(tr("Apply")), Button(tr("Cancel"))
        self.agree.setDefault(True)
        self.table.show_fields(common_fields(self._metadata))
        self._setup_ui()
        self.table.itemChanged.connect(self._check)
        self.table.model().rowsRemoved.connect(self._check)
        self.remove.clicked.connect(self.table.remove_selected)
        self.agree.clicked.connect(self._apply)
        self.leave.clicked.connect(self.reject)
        self._check()

    def _check(self) -> None:
        """Say what cannot be sent like this, and offer another row once the last is used."""
        self.table.offer_row()
        text = self._problem()
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.agree.setEnabled(not text)

    def _problem(self) -> str:
        fields = self.table.fields()
        for field in fields:
            if problem := problem_of_key(field, fields):
                return key_problem_text(problem, field.key)
        return too_long_text(count_too_long(self._longest, fields))

    def _apply(self) -> None:
        fields = self.table.fields()
        new = {draft.key: edited(draft.spec.metadata, fields) for draft in self._drafts}
        changed = {
            draft.key: new[draft.key]
            for draft in self._drafts
            if new[draft.key] != draft.spec.metadata
        }
        if changed:
            self.edited.emit(changed)
        self.accept()

    def _setup_ui(self) -> None:
        self.column.addWidget(PlainLabel(tr(LEAD), role="muted", wrap=True))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.problem)
        self.add_buttons(self.leave, self.agree)


def _length(metadata: Mapping[str, str]) -> int:
    return sum(map(len, metadata.values()))
