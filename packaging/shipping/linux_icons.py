"""Draws the program's icon in every size a Linux desktop asks for."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shipping.facts import NAME, PACKAGING, ROOT

ICON = ROOT / "resources" / "metadata" / f"{NAME}.svg"
SMALL_ICON = PACKAGING / "linux" / f"{NAME}-small.svg"
"""The same picture on a grid of 16 pixels: thin lines of the large one blur there."""
SYMBOLIC_ICON = PACKAGING / "linux" / f"{NAME}-symbolic.svg"
SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_LARGEST_SMALL_PX = 24


def install_icons(theme: Path) -> None:
    """Write all icons below `theme`, which is the folder of the theme named hicolor.

    Raises:
        ValueError: a drawing is no SVG.
        OSError: a picture cannot be written.
    """
    for size in SIZES_PX:
        drawing = SMALL_ICON if size <= _LARGEST_SMALL_PX else ICON
        draw_icon(drawing, size, theme / f"{size}x{size}" / "apps" / f"{NAME}.png")
    for drawing, folder in ((ICON, "scalable"), (SYMBOLIC_ICON, "symbolic")):
        target = theme / folder / "apps" / drawing.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, target)


def draw_icon(drawing: Path, size_px: int, target: Path) -> None:
    """Write a square PNG of an SVG drawing.

    Raises:
        ValueError: `drawing` is no SVG.
        OSError: the picture cannot be written.
    """
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing.name} is not an SVG drawing")
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written")
