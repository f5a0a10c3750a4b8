"""Words for the composer: rows, the plan in one line, the priority."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.inspections import is_damage
from extend_desktop.domain.replacement_signs import shown
from extend_desktop.domain.runs import DEFAULT_PRIORITY, MAX_PRIORITY, MIN_PRIORITY
from extend_desktop.presentation.earlier_results import extracted_text
from extend_desktop.presentation.findings import finding_texts, type_text
from extend_desktop.presentation.quantities import count_text, counted, minute_text, size_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain

_TONES = {
    DraftState.CHECKING: Severity.RUNNING,
    DraftState.READY: Severity.WAITING,
    DraftState.REUSED: Severity.OK,
    DraftState.SKIPPED: Severity.MUTED,
    DraftState.BLOCKED: Severity.WARNING,
}
_SOURCES = {InputKind.REMOTE: "Extend file", InputKind.URL: "URL"}
_REASONS = {
    "duplicate": "already in this list",
    "operator": "left out by you",
    "extracted": "already extracted with this version",
    "empty": "the file is empty",
    "unreadable": "the file cannot be read",
    "unsupported_type": "Extend does not take files with this ending, or without one: give it "
    "the ending of what it is, such as .pdf, or save it as a PDF",
    "unknown_type": "neither its name nor its content says what type it is: choose it",
    "encrypted": "the file needs a password",
    "encrypted_office": "Extend opens no Office documents with a password: save it without one",
    "changing": "it was being written while it was checked: look again when that is over",
    "unexamined": "reading it took too long or ended the reader, so it may be damaged",
    "vanished": "the file is no longer there",
    "not_found": "nothing of this name is there: check the spelling, and that its drive or share "
    "is connected",
    "temporary_gone": "nothing is there, or no longer: programs keep files in this folder only for "
    "a moment, so save it somewhere first and add it from there",
    "link_loop": "the link leads back to itself",
    "damaged": "damaged or cut off",
    "no_pages": "the document has no pages",
    "encryption_damaged": "its encryption is damaged, so no password helps",
    "web_page": "a web page in place of the document, such as an error page",
    "broken_link": "the link leads nowhere",
    "bad_path": "its name holds a character that no file name can have",
    "path_too_long": "the path is too long: move it nearer to the top folder or shorten the names",
    "cloud_placeholder": "only in the cloud: download it in the file manager, then add it again",
    "check_failed": "looking at it failed by a fault of this program: remove it and add it again",
    "archive_locked": "inside a ZIP archive under a password: enter it, or unpack it yourself",
    "archive_aes": "inside a ZIP archive under a password by AES, which this program cannot undo: "
    "unpack it yourself, then add the files",
    "archive_damaged": "the ZIP archive is damaged here: unpack it yourself, or get it anew",
    "archive_too_large": "unpacked, the ZIP archive would be far too large: if you trust it, unpack it "
    "yourself, then add the files",
    "archive_method": "packed in a way that only some programs can undo: unpack it yourself, then add "
    "the files",
    "archive_unsafe_name": "its name leads out of the ZIP archive, which no honest one does: unpack it "
    "yourself if you trust it",
    "archive_no_room": "the ZIP archive could not be unpacked, because the disk of this program's data "
    "is full or cannot be written: make room, then add it again",
    "other_computer": "it lies on another computer: connect to its share, then add it from there",
    "needs_mount": "mount it first: open this place in the file manager, then add it from there",
    "windows_path": "a path on a Windows computer: give the path on this computer",
    "not_a_full_path": "taken for a file name, but its folder is missing: give the full path, a "
    "link that starts with https://, or a file id",
    "bad_url": "only http and https addresses can be fetched",
    "broken_url": "this is not a whole address: one needs a host, and no spaces",
    "metadata_too_large": "its own columns are too long to be sent along",
    "deleted": "the file was deleted at Extend",
}
_SHORT_REASONS = {
    "duplicate": "same content",
    "extracted": "extracted before",
    "empty": "empty",
    "unreadable": "unreadable",
    "unsupported_type": "type not taken",
    "unknown_type": "unknown type",
    "encrypted": "password needed",
    "encrypted_office": "Office password",
    "changing": "still being written",
    "unexamined": "not examined",
    "vanished": "gone",
    "not_found": "nothing there",
    "temporary_gone": "gone",
    "damaged": "damaged",
    "no_pages": "no pages",
    "encryption_damaged": "damaged",
    "web_page": "a web page",
    "broken_link": "broken link",
    "link_loop": "link leads back",
    "bad_path": "not a name",
    "path_too_long": "path too long",
    "cloud_placeholder": "only in the cloud",
    "check_failed": "not checked",
    "archive_locked": "ZIP password",
    "archive_aes": "ZIP under AES",
    "archive_damaged": "damaged ZIP",
    "archive_too_large": "ZIP too large",
    "archive_method": "ZIP not readable",
    "archive_unsafe_name": "unsafe name",
    "archive_no_room": "no room on disk",
    "other_computer": "other computer",
    "needs_mount": "not mounted",
    "windows_path": "Windows path",
    "not_a_full_path": "folder missing",
    "bad_url": "bad address",
    "broken_url": "bad address",
    "metadata_too_large": "columns too long",
    "deleted": "deleted at Extend",
}
"""In the list there is room for two or three words; its tooltip has the whole reason."""
DROP_HINT = "Compose opens; nothing is sent before you press Submit"
_ASKED_AGAIN = "its password is needed again: passwords are kept only while the program runs"
_CONSEQUENCE = "will probably fail, and may be charged"
_SEND_HINT = "“Send anyway” in its menu sends it all the same."
_SHARED_HINT = "Uploaded once for all rows with this content; each row is processed, and charged."
_BANDS = ((20, "urgent"), (40, "high"), (60, "normal"), (80, "low"))


def draft_state_text(draft: Draft) -> str:
    """Return what will happen to a row on Submit, with the reason when nothing will."""
    if draft.state is DraftState.CHECKING:
        return "Checking: downloads it from the cloud" if draft.in_cloud else "Checking"
    if draft.is_sent:
        parts = [_sent_text(draft), *finding_texts(draft.warnings, draft.spec.page_count)]
        return " · ".join(parts)
    word = "Skipped" if draft.state is DraftState.SKIPPED else "Blocked"
    if draft.is_damaged:
        word = "Held back"
    reason = _with_consequence(draft.reason_code)
    if draft.is_locked and draft.lost_password:
        reason = _ASKED_AGAIN
    return f"{word}: {reason}" if reason else word


def draft_outcome_text(draft: Draft) -> str:
    """Return what will happen to a row in a few words, such as 'Blocked: password needed'."""
    if draft.state is DraftState.CHECKING:
        return "Checking"
    if draft.is_sent:
        text = "Again: extracted before" if draft.extracted else _short_sent_text(draft)
        return f"{text} · {counted(len(draft.warnings), 'warning')}" if draft.warnings else text
    word = "Skipped" if draft.state is DraftState.SKIPPED else "Blocked"
    code = draft.reason_code
    reason = short_reason_text(code)
    if draft.is_locked and draft.lost_password:
        reason = f"{reason} again"
    return f"{word}: {reason}" if reason else word


def short_reason_text(code: str | None) -> str:
    """Return why a row is skipped or blocked in two or three words; an unknown code as it came."""
    return _SHORT_REASONS.get(code or "") or draft_reason_text(code)


def _short_sent_text(draft: Draft) -> str:
    if draft.is_forced:
        return "Sent on your word"
    if draft.state is DraftState.REUSED:
        return "Reuse: same content" if draft.shares_upload else "Reuse: already at Extend"
    if draft.spec.kind is not InputKind.LOCAL:
        locked = ", password" if draft.spec.upload.needs_password else ""
        return f"Send · {_SOURCES[draft.spec.kind]}{locked}"
    if draft.spec.upload.to_pdf:
        return "Upload · to PDF"
    if draft.spec.upload.needs_password:
        return "Upload · with password"
    return f"Upload as {type_text(draft.spec.sent_as)}" if draft.spec.sent_as else "Upload"


def draft_state_tooltip(draft: Draft) -> str:
    """Return the state with what it means or what can be done about it, a line each."""
    lines = [draft_state_text(draft)]
    if draft.may_be_forced:
        lines.append(_SEND_HINT)
    if draft.shares_upload:
        lines.append(_SHARED_HINT)
    if draft.extracted is not None:
        lines.append(extracted_text(draft.extracted))
    return "\n".join(lines)


def _sent_text(draft: Draft) -> str:
    if draft.is_forced:
        word = "Reuse anyway" if draft.state is DraftState.REUSED else "Upload anyway"
        text = f"{word}: {_with_consequence(draft.reason_code)}"
        return f"{text} · {_twin_text(draft)}" if draft.shares_upload else text
    if draft.state is DraftState.REUSED:
        return f"Reuse: {_twin_text(draft)}"
    if draft.spec.kind is not InputKind.LOCAL:
        return "Ready"
    text = _upload_text(draft)
    return f"{text}: {_twin_text(draft)}" if draft.shares_upload else text


def _upload_text(draft: Draft) -> str:
    upload = draft.spec.upload
    parts = [f"Upload as {type_text(draft.spec.sent_as)}" if draft.spec.sent_as else "Upload"]
    if upload.to_pdf:
        parts.append("made a PDF at Extend")
    if upload.needs_password:
        parts.append("with its password")
    return ", ".join(parts)


def _twin_text(draft: Draft) -> str:
    """Return where the same content is: at Extend, or in which rows of this list."""
    twin = f"“{plain(draft.twin)}”" if draft.twin else ""
    if draft.shares_upload:
        return f"same content as {twin or counted(draft.twins, 'other row')}"
    # Most often it has the same name, which says nothing new.
    return "already at Extend" + (f" as {twin}" if twin and draft.twin != draft.spec.name else "")


def _with_consequence(code: str | None) -> str:
    reason = draft_reason_text(code)
    return f"{reason}, {_CONSEQUENCE}" if is_damage(code) else reason


def draft_reason_text(code: str | None) -> str:
    """Return why a row is skipped or blocked, in words; an unknown code as it came."""
    return "" if code is None else _REASONS.get(code, plain(code).replace("_", " "))


def draft_severity(draft: Draft) -> Severity:
    """Return how the row's state should look."""
    if draft.is_sent and (draft.warnings or draft.is_forced):
        return Severity.WARNING
    return _TONES[draft.state]


