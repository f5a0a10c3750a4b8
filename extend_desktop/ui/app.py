"""The window's face of the program: builds it, runs it, ends it. For bootstrap.py alone."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag, QIcon
from PySide6.QtWidgets import QApplication

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.damage_reports import DamageReports
from extend_desktop.services.ports import Clock, SettingsPort
from extend_desktop.services.ports.desktop import DesktopPort
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.ui.application import Application, make_application
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.deadline import Deadline
from extend_desktop.ui.first_paint import FirstPaint
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.runtime import run, signals_wake_loop, uncaught_errors
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.shown_window import ShownWindow
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.translation import Languages
from extend_desktop.ui.views.settings.parts import SettingsMeans
from extend_desktop.values import dataclass

_log = logging.getLogger(__name__)
GRACE_S = 2.5
"""The orderly part of closing; the operator was promised three seconds for the whole."""
_TASKS_GRACE_S = 1.0
_HARD_GRACE_S = 0.4

_SETTLED_S = 0.5
"""How long after an account was opened the notifications are loaded: its page comes first."""

_INTERRUPTED = 4

StopSignals = Callable[[Callable[[], object], Callable[[], object]], AbstractContextManager[None]]
"""Calls its first argument when the program shall end, its second when it shall do so at once."""
Script = Callable[[MainWindow, Session], Coroutine[Any, Any, int]]


@dataclass(frozen=True, slots=True)
class AppOptions:
    """What the window is started with.

    Attributes:
        settings: where the settings are kept.
        resources: folder with `icons`, `samples` and `catalogues`.
        catalogues: folder of the compiled catalogues, where it is another one.
        files: land in staging.
        sandbox: open the practice server instead of the last account.
        qt_arguments: for Qt itself.
        script: drives the window instead of the operator; its result is the exit code.
        on_first_paint: called with the window once it was painted for the first time.
        on_work_paint: called once the work pages of an account were painted for the first time.
        stop_signals: listens to what asks the program to end; none by default, as tests have theirs.
        give_up: ends the process with an exit code when something holds it up for good.
        damage: what was found damaged, shown until the operator has understood.
        settings_means: what single pages of Settings need from outside.
        desktop: gives what shows notifications and the like, or None; called in a thread once the
            window stands, for it loads much.
        tray_messages: notify by an icon in the tray where that gives None.
    """

    settings: SettingsPort
    clock: Clock
    resources: Path
    catalogues: Path | None = None
    files: tuple[Path, ...] = ()
    sandbox: bool = False
    qt_arguments: tuple[str, ...] = ()
    script: Script | None = None
    on_first_paint: Callable[[MainWindow], None] | None = None
    on_work_paint: Callable[[], None] | None = None
    stop_signals: StopSignals = lambda _stop, _give_up: nullcontext()
    give_up: Callable[[int], object] = os._exit
    damage: DamageReports | None = None
    settings_means: SettingsMeans | None = None
    desktop: Callable[[], DesktopPort | None] = lambda: None
    tray_messages: bool = False


def run_app(build_session: Callable[[TaskRunner], Session], options: AppOptions) -> int:
    """Show the window until it is closed; return the exit code."""
    application = make_application(options.qt_arguments)
    deadline = Deadline(options.give_up, GRACE_S + _HARD_GRACE_S)
    try:
        return run(lambda: show_until_closed(application, build_session, options, deadline))
    finally:
        deadline.lift()


def make_context(application: QApplication, options: AppOptions, tasks: TaskRunner) -> UiContext:
    """Return the means of the window: language, theme, icons, settings."""
    settings = SettingsStore(options.settings, tasks)
    folder = options.catalogues or options.resources / "catalogues"
    languages = Languages(application, folder)
    languages.use(languages.chosen(settings.current.language))
    theme = Theme(application, options.resources / "icons", is_held=True)
    theme.choose(settings.current.theme)
    icons = Icons(theme, options.resources / "icons")
    return UiContext(theme, icons, tasks, settings, options.clock, languages)


async def show_until_closed(
    application: Application,
    build_session: Callable[[TaskRunner], Session],
    options: AppOptions,
    deadline: Deadline | None = None,
) -> int:
    """Show the window on the running Qt loop until it is closed; return the exit code.

    `deadline` counts from the moment of closing.
    """
    tasks = TaskRunner()
    session = build_session(tasks)
    context = make_context(application, options, tasks)
    samples = options.resources / "samples"
    shown = ShownWindow(
        context,
        session,
        lambda: MainWindow(context, session, samples, options.damage, options.settings_means),
    )
    desktops: list[DesktopPort] = []

    async def announce() -> None:
        # Nothing happens before, and all of this is loaded for it.
        await _account_open(session)
        await asyncio.sleep(_SETTLED_S)
        desktop = await asyncio.to_thread(options.desktop)
        if desktop is None and options.tray_messages:
            from extend_desktop.ui.tray_messages import TrayMessages  # noqa: PLC0415

            desktop = TrayMessages(lambda: shown.window, lambda: shown.window.dialogs.tray.icon)
        if desktop is not None:
            from extend_desktop.ui.views.window.announcements import Announcements  # noqa: PLC0415

            desktops.append(desktop)
            announcements = Announcements(context, session, shown.window, desktop)
            shown.replaced.subscribe(announcements.follow)

    tasks.start(announce(), name="desktop")
    application.setWindowIcon(QIcon(str(options.resources / "metadata" / "extend-desktop.svg")))
    tasks.failed.subscribe(shown.say_defect)
    application.give_files_to(shown.stage)
    loop = asyncio.get_running_loop()

    def end() -> None:
        shown.window.remember_layout()
        shown.closed.set()

    application.quit_by(end)
    with (
        uncaught_errors(shown.say_defect),
        signals_wake_loop(),
        options.stop_signals(
            lambda: loop.call_soon_threadsafe(end), lambda: options.give_up(_INTERRUPTED)
        ),
    ):
        try:
            code = await _run_until_closed(shown, session, options)
            if deadline is not None:
                deadline.code = code
            return code
        finally:
            application.give_files_to(None)
            application.quit_by(None)
            _end_drag()
            shown.window.hide()
            if deadline is not None:
                deadline.start()
            await _end(context, session, desktops)
            shown.window.deleteLater()
            context.theme.deleteLater()
            if context.languages is not None:
                context.languages.end()


async def _run_until_closed(shown: ShownWindow, session: Session, options: AppOptions) -> int:
    """Show the window and wait until it is closed, or until the script is through."""
    window = shown.window
    on_first_paint = options.on_first_paint
    if on_first_paint is not None:
        FirstPaint(window, lambda: on_first_paint(window))
    if options.on_work_paint is not None:
        said = options.on_work_paint
        window.work_place.when_built(lambda work: FirstPaint(work, said))
    window.show()
    window.open_at_start(options.files, sandbox=options.sandbox)
    waiting = asyncio.ensure_future(shown.closed.wait())
    if options.script is None:
        await waiting
        return 0
    script = asyncio.ensure_future(options.script(window, session))
    await asyncio.wait({waiting, script}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not script.done():
        script.cancel()
        return _INTERRUPTED
    return script.result()


async def _account_open(session: Session) -> None:
    opened = asyncio.Event()
    session.opened.subscribe(lambda _services: opened.set())
    if session.current is None:
        await opened.wait()


def _end_drag() -> None:
    """End a drag: Qt follows it in a loop of its own, in which the window must not be deleted."""
    # Without one, Qt says on some platforms that it has no code for this.
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        QDrag.cancel()


async def _end(context: UiContext, session: Session, desktops: Sequence[DesktopPort]) -> None:
    """Stop what runs, save, let go of the account; nothing may hold the program up."""
    try:
        async with asyncio.timeout(GRACE_S):
            await context.tasks.aclose(_TASKS_GRACE_S)
            await _save(context)
            await session.close()
            for desktop in desktops:
                await desktop.aclose()
    except TimeoutError:
        _log.warning("Closing took longer than %s s; the rest is dropped", GRACE_S)


async def _save(context: UiContext) -> None:
    try:
        await context.settings.flush()
    except StorageError as error:
        # Sizes of columns are not worth a complaint at the very end.
        _log.warning("The settings were not saved: %s", error.code)
