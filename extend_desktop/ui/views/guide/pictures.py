"""The pictures of a page of the guide: which file, how large. For the text of the guide."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

PICTURE_SCALE = 2
"""Pixels of a file for each that is shown, so that pictures are sharp on a screen of 200 %."""
_PICTURE = re.compile(r"^!\[([^\]]+)\]\(([a-z-]+)\)$", re.MULTILINE)


def with_captions(text: str) -> str:
    """Return a page whose pictures have their words below them, for every eye and ear."""
    return _PICTURE.sub(r"![\1](\2)\n\n*\1*", text)


def words_only(text: str) -> str:
    """Return a page without the names of its pictures; for a search."""
    return _PICTURE.sub(r"\1", text)


def picture_file(name: str, *, is_dark: bool) -> str:
    """Return the name of the file for the theme in use."""
    return f"{name}-{'dark' if is_dark else 'light'}.png"


def read_picture(folder: Path, name: str, *, is_dark: bool) -> QImage:
    """Return a picture; empty if it cannot be read."""
    return QImage(str(folder / picture_file(name, is_dark=is_dark)))


def shown_size(picture: QImage, most_px: float) -> QSizeF:
    """Return how large it is shown: as the window is, or as there is room."""
    width_px = min(picture.width() / PICTURE_SCALE, max(most_px, 1.0))
    return QSizeF(width_px, width_px * picture.height() / max(picture.width(), 1))


def fitted(picture: QImage, size: QSizeF, pixel_ratio: float, border: QColor) -> QImage:
    """Return the picture in the pixels of the screen, with a line around it.

    Left to itself Qt drops the pixels that are too many, and letters with them.
    """
    pixels = (size * pixel_ratio).toSize()
    made = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
        pixels, mode=Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(made)
    painter.setPen(border)
    painter.drawRect(QRectF(made.rect()).adjusted(0, 0, -1, -1))
    painter.end()
    return made
