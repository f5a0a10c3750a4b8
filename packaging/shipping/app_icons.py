"""Makes the program's icon files for Windows and macOS out of its SVG; the spec calls it."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shipping.facts import ROOT

SOURCE = ROOT / "resources" / "metadata" / "extend-desktop.svg"
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES_PX = (16, 32, 64, 128, 256, 512, 1024)


def write_ico(target: Path) -> Path:
    """Write the Windows icon in all customary sizes."""
    return _write(target, "ICO", ICO_SIZES_PX)


def write_icns(target: Path) -> Path:
    """Write the macOS icon in all customary sizes."""
    return _write(target, "ICNS", ICNS_SIZES_PX)


def _write(target: Path, kind: str, sizes_px: tuple[int, ...]) -> Path:
    pictures = [drawn(size_px) for size_px in sizes_px]
    target.parent.mkdir(parents=True, exist_ok=True)
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(target, kind, sizes=sizes, append_images=pictures[:-1])
    return target


def drawn(size_px: int) -> Image.Image:
    """Draw the icon once in a size, so that small ones are not scaled-down large ones."""
    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    with tempfile.TemporaryDirectory(prefix="icon-") as folder:
        file = Path(folder) / "icon.png"
        picture.save(str(file))
        return Image.open(io.BytesIO(file.read_bytes()))
