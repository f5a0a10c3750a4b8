"""The history of a batch in words."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from extend_desktop.domain.activities import Activity, ActivityKind
from extend_desktop.presentation import quantities as say
from extend_desktop.presentation.activities import activity_text

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_the_history_says_how_long_a_call_waits() -> None:
    def line(**facts: Any) -> str:
        return activity_text(Activity(NOON, ActivityKind.CALL_FAILED, facts, None))

    at = say.clock_text(NOON + timedelta(seconds=300))
    assert line(operation="upload_file", code="rate_limited", wait_s=300) == (
        f"Uploading a file: Extend asked us to wait; nothing is lost, it goes on at {at}"
    )
    assert line(operation="upload_file", code="rate_limited", wait_s=300, is_asked=False) == (
        "Uploading a file: Extend's limit was reached; nothing is lost, "
        f"it is tried again at {at}, by our own back-off"
    )
    assert line(operation="list_runs", code="refused", wait_s=300) == (
        f"Listing runs: The server does not answer; it is tried again at {at}"
    )


@pytest.mark.parametrize("kind", ActivityKind)
def test_every_activity_can_be_said_without_facts(kind: ActivityKind) -> None:
    assert activity_text(Activity(NOON, kind, {}))


@pytest.mark.parametrize(
    ("kind", "facts", "text"),
    [
        (ActivityKind.CREATED, {"inputs": 1200}, "Batch created with 1,200 inputs"),
        (
            ActivityKind.UPLOADS_STARTED,
            {"count": 2, "bytes": 1_200_000},
            "Uploading 2 files (1.2 MB)",
        ),
        (
            ActivityKind.UPLOAD_FAILED,
            {"name": "a\u202e.pdf", "code": "file_vanished", "detail": ""},
            "Upload of a.pdf failed: The file is no longer there",
        ),
        (
            ActivityKind.SUBMITTED,
            {"ordinal": 2, "inputs": 1000, "batch_run_id": "bpr_1"},
            "Part 2 submitted: 1,000 inputs as batch run bpr_1",
        ),
        (
            ActivityKind.CALL_FAILED,
            {"operation": "list_runs", "code": "timeout", "detail": "slow"},
            "Listing runs: The server took too long (“slow”)",
        ),
        (
            ActivityKind.FILES_GONE,
            {"files": 1},
            "Deleted at Extend: 1 file; what is on this computer is sent again",
        ),
        (ActivityKind.PAUSED, {"reason": "operator"}, "Paused: by you"),
        (ActivityKind.RENAMED, {"name": "New"}, "Renamed to New"),
    ],
)
def test_activities(kind: ActivityKind, facts: dict[str, Any], text: str) -> None:
    assert activity_text(Activity(NOON, kind, facts)) == text


COUNTS = [
    "inputs",
    "count",
    "uploaded",
    "reused",
    "failed",
    "runs",
    "cancelled",
    "open",
    "rows",
    "processed",
    "ordinal",
    "files",
    "in_doubt",
]


TEXTS = {name: name for name in ("extractor", "version", "batch_run_id", "status", "name")}


@pytest.mark.parametrize("kind", ActivityKind)
def test_one_of_a_thing_is_said_in_the_singular(kind: ActivityKind) -> None:
    """Whatever facts come along: each sentence is the first that fits for some set of them."""
    for names in (COUNTS, *([name] for name in COUNTS)):
        for texts in (TEXTS, {"batch_run_id": "bpr_1"}, {}):
            text = activity_text(Activity(NOON, kind, {**dict.fromkeys(names, 1), **texts}))
            assert not re.search(r"\b1 (input|file|run|row)s\b", text)
            many = activity_text(Activity(NOON, kind, {**dict.fromkeys(names, 2), **texts}))
            assert not re.search(r"\b2 (input|file|run|row)\b", many)
