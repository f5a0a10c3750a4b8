"""Words for the composer: rows, the plan in one line, the priority."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path, PurePath, PurePosixPath

from extend_desktop.domain.batches import InputKind
from extend_desktop.domain.drafts import Draft, DraftState, Plan
from extend_desktop.domain.extractors import ExtractorVersion
from extend_desktop.domain.inspections import is_damage
from extend_desktop.domain.replacement_signs import shown
from extend_desktop.domain.runs import DEFAULT_PRIORITY, MAX_PRIORITY, MIN_PRIORITY
from extend_desktop.presentation.draft_reasons import draft_reason_text, short_reason_text
from extend_desktop.presentation.earlier_results import extracted_text
from extend_desktop.presentation.findings import finding_texts, type_text
from extend_desktop.presentation.joining import joined_clauses, joined_parts, joined_sentences
from extend_desktop.presentation.nouns import BATCH_RUNS, INPUTS, WARNINGS
from extend_desktop.presentation.quantities import count_text, counted, minute_text, size_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import Marked, marked, marked_n, tr, tr_marked_n, tr_n

_TONES = {
    DraftState.CHECKING: Severity.RUNNING,
    DraftState.READY: Severity.WAITING,
    DraftState.REUSED: Severity.OK,
    DraftState.SKIPPED: Severity.MUTED,
    DraftState.BLOCKED: Severity.WARNING,
}
_SENT_AS_IT_IS = {
    (InputKind.REMOTE, False): marked("Send · Extend file"),
    (InputKind.REMOTE, True): marked("Send · Extend file, password"),
    (InputKind.URL, False): marked("Send · URL"),
    (InputKind.URL, True): marked("Send · URL, password"),
}
_LOCKED_AGAIN = {
    "encrypted": marked("Blocked: password needed again"),
    "archive_locked": marked("Blocked: ZIP password again"),
}
DROP_HINT = marked("Compose opens; nothing is sent before you press Submit")
_PLAN_PARTS = {
    "reused": marked_n("{n} reused", "{n} reused", "inputs"),
    "skipped": marked_n("{n} skipped", "{n} skipped", "inputs"),
    "blocked": marked_n("{n} blocked", "{n} blocked", "inputs"),
    "forced": marked_n("{n} sent anyway", "{n} sent anyway", "inputs"),
    "warned": marked_n("{n} with a warning", "{n} with a warning", "inputs"),
    "checking": marked_n("{n} being checked", "{n} being checked", "inputs"),
}
"""What a plan counts, and how it is said."""
_LESS_NEEDED = (
    {"blocked"},  # untranslated: a name
    {"batch_runs"},
    {"skipped"},  # untranslated: a name
    {"reused"},  # untranslated: a name
)
"""What the line of a plan leaves out where there is no room, the first first: a button beside it
says how many are blocked, and chips above the list count all of them."""
_BANDS = (
    (20, marked("urgent; lower runs first"), marked("Urgent; lower runs first")),
    (40, marked("high; lower runs first"), marked("High; lower runs first")),
    (60, marked("normal; lower runs first"), marked("Normal; lower runs first")),
    (80, marked("low; lower runs first"), marked("Low; lower runs first")),
    (MAX_PRIORITY, marked("lowest; lower runs first"), marked("Lowest; lower runs first")),
)
"""Up to which priority, how it is called behind the number, and alone."""


def draft_state_text(draft: Draft) -> str:
    """Return what will happen to a row on Submit, with the reason when nothing will."""
    if draft.state is DraftState.CHECKING:
        return tr("Checking: downloads it from the cloud") if draft.in_cloud else tr("Checking")
    if draft.is_sent:
        parts = [_sent_text(draft), *finding_texts(draft.warnings, draft.spec.page_count)]
        return " · ".join(parts)
    word = tr("Held back") if draft.is_damaged else _not_sent_word(draft)
    reason = _with_consequence(draft.reason_code)
    if draft.is_locked and draft.lost_password:
        reason = tr("its password is needed again: passwords are kept only while the program runs")
    return with_detail(word, reason) if reason else word


def draft_outcome_text(draft: Draft) -> str:
    """Return what will happen to a row in a few words, such as 'Blocked: password needed'."""
    if draft.state is DraftState.CHECKING:
        return tr("Checking")
    if draft.is_sent:
        is_again = bool(draft.extracted)
        text = tr("Again: extracted before") if is_again else _short_sent_text(draft)
        return f"{text} · {counted(len(draft.warnings), WARNINGS)}" if draft.warnings else text
    code = draft.reason_code
    if draft.is_locked and draft.lost_password and code in _LOCKED_AGAIN:
        return tr(_LOCKED_AGAIN[code])
    word, reason = _not_sent_word(draft), short_reason_text(code)
    return with_detail(word, reason) if reason else word


def _not_sent_word(draft: Draft) -> str:
    return tr("Skipped") if draft.state is DraftState.SKIPPED else tr("Blocked")


def _short_sent_text(draft: Draft) -> str:
    if draft.is_forced:
        return tr("Sent on your word")
    if draft.state is DraftState.REUSED:
        is_here = draft.shares_upload
        return tr("Reuse: same content") if is_here else tr("Reuse: already at Extend")
    upload = draft.spec.upload
    if draft.spec.kind is not InputKind.LOCAL:
        return tr(_SENT_AS_IT_IS[draft.spec.kind, upload.needs_password])
    if upload.to_pdf:
        return tr("Upload · to PDF")
    if upload.needs_password:
        return tr("Upload · with password")
    return _upload_as_text(draft)


def draft_state_tooltip(draft: Draft) -> str:
    """Return the state with what it means or what can be done about it, a line each."""
    lines = [draft_state_text(draft)]
    if draft.may_be_forced:
        lines.append(tr("“Send anyway” in its menu sends it all the same."))
    if draft.shares_upload:
        shared = tr(
            "Uploaded once for all rows with this content; each row is processed, and charged."
        )
        lines.append(shared)
    if draft.extracted is not None:
        lines.append(extracted_text(draft.extracted))
    return "\n".join(lines)


def _sent_text(draft: Draft) -> str:
    if draft.is_forced:
        is_reused = draft.state is DraftState.REUSED
        word = tr("Reuse anyway") if is_reused else tr("Upload anyway")
        text = with_detail(word, _with_consequence(draft.reason_code))
        return f"{text} · {_twin_text(draft)}" if draft.shares_upload else text
    if draft.state is DraftState.REUSED:
        return with_detail(tr("Reuse"), _twin_text(draft))
    if draft.spec.kind is not InputKind.LOCAL:
        return tr("Ready")
    text = _upload_text(draft)
    return with_detail(text, _twin_text(draft)) if draft.shares_upload else text


def _upload_text(draft: Draft) -> str:
    upload = draft.spec.upload
    parts = [_upload_as_text(draft)]
    if upload.to_pdf:
        parts.append(tr("made a PDF at Extend"))
    if upload.needs_password:
        parts.append(tr("with its password"))
    return joined_parts(parts)


def _upload_as_text(draft: Draft) -> str:
    kind = draft.spec.sent_as
    return tr("Upload as {type}", type=type_text(kind)) if kind else tr("Upload")


def _twin_text(draft: Draft) -> str:
    """Return where the same content is: at Extend, or in which rows of this list."""
    twin = plain(draft.twin)
    if draft.shares_upload:
        if twin:
            return tr("same content as “{name}”", name=twin)
        return tr_n("same content as {n} other row", "same content as {n} other rows", draft.twins)
    # Most often it has the same name, which says nothing new.
    if twin and draft.twin != draft.spec.name:
        return tr("already at Extend as “{name}”", name=twin)
    return tr("already at Extend")


def _with_consequence(code: str | None) -> str:
    reason = draft_reason_text(code)
    if not is_damage(code):
        return reason
    return tr("{reason}, will probably fail, and may be charged", reason=reason)


def draft_severity(draft: Draft) -> Severity:
    """Return how the row's state should look."""
    if draft.is_sent and (draft.warnings or draft.is_forced):
        return Severity.WARNING
    return _TONES[draft.state]


