"""What the Results tab says in place of rows. For results.py."""

from __future__ import annotations

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.monitor import NO_INPUTS, NO_RESULT_MEETS_ALL, no_batch_words
from extend_desktop.presentation.translation import tr
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.detail.results_feed import ResultsFeed
from extend_desktop.ui.widgets import EmptyState


class ResultsEmpty(EmptyState):
    """Says why there are no rows.

    Attributes:
        has_batches: whether there is a batch that could be selected.
        problem: why results could not be read; empty if they could.
    """

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.has_batches = True
        self.problem = ""
        self._has_ended = self._has_inputs = False

    def know_batch(self, batch: Batch) -> bool:
        """Take what is known of the batch shown; return whether that asks for other words."""
        before = (self._has_ended, self._has_inputs)
        self._has_ended = batch.status in ENDED_STATUSES
        self._has_inputs = bool(batch.phase_counts.total)
        return before != (self._has_ended, self._has_inputs)

    def explain(self, feed: ResultsFeed) -> None:
        """Say why the feed has no rows."""
        # Every input has a row: those of a batch that has ended are only not here yet.
        is_reading = not feed.is_loaded or (self._has_ended and self._has_inputs)
        if feed.shown is None:
            self.say("table", *no_batch_words(has_any=self.has_batches))
        elif self.problem:
            self.say("error", self.problem, "")
        elif feed.is_loaded and feed.query.is_filtered:
            self.say("filter", tr("No such results"), tr(NO_RESULT_MEETS_ALL))
        elif is_reading:
            self.say("clock", tr("Loading results…"), "")
        elif self._has_ended:
            self.say("table", tr("No results"), tr(NO_INPUTS))
        else:
            self.say("table", tr("Results appear here as runs finish"), "")
