"""Words for following a batch run that was started elsewhere: what it does, and odd ids."""

from __future__ import annotations

ADOPT_EXPLANATION = (
    "Follow a batch run that another program or computer started, with its results. "
    "Nothing is sent and nothing is charged."
)
_LONGEST_ID = 255
_LINK_SIGNS = frozenset("/:?")
_OTHERS = {
    "file_": "a file",
    "ex_": "an extractor",
    "exr_": "a single run",
    "exv_": "a version of an extractor",
    "bpar_": "a parse batch",
    "batch_": "a workflow batch",
}
"""Prefixes of other objects' ids; they may change, so they only warn.

Source: docs/extend-api.md#ids.
"""


def id_problem(text: str) -> str:
    """Return why this cannot be a batch run's id; empty when it can, or while nothing is typed."""
    if not text:
        return ""
    if len(text) > _LONGEST_ID:
        return f"An id has at most {_LONGEST_ID} characters."
    if any(sign in _LINK_SIGNS or sign.isspace() for sign in text):
        return "Paste the id alone, without a link or other words."
    return ""


def id_doubt(text: str) -> str:
    """Return what speaks against this id; prefixes may change, so it may be tried all the same."""
    other = next((what for prefix, what in _OTHERS.items() if text.startswith(prefix)), "")
    return f"This looks like the id of {other}; a batch run's starts with bpr_." if other else ""
