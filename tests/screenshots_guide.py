"""The pictures of the guide, light and dark, to `resources/guide/`; run by `make guide-pictures`.

Taken of the real window in the scenes of `tests/helpers/window_scenes.py`, at twice the usual
number of pixels, so that they are sharp on a screen of 200 %. With arguments only those named.
"""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.application import make_application
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.runtime import run
from extend_desktop.ui.views.guide.pictures import PICTURE_SCALE, picture_file
from tests.screenshots_pages import shown

THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
_SETTLE_S = 0.3
_COLORS = 48
"""Enough for a window's plain areas, and a third of the bytes."""
_METHOD = Image.Quantize.FASTOCTREE
"""It keeps the colour of what is small, as of a dot, which others give to shades of the letters."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture.

    Attributes:
        scene: of the window scenes.
        size: of the window.
        parts: what of the window is shown: the least rectangle that has all of them.
        most_px: the height shown at most, from above.
        above_px: what is shown above parts that are not whole panes.
    """

    scene: str
    size: tuple[int, int]
    parts: Callable[[MainWindow], Sequence[QWidget]]
    most_px: int = 400
    above_px: int = 0


_SMALL = (853, 533)


def _alone(window: MainWindow) -> Sequence[QWidget]:
    """Return what says why everything waits; beside another message it is folded away here."""
    window.banner.hide()
    return (window.hold,)


SHOTS = {
    "first-run": Shot(
        "first_run", (900, 860), lambda w: (w.first_run.sandbox, w.first_run.account)
    ),
    "drop": Shot("compose_empty", _SMALL, lambda w: (w.work.composer.zone,)),
    "problems": Shot("compose_problems", _SMALL, lambda w: (w.work.composer.view,), 330, 4),
    "submit": Shot("compose_mixed", (853, 470), lambda w: (w.work.composer,)),
    "batch": Shot("monitor_reasons", _SMALL, lambda w: (w.work.detail,), 330),
    "review": Shot(
        "review_doubtful", _SMALL, lambda w: (w.work.review.page, w.work.review.fields), 500
    ),
    "results": Shot("results_filling", _SMALL, lambda w: (w.work.detail,), 330),
    "files": Shot("compose_files", (1280, 800), lambda w: (w.work.files,), 300),
    "held": Shot("monitor_held", _SMALL, _alone),
    "pages": Shot("monitor_many", (1024, 640), lambda w: (w.header.menu_bar, w.header.switch)),
}


async def shoot(name: str, shot: Shot) -> None:
    """Take one picture in both themes."""
    async with shown(shot.scene) as (window, colors):
        window.setMinimumSize(QSize(*shot.size))
        window.resize(*shot.size)
        for theme in THEMES:
            colors.choose(theme)
            parts = shot.parts(window)
            await asyncio.sleep(_SETTLE_S)
            assert all(part.isVisible() for part in parts), name
            path = resource_folder() / "guide" / picture_file(name, is_dark=theme is THEMES[1])
            path.write_bytes(_small(_grabbed(window, parts, shot)))
            sys.stderr.write(f"{path}: {path.stat().st_size // 1024} KB\n")


def _grabbed(window: MainWindow, parts: Sequence[QWidget], shot: Shot) -> QPixmap:
    place = QRect()
    for part in parts:
        seen = part.visibleRegion().boundingRect()
        place = place.united(seen.translated(part.mapTo(window, QPoint(0, 0))))
    place.setTop(place.top() - shot.above_px)
    place.setHeight(min(place.height(), shot.most_px))
    return window.grab(place)


def _small(picture: QPixmap) -> bytes:
    """Return the picture as PNG of few colours."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(content.data()))).convert("RGB")
    few = image.quantize(_COLORS, method=_METHOD, dither=Image.Dither.NONE)
    written = io.BytesIO()
    few.save(written, "PNG", optimize=True)
    return written.getvalue()


async def main() -> int:
    for name, shot in SHOTS.items():
        if not sys.argv[1:] or name in sys.argv[1:]:
            await shoot(name, shot)
    return 0


if __name__ == "__main__":
    os.environ["QT_SCALE_FACTOR"] = str(PICTURE_SCALE)
    application = make_application()
    sys.exit(run(main))
