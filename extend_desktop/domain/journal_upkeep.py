"""How large the journal is, and what a check of it found; any module may import it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from extend_desktop.values import dataclass

_MONTH = timedelta(days=30)


def months_before(now: datetime, months: int) -> datetime:
    """Return the moment before which a batch has ended that many months ago, of thirty days each."""
    return now - months * _MONTH


@dataclass(frozen=True, slots=True)
class JournalPlace:
    """Where the journal lies.

    Attributes:
        is_remote: on a network, where one program alone can use it at a time.
        has_log: whether SQLite's write-ahead log is in use, which makes it fast.
    """

    path: Path
    is_remote: bool = False
    has_log: bool = True


@dataclass(frozen=True, slots=True)
class JournalSize:
    """What the journal takes and holds, of all accounts.

    Attributes:
        file_bytes: of the file itself.
        log_bytes: of the write-ahead log beside it.
        free_bytes: within the file that hold nothing any more; compacting gives them back.
    """

    file_bytes: int
    log_bytes: int
    free_bytes: int
    batches: int
    inputs: int
    results: int

    @property
    def taken_bytes(self) -> int:
        """What it takes on the disk."""
        return self.file_bytes + self.log_bytes


class JournalFlaw(StrEnum):
    """What a check may find; each is counted in rows."""

    FILE = "file"
    """SQLite finds the file damaged; counted are its complaints."""
    REFERENCE = "reference"
    """A row that belongs to another one which is not there."""
    PHASE = "phase"
    """An input that is counted in another bucket than its state and its run say."""
    FOREIGN_RUN = "foreign_run"
    """An input whose run belongs to another input."""
    OPEN_IN_ENDED = "open_in_ended"
    """An input of an ended batch with work left to do."""
    LOST_RESULT = "lost_result"
    """A processed run whose result is neither here nor asked for."""


@dataclass(frozen=True, slots=True)
class JournalFinding:
    """One kind of flaw, and how often it was found."""

    flaw: JournalFlaw
    count: int
