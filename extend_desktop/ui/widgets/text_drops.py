"""Keeps files that are dragged about out of places that would move them. For ui."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QWidget


def refuse_text_drops(parent: QWidget) -> None:
    """Let no text field in `parent`, itself included, take drops.

    Qt's fields answer a drag with whatever the source proposes. File managers offer their files as
    text, too; dropped on a field with Shift held, they would be deleted where they came from.
    """
    fields = parent.findChildren(QLineEdit)
    if isinstance(parent, QLineEdit):
        fields.append(parent)
    for field in fields:
        field.setAcceptDrops(False)


def refuse_dialog_drops(dialog: QFileDialog) -> None:
    """Let nothing in a file dialog take drops; the list of places would move files, too."""
    refuse_text_drops(dialog)
    for view in dialog.findChildren(QAbstractItemView):
        view.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
