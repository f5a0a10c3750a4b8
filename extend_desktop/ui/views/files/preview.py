"""The pages of a file at Extend as pictures; it is fetched into the cache only. For the files pane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from extend_desktop.domain.files import RemoteFile
from extend_desktop.presentation.files import FETCHING, NO_PICTURE, page_of_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.bridge import PaneTasks
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.review.pixmaps import pixmap_of
from extend_desktop.ui.widgets import BusyBar, Button, InlineBanner, PlainLabel, ToolButton
from extend_desktop.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from extend_desktop.services.ports.review import DocumentPages
    from extend_desktop.services.review import ReviewService

_SIZE_PX = (640, 720)
_PAGE_WIDTH_PX = 560


class FilePreview(Dialog):
    """Fetches, then shows one page at a time; PgUp and PgDn turn it, Esc closes."""

    def __init__(
        self, context: UiContext, service: ReviewService, file: RemoteFile, parent: QWidget
    ) -> None:
        super().__init__(parent, plain(file.name), spacing=8)
        self.resize(*_SIZE_PX)
        self._service = service
        self._file = file
        self._document: tuple[Path, DocumentPages] | None = None
        self._number = 1
        self.busy, self.banner = BusyBar(context.theme, self), InlineBanner(context.icons, self)
        self.words = PlainLabel(tr(FETCHING), role="muted", wrap=True)
        self.page = QLabel()
        self.where = PlainLabel(role="muted")
        self.before = ToolButton(context.icons, "chevron-left", tr("Previous page (PgUp)"))
        self.after = ToolButton(context.icons, "chevron-right", tr("Next page (PgDn)"))
        self.leave = Button(tr("Close"))
        self._tasks = PaneTasks(context.tasks, "preview", self.banner, self.busy)
        self._setup_ui()
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._tasks.forget)
        self._tasks.start(self._open, "open", on_error=lambda _: self.words.hide())

    async def _open(self) -> None:
        self.words.show()
        path = await self._service.originals.fetched(self._file.id, self._file.name)
        pages = await self._service.pages.pages(path)
        if pages.is_text or not pages.sizes:
            self.words.setText(tr(NO_PICTURE))
            return
        self._document = (path, pages)
        await self._draw(path, pages)

    async def _draw(self, path: Path, pages: DocumentPages) -> None:
        total, ratio = len(pages.sizes), self.devicePixelRatioF()
        self.where.setText(page_of_text(self._number, total))
        self.before.setEnabled(self._number > 1)
        self.after.setEnabled(self._number < total)
        scale = ratio * _PAGE_WIDTH_PX / max(pages.sizes[self._number - 1][0], 1)
        picture = pixmap_of(await self._service.pages.image(path, self._number, scale))
        picture.setDevicePixelRatio(ratio)
        self.words.hide()
        self.page.setPixmap(picture)

    def _turn(self, step: int) -> None:
        if self._document is not None:
            path, pages = self._document
            self._number = min(max(self._number + step, 1), len(pages.sizes))
            self._tasks.start(lambda: self._draw(path, pages), "draw")

    def _setup_ui(self) -> None:
        area = QScrollArea()
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidgetResizable(True)
        area.setWidget(self.page)
        area.setProperty("hasRing", True)  # noqa: FBT003 - a property
        area.setAccessibleName(tr("Page"))
        self.page.setAccessibleName(tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.before.setShortcut(QKeySequence(Qt.Key.Key_PageUp))
        self.after.setShortcut(QKeySequence(Qt.Key.Key_PageDown))
        foot = QHBoxLayout()
        for button in (self.before, self.after):
            button.setEnabled(False)
            foot.addWidget(button)
        foot.addWidget(self.where, 1)
        foot.addWidget(self.leave)
        for widget in (self.busy, self.banner, self.words):
            self.column.addWidget(widget)
        self.column.addWidget(area, 1)
        self.column.addLayout(foot)
