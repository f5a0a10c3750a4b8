"""What services need of the journal about batches and inputs; import it through `ports.journal`.

The same promises hold as there: every call is one transaction that is on the disk at its return.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Protocol

from extend_desktop.domain.batches import Batch, BatchControl, BatchSpec, ControlledBatch, Input
from extend_desktop.domain.control import InFlight
from extend_desktop.domain.ids import (
    AccountId,
    BatchId,
    ExtractorId,
    FileId,
    InputId,
    PlanId,
)
from extend_desktop.domain.spending import Spending
from extend_desktop.services.journal_facts import Content, ErrorRecord


class BatchesJournal(Protocol):
    """Batches with their counts."""

    async def create(self, spec: BatchSpec, at: datetime) -> BatchId:
        """Write the batch, its inputs and its parts down: all or nothing."""
        ...

    async def get(self, batch_id: BatchId) -> Batch:
        """Return one batch.

        Raises:
            RequestError: `not_found`, there is no such batch.
        """
        ...

    async def of_account(self, account_id: AccountId) -> tuple[Batch, ...]:
        """Return all batches of an account, newest first."""
        ...

    async def all(self) -> tuple[Batch, ...]:
        """Return the batches of all accounts, newest first."""
        ...

    async def unfinished(self, account_id: AccountId) -> tuple[ControlledBatch, ...]:
        """Return the batches that have not ended, oldest first."""
        ...

    async def controlled(self, batch_id: BatchId) -> ControlledBatch:
        """Return what the operator wants of a batch; quick, however large it is.

        Raises:
            RequestError: `not_found`, there is no such batch.
        """
        ...

    async def spending(
        self, account_id: AccountId, extractor_id: ExtractorId, version: str
    ) -> tuple[Spending, ...]:
        """Return what the last batches with a pinned version were charged, newest first.

        Only processed inputs with known pages count, and of a batch only its first thousand.
        """
        ...

    async def recent_extractors(self, account_id: AccountId) -> tuple[ExtractorId, ...]:
        """Return the extractors of the last batches, the one used last first."""
        ...

    async def config(self, batch_id: BatchId) -> Mapping[str, Any]:
        """Return the extractor version's config, verbatim."""
        ...

    async def set_control(
        self, batch_id: BatchId, control: BatchControl, pause_reason: str | None = None
    ) -> None:
        """Write down what the operator wants of it, and the code of what paused it."""
        ...

    async def rename(self, batch_id: BatchId, name: str) -> None:
        """Change what the operator calls it."""
        ...

    async def finish(self, batch_id: BatchId, at: datetime, *, export_is_due: bool = False) -> bool:
        """Mark a batch as ended if nothing is in flight or missing; True when this call did it.

        With `export_is_due` it is noted at once that it is still to be exported by itself.
        """
        ...

    async def delete(self, batch_id: BatchId, *, even_open: bool = False) -> None:
        """Forget a batch and all that belongs to it; one that has not ended on demand only."""
        ...

    async def recover(self, batch_id: BatchId) -> tuple[PlanId, ...]:
        """Turn interrupted steps into what is true of them; call it while nothing of it runs.

        Uploads that were under way start again; submissions that were under way are unconfirmed,
        and returned.
        """
        ...


class InputsJournal(Protocol):
    """Inputs and their uploads."""

    async def of_batch(self, batch_id: BatchId) -> tuple[Input, ...]:
        """Return all inputs by position."""
        ...

    async def in_flight(self, batch_id: BatchId) -> InFlight:
        """Return where the inputs are that have not ended, without reading them."""
        ...

    async def first_local(self, batch_id: BatchId) -> Input | None:
        """Return the first input that is a file of this computer, if there is one."""
        ...

    async def metadata_keys(self, batch_id: BatchId) -> tuple[str, ...]:
        """Return the names of the operator's own columns, in order of appearance."""
        ...

    async def some(self, input_ids: Collection[InputId]) -> tuple[Input, ...]:
        """Return these inputs by position; ids that are gone are left out."""
        ...

    async def to_upload(
        self, batch_id: BatchId, after_position: int, limit: int
    ) -> tuple[Input, ...]:
        """Return the next waiting local inputs by position."""
        ...

    async def upload_total(self, batch_id: BatchId) -> tuple[int, int]:
        """Return how many uploads wait, and their known bytes."""
        ...

    async def uploading(self, input_id: InputId) -> None:
        """Write down that its upload is about to start."""
        ...

    async def uploaded(
        self,
        input_id: InputId,
        file_id: FileId,
        content: Content | None,
        at: datetime,
        *,
        is_reusable: bool = True,
    ) -> None:
        """Write the file id and the content down.

        The content is remembered as known to the account where the file is reusable: it stands for
        any other upload of that content.
        """
        ...

    async def back_to_waiting(self, input_id: InputId) -> None:
        """Note that its upload came to nothing and is to be tried again."""
        ...

    async def failed(self, input_id: InputId, error: ErrorRecord) -> None:
        """Note that its upload failed for good, and why."""
        ...
