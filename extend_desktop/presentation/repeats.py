"""Words for running the inputs of a batch again."""

from __future__ import annotations

from collections import Counter

from extend_desktop.domain.comparison import Difference, FieldSummaries
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.repeats import RepeatedInput, RepeatInputs, RepeatProblem
from extend_desktop.presentation.comparison import field_summary_text
from extend_desktop.presentation.quantities import count_text, counted, counted_are, size_text
from extend_desktop.presentation.text import plain

REPEAT_EXPLANATION = (
    "A new batch over the same documents, beside the old one, which stays as it is. "
    "What is processed again is charged again."
)
NOTHING_TO_REPEAT = "None of its documents can be had any more"
AGAIN_OF_UNKNOWN = "Runs a batch again that is no longer in the history"
AGAIN_ALONE = (
    "--again takes inputs and account from that batch: leave out INPUT, --list, --sandbox and "
    "--account."
)
_MOST_FIELDS = 40
_PROBLEMS = {
    RepeatProblem.VANISHED: "no longer where it was, and not at Extend",
    RepeatProblem.CHANGED: "changed since it was sent, and not at Extend",
    RepeatProblem.UNREADABLE: "cannot be read, and is not at Extend",
    RepeatProblem.PASSWORD: "needs its password again: add it in Compose",
    RepeatProblem.DELETED: "deleted at Extend",
    RepeatProblem.UNKNOWN: "came with an adopted batch run, which does not say where from",
}


def repeat_title(name: str) -> str:
    return f"Run “{name}” again"


def repeat_name(name: str) -> str:
    """Return what the new batch is called at first."""
    return f"{name}, again"


def looking_text(done: int, total: int) -> str:
    return f"Looking for the documents: {count_text(done)} of {count_text(total)}"


def repeat_sources_text(plan: Plan, links: int) -> str:
    """Return where the documents come from, such as '380 still at Extend · 20 to upload (8 MB)'."""
    parts: list[str] = []
    if plan.reused:
        parts.append(f"{count_text(plan.reused)} still at Extend")
    if plan.uploads:
        size = size_text(plan.upload_bytes)
        parts.append(f"{count_text(plan.uploads)} to upload from this computer ({size})")
    if links:
        parts.append(f"{counted(links, 'link')} that Extend fetches")
    return " · ".join(parts)


def missing_text(found: RepeatInputs) -> str:
    """Return what cannot run again, by reason; empty when all can."""
    lines: list[str] = []
    if missing := found.missing:
        lines.append(f"{counted(len(missing), 'document')} cannot be had:")
        reasons = Counter(item.problem for item in missing)
        lines += [
            f"{count_text(count)} {_PROBLEMS[reason]}"
            for reason, count in reasons.most_common()
            if reason is not None
        ]
    return "\n".join(lines)


def never_sent_text(count: int) -> str:
    """Return what was not sent then, and is not now; empty when all was."""
    return f"{counted_are(count, 'input')} left out: skipped or blocked then." if count else ""


def missing_line(item: RepeatedInput) -> str:
    """Return one document that cannot be had, with why."""
    reason = _PROBLEMS.get(item.problem, "") if item.problem else ""
    return f"{plain(item.input.name)}: {reason}"


def leave_out_text(count: int) -> str:
    return f"Leave {'it' if count == 1 else f'these {count_text(count)}'} out"


def leave_out_first_text(count: int) -> str:
    """Return why Submit waits."""
    return f"{counted(count, 'document')} cannot be had: say that they are left out"


def leave_out_advice(count: int) -> str:
    """Return what a command says of what cannot be had."""
    what = "it" if count == 1 else "them"
    return f"{counted(count, 'input')} cannot be had; --leave-out-missing runs the others without {what}."


def repeat_submit_text(count: int) -> str:
    return f"Submit {counted(count, 'document')}"


def again_of_text(name: str, version: str) -> str:
    """Return which batch a batch runs again."""
    return f"Runs again of “{name}”, version {version}"


def compared_lines(summaries: FieldSummaries) -> tuple[str, ...]:
    """Return how many documents differ from the batch before, and a line a field that does."""
    documents, differing = summaries.documents, summaries.differing_documents
    if not documents:
        return ()
    head = f"Beside the batch before: {count_text(differing)} of {counted(documents, 'document')} differ"
    fields = zip(summaries.columns, summaries.counts, strict=True)
    lines = [
        f"  {plain(column.column.title, 60)}: {field_summary_text(counts)}"
        for column, counts in fields
        if any(count for difference, count in counts.items() if difference is not Difference.SAME)
    ]
    more = len(lines) - _MOST_FIELDS
    further = [f"  and {counted(more, 'field')} more"] if more > 0 else []
    return head, *lines[:_MOST_FIELDS], *further
