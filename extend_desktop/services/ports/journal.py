"""What the services need of the journal, as Protocols; `storage/journal.py` implements them.

The journal is the truth about batches: it is written before each effect and after it, and every call
is one transaction that is on the disk when the call returns. A call that would break
`domain/input_transitions.TRANSITIONS` raises DefectError and changes nothing. All raise
StorageError when the disk or the file fails. Everything is safe to cancel: what was handed in is
carried out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import (
    AccountId,
    AttemptToken,
    BatchId,
    FileId,
    InputId,
    PlanId,
    RunId,
)
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.domain.runs import BatchRun, Run, RunDetail
from extend_desktop.services.journal_facts import (
    DELETED,
    INPUT_KEY,
    TOKEN_KEY,
    AnsweredInput,
    Attempt,
    AttemptOutcome,
    Content,
    ErrorRecord,
    OutputDue,
    RunCounts,
    RunsRecorded,
    StoredOutput,
)
from extend_desktop.services.ports.batches_journal import BatchesJournal, InputsJournal
from extend_desktop.services.ports.control_journal import ControlJournal
from extend_desktop.services.ports.exports import DueExportsJournal, ExportsJournal
from extend_desktop.services.ports.results import ResultsJournal
from extend_desktop.services.ports.review import MarksJournal

__all__ = [
    "DELETED",
    "INPUT_KEY",
    "TOKEN_KEY",
    "ActivityJournal",
    "AnsweredInput",
    "Attempt",
    "AttemptOutcome",
    "BatchesJournal",
    "Content",
    "ControlJournal",
    "ErrorRecord",
    "InputsJournal",
    "JournalPort",
    "KnownFilesJournal",
    "OutputDue",
    "OutputsJournal",
    "PartsJournal",
    "RunCounts",
    "RunsJournal",
    "RunsRecorded",
    "StoredOutput",
]


class PartsJournal(Protocol):
    """Planned batch runs and the attempts at creating them."""

    async def get(self, part_id: PlanId) -> BatchRunPlan:
        """Return one part."""
        ...

    async def of_batch(self, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
        """Return the parts by ordinal."""
        ...

    async def open_count(self, batch_id: BatchId) -> int:
        """Return how many parts have not been submitted yet."""
        ...

    async def ready(self, batch_id: BatchId, at: datetime) -> tuple[BatchRunPlan, ...]:
        """Return the parts whose uploads are done; a part with nothing to send is ended."""
        ...

    async def begin_attempt(
        self, part_id: PlanId, token: AttemptToken, at: datetime
    ) -> tuple[Input, ...]:
        """Write the intent down and return the inputs to send; they are submitting now."""
        ...

    async def accepted(
        self, part_id: PlanId, batch_run: BatchRun, at: datetime
    ) -> tuple[InputId, ...]:
        """Note the batch run of the attempt under way; return its inputs, submitted now."""
        ...

    async def not_sent(
        self, part_id: PlanId, error: ErrorRecord, at: datetime
    ) -> tuple[InputId, ...]:
        """Note that the attempt surely had no effect; its inputs are uploaded again."""
        ...

    async def refused(
        self, part_id: PlanId, error: ErrorRecord, at: datetime
    ) -> tuple[InputId, ...]:
        """Note that the server refused the attempt; its inputs have failed."""
        ...

    async def files_gone(self, part_id: PlanId, gone: Collection[FileId]) -> tuple[InputId, ...]:
        """Note that these files of a planned part are gone at Extend; return who is concerned.

        What can be read from this computer waits for its upload; another input fails with
        `deleted`. The files are known no longer.
        """
        ...

    async def give_up(
        self, part_id: PlanId, error: ErrorRecord, at: datetime
    ) -> tuple[InputId, ...]:
        """Fail the inputs of a planned part that was refused, and end it."""
        ...

    async def unconfirmed(
        self, part_id: PlanId, error: ErrorRecord, at: datetime
    ) -> tuple[InputId, ...]:
        """Note that the answer was lost; its inputs are unconfirmed."""
        ...

    async def adopt(
        self, part_id: PlanId, runs: Sequence[Run], at: datetime
    ) -> tuple[InputId, ...]:
        """Note that runs of the unconfirmed attempt were found: it took effect as a whole."""
        ...

    async def attempts(self, part_id: PlanId) -> tuple[Attempt, ...]:
        """Return the attempts, oldest first."""
        ...

    async def seen(self, part_id: PlanId, batch_run: BatchRun) -> tuple[InputId, ...]:
        """Note what the server says of the batch run; return its inputs when that is new."""
        ...

    async def end(self, part_id: PlanId, at: datetime) -> None:
        """Note that nothing more will come of a submitted part."""
        ...


class RunsJournal(Protocol):
    """Runs as the server lists them."""

    async def record(self, part_id: PlanId, runs: Sequence[Run]) -> RunsRecorded:
        """Note the runs of a part; what is older than what we have is ignored."""
        ...

    async def counts(self, part_id: PlanId) -> RunCounts:
        """Return the counts of its submitted inputs."""
        ...

    async def open_runs(self, part_id: PlanId) -> tuple[RunId, ...]:
        """Return the runs that are not final, in the order of their inputs."""
        ...


class OutputsJournal(Protocol):
    """Full answers, kept compressed."""

    async def due(
        self, batch_ids: Collection[BatchId], limit: int, skip: Collection[RunId] = ()
    ) -> tuple[OutputDue, ...]:
        """Return processed runs whose full answer is still to be fetched."""
        ...

    async def store(self, due: OutputDue, detail: RunDetail, at: datetime) -> None:
        """Keep a full answer; it is no longer missing, unless the run has changed since."""
        ...

    async def give_up(self, due: OutputDue, code: str) -> None:
        """Note that the full answer cannot be had, and why; it is no longer missing."""
        ...

    async def want_again(self, batch_id: BatchId) -> None:
        """Ask once more for the answers that were given up."""
        ...

    async def of_run(self, run_id: RunId) -> Mapping[str, Any] | None:
        """Return the full answer of a run, if it is here."""
        ...

    async def of_inputs(self, input_ids: Collection[InputId]) -> tuple[StoredOutput, ...]:
        """Return the full answers of these inputs' runs, of those that are here."""
        ...

    async def page(
        self, batch_id: BatchId, after_position: int, limit: int
    ) -> tuple[AnsweredInput, ...]:
        """Return the next inputs by position, all of them, with the answers that are here.

        At most `limit`, and fewer where answers are large; none after the last.
        """
        ...


