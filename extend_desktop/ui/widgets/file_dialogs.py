"""The system's dialogs for files and folders, as this program opens them. For ui."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.widgets.text_drops import refuse_dialog_drops


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog, not open yet; it takes no drops and is gone once it was closed."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    refuse_dialog_drops(dialog)
    return dialog


def opening_dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """Return the same for choosing what is there already."""
    dialog = file_dialog(parent, title)
    dialog.setFileMode(mode)
    # Without this, Qt's own dialog lets files be moved, renamed and deleted.
    dialog.setOption(QFileDialog.Option.ReadOnly)
    return dialog


def json_saving_dialog(parent: QWidget, title: str, name: str, kind: str) -> QFileDialog:
    """Return one for writing a JSON file, among the operator's documents.

    Args:
        parent: the window it belongs to.
        title: what is to be written.
        name: the file's name as offered.
        kind: the filter of such files, "Settings (*.json)".
    """
    dialog = file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile(name)
    return _among_documents(dialog, kind)


def json_opening_dialog(parent: QWidget, title: str, kind: str) -> QFileDialog:
    """Return one for choosing such a file."""
    dialog = opening_dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    return _among_documents(dialog, kind)


def _among_documents(dialog: QFileDialog, kind: str) -> QFileDialog:
    dialog.setNameFilters([kind, tr("All files (*)")])
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(place))
    return dialog
