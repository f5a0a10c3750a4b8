"""How this program starts itself as another process; for `system/` and bootstrap."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_WINDOW_SUFFIX = "w"
_SECRET_VARIABLE = re.compile(r"EXTEND_API_KEY|\w+_PROXY", re.IGNORECASE)
"""A proxy's address may hold a password. Our own processes talk to this computer alone."""


def own_command() -> list[str]:
    """Return the command to which arguments of ours can be added, in a checkout or frozen."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "extend_desktop"]
    return [str(with_streams(Path(sys.executable)))]


def own_environment() -> dict[str, str]:
    """Return the environment for a process of ours, without what is secret in this one's."""
    return {
        name: value for name, value in os.environ.items() if not _SECRET_VARIABLE.fullmatch(name)
    }


def with_streams(executable: Path) -> Path:
    """Return the executable whose output can be read.

    On Windows the one for windows has no streams; the one for the command line lies beside it and
    is called the same without the "w".
    """
    if executable.suffix != ".exe" or not executable.stem.endswith(_WINDOW_SUFFIX):
        return executable
    beside = executable.with_name(executable.stem.removesuffix(_WINDOW_SUFFIX) + ".exe")
    return beside if beside.exists() else executable
