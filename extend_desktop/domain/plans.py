"""The batch runs that a batch is split into, and their plans; any module may import it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import TypeVar

from extend_desktop.domain.ids import AttemptToken, BatchId, BatchRunId, PlanId
from extend_desktop.domain.runs import MAX_INPUTS_PER_BATCH_RUN
from extend_desktop.domain.statuses import RunStatusValue
from extend_desktop.values import dataclass

T = TypeVar("T")


class PlanState(StrEnum):
    """The state of a planned batch run."""

    PLANNED = "planned"
    SUBMITTING = "submitting"
    UNCONFIRMED = "unconfirmed"
    SUBMITTED = "submitted"
    ENDED = "ended"
    """Every run is final, or nothing was left to submit."""


@dataclass(frozen=True, slots=True)
class BatchRunPlan:
    """One planned batch run: at most 1,000 inputs of one batch, submitted by one request.

    Attributes:
        ordinal: from 1, within the batch.
        token: of the attempt under way or the last one; None before the first.
        batch_run_id: Extend's id once known; may stay None for adopted runs.
    """

    id: PlanId
    batch_id: BatchId
    ordinal: int
    state: PlanState
    token: AttemptToken | None
    batch_run_id: BatchRunId | None
    batch_run_status: RunStatusValue | None
    run_count: int | None
    submitted_at: datetime | None


def batch_runs_for(inputs: int) -> int:
    """Return how many batch runs so many inputs take."""
    return ceil(inputs / MAX_INPUTS_PER_BATCH_RUN)


def split(inputs: Sequence[T], size: int = MAX_INPUTS_PER_BATCH_RUN) -> list[Sequence[T]]:
    """Return `inputs` in order, in pieces of at most `size`; an empty list gives no piece."""
    return [inputs[start : start + size] for start in range(0, len(inputs), size)]
