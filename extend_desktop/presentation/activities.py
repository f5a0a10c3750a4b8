"""Sentences for a batch's history. Facts that are missing make a shorter sentence, never an error.

The facts each kind may carry are the {fields} below, and what is counted; `code` is an error's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.presentation.errors import operation_text, title_of_code
from extend_desktop.presentation.quantities import Count, clock_text, size_text
from extend_desktop.presentation.text import Counting, first_fitting, plain
from extend_desktop.presentation.translation import Marked, marked, marked_n, tr

_SENTENCES: Mapping[ActivityKind, tuple[Marked | Counting, ...]] = MappingProxyType(
    {
        ActivityKind.CREATED: (
            Counting(
                "inputs",
                marked_n(
                    "Batch created: {n} input for {extractor}, version {version}",
                    "Batch created: {n} inputs for {extractor}, version {version}",
                ),
            ),
            Counting(
                "inputs", marked_n("Batch created with {n} input", "Batch created with {n} inputs")
            ),
            marked("Batch created"),
        ),
        ActivityKind.UPLOADS_STARTED: (
            Counting(
                "count", marked_n("Uploading {n} file ({size})", "Uploading {n} files ({size})")
            ),
            Counting("count", marked_n("Uploading {n} file", "Uploading {n} files")),
            marked("Uploads started"),
        ),
        ActivityKind.UPLOADS_FINISHED: (
            marked("Uploads finished: {uploaded} uploaded, {reused} reused, {failed} failed"),
            Counting(
                "uploaded", marked_n("Uploads finished: {n} file", "Uploads finished: {n} files")
            ),
            marked("Uploads finished"),
        ),
        ActivityKind.UPLOAD_FAILED: (
            marked("Upload of {name} failed: {reason}"),
            marked("Upload of {name} failed"),
            marked("An upload failed: {reason}"),
            marked("An upload failed"),
        ),
        ActivityKind.SUBMITTED: (
            Counting(
                "inputs",
                marked_n(
                    "Part {ordinal} submitted: {n} input as batch run {batch_run_id}",
                    "Part {ordinal} submitted: {n} inputs as batch run {batch_run_id}",
                ),
            ),
            Counting(
                "inputs",
                marked_n(
                    "{n} input submitted as batch run {batch_run_id}",
                    "{n} inputs submitted as batch run {batch_run_id}",
                ),
            ),
            Counting("inputs", marked_n("Submitted {n} input", "Submitted {n} inputs")),
            marked("Submitted as batch run {batch_run_id}"),
            marked("Submitted"),
        ),
        ActivityKind.SUBMISSION_REFUSED: (
            marked("Part {ordinal} refused: {reason}"),
            marked("Submission refused: {reason}"),
            marked("Submission refused"),
        ),
        ActivityKind.SUBMISSION_UNCONFIRMED: (
            marked("Part {ordinal}: the answer was lost; looking it up, not sending it twice"),
            marked("The answer to a submission was lost; looking it up, not sending it twice"),
        ),
        ActivityKind.FILES_GONE: (
            Counting(
                "files",
                marked_n(
                    "Deleted at Extend: {n} file; what is on this computer is sent again",
                    "Deleted at Extend: {n} files; what is on this computer is sent again",
                ),
            ),
            marked("Some of its files were deleted at Extend"),
        ),
        ActivityKind.RUNS_ADOPTED: (
            Counting(
                "runs",
                marked_n(
                    "Found at Extend after all: {n} run of part {ordinal}",
                    "Found at Extend after all: {n} runs of part {ordinal}",
                ),
            ),
            Counting(
                "runs",
                marked_n(
                    "Found at Extend after all: {n} run", "Found at Extend after all: {n} runs"
                ),
            ),
            marked("The runs were found at Extend after all"),
        ),
        ActivityKind.BATCH_RUN_ENDED: (
            marked("Part {ordinal} ended: batch run {batch_run_id} is {status}"),
            marked("Batch run {batch_run_id} ended: {status}"),
            marked("Batch run {batch_run_id} ended"),
            marked("A batch run ended"),
        ),
        ActivityKind.CALL_FAILED: (
            marked(
                "{operation}: Extend asked us to wait; nothing is lost, it goes on at {asked_until}"
            ),
            (
                marked(
                    "{operation}: Extend's limit was reached; nothing is lost, it is tried again "
                    "at {limit_until}, by our own back-off"
                )
            ),
            marked("{operation}: {reason}; it is tried again at {until}"),
            marked("{operation}: {reason}"),
            marked("A call failed: {reason}"),
            marked("A call failed"),
        ),
        ActivityKind.PAUSED: (marked("Paused: {reason}"), marked("Paused")),
        ActivityKind.RESUMED: (marked("Resumed"),),
        ActivityKind.RENAMED: (marked("Renamed to {name}"), marked("Renamed")),
        ActivityKind.CANCEL_ASKED: (
            Counting(
                "inputs", marked_n("Cancel asked for {n} input", "Cancel asked for {n} inputs")
            ),
            marked("Cancel asked"),
        ),
        ActivityKind.CANCEL_PROGRESSED: (
            Counting(
                "cancelled",
                marked_n(
                    "Part {ordinal}: {n} run stopped, {open} still open",
                    "Part {ordinal}: {n} runs stopped, {open} still open",
                ),
            ),
            Counting("cancelled", marked_n("{n} run stopped", "{n} runs stopped")),
            marked("Stopping what runs"),
        ),
        ActivityKind.RETRIED: (
            Counting("inputs", marked_n("Retry of {n} input asked", "Retry of {n} inputs asked")),
            marked("Retry asked"),
        ),
        ActivityKind.SENT_AGAIN: (
            Counting(
                "inputs",
                marked_n(
                    "Part {ordinal} is sent again on your word: {n} input",
                    "Part {ordinal} is sent again on your word: {n} inputs",
                ),
            ),
            marked("Sent again on your word"),
        ),
        ActivityKind.RUNS_MISSING: (
            Counting(
                "inputs",
                marked_n(
                    "Part {ordinal}: {n} input ended: {gone}",
                    "Part {ordinal}: {n} inputs ended: {gone}",
                ),
            ),
            Counting(
                "inputs",
                marked_n(
                    "Part {ordinal}: no run appeared for {n} input; its batch run is {status}",
                    "Part {ordinal}: no run appeared for {n} inputs; its batch run is {status}",
                ),
            ),
            Counting(
                "inputs",
                marked_n(
                    "Part {ordinal}: no run appeared for {n} input",
                    "Part {ordinal}: no run appeared for {n} inputs",
                ),
            ),
            marked("Some runs never appeared"),
        ),
        ActivityKind.ADOPTED: (
            Counting(
                "inputs",
                marked_n(
                    "Adopted: {n} run of batch run {batch_run_id}",
                    "Adopted: {n} runs of batch run {batch_run_id}",
                ),
            ),
            marked("Adopted"),
        ),
        ActivityKind.COMPLETED: (
            marked("Finished: {processed} processed, {failed} failed"),
            marked("Finished", "a batch"),
        ),
        ActivityKind.EXPORTED: (
            Counting("rows", marked_n("Exported {n} row to {name}", "Exported {n} rows to {name}")),
            Counting("rows", marked_n("Exported {n} row", "Exported {n} rows")),
            marked("Exported"),
        ),
        ActivityKind.RECOVERED: (
            Counting(
                "inputs",
                marked_n(
                    "Recovered from a damaged journal: {n} input, {in_doubt} in doubt",
                    "Recovered from a damaged journal: {n} inputs, {in_doubt} in doubt",
                ),
            ),
            marked("Recovered from a damaged journal"),
        ),
    }
)
HOLD_TEXTS = {
    "payment_required": marked("credits ran out"),
    "unauthorized": marked("the key was refused"),
    "forbidden": marked("the key may not do this"),
}
_PAUSE_REASONS = {
    **HOLD_TEXTS,
    "operator": marked("by you", "a batch was paused"),
    "restored": marked("restored from the last session", "a batch is paused"),
    "recovered": marked("recovered from a damaged journal", "a batch is paused"),
}


def activity_text(activity: Activity) -> str:
    """Return one line of a batch's history as a sentence, without the time."""
    facts = {name: _said(value) for name, value in activity.facts.items()}
    facts.update(_reason(activity))
    facts.update(_until(activity))
    facts.update(_gone(activity))
    operation = activity.facts.get("operation")
    if isinstance(operation, str):
        facts["operation"] = operation_text(operation)
    size = activity.facts.get("bytes") or activity.facts.get("size_bytes")
    if isinstance(size, int):
        facts["size"] = size_text(size)
    return first_fitting(_SENTENCES[activity.kind], facts)


def _gone(activity: Activity) -> dict[str, str]:
    """Return why inputs ended without a run, unless there is nothing more to say than that."""
    code = activity.facts.get("code")
    if activity.kind is not ActivityKind.RUNS_MISSING or code in (None, "run_missing"):
        return {}
    return {"gone": title_of_code(str(code))}


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
    known = _PAUSE_REASONS.get(code)
    reason = tr(known) if known else title_of_code(code)
    detail = activity.facts.get("detail")
    if isinstance(detail, str) and detail:
        reason = tr("{reason} (“{detail}”)", reason=reason, detail=plain(detail))
    return {"reason": reason}
