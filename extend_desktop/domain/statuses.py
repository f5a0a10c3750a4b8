"""Enumerations that the server may extend without notice; any module may import it.

A value we do not know is kept as `Unknown(raw)` and shown as it came.
Source: docs/extend-api.md#compatibility-promise, #batch-run, #run-fields, #failure-reasons.
"""

from __future__ import annotations

from enum import StrEnum

from typing_extensions import override

from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value from the server that this version of the program does not know."""

    raw: str

    @override
    def __str__(self) -> str:
        return self.raw


class RunStatus(StrEnum):
    """State of a run or of a batch run; the last three are final."""

    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    PROCESSED = "PROCESSED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class FailureReason(StrEnum):
    """Why a run failed, as far as published."""

    ABORTED = "ABORTED"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    FAILED_TO_PROCESS_FILE = "FAILED_TO_PROCESS_FILE"
    INVALID_PROCESSOR = "INVALID_PROCESSOR"
    INVALID_CONFIGURATION = "INVALID_CONFIGURATION"
    PARSING_ERROR = "PARSING_ERROR"
    PRE_PROCESSING_FAILURE = "PRE_PROCESSING_FAILURE"
    POST_PROCESSING_FAILURE = "POST_PROCESSING_FAILURE"
    OUT_OF_CREDITS = "OUT_OF_CREDITS"
    SCHEMA_GENERATION_FAILED = "SCHEMA_GENERATION_FAILED"


RunStatusValue = RunStatus | Unknown
FINAL_STATUSES = frozenset({RunStatus.PROCESSED, RunStatus.FAILED, RunStatus.CANCELLED})


def parse_run_status(raw: str) -> RunStatusValue:
    """Return the known status for `raw`, else `Unknown(raw)`."""
    try:
        return RunStatus(raw)
    except ValueError:
        return Unknown(raw)


def is_final(status: RunStatusValue) -> bool:
    """Return whether a run with this status will not change by itself; unknown ones may."""
    return isinstance(status, RunStatus) and status in FINAL_STATUSES
