"""Batches, their inputs, the states these go through, and the counts; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from extend_desktop.domain.batch_options import (
    NO_OPTIONS,
    PLAIN_UPLOAD,
    BatchOptions,
    UploadOptions,
)
from extend_desktop.domain.ids import (
    AccountId,
    BatchId,
    BatchRunId,
    ExtractorId,
    FileId,
    InputId,
    PlanId,
    RunId,
)
from extend_desktop.domain.statuses import RunStatus, RunStatusValue
from extend_desktop.domain.waits import LookUp, RetryWait
from extend_desktop.values import dataclass


class InputKind(StrEnum):
    """Where an input comes from."""

    LOCAL = "local"
    REMOTE = "remote"
    URL = "url"


class InputState(StrEnum):
    """The state of an input of a batch on our side; a run's own word comes on top of SUBMITTED.

    FAILED is a failure before there was a run (an upload refused, a file vanished).
    """

    SKIPPED = "skipped"
    BLOCKED = "blocked"
    WAITING = "waiting"
    UPLOADING = "uploading"
    UPLOADED = "uploaded"
    SUBMITTING = "submitting"
    UNCONFIRMED = "unconfirmed"
    SUBMITTED = "submitted"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Phase(StrEnum):
    """The one bucket an input is counted in; the buckets always add up to the inputs."""

    WAITING = "waiting"
    """On our side: to upload, uploaded, to submit, unconfirmed; or pending at Extend."""
    RUNNING = "running"
    """Uploading, submitting, or being processed at Extend."""
    PROCESSED = "processed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"
    BLOCKED = "blocked"


class FinePhase(StrEnum):
    """A phase with two parts of others counted apart; they add up to the inputs as well."""

    UPLOADING = "uploading"
    """Else counted as running."""
    UNCONFIRMED = "unconfirmed"
    """Else counted as waiting."""
    WAITING = Phase.WAITING.value
    RUNNING = Phase.RUNNING.value
    PROCESSED = Phase.PROCESSED.value
    FAILED = Phase.FAILED.value
    CANCELLED = Phase.CANCELLED.value
    SKIPPED = Phase.SKIPPED.value
    BLOCKED = Phase.BLOCKED.value


_OWN_PHASES = {
    InputState.SKIPPED: Phase.SKIPPED,
    InputState.BLOCKED: Phase.BLOCKED,
    InputState.WAITING: Phase.WAITING,
    InputState.UPLOADING: Phase.RUNNING,
    InputState.UPLOADED: Phase.WAITING,
    InputState.SUBMITTING: Phase.RUNNING,
    InputState.UNCONFIRMED: Phase.WAITING,
    InputState.FAILED: Phase.FAILED,
    InputState.CANCELLED: Phase.CANCELLED,
}
_RUN_PHASES = {
    RunStatus.PENDING: Phase.WAITING,
    RunStatus.PROCESSING: Phase.RUNNING,
    RunStatus.PROCESSED: Phase.PROCESSED,
    RunStatus.FAILED: Phase.FAILED,
    RunStatus.CANCELLED: Phase.CANCELLED,
}


def phase_of(state: InputState, run_status: RunStatusValue | None) -> Phase:
    """Return the bucket of an input from its own state and, once submitted, its run's word.

    A submitted input whose run is not listed yet waits; an unknown word counts as running.
    """
    if state is not InputState.SUBMITTED:
        return _OWN_PHASES[state]
    if run_status is None:
        return Phase.WAITING
    if isinstance(run_status, RunStatus):
        return _RUN_PHASES[run_status]
    return Phase.RUNNING


@dataclass(frozen=True, slots=True)
class PhaseCounts:
    """How many inputs of a batch are in each phase. The phases add up to `total`."""

    waiting: int = 0
    running: int = 0
    processed: int = 0
    failed: int = 0
    cancelled: int = 0
    skipped: int = 0
    blocked: int = 0
    unconfirmed: int = 0
    """Part of `waiting`: submissions whose answer was lost."""
    uploading: int = 0
    """Part of `running`: files on their way to Extend."""
    credits: float = 0.0

    @property
    def total(self) -> int:
        """All inputs of the batch."""
        return self.in_flight + self.ended

    @property
    def in_flight(self) -> int:
        """Inputs something will still happen to."""
        return self.waiting + self.running

    @property
    def ended(self) -> int:
        """Inputs nothing more will happen to by itself."""
        return self.processed + self.failed + self.cancelled + self.skipped + self.blocked

    @property
    def sendable(self) -> int:
        """Inputs that were meant for Extend: all but skipped and blocked ones."""
        return self.total - self.skipped - self.blocked

    def of(self, phase: Phase) -> int:
        return int(getattr(self, phase.value))

    def of_fine(self, phase: FinePhase) -> int:
        """Return how many are in a phase, without the part of it that is counted apart."""
        apart = {FinePhase.WAITING: self.unconfirmed, FinePhase.RUNNING: self.uploading}
        return int(getattr(self, phase.value)) - apart.get(phase, 0)


class BatchControl(StrEnum):
    """What the operator wants of a batch; stored, unlike its status, which is derived."""

    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLING = "cancelling"


class CancelMode(StrEnum):
    """How far a cancel goes."""

    FINISH_RUNNING = "finish_running"
    """What is at Extend ends by itself; the rest is not sent."""
    EVERYTHING = "everything"
    """What is at Extend is stopped too; what ends meanwhile still counts."""


class BatchStatus(StrEnum):
    """What a batch is doing, derived from its control, its phase_counts and the parts' states."""

    QUEUED = "queued"
    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    PROCESSING = "processing"
    FETCHING_RESULTS = "fetching_results"
    UNCONFIRMED = "unconfirmed"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    COMPLETED_WITH_FAILURES = "completed_with_failures"


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One input as the operator gave it, when a batch is created.

    Attributes:
        name: what the operator sees: the file name, or the URL's last part.
        source: absolute path, file id or URL, by `kind`.
        folder: the folder that was dropped, relative part; for the export.
        blocked_reason: code of why it will not be sent, else None. `skipped_reason` likewise.
        metadata: the operator's own columns from a CSV; sent along and exported.
        sent_as: ending of the type to upload it as, where its name does not say it; else empty.
    """

    kind: InputKind
    name: str
    source: str
    size_bytes: int | None = None
    page_count: int | None = None
    sha256: str | None = None
    file_id: FileId | None = None
    blocked_reason: str | None = None
    skipped_reason: str | None = None
    folder: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    sent_as: str = ""
    upload: UploadOptions = PLAIN_UPLOAD

    @property
    def is_sendable(self) -> bool:
        """Whether it is sent."""
        return self.blocked_reason is None and self.skipped_reason is None


@dataclass(frozen=True, slots=True)
class BatchSpec:
    """A batch to create.

    Attributes:
        version: what the operator picked (`latest`, `draft`, a number).
        pinned_version: what `latest` resolved to at that moment; this is what is sent.
        config: the version's config, verbatim; the export's columns come from its schema.
        priority: from 1 to 100; None when none was chosen, and then none is sent.
        is_from_staging: the inputs leave the account's staging list as the batch is made.
        again_of: the batch whose inputs it runs again, if it does.
    """

    account_id: AccountId
    name: str
    extractor_id: ExtractorId
    extractor_name: str
    version: str
    pinned_version: str
    config: Mapping[str, object]
    priority: int | None
    inputs: tuple[InputSpec, ...]
    is_from_staging: bool = False
    options: BatchOptions = NO_OPTIONS
    again_of: BatchId | None = None


@dataclass(frozen=True, slots=True)
class ControlledBatch:
    """What the operator wants of a batch, without its counts, for which each input is looked at."""

    id: BatchId
    control: BatchControl
    pause_reason: str | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as the journal has it, with its counts."""

    id: BatchId
    account_id: AccountId
    name: str
    extractor_id: ExtractorId
    extractor_name: str
    version: str
    pinned_version: str
    priority: int | None
    """From 1 to 100; None when none was chosen, so that Extend's default holds."""
    control: BatchControl
    status: BatchStatus
    phase_counts: PhaseCounts
    created_at: datetime
    finished_at: datetime | None
    outputs_missing: int
    """Processed runs whose full answer is not in the journal yet."""
    pause_reason: str | None = None
    """Code of what paused it (`payment_required`, `unauthorized`, `operator`, `restored`, `recovered`)."""
    retry_wait: RetryWait | None = None
    """Why nothing of it moves for a while; known to the running engine only, not to the journal."""
    look_up: LookUp | None = None
    """The search for submissions whose answer was lost; known to the running engine only."""
    options: BatchOptions = NO_OPTIONS
    again_of: BatchId | None = None
    """The batch whose inputs it runs again; it may be gone from the history."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a batch as the journal has it, with its run if there is one.

    Attributes:
        position: from 0, in the operator's order; stable.
        reason_code: why it is skipped, blocked or failed on our side; or the run's reason.
        reason_detail: the server's words for that, plain text, or empty.
        started_at: when its run was created at Extend (server clock).
        ended_at: when its run was last changed at Extend, once final (server clock).
        sent_as: ending of the type to upload it as, where its name does not say it; else empty.
    """

    id: InputId
    batch_id: BatchId
    position: int
    kind: InputKind
    name: str
    source: str
    folder: str
    size_bytes: int | None
    page_count: int | None
    sha256: str | None
    state: InputState
    file_id: FileId | None
    part_id: PlanId | None
    batch_run_id: BatchRunId | None
    run_id: RunId | None
    run_status: RunStatusValue | None
    reason_code: str | None
    reason_detail: str
    request_id: str | None
    credits: float | None
    dashboard_url: str | None
    started_at: datetime | None
    ended_at: datetime | None
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    sent_as: str = ""
    upload: UploadOptions = PLAIN_UPLOAD
    batch_run_status: RunStatusValue | None = None
    """Extend's own word for its batch run, as last heard."""

    @property
    def phase(self) -> Phase:
        """The bucket this input is counted in."""
        return phase_of(self.state, self.run_status)

    @property
    def fine_phase(self) -> FinePhase:
        """The same, with what is uploading or unconfirmed counted apart."""
        apart = _APART.get(self.state)
        return apart if apart is not None else FinePhase(self.phase.value)


_APART = {
    InputState.UPLOADING: FinePhase.UPLOADING,
    InputState.UNCONFIRMED: FinePhase.UNCONFIRMED,
}
