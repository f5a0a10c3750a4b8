"""Every page in each of its states, theme, size and scale, to `build/screenshots/`.

What is cut off or too faint in a picture is written to the error output. Run `python -m
tests.screenshots_pages`, perhaps with the names of scenes; `RESUME=1` leaves scenes out that are
there already.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

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
from tests.helpers.xvfb import private_display
from tests.screenshot_session import SCALE_VARIABLE, THEMES, folder_of

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
SMALL: dict[float, list[tuple[int, int]]] = {
    1.0: [],
    1.5: [(853, 533)],
    2.0: [(632, 360)],
}
"""What a screen of 1280 x 800 has at 150 %, and at 200 % within the frame of a window."""
SCALES = (1.0, 1.5, 2.0)
_SETTLE_S = 0.2
"""For what moves by itself to come to rest; no picture depends on it being exact."""
_DISPLAY_PX = (LEAST_WINDOW_PX + 60, 1_140)
_LOOKS = 5
_QUALITY = 85
"""Of a PNG it decides how long is spent on making it smaller."""
_MEASURED = (1280, 800)
"""Where contrasts are measured, which takes longer than the picture; no size changes colours."""


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
    for name in [name for name in SCENES if not wanted or name in wanted]:
        if "RESUME" in os.environ and all(path.exists() for path in _paths(name, scale)):
            continue
        try:
            async with shown(name) as (window, colors):
                await _take(window, colors, name, scale)
        except AssertionError as error:
            sys.stderr.write(f"{name}: {error}\n")


def _sizes(name: str, scale: float) -> list[tuple[int, int]]:
    """Return the sizes that a scene has room in."""
    return [
        size for size in (*SMALL[scale], *SIZES) if name != "overview" or size[0] >= LEAST_WINDOW_PX
    ]


def _paths(name: str, scale: float) -> list[Path]:
    return [
        folder_of(size, scale) / theme.value / f"{name}.png"
        for size in _sizes(name, scale)
        for theme in THEMES
    ]


async def _take(window: MainWindow, colors: Theme, name: str, scale: float) -> None:
    for theme in THEMES:
        colors.choose(theme)
        for size in _sizes(name, scale):
            # As on a screen that has no more room.
            window.setMinimumSize(QSize(*size).boundedTo(QSize(*LEAST_SIZE_PX)))
            window.resize(*size)
            await _rest(window)
            path = folder_of(size, scale) / theme.value / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(path), quality=_QUALITY)
            faint = too_faint(window) if size == _MEASURED else []
            for problem in (*cut_off(window), *faint):
                sys.stderr.write(f"{path}: {problem}\n")


async def _rest(window: MainWindow) -> None:
    """Wait for layouts to come to rest; what stays cut off is a fault."""
    for _ in range(_LOOKS):
        await asyncio.sleep(_SETTLE_S)
        if not [line for line in cut_off(window) if "'Account'" not in line]:
            return


async def all_scales(wanted: Sequence[str]) -> int:
    """Start a process for each scale, for Qt takes one only at its start."""
    for scale in SCALES:
        # Room for the largest window, or it would be made smaller and some scenes could not begin.
        with private_display(*(round(px * scale) for px in _DISPLAY_PX)) as display:
            environment = {**os.environ, "DISPLAY": display, SCALE_VARIABLE: str(scale)}
            command = (sys.executable, "-m", "tests.screenshots_pages", *wanted)
            child = await asyncio.create_subprocess_exec(*command, env=environment)
            if await child.wait():
                return 1
    return 0


async def _one_scale() -> int:
    await shoot(float(os.environ[SCALE_VARIABLE]), sys.argv[1:])
    return 0


if __name__ == "__main__":
    if SCALE_VARIABLE in os.environ:
        application = make_application()
        sys.exit(run(_one_scale))
    sys.exit(asyncio.run(all_scales(sys.argv[1:])))
