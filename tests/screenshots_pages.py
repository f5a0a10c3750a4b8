"""Every page in each of its states, theme, size and scale, to `build/screenshots/pages/`.

A contact sheet a page puts its states beside each other, and what is cut off or too faint in a
picture is written to the error output. Run `python -m tests.screenshots_pages`, perhaps with the
names of scenes.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.application import make_application
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.runtime import run
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.views.window.overview import LEAST_WINDOW_PX
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.session_parts import SessionParts
from tests.helpers.text_problems import cut_off, too_faint
from tests.helpers.ui_driver import until
from tests.helpers.window_scenes import SCENES, fill

SIZES = ((853, 533), (960, 540), (1024, 640), (1280, 800), (1920, 1080))
"""The first two are what is left of 1280 x 800 at 150 % and of 1920 x 1080 at 200 %."""
SCALES = (1.0, 1.5, 2.0)
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
TARGET = Path("build") / "screenshots" / "pages"
_SCALE_VARIABLE = "QT_SCALE_FACTOR"
_SETTLE_S = 0.2
"""For what moves by itself to come to rest; no picture depends on it being exact."""
_TILE_PX, _COLUMNS = 640, 3


@asynccontextmanager
async def shown(name: str) -> AsyncGenerator[tuple[MainWindow, Theme]]:
    """Show the window in a scene."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    icons = resource_folder() / "icons"
    parts, tasks, colors = SessionParts(files=450), TaskRunner(), Theme(application, icons)
    fill(parts)
    settings = SettingsStore(parts.settings, tasks)
    context = UiContext(colors, Icons(colors, icons), tasks, settings, StillClock())
    window = MainWindow(context, parts.session, resource_folder() / "samples")
    window.resize(LEAST_WINDOW_PX + 20, 1080)
    window.show()
    window.open_at_start((), sandbox=True)
    try:
        await until(window.work.isVisible, "the account")
        await tasks.idle()
        window.banner.hide()
        await SCENES[name](window, parts)
        yield window, colors
    finally:
        window.close()
        await tasks.aclose()
        await parts.session.close()
        window.deleteLater()
        colors.deleteLater()


async def shoot(scale: float, wanted: Sequence[str]) -> None:
    """Take all pictures of one scale, which is that of this process."""
    sheets: dict[str, list[QPixmap]] = {}
    for name in [name for name in SCENES if not wanted or name in wanted]:
        try:
            async with shown(name) as (window, colors):
                pictures = await _pictures(window, colors, name, f"{scale:.0%}")
        except AssertionError as error:
            sys.stderr.write(f"{name}: {error}\n")
            continue
        sheets.setdefault(name.partition("_")[0], []).extend(pictures)
    for page, pictures in sheets.items():
        if not pictures:
            # Such as of the overview, in sizes that have no room for it.
            continue
        contact_sheet(pictures).save(str(TARGET / f"sheet-{page}-{scale:.0%}.png"))


async def _pictures(window: MainWindow, colors: Theme, name: str, scale: str) -> list[QPixmap]:
    taken: list[QPixmap] = []
    for size in SIZES:
        if name == "overview" and size[0] < LEAST_WINDOW_PX:
            continue
        # As on a screen that has no more room.
        window.setMinimumSize(QSize(*size).boundedTo(QSize(*LEAST_SIZE_PX)))
        window.resize(*size)
        for theme in THEMES:
            colors.choose(theme)
            await asyncio.sleep(_SETTLE_S)
            title = f"{name}-{size[0]}x{size[1]}-{theme.value}-{scale}"
            picture = window.grab()
            picture.save(str(TARGET / f"{title}.png"))
            taken.append(_tile(picture))
            for problem in (*cut_off(window), *too_faint(window)):
                sys.stderr.write(f"{title}: {problem}\n")
    return taken


def _tile(picture: QPixmap) -> QPixmap:
    """Return the picture as it is put on a sheet: all of them whole would take gigabytes."""
    tile = picture.scaledToWidth(_TILE_PX, Qt.TransformationMode.SmoothTransformation)
    tile.setDevicePixelRatio(1)
    return tile


def contact_sheet(tiles: Sequence[QPixmap]) -> QPixmap:
    """Return tiles of the same width beside each other."""
    height = max(tile.height() for tile in tiles)
    rows = -(-len(tiles) // _COLUMNS)
    sheet = QPixmap(_TILE_PX * _COLUMNS, height * rows)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for number, tile in enumerate(tiles):
        row, column = divmod(number, _COLUMNS)
        painter.drawPixmap(QPoint(column * _TILE_PX, row * height), tile)
    painter.end()
    return sheet


async def all_scales(wanted: Sequence[str]) -> int:
    """Start a process for each scale, for Qt takes one only at its start."""
    for scale in SCALES:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.screenshots_pages",
            *wanted,
            env={**os.environ, _SCALE_VARIABLE: str(scale)},
        )
        if await child.wait():
            return 1
    return 0


async def _one_scale() -> int:
    await shoot(float(os.environ[_SCALE_VARIABLE]), sys.argv[1:])
    return 0


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    if _SCALE_VARIABLE in os.environ:
        application = make_application()
        sys.exit(run(_one_scale))
    sys.exit(asyncio.run(all_scales(sys.argv[1:])))
