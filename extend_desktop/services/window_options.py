"""What the window is asked to open at its start; __main__ and bootstrap use it."""

from __future__ import annotations

from pathlib import Path

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window starts with.

    Attributes:
        files: land in staging.
        sandbox: whether to open the practice server.
        report_first_paint: whether to print a line once the window is painted, and once its work pages are.
    """

    files: tuple[Path, ...] = ()
    sandbox: bool = False
    report_first_paint: bool = False
