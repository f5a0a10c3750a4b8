"""What a walk through folders finds and leaves out; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from extend_desktop.domain.inspections import InspectionProblem
from extend_desktop.values import dataclass

INSIDE_ARCHIVE = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
"""Between the name of an archive and what is in it."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file, or something in the place of one.

    Attributes:
        path: absolute, not resolved: the way the operator would find it.
        folder: path of its folder relative to the parent of the dropped one, with `/`; '' for a
            file that was dropped itself. Of a file in an archive,
            `INSIDE_ARCHIVE` stands after the archive's name.
        problem: why it cannot even be looked at (a link loop, an unreadable folder), else None.
        name: what to call it, where the path's own name is not it: a file out of an archive.
        cloud_bytes: size of a file that is only in the cloud and is downloaded when it is read;
            None for one that is here.
        inside: where it would be, were its archive a folder; None for a file that is in none.
    """

    path: Path
    folder: str = ""
    problem: InspectionProblem | None = None
    cloud_bytes: int | None = None
    name: str = ""
    inside: Path | None = None


class LeftOutReason(StrEnum):
    """Why a search passes something by."""

    HIDDEN = "hidden"
    SYSTEM = "system"
    """Made by an operating system or an office program for itself, such as `.DS_Store`."""
    REPEATED = "repeated"
    """A folder that was searched already, by another way to it."""
    NESTED_ARCHIVE = "nested_archive"
    """An archive within an archive."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something a search passed by; a folder stands for all that is below it."""

    path: Path
    reason: LeftOutReason
    is_folder: bool = False

    @property
    def kind(self) -> LeftOutKind:
        return self.reason, self.is_folder


LeftOutKind = tuple[LeftOutReason, bool]
"""A reason, and whether folders are meant rather than files."""
Found = FoundFile | LeftOut


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far the search through dropped folders is, and what became of all that was met.

    Attributes:
        found: files found since the list was last empty, without those that have a problem.
        running: whether any folder is still being searched.
        left_out: how many were passed by, of each kind.
        problems: how many are listed as blocked since the search, by reason.
        listed_already: files that were in the list before.
        place: name of what is being searched, where it is one thing.
    """

    found: int
    running: bool
    left_out: Mapping[LeftOutKind, int] = field(default_factory=dict[LeftOutKind, int])
    problems: Mapping[InspectionProblem, int] = field(default_factory=dict[InspectionProblem, int])
    listed_already: int = 0
    place: str = ""
