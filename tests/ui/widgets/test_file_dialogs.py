"""Dialogs for files take no drops, which would move files, and do not pile up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QWidget

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets.file_dialogs import file_dialog, opening_dialog

_UI = Path(__file__).parents[3] / "extend_desktop" / "ui"


async def test_a_dialog_takes_no_drops_and_is_gone_once_closed(context: UiContext) -> None:
    parent = QWidget()
    dialog = opening_dialog(parent, "Choose", QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    views = dialog.findChildren(QAbstractItemView)
    assert views
    assert {view.dragDropMode() for view in views} == {QAbstractItemView.DragDropMode.NoDragDrop}
    assert not any(field.acceptDrops() for field in dialog.findChildren(QLineEdit))
    assert dialog.testOption(QFileDialog.Option.ReadOnly)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(QFileDialog) == []
    # A folder may be made where something is saved.
    assert not file_dialog(parent, "Export").testOption(QFileDialog.Option.ReadOnly)
    parent.deleteLater()


def test_every_dialog_for_files_is_made_in_one_place() -> None:
    makers = [path.name for path in _UI.rglob("*.py") if "QFileDialog(" in path.read_text("utf-8")]
    assert makers == ["file_dialogs.py"]
