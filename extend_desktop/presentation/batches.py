"""Words for batches and their inputs: status, counts, pace."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import (
    Batch,
    BatchStatus,
    FinePhase,
    Input,
    InputState,
    Phase,
    PhaseCounts,
)
from extend_desktop.domain.control import HOLD_REASONS
from extend_desktop.domain.pace import Pace
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.domain.waits import RetryWait
from extend_desktop.presentation.activities import HOLD_TEXTS
from extend_desktop.presentation.errors import title_of_code
from extend_desktop.presentation.look_ups import look_up_text
from extend_desktop.presentation.nouns import INPUTS
from extend_desktop.presentation.pace import speed_text
from extend_desktop.presentation.quantities import (
    clock_text,
    count_text,
    counted,
    credits_text,
    duration_text,
    percent_text,
)
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain, with_detail
from extend_desktop.presentation.translation import marked, marked_n, tr, tr_marked_n, tr_n

CONNECT_FOR_BATCHES = marked("Connect an account to see its batches.")
SUBMIT_FOR_BATCHES = marked("Submit a new batch and watch it here.")
_STATUSES = {
    BatchStatus.QUEUED: (marked("Queued", "a batch"), Severity.WAITING),
    BatchStatus.UPLOADING: (marked("Uploading", "a batch"), Severity.RUNNING),
    BatchStatus.SUBMITTING: (marked("Submitting", "a batch"), Severity.RUNNING),
    BatchStatus.PROCESSING: (marked("Running", "a batch"), Severity.RUNNING),
    BatchStatus.FETCHING_RESULTS: (marked("Fetching results", "a batch"), Severity.RUNNING),
    BatchStatus.UNCONFIRMED: (marked("Unconfirmed", "a batch"), Severity.WARNING),
    BatchStatus.PAUSED: (marked("Paused", "a batch"), Severity.WAITING),
    BatchStatus.CANCELLING: (marked("Cancelling", "a batch"), Severity.WARNING),
    BatchStatus.CANCELLED: (marked("Cancelled", "a batch"), Severity.MUTED),
    BatchStatus.COMPLETED: (marked("Finished", "a batch"), Severity.OK),
    BatchStatus.COMPLETED_WITH_FAILURES: (marked("Finished", "a batch"), Severity.WARNING),
}
_PAUSES = {
    **HOLD_TEXTS,
    "restored": marked("from the last session"),
    "recovered": marked("recovered, look at it before you resume"),
}
_STATES = {
    InputState.SKIPPED: marked("Skipped", "an input"),
    InputState.BLOCKED: marked("Blocked", "an input"),
    InputState.WAITING: marked("Waiting", "an input"),
    InputState.UPLOADING: marked("Uploading", "an input"),
    InputState.UPLOADED: marked("Uploaded", "an input"),
    InputState.SUBMITTING: marked("Submitting", "an input"),
    InputState.UNCONFIRMED: marked("Unconfirmed", "an input"),
    InputState.SUBMITTED: marked("Submitted", "an input"),
    InputState.FAILED: marked("Failed", "an input"),
    InputState.CANCELLED: marked("Cancelled", "an input"),
}
_RUN_STATES = {
    RunStatus.PENDING: marked("Pending", "an input"),
    RunStatus.PROCESSING: marked("Processing", "an input"),
    RunStatus.PROCESSED: marked("Processed", "an input"),
    RunStatus.FAILED: marked("Failed", "an input"),
    RunStatus.CANCELLED: marked("Cancelled", "an input"),
}
_PHASES = {
    FinePhase.UPLOADING: (
        marked("Uploading", "inputs"),
        marked_n("{n} uploading", "{n} uploading", "inputs"),
    ),
    FinePhase.UNCONFIRMED: (
        marked("Unconfirmed", "inputs"),
        marked_n("{n} unconfirmed", "{n} unconfirmed", "inputs"),
    ),
    FinePhase.WAITING: (
        marked("Waiting", "inputs"),
        marked_n("{n} waiting", "{n} waiting", "inputs"),
    ),
    FinePhase.RUNNING: (
        marked("Running", "inputs"),
        marked_n("{n} running", "{n} running", "inputs"),
    ),
    FinePhase.PROCESSED: (
        marked("Processed", "inputs"),
        marked_n("{n} processed", "{n} processed", "inputs"),
    ),
    FinePhase.FAILED: (marked("Failed", "inputs"), marked_n("{n} failed", "{n} failed", "inputs")),
    FinePhase.CANCELLED: (
        marked("Cancelled", "inputs"),
        marked_n("{n} cancelled", "{n} cancelled", "inputs"),
    ),
    FinePhase.SKIPPED: (
        marked("Skipped", "inputs"),
        marked_n("{n} skipped", "{n} skipped", "inputs"),
    ),
    FinePhase.BLOCKED: (
        marked("Blocked", "inputs"),
        marked_n("{n} blocked", "{n} blocked", "inputs"),
    ),
}
_PHASE_TONES = {
    Phase.WAITING: Severity.WAITING,
    Phase.RUNNING: Severity.RUNNING,
    Phase.PROCESSED: Severity.OK,
    Phase.FAILED: Severity.FAILED,
    Phase.CANCELLED: Severity.MUTED,
    Phase.SKIPPED: Severity.MUTED,
    Phase.BLOCKED: Severity.WARNING,
}


_SAID_BY_COUNTS = frozenset(
    {BatchStatus.PROCESSING, BatchStatus.COMPLETED, BatchStatus.COMPLETED_WITH_FAILURES}
)
"""States that the counts and the dot's colour say already."""


