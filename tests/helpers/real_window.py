"""The whole program in the test's own process: real window, journal, keyring, HTTP, sandbox."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from extend_desktop.bootstrap.container import Container
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session
from extend_desktop.system.logs import start_logging
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui import app
from extend_desktop.ui.app import AppOptions, show_until_closed
from extend_desktop.ui.application import Application
from extend_desktop.ui.main_window import MainWindow
from tests.helpers.ui_driver import until
from tests.helpers.waiting import GIVE_UP_S

WINDOW_SANDBOX_FLAGS = ("--files", "450", "--seed", "7")


@dataclass
class RealWindow:
    """A running program."""

    window: MainWindow
    session: Session
    container: Container

    @property
    def workspace(self) -> AccountServices:
        assert self.session.current is not None
        return self.session.current


@asynccontextmanager
async def real_window(
    home: Path,
    *,
    sandbox: bool = False,
    files: tuple[Path, ...] = (),
    catalogues: Path | None = None,
) -> AsyncGenerator[RealWindow]:
    """Start the program as the command line does and close it as an operator does."""
    application = Application.instance()
    assert isinstance(application, Application)
    container = Container(
        find_paths({HOME_VARIABLE: str(home)}), dict(os.environ), WINDOW_SANDBOX_FLAGS
    )
    container.paths.create()
    log = start_logging(container.paths.logs, container.redactor)
    started: asyncio.Future[RealWindow] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def script(window: MainWindow, session: Session) -> int:
        started.set_result(RealWindow(window, session, container))
        await over.wait()
        return 0

    options = AppOptions(
        settings=container.settings,
        clock=container.clock,
        resources=resource_folder(),
        catalogues=catalogues,
        damage=container.damage,
        files=files,
        sandbox=sandbox,
        script=script,
    )
    running = asyncio.ensure_future(
        show_until_closed(
            application, lambda tasks: container.session(tasks, remembers=True), options
        )
    )
    await asyncio.wait({started, running}, return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        await running
    try:
        yield started.result()
    finally:
        started.result().window.close()
        over.set()
        try:
            with pytest.MonkeyPatch.context() as patch:
                # What is dropped on a slow machine would be missed by the next start.
                patch.setattr(app, "GRACE_S", GIVE_UP_S)
                await asyncio.wait_for(running, GIVE_UP_S)
        finally:
            log.close()


async def opened(real: RealWindow) -> AccountServices:
    """Wait until an account is open and its panes are shown."""
    await until(real.window.work.isVisible, "an account to open")
    return real.workspace
