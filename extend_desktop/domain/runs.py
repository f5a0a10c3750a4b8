"""Runs and batch runs as Extend reports them; any module may import it.

Source: docs/extend-api.md#creating-a-batch-run, #batch-run, #runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from extend_desktop.domain.files import RemoteFile, SortDir
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.statuses import RunStatusValue
from extend_desktop.values import dataclass

MAX_INPUTS_PER_BATCH_RUN = 1000
MAX_METADATA_BYTES = 10_000
"""Of compact UTF-8 JSON; whether the documented 10 KB means 1,000 or 1,024 is not known."""
MIN_PRIORITY, DEFAULT_PRIORITY, MAX_PRIORITY = 1, 50, 100


@dataclass(frozen=True, slots=True)
class BatchRun:
    """Extend's object for one accepted request of up to 1,000 inputs."""

    id: BatchRunId
    status: RunStatusValue
    run_count: int
    created_at: datetime | None
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Run:
    """The processing of one input, as listed (without its output).

    Attributes:
        metadata: what we sent with the input; carries the attempt token and the input's key.
        credits: `totalCredits` if given, else `credits`; None until billed.
        dashboard_url: https link for a browser, or None when it is not one.
    """

    id: RunId
    status: RunStatusValue
    file: RemoteFile | None
    failure_reason: str | None
    failure_message: str | None
    metadata: Mapping[str, Any]
    credits: float | None
    dashboard_url: str | None
    created_at: datetime | None
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class RunDetail:
    """A run with everything Extend says of it; `body` is the whole JSON object, verbatim."""

    run: Run
    body: Mapping[str, Any] = field(repr=False)


class RunOrder(StrEnum):
    """What a listing of runs is sorted by."""

    CREATED = "createdAt"
    UPDATED = "updatedAt"


@dataclass(frozen=True, slots=True)
class RunQuery:
    """One question to the runs listing."""

    batch_run_id: BatchRunId | None = None
    extractor_id: ExtractorId | None = None
    status: str | None = None
    order: RunOrder = RunOrder.CREATED
    sort_dir: SortDir = SortDir.DESC
    page_size: int = 1000


@dataclass(frozen=True, slots=True)
class RunPage:
    """One page of runs. `next_token` None ends the listing; a short or empty page does not."""

    runs: tuple[Run, ...]
    next_token: str | None


@dataclass(frozen=True, slots=True)
class SubmittedInput:
    """One input of a request: exactly one of `file_id` and `url`."""

    metadata: Mapping[str, Any]
    file_id: FileId | None = None
    url: str | None = field(default=None, repr=False)
    name: str | None = None
    password: str | None = field(default=None, repr=False)
    """Only beside a URL: a file's password goes along with its upload."""


@dataclass(frozen=True, slots=True)
class BatchRunRequest:
    """What creates a batch run: 1 to 1,000 inputs for one extractor version.

    Without a `priority` none is sent: Extend's own default for batches may lie below that of single
    runs, and an explicit one would lift the batch above it. Source:
    docs/extend-api.md#creating-a-batch-run.
    """

    extractor_id: ExtractorId
    extractor_version: str
    priority: int | None
    inputs: tuple[SubmittedInput, ...]
    override: Mapping[str, Any] = field(default_factory=dict[str, Any])
