"""What every package says about the program, in one place; only packaging code imports it."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging"
FROZEN = ROOT / "build" / "frozen" / "extend-desktop"
"""Where the frozen program lies once it is built: the executable and `_internal/` beside it."""
DIST = ROOT / "dist"
"""Where finished packages, and nothing else, are put."""

NAME = "extend-desktop"
DISPLAY_NAME = "Extend Desktop"
BUNDLE_ID = "ai.extend.desktop"
"""macOS's name for the program; AppStream's is `COMPONENT_ID`."""
COMPONENT_ID = "ai.extend.ExtendDesktop"
PUBLISHER = "Extend Desktop developers"
MAINTAINER = f"{PUBLISHER} <desktop@extend.ai>"
HOMEPAGE = "https://www.extend.ai"
COMMAND_LINE_EXE = f"{NAME}.exe"
"""On Windows: has a console, and is what `extend-desktop` means on the path."""
WINDOW_EXE = f"{NAME}w.exe"
"""On Windows: has none, and is what shortcuts and file associations start."""
EXECUTABLE = COMMAND_LINE_EXE if sys.platform == "win32" else NAME
"""What FROZEN's program is called on this system."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is packaged.

    Attributes:
        version: as in pyproject.toml, for example "0.1.0".
        summary: one sentence without a full stop.
        licence: an SPDX identifier.
    """

    version: str
    summary: str
    licence: str


def release(root: Path = ROOT) -> Release:
    """Read what is packaged from a checkout's pyproject.toml."""
    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return Release(project["version"], project["description"], project["license"])
