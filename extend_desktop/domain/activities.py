"""The history of a batch: what happened to it, as plain values; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from extend_desktop.values import dataclass


class ActivityKind(StrEnum):
    """What happened to a batch; the Activity tab words these."""

    CREATED = "created"
    UPLOADS_STARTED = "uploads_started"
    UPLOADS_FINISHED = "uploads_finished"
    UPLOAD_FAILED = "upload_failed"
    SUBMITTED = "submitted"
    SUBMISSION_REFUSED = "submission_refused"
    SUBMISSION_UNCONFIRMED = "submission_unconfirmed"
    FILES_GONE = "files_gone"
    RUNS_ADOPTED = "runs_adopted"
    BATCH_RUN_ENDED = "batch_run_ended"
    CALL_FAILED = "call_failed"
    PAUSED = "paused"
    RESUMED = "resumed"
    RENAMED = "renamed"
    CANCEL_ASKED = "cancel_asked"
    CANCEL_PROGRESSED = "cancel_progressed"
    RETRIED = "retried"
    SENT_AGAIN = "sent_again"
    RUNS_MISSING = "runs_missing"
    ADOPTED = "adopted"
    COMPLETED = "completed"
    EXPORTED = "exported"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of a batch's history; facts are plain values, `presentation` makes the sentence."""

    at: datetime
    kind: ActivityKind
    facts: Mapping[str, str | int | float | bool | None]
    request_id: str | None = None
