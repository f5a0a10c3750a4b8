"""Sentences for a batch's history. Facts that are missing make a shorter sentence, never an error.

The facts each kind may carry are the {placeholders} below; `code` is an error's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.presentation.errors import clause_of_code, operation_text
from extend_desktop.presentation.quantities import Count, clock_text, size_text
from extend_desktop.presentation.text import capitalised, first_fitting, plain

_SENTENCES: Mapping[ActivityKind, tuple[str, ...]] = MappingProxyType(
    {
        ActivityKind.CREATED: (
            "Batch created: {inputs:input} for {extractor}, version {version}",
            "Batch created with {inputs:input}",
            "Batch created",
        ),
        ActivityKind.UPLOADS_STARTED: (
            "Uploading {count:file} ({size})",
            "Uploading {count:file}",
            "Uploads started",
        ),
        ActivityKind.UPLOADS_FINISHED: (
            "Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed",
            "Uploads finished: {uploaded:file}",
            "Uploads finished",
        ),
        ActivityKind.UPLOAD_FAILED: (
            "Upload of {name} failed: {reason}",
            "Upload of {name} failed",
            "An upload failed: {reason}",
            "An upload failed",
        ),
        ActivityKind.SUBMITTED: (
            "Part {ordinal} submitted: {inputs:input} as batch run {batch_run_id}",
            "{inputs:input} submitted as batch run {batch_run_id}",
            "Submitted {inputs:input}",
            "Submitted as batch run {batch_run_id}",
            "Submitted",
        ),
        ActivityKind.SUBMISSION_REFUSED: (
            "Part {ordinal} refused: {reason}",
            "Submission refused: {reason}",
            "Submission refused",
        ),
        ActivityKind.SUBMISSION_UNCONFIRMED: (
            "Part {ordinal}: the answer was lost; looking it up, not sending it twice",
            "The answer to a submission was lost; looking it up, not sending it twice",
        ),
        ActivityKind.FILES_GONE: (
            "Deleted at Extend: {files:file}; what is on this computer is sent again",
            "Some of its files were deleted at Extend",
        ),
        ActivityKind.RUNS_ADOPTED: (
            "Found at Extend after all: {runs:run} of part {ordinal}",
            "Found at Extend after all: {runs:run}",
            "The runs were found at Extend after all",
        ),
        ActivityKind.BATCH_RUN_ENDED: (
            "Part {ordinal} ended: batch run {batch_run_id} is {status}",
            "Batch run {batch_run_id} ended: {status}",
            "Batch run {batch_run_id} ended",
            "A batch run ended",
        ),
        ActivityKind.CALL_FAILED: (
            "{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}",
            (
                "{operation}: Extend's limit was reached; nothing is lost, it is tried again at "
                "{limit_until}, by our own back-off"
            ),
            "{operation}: {reason}; it is tried again at {until}",
            "{operation}: {reason}",
            "A call failed: {reason}",
            "A call failed",
        ),
        ActivityKind.PAUSED: ("Paused: {reason}", "Paused"),
        ActivityKind.RESUMED: ("Resumed",),
        ActivityKind.RENAMED: ("Renamed to {name}", "Renamed"),
        ActivityKind.CANCEL_ASKED: ("Cancel asked for {inputs:input}", "Cancel asked"),
        ActivityKind.CANCEL_PROGRESSED: (
            "Part {ordinal}: {cancelled:run} stopped, {open} still open",
            "{cancelled:run} stopped",
            "Stopping what runs",
        ),
        ActivityKind.RETRIED: ("Retry of {inputs:input} asked", "Retry asked"),
        ActivityKind.SENT_AGAIN: (
            "Part {ordinal} is sent again on your word: {inputs:input}",
            "Sent again on your word",
        ),
        ActivityKind.RUNS_MISSING: (
            "Part {ordinal}: {inputs:input} ended: {gone}",
            "Part {ordinal}: no run appeared for {inputs:input}; its batch run is {status}",
            "Part {ordinal}: no run appeared for {inputs:input}",
            "Some runs never appeared",
        ),
        ActivityKind.ADOPTED: (
            "Adopted: {inputs:run} of batch run {batch_run_id}",
            "Adopted",
        ),
        ActivityKind.COMPLETED: (
            "Completed: {processed} processed, {failed} failed",
            "Completed",
        ),
        ActivityKind.EXPORTED: (
            "Exported {rows:row} to {name}",
            "Exported {rows:row}",
            "Exported",
        ),
        ActivityKind.RECOVERED: (
            "Recovered from a damaged journal: {inputs:input}, {in_doubt} in doubt",
            "Recovered from a damaged journal",
        ),
    }
)
HOLD_TEXTS = {
    "payment_required": "credits ran out",
    "unauthorized": "the key was refused",
    "forbidden": "the key may not do this",
}
_PAUSE_REASONS = {
    **HOLD_TEXTS,
    "operator": "by you",
    "restored": "restored from the last session",
    "recovered": "recovered from a damaged journal",
}


def activity_text(activity: Activity) -> str:
    """Return one line of a batch's history as a sentence, without the time."""
    facts = {name: _said(value) for name, value in activity.facts.items()}
    facts.update(_reason(activity))
    facts.update(_until(activity))
    facts.update(_gone(activity))
    operation = activity.facts.get("operation")
    if isinstance(operation, str):
        facts["operation"] = capitalised(operation_text(operation))
    size = activity.facts.get("bytes") or activity.facts.get("size_bytes")
    if isinstance(size, int):
        facts["size"] = size_text(size)
    return first_fitting(_SENTENCES[activity.kind], facts)


def _gone(activity: Activity) -> dict[str, str]:
    """Return why inputs ended without a run, unless there is nothing more to say than that."""
    code = activity.facts.get("code")
    if activity.kind is not ActivityKind.RUNS_MISSING or code in (None, "run_missing"):
        return {}
    return {"gone": clause_of_code(str(code))}


def _until(activity: Activity) -> dict[str, str]:
    """Return when a wait is over, apart for those of a limit, by who named them."""
    wait_s = activity.facts.get("wait_s")
    if not isinstance(wait_s, int | float):
        return {}
    at = clock_text(activity.at + timedelta(seconds=wait_s))
    if activity.facts.get("code") != "rate_limited":
        return {"until": at}
    # Lines of older versions do not say who named the wait; mostly Extend did.
    return {"asked_until" if activity.facts.get("is_asked", True) else "limit_until": at}


def _said(value: object) -> object:
    # A bool is an int too, but not a count.
    return Count(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _reason(activity: Activity) -> dict[str, str]:
    code = activity.facts.get("code") or activity.facts.get("reason")
    if not isinstance(code, str) or not code:
        return {}
    words = _PAUSE_REASONS.get(code) or clause_of_code(code)
    detail = activity.facts.get("detail")
    said = f" (“{plain(detail)}”)" if isinstance(detail, str) and detail else ""
    return {"reason": words + said}
