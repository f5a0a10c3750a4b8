"""The exit codes others script against; every command of this package ends with one."""

from __future__ import annotations

from enum import IntEnum

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.errors import ExpectedError, ExportError

# An address, region, version or workspace id that is wrong is bad usage wherever that shows: in its
# form, or in what answers there.
_USAGE_CODES = frozenset(
    {
        "archive_exists",
        "archive_unreadable",
        "not_found",
        "no_such_extractor",
        "ambiguous_name",
        "bad_account",
        "no_api",
        "bad_region",
        "bad_api_version",
        "bad_workspace",
        "bad_mark",
        "invalid_request",
        "still_cancelling",
        "several_extractors",
        "bad_preset",
    }
)


class ExitCode(IntEnum):
    """What a command came to."""

    ALL_PROCESSED = 0
    WITH_FAILURES = 1
    BAD_USAGE = 2
    NO_ACCESS = 3
    INTERRUPTED = 4


class UsageError(Exception):
    """The arguments make no sense together; the text is for the operator."""


def code_of_error(error: ExpectedError) -> ExitCode:
    """Return what an error that ended a command means to a script."""
    if error.code in _USAGE_CODES:
        return ExitCode.BAD_USAGE
    return ExitCode.WITH_FAILURES if isinstance(error, ExportError) else ExitCode.NO_ACCESS


def code_of_batch(batch: Batch) -> ExitCode:
    """Return 0 when every input was processed; skipped duplicates do not count against it."""
    phase_counts = batch.phase_counts
    if phase_counts.in_flight:
        return ExitCode.INTERRUPTED
    if (
        phase_counts.failed
        or phase_counts.cancelled
        or phase_counts.blocked
        or not phase_counts.processed
    ):
        return ExitCode.WITH_FAILURES
    return ExitCode.ALL_PROCESSED
