"""Words of the log's viewer, of the report about the program itself, and of the offer after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from extend_desktop.domain.diagnostics import CrashRecord, LogEntry
from extend_desktop.presentation.quantities import counted, minute_text

CRASH_TITLE = "Extend Desktop ended unexpectedly"
DIAGNOSTICS_HINT = (
    "A report is only ever saved to a file that you choose. Nothing is sent by itself, and there is "
    "no telemetry."
)
LOG_HINT = "Secrets are taken out before a line is written. Times are UTC."
PREVIEW_TITLE = "What goes into the report"
PREVIEW_HINT = (
    "This is all of it. No document, result or key is in it. Send it yourself, to whom you choose."
)
INCLUDE_NAMES = "Include names of accounts and batches, and paths"
INCLUDE_NAMES_HINT = "Off, each is replaced by a mark, the same for the same name."
NO_LOG = "The log is empty"
NOTHING_MATCHES = "No line fits the filter"
REPORT_NAME = "extend-desktop-diagnostics.txt"
LEVEL_NAMES = {
    "DEBUG": "Everything",
    "INFO": "Information and above",
    "WARNING": "Warnings and errors",
    "ERROR": "Errors only",
}


def crash_text(records: Sequence[CrashRecord]) -> str:
    """Return what is offered after a crash; the newest record comes first."""
    newest = records[0]
    more = f", and {counted(len(records) - 1, 'more time')} before" if len(records) > 1 else ""
    return (
        f"It crashed at {minute_text(newest.at)}{more}. Your batches are in the journal and go on "
        "where they stood. You can look at a report and save it, to attach it to a bug report; "
        "nothing is sent by itself."
    )


def worker_crashes_text(records: Sequence[CrashRecord]) -> str:
    """Return that processes which read documents have crashed; empty where none has lately."""
    kept = [record for record in records if record.of_worker]
    if not kept:
        return ""
    times = counted(len(kept), "crash of a process", "crashes of processes")
    return (
        f"{times} that read documents, the last at {minute_text(kept[0].at)}. Such a document is "
        "named in its row, and no other one is touched. The traces are in the report."
    )


def saved_text(name: str) -> str:
    return f"Saved: {name}"


def entry_line(entry: LogEntry) -> str:
    """Return an entry as it is copied."""
    return f"{entry.at} {entry.level:<7} {entry.text}".strip()


def shown_text(shown: int, total: int) -> str:
    """Return how much of the log is shown."""
    lines = counted(total, "entry", "entries")
    return lines if shown == total else f"{shown} of {lines}"


def report_text(
    at: datetime,
    facts: Sequence[tuple[str, str]],
    crashes: Sequence[CrashRecord],
    log: str,
    *,
    with_names: bool,
) -> str:
    """Return the whole report as plain text."""
    names = "included" if with_names else "replaced by marks, the same for the same name"
    width = max((len(what) for what, _ in facts), default=0)
    head = [
        f"Extend Desktop diagnostics, {at:%Y-%m-%d %H:%M:%S} UTC",
        f"Names and paths are {names}. No document, result or key is in here.",
        "",
        *(f"{what:<{width}}  {how}" for what, how in facts),
    ]
    traces = [
        f"\n{_crash_of(record)} at {record.at:%Y-%m-%d %H:%M:%S} UTC\n{record.text}"
        for record in crashes
    ]
    return "\n".join([*head, *traces, "\nLog\n" + (log or "(empty)"), ""])


def _crash_of(record: CrashRecord) -> str:
    return "Crash of a process that reads documents" if record.of_worker else "Crash"
