"""Runs what was asked for: the window, the demo, or a command. For bootstrap only.

Each is imported inside a function: the commands never load Qt, nor the window the commands.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.bootstrap.container import Container
from extend_desktop.bootstrap.diagnostics import diagnostics_of
from extend_desktop.bootstrap.environment import draw_offscreen, has_display, is_read, logging_of
from extend_desktop.bootstrap.open_window import HandedOver, OpenWindow
from extend_desktop.bootstrap.splash_start import OnWindow, say_painted
from extend_desktop.bootstrap.stopping import run_until_stopped
from extend_desktop.cli.console import Console
from extend_desktop.cli.damage import say_damage
from extend_desktop.cli.exit_codes import ExitCode, UsageError, code_of_error
from extend_desktop.domain.errors import DefectError, ExpectedError, StorageError
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.quantities import counted
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import Policy, TaskRunner
from extend_desktop.services.window_options import WindowOptions
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.desktops import desktop_here, has_desktop_here
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource_folder
from extend_desktop.system.single_instance import SingleInstance, hand_over
from extend_desktop.system.stop_signals import stop_signals

if TYPE_CHECKING:
    from argparse import Namespace

    from extend_desktop.cli.context import HeadlessContext
    from extend_desktop.domain.licensed_works import LicensedWork

_log = logging.getLogger(__name__)
_SETTLED_S = 1.0
"""How long after its first painting the window has the processor to itself."""


def execute(
    asked: WindowOptions | Namespace,
    environment: Mapping[str, str],
    on_window: OnWindow | None = None,
) -> int:
    """Run what the command line asks for and return the exit code.

    Args:
        asked: for the window its options, else a command as `cli.arguments.parse` returns it.
        environment: the process's own as it was started with.
        on_window: called with the window once it was painted, if one is opened.
    """
    console = Console(sys.stdout, sys.stderr)
    try:
        return _execute(asked, environment, console, on_window)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except UsageError as error:
        console.say(str(error))
        return ExitCode.BAD_USAGE
    except (ExpectedError, DefectError) as error:
        console.say_error(error)
        if isinstance(asked, WindowOptions) and not is_read(sys.stderr):
            _show_failure(error, on_window)
        return code_of_error(error) if isinstance(error, ExpectedError) else ExitCode.WITH_FAILURES


def _show_failure(error: Exception, on_window: OnWindow | None) -> None:
    from extend_desktop.ui.start_failure import show_start_failure  # noqa: PLC0415

    if on_window is not None:
        on_window(None)
    if has_display():
        show_start_failure(message_of(error))


def run_window(
    options: WindowOptions, environment: Mapping[str, str], on_window: OnWindow | None = None
) -> int:
    """Show the window until it is closed; a window that is open already gets the files instead.

    Raises:
        StorageError: the local data cannot be used, or the open window does not answer.
    """
    container = Container(find_paths(environment), environment)
    container.paths.create()
    inbox, handed_over = _Inbox(), HandedOver(container)
    instance = SingleInstance(container.paths.data, inbox.receive, handed_over)
    if not instance.acquire():
        if not asyncio.run(hand_over(container.paths.data, options.files)):
            raise StorageError("journal_locked")
        return ExitCode.ALL_PROCESSED
    from extend_desktop.ui.application import import_plainly  # noqa: PLC0415

    # Where no picture was shown; the application itself is made while crashes are watched.
    import_plainly()
    from extend_desktop.ui.app import AppOptions, run_app  # noqa: PLC0415
    from extend_desktop.ui.views.settings.parts import SettingsMeans  # noqa: PLC0415

    crashes = CrashFiles(container.paths.logs, container.redactor)

    def build(tasks: TaskRunner) -> Session:
        session = container.session(tasks, remembers=True, on_close=instance.aclose)
        inbox.attach(session)
        handed_over.attach(session, tasks)
        tasks.start(instance.serve(), name="single instance", policy=Policy.KEEP)
        tasks.start(_loaded_after(is_painted, container), name="adapters", policy=Policy.KEEP)
        return session

    is_painted = asyncio.Event()

    def painted(window: object) -> None:
        is_painted.set()
        if on_window is not None:
            on_window(window)
        if options.report_first_paint:
            say_painted("window")

    app_options = AppOptions(
        settings=container.settings,
        clock=container.clock,
        resources=resource_folder(),
        files=options.files,
        sandbox=options.sandbox,
        on_first_paint=painted,
        on_work_paint=partial(say_painted, "work") if options.report_first_paint else None,
        stop_signals=stop_signals,
        damage=container.damage,
        settings_means=SettingsMeans(diagnostics_of(container, crashes), _licensed_works),
        desktop=desktop_here,
        tray_messages=not has_desktop_here(),
    )
    say_damage(container.damage, Console(sys.stdout, sys.stderr))
    with logging_of(container), crashes.watching():
        return run_app(build, app_options)


def _licensed_works() -> Sequence[LicensedWork]:
    """Look for them when they are asked for; it takes much that nothing else does."""
    from extend_desktop.system.licensed_works import licensed_works  # noqa: PLC0415

    return licensed_works()


async def _loaded_after(painted: asyncio.Event, container: Container) -> None:
    """Load what an account needs once the window stands, for the first that is added too.

    An account that is known loads at once what it needs; the environment's leaves the stores of
    keys, which other accounts and the proxy's password need, to this.
    """
    await painted.wait()
    await asyncio.sleep(_SETTLED_S)
    await asyncio.to_thread(container.load_adapters)


def run_demo(out: Path, console: Console, *, headless: bool) -> int:
    """Do the whole job on the samples in the real window, with data of its own; print a summary.

    Raises:
        StorageError: `out` cannot be written.
    """
    if headless or not has_display():
        draw_offscreen()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("read_only", path=str(out)) from error
    from extend_desktop.ui.app import AppOptions  # noqa: PLC0415
    from extend_desktop.ui.demo import run_demo as run_in_window  # noqa: PLC0415

    prefix = "extend-desktop-demo-"
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as home:
        # The operator's own journal, settings and account stay out of it.
        container = Container(find_paths({HOME_VARIABLE: home}), {})
        with logging_of(container):
            options = AppOptions(
                container.settings, container.clock, resource_folder(), stop_signals=stop_signals
            )
            outcome = run_in_window(
                lambda tasks: container.session(tasks, remembers=True), options, out
            )
    if outcome.exit_code != ExitCode.ALL_PROCESSED:
        return outcome.exit_code
    console.result(
        f"{counted(outcome.documents, 'document')}: {outcome.processed} processed, "
        f"{outcome.failed} failed, {outcome.blocked} blocked"
    )
    console.result(f"results  {outcome.csv}")
    console.result(f"picture  {outcome.picture}")
    return ExitCode.ALL_PROCESSED if outcome.processed else ExitCode.WITH_FAILURES


def _execute(
    asked: WindowOptions | Namespace,
    environment: Mapping[str, str],
    console: Console,
    on_window: OnWindow | None,
) -> int:
    if isinstance(asked, WindowOptions):
        return run_window(asked, environment, on_window)
    return _run_command(asked, environment, console)


def _run_command(arguments: Namespace, environment: Mapping[str, str], console: Console) -> int:
    from extend_desktop.cli.arguments import SMOKE  # noqa: PLC0415

    if arguments.command == "demo":
        return run_demo(arguments.out, console, headless=arguments.headless)
    if arguments.command == SMOKE:
        from extend_desktop.bootstrap.smoke import run_smoke  # noqa: PLC0415

        return run_smoke(console)
    from extend_desktop.bootstrap.doctor import run_doctor  # noqa: PLC0415
    from extend_desktop.cli.commands import execute_command  # noqa: PLC0415
    from extend_desktop.cli.passphrase import ask_at_terminal  # noqa: PLC0415

    container = Container(find_paths(environment), environment)
    container.key_stores.keys.ask_passphrase = ask_at_terminal
    say_damage(container.damage, console)
    with logging_of(container):
        if arguments.command == "doctor":
            doctor = run_doctor(
                container,
                console,
                sandbox=arguments.sandbox,
                account_name=arguments.account,
                is_understood=arguments.understood,
            )
            return run_until_stopped(doctor)
        return run_until_stopped(execute_command(_context(container, console), arguments))


def _context(container: Container, console: Console) -> HeadlessContext:
    from extend_desktop.cli.context import HeadlessContext  # noqa: PLC0415

    return HeadlessContext(
        console=console,
        clock=container.clock,
        build_session=lambda tasks: container.session(tasks, remembers=False),
        open_journal=container.open_journal,
        read_journal=container.read_journal,
        build_exports=container.exports,
        note_unfinished=container.unfinished.note,
        settings=container.settings,
        damage=container.damage,
        window=OpenWindow(container),
    )


class _Inbox:
    """Passes files of later starts to the open account; before one is open they wait."""

    def __init__(self) -> None:
        self._session: Session | None = None
        self._waiting: list[Path] = []

    def receive(self, files: tuple[Path, ...]) -> None:
        """Stage the files now, or as soon as an account is open."""
        self._waiting.extend(files)
        self._deliver()
        if self._session is not None:
            self._session.started_again.emit(None)

    def attach(self, session: Session) -> None:
        self._session = session
        session.opened.subscribe(lambda _services: self._deliver())

    def _deliver(self) -> None:
        services = self._session.current if self._session else None
        if services is not None and self._waiting:
            files, self._waiting = self._waiting, []
            _log.info("Staging %d paths from a later start", len(files))
            services.staging.add_paths(files)
