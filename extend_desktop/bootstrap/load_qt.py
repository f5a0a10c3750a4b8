"""`--load-qt`: loads Qt and prints the version of its binding; nothing else of the program."""

from __future__ import annotations

import sys

from extend_desktop.ui.runtime import qt_version


def main() -> int:
    """Print the version and return the exit code; that this runs at all shows that Qt loads."""
    sys.stdout.write(f"{qt_version()}\n")
    return 0
