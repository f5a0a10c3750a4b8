"""What a batch left at Extend, its runs and files, deleted there; the journal keeps what it has."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.errors import ExpectedError, RequestError
from extend_desktop.domain.ids import BatchId, FileId, RunId
from extend_desktop.services.deletion import deletion_error
from extend_desktop.services.files import FilesService
from extend_desktop.services.ports import RunsApi
from extend_desktop.services.ports.journal import JournalPort
from extend_desktop.values import dataclass

_PIECE = 50
"""Deleted between two reports of progress, and before a stop takes effect."""
_SIDE_BY_SIDE = 4
"""Deletes share the rate with uploads; more at once would only queue for it."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What of a batch is at Extend, as far as the journal knows.

    Attributes:
        results_missing: processed runs whose answer is not in the journal; it would be lost.
    """

    runs: tuple[RunId, ...]
    files: tuple[FileId, ...]
    results_missing: int

    @property
    def total(self) -> int:
        return len(self.runs) + len(self.files)


@dataclass(frozen=True, slots=True)
class Deleted:
    """How much was deleted so far.

    Attributes:
        refused: what Extend did not delete, or what another batch still uses.
        error: why the first of these is still there.
    """

    runs: int = 0
    files: int = 0
    refused: int = 0
    error: ExpectedError | None = None

    @property
    def total(self) -> int:
        return self.runs + self.files + self.refused


class RetentionService:
    """Deletes at Extend on the operator's word only; what is gone already counts as deleted."""

    def __init__(self, api: RunsApi, files: FilesService, journal: JournalPort) -> None:
        self._api = api
        self._files = files
        self._journal = journal

    async def leftovers(self, batch_id: BatchId) -> Leftovers:
        """Return what there is to delete.

        Raises:
            RequestError: `rejected`, the batch has not ended; `not_found`.
        """
        batch = await self._journal.batches.get(batch_id)
        if batch.status not in ENDED_STATUSES:
            raise RequestError("rejected", what="batch_not_ended", name=batch.name)
        inputs = await self._journal.inputs.of_batch(batch_id)
        runs = dict.fromkeys(item.run_id for item in inputs if item.run_id)
        files = dict.fromkeys(item.file_id for item in inputs if item.file_id)
        return Leftovers(tuple(runs), tuple(files), batch.outputs_missing)

    async def delete(self, leftovers: Leftovers, on_progress: Callable[[Deleted], None]) -> Deleted:
        """Delete the runs, then the files; a stop leaves the rest where it is."""
        done = Deleted()
        for start in range(0, len(leftovers.runs), _PIECE):
            done = _sum(done, await self._delete_runs(leftovers.runs[start : start + _PIECE]))
            on_progress(done)
        for start in range(0, len(leftovers.files), _PIECE):
            done = _sum(done, await self._delete_files(leftovers.files[start : start + _PIECE]))
            on_progress(done)
        return done

    async def _delete_runs(self, run_ids: Sequence[RunId]) -> Deleted:
        turns = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def delete_one(run_id: RunId) -> ExpectedError | None:
            async with turns:
                return await deletion_error(self._api.delete_run(run_id))

        errors = _only_errors(await asyncio.gather(*map(delete_one, run_ids)))
        return Deleted(len(run_ids) - len(errors), 0, len(errors), next(iter(errors), None))

    async def _delete_files(self, file_ids: Sequence[FileId]) -> Deleted:
        outcomes = await self._files.delete(file_ids)
        errors = _only_errors([outcome.error for outcome in outcomes])
        return Deleted(0, len(file_ids) - len(errors), len(errors), next(iter(errors), None))


def _only_errors(found: Sequence[ExpectedError | None]) -> list[ExpectedError]:
    return [error for error in found if error is not None]


def _sum(first: Deleted, second: Deleted) -> Deleted:
    return Deleted(
        first.runs + second.runs,
        first.files + second.files,
        first.refused + second.refused,
        first.error or second.error,
    )
