"""`--smoke`: shows that an installed program has all its container, a line a check. For bootstrap only.

It has data of its own, and starts the real window and the real practice server.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from types import TracebackType

from extend_desktop import __version__
from extend_desktop.bootstrap.container import Container
from extend_desktop.bootstrap.environment import draw_offscreen, has_display, logging_of
from extend_desktop.bootstrap.smoke_checks import (
    check_batch,
    check_journal,
    check_key_file,
    check_keyring,
    check_page_picture,
    check_trust,
)
from extend_desktop.cli.console import Console
from extend_desktop.cli.exit_codes import ExitCode
from extend_desktop.domain.errors import DefectError
from extend_desktop.services.session import Session
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.app import AppOptions, run_app
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.smoke import check_icons, check_translation, check_window

_NAME_WIDTH = 12


def run_smoke(console: Console) -> ExitCode:
    """Make all checks, print a line for each, and return 1 when one of them failed."""
    if not has_display():
        draw_offscreen()
    report = _Report(console)
    prefix = "extend-desktop-smoke-"
    with (
        tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as home,
        report.check("program") as found,
    ):
        _run(Path(home), report)
        found.append(f"{__version__}, {sys.platform}, started and ended")
    return report.code


class _Report:
    """Prints the verdicts and remembers whether one was bad."""

    def __init__(self, console: Console) -> None:
        self.code = ExitCode.ALL_PROCESSED
        self._console = console

    def check(self, name: str) -> _Check:
        """Make a block one check: what it appends is what was found."""
        return _Check(self, name)

    def add(self, name: str, text: str, *, good: bool) -> None:
        if not good:
            self.code = ExitCode.WITH_FAILURES
        self._console.result(f"{'ok' if good else 'bad':<4}  {name:<{_NAME_WIDTH}}  {text}")


class _Check:
    """A block that may raise whatever it likes: that makes it a bad check, and the next one runs."""

    def __init__(self, report: _Report, name: str) -> None:
        self._report = report
        self._name = name
        self._found: list[str] = []

    def __enter__(self) -> list[str]:
        return self._found

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _: TracebackType | None,
    ) -> bool:
        if error is None:
            self._report.add(self._name, " ".join(self._found), good=True)
            return False
        if not isinstance(error, Exception):
            return False
        self._report.add(self._name, f"{type(error).__name__}: {error}", good=False)
        return True


def _run(home: Path, report: _Report) -> None:
    container = Container(find_paths({HOME_VARIABLE: str(home)}), {})
    resources = resource_folder()

    async def script(window: MainWindow, session: Session) -> int:
        with report.check("window") as found:
            found.append(await check_window(window))
        with report.check("icons") as found:
            found.append(check_icons(resources / "icons"))
        with report.check("translation") as found:
            found.append(check_translation(resources / "catalogues"))
        with report.check("page picture") as found:
            found.append(await check_page_picture(resources))
        with report.check("journal") as found:
            found.append(await check_journal(home / "smoke.sqlite3", container.clock))
        with report.check("keyring") as found:
            found.append(await check_keyring())
        with report.check("key file") as found:
            found.append(await check_key_file())
        with report.check("trust") as found:
            found.append(await check_trust())
        with report.check("batch") as found:
            found.append(await check_batch(session, resources))
        return ExitCode.ALL_PROCESSED

    options = AppOptions(container.settings, container.clock, resources, script=script)
    with logging_of(container):
        code = run_app(lambda tasks: container.session(tasks, remembers=False), options)
    if code != ExitCode.ALL_PROCESSED:
        raise DefectError("invariant", ended_with=code)
