"""How far deleting or downloading is, with the way to stop it, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import Button, InlineBanner, PlainLabel
from extend_desktop.ui.widgets.boxes import column_box, row_box, wide


class FilesProgress(QWidget):
    """A line and a bar while something is done to files; its outcome in a banner afterwards.

    With neither it is hidden: an empty one would still be kept at a distance from its neighbours.
    """

    stopped = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.banner = InlineBanner(context.icons, self)
        self.line = QWidget()
        self.words = PlainLabel(role="muted")
        self.stop = Button(tr("Stop"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Files done so far"))
        self.stop.clicked.connect(self.stopped)
        texts = column_box(None, self.words, self._bar, spacing_px=4)
        row_box(self.line, wide(texts), self.stop)
        column_box(self, self.line, self.banner)
        self.banner.installEventFilter(self)
        self.end()

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return not self.line.isHidden()

    def begin(self) -> None:
        """Start anew, without what was said before."""
        self.banner.hide()
        self.stop.setEnabled(True)
        self.line.show()
        self._follow()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how many files of how many are done."""
        self.words.setText(words)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def end(self) -> None:
        """Say nothing of progress any more."""
        self.line.hide()
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setVisible(self.is_running or not self.banner.isHidden())
