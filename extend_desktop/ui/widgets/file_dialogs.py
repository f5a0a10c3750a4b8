"""The system's dialogs for files and folders, as this program opens them. For ui."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

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
