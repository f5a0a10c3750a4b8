"""Damaged files whose notice the operator has not acknowledged yet; any module may import it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from extend_desktop.values import dataclass


class DamagedFile(StrEnum):
    """Which of the program's own files was damaged."""

    JOURNAL = "journal"
    SETTINGS = "settings"


class DamageCause(StrEnum):
    """What was wrong with it."""

    DAMAGED = "damaged"
    MISSING = "missing"
    """It was there at an earlier start and is gone, or empty."""
    FOREIGN = "foreign"
    """It is a database of another program."""
    RESTORED = "restored"
    """It is older than the one last used: what was sent since is not in it."""
    MET_IN_USE = "met_in_use"
    """Reading met the damage while the file was open; it is dealt with at the next start."""


@dataclass(frozen=True, slots=True)
class RecoveredCounts:
    """What could be read of a damaged journal, and what was done so that nothing is paid twice.

    Attributes:
        inputs_lost: inputs of the recovered batches that could not be read, where that is known.
        rows_lost: rows that could be read but fit nowhere, such as inputs of a lost batch.
        held: batches that have not ended; they send nothing until the operator resumes them.
        in_doubt: inputs of which it is not known whether they were sent.
        is_current: whether this is the last state that was written; else some of what happened
            last is missing.
    """

    batches: int = 0
    inputs: int = 0
    results: int = 0
    inputs_lost: int = 0
    rows_lost: int = 0
    held: int = 0
    in_doubt: int = 0
    is_current: bool = True


@dataclass(frozen=True, slots=True)
class DamageNotice:
    """One damaged file, until the operator has understood.

    Attributes:
        path: where the file belongs.
        kept: where the damaged one lies now; empty when there was nothing to keep.
        recovered: None when nothing can be recovered, or nothing was yet.
    """

    file: DamagedFile
    cause: DamageCause
    at: datetime
    path: str
    kept: str = ""
    recovered: RecoveredCounts | None = None

    @property
    def is_closed(self) -> bool:
        """Whether all that can be done was done, so that the operator may put the notice away."""
        return self.cause is not DamageCause.MET_IN_USE
