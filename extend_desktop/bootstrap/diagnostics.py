"""Puts the program's own diagnostics together. For bootstrap only."""

from __future__ import annotations

import getpass
import os
import platform
import socket
import sys
from contextlib import suppress
from pathlib import Path

from extend_desktop import __version__
from extend_desktop.bootstrap.container import Container
from extend_desktop.presentation.quantities import size_text
from extend_desktop.services.diagnostics import Diagnostics, ReportFacts
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.log_files import LogFiles
from extend_desktop.system.mounts import network_file_system


def diagnostics_of(container: Container, crashes: CrashFiles) -> Diagnostics:
    """Make the diagnostics of a data home."""
    return Diagnostics(
        LogFiles(container.paths.logs),
        crashes,
        lambda: _facts(container),
        container.redactor,
        container.clock,
    )


def _facts(container: Container) -> ReportFacts:
    """Look at the program and this computer; blocking."""
    journal = container.paths.journal_file
    log = journal.with_name(f"{journal.name}-wal")
    lines = (
        ("program", f"Extend Desktop {__version__}"),
        ("Python", f"{platform.python_version()}, {'frozen' if _is_frozen() else 'from source'}"),
        ("system", f"{platform.platform()}, {platform.machine()}"),
        ("display", os.environ.get("XDG_SESSION_TYPE") or sys.platform),
        ("journal", f"{_size(journal)}, write-ahead log {_size(log)}"),
        ("data folder", network_file_system(container.paths.data) or "local"),
        ("accounts", str(len(container.settings.load().accounts))),
    )
    names = [account.name for account in container.settings.load().accounts]
    with suppress(OSError, KeyError):
        names.append(getpass.getuser())
    return ReportFacts(lines, [*names, socket.gethostname(), str(Path.home())])


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _size(path: Path) -> str:
    try:
        return size_text(path.stat().st_size)
    except OSError:
        return "none"