class KnownFilesJournal(Protocol):
    """Which content an account already has at Extend."""

    async def find(
        self, account_id: AccountId, contents: Collection[Content]
    ) -> Mapping[Content, FileId]:
        """Return the file ids of those contents that are there."""
        ...

    async def forget(self, account_id: AccountId, file_ids: Collection[FileId]) -> None:
        """Drop files that are gone at Extend, so that their content is uploaded again."""
        ...

    async def forget_all(self, account_id: AccountId) -> None:
        """Drop all files of an account; a practice server starts without any each time."""
        ...


class ActivityJournal(Protocol):
    """What happened to a batch."""

    async def add(self, batch_id: BatchId, activity: Activity) -> None:
        """Append one line."""
        ...

    async def of_batch(self, batch_id: BatchId) -> tuple[Activity, ...]:
        """Return all lines, newest first."""
        ...


class JournalPort(Protocol):
    """All of it, over one connection."""

    @property
    def batches(self) -> BatchesJournal:
        """Batches with their counts."""
        ...

    @property
    def inputs(self) -> InputsJournal:
        """Inputs and their uploads."""
        ...

    @property
    def parts(self) -> PartsJournal:
        """Planned batch runs and attempts."""
        ...

    @property
    def runs(self) -> RunsJournal:
        """Runs as the server lists them."""
        ...

    @property
    def outputs(self) -> OutputsJournal:
        """Full answers."""
        ...

    @property
    def results(self) -> ResultsJournal:
        """Answers laid out in columns."""
        ...

    @property
    def known_files(self) -> KnownFilesJournal:
        """Which content is already at Extend."""
        ...

    @property
    def activity(self) -> ActivityJournal:
        """What happened to a batch."""
        ...

    @property
    def control(self) -> ControlJournal:
        """Cancel, retry, adopt."""
        ...

    @property
    def marks(self) -> MarksJournal:
        """What the operator checked and noted."""
        ...

    @property
    def exports(self) -> ExportsJournal:
        """What exports of presets had."""
        ...

    @property
    def due_exports(self) -> DueExportsJournal:
        """Which ended batches are still to be exported by themselves."""
        ...

    @property
    def is_read_only(self) -> bool:
        """Whether another process writes to it, so that every write is refused."""
        ...

    async def aclose(self) -> None:
        """Finish what waits and close the file."""
        ...