def selected_text(count: int, size_bytes: int) -> str:
    """Return '14 selected, 22 MB'; without a size where none is known."""
    words = f"{count_text(count)} selected"
    return f"{words}, {size_text(size_bytes)}" if size_bytes else words


def draft_place_text(draft: Draft) -> str:
    """Return where a row's file is, for copying: pasted, it leads to the same file again.

    A path whose bytes are no text cannot be copied as it is, but as an address it can.
    """
    source = draft.spec.source
    if shown(source) == source or draft.spec.kind is not InputKind.LOCAL:
        return source
    path = Path(source)
    return path.as_uri() if path.is_absolute() else source


def draft_origin_text(draft: Draft) -> str:
    """Return the whole name and where it is; a link without its query, which may be a secret."""
    spec = draft.spec
    source = spec.source
    if spec.kind is InputKind.URL:
        source = source.split("?", 1)[0].split("#", 1)[0]
    if _is_unpacked(draft):
        return f"{spec.folder}/{spec.name}"
    return f"{spec.name}\n{source}" if source and source != spec.name else spec.name


def draft_folder_text(draft: Draft) -> str:
    """Return the folder of a file of this computer: of one out of an archive, that in the archive."""
    if _is_unpacked(draft):
        return draft.spec.folder
    return str(Path(draft.spec.source).parent) if draft.spec.kind is InputKind.LOCAL else ""


