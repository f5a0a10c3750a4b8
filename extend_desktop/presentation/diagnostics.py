"""Words of the log's viewer, of the report about the program itself, and of the offer after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from extend_desktop.domain.diagnostics import CrashRecord, LogEntry
from extend_desktop.presentation.joining import joined_sentences
from extend_desktop.presentation.quantities import count_text, minute_text
from extend_desktop.presentation.translation import marked, tr, tr_n

CRASH_TITLE = marked("Extend Desktop ended unexpectedly")
DIAGNOSTICS_HINT = marked(
    "A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is "
    "no telemetry."
)
LOG_HINT = marked("Secrets are taken out before a line is written. Times are UTC.")
PREVIEW_TITLE = marked("What goes into the report")
PREVIEW_HINT = marked(
    "This is all of it. No document, result or key is in it. Send it yourself, to whom you choose."
)
INCLUDE_NAMES = marked("Include names of accounts and batches, and paths")
INCLUDE_NAMES_HINT = marked("Off, each is replaced by a mark, the same for the same name.")
NO_LOG = marked("The log is empty")
NOTHING_MATCHES = marked("No line fits the filter")
REPORT_NAME = "extend-desktop-diagnostics.txt"  # untranslated: a file's name
LEVEL_NAMES = {
    "DEBUG": marked("Everything"),
    "INFO": marked("Information and above"),
    "WARNING": marked("Warnings and errors"),
    "ERROR": marked("Errors only"),
}


def crash_text(records: Sequence[CrashRecord]) -> str:
    """Return what is offered after a crash; the newest record comes first."""
    when, before = minute_text(records[0].at), len(records) - 1
    crashed = tr("It crashed at {time}.", time=when)
    if before:
        crashed = tr_n(
            "It crashed at {time}, and {n} more time before.",
            "It crashed at {time}, and {n} more times before.",
            before,
            time=when,
        )
    offer = tr(
        "Your batches are in the journal and go on where they stood. You can look at a report and "
        "save it, to attach it to a bug report; nothing is sent by itself."
    )
    return joined_sentences((crashed, offer))


def worker_crashes_text(records: Sequence[CrashRecord]) -> str:
    """Return that processes which read documents have crashed; empty where none has lately."""
    kept = [record for record in records if record.of_worker]
    if not kept:
        return ""
    times = tr_n(
        "{n} crash of a process that read documents, the last at {time}.",
        "{n} crashes of processes that read documents, the last at {time}.",
        len(kept),
        time=minute_text(kept[0].at),
    )
    rest = tr(
        "Such a document is named in its row, and no other one is touched. The traces are in the "
        "report."
    )
    return joined_sentences((times, rest))


def saved_text(name: str) -> str:
    return tr("Saved: {name}", name=name)


def entry_line(entry: LogEntry) -> str:
    """Return an entry as it is copied."""
    return f"{entry.at} {entry.level:<7} {entry.text}".strip()


def shown_text(shown: int, total: int) -> str:
    """Return how much of the log is shown."""
    if shown == total:
        return tr_n("{n} entry", "{n} entries", total)
    return tr_n("{shown} of {n} entry", "{shown} of {n} entries", total, shown=count_text(shown))


def report_text(
    at: datetime,
    facts: Sequence[tuple[str, str]],
    crashes: Sequence[CrashRecord],
    log: str,
    *,
    with_names: bool,
) -> str:
    """Return the whole report as plain text, in English."""
    names = "replaced by marks, the same for the same name"  # untranslated: in the report
    if with_names:
        names = "included"  # untranslated: in the report
    width = max((len(what) for what, _ in facts), default=0)
    head = [
        f"Extend Desktop diagnostics, {at:%Y-%m-%d %H:%M:%S} UTC",  # untranslated: in the report
        f"Names and paths are {names}. No document, result or key is in here.",  # untranslated: the same
        "",
        *(f"{what:<{width}}  {how}" for what, how in facts),
    ]
    traces = [
        f"\n{_crash_of(record)} at {record.at:%Y-%m-%d %H:%M:%S} UTC\n{record.text}"  # untranslated: the same
        for record in crashes
    ]
    logged = "\nLog\n" + (log or "(empty)")  # untranslated: in the report
    return "\n".join([*head, *traces, logged, ""])


def _crash_of(record: CrashRecord) -> str:
    if record.of_worker:
        return "Crash of a process that reads documents"  # untranslated: in the report
    return "Crash"  # untranslated: in the report
