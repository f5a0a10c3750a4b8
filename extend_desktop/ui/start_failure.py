"""Says why there will be no window, where it would not be read otherwise. For bootstrap only."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QMessageBox

from extend_desktop.presentation.errors import Message
from extend_desktop.presentation.program import cannot_start_text
from extend_desktop.ui.application import make_application


def show_start_failure(message: Message) -> None:
    """Show the message and return when it was read; no asyncio loop may be running."""
    make_application()
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Extend Desktop")
    box.setText(cannot_start_text(message))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    box.open()
    loop.exec()
