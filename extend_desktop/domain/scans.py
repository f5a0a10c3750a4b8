"""What a walk through folders finds; any module may import it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extend_desktop.domain.inspections import InspectionProblem


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file, or something in the place of one.

    Attributes:
        path: absolute, not resolved: the way the operator would find it.
        folder: path of its folder relative to the parent of the dropped one, with `/`; '' for a
            file that was dropped itself.
        problem: why it cannot even be looked at (a link loop, an unreadable folder), else None.
    """

    path: Path
    folder: str = ""
    problem: InspectionProblem | None = None


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far the search through dropped folders is.

    Attributes:
        found: files found since the list was last idle.
        running: whether any folder is still being searched.
    """

    found: int
    running: bool
