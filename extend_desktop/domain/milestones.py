"""What of a batch is worth interrupting somebody for, by comparing two looks at it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch

LEAST_FOR_HALF = 20
"""A smaller batch is over before its half means anything."""


class Milestone(StrEnum):
    """What was reached; in the order of a batch's life."""

    SUBMITTED = "submitted"
    """Nothing waits to be sent any more."""
    FIRST_FAILED = "first_failed"
    HALF = "half"
    ASKS = "asks"
    """The operator is to decide about submissions whose answer was lost."""
    ENDED = "ended"


def milestones(before: Batch, now: Batch) -> tuple[Milestone, ...]:
    """Return what holds now and did not before; a retry may reach the same again."""
    return tuple(
        milestone for milestone, holds in _HOLDS.items() if holds(now) and not holds(before)
    )


def _is_submitted(batch: Batch) -> bool:
    counts = batch.phase_counts
    return counts.sendable > 0 and not counts.waiting and not counts.uploading


def _is_at_half(batch: Batch) -> bool:
    counts = batch.phase_counts
    return counts.sendable >= LEAST_FOR_HALF and 2 * (counts.processed + counts.failed) >= (
        counts.sendable
    )


def _asks(batch: Batch) -> bool:
    return batch.look_up is not None and batch.look_up.is_over


_HOLDS: dict[Milestone, Callable[[Batch], bool]] = {
    Milestone.SUBMITTED: _is_submitted,
    Milestone.FIRST_FAILED: lambda batch: batch.phase_counts.failed > 0,
    Milestone.HALF: _is_at_half,
    Milestone.ASKS: _asks,
    Milestone.ENDED: lambda batch: batch.status in ENDED_STATUSES,
}
