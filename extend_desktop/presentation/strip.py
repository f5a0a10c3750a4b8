"""Words of the status strip: what runs now, in one line. For the window."""

from __future__ import annotations

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, BatchStatus
from extend_desktop.domain.pace import Pace
from extend_desktop.presentation.batches import (
    batch_state_text,
    batch_status_text,
    phase_counts_text,
)
from extend_desktop.presentation.pace import pace_text, speed_text
from extend_desktop.presentation.quantities import clock_text, count_text, rate_text
from extend_desktop.presentation.text import plain
from extend_desktop.presentation.translation import marked, tr, tr_n
from extend_desktop.values import dataclass

NOTHING_RUNS = marked("Nothing is running")


@dataclass(frozen=True, slots=True)
class StripWords:
    """The parts of the line, from left to right."""

    name: str = ""
    counts: str = ""
    rest: str = ""
    """Rate and time left, or what the batch waits for; goes first where there is no room."""

    def spoken(self) -> str:
        """Return all of it as one text."""
        return " · ".join(part for part in (self.name, self.counts, self.rest) if part)


def strip_words(
    batch: Batch | None, pace: Pace | None, others: int, *, is_online: bool = True
) -> StripWords:
    """Return the line about the live batch, or about the last one that ended."""
    if batch is None:
        return StripWords(tr(NOTHING_RUNS))
    name = plain(batch.name)
    if batch.status in ENDED_STATUSES:
        return StripWords(name, _ended_text(batch))
    more = tr_n("{n} more", "{n} more", others, "batches") if others else ""
    counts = " · ".join(filter(None, (phase_counts_text(batch.phase_counts), more)))
    # How fast it went says nothing while nothing moves.
    rest = _rest(batch, pace) if is_online else batch_state_text(batch, is_online=False)
    return StripWords(name, counts, rest)


def _ended_text(batch: Batch) -> str:
    failed = batch.phase_counts.failed
    count = count_text(failed)
    if batch.finished_at is None:
        return tr("finished with {count} failed", count=count) if failed else tr("finished")
    time = clock_text(batch.finished_at)
    if failed:
        return tr("finished {time} with {count} failed", time=time, count=count)
    return tr("finished {time}", time=time)


def _rest(batch: Batch, pace: Pace | None) -> str:
    if batch.status is BatchStatus.PAUSED or batch.retry_wait is not None or pace is None:
        return batch_status_text(batch)
    return " · ".join(part for part in (speed_text(pace), pace_text(pace)) if part)


def uploads_text(uploading: int, bytes_per_s: float) -> str:
    """Return what is on its way, such as '24 uploading · 3.2 MB/s'; empty when nothing is."""
    if not uploading:
        return ""
    count = tr("{count} uploading", count=count_text(uploading))
    return f"{count} · {rate_text(bytes_per_s)}" if bytes_per_s > 0 else count