def _is_unpacked(draft: Draft) -> bool:
    """Whether its file is a copy out of an archive, whose own path says nothing.

    In a folder that was searched, a file lies in the folder that the row names.
    """
    spec = draft.spec
    place = PurePath(spec.source).parent.name
    return (
        spec.kind is InputKind.LOCAL
        and bool(spec.folder)
        and (PurePosixPath(spec.folder).name != place)
    )


def plan_text(plan: Plan) -> str:
    """Return what Submit would do in one line.

    For example '412 inputs → 1 batch run, 388 uploads (1.2 GB), 24 reused; about 1,030 pages'.
    """
    return "; ".join(part for part in (plan_line(plan), pages_text(plan)) if part)


def plan_line(plan: Plan) -> str:
    """Return what Submit would do, without the pages."""
    if plan.total == 0:
        return "Nothing to send yet: add files, folders or URLs"
    parts = _plan_parts(plan)
    if plan.inputs == 0:
        return "Nothing to send: " + ", ".join(parts)
    return f"{counted(plan.inputs, 'input')} → {', '.join(parts)}"


def _plan_parts(plan: Plan) -> list[str]:
    parts: list[str] = []
    if plan.batch_runs:
        parts.append(counted(plan.batch_runs, "batch run"))
    if plan.uploads:
        parts.append(f"{counted(plan.uploads, 'upload')} ({size_text(plan.upload_bytes)})")
    for count, word in (
        (plan.reused, "reused"),
        (plan.skipped, "skipped"),
        (plan.damaged, "damaged"),
        (plan.blocked, "blocked"),
        (plan.forced, "sent anyway"),
        (plan.warned, "with a warning"),
        (plan.checking, "being checked"),
    ):
        if count:
            parts.append(f"{count_text(count)} {word}")
    if plan.in_cloud:
        size = size_text(plan.in_cloud_bytes)
        parts.append(f"{count_text(plan.in_cloud)} ({size}) only in the cloud, to be downloaded")
    return parts


