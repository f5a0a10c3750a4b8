"""A question beside the work that is answered or left; never a nested loop. For the views."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from extend_desktop.services.presenter.control import Choice


def ask(
    parent: QWidget, title: str, question: Choice, yes: str, act: Callable[[], object]
) -> QMessageBox:
    """Open a question whose default is no; `act` is called when the answer is `yes`."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question.title)
    box.setInformativeText(question.explanation)
    agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    agree.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
    box.open()
    return box