def batch_status_text(batch: Batch) -> str:
    """Return for example 'Running', 'Cancelling · 40 of 120' or 'Finished · 3 failed'."""
    parts = [tr(_STATUSES[batch.status][0])]
    if batch.status is BatchStatus.PAUSED and batch.pause_reason in _PAUSES:
        parts.append(tr(_PAUSES[batch.pause_reason]))
    if batch.status is BatchStatus.CANCELLING:
        parts.append(phase_counts_text(batch.phase_counts))
    if batch.look_up is not None and batch.status is not BatchStatus.PAUSED:
        parts.append(look_up_text(batch.look_up, batch.phase_counts.unconfirmed))
    if batch.retry_wait is not None and batch.status is not BatchStatus.PAUSED:
        parts.append(retry_wait_text(batch.retry_wait))
    if batch.phase_counts.failed:
        parts.append(phase_count_text(FinePhase.FAILED, batch.phase_counts.failed))
    if batch.phase_counts.cancelled and batch.status is BatchStatus.COMPLETED_WITH_FAILURES:
        parts.append(phase_count_text(FinePhase.CANCELLED, batch.phase_counts.cancelled))
    # While it runs the counts beside it say so; at the end "Finished" alone would not be true.
    if batch.phase_counts.blocked and batch.status in ENDED_STATUSES:
        parts.append(phase_count_text(FinePhase.BLOCKED, batch.phase_counts.blocked))
    return " · ".join(parts)


def batch_state_text(batch: Batch, *, is_online: bool = True) -> str:
    """Return the state without its counts: 'Running', 'Paused: credits ran out', 'Finished'."""
    failed = batch.phase_counts.failed
    if batch.status is BatchStatus.COMPLETED_WITH_FAILURES and failed:
        return tr_n("Finished with {n} failed", "Finished with {n} failed", failed, "inputs")
    if batch.status is BatchStatus.PAUSED and batch.pause_reason in HOLD_REASONS:
        return tr("Paused: {reason}", "a batch", reason=tr(_PAUSES[batch.pause_reason]))
    if batch.status in _ACTIVE:
        return tr("Running", "a batch") if is_online else tr("Held: offline", "a batch")
    is_finished = batch.status in (BatchStatus.COMPLETED, BatchStatus.COMPLETED_WITH_FAILURES)
    return tr("Finished", "a batch") if is_finished else tr(_STATUSES[batch.status][0])


_ACTIVE = frozenset(
    {
        BatchStatus.QUEUED,
        BatchStatus.UPLOADING,
        BatchStatus.SUBMITTING,
        BatchStatus.PROCESSING,
        BatchStatus.FETCHING_RESULTS,
    }
)
"""The operator need not know which of these it is; the counts say what is under way."""


