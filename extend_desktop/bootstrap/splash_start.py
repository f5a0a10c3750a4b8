"""What is done before the program is loaded: a picture appears. For __main__ and launchers.py only.

Imports as little as possible, because that is its whole purpose.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from extend_desktop.domain.errors import DefectError
from extend_desktop.system.paths import find_paths
from extend_desktop.system.resources import resource

OnWindow = Callable[[Any], object]
"""Called with the window once it was painted."""
_ADDRESS_FILE = "instance.json"
"""single_instance's, which would bring asyncio along; a test compares the two."""


def show_start(*, report_paint: bool) -> OnWindow | None:
    """Show a picture until the window is there; None when there is nothing to show.

    That is so when a window seems to be open already: it will come to the front instead.

    Args:
        report_paint: print a line once it is painted.
    """
    # Not Path.exists, which raises where a folder cannot be looked into; the window says that.
    if os.path.exists(find_paths(os.environ).data / _ADDRESS_FILE):  # noqa: PTH110
        return None
    try:
        icon = resource("metadata", "extend-desktop.svg")
    except DefectError:
        # The window will say so, in words.
        return None
    from extend_desktop.ui.splash import show_splash  # noqa: PLC0415

    return show_splash(icon, (lambda: say_painted("first")) if report_paint else None)


def say_painted(what: str) -> None:
    """Print the line by which the time to a painting is measured."""
    sys.stdout.write(f"{what} paint\n")
    sys.stdout.flush()
