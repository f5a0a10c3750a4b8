"""Watching a folder for new files: what is wanted, what became of each file; any module may import it."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from extend_desktop.domain.ids import ExtractorId
from extend_desktop.values import dataclass

DONE_FOLDER, REJECTED_FOLDER = "done", "rejected"
OWN_FOLDERS = frozenset({DONE_FOLDER, REJECTED_FOLDER})


class WatchAction(StrEnum):
    """What is done with a new file."""

    STAGE = "stage"
    """It goes on the list of the new batch; the operator submits."""
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True)
class WatchRule:
    """What an account watches.

    Attributes:
        extractor_id: only for SUBMIT, as `version` and `priority` are.
        priority: None when none was chosen.
        moves: whether files go to `done` or `rejected` below the folder in the end.
        subfolders: whether the folders in it are watched too, without those two.
    """

    folder: Path
    is_on: bool = True
    action: WatchAction = WatchAction.STAGE
    extractor_id: ExtractorId | None = None
    extractor_name: str = ""
    version: str = "latest"
    priority: int | None = None
    moves: bool = False
    subfolders: bool = False


@dataclass(frozen=True, slots=True)
class FileMark:
    """A file at one moment: another size or time is another file."""

    path: Path
    size_bytes: int
    mtime_ns: int


class WatchedState(StrEnum):
    """What was done with a file; none is taken twice."""

    LEFT = "left"
    """It was there when watching began, and is left alone."""
    TAKEN = "taken"
    """About to be staged or submitted; what was under way at a kill is found out from the batches."""
    STAGED = "staged"
    SUBMITTED = "submitted"
    REJECTED = "rejected"
    """It cannot be sent."""
    SAME = "same"
    """Its content was taken before."""
    PROCESSED = "processed"
    FAILED = "failed"


FINISHED = frozenset(
    {
        WatchedState.REJECTED,
        WatchedState.SAME,
        WatchedState.PROCESSED,
        WatchedState.FAILED,
    }
)
"""States in which nothing more comes of a file, so that it may be moved."""


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """What became of a file.

    Attributes:
        sha256: of its content; empty where it was not read.
        reason: code of why it was rejected or failed; for SAME the name of the first one.
    """

    mark: FileMark
    state: WatchedState
    sha256: str = ""
    reason: str = ""

    def become(self, state: WatchedState, reason: str = "") -> WatchedFile:
        """Return it in another state."""
        return replace(self, state=state, reason=reason)


class WatchNoteKind(StrEnum):
    """What happened."""

    BEGAN = "began"
    STAGED = "staged"
    SUBMITTED = "submitted"
    REJECTED = "rejected"
    SAME = "same"
    MOVED_DONE = "moved_done"
    MOVED_REJECTED = "moved_rejected"
    UNREACHABLE = "unreachable"
    REACHABLE = "reachable"
    FAILED = "failed"
    """It could not be staged, submitted or moved now; it is tried again."""


@dataclass(frozen=True, slots=True)
class WatchNote:
    """Something that happened while watching.

    Attributes:
        name: of the file, where it is one; for SUBMITTED of the batch.
        reason: code of why.
        error: what was in the way, for FAILED.
    """

    at: datetime
    kind: WatchNoteKind
    count: int = 1
    name: str = ""
    reason: str = ""
    error: Exception | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class WatchStatus:
    """How watching stands.

    Attributes:
        rule: None when nothing was ever chosen.
        is_reachable: whether the folder could be read at the last look.
        waiting: files that are new, but may still be written.
        last: what happened last.
    """

    rule: WatchRule | None = None
    is_reachable: bool = True
    waiting: int = 0
    last: WatchNote | None = None

    @property
    def is_on(self) -> bool:
        """Whether a folder is watched."""
        return self.rule is not None and self.rule.is_on
