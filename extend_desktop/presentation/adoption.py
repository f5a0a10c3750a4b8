"""Words for following a batch run that was started elsewhere: what it does, and odd ids."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked, tr, tr_n

ADOPT_EXPLANATION = marked(
    "Follow a batch run that another program or computer started, with its results. "
    "Nothing is sent and nothing is charged."
)
_LONGEST_ID = 255
_LINK_SIGNS = frozenset("/:?")
_OTHERS = {
    "file_": marked("This looks like the id of a file; a batch run's starts with bpr_."),
    "ex_": marked("This looks like the id of an extractor; a batch run's starts with bpr_."),
    "exr_": marked("This looks like the id of a single run; a batch run's starts with bpr_."),
    "exv_": marked(
        "This looks like the id of a version of an extractor; a batch run's starts with bpr_."
    ),
    "bpar_": marked("This looks like the id of a parse batch; a batch run's starts with bpr_."),
    "batch_": marked("This looks like the id of a workflow batch; a batch run's starts with bpr_."),
}
"""Prefixes of other objects' ids; they may change, so they only warn.

Source: docs/extend-api.md#ids.
"""


def id_problem(text: str) -> str:
    """Return why this cannot be a batch run's id; empty when it can, or while nothing is typed."""
    if not text:
        return ""
    if len(text) > _LONGEST_ID:
        return tr_n(
            "An id has at most {n} character.", "An id has at most {n} characters.", _LONGEST_ID
        )
    if any(sign in _LINK_SIGNS or sign.isspace() for sign in text):
        return tr("Paste the id alone, without a link or other words.")
    return ""


def id_doubt(text: str) -> str:
    """Return what speaks against this id; prefixes may change, so it may be tried all the same."""
    doubt = next((doubt for prefix, doubt in _OTHERS.items() if text.startswith(prefix)), None)
    return tr(doubt) if doubt else ""
