"""Words of the journal's page in Settings, and of the command about it."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from datetime import datetime

from extend_desktop.domain.journal_upkeep import (
    JournalFinding,
    JournalFlaw,
    JournalPlace,
    JournalSize,
)
from extend_desktop.presentation.quantities import counted, percent_text, size_text
from extend_desktop.presentation.text import plain

JOURNAL_WORDS = "journal size check integrity compact vacuum database damaged space disk"
JOURNAL_HINT = (
    "The journal holds every batch, input and result of all accounts on this computer. It is what "
    "lets work go on after a crash. Closing Settings cancels what is done to it here."
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
ON_NETWORK = "The journal is on a network folder"
NO_LOG = "No write-ahead log is possible in this folder, so it is slower."
NEEDS_ACCOUNT = "Open an account first; the journal is opened with it."
CHECK_CANCELLED = (
    "The check was cancelled before its end, so it does not say whether the journal is sound."
)
COMPACT_CANCELLED = "Compacting was cancelled. The journal is as it was."
ARCHIVE_CANCELLED = "Archiving was cancelled. No file was written, and no batch has left."
READ_CANCELLED = "Reading was cancelled. Nothing of the archive is in the journal."
COMPACTING = "Compacting; other work waits"
CHECKING = "Checking"
CANCELLING = "Cancelling"
SOUND = "The journal is sound."
NEXT_STEP = "Nothing was changed. Pause your batches, save diagnostics and report this."
NEXT_STEP_DAMAGED = (
    "Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered "
    "then, and the damaged file is kept."
)
NO_OLD_BATCHES = "No batch ended that long ago."
_ARGUMENTS = {"file": "FILE", "older_than": "--older-than MONTHS", "into": "--into ACCOUNT"}
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


def network_text(folder: str) -> str:
    """Return what it means that the journal lies on a network, and what to do about it."""
    return (
        f"{plain(folder, 400)}: work is slower there, only one program on one computer can use it at "
        "a time, and no command reads it while the window is open. While the network is away nothing "
        "goes on. To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a "
        "local folder; the README says what to copy there first."
    )


def place_text(place: JournalPlace) -> str:
    """Return where the journal lies, and what makes it slow there."""
    words = "" if place.has_log or place.is_remote else f" {NO_LOG}"
    return f"{plain(str(place.path), 400)}{words}"


def checked_text(findings: Sequence[JournalFinding]) -> str:
    """Return what a check came to, and what to do where it found something."""
    if not findings:
        return SOUND
    found = "; ".join(counted(item.count, *_FLAWS[item.flaw]) for item in findings)
    is_damaged = any(item.flaw is JournalFlaw.FILE for item in findings)
    return f"Found: {found}. {NEXT_STEP_DAMAGED if is_damaged else NEXT_STEP}"


def compacted_text(saved_bytes: int) -> str:
    if not saved_bytes:
        return (
            "Nothing was given back: the journal was compact already, or another program reads it at "
            "this moment."
        )
    return f"{size_text(saved_bytes)} were given back."


def needs_text(action: str, name: str) -> str:
    """Return what is missing for `journal ACTION`."""
    return f"`journal {action}` needs {_ARGUMENTS[name]}."


def needless_text(action: str, name: str) -> str:
    """Return what means nothing for `journal ACTION`."""
    return f"`journal {action}` takes no {_ARGUMENTS[name]}."


def to_archive_text(batches: int) -> str:
    """Return how many batches would leave the journal."""
    if not batches:
        return NO_OLD_BATCHES
    return f"{counted(batches, 'batch', 'batches')} would leave the journal"


def archive_name(now: datetime) -> str:
    """Return the name that is proposed for an archive; by its day the next one is another file."""
    return f"extend-desktop-batches-{now.astimezone():%Y-%m-%d}.edarchive"


def archived_text(batches: int, name: str) -> str:
    return (
        f"{counted(batches, 'batch', 'batches')} left for {name}. “Read an archive…” brings them "
        "back. Compact gives their room back."
    )


def left_text(batches: int, path: str) -> str:
    """Return the same for the command line."""
    return (
        f"{counted(batches, 'batch', 'batches')} left the journal for {plain(path, 400)}. "
        "`journal restore` brings them back, `journal compact` gives their room back."
    )


def read_back_text(batches: int, known: int, others: int) -> str:
    """Return what reading an archive came to."""
    parts = [f"{counted(batches, 'batch', 'batches')} came back"]
    if known:
        was = "was" if known == 1 else "were"
        parts.append(f"{counted(known, 'batch', 'batches')} {was} here already")
    if others:
        verb, them = ("belongs", "it") if others == 1 else ("belong", "them")
        words = counted(others, "batch", "batches")
        parts.append(f"{words} {verb} to another account, whose list shows {them}")
    return "; ".join(parts) + "."


def strays_text(strays: int) -> str:
    """Return that no account lists some batches of an archive, and why."""
    belong = "belongs" if strays == 1 else "belong"
    them = "it" if strays == 1 else "them"
    return (
        f"{counted(strays, 'batch', 'batches')} {belong} to an account that is not on this computer "
        f"(any more), so no list shows {them}."
    )


def strays_advice(path: str) -> str:
    """Return how the command line lets them be listed."""
    return (
        "`batches` and `export` know them. To list them in an account: "
        f"extend-desktop journal restore {plain(shlex.quote(path), 400)} --into ACCOUNT"
    )


def take_over_text(account: str) -> str:
    """Return the button that lets them belong to the account that is open."""
    return f"List in “{plain(account, 40)}”"


def taken_over_text(batches: int, account: str) -> str:
    """Return that they are listed, and what that does not mean."""
    are = "is" if batches == 1 else "are"
    return (
        f"{counted(batches, 'batch', 'batches')} {are} listed in “{plain(account, 40)}” now. Results "
        "come from the journal; what is only at Extend is found if the account is of the same "
        "workspace."
    )


def months_text(months: int) -> str:
    return f"ended more than {counted(months, 'month')} ago"


def check_progress_text(done: int, total: int) -> str:
    return f"Checking, step {min(done + 1, total)} of {total}"


def archive_progress_text(done: int, total: int) -> str:
    """Return how much of the copying and comparing is done, by rows."""
    return f"Copying and comparing, {_share_text(done, total)}"


def leaving_text(done: int, total: int) -> str:
    return f"The file is whole. Leaving the journal, {min(done + 1, total)} of {total}"


def read_progress_text(done: int, total: int) -> str:
    return f"Reading, {_share_text(done, total)}"


def _share_text(done: int, total: int) -> str:
    return percent_text(done / total if total else 0.0)
