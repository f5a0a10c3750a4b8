"""What the review agent and the reasoning option add to each value. For `extractor.py` only.

Source: docs/extend-api.md#output: `reviewAgentScore` from 1 to 5 (best), `insights` of the types
reasoning, issue and review_summary. Here both follow from the measure of confidence; nothing is
reviewed.
"""

from __future__ import annotations

from typing import Any

_DOUBTFUL = 2


def annotate(metadata: dict[str, Any], *, scores: bool, reasoning: bool) -> None:
    """Add scores and insights to every entry of an output's metadata."""
    for entry in metadata.values():
        insights: list[dict[str, str]] = []
        if reasoning:
            insights.append(_insight("reasoning", _reason(entry)))
        if scores:
            score = _score(entry["ocrConfidence"])
            entry["reviewAgentScore"] = score
            insights += _remarks(score)
        if insights:
            entry["insights"] = insights


def _score(confidence: float | None) -> int | None:
    return None if confidence is None else 1 + round(confidence * 4)


def _remarks(score: int | None) -> list[dict[str, str]]:
    if score is None:
        return [_insight("review_summary", "There is no value to review.")]
    if score > _DOUBTFUL:
        return [_insight("review_summary", "Label and value fit each other.")]
    return [
        _insight("issue", "The label is unclear, or the value stands far from it."),
        _insight("review_summary", "Somebody should look at this value."),
    ]


def _reason(entry: dict[str, Any]) -> str:
    texts = [citation.get("referenceText") for citation in entry.get("citations", ())]
    read = ", ".join(repr(text) for text in texts if text)
    return f"Read from {read}." if read else "Nothing on the pages fits."


def _insight(kind: str, content: str) -> dict[str, str]:
    return {"type": kind, "content": content}
