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
from extend_desktop.presentation.joining import (
    as_sentence,
    joined_clauses,
    joined_parts,
    joined_sentences,
)
from extend_desktop.presentation.nouns import BATCHES, INPUTS, RESULTS
from extend_desktop.presentation.quantities import counted, percent_text, size_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

JOURNAL_WORDS = marked("journal size check integrity compact vacuum database damaged space disk")
JOURNAL_HINT = marked(
    "The journal holds every batch, input and result of all accounts on this computer. It is what "
    "lets work go on after a crash. Closing Settings cancels what is done to it here."
)
CHECK_HINT = marked("Reads the whole file and compares what belongs together. Nothing is changed.")
COMPACT_HINT = marked(
    "Writes the file anew without the room that deleted batches left. Other work waits meanwhile; "
    "no batch may be running."
)
ARCHIVE_HINT = marked(
    "Moves old batches of this account, with their results, into a file that you keep. They leave "
    "the journal only once the file was compared with them."
)
READ_HINT = marked(
    "Brings the batches of such a file back; those that are here already are left alone."
)
ARCHIVE_WORDS = marked("archive old batches file read back restore")
ON_NETWORK = marked("The journal is on a network folder")
NO_LOG = marked("No write-ahead log is possible in this folder, so it is slower.")
NEEDS_ACCOUNT = marked("Open an account first; the journal is opened with it.")
CHECK_CANCELLED = marked(
    "The check was cancelled before its end, so it does not say whether the journal is sound."
)
COMPACT_CANCELLED = marked("Compacting was cancelled. The journal is as it was.")
ARCHIVE_CANCELLED = marked("Archiving was cancelled. No file was written, and no batch has left.")
READ_CANCELLED = marked("Reading was cancelled. Nothing of the archive is in the journal.")
COMPACTING = marked("Compacting; other work waits")
CHECKING = marked("Checking")
CANCELLING = marked("Cancelling")
SOUND = marked("The journal is sound.")
NEXT_STEP = marked("Nothing was changed. Pause your batches, save diagnostics and report this.")
NEXT_STEP_DAMAGED = marked(
    "Nothing more is written. Close Extend Desktop and start it again: what can be read is recovered "
    "then, and the damaged file is kept."
)
NO_OLD_BATCHES = marked("No batch ended that long ago.")
_ARGUMENTS = {
    "file": "FILE",  # untranslated: of the command line
    "older_than": "--older-than MONTHS",  # untranslated: of the command line
    "into": "--into ACCOUNT",  # untranslated: of the command line
}
_FLAWS = {
    JournalFlaw.FILE: marked_n("{n} damaged place in the file", "{n} damaged places in the file"),
    JournalFlaw.REFERENCE: marked_n(
        "{n} row without what it belongs to", "{n} rows without what they belong to"
    ),
    JournalFlaw.PHASE: marked_n(
        "{n} input that is counted wrongly", "{n} inputs that are counted wrongly"
    ),
    JournalFlaw.FOREIGN_RUN: marked_n(
        "{n} input with another's run", "{n} inputs with others' runs"
    ),
    JournalFlaw.OPEN_IN_ENDED: marked_n(
        "{n} input of an ended batch with work left",
        "{n} inputs of ended batches with work left",
    ),
    JournalFlaw.LOST_RESULT: marked_n(
        "{n} result that is not here", "{n} results that are not here"
    ),
}


def journal_size_lines(size: JournalSize) -> tuple[str, str]:
    """Return what the journal takes on the disk, and what it holds."""
    holds = joined_parts(
        (
            counted(size.batches, BATCHES),
            counted(size.inputs, INPUTS),
            counted(size.results, RESULTS),
        )
    )
    return _disk_text(size), holds


def network_text(folder: str) -> str:
    """Return what it means that the journal lies on a network, and what to do about it."""
    return tr(
        "{folder}: work is slower there, only one program on one computer can use it at a time, and "
        "no command reads it while the window is open. While the network is away nothing goes on. "
        "To keep it on this computer, start the program with EXTEND_DESKTOP_HOME set to a local "
        "folder; the README says what to copy there first.",
        folder=plain(folder, 400),
    )


def place_text(place: JournalPlace) -> str:
    """Return where the journal lies, and what makes it slow there."""
    words = "" if place.has_log or place.is_remote else tr(NO_LOG)
    return "\n".join(filter(None, (plain(str(place.path), 400), words)))


def checked_text(findings: Sequence[JournalFinding]) -> str:
    """Return what a check came to, and what to do where it found something."""
    if not findings:
        return tr(SOUND)
    found = joined_clauses(tr_marked_n(_FLAWS[item.flaw], item.count) for item in findings)
    is_damaged = any(item.flaw is JournalFlaw.FILE for item in findings)
    next_step = tr(NEXT_STEP_DAMAGED) if is_damaged else tr(NEXT_STEP)
    return joined_sentences((tr("Found: {flaws}.", flaws=found), next_step))


