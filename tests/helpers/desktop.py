"""Runs one command on a private display, bus, keyring and home; `.ci/with-desktop` is its face."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from tests.helpers.processes import stop_group
from tests.helpers.secret_service import private_secret_service
from tests.helpers.xvfb import private_display, scaling

# What would lead a program back to the desktop of whoever started the tests.
FOREIGN = ("WAYLAND_DISPLAY", "XAUTHORITY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK")


@contextmanager
def private_desktop() -> Generator[dict[str, str]]:
    """Brings all of it up for the length of the block and gives the complete environment."""
    with (
        tempfile.TemporaryDirectory(prefix="home-", ignore_cleanup_errors=True) as home,
        private_display() as display,
        private_secret_service(Path(home)) as variables,
    ):
        inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        yield {
            **inherited,
            **variables,
            **scaling(),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "EXTEND_DESKTOP_PRIVATE_KEYRING": "1",
        }


def _stop(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def main(command: list[str]) -> int:
    """Runs the command to its end and returns its exit code; a signal stops it with everything."""
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGHUP, _stop)
    # At a terminal the command must stay in the foreground group, or a debugger could not read.
    own_group = not sys.stdin.isatty()
    with private_desktop() as environment:
        process = subprocess.Popen(command, env=environment, process_group=0 if own_group else None)
        try:
            return _wait(process)
        finally:
            if own_group:
                stop_group(process)
            elif process.poll() is None:
                process.terminate()
                process.wait()


def _wait(process: subprocess.Popen[bytes]) -> int:
    """Waits for the command; Ctrl-C is passed on, so that pytest can still write its summary."""
    try:
        return process.wait()
    except KeyboardInterrupt:
        process.send_signal(signal.SIGINT)
        return process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