def selected_text(count: int, size_bytes: int) -> str:
    """Return '14 selected, 22 MB'; without a size where none is known."""
    words = tr_n("{n} selected", "{n} selected", count, "inputs")
    return joined_parts((words, size_text(size_bytes) if size_bytes else ""))


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
    return joined_clauses(part for part in (plan_line(plan), pages_text(plan)) if part)


def plan_line(plan: Plan, without: Collection[str] = ()) -> str:
    """Return what Submit would do, without the pages, and `without` some names of `Plan`."""
    if plan.total == 0:
        return tr("Nothing to send yet: add files, folders or URLs")
    parts = joined_parts(_plan_parts(plan, without))
    if plan.inputs == 0:
        return tr("Nothing to send: {parts}", parts=parts)
    return f"{counted(plan.inputs, INPUTS)} → {parts}" if parts else counted(plan.inputs, INPUTS)


def plan_lines(plan: Plan) -> list[str]:
    """Return the line whole, and then shorter: without what matters less or is said beside it."""
    if plan.inputs == 0:
        return [plan_line(plan)]
    places = range(len(_LESS_NEEDED) + 1)
    lines = [plan_line(plan, frozenset[str]().union(*_LESS_NEEDED[:place])) for place in places]
    return list(dict.fromkeys(lines))


