"""Words for running the inputs of a batch again."""

from __future__ import annotations

from collections import Counter

from extend_desktop.domain.comparison import Difference, FieldSummaries
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.repeats import RepeatedInput, RepeatInputs, RepeatProblem
from extend_desktop.presentation.comparison import field_summary_text
from extend_desktop.presentation.quantities import count_text, size_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

REPEAT_EXPLANATION = marked(
    "A new batch over the same documents, beside the old one, which stays as it is. "
    "What is processed again is charged again."
)
NOTHING_TO_REPEAT = marked("None of its documents can be had any more")
AGAIN_OF_UNKNOWN = marked("Runs a batch again that is no longer in the history")
AGAIN_ALONE = (
    "--again takes inputs and account from that batch: leave out INPUT, --list, --sandbox and "  # untranslated: of a command
    "--account."
)
_MOST_FIELDS = 40
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
    ),
    RepeatProblem.CHANGED: marked_n(
        "{n} changed since it was sent, and not at Extend",
        "{n} changed since it was sent, and not at Extend",
    ),
    RepeatProblem.UNREADABLE: marked_n(
        "{n} cannot be read, and is not at Extend", "{n} cannot be read, and is not at Extend"
    ),
    RepeatProblem.PASSWORD: marked_n(
        "{n} needs its password again: add it in Compose",
        "{n} needs its password again: add it in Compose",
    ),
    RepeatProblem.DELETED: marked_n("{n} deleted at Extend", "{n} deleted at Extend"),
    RepeatProblem.UNKNOWN: marked_n(
        "{n} came with an adopted batch run, which does not say where from",
        "{n} came with an adopted batch run, which does not say where from",
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
        parts.append(tr_n("{n} still at Extend", "{n} still at Extend", plan.reused))
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
    return f"{plain(item.input.name)}: {reason}"


def leave_out_text(count: int) -> str:
    return tr_n("Leave it out", "Leave these {n} out", count)


def leave_out_first_text(count: int) -> str:
    """Return why Submit waits."""
    return tr_n(
        "{n} document cannot be had: say that it is left out",
        "{n} documents cannot be had: say that they are left out",
        count,
    )


def leave_out_advice(count: int) -> str:
    """Return what a command says of what cannot be had."""
    return tr_n(
        "{n} input cannot be had; --leave-out-missing runs the others without it.",
        "{n} inputs cannot be had; --leave-out-missing runs the others without them.",
        count,
    )


def repeat_submit_text(count: int) -> str:
    return tr_n("Submit {n} document", "Submit {n} documents", count)


def again_of_text(name: str, version: str) -> str:
    """Return which batch a batch runs again."""
    return tr("Runs again of “{name}”, version {version}", name=name, version=version)


def compared_lines(summaries: FieldSummaries) -> tuple[str, ...]:
    """Return how many documents differ from the batch before, and a line a field that does."""
    documents, differing = summaries.documents, summaries.differing_documents
    if not documents:
        return ()
    head = tr_n(
        "Beside the batch before: {differing} of {n} document differ",
        "Beside the batch before: {differing} of {n} documents differ",
        documents,
        differing=count_text(differing),
    )
    fields = zip(summaries.columns, summaries.counts, strict=True)
    lines = [
        f"  {plain(column.column.title, 60)}: {field_summary_text(counts)}"
        for column, counts in fields
        if any(count for difference, count in counts.items() if difference is not Difference.SAME)
    ]
    more = len(lines) - _MOST_FIELDS
    further = [f"  {_more_fields(more)}"] if more > 0 else []
    return head, *lines[:_MOST_FIELDS], *further


def _more_fields(count: int) -> str:
    return tr_n("and {n} field more", "and {n} fields more", count)
