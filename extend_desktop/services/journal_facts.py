"""What goes into the journal and comes out of it, as plain values; import them through `ports.journal`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from extend_desktop.domain.batches import Input
from extend_desktop.domain.ids import AttemptToken, BatchId, InputId, PlanId, RunId
from extend_desktop.values import dataclass

DELETED = "deleted"
"""Reason of an input whose file was deleted at Extend, and that is not on this computer."""
TOKEN_KEY = "edAttempt"  # noqa: S105 - the name of a metadata key, not a secret
INPUT_KEY = "edInput"
"""Keys we add to each input's metadata; a run is matched to its input by both together."""


class AttemptOutcome(StrEnum):
    """What came of one try at creating a batch run; without one it was interrupted."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class ErrorRecord:
    """Why something failed: our stable code, the server's words as plain text, its request id."""

    code: str
    detail: str = ""
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What identifies a file's content."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at creating a batch run, written down before the request."""

    token: AttemptToken
    part_id: PlanId
    started_at: datetime
    outcome: AttemptOutcome | None


@dataclass(frozen=True, slots=True)
class RunsRecorded:
    """What a list of runs brought.

    Attributes:
        changed: inputs whose line looks different now.
        ended: of these, how many reached a final state by themselves, for the first time; what was
            cancelled says nothing about how fast Extend is.
        unmatched: runs without our keys, or with keys of another batch run.
        extra: runs of an input that already has another run, or was sent again since.
        out_of_credits: of those that ended, how many failed because credits ran out.
    """

    changed: tuple[InputId, ...] = ()
    ended: int = 0
    unmatched: int = 0
    extra: int = 0
    out_of_credits: int = 0


@dataclass(frozen=True, slots=True)
class RunCounts:
    """The submitted inputs of one part, counted by what is known of their runs."""

    inputs: int
    missing: int
    """Submitted, but no run is listed for them yet."""
    open: int
    """With a run that is not final."""
    unknown_word: str | None = None
    """The state of one of these that this program does not know, verbatim."""

    @property
    def is_complete(self) -> bool:
        """Whether every submitted input has a final run."""
        return self.missing == 0 and self.open == 0


@dataclass(frozen=True, slots=True)
class OutputDue:
    """A processed run whose full answer is not in the journal, or is older than the run."""

    run_id: RunId
    input_id: InputId
    part_id: PlanId
    batch_id: BatchId


@dataclass(frozen=True, slots=True)
class StoredOutput:
    """The full answer of the run of one input, verbatim."""

    input_id: InputId
    position: int
    run_id: RunId
    body: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnsweredInput:
    """An input as it is, with the full answer of its run at the same moment, if it is here."""

    input: Input
    body: Mapping[str, Any] | None = field(repr=False)
