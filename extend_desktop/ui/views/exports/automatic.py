"""Whether finished batches are exported by themselves: entries of the export menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.exports import automatic_tip
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    automatic_of,
    with_automatic,
)
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.exports.presets import last_preset
from extend_desktop.ui.widgets import plain_tooltip
from extend_desktop.ui.widgets.text_drops import refuse_dialog_drops


class AutomaticEntries(QObject):
    """Turns it on, after asking for the folder, and off."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def add_to(self, menu: QMenu, batch_id: BatchId) -> None:
        """Offer it for this batch and for every one, by the preset last used."""
        menu.addSection("By itself when finished")
        for words, key in (("This batch…", batch_id), ("Every batch…", EVERY_BATCH)):
            action = menu.addAction(words)
            action.setCheckable(True)
            chosen = automatic_of(self._context.settings.current.automatic_exports, key)
            action.setChecked(chosen is not None)
            tip = automatic_tip(str(chosen.folder), chosen.preset) if chosen else ""
            action.setToolTip(plain_tooltip(tip))
            self._connect(action, key)

    def choose(self, key: str, folder: str) -> None:
        """Export to this folder from now on."""
        preset = last_preset(self._context).name
        self._store(key, AutomaticExport(preset, Path(folder)))

    def _connect(self, action: QAction, key: str) -> None:
        action.triggered.connect(lambda: self._turn(key, is_on=action.isChecked()))

    def _turn(self, key: str, *, is_on: bool) -> None:
        if not is_on:
            self._store(key, None)
            return
        dialog = QFileDialog(self._parent, "Export finished batches to")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._context.settings.current.last_export_folder)
        refuse_dialog_drops(dialog)
        dialog.fileSelected.connect(partial(self.choose, key))
        dialog.open()

    def _store(self, key: str, chosen: AutomaticExport | None) -> None:
        stored = self._context.settings.current.automatic_exports
        self._context.settings.update(automatic_exports=with_automatic(stored, key, chosen))
