"""Faults on demand: the sandbox misbehaves where a faults file says so.

Only the sandbox imports this module. The file is JSON:

    {
      "faults": [
        {"operation": "createExtractBatch", "nth": 1, "kind": "drop", "when": "after"},
        {"operation": "*", "every": 10, "kind": "status", "status": 429, "retry_after": "2"}
      ],
      "runs": [{"every": 7, "reason": "INTERNAL_ERROR", "message": "A fault at Extend."}]
    }

A fault: `operation` (an operationId, or `*` for every operation), then which of its calls: `nth`
(1 is the first) or `every` (k: the k-th, 2k-th …), and `times` (how often at most; default without
end). `when` is `before` (the call has no effect) or `after` (it takes effect, only the answer
suffers). The first fault that fits a call acts. `kind` is one of

    status         `status` with the usual error body; `code` and `message` may be given
                   `retry_after`: a value sent as it stands ("2", "soon"), {"date_in_s": 2} for an
                   HTTP date, absent or null for no header
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
    set            `set` is merged into the answer, `set_items` into each of a list's items

`slow`, `cut`, `truncated`, `stall`, `wrong_type`, lists and `set` spoil the true answer and so
always let the call take effect.

`runs` makes extract runs fail: `nth`/`every`/`times` count runs as they start.

`PUT /_sandbox/faults` with such JSON and the key replaces the `faults` of a running server and
counts its calls anew; `runs` is read at the start only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

FaultKind = Literal[
    "status", "html", "drop", "cut", "truncated", "slow", "stall", "empty", "wrong_type", "huge",
    "duplicate_items", "missing_items", "repeat_token", "set",
]  # fmt: skip


FAULTS_PATH = "/_sandbox/faults"


class FaultFileError(Exception):
    """The faults file cannot be used; the message says why."""


class DateInSeconds(BaseModel):
    """A `Retry-After` as an HTTP date this many seconds from now."""

    model_config = ConfigDict(extra="forbid")

    date_in_s: float


class Schedule(BaseModel):
    """Which calls a fault hits."""

    model_config = ConfigDict(extra="forbid")

    nth: int | None = Field(default=None, ge=1)
    every: int | None = Field(default=None, ge=1)
    times: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _has_one(self) -> Schedule:
        if (self.nth is None) == (self.every is None):
            raise ValueError("give either nth or every")
        return self

    def hits(self, call: int) -> bool:
        """Say whether the call with this number, from 1, is hit (before `times` is looked at)."""
        if self.nth is not None:
            return self.nth <= call < self.nth + (self.times or 1)
        return call % (self.every or 1) == 0


class Fault(Schedule):
    """One fault of the HTTP side."""

    operation: str
    kind: FaultKind
    when: Literal["before", "after"] = "before"
    status: int = Field(default=0, ge=0, le=599)
    code: str | None = None
    message: str | None = None
    retry_after: str | DateInSeconds | None = None
    seconds: float = 2.0
    bytes: int = 50_000_000
    set: dict[str, Any] = Field(default_factory=dict[str, Any])
    set_items: dict[str, Any] = Field(default_factory=dict[str, Any])


class RunFault(Schedule):
    """One fault of the processing side."""

    reason: str
    message: str = "The sandbox was told to fail this run."


class FaultFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid")

    faults: list[Fault] = Field(default_factory=list[Fault])
    runs: list[RunFault] = Field(default_factory=list[RunFault])


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
            if fault.hits(call) and _has_turns_left(fault, self.acted.get(index, 0)):
                self.acted[index] = self.acted.get(index, 0) + 1
                return fault
        return None


@dataclass(slots=True)
class RunFaults:
    """Counts started runs and picks the fault a run meets."""

    planned: list[RunFault]
    started: int = 0
    acted: dict[int, int] = field(default_factory=dict[int, int])

    def for_next_run(self) -> RunFault | None:
        """Count a run and give the fault it meets, if any."""
        self.started += 1
        for index, fault in enumerate(self.planned):
            if fault.hits(self.started) and _has_turns_left(fault, self.acted.get(index, 0)):
                self.acted[index] = self.acted.get(index, 0) + 1
                return fault
        return None


def _has_turns_left(fault: Schedule, acted: int) -> bool:
    return fault.times is None or acted < fault.times


def load_faults(path: Path | None) -> FaultFile:
    """Read a faults file; no path means no faults.

    Raises:
        FaultFileError: the file is missing, no JSON, or does not fit.
    """
    if path is None:
        return FaultFile()
    try:
        return FaultFile.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise FaultFileError(f"{path}: {error}") from error
