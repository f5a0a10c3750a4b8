"""The checks of `--smoke` that need Qt; each says what it found, or raises. For bootstrap alone."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.errors import DefectError
from extend_desktop.ui.first_paint import FirstPaint
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.translation import Languages

_SIZE_PX = 64
_LEAST_COLORS = 8
_LIMIT_S = 30.0
_STEP_PX = 4


async def check_window(window: MainWindow) -> str:
    """Wait until the window is painted; what it shows must have several colours."""
    painted = asyncio.Event()
    first = FirstPaint(window, painted.set)
    window.update()
    async with asyncio.timeout(_LIMIT_S):
        await painted.wait()
    first.deleteLater()
    picture = window.grab().toImage()
    count = len(_colors(picture))
    if count < _LEAST_COLORS:
        raise DefectError("invariant", colors=count)
    platform = QGuiApplication.platformName()
    return f"{picture.width()} x {picture.height()} pixels on {platform}, {count} colours"


def check_icons(folder: Path) -> str:
    """Draw every icon, and the program's own through Qt's plug-ins; none may be empty."""
    files = sorted(folder.glob("*.svg"))
    empty = [file.stem for file in files if not _opaque(_drawn(file))]
    own = QApplication.windowIcon().pixmap(_SIZE_PX, _SIZE_PX).toImage()
    if not _opaque(own):
        empty.append("program")
    read = QImage(str(files[0])) if files else QImage()
    if not files or read.isNull():
        empty.append("image format svg")
    if empty:
        raise DefectError("invariant", empty=" ".join(empty))
    return f"{len(files)} drawn, and the program's own with {_opaque(own)} opaque pixels"


def check_translation(folder: Path) -> str:
    """Load the catalogues of all languages that are offered, ours in `folder` and Qt's."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise DefectError("invariant", missing="application")
    languages = Languages(application, folder)
    if missing := languages.unreadable():
        raise DefectError("invariant", missing=" ".join(missing))
    return f"languages: {' '.join(language.code for language in languages.offered)}"


def _drawn(file: Path) -> QImage:
    picture = QImage(_SIZE_PX, _SIZE_PX, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(file)).render(painter)
    painter.end()
    return picture


def _opaque(picture: QImage) -> int:
    width, height = range(picture.width()), range(picture.height())
    return sum(picture.pixelColor(x, y).alpha() > 0 for x in width for y in height)


def _colors(picture: QImage) -> set[int]:
    columns = range(0, picture.width(), _STEP_PX)
    rows = range(0, picture.height(), _STEP_PX)
    return {picture.pixel(x, y) for x in columns for y in rows}
