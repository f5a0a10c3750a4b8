"""Words for inputs whose result an earlier batch has already."""

from __future__ import annotations

from extend_desktop.domain.earlier_results import EarlierResult
from extend_desktop.presentation.joining import joined_parts
from extend_desktop.presentation.quantities import minute_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n

SKIP, RUN_AGAIN = marked("Skip them"), marked("Run them again")
EXPORT = marked("Export the earlier results…")
SKIP_TIP = marked("Leave them out of this batch: nothing is sent or charged for them")
RUN_AGAIN_TIP = marked("Send them as the others: they are processed again, and charged again")
EXPORT_TIP = marked("Write the results that the earlier batches have")
SKIP_ROWS = marked("Skip: extracted before")
SEND_ROWS = marked("Send again: extracted before")


def extracted_text(result: EarlierResult) -> str:
    """Return which batch has the result, such as 'Already extracted … in “November”, 2026-11-21 14:59'."""
    batch = plain(result.batch_name, 80)
    text = tr("Already extracted with this version in “{batch}”", batch=batch)
    return joined_parts((text, minute_text(result.at) if result.at else ""))


def extracted_count_text(count: int) -> str:
    """Return how many inputs of the list have a result already."""
    return tr_n(
        "{n} input was already extracted with this version and these options",
        "{n} inputs were already extracted with this version and these options",
        count,
    )


def skipped_text(count: int) -> str:
    """Return what was done, for the banner that offers to undo it."""
    return tr_n(
        "{n} input is skipped: its result is in an earlier batch",
        "{n} inputs are skipped: their results are in earlier batches",
        count,
    )
