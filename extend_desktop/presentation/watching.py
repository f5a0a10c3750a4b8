"""Words for a watched folder: how it stands, what happened, why a file was moved away."""

from __future__ import annotations

from datetime import datetime

from extend_desktop.domain.watching import (
    WatchedFile,
    WatchedState,
    WatchNote,
    WatchNoteKind,
    WatchStatus,
)
from extend_desktop.presentation.drafts import draft_reason_text
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.quantities import counted
from extend_desktop.presentation.text import capitalised, plain

WATCH_EXPLANATION = (
    "New files are taken once nobody has written to them for ten seconds; hidden and empty ones are "
    "left alone. Nothing is taken twice, also after a "
    "restart; a file whose content was taken before is not taken again."
)
FOLDER_HINT = "The folder that a scanner or another program fills"
STAGES = "Put new files on the list of the new batch"
SUBMITS = "Submit new files at once, as a batch of their own"
NOTES_HINT = "What is done with new files is listed here."
SUBMIT_WARNING = "Files are sent, and charged, without another question."
SUBFOLDERS = "Also its subfolders, except “done” and “rejected”"
TAKES_PRESENT = "Take the files that are in it now, too"
MOVES = "Move finished files to “done”, and refused or failed ones to “rejected” with the reason"
_NOTES = {
    WatchNoteKind.BEGAN: "Watching {name}",
    WatchNoteKind.STAGED: "{one_or_files} put on the list of the new batch",
    WatchNoteKind.SUBMITTED: "{files} submitted as {name}",
    WatchNoteKind.REJECTED: "{name} is not sent: {reason}",
    WatchNoteKind.SAME: "{name} is not taken: same content as {first}",
    WatchNoteKind.MOVED_DONE: "{name} moved to “done”",
    WatchNoteKind.MOVED_REJECTED: "{name} moved to “rejected”",
    WatchNoteKind.UNREACHABLE: "{name} cannot be reached; it is tried again every few seconds",
    WatchNoteKind.REACHABLE: "{name} is there again",
}
_STATES = frozenset({WatchNoteKind.BEGAN, WatchNoteKind.UNREACHABLE, WatchNoteKind.REACHABLE})
"""What the state says already."""
NO_FOLDER = "Choose a folder"
NO_EXTRACTOR = "Choose an extractor"


def watch_status_text(status: WatchStatus) -> str:
    """Return how watching stands, such as 'Watching “Scans”: 2 new files may still be written'."""
    if status.rule is None or not status.is_on:
        return "No folder is watched"
    folder = f"“{plain(status.rule.folder.name or str(status.rule.folder), 60)}”"
    if not status.is_reachable:
        return f"{folder} cannot be reached; it is tried again every few seconds"
    if status.waiting:
        return f"Watching {folder}: {counted(status.waiting, 'new file')} may still be written"
    return f"Watching {folder}"


def watch_line_text(status: WatchStatus) -> str:
    """Return how watching stands with what happened last, in a line."""
    text = watch_status_text(status)
    if status.last is None or status.last.kind in _STATES:
        return text
    return f"{text} · {_time(status.last.at)} {watch_note_text(status.last)}"


def watch_note_text(note: WatchNote) -> str:
    """Return what happened, in a line without its time."""
    if note.kind is WatchNoteKind.FAILED:
        return _failure_text(note)
    name = f"“{plain(note.name, 80)}”"
    files = counted(note.count, "file")
    return _NOTES[note.kind].format(
        name=name,
        files=files,
        one_or_files=name if note.count == 1 and note.name else files,
        reason=draft_reason_text(note.reason) or "it cannot be sent",
        first=f"“{plain(note.reason, 80)}”",
    )


def watch_notes_text(notes: list[WatchNote]) -> str:
    """Return the lines of what happened with their times, the newest first."""
    return "\n".join(f"{_time(note.at)}  {watch_note_text(note)}" for note in reversed(notes))


def reason_file_text(file: WatchedFile) -> str:
    """Return the text that stands beside a file that was moved to the rejected ones."""
    name = plain(file.mark.path.name, 200)
    if file.state is WatchedState.SAME:
        return f"{name}: not sent, because its content is the same as that of {file.reason}."
    if file.state is WatchedState.FAILED:
        return f"{name}: sent, but it did not succeed: {file.reason}."
    reason = draft_reason_text(file.reason) or file.reason
    return f"{name}: not sent. {capitalised(reason)}."


def _failure_text(note: WatchNote) -> str:
    what = f"“{plain(note.name, 80)}” could not be moved" if note.name else "This did not work"
    if note.error is None:
        return what
    message = message_of(note.error)
    return f"{what}; it is tried again. {message.title}. {message.detail}".strip()


def _time(at: datetime) -> str:
    return f"{at.astimezone():%H:%M:%S}"
