"""What a batch is doing, from what the journal counts; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping

from extend_desktop.domain.batches import BatchControl, BatchStatus, InputState, PhaseCounts

ENDED_STATUSES = frozenset(
    {BatchStatus.COMPLETED, BatchStatus.COMPLETED_WITH_FAILURES, BatchStatus.CANCELLED}
)
"""Nothing more will happen to such a batch by itself."""
_SENDING = (
    (InputState.UPLOADING, BatchStatus.UPLOADING),
    (InputState.SUBMITTING, BatchStatus.SUBMITTING),
    (InputState.UNCONFIRMED, BatchStatus.UNCONFIRMED),
)
_BY_CONTROL = {
    BatchControl.PAUSED: BatchStatus.PAUSED,
    BatchControl.CANCELLING: BatchStatus.CANCELLING,
}


def status_of(
    control: BatchControl,
    states: Mapping[InputState, int],
    phase_counts: PhaseCounts,
    open_work: int,
    *,
    is_finished: bool,
) -> BatchStatus:
    """Return what a batch is doing; the first thing the operator would want to hear of.

    `states` counts the inputs by their own state; `open_work` the results still to fetch and the
    parts still to look after. A batch that has finished stays so, even when a
    later look finds that a result was changed at Extend and is being fetched again.
    """
    if is_finished or (phase_counts.in_flight == 0 and open_work == 0):
        return _end_of(phase_counts)
    if control in _BY_CONTROL:
        return _BY_CONTROL[control]
    for state, status in _SENDING:
        if states.get(state, 0):
            return status
    if states.get(InputState.SUBMITTED, 0) == 0:
        return BatchStatus.QUEUED
    if phase_counts.in_flight:
        return BatchStatus.PROCESSING
    return BatchStatus.FETCHING_RESULTS


def _end_of(phase_counts: PhaseCounts) -> BatchStatus:
    if phase_counts.cancelled and phase_counts.cancelled == phase_counts.sendable:
        return BatchStatus.CANCELLED
    if phase_counts.failed or phase_counts.cancelled:
        return BatchStatus.COMPLETED_WITH_FAILURES
    return BatchStatus.COMPLETED
