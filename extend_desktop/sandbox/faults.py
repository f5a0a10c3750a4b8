"""Faults on demand: the sandbox misbehaves where a faults file says so.

Only the sandbox imports this module. The file is JSON:

    {
      "faults": [
        {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "after"},
        {"operation": "*", "every": 10, "kind": "status", "status": 429, "retry_after": "2"}
      ],
      "batches": [{"nth": 2, "becomes": "FAILED", "runs": "none"}],
      "runs": [{"every": 7, "reason": "INTERNAL_ERROR", "message": "A fault at Extend."}]
    }

A fault: `operation` (an operationId, or `*` for every operation), then which of its calls: `nth`
(1 is the first) or `every` (k: the k-th, 2k-th …), and `times` (how often at most; default without
end). `when` is `before` (the call has no effect) or `after` (it takes effect, only the answer
suffers). The first fault that fits a call acts. `kind` is one of

    status         `status` with the usual error body; `code`, `message` and `doc_url` may be given
                   `retry_after`: a value sent as it is ("2", "0.493", "30, 30", "soon"),
                   {"date_in_s": 2} for an HTTP date, {"epoch_in_s": 2} for seconds since 1970,
                   absent or null for no header
    html           `status` (default 502) with a proxy's HTML page
    drop           the connection is cut without an answer
    cut            the head promises the whole body, half of it comes, the connection is cut
    truncated      half of the JSON, with a head that fits
    slow           the answer's body trickles in over `seconds` (default 2)
    stall          half of the body comes, then nothing until the client gives up
    empty          the status without a body
    wrong_type     the right body under `text/html`
    huge           `bytes` (default 50 MB) of JSON
    duplicate_items, missing_items      a list with its first item twice, without its first item
    repeat_token   `nextPageToken` is the first one given for this fault, over and over
    endless_pages  the listing has no end: its last page names a new token, which leads to the
                   first page again
    empty_page     a page without items, and a new token for the page that was asked for
    set            `set` is merged into the answer, `set_items` into each of a list's items;
                   objects are merged with objects, anything else is replaced

`slow`, `cut`, `truncated`, `stall`, `wrong_type`, lists and `set` spoil the true answer and so
always let the call take effect.

`batches` and `runs` say what becomes of batch runs as they are created and of extract runs as they
start, counted by `nth`/`every`/`times`; `rules.py` lists what can be ordered.

`PUT /_sandbox/faults` with such JSON and the key replaces what it names (`faults`, `batches`,
`runs`) on a running server and counts anew.
"""

from __future__ import annotations

import json
from dataclasses import field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from extend_desktop.sandbox.rules import BatchRule, RunRule, Schedule, has_turns_left
from extend_desktop.values import dataclass

FaultKind = Literal[
    "status", "html", "drop", "cut", "truncated", "slow", "stall", "empty", "wrong_type", "huge",
    "duplicate_items", "missing_items", "repeat_token", "endless_pages", "empty_page", "set",
]  # fmt: skip


FAULTS_PATH = "/_sandbox/faults"


class FaultFileError(Exception):
    """The faults file cannot be used; the message says why."""


class DateInSeconds(BaseModel):
    """A `Retry-After` as an HTTP date this many seconds from now."""

    model_config = ConfigDict(extra="forbid")

    date_in_s: float


class EpochInSeconds(BaseModel):
    """A `Retry-After` as the seconds since 1970 at this many seconds from now."""

    model_config = ConfigDict(extra="forbid")

    epoch_in_s: float


class Fault(Schedule):
    """One fault of the HTTP side."""

    operation: str
    kind: FaultKind
    when: Literal["before", "after"] = "before"
    status: int = Field(default=0, ge=0, le=599)
    code: str | None = None
    message: str | None = None
    doc_url: str | None = None
    retry_after: str | DateInSeconds | EpochInSeconds | None = None
    seconds: float = 2.0
    bytes: int = 50_000_000
    set: dict[str, Any] = Field(default_factory=dict[str, Any])
    set_items: dict[str, Any] = Field(default_factory=dict[str, Any])


class FaultFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid")

    faults: list[Fault] = Field(default_factory=list[Fault])
    batches: list[BatchRule] = Field(default_factory=list[BatchRule])
    runs: list[RunRule] = Field(default_factory=list[RunRule])


@dataclass(slots=True)
class Faults:
    """Counts calls per operation and picks the fault a call meets."""

    planned: list[Fault]
    calls: dict[str, int] = field(default_factory=dict[str, int])
    acted: dict[int, int] = field(default_factory=dict[int, int])
    _all_calls: int = 0

    def replace(self, planned: list[Fault]) -> None:
        """Plan other faults and count from the first call again."""
        self.planned = planned
        self.calls.clear()
        self.acted.clear()
        self._all_calls = 0

    def for_next_call(self, operation_id: str) -> Fault | None:
        """Count a call and give the fault it meets, if any."""
        self._all_calls += 1
        self.calls[operation_id] = self.calls.get(operation_id, 0) + 1
        for index, fault in enumerate(self.planned):
            if fault.operation not in {"*", operation_id}:
                continue
            call = self._all_calls if fault.operation == "*" else self.calls[operation_id]
            if fault.hits(call) and has_turns_left(fault, self.acted.get(index, 0)):
                self.acted[index] = self.acted.get(index, 0) + 1
                return fault
        return None


def load_faults(path: Path | None) -> FaultFile:
    """Read a faults file; no path means no faults.

    Raises:
        FaultFileError: the file is missing, no JSON, or does not fit.
    """
    if path is None:
        return FaultFile()
    try:
        return FaultFile.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise FaultFileError(f"{path}: {error}") from error