def batch_state_severity(batch: Batch, *, is_online: bool = True) -> Severity:
    """Return how that state should look."""
    return batch_severity(batch) if is_online or batch.status not in _ACTIVE else Severity.WARNING


def batch_summary_text(batch: Batch) -> str:
    """Return the state beside a bar, such as '44 of 120', 'Paused · 44 of 120' or '3 of 3 · 1 failed'."""
    counts = phase_counts_text(batch.phase_counts)
    if batch.status in ENDED_STATUSES and not batch.phase_counts.sendable:
        return batch_status_text(batch)
    if batch.retry_wait is not None and batch.status is not BatchStatus.PAUSED:
        return f"{counts} · {retry_wait_text(batch.retry_wait)}"
    failed = batch.phase_counts.failed
    parts = (
        "" if batch.status in _SAID_BY_COUNTS else tr(_STATUSES[batch.status][0]),
        counts,
        phase_count_text(FinePhase.FAILED, failed) if failed else "",
    )
    return " · ".join(part for part in parts if part)


def retry_wait_text(retry_wait: RetryWait) -> str:
    """Return why a batch does not move, such as 'Extend asked us to wait until 14:32'."""
    at = clock_text(retry_wait.until)
    if retry_wait.code == "rate_limited" and not retry_wait.is_asked:
        return tr("Extend's limit was reached; next try at {time}, by our own back-off", time=at)
    if retry_wait.code == "rate_limited":
        return tr("Extend asked us to wait until {time}", time=at)
    if retry_wait.code == "gone_at_extend":
        return tr("its batch run is gone at Extend; given up at {time} unless it is back", time=at)
    if retry_wait.code == "unknown_status":
        return tr(
            "Extend says “{word}”, a state this program does not know; asked again at {time}",
            word=plain(retry_wait.word),
            time=at,
        )
    return tr("{reason}; next try at {time}", reason=title_of_code(retry_wait.code), time=at)


def try_now_text(batches: Iterable[Batch]) -> str:
    """Return what a try at once would cut short, or nothing if no wait can be."""
    waiting = [
        (batch, batch.retry_wait)
        for batch in batches
        if batch.retry_wait is not None
        and batch.retry_wait.can_be_cut_short
        and batch.status is not BatchStatus.PAUSED
    ]
    if not waiting:
        return ""
    if len(waiting) == 1:
        batch, retry_wait = waiting[0]
        return with_detail(plain(batch.name), retry_wait_text(retry_wait))
    at = clock_text(min(retry_wait.until for _, retry_wait in waiting))
    return tr_n(
        "{n} batch waits to be tried again, the first at {time}",
        "{n} batches wait to be tried again, the first at {time}",
        len(waiting),
        time=at,
    )


def batch_severity(batch: Batch) -> Severity:
    """Return how the batch's status should look; what is stopped against the operator's will is a warning."""
    if batch.status is BatchStatus.PAUSED and batch.pause_reason in HOLD_REASONS | {"recovered"}:
        return Severity.WARNING
    if batch.retry_wait is not None and batch.status is not BatchStatus.PAUSED:
        return Severity.WARNING
    return _STATUSES[batch.status][1]


def input_status_text(item: Input) -> str:
    """Return our state in a word, or once submitted the run's own; an unknown one as it came."""
    if item.state is not InputState.SUBMITTED or item.run_status is None:
        return tr(_STATES[item.state])
    if isinstance(item.run_status, RunStatus):
        return tr(_RUN_STATES[item.run_status])
    return plain(item.run_status.raw)


def last_seen_text(item: Input, last_seen: datetime) -> str:
    """Return the state of an input while nothing is heard, such as 'Processing when last seen, 09:19'."""
    state = input_status_text(item)
    return tr("{state} when last seen, {time}", state=state, time=clock_text(last_seen))


def batch_run_text(item: Input) -> str:
    """Return Extend's own word for the batch run of an input; empty while there is none."""
    if item.batch_run_id is None:
        return ""
    batch_run_id = plain(item.batch_run_id)
    if not item.batch_run_status:
        return tr("Batch run {id}: not known yet", id=batch_run_id)
    return tr("Batch run {id}: {status}", id=batch_run_id, status=plain(str(item.batch_run_status)))


