"""Shows which settings would change, before any does; what is not ticked stays. For the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.setting_changes import SettingChange
from extend_desktop.presentation.setting_changes import (
    NOTHING_CHANGES,
    PREVIEW_HEADS,
    PREVIEW_NAME,
    accept_text,
    change_cells,
    preview_hint,
)
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets import Button, PlainLabel, PrimaryButton
from extend_desktop.ui.widgets.dialog import Dialog
from extend_desktop.ui.widgets.preview_list import PreviewList

_WIDTH_PX, _LIST_PX = 640, 220
_WIDTHS_PX = (280, 160)
"""Of names and of the values that there are now."""


class ChangesDialog(Dialog):
    """Accepted, it lets what is ticked change."""

    def __init__(self, changes: Sequence[SettingChange], parent: QWidget) -> None:
        super().__init__(parent, tr(PREVIEW_NAME), width_px=_WIDTH_PX)
        self._changes = tuple(changes)
        self.list = _list_of(changes)
        self.take = PrimaryButton("")
        self.leave = Button(tr("Cancel"))
        self.hint = PlainLabel(tr(NOTHING_CHANGES), wrap=True)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.list, 1)
        self.list.setVisible(bool(changes))
        self.add_buttons(self.leave, self.take)
        self.list.itemChanged.connect(self._count)
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.take.setDefault(True)
        self._count()
        (self.list if changes else self.leave).setFocus()

    @property
    def chosen(self) -> tuple[SettingChange, ...]:
        """The changes that are ticked."""
        rows = (self.list.topLevelItem(number) for number in range(len(self._changes)))
        ticked = (row is not None and row.checkState(0) is Qt.CheckState.Checked for row in rows)
        return tuple(change for change, is_on in zip(self._changes, ticked, strict=True) if is_on)

    def _count(self) -> None:
        chosen = self.chosen
        self.take.setText(accept_text(len(chosen)))
        self.take.setEnabled(bool(chosen))
        if self._changes:
            self.hint.setText(preview_hint(chosen))


def _list_of(changes: Sequence[SettingChange]) -> PreviewList:
    heads = [tr(head) for head in PREVIEW_HEADS]
    rows = PreviewList(tr(PREVIEW_NAME), heads, _WIDTHS_PX, _LIST_PX)
    for change in changes:
        rows.add_row(change_cells(change)).setCheckState(0, Qt.CheckState.Checked)
    if (first := rows.topLevelItem(0)) is not None:
        rows.setCurrentItem(first)
    return rows
