"""The line by which nearly every start opens the window, read without the parser. For __main__.py.

Making the parser, and loading what its options are named after, took a fiftieth of the time until
the window is painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from extend_desktop.services.window_options import WindowOptions

SANDBOX_OPTION, REPORT_OPTION = "--sandbox", "--report-first-paint"
_OPTIONS = frozenset({SANDBOX_OPTION, REPORT_OPTION})


def window_line(argv: Sequence[str]) -> WindowOptions | None:
    """Return what a plain line asks for; None where only the parser can tell.

    A plain one has options of the window in full and absolute paths, as desktops start programs.
    Any other word may be a command, a mistyped one, or wrong.
    """
    files = [word for word in argv if word not in _OPTIONS]
    if not all(Path(word).is_absolute() for word in files):
        return None
    return WindowOptions(tuple(map(Path, files)), SANDBOX_OPTION in argv, REPORT_OPTION in argv)
