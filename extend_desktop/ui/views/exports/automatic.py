"""Whether finished batches are exported by themselves: entries of the export menu, and a setting."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from extend_desktop.domain.ids import BatchId
from extend_desktop.presentation.exports import AUTOMATIC_HINT, automatic_tip, preset_title
from extend_desktop.presentation.translation import tr
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    automatic_of,
    with_automatic,
)
from extend_desktop.services.exports.presets import presets_of
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.views.exports.presets import last_preset
from extend_desktop.ui.widgets import Button, ComboBox, plain_tooltip, set_plain_tooltip
from extend_desktop.ui.widgets.boxes import row_box, wide
from extend_desktop.ui.widgets.file_dialogs import file_dialog
from extend_desktop.ui.widgets.menus import add_section

_LEAST_LETTERS = 3


class AutomaticEntries(QObject):
    """Turns it on, after asking for the folder, and off."""

    stored = Signal(str)
    """The id of the batch that something was chosen for, or `EVERY_BATCH`."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def add_to(self, menu: QMenu, batch_id: BatchId | None, title: str = "") -> None:
        """Offer it for this batch and for every one, by the preset last used.

        None is for a batch that has finished and was written: there is nothing left to wait for. The
        title says that it is about exports where the menu does not.
        """
        add_section(menu, title or tr("By itself when finished"))
        own = ((tr("This batch…"), batch_id),) if batch_id is not None else ()
        for words, key in (*own, (tr("Every batch…"), EVERY_BATCH)):
            action = menu.addAction(words)
            action.setCheckable(True)
            chosen = automatic_of(self._context.settings.current.automatic_exports, key)
            action.setChecked(chosen is not None)
            tip = automatic_tip(str(chosen.folder), chosen.preset) if chosen else ""
            action.setToolTip(plain_tooltip(tip))
            self._connect(action, key)

    def add_failed_to(self, menu: QMenu, exports: AutomaticExports, batch_id: BatchId) -> None:
        """Offer for a batch that could not be written that it is tried again, elsewhere, or turned off."""
        self.add_to(menu, batch_id)
        if automatic_of(self._context.settings.current.automatic_exports, batch_id) is None:
            return
        again = menu.addAction(tr("Try the automatic export again"))
        again.setToolTip(tr("This batch is not written yet"))
        again.triggered.connect(lambda: exports.begin(batch_id))
        menu.addAction(tr("Choose a folder…"), partial(self._ask_folder, batch_id))

    def choose(self, key: str, folder: str) -> None:
        """Export to this folder from now on."""
        preset = last_preset(self._context).name
        self._store(key, AutomaticExport(preset, Path(folder)))

    def _connect(self, action: QAction, key: str) -> None:
        action.triggered.connect(lambda: self._turn(key, is_on=action.isChecked()))

    def _turn(self, key: str, *, is_on: bool) -> None:
        if not is_on:
            self._store(key, None)
        else:
            self._ask_folder(key)

    def _ask_folder(self, key: str) -> None:
        dialog = folder_dialog(self._context, self._parent)
        dialog.fileSelected.connect(partial(self.choose, key))
        dialog.open()

    def _store(self, key: str, chosen: AutomaticExport | None) -> None:
        stored = self._context.settings.current.automatic_exports
        self._context.settings.update(automatic_exports=with_automatic(stored, key, chosen))
        self.stored.emit(key)


class AutomaticSetting(QWidget):
    """By which preset every finished batch is exported, and where to; a batch may differ in its menu."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.preset = ComboBox(tr("Export finished batches"))
        self.folder = Button(tr("Choose a folder…"))
        self.folder.setAccessibleName(tr("Folder for finished batches"))
        # On a small screen the longest name of a preset would push the folder out of sight.
        self.preset.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.preset.setMinimumContentsLength(_LEAST_LETTERS)
        self.preset.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row_box(self, wide(self.preset), wide(self.folder))
        self.preset.addItem(tr("No", "finished batches are not exported"), "")
        for preset in presets_of(context.settings.current.export_presets):
            self.preset.addItem(one_line(preset_title(preset.name)), preset.name)
        set_plain_tooltip(self.preset, tr(AUTOMATIC_HINT))
        self.preset.activated.connect(self._chosen)
        self.folder.clicked.connect(self._ask)
        self._show()

    def choose_folder(self, folder: str) -> None:
        """Write there from now on, by the preset that is picked."""
        self._store(AutomaticExport(self.preset.currentData(), Path(folder)))

    @property
    def _current(self) -> AutomaticExport | None:
        return automatic_of(self._context.settings.current.automatic_exports, EVERY_BATCH)

    def _chosen(self) -> None:
        picked, now = self.preset.currentData(), self._current
        if not picked:
            self._store(None)
        elif now is None:
            # It is on once it has a folder.
            self._ask()
        else:
            self._store(AutomaticExport(picked, now.folder))

    def _ask(self) -> None:
        dialog = folder_dialog(self._context, self)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.rejected.connect(self._show)
        dialog.open()

    def _store(self, chosen: AutomaticExport | None) -> None:
        stored = self._context.settings.current.automatic_exports
        self._context.settings.update(automatic_exports=with_automatic(stored, EVERY_BATCH, chosen))
        self._show()

    def _show(self) -> None:
        now = self._current
        name = now.preset if now is not None else ""
        if self.preset.findData(name) < 0:
            # Its preset was deleted since; what is written then is the first one's.
            self.preset.addItem(one_line(name), name)
        self.preset.setCurrentIndex(self.preset.findData(name))
        self.folder.setEnabled(now is not None)
        path = now.folder if now is not None else None
        # The end of a path tells most, and a button cuts both ends.
        self.folder.setText(one_line(path.name or str(path)) if path else tr("Choose a folder…"))
        set_plain_tooltip(self.folder, str(path or ""))


def folder_dialog(context: UiContext, parent: QWidget) -> QFileDialog:
    """Return a dialog for the folder of finished batches; it is not shown yet."""
    dialog = file_dialog(parent, tr("Export finished batches to"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(context.settings.current.last_export_folder)
    return dialog