def _plan_parts(plan: Plan, without: Collection[str]) -> list[str]:
    parts: list[str] = []
    if plan.batch_runs and "batch_runs" not in without:
        parts.append(counted(plan.batch_runs, BATCH_RUNS))
    if plan.uploads:
        size = size_text(plan.upload_bytes)
        parts.append(tr_n("{n} upload ({size})", "{n} uploads ({size})", plan.uploads, size=size))
    shown = (_count_text(plan, name) for name in _PLAN_PARTS if name not in without)
    parts += [text for text in shown if text]
    if plan.in_cloud:
        parts.append(_in_cloud_text(plan.in_cloud, size_text(plan.in_cloud_bytes)))
    return parts


def _count_text(plan: Plan, name: str) -> str:
    if name == "blocked":
        return _blocked_text(plan.blocked, plan.damaged)
    count = getattr(plan, name)
    return tr_marked_n(_PLAN_PARTS[name], count) if count else ""


def _blocked_text(others: int, damaged: int) -> str:
    """Return how many are blocked in all, as the chips count them, and how many of them are damaged."""
    if damaged:
        return tr_n(
            "{n} blocked ({damaged} damaged)",
            "{n} blocked ({damaged} damaged)",
            others + damaged,
            "inputs",
            damaged=count_text(damaged),
        )
    return tr_marked_n(_PLAN_PARTS["blocked"], others) if others else ""


def _in_cloud_text(count: int, size: str) -> str:
    return tr_n(
        "{n} ({size}) only in the cloud, to be downloaded",
        "{n} ({size}) only in the cloud, to be downloaded",
        count,
        "inputs",
        size=size,
    )


def pages_text(plan: Plan) -> str:
    """Return how many pages would be sent, such as 'about 349 pages'; empty when not known."""
    if plan.pages is None or not plan.inputs:
        return ""
    if plan.pages_unknown:
        return tr_n("at least {n} page", "at least {n} pages", plan.pages)
    return tr_n("about {n} page", "about {n} pages", plan.pages)


def pages_line(plan: Plan) -> str:
    """Return the same where it begins a line, such as 'About 349 pages'."""
    if plan.pages is None or not plan.inputs:
        return ""
    if plan.pages_unknown:
        return tr_n("At least {n} page", "At least {n} pages", plan.pages)
    return tr_n("About {n} page", "About {n} pages", plan.pages)


def version_text(version: ExtractorVersion) -> str:
    """Return when a version was made and what its description says, a line each where known."""
    at = version.created_at
    made = tr("Made {time}", time=minute_text(at)) if at else ""
    return "\n".join(filter(None, (made, plain(version.description or ""))))


def priority_tooltip(priority: int | None) -> str:
    """Return what becomes of the priority when the batch is sent."""
    first, last = str(MIN_PRIORITY), str(MAX_PRIORITY)
    order = tr("{first} runs first, {last} last.", first=first, last=last)
    if priority is None:
        unset = tr("Not sent: Extend's default holds until you choose a priority.")
        return joined_sentences((unset, order))
    return joined_sentences((tr("Sent with the batch."), order))


def priority_text(priority: int | None) -> str:
    """Return for example '30, high; lower runs first', or '50, Extend's default' when not set."""
    if priority is None:
        return tr("{priority}, Extend's default", priority=str(DEFAULT_PRIORITY))
    return joined_parts((str(priority), tr(_band(priority)[0])))


def priority_meaning(priority: int | None) -> str:
    """Return for example 'High; lower runs first', or "Extend's default" when not set."""
    return tr("Extend's default") if priority is None else tr(_band(priority)[1])


def _band(priority: int) -> tuple[Marked, Marked]:
    """Return how the band of a priority from 1 to 100 is called; lower runs first."""
    band = next((band for band in _BANDS if priority <= band[0]), _BANDS[-1])
    return band[1:]
