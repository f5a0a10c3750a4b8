"""Which desktop the window speaks to. For bootstrap."""

from __future__ import annotations

import sys

from extend_desktop.services.ports.desktop import DesktopPort


def has_desktop_here() -> bool:
    """Whether the window can speak to the desktop of this system; if not, an icon in the tray can."""
    return sys.platform == "linux"


def desktop_here() -> DesktopPort | None:
    """Return the desktop of this system; None on Windows and macOS, where Qt's tray has to do."""
    if sys.platform != "linux":
        return None
    # jeepney is there on Linux alone.
    from extend_desktop.system.freedesktop import FreedesktopDesktop  # noqa: PLC0415

    return FreedesktopDesktop()
