"""What the operator's control of batches needs of the journal; import it through `ports.journal`.

The same promises hold as there: every call is one transaction that is on the disk at its return.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from extend_desktop.domain.batches import Batch, BatchSpec, CancelMode
from extend_desktop.domain.control import FailureGroup
from extend_desktop.domain.ids import (
    AccountId,
    BatchId,
    BatchRunId,
    FileId,
    InputId,
    PlanId,
    RunId,
)
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import BatchRun, Run
from extend_desktop.services.journal_facts import ErrorRecord

CANCELLED_REASON = "cancelled"
"""Names the cancelled inputs among the reasons of a retry."""
RUN_MISSING = "run_missing"
"""Why a submitted input failed whose run never appeared."""
GONE_AT_EXTEND = "gone_at_extend"
"""The same where Extend no longer has the run, or the batch run."""
ENDLESS_LISTING = "endless_listing"
"""The same where it may be in a part of the listing that cannot be reached."""
BATCH_RUN_FAILED, BATCH_RUN_CANCELLED = "batch_run_failed", "batch_run_cancelled"
"""The same where Extend ended the batch run without making a run of it."""
NO_RUN_REASONS = frozenset(
    {RUN_MISSING, GONE_AT_EXTEND, ENDLESS_LISTING, BATCH_RUN_FAILED, BATCH_RUN_CANCELLED}
)
"""An input that ended for one of these is taken up again when its run appears after all."""


class ControlJournal(Protocol):
    """Cancel, retry, send again, adopt, and what these need to know."""

    async def begin_cancel(
        self, batch_id: BatchId, mode: CancelMode, at: datetime
    ) -> tuple[InputId, ...]:
        """Write down that the batch is being cancelled, and return the inputs that ended by it."""
        ...

    async def cancel_mode(self, batch_id: BatchId) -> CancelMode | None:
        """Return how far the cancel goes; None when nothing is being cancelled."""
        ...

    async def cancel_unsent(self, batch_id: BatchId, at: datetime) -> tuple[InputId, ...]:
        """Cancel what a cancelled batch has not submitted; uploads under way are left out."""
        ...

    async def failures(self, batch_id: BatchId) -> tuple[FailureGroup, ...]:
        """Return the failed inputs by reason, most frequent first."""
        ...

    async def retry(
        self,
        batch_id: BatchId,
        input_ids: Collection[InputId] | None,
        reasons: Collection[str] | None,
        at: datetime,
    ) -> tuple[InputId, ...]:
        """Plan new parts for inputs that have no result, keep how they went, and reopen the batch.

        Without any choice these are the failed ones; cancelled ones are taken by id, or by the
        reason `CANCELLED_REASON`.
        """
        ...

    async def plan_again(self, part_id: PlanId, at: datetime) -> tuple[InputId, ...]:
        """Plan an unconfirmed part anew; its attempts stay, and runs of theirs are still ours."""
        ...

    async def abandon(self, part_id: PlanId, at: datetime) -> tuple[InputId, ...]:
        """End an unconfirmed part of a cancelled batch; its inputs are cancelled."""
        ...

    async def fail_missing(
        self, part_id: PlanId, present: Collection[RunId], error: ErrorRecord
    ) -> tuple[InputId, ...]:
        """End the submitted inputs of a part whose run is neither final nor `present`.

        They fail, or are cancelled when the code is `BATCH_RUN_CANCELLED`; a run that was there
        before is not missing but gone.
        """
        ...

    async def parts_missing_runs(self, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
        """Return the parts with inputs that ended because no run of theirs is there."""
        ...

    async def adopt(
        self, spec: BatchSpec, batch_run: BatchRun, runs: Sequence[Run], at: datetime
    ) -> BatchId:
        """Record a batch whose one part is a batch run that another program made, and its runs."""
        ...

    async def known_in(
        self, account_id: AccountId, batch_run_id: BatchRunId, run_ids: Collection[RunId]
    ) -> Batch | None:
        """Return the batch of the account that has this batch run, or one of these runs."""
        ...

    async def files_in_use(
        self, account_id: AccountId, file_ids: Collection[FileId]
    ) -> frozenset[FileId]:
        """Return those of the files that a batch uses which has not ended."""
        ...