def pages_text(plan: Plan) -> str:
    """Return how many pages would be sent, such as 'about 349 pages'; empty when not known."""
    if plan.pages is None or not plan.inputs:
        return ""
    how = "at least" if plan.pages_unknown else "about"
    return f"{how} {counted(plan.pages, 'page')}"


def version_text(version: ExtractorVersion) -> str:
    """Return when a version was made and what its description says, a line each where known."""
    made = f"Made {minute_text(version.created_at)}" if version.created_at else ""
    return "\n".join(filter(None, (made, plain(version.description or ""))))


def priority_word(priority: int) -> str:
    """Return the band of a priority from 1 to 100; lower runs first."""
    return next((word for upper, word in _BANDS if priority <= upper), "lowest")


def priority_tooltip(priority: int | None) -> str:
    """Return what becomes of the priority when the batch is sent."""
    order = f"{MIN_PRIORITY} runs first, {MAX_PRIORITY} last."
    if priority is None:
        return f"Not sent: Extend's default holds until you choose a priority. {order}"
    return f"Sent with the batch. {order}"


def priority_text(priority: int | None) -> str:
    """Return for example '30, high; lower runs first', or '50, Extend's default' when not set."""
    return f"{DEFAULT_PRIORITY if priority is None else priority}, {priority_meaning(priority)}"


def priority_meaning(priority: int | None) -> str:
    """Return for example 'high; lower runs first', or "Extend's default" when not set."""
    return (
        "Extend's default" if priority is None else f"{priority_word(priority)}; lower runs first"
    )
