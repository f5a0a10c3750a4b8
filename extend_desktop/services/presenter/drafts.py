"""Words for the composer: rows, the plan in one line, the priority."""

from __future__ import annotations

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.services.presenter.quantities import count_text, counted, size_text
from extend_desktop.services.presenter.text import plain
from extend_desktop.services.presenter.tones import Tone

_TONES = {
    DraftState.CHECKING: Tone.RUNNING,
    DraftState.READY: Tone.WAITING,
    DraftState.REUSED: Tone.OK,
    DraftState.SKIPPED: Tone.MUTED,
    DraftState.BLOCKED: Tone.WARNING,
}
_SOURCES = {
    InputKind.LOCAL: "This computer",
    InputKind.REMOTE: "Extend file",
    InputKind.URL: "URL",
}
_REASONS = {
    "duplicate": "already in this list",
    "same_content": "same content as another row",
    "operator": "left out by you",
    "empty": "the file is empty",
    "unreadable": "the file cannot be read",
    "unsupported_type": "Extend does not take this type of file",
    "encrypted": "the PDF needs a password",
    "vanished": "the file is no longer there",
    "link_loop": "the link leads back to itself",
    "bad_url": "only http and https addresses can be fetched",
    "metadata_too_large": "its own columns are too long to be sent along",
    "deleted": "the file was deleted at Extend",
}
_BANDS = ((20, "urgent"), (40, "high"), (60, "normal"), (80, "low"))


def draft_state_text(draft: Draft) -> str:
    """Return what will happen to a row on Submit, with the reason when nothing will."""
    if draft.state is DraftState.CHECKING:
        return "Checking"
    if draft.state is DraftState.READY:
        return "Upload" if draft.kind is InputKind.LOCAL else "Ready"
    if draft.state is DraftState.REUSED:
        return "Reuse: already at Extend"
    word = "Skipped" if draft.state is DraftState.SKIPPED else "Blocked"
    reason = draft_reason_text(draft.reason_code)
    return f"{word}: {reason}" if reason else word


def draft_reason_text(code: str | None) -> str:
    """Return why a row is skipped or blocked, in words; an unknown code as it came."""
    return "" if code is None else _REASONS.get(code, plain(code).replace("_", " "))


def draft_tone(draft: Draft) -> Tone:
    """Return how the row's state should look."""
    return _TONES[draft.state]


def draft_source_text(draft: Draft) -> str:
    """Return where a row comes from: this computer, Extend, or a URL."""
    return _SOURCES[draft.kind]


def plan_text(plan: Plan) -> str:
    """Return what Submit would do in one line.

    For example '412 inputs → 1 batch run, 388 uploads (1.2 GB), 24 reused; about 1,030 pages'.
    """
    if plan.total == 0:
        return "Nothing to send yet: add files, folders or URLs"
    parts = _plan_parts(plan)
    if plan.inputs == 0:
        return "Nothing to send: " + ", ".join(parts)
    line = f"{counted(plan.inputs, 'input')} → {', '.join(parts)}"
    return f"{line}; {_pages_text(plan)}" if plan.pages is not None else line


def _plan_parts(plan: Plan) -> list[str]:
    parts: list[str] = []
    if plan.batch_runs:
        parts.append(counted(plan.batch_runs, "batch run"))
    if plan.uploads:
        parts.append(f"{counted(plan.uploads, 'upload')} ({size_text(plan.upload_bytes)})")
    for count, word in (
        (plan.reused, "reused"),
        (plan.skipped, "skipped"),
        (plan.blocked, "blocked"),
        (plan.checking, "being checked"),
    ):
        if count:
            parts.append(f"{count_text(count)} {word}")
    return parts


def _pages_text(plan: Plan) -> str:
    how = "at least" if plan.pages_unknown else "about"
    return f"{how} {counted(plan.pages or 0, 'page')}"


def scan_text(found: int, *, running: bool) -> str:
    """Return how far a folder scan is, or an empty text when none runs."""
    return f"Looking through folders: {counted(found, 'file')} found" if running else ""


def priority_word(priority: int) -> str:
    """Return the band of a priority from 1 to 100; lower runs first."""
    return next((word for upper, word in _BANDS if priority <= upper), "lowest")


def priority_text(priority: int) -> str:
    """Return for example '50, normal; lower runs first'."""
    return f"{priority}, {priority_word(priority)}; lower runs first"
