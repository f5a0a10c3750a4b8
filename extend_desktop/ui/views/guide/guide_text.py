"""The text of a page with its pictures, which follow theme, width and screen. For the guide's window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.theme import Token
from extend_desktop.ui.views.guide.pages import GuidePage
from extend_desktop.ui.views.guide.pictures import (
    fitted,
    read_picture,
    shown_size,
    with_captions,
)

_MARGIN_PX = 16
_ABOVE_HEADING_PX, _BELOW_PX, _BELOW_ITEM_PX = 14, 8, 4
_IMAGE = QTextDocument.ResourceType.ImageResource


class GuideText(QTextBrowser):
    """Shows one page; nothing in it leads out of the program."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._folder = Path()
        self._pictures: dict[str, QImage] = {}
        self.setAccessibleName(tr("The page"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN_PX)

    def show_page(self, page: GuidePage) -> None:
        """Show a page from its beginning, with the pictures of the theme in use."""
        self._folder, self._pictures = page.folder, {}
        self.setMarkdown(f"# {page.title}\n\n{with_captions(page.text)}")
        _space_out(self.document())
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Give a picture of the guide; nothing else is read, whatever a page names."""
        return self._picture(QUrl(name).toString()) if type == _IMAGE.value else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures the room there is."""
        super().resizeEvent(event)
        self._fit_pictures()

    @override
    def event(self, event: QEvent) -> bool:
        """Draw the pictures anew on a screen of another scale."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fit_pictures()
        return super().event(event)

    def _picture(self, name: str) -> QImage:
        if name not in self._pictures:
            is_dark = self._context.theme.dark
            self._pictures[name] = read_picture(self._folder, name, is_dark=is_dark)
        return self._pictures[name]

    def _fit_pictures(self) -> None:
        document, ratio = self.document(), self.devicePixelRatioF()
        border = self._context.theme.color(Token.FIELD_LINE)
        for cursor, shown in list(images_in(document)):
            picture = self._picture(shown.name())
            size = shown_size(picture, self.viewport().width() - 2 * _MARGIN_PX)
            made = fitted(picture, size, ratio, border)
            document.addResource(_IMAGE, QUrl(shown.name()), made)
            shown.setWidth(size.width())
            shown.setHeight(size.height())
            cursor.setCharFormat(shown)


def images_in(document: QTextDocument) -> Iterator[tuple[QTextCursor, QTextImageFormat]]:
    """Find the pictures, each with what stands for it selected."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isImageFormat():
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                cursor.setPosition(
                    piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor
                )
                yield cursor, piece.charFormat().toImageFormat()
            pieces += 1
        block = block.next()


def _space_out(document: QTextDocument) -> None:
    """Keep headings, paragraphs and items apart; Qt puts what Markdown says line below line."""
    block = document.begin()
    while block.isValid():
        spacing = block.blockFormat()
        is_first, level = block.blockNumber() == 0, spacing.headingLevel()
        spacing.setTopMargin(_ABOVE_HEADING_PX if level and not is_first else 0)
        spacing.setBottomMargin(_BELOW_ITEM_PX if block.textList() else _BELOW_PX)
        QTextCursor(block).setBlockFormat(spacing)
        block = block.next()