def compacted_text(saved_bytes: int) -> str:
    if not saved_bytes:
        return tr(
            "Nothing was given back: the journal was compact already, or another program reads it "
            "at this moment."
        )
    return tr("{size} were given back.", size=size_text(saved_bytes))


def needs_text(action: str, name: str) -> str:
    """Return what is missing for `journal ACTION`."""
    return f"`journal {action}` needs {_ARGUMENTS[name]}."  # untranslated: of the command line


def needless_text(action: str, name: str) -> str:
    """Return what means nothing for `journal ACTION`."""
    return f"`journal {action}` takes no {_ARGUMENTS[name]}."  # untranslated: of the command line


def to_archive_text(batches: int) -> str:
    """Return how many batches would leave the journal."""
    if not batches:
        return tr(NO_OLD_BATCHES)
    return tr_n("{n} batch would leave the journal", "{n} batches would leave the journal", batches)


def archive_name(now: datetime) -> str:
    """Return the name that is proposed for an archive; by its day the next one is another file."""
    day = f"{now.astimezone():%Y-%m-%d}"
    return f"extend-desktop-batches-{day}.edarchive"  # untranslated: a file's name


def archived_text(batches: int, name: str) -> str:
    return tr_n(
        "{n} batch left for {name}. “Read an archive…” brings them back. Compact gives their room "
        "back.",
        "{n} batches left for {name}. “Read an archive…” brings them back. Compact gives their room "
        "back.",
        batches,
        name=name,
    )


def left_text(batches: int, path: str) -> str:
    """Return the same for the command line."""
    return (
        f"{counted(batches, BATCHES)} left the journal for {plain(path, 400)}. "  # untranslated: of a command
        "`journal restore` brings them back, `journal compact` gives their room back."
    )


def read_back_text(batches: int, known: int, others: int) -> str:
    """Return what reading an archive came to."""
    parts = [tr_n("{n} batch came back", "{n} batches came back", batches)]
    if known:
        parts.append(tr_n("{n} batch was here already", "{n} batches were here already", known))
    if others:
        parts.append(_others_text(others))
    return as_sentence(joined_clauses(parts))


def strays_text(strays: int) -> str:
    """Return that no account lists some batches of an archive, and why."""
    return tr_n(
        "{n} batch belongs to an account that is not on this computer (any more), so no list shows "
        "it.",
        "{n} batches belong to an account that is not on this computer (any more), so no list shows "
        "them.",
        strays,
    )


def strays_advice(path: str) -> str:
    """Return how the command line lets them be listed."""
    return (
        "`batches` and `export` know them. To list them in an account: "  # untranslated: of a command
        f"extend-desktop journal restore {plain(shlex.quote(path), 400)} --into ACCOUNT"
    )


def take_over_text(account: str) -> str:
    """Return the button that lets them belong to the account that is open."""
    return tr("List in “{account}”", account=plain(account, 40))


def taken_over_text(batches: int, account: str) -> str:
    """Return that they are listed, and what that does not mean."""
    listed = tr_n(
        "{n} batch is listed in “{account}” now.",
        "{n} batches are listed in “{account}” now.",
        batches,
        account=plain(account, 40),
    )
    meaning = tr(
        "Results come from the journal; what is only at Extend is found if the account is of the "
        "same workspace."
    )
    return joined_sentences((listed, meaning))


def months_text(months: int) -> str:
    return tr_n("ended more than {n} month ago", "ended more than {n} months ago", months)


def check_progress_text(done: int, total: int) -> str:
    step = min(done + 1, total)
    return tr("Checking, step {step} of {total}", step=str(step), total=str(total))


def archive_progress_text(done: int, total: int) -> str:
    """Return how much of the copying and comparing is done, by rows."""
    return tr("Copying and comparing, {share}", share=_share_text(done, total))


def leaving_text(done: int, total: int) -> str:
    step = min(done + 1, total)
    return tr(
        "The file is whole. Leaving the journal, {step} of {total}",
        step=str(step),
        total=str(total),
    )


def read_progress_text(done: int, total: int) -> str:
    return tr("Reading, {share}", share=_share_text(done, total))


def _share_text(done: int, total: int) -> str:
    return percent_text(done / total if total else 0.0)


def _disk_text(size: JournalSize) -> str:
    file, log, free = map(size_text, (size.file_bytes, size.log_bytes, size.free_bytes))
    if size.log_bytes and size.free_bytes:
        return tr(
            "{file}, and {log} of log beside it; {free} of it hold nothing",
            file=file,
            log=log,
            free=free,
        )
    if size.log_bytes:
        return tr("{file}, and {log} of log beside it", file=file, log=log)
    return (
        tr("{file}; {free} of it hold nothing", file=file, free=free) if size.free_bytes else file
    )


def _others_text(others: int) -> str:
    return tr_n(
        "{n} batch belongs to another account, whose list shows it",
        "{n} batches belong to another account, whose list shows them",
        others,
    )
