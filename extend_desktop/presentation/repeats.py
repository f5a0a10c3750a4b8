"""Words for running the inputs of a batch again."""

from __future__ import annotations

from collections import Counter

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.repeats import RepeatedInput, RepeatInputs, RepeatProblem
from extend_desktop.presentation.quantities import count_text, size_text
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

REPEAT_EXPLANATION = marked(
    "A new batch over the same documents, beside the old one, which stays as it is. "
    "What is processed again is charged again."
)
NOTHING_TO_REPEAT = marked("None of its documents can be had any more")
AGAIN_OF_UNKNOWN = marked("Runs a batch again that is no longer in the history")
_PROBLEMS = {
    RepeatProblem.VANISHED: marked("no longer where it was, and not at Extend"),
    RepeatProblem.CHANGED: marked("changed since it was sent, and not at Extend"),
    RepeatProblem.UNREADABLE: marked("cannot be read, and is not at Extend"),
    RepeatProblem.PASSWORD: marked("needs its password again: add it in Compose"),
    RepeatProblem.DELETED: marked("deleted at Extend"),
    RepeatProblem.UNKNOWN: marked("came with an adopted batch run, which does not say where from"),
}
_COUNTED = {
    RepeatProblem.VANISHED: marked_n(
        "{n} no longer where it was, and not at Extend",
        "{n} no longer where it was, and not at Extend",
        "documents",
    ),
    RepeatProblem.CHANGED: marked_n(
        "{n} changed since it was sent, and not at Extend",
        "{n} changed since it was sent, and not at Extend",
        "documents",
    ),
    RepeatProblem.UNREADABLE: marked_n(
        "{n} cannot be read, and is not at Extend",
        "{n} cannot be read, and is not at Extend",
        "documents",
    ),
    RepeatProblem.PASSWORD: marked_n(
        "{n} needs its password again: add it in Compose",
        "{n} needs its password again: add it in Compose",
        "documents",
    ),
    RepeatProblem.DELETED: marked_n("{n} deleted at Extend", "{n} deleted at Extend", "documents"),
    RepeatProblem.UNKNOWN: marked_n(
        "{n} came with an adopted batch run, which does not say where from",
        "{n} came with an adopted batch run, which does not say where from",
        "documents",
    ),
}


def repeat_title(name: str) -> str:
    return tr("Run “{name}” again", name=name)


def repeat_name(name: str) -> str:
    """Return what the new batch is called at first."""
    return tr("{name}, again", name=name)


def looking_text(done: int, total: int) -> str:
    return tr(
        "Looking for the documents: {done} of {total}",
        done=count_text(done),
        total=count_text(total),
    )


def repeat_sources_text(plan: Plan, links: int) -> str:
    """Return where the documents come from, such as '380 still at Extend · 20 to upload (8 MB)'."""
    parts: list[str] = []
    if plan.reused:
        parts.append(tr_n("{n} still at Extend", "{n} still at Extend", plan.reused, "documents"))
    if plan.uploads:
        parts.append(_uploads_text(plan.uploads, size_text(plan.upload_bytes)))
    if links:
        parts.append(tr_n("{n} link that Extend fetches", "{n} links that Extend fetches", links))
    return " · ".join(parts)


def _uploads_text(count: int, size: str) -> str:
    return tr_n(
        "{n} to upload from this computer ({size})",
        "{n} to upload from this computer ({size})",
        count,
        "documents",
        size=size,
    )


def missing_text(found: RepeatInputs) -> str:
    """Return what cannot run again, by reason; empty when all can."""
    lines: list[str] = []
    if missing := found.missing:
        lines.append(
            tr_n("{n} document cannot be had:", "{n} documents cannot be had:", len(missing))
        )
        reasons = Counter(item.problem for item in missing)
        lines += [
            tr_marked_n(_COUNTED[reason], count)
            for reason, count in reasons.most_common()
            if reason is not None
        ]
    return "\n".join(lines)


def never_sent_text(count: int) -> str:
    """Return what was not sent then, and is not now; empty when all was."""
    if not count:
        return ""
    return tr_n(
        "{n} input is left out: skipped or blocked then.",
        "{n} inputs are left out: skipped or blocked then.",
        count,
    )


def missing_line(item: RepeatedInput) -> str:
    """Return one document that cannot be had, with why."""
    reason = tr(_PROBLEMS[item.problem]) if item.problem else ""
    return with_detail(plain(item.input.name), reason)


def leave_out_text(count: int) -> str:
    return tr_n("Leave it out", "Leave these {n} out", count, "documents")


def leave_out_first_text(count: int) -> str:
    """Return why Submit waits."""
    return tr_n(
        "{n} document cannot be had: say that it is left out",
        "{n} documents cannot be had: say that they are left out",
        count,
    )


def repeat_submit_text(count: int) -> str:
    return tr_n("Submit {n} document", "Submit {n} documents", count)


def again_of_text(name: str, version: str) -> str:
    """Return which batch a batch runs again."""
    return tr("Runs again of “{name}”, version {version}", name=name, version=version)