def input_severity(item: Input) -> Severity:
    """Return how the input's status should look."""
    if item.state is InputState.UNCONFIRMED:
        return Severity.WARNING
    return _PHASE_TONES[item.phase]


def phase_title_text(phase: FinePhase) -> str:
    """Return the word above or before a count, such as 'Processed'."""
    return tr(_PHASES[phase][0])


def phase_count_text(phase: FinePhase, count: int) -> str:
    """Return a count with its word, such as '12 processed'."""
    return tr_marked_n(_PHASES[phase][1], count)


def phase_counts_text(phase_counts: PhaseCounts) -> str:
    """Return how many of the sendable inputs have ended, such as '645 of 1,000'."""
    ended, sendable = count_text(_ended(phase_counts)), count_text(phase_counts.sendable)
    return tr("{count} of {all}", count=ended, all=sendable)


def _ended(phase_counts: PhaseCounts) -> int:
    return phase_counts.processed + phase_counts.failed + phase_counts.cancelled


def phase_counts_detail_text(phase_counts: PhaseCounts, joint: str = " · ") -> str:
    """Return all counts that are not zero, such as '640 processed · 5 failed · 355 waiting'."""
    counts = ((phase, phase_counts.of_fine(phase)) for phase in _ORDER)
    return joint.join(phase_count_text(phase, n) for phase, n in counts if n) or tr("No inputs")


_ORDER = (
    FinePhase.PROCESSED,
    FinePhase.FAILED,
    FinePhase.CANCELLED,
    FinePhase.SKIPPED,
    FinePhase.BLOCKED,
    FinePhase.RUNNING,
    FinePhase.UPLOADING,
    FinePhase.UNCONFIRMED,
    FinePhase.WAITING,
)


def progress_text(phase_counts: PhaseCounts) -> str:
    """Return the share of sendable inputs that have ended, such as '64 %'."""
    if phase_counts.sendable == 0:
        return percent_text(1.0 if phase_counts.total else None)
    return percent_text(_ended(phase_counts) / phase_counts.sendable)


def summary_text(batch: Batch, pace: Pace | None = None) -> str:
    """Return the line beside a batch's name, such as '645 of 1,000 · 28 a minute · 1,284 credits'."""
    spent = credits_text(batch.phase_counts.credits) if batch.phase_counts.credits else ""
    parts = (phase_counts_text(batch.phase_counts), speed_text(pace), spent)
    return " · ".join(part for part in parts if part)


def pace_line_text(batch: Batch, pace: Pace | None = None) -> str:
    """Return the quiet words beside a batch's state, such as '28 a minute · Invoices 2.1'."""
    count = batch.options.count
    parts = (
        speed_text(pace),
        f"{plain(batch.extractor_name)} {plain(batch.pinned_version)}",
        tr_n("{n} option set", "{n} options set", count) if count else "",
    )
    return " · ".join(part for part in parts if part)


def total_text(counts: PhaseCounts) -> str:
    """Return the sum that the counts are, such as '640 processed + 3 failed = 643'."""
    parts = phase_counts_detail_text(counts, " + ")
    return f"{parts} = {count_text(counts.total)}" if counts.total else ""


def spent_text(counts: PhaseCounts, phases: Collection[str] = ()) -> str:
    """Return how many inputs are shown and what all have cost, such as '18 of 643 inputs · 12 credits so far'.

    `phases` are those filtered by; none means all.
    """
    inputs = counted(counts.total, INPUTS)
    if phases:
        shown = count_text(sum(counts.of_fine(phase) for phase in FinePhase if phase in phases))
        inputs = tr_n("{shown} of {n} input", "{shown} of {n} inputs", counts.total, shown=shown)
    spent = credits_text(counts.credits) if counts.credits else ""
    if spent and counts.in_flight:
        spent = tr("{credits} so far", credits=spent)
    return " · ".join(text for text in (inputs, spent) if text)


def run_duration_text(item: Input) -> str:
    """Return how long an input's run took at Extend; a dash while it is not over."""
    if item.started_at is None or item.ended_at is None:
        return "—"
    return duration_text((item.ended_at - item.started_at).total_seconds())
