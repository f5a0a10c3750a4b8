"""Words for adding documents to an evaluation set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from extend_desktop.presentation.joining import joined_parts, joined_sentences
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

EVALUATION_EXPLANATION = marked(
    "Extend measures versions of the extractor against the outputs you expect. "
    "Check each one, correct what is wrong, then add them. Nothing is extracted or charged."
)
_MOST_NAMED = 3
_WHY = {
    "no_result": marked_n("{n} without a result", "{n} without a result", "documents"),
    "no_file": marked_n(
        "{n} without a file at Extend", "{n} without a file at Extend", "documents"
    ),
}


def add_text(count: int) -> str:
    """Return what the button that adds says."""
    return tr_n("Add {n} document", "Add {n} documents", count)


def added_text(count: int, name: str) -> str:
    return tr_n(
        "{n} document is now in the evaluation set “{name}”",
        "{n} documents are now in the evaluation set “{name}”",
        count,
        name=name,
    )


def left_out_text(reasons: Collection[str]) -> str:
    """Return what of a selection cannot be added, and why; empty when all can."""
    if not reasons:
        return ""
    parts = [tr_marked_n(_WHY[reason], count) for reason, count in Counter(reasons).items()]
    return tr_n(
        "{n} document is left out: {reasons}.",
        "{n} documents are left out: {reasons}.",
        len(reasons),
        reasons=joined_parts(parts),
    )


def how_far_text(added: int, uncertain: int) -> str:
    """Return how far adding came before it failed."""
    parts = [tr("None was added.")]
    if added:
        parts = [tr_n("{n} document is in the set.", "{n} documents are in the set.", added)]
    if uncertain:
        parts.append(_uncertain_text(uncertain))
    return joined_sentences(parts)


def json_problem_text(line: int) -> str:
    return tr("This is not valid JSON: look at line {line}.", line=str(line))


def shape_problem_text(paths: Sequence[str]) -> str:
    """Return which fields do not conform to the schema; empty when all do."""
    if not paths:
        return ""
    named, more = joined_parts(paths[:_MOST_NAMED]), len(paths) - _MOST_NAMED
    if more <= 0:
        return tr("Not as the extractor's schema has it: {fields}.", fields=named)
    return tr_n(
        "Not as the extractor's schema has it: {fields} and {n} more.",
        "Not as the extractor's schema has it: {fields} and {n} more.",
        more,
        fields=named,
    )


def _uncertain_text(count: int) -> str:
    return tr_n(
        "{n} document may be in it: look in the dashboard before you add them again.",
        "{n} documents may be in it: look in the dashboard before you add them again.",
        count,
    )
