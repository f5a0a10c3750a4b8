"""Words for adding documents to an evaluation set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from extend_desktop.presentation.quantities import counted, counted_are

EVALUATION_EXPLANATION = (
    "Extend measures versions of the extractor against the outputs you expect. "
    "Check each one, correct what is wrong, then add them. Nothing is extracted or charged."
)
_MOST_NAMED = 3
_WHY = {
    "no_result": "without a result",
    "no_file": "without a file at Extend",
}


def add_text(count: int) -> str:
    """Return what the button that adds says."""
    return f"Add {counted(count, 'document')}"


def added_text(count: int, name: str) -> str:
    return f"{counted_are(count, 'document')} now in the evaluation set “{name}”"


def left_out_text(reasons: Collection[str]) -> str:
    """Return what of a selection cannot be added, and why; empty when all can."""
    if not reasons:
        return ""
    parts = [f"{count} {_WHY[reason]}" for reason, count in Counter(reasons).items()]
    return f"{counted_are(len(reasons), 'document')} left out: {', '.join(parts)}."


def how_far_text(added: int, uncertain: int) -> str:
    """Return how far adding came before it failed."""
    parts = [f"{counted_are(added, 'document')} in the set."] if added else ["None was added."]
    if uncertain:
        parts.append(
            f"{counted(uncertain, 'document')} may be in it: look in the dashboard before you "
            "add them again."
        )
    return " ".join(parts)


def json_problem_text(line: int) -> str:
    return f"This is not valid JSON: look at line {line}."


def shape_problem_text(paths: Sequence[str]) -> str:
    """Return which fields do not conform to the schema; empty when all do."""
    if not paths:
        return ""
    named = ", ".join(paths[:_MOST_NAMED])
    more = f" and {len(paths) - _MOST_NAMED} more" if len(paths) > _MOST_NAMED else ""
    return f"Not as the extractor's schema has it: {named}{more}."
