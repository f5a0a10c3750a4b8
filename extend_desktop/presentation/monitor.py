"""What the monitor says of one batch: its buttons, and its tables where they have no rows."""

from __future__ import annotations

from extend_desktop.presentation.translation import marked, tr

SELECT_BATCH = marked("Its runs, results and history show here.")
FIRST_BATCH = marked(
    "Add documents on the Compose page and press Submit; the batch then shows here."
)
NO_INPUTS = marked("This batch has no inputs.")
NO_INPUT_IN_STATE = marked("None of this batch is in this state now.")
NO_RESULT_MEETS_ALL = marked("No row meets all the filters.")
RESUME_TIP = marked("Go on with this batch (Space in Batches)")
PAUSE_TIP = marked("Send nothing more for now (Space in Batches)")
EXPORT_TIP = marked("Write the results so far to a file (Ctrl+E)")
RETRY_ALL_TIP = marked("Send every failed input again as a new batch run (Ctrl+R)")
RETRY_SELECTED_TIP = marked("Of the rows selected in Runs, those that failed or were cancelled")
NOTHING_TO_RETRY = marked("Nothing to retry: no input of this batch has failed")
NOTHING_TO_CANCEL = marked("This batch has ended; there is nothing to cancel")
NOTHING_HAPPENED = marked("Nothing that happened has these words.")
COPY_LINES_TIP = marked("Copy the selected lines, or all that are shown")


def no_batch_words(*, has_any: bool) -> tuple[str, str]:
    """Return what is said in place of a batch: that one is to be selected, or made first."""
    if has_any:
        return tr("Select a batch"), tr(SELECT_BATCH)
    # The list beside it says that there are no batches yet.
    return tr("Nothing to watch yet"), tr(FIRST_BATCH)
