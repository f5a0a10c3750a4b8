"""Words for inputs whose result an earlier batch has already."""

from __future__ import annotations

from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.presentation.quantities import counted_are, minute_text
from extend_desktop.presentation.text import plain

SKIP, RUN_AGAIN, EXPORT = "Skip them", "Run them again", "Export the earlier results…"
SKIP_TIP = "Leave them out of this batch: nothing is sent or charged for them"
RUN_AGAIN_TIP = "Send them as the others: they are processed again, and charged again"
EXPORT_TIP = "Write the results that the earlier batches have"
SKIP_ROWS, SEND_ROWS = "Skip: extracted before", "Send again: extracted before"


def extracted_text(result: EarlierResult) -> str:
    """Return which batch has the result, such as 'Already extracted … in “November”, 2026-11-21 14:59'."""
    when = f", {minute_text(result.at)}" if result.at else ""
    return f"Already extracted with this version in “{plain(result.batch_name, 80)}”{when}"


def extracted_count_text(count: int) -> str:
    """Return how many inputs of the list have a result already."""
    return f"{counted_are(count, 'input')} already extracted with this version and these options"


def skipped_text(count: int) -> str:
    """Return what was done, for the banner that offers to undo it."""
    return f"{counted_are(count, 'input')} skipped: their results are in earlier batches"
