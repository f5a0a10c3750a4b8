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
from extend_desktop.presentation.errors import clause_of_code
from extend_desktop.presentation.look_ups import look_up_text
from extend_desktop.presentation.quantities import (
    clock_text,
    count_text,
    counted,
    credits_text,
    duration_text,
    percent_text,
)
from extend_desktop.presentation.severity import Severity
from extend_desktop.presentation.text import plain

CONNECT_FOR_BATCHES = "Connect an account to see its batches."
SUBMIT_FOR_BATCHES = "Submit a new batch and watch it here."
_STATUSES = {
    BatchStatus.QUEUED: ("Queued", Severity.WAITING),
    BatchStatus.UPLOADING: ("Uploading", Severity.RUNNING),
    BatchStatus.SUBMITTING: ("Submitting", Severity.RUNNING),
    BatchStatus.PROCESSING: ("Processing", Severity.RUNNING),
    BatchStatus.FETCHING_RESULTS: ("Fetching results", Severity.RUNNING),
    BatchStatus.UNCONFIRMED: ("Unconfirmed", Severity.WARNING),
    BatchStatus.PAUSED: ("Paused", Severity.WAITING),
    BatchStatus.CANCELLING: ("Cancelling", Severity.WARNING),
    BatchStatus.CANCELLED: ("Cancelled", Severity.MUTED),
    BatchStatus.COMPLETED: ("Completed", Severity.OK),
    BatchStatus.COMPLETED_WITH_FAILURES: ("Completed", Severity.WARNING),
}
_PAUSES = {
    **HOLD_TEXTS,
    "restored": "from the last session",
    "recovered": "recovered, look at it before you resume",
}
_STATES = {
    InputState.SKIPPED: "Skipped",
    InputState.BLOCKED: "Blocked",
    InputState.WAITING: "Waiting",
    InputState.UPLOADING: "Uploading",
    InputState.UPLOADED: "Uploaded",
    InputState.SUBMITTING: "Submitting",
    InputState.UNCONFIRMED: "Unconfirmed",
    InputState.SUBMITTED: "Submitted",
    InputState.FAILED: "Failed",
    InputState.CANCELLED: "Cancelled",
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
    """Return for example 'Processing', 'Cancelling · 40 of 120' or 'Completed · 3 failed'."""
    parts = [_STATUSES[batch.status][0]]
    if batch.status is BatchStatus.PAUSED and batch.pause_reason in _PAUSES:
        parts.append(_PAUSES[batch.pause_reason])
    if batch.status is BatchStatus.CANCELLING:
        parts.append(phase_counts_text(batch.phase_counts))
    if batch.look_up is not None and batch.status is not BatchStatus.PAUSED:
        parts.append(look_up_text(batch.look_up, batch.phase_counts.unconfirmed))
    if batch.retry_wait is not None and batch.status is not BatchStatus.PAUSED:
        parts.append(retry_wait_text(batch.retry_wait))
    if batch.phase_counts.failed:
        parts.append(f"{count_text(batch.phase_counts.failed)} failed")
    if batch.phase_counts.cancelled and batch.status is BatchStatus.COMPLETED_WITH_FAILURES:
        parts.append(f"{count_text(batch.phase_counts.cancelled)} cancelled")
    # While it runs the counts beside it say so; at the end "Completed" alone would not be true.
    if batch.phase_counts.blocked and batch.status in ENDED_STATUSES:
        parts.append(f"{count_text(batch.phase_counts.blocked)} blocked")
    return " · ".join(parts)


def batch_state_text(batch: Batch, *, is_online: bool = True) -> str:
    """Return the state without its counts: 'Running', 'Held: offline', 'Finished with 18 failed'."""
    failed = batch.phase_counts.failed
    if batch.status is BatchStatus.COMPLETED_WITH_FAILURES and failed:
        return f"Finished with {count_text(failed)} failed"
    if batch.status is BatchStatus.PAUSED and batch.pause_reason in HOLD_REASONS:
        return f"Held: {_PAUSES[batch.pause_reason]}"
    if batch.status in _ACTIVE:
        return "Running" if is_online else "Held: offline"
    is_finished = batch.status in (BatchStatus.COMPLETED, BatchStatus.COMPLETED_WITH_FAILURES)
    return "Finished" if is_finished else _STATUSES[batch.status][0]


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
    failed = (
        f" · {count_text(batch.phase_counts.failed)} failed" if batch.phase_counts.failed else ""
    )
    is_plain = batch.status in _SAID_BY_COUNTS
    return f"{'' if is_plain else f'{_STATUSES[batch.status][0]} · '}{counts}{failed}"


def retry_wait_text(retry_wait: RetryWait) -> str:
    """Return why a batch does not move, such as 'Extend asked us to wait until 14:32'."""
    at = clock_text(retry_wait.until)
    if retry_wait.code == "rate_limited" and not retry_wait.is_asked:
        return f"Extend's limit was reached; next try at {at}, by our own back-off"
    if retry_wait.code == "rate_limited":
        return f"Extend asked us to wait until {at}"
    if retry_wait.code == "gone_at_extend":
        return f"its batch run is gone at Extend; given up at {at} unless it is back"
    if retry_wait.code == "unknown_status":
        word = plain(retry_wait.word)
        return f"Extend says “{word}”, a state this program does not know; asked again at {at}"
    return f"{clause_of_code(retry_wait.code)}; next try at {at}"


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
        return f"{plain(batch.name)}: {retry_wait_text(retry_wait)}"
    at = clock_text(min(retry_wait.until for _, retry_wait in waiting))
    return f"{counted(len(waiting), 'batch', 'batches')} wait to be tried again, the first at {at}"


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
        return _STATES[item.state]
    if isinstance(item.run_status, RunStatus):
        return item.run_status.value.capitalize()
    return plain(item.run_status.raw)


def last_seen_text(item: Input, last_seen: datetime) -> str:
    """Return the state of an input while nothing is heard, such as 'Processing when last seen, 09:19'."""
    return f"{input_status_text(item)} when last seen, {clock_text(last_seen)}"


def batch_run_text(item: Input) -> str:
    """Return Extend's own word for the batch run of an input; empty while there is none."""
    if item.batch_run_id is None:
        return ""
    said = plain(str(item.batch_run_status)) if item.batch_run_status else "not known yet"
    return f"Batch run {plain(item.batch_run_id)}: {said}"


def input_severity(item: Input) -> Severity:
    """Return how the input's status should look."""
    if item.state is InputState.UNCONFIRMED:
        return Severity.WARNING
    return _PHASE_TONES[item.phase]


def phase_text(phase: FinePhase) -> str:
    """Return the word of a count, such as 'processed' in '12 processed'."""
    return phase.value


def phase_counts_text(phase_counts: PhaseCounts) -> str:
    """Return how many of the sendable inputs have ended, such as '645 of 1,000'."""
    return f"{count_text(_ended(phase_counts))} of {count_text(phase_counts.sendable)}"


def _ended(phase_counts: PhaseCounts) -> int:
    return phase_counts.processed + phase_counts.failed + phase_counts.cancelled


def phase_counts_detail_text(phase_counts: PhaseCounts, joint: str = " · ") -> str:
    """Return all counts that are not zero, such as '640 processed · 5 failed · 355 waiting'."""
    counts = ((phase, phase_counts.of_fine(phase)) for phase in _ORDER)
    return joint.join(f"{count_text(n)} {phase.value}" for phase, n in counts if n) or "No inputs"


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
        f"{counted(count, 'option')} set" if count else "",
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
    shown = sum(counts.of_fine(phase) for phase in FinePhase if phase in phases)
    part = f"{count_text(shown)} of " if phases else ""
    so_far = " so far" if counts.in_flight else ""
    spent = f"{credits_text(counts.credits)}{so_far}" if counts.credits else ""
    inputs = f"{part}{counted(counts.total, 'input')}"
    return " · ".join(text for text in (inputs, spent) if text)


def pace_text(pace: Pace | None) -> str:
    """Return how long a batch still takes, such as '4 to 6 min left'; empty when not known yet."""
    return left_text(pace.remaining_s_low, pace.remaining_s_high) if pace else ""


def speed_text(pace: Pace | None) -> str:
    """Return how fast a batch goes, such as '28 a minute'; empty when not known yet."""
    if pace is None:
        return ""
    per_minute = pace.files_per_minute
    number = f"{per_minute:,.0f}" if per_minute >= 9.5 else f"{per_minute:.1f}"
    return f"{number} a minute"


def left_text(low_s: float, high_s: float) -> str:
    """Return how long it still takes, as a range such as '4 to 6 min left'."""
    if high_s < 60:
        return "under a minute left"
    unit, size_s = ("h", 3600.0) if low_s >= 2 * 3600 else ("min", 60.0)
    low, high = round(low_s / size_s), round(high_s / size_s)
    if low >= high:
        return f"{high} {unit} left"
    return f"{low} to {high} {unit} left" if low else f"under {high} {unit} left"


def run_duration_text(item: Input) -> str:
    """Return how long an input's run took at Extend; a dash while it is not over."""
    if item.started_at is None or item.ended_at is None:
        return "—"
    return duration_text((item.ended_at - item.started_at).total_seconds())
