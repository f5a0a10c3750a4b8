"""Words of the journal's page in Settings, and of the command about it."""

from __future__ import annotations

from collections.abc import Sequence

from extend_desktop.domain.journal_upkeep import JournalFinding, JournalFlaw, JournalSize
from extend_desktop.presentation.quantities import counted, size_text

JOURNAL_WORDS = "journal size check integrity compact vacuum database damaged space disk"
JOURNAL_HINT = (
    "The journal holds every batch, input and result of all accounts on this computer. It is what "
    "lets work go on after a crash."
)
CHECK_HINT = "Reads the whole file and compares what belongs together. Nothing is changed."
COMPACT_HINT = (
    "Writes the file anew without the room that deleted batches left. Other work waits meanwhile; "
    "no batch may be running."
)
ARCHIVE_HINT = (
    "Moves old batches of this account, with their results, into a file that you keep. They leave "
    "the journal only once the file was compared with them."
)
READ_HINT = "Brings the batches of such a file back; those that are here already are left alone."
ARCHIVE_WORDS = "archive old batches file read back restore"
ARCHIVE_NAME = "extend-desktop-batches.edarchive"
NEEDS_ACCOUNT = "Open an account first; the journal is opened with it."
CHECK_CANCELLED = "The check was cancelled. What was looked at until then is sound."
SOUND = "The journal is sound."
NEXT_STEP = (
    "Nothing was changed. Pause your batches, save diagnostics and report this; at its next start "
    "the program recovers a file that is damaged."
)
_FLAWS = {
    JournalFlaw.FILE: ("damaged place in the file", "damaged places in the file"),
    JournalFlaw.REFERENCE: ("row without what it belongs to", "rows without what they belong to"),
    JournalFlaw.PHASE: ("input that is counted wrongly", "inputs that are counted wrongly"),
    JournalFlaw.FOREIGN_RUN: ("input with another's run", "inputs with others' runs"),
    JournalFlaw.OPEN_IN_ENDED: (
        "input of an ended batch with work left",
        "inputs of ended batches with work left",
    ),
    JournalFlaw.LOST_RESULT: ("result that is not here", "results that are not here"),
}


def journal_size_lines(size: JournalSize) -> tuple[str, str]:
    """Return what the journal takes on the disk, and what it holds."""
    log = f", and {size_text(size.log_bytes)} of log beside it" if size.log_bytes else ""
    free = f"; {size_text(size.free_bytes)} of it hold nothing" if size.free_bytes else ""
    holds = ", ".join(
        (
            counted(size.batches, "batch", "batches"),
            counted(size.inputs, "input"),
            counted(size.results, "result"),
        )
    )
    return f"{size_text(size.file_bytes)}{log}{free}", holds


def checked_text(findings: Sequence[JournalFinding]) -> str:
    """Return what a check came to, and what to do where it found something."""
    if not findings:
        return SOUND
    found = "; ".join(counted(item.count, *_FLAWS[item.flaw]) for item in findings)
    return f"Found: {found}. {NEXT_STEP}"


def compacted_text(saved_bytes: int) -> str:
    if not saved_bytes:
        return "The journal was compact already."
    return f"{size_text(saved_bytes)} were given back."


def to_archive_text(batches: int) -> str:
    """Return how many batches would leave the journal."""
    if not batches:
        return "No batch ended that long ago."
    return f"{counted(batches, 'batch', 'batches')} would leave the journal"


def archived_text(batches: int, name: str) -> str:
    return (
        f"{counted(batches, 'batch', 'batches')} left for {name}. “Read an archive…” brings them "
        "back. Compact gives their room back."
    )


def read_back_text(batches: int, known: int, others: int) -> str:
    """Return what reading an archive came to."""
    parts = [f"{counted(batches, 'batch', 'batches')} came back"]
    if known:
        parts.append(f"{counted(known, 'batch', 'batches')} of it were here already")
    if others:
        parts.append(f"{counted(others, 'batch', 'batches')} belong to another account")
    return "; ".join(parts) + "."


def months_text(months: int) -> str:
    return f"ended more than {counted(months, 'month')} ago"


def check_progress_text(done: int, total: int) -> str:
    return f"Checking, step {min(done + 1, total)} of {total}"
