"""The first page of a file on this computer as a small picture. For the selected input."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from extend_desktop.domain.errors import ExpectedError
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.views.review.pixmaps import pixmap_of

if TYPE_CHECKING:
    from extend_desktop.services.review import PageStore

_MOST_PX = QSize(76, 100)
_TASK = "first page"  # untranslated: a name of tasks


class FirstPage(QLabel):
    """Hidden while there is no picture: for text, and for what cannot be opened."""

    def __init__(self, tasks: PaneTasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._pages: PageStore | None = None
        self._path: Path | None = None
        self.setAccessibleName(tr("First page"))
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def bind(self, pages: PageStore | None) -> None:
        """Have pages drawn by `pages`."""
        self._pages = pages
        self.show_file(None)

    def show_file(self, path: Path | None) -> None:
        """Draw the first page of `path`; the picture of the same file stays meanwhile."""
        if path != self._path:
            self._tasks.cancel(_TASK)
            self.clear()
            self.hide()
        self._path = path
        pages = self._pages
        if path is not None and pages is not None:
            self._tasks.start(lambda: self._draw(pages, path), _TASK)

    async def _draw(self, pages: PageStore, path: Path) -> None:
        try:
            picture = await self._picture(pages, path)
        except ExpectedError:
            # Why a file cannot be opened is said in its row.
            picture = None
        if path == self._path:
            self.setPixmap(picture or QPixmap())
            self.setVisible(picture is not None)

    async def _picture(self, pages: PageStore, path: Path) -> QPixmap | None:
        found = await pages.pages(path)
        if found.is_text or not found.sizes:
            return None
        ratio = self.devicePixelRatioF()
        width, height = found.sizes[0]
        scale = min(_MOST_PX.width() / max(width, 1), _MOST_PX.height() / max(height, 1))
        picture = pixmap_of(await pages.image(path, 1, scale * ratio))
        picture.setDevicePixelRatio(ratio)
        return _outlined(picture)


def _outlined(picture: QPixmap) -> QPixmap:
    """Draw an edge: a white page would not be seen on white ground."""
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.lightGray)
    size = picture.deviceIndependentSize()
    painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1))
    painter.end()
    return picture
