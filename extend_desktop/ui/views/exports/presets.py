"""The presets of exports: chosen, saved, renamed, deleted and shared; a row of the export dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from extend_desktop.domain.errors import ExportError
from extend_desktop.domain.exports import ExportOptions
from extend_desktop.domain.file_names import safe_name
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.exports import preset_change_text, preset_title
from extend_desktop.presentation.translation import tr
from extend_desktop.services.exports.presets import (
    BUILT_IN,
    FILE_SUFFIX,
    LARGEST_FILE_BYTES,
    LONGEST_NAME,
    ExportPreset,
    find_preset,
    plain_name,
    preset_text,
    presets_of,
    read_preset,
    with_preset,
    without_preset,
)
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.models.plain_texts import one_line
from extend_desktop.ui.widgets import Button, ComboBox, PlainLabel, ToolButton
from extend_desktop.ui.widgets.boxes import row_box
from extend_desktop.ui.widgets.file_dialogs import file_dialog
from extend_desktop.ui.widgets.text_drops import refuse_text_drops

_LAST_KEY = "export/preset"
_LEAST_WIDTH_PX = 260


def last_preset(context: UiContext) -> ExportPreset:
    """Return the preset that was used last."""
    saved = context.settings.current.export_presets
    return find_preset(saved, context.settings.layout(_LAST_KEY)) or BUILT_IN[0]


class PresetRow(QWidget):
    """A picker of presets, and what can be done with them."""

    chosen = Signal(object)
    """The `ExportPreset`."""
    renamed = Signal(str, str)
    """A preset of the operator's, from a name to another."""
    deleted = Signal(str)
    failed = Signal(object)
    """A `Message`."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._options = ExportOptions()
        self.picker = ComboBox(tr("Preset"))
        self.state = PlainLabel(role="muted")
        self.save = Button(tr("Save as…"))
        self.more = ToolButton(context.icons, "more", tr("More about presets"))
        row = row_box(self, PlainLabel(tr("Preset"), role="muted", elide=None))
        self.picker.setMinimumWidth(_LEAST_WIDTH_PX)
        row.addWidget(self.picker)
        row.addWidget(self.state, 1)
        row.addWidget(self.save)
        row.addWidget(self.more)
        self._fill(last_preset(context).name)
        self.picker.activated.connect(self._activated)
        self.save.clicked.connect(self._ask_name)
        self.more.clicked.connect(self._open_menu)

    @property
    def current(self) -> ExportPreset:
        """The preset shown."""
        return find_preset(self._saved, self.picker.currentData()) or BUILT_IN[0]

    def show_options(self, options: ExportOptions) -> None:
        """Note what is chosen in the dialog, and say whether it is the preset's."""
        self._options = options
        self.state.setText(preset_change_text(is_changed=options != self.current.options))

    def remember(self) -> None:
        """Begin with this preset next time."""
        self._context.settings.remember_layout(_LAST_KEY, self.current.name)

    def menu(self) -> QMenu:
        """Return what can be done with the preset shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = not self.current.is_built_in
        changed = own and self._options != self.current.options
        menu.addAction(tr("Save the changes"), self._save_changes).setEnabled(changed)
        menu.addAction(tr("Rename…"), self._ask_new_name).setEnabled(own)
        menu.addAction(tr("Delete"), self._delete).setEnabled(own)
        menu.addSeparator()
        menu.addAction(tr("Share as a file…"), self._ask_share)
        menu.addAction(tr("Load from a file…"), self._ask_load)
        return menu

    def keep(self, preset: ExportPreset) -> None:
        """Save a preset and show it."""
        self._replace(with_preset(self._saved, preset), plain_name(preset.name))
        self.chosen.emit(self.current)

    def load(self, path: Path) -> None:
        """Save the preset in a file that somebody shared."""
        try:
            with path.open("rb") as file:
                preset = read_preset(file.read(LARGEST_FILE_BYTES + 1), path.name)
        except ExportError as error:
            self.failed.emit(message_of(error))
        except OSError as error:
            self.failed.emit(
                message_of(ExportError("bad_preset", name=path.name, reason=str(error.strerror)))
            )
        else:
            self.keep(replace(preset, name=self._free_name(preset.name)))

    def share(self, path: Path) -> None:
        """Write the preset shown to a file."""
        preset = replace(self.current, options=self._options)
        try:
            path.write_text(preset_text(preset), encoding="utf-8")
        except OSError:
            self.failed.emit(message_of(ExportError("export_failed", path=str(path))))

    @property
    def _saved(self) -> Mapping[str, str]:
        return self._context.settings.current.export_presets

    def _replace(self, saved: Mapping[str, str], shown: str) -> None:
        self._context.settings.update(export_presets=saved)
        self._fill(shown)

    def _fill(self, shown: str) -> None:
        self.picker.clear()
        for preset in presets_of(self._saved):
            self.picker.addItem(one_line(preset_title(preset.name)), preset.name)
        self.picker.setCurrentIndex(max(0, self.picker.findData(shown)))

    def _activated(self) -> None:
        self.chosen.emit(self.current)

    def _free_name(self, name: str) -> str:
        is_built_in = any(item.name.casefold() == name.casefold() for item in BUILT_IN)
        return f"{name[: LONGEST_NAME - 4]} (2)" if is_built_in else name

    def _save_changes(self) -> None:
        self.keep(replace(self.current, options=self._options))

    def _ask_name(self) -> None:
        own = "" if self.current.is_built_in else self.current.name
        self._ask(tr("Save as a preset"), own, self._named)

    def _named(self, name: str) -> None:
        self.keep(ExportPreset(self._free_name(name), self._options))

    def _ask_new_name(self) -> None:
        self._ask(tr("Rename the preset"), self.current.name, self._renamed)

    def _renamed(self, name: str) -> None:
        old, name = self.current, self._free_name(name)
        saved = with_preset(without_preset(self._saved, old.name), replace(old, name=name))
        self._replace(saved, name)
        self.renamed.emit(old.name, name)

    def _delete(self) -> None:
        name = self.current.name
        self._replace(without_preset(self._saved, name), "")
        self.deleted.emit(name)
        self.chosen.emit(self.current)

    def _ask(self, title: str, name: str, act: Callable[[str], object]) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(title)
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(name)
        refuse_text_drops(dialog)

        def named(text: str) -> None:
            if name := plain_name(text):
                act(name)

        dialog.textValueSelected.connect(named)
        dialog.open()

    def _share_chosen(self, name: str) -> None:
        self.share(Path(name))

    def _load_chosen(self, name: str) -> None:
        self.load(Path(name))

    def _ask_share(self) -> None:
        dialog = self._file_dialog(tr("Share the preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(self.current.name, "preset") + FILE_SUFFIX)
        dialog.fileSelected.connect(self._share_chosen)
        dialog.open()

    def _ask_load(self) -> None:
        dialog = self._file_dialog(tr("Load a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._load_chosen)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self, title)
        dialog.setNameFilter(tr("Presets (*.json)"))
        dialog.setDirectory(self._context.settings.current.last_export_folder)
        return dialog

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
