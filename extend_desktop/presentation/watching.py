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
from extend_desktop.presentation.draft_reasons import draft_reason_text, reason_sentence
from extend_desktop.presentation.errors import message_of
from extend_desktop.presentation.formats import formats
from extend_desktop.presentation.joining import as_sentence, joined_sentences
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n

WATCH_EXPLANATION = marked(
    "New files are taken once nobody has written to them for ten seconds; hidden and empty ones are "
    "left alone. Nothing is taken twice, also after a "
    "restart; a file whose content was taken before is not taken again."
)
FOLDER_HINT = marked("The folder that a scanner or another program fills")
STAGES = marked("Put new files on the list of the new batch")
SUBMITS = marked("Submit new files at once, as a batch of their own")
NOTES_HINT = marked("What is done with new files is listed here.")
SUBMIT_WARNING = marked("Files are sent, and charged, without another question.")
SUBFOLDERS = marked("Also its subfolders, except “done” and “rejected”")
TAKES_PRESENT = marked("Take the files that are in it now, too")
MOVES = marked(
    "Move finished files to “done”, and refused or failed ones to “rejected” with the reason"
)
_NOTES = {
    WatchNoteKind.BEGAN: marked("Watching “{name}”"),
    WatchNoteKind.REJECTED: marked("“{name}” is not sent: {reason}"),
    WatchNoteKind.SAME: marked("“{name}” is not taken: same content as “{first}”"),
    WatchNoteKind.MOVED_DONE: marked("“{name}” moved to “done”"),
    WatchNoteKind.MOVED_REJECTED: marked("“{name}” moved to “rejected”"),
    WatchNoteKind.UNREACHABLE: marked(
        "“{name}” cannot be reached; it is tried again every few seconds"
    ),
    WatchNoteKind.REACHABLE: marked("“{name}” is there again"),
}
_STATES = frozenset({WatchNoteKind.BEGAN, WatchNoteKind.UNREACHABLE, WatchNoteKind.REACHABLE})
"""What the state says already."""
NO_FOLDER = marked("Choose a folder")
NO_EXTRACTOR = marked("Choose an extractor")


def watch_status_text(status: WatchStatus) -> str:
    """Return how watching stands, such as 'Watching “Scans”: 2 new files may still be written'."""
    if status.rule is None or not status.is_on:
        return tr("No folder is watched")
    folder = plain(status.rule.folder.name or str(status.rule.folder), 60)
    if not status.is_reachable:
        return tr("“{name}” cannot be reached; it is tried again every few seconds", name=folder)
    if status.waiting:
        return tr_n(
            "Watching “{name}”: {n} new file may still be written",
            "Watching “{name}”: {n} new files may still be written",
            status.waiting,
            name=folder,
        )
    return tr("Watching “{name}”", name=folder)


def watch_line_text(status: WatchStatus) -> str:
    """Return how watching stands with what happened last, in a line."""
    text = watch_status_text(status)
    if status.last is None or status.last.kind in _STATES:
        return text
    return f"{text} · {_time(status.last.at)} {watch_note_text(status.last)}"


def watch_note_text(note: WatchNote) -> str:
    """Return what happened, in a line without its time."""
    match note.kind:
        case WatchNoteKind.FAILED:
            return _failure_text(note)
        case WatchNoteKind.STAGED:
            return _staged_text(note)
        case WatchNoteKind.SUBMITTED:
            return _submitted_text(note)
        case kind:
            message = _NOTES[kind]
    facts = {
        "name": plain(note.name, 80),
        "reason": draft_reason_text(note.reason) or tr("it cannot be sent"),
        "first": plain(note.reason, 80),
    }
    return tr(message, **{field: facts[field] for field in message.fields})


def _staged_text(note: WatchNote) -> str:
    if note.count == 1 and note.name:
        return tr("“{name}” put on the list of the new batch", name=plain(note.name, 80))
    return tr_n(
        "{n} file put on the list of the new batch",
        "{n} files put on the list of the new batch",
        note.count,
    )


def _submitted_text(note: WatchNote) -> str:
    name = plain(note.name, 80)
    return tr_n(
        "{n} file submitted as “{batch}”",
        "{n} files submitted as “{batch}”",
        note.count,
        batch=name,
    )


def watch_notes_text(notes: list[WatchNote]) -> str:
    """Return the lines of what happened with their times, the newest first."""
    return "\n".join(f"{_time(note.at)}  {watch_note_text(note)}" for note in reversed(notes))


def reason_file_text(file: WatchedFile) -> str:
    """Return the text that stands beside a file that was moved to the rejected ones."""
    name = plain(file.mark.path.name, 200)
    if file.state is WatchedState.SAME:
        same = "its content is the same as that of"  # untranslated: in a file
        return f"{name}: not sent, because {same} {file.reason}."  # untranslated: in a file
    if file.state is WatchedState.FAILED:
        return f"{name}: sent, but it did not succeed: {file.reason}."  # untranslated: in a file
    return f"{name}: not sent. {reason_sentence(file.reason)}."  # untranslated: in a file


def _failure_text(note: WatchNote) -> str:
    name = plain(note.name, 80)
    if note.error is None:
        return tr("“{name}” could not be moved", name=name) if name else tr("This did not work")
    what = tr("This did not work; it is tried again.")
    if name:
        what = tr("“{name}” could not be moved; it is tried again.", name=name)
    message = message_of(note.error)
    return joined_sentences((what, as_sentence(message.title), message.detail))


def _time(at: datetime) -> str:
    return formats().clock_with_seconds(at.astimezone())
