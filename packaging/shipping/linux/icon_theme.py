"""Lays the program's icon into a Linux icon theme in every size."""

from __future__ import annotations

import shutil
from pathlib import Path

from shipping.build.icons import PNG_SIZES_PX, SOURCE, png
from shipping.build.metadata import NAME, PACKAGING

SYMBOLIC_ICON = PACKAGING / "linux" / f"{NAME}-symbolic.svg"


def install_icons(theme: Path) -> None:
    """Write all icons below `theme`, which is the folder of the theme named hicolor.

    Raises:
        ValueError: a drawing is no SVG.
        OSError: a picture cannot be written.
    """
    for size in PNG_SIZES_PX:
        target = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    for drawing, folder in ((SOURCE, "scalable"), (SYMBOLIC_ICON, "symbolic")):
        target = theme / folder / "apps" / drawing.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, target)
