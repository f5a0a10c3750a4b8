"""The least a PySide6 program can be: one empty window, which says when it is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class BareWindow(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, _say)


def _say() -> None:
    sys.stdout.write("first paint\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication([])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    sys.exit(application.exec())
