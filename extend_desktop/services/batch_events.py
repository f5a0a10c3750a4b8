"""What the engine announces about batches; services and faces may import it."""

from __future__ import annotations

from datetime import datetime

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Input
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import BatchId, InputId
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class InputsChanged:
    """These inputs look different now; the latest state, several changes may be in one."""

    batch_id: BatchId
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class ActivityAdded:
    """A line was added to a batch's history."""

    batch_id: BatchId
    activity: Activity


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How far one upload is, in bytes."""

    batch_id: BatchId
    input_id: InputId
    sent_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class ConnectionHealth:
    """How fresh the picture is, and whether the server can be reached.

    Attributes:
        last_update_s_ago: since the server last answered the monitor; None before the first time.
        next_update_in_s: until the next poll; None when none is planned.
        problem: what went wrong last, until something goes right again.
        offline_since: when the server could first not be reached; None while it can.
    """

    last_update_s_ago: float | None
    next_update_in_s: float | None
    online: bool
    problem: ExtendDesktopError | None
    offline_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class ResultStored:
    """The full answer of an input's run is in the journal, for the first time or anew."""

    batch_id: BatchId
    input_id: InputId
