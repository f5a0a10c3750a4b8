"""Texts as they were shortened for their cells, for painting them again. For the delegates."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle

from extend_desktop.ui.theme import with_tabular_figures

_MOST_TEXTS, _MOST_FONTS = 4096, 8
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
SINGLE_LINE = Qt.TextFlag.TextSingleLine.value


class FontTexts:
    """One font in its variants, and the texts shortened in it."""

    def __init__(self, font: QFont, dpi: int) -> None:
        self.font = QFont(font)
        self.dpi = dpi
        self._shown: dict[tuple[str, int, Qt.TextElideMode], str] = {}

    @cached_property
    def figures(self) -> FontTexts:
        """The same with figures of equal width."""
        return FontTexts(with_tabular_figures(self.font), self.dpi)

    @cached_property
    def slanted(self) -> FontTexts:
        """The same for words that stand for no value."""
        slanted = QFont(self.font)
        slanted.setItalic(True)
        return FontTexts(slanted, self.dpi)

    def shortened(
        self, painter: QPainter, text: str, elide: Qt.TextElideMode, width_px: int
    ) -> str:
        """Return what of a text has room, written by a painter that has this font."""
        key = (text, width_px, elide)
        shown = self._shown.get(key)
        if shown is None:
            if len(self._shown) >= _MOST_TEXTS:
                self._shown.clear()
            shown = self._shown[key] = painter.fontMetrics().elidedText(text, elide, width_px)
        return shown


class CellTexts:
    """The fonts that the cells of one view are painted in: most often one, and a bold one."""

    def __init__(self) -> None:
        self._known: list[FontTexts] = []

    def of(self, painter: QPainter) -> FontTexts:
        """Return what is known of the painter's font."""
        font, dpi = painter.font(), painter.device().logicalDpiX()
        for known in self._known:
            if known.font == font and known.dpi == dpi:
                return known
        if len(self._known) >= _MOST_FONTS:
            self._known.clear()
        self._known.append(FontTexts(font, dpi))
        return self._known[-1]


def mirrored(painter: QPainter, area: QRect, place: QRect) -> QRect:
    """Return where a place within an area is for who reads from the right."""
    return QStyle.visualRect(painter.layoutDirection(), area, place)


def isolated(text: str) -> str:
    """Let a name or a figure keep the order of its own letters in a line read from the right."""
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"


def draw_text(painter: QPainter, area: QRect, flags: int, text: str) -> None:
    """Write one line; `flags` are a `Qt.AlignmentFlag` as a number, which is ten times quicker."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        text = isolated(text)
    painter.drawText(area, flags | SINGLE_LINE, text)
