"""What the window is asked to open at its start; __main__ and bootstrap use it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """Files that land in staging, and whether to open the practice server."""

    files: tuple[Path, ...] = ()
    sandbox: bool = False
