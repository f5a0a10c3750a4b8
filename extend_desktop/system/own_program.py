"""How this program starts itself as another process; for `system/` and bootstrap."""

from __future__ import annotations

import sys
from pathlib import Path

_WINDOW_SUFFIX = "w"


def own_command() -> list[str]:
    """Return the command to which arguments of ours can be added, in a checkout or frozen."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "extend_desktop"]
    return [str(with_streams(Path(sys.executable)))]


def with_streams(executable: Path) -> Path:
    """Return the executable whose output can be read.

    On Windows the one for windows has no streams; the one for the command line lies beside it and
    is called the same without the "w".
    """
    if executable.suffix != ".exe" or not executable.stem.endswith(_WINDOW_SUFFIX):
        return executable
    beside = executable.with_name(executable.stem.removesuffix(_WINDOW_SUFFIX) + ".exe")
    return beside if beside.exists() else executable
