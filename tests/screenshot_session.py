"""The running program and the camera, for every script of screenshots."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtWidgets import QDialog

from extend_desktop.bootstrap.container import Container
from extend_desktop.bootstrap.diagnostics import diagnostics_of
from extend_desktop.bootstrap.environment import logging_of
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.app import AppOptions, show_until_closed
from extend_desktop.ui.application import make_application
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.runtime import run
from extend_desktop.ui.translation import Languages
from extend_desktop.ui.views.settings.parts import SettingsMeans
from tests.helpers.ui_driver import click, until

SCALE_VARIABLE = "QT_SCALE_FACTOR"
"""Qt takes it only at the start of a process."""
SCREENSHOTS = Path("build") / "screenshots"
SIZE_PX = tuple(map(int, os.environ.get("SIZE", "1280x800").split("x")))
"""Of the window; `SIZE=1920x1080 make screenshots` takes larger ones."""


def folder_of(size: Sequence[int], scale: float) -> Path:
    """Return where the pictures of a size and a scale are kept, a folder for each theme."""
    return SCREENSHOTS / f"{size[0]}x{size[1]}@{scale:.0%}".rstrip("%")


TARGET = folder_of(SIZE_PX, float(os.environ.get(SCALE_VARIABLE, "1")))
_BOTH = (ThemeChoice.LIGHT, ThemeChoice.DARK)
THEMES = [theme for theme in _BOTH if theme.value == os.environ.get("THEME", theme.value)]
"""`THEME=light LANG=de_DE.UTF-8 make screenshots` takes one theme only, and another language."""
SETTLE_S = 0.35
"""For what moves by itself to come to rest; no picture depends on it being exact."""


class Camera:
    """Takes pictures of a window."""

    def __init__(self, theme: ThemeChoice, window: MainWindow) -> None:
        self.theme = theme
        self.window = window

    async def shoot(self, name: str) -> None:
        """Take what the screen shows where the window is."""
        await asyncio.sleep(SETTLE_S)
        self.shoot_now(name)

    def shoot_now(self, name: str) -> None:
        place = self.window.geometry()
        screen = self.window.screen()
        picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
        path = TARGET / self.theme.value / f"{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        sys.stderr.write(f"{path}\n")

    def bring_to_middle(self, dialog: QDialog) -> None:
        frame = dialog.frameGeometry()
        frame.moveCenter(self.window.geometry().center())
        dialog.move(frame.topLeft())


class ScreenshotSession(Camera):
    """A running program and the camera."""

    def __init__(self, theme: ThemeChoice, window: MainWindow, session: Session) -> None:
        super().__init__(theme, window)
        self.session = session

    @property
    def workspace(self) -> AccountServices:
        assert self.session.current is not None
        return self.session.current

    async def show_page(self, key: str) -> None:
        """Click a page in the switch."""
        click(self.window.header.switch.buttons[key])
        await until(lambda: self.window.work.page.title.key == key, key)

    async def shoot_dialog(self, name: str) -> None:
        """Take the open dialog over the window and close it."""
        await until(self._dialog, "a dialog")
        dialog = self._dialog()
        assert dialog is not None
        self.bring_to_middle(dialog)
        await self.shoot(name)
        dialog.close()

    def _dialog(self) -> QDialog | None:
        return next((item for item in self.window.findChildren(QDialog) if item.isVisible()), None)


@asynccontextmanager
async def screenshot_session(
    theme: ThemeChoice, flags: Sequence[str], *, sandbox: bool = True
) -> AsyncGenerator[ScreenshotSession]:
    """Start the program in a home of its own and close it as an operator does."""
    with tempfile.TemporaryDirectory(prefix="screenshots-") as home:
        container = Container(find_paths({HOME_VARIABLE: home}), {}, flags)
        container.paths.create()
        await container.settings.change(lambda _: Settings(theme=theme))
        started: asyncio.Future[ScreenshotSession] = asyncio.get_running_loop().create_future()
        over = asyncio.Event()

        async def script(window: MainWindow, session: Session) -> int:
            window.resize(*SIZE_PX)
            window.move(0, 0)
            started.set_result(ScreenshotSession(theme, window, session))
            await over.wait()
            return 0

        crashes = CrashFiles(container.paths.logs, container.redactor)
        options = AppOptions(
            container.settings,
            container.clock,
            resource_folder(),
            sandbox=sandbox,
            script=script,
            settings_means=SettingsMeans(diagnostics=diagnostics_of(container, crashes)),
        )
        running = asyncio.ensure_future(
            show_until_closed(
                make_application(), lambda tasks: container.session(tasks, remembers=True), options
            )
        )
        await asyncio.wait({started, running}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
        with logging_of(container):
            try:
                yield started.result()
            finally:
                over.set()
                await running


async def files_shown(session: ScreenshotSession) -> None:
    """Wait for the sandbox and its first page."""
    await until(session.window.work.isVisible, "the account")
    await until(lambda: not session.window.work.files.busy.busy, "the files")
    session.window.banner.hide()


async def in_each_theme(*scenes: Callable[[ThemeChoice], Awaitable[None]]) -> int:
    """Take the scenes that the command line names, or all; return the exit code."""
    wanted = sys.argv[1:]
    for scene in scenes:
        if not wanted or scene.__name__ in wanted:
            for theme in THEMES:
                await scene(theme)
    return 0


def take_screenshots(main: Callable[[], Coroutine[Any, Any, int]]) -> NoReturn:
    """Run a script of screenshots on the Qt loop, and end with its exit code."""
    for theme in THEMES:
        (TARGET / theme.value).mkdir(parents=True, exist_ok=True)
    languages = Languages(make_application(), resource_folder() / "catalogues")
    # The window chooses it by itself; scenes over a session in memory have none that could.
    languages.use(languages.chosen(""))
    sys.exit(run(main))
