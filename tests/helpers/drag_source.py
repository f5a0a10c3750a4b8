"""A program to drag files out of, as a file manager would offer them; prints what it was answered.

Run as `python -m tests.helpers.drag_source PATH ACTIONS`, with `copy|move` or `move`. Of a folder
that ends in a slash all that lies in it is dragged.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from typing_extensions import override

PLACE = QRect(0, 640, 160, 80)
LONGEST_MS = 120_000


class Source(QLabel):
    """Starts a drag at the first press of the mouse, proposing to move."""

    @override
    def mousePressEvent(self, ev: QMouseEvent) -> None:
        path, actions = sys.argv[1:]
        paths = sorted(map(str, Path(path).iterdir())) if path.endswith("/") else [path]
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(item) for item in paths])
        mime.setText("\n".join(paths))
        drag = QDrag(self)
        drag.setMimeData(mime)
        move = Qt.DropAction.MoveAction
        offered = move if actions == "move" else Qt.DropAction.CopyAction | move
        answer = drag.exec(offered, move)
        if answer is move:
            # As a file manager does: whoever is told "moved" removes the originals.
            for item in paths:
                Path(item).unlink()
        sys.stdout.write(f"{answer.name}\n")
        sys.stdout.flush()


def main() -> int:
    application = QApplication(sys.argv[:1])
    source = Source("Drag me")
    source.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    source.setGeometry(PLACE)
    source.show()
    QTimer.singleShot(LONGEST_MS, application.quit)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
