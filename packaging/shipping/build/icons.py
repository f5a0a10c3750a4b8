"""Draws the program's icon in every format a system asks for, from its two drawings.

Frozen programs, installers and desktop packages all take their icons from here.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shipping.build.metadata import NAME, PACKAGING, ROOT

SOURCE = ROOT / "resources" / "metadata" / f"{NAME}.svg"
SMALL_SOURCE = PACKAGING / "linux" / f"{NAME}-small.svg"
"""The same picture on a grid of 16 pixels: thin lines of the large one blur there."""
LARGEST_SMALL_PX = 24
PNG_SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""What icon themes on Linux are looked up for."""
ICO_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""16, 32 and 48 at 100, 125, 150 and 200 percent, and what Explorer shows as large."""
ICNS_SIZES_PX = (32, 64, 128, 256, 512, 1024)
BANNER_PX = (164, 314)
"""What the installer shows beside its first and last page. Source: NSIS, Modern UI 2."""
MAC_SCALE = (824 / 1024) / (112 / 128)
"""Brings the tile from the drawing's 112 of 128 to the 824 of 1024 that icons in a Dock share.

Source: Apple's design resources, macOS app icon template.
"""


def png(size: int, scale: float = 1.0) -> bytes:
    """Draw the icon.

    Args:
        size: width and height in pixels.
        scale: the drawing's part of that, centred; the rest stays transparent.
    """
    return drawn(SMALL_SOURCE if size <= LARGEST_SMALL_PX else SOURCE, size, scale)


def drawn(source: Path, size: int, scale: float = 1.0) -> bytes:
    """Draw any SVG as a square PNG.

    Raises:
        ValueError: `source` is no SVG.
    """
    drawing = _drawing(source)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    margin_px = size * (1 - scale) / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(margin_px, margin_px, size * scale, size * scale))
    painter.end()
    return _encoded(image, "PNG")


def ico() -> bytes:
    """Pack the icon for Windows, each size drawn for itself."""
    pictures = [_picture(png(size)) for size in reversed(ICO_SIZES_PX)]
    packed = io.BytesIO()
    pictures[0].save(
        packed,
        format="ICO",
        sizes=[picture.size for picture in pictures],
        append_images=pictures[1:],
    )
    return packed.getvalue()


def icns() -> bytes:
    """Pack the icon for macOS, 16 to 512 points at once and twice the density."""
    pictures = [_picture(png(size, MAC_SCALE)) for size in reversed(ICNS_SIZES_PX)]
    packed = io.BytesIO()
    pictures[0].save(packed, format="ICNS", append_images=pictures[1:])
    return packed.getvalue()


def banner() -> bytes:
    """Draw the picture of the installer's first and last page, as a BMP without transparency."""
    width, height = BANNER_PX
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9eefc"))
    drawing = _drawing(SOURCE)
    painter = QPainter(image)
    drawing.render(painter, QRectF(width / 2 - 48, height / 2 - 48, 96, 96))
    painter.end()
    return _encoded(image, "BMP")


def _drawing(source: Path) -> QSvgRenderer:
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source.name} is not an SVG drawing")
    return renderer


def _encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind):  # pyright: ignore[reportCallIssue, reportArgumentType]
        raise OSError(f"Qt could not write a {kind}")
    return bytes(buffer.data().data())


def _picture(encoded: bytes) -> Image.Image:
    return Image.open(io.BytesIO(encoded))
