"""The inputs of a batch that is to run again, and where each is taken from; any module may import it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from extend_desktop.domain.batches import Input, InputKind, InputSpec, InputState
from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.ids import FileId
from extend_desktop.domain.plans import batch_runs_for
from extend_desktop.values import dataclass


class RepeatProblem(StrEnum):
    """Why an input cannot run again."""

    VANISHED = "vanished"
    """Its file is neither at Extend nor on this computer."""
    CHANGED = "changed"
    """Its file is gone at Extend, and the one on this computer is no longer what was sent."""
    UNREADABLE = "unreadable"
    PASSWORD = "password"  # noqa: S105 - a reason
    """It would be uploaded anew, and its password was kept in memory only."""
    DELETED = "deleted"
    """A file at Extend that is no longer there."""
    UNKNOWN = "unknown"
    """It came with an adopted batch run that does not say what was processed."""


@dataclass(frozen=True, slots=True)
class RepeatedInput:
    """One input of the batch before, and what would be sent of it.

    Attributes:
        spec: None where there is a problem.
    """

    input: Input
    spec: InputSpec | None
    problem: RepeatProblem | None = None


@dataclass(frozen=True, slots=True)
class RepeatInputs:
    """What running a batch again would send.

    Attributes:
        inputs: those that were meant for Extend, in their order.
        never_sent: how many were skipped or blocked then, and still are.
    """

    inputs: tuple[RepeatedInput, ...] = ()
    never_sent: int = 0

    @property
    def specs(self) -> tuple[InputSpec, ...]:
        """What would be sent."""
        return tuple(item.spec for item in self.inputs if item.spec is not None)

    @property
    def missing(self) -> tuple[RepeatedInput, ...]:
        """What cannot be had."""
        return tuple(item for item in self.inputs if item.spec is None)

    @property
    def links(self) -> int:
        """How many Extend fetches by a link."""
        return sum(spec.kind is InputKind.URL for spec in self.specs)


def was_meant_for_extend(item: Input) -> bool:
    """Return whether an input was sent, or was to be."""
    return item.state not in (InputState.SKIPPED, InputState.BLOCKED)


def spec_of(item: Input, file_id: FileId | None) -> InputSpec:
    """Return an input as a new batch gets it; without a file id a local one is uploaded."""
    return InputSpec(
        item.kind,
        item.name,
        item.source,
        size_bytes=item.size_bytes,
        page_count=item.page_count,
        sha256=item.sha256,
        file_id=file_id,
        folder=item.folder,
        metadata=item.metadata,
        sent_as=item.sent_as,
        upload=item.upload,
    )


def plan_of(specs: Sequence[InputSpec]) -> Plan:
    """Return what submitting them would do."""
    uploads = [item for item in specs if item.kind is InputKind.LOCAL and item.file_id is None]
    pages = [item.page_count for item in specs if item.page_count is not None]
    return Plan(
        inputs=len(specs),
        batch_runs=batch_runs_for(len(specs)),
        uploads=len(uploads),
        upload_bytes=sum(item.size_bytes or 0 for item in uploads),
        reused=sum(item.file_id is not None for item in specs),
        pages=sum(pages) if pages else None,
        pages_unknown=len(specs) - len(pages),
    )
