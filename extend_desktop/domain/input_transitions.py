"""Which state of an input may follow which; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extend_desktop.domain.batches import InputState

TRANSITIONS: Mapping[InputState, frozenset[InputState]] = MappingProxyType(
    {
        InputState.SKIPPED: frozenset(),
        InputState.BLOCKED: frozenset(),
        InputState.WAITING: frozenset(
            {InputState.UPLOADING, InputState.UPLOADED, InputState.FAILED, InputState.CANCELLED}
        ),
        InputState.UPLOADING: frozenset(
            {InputState.UPLOADED, InputState.WAITING, InputState.FAILED, InputState.CANCELLED}
        ),
        # Its file may turn out to be gone at Extend: it is uploaded again, or fails.
        InputState.UPLOADED: frozenset(
            {InputState.SUBMITTING, InputState.WAITING, InputState.FAILED, InputState.CANCELLED}
        ),
        InputState.SUBMITTING: frozenset(
            {
                InputState.SUBMITTED,
                InputState.UNCONFIRMED,
                InputState.UPLOADED,
                InputState.FAILED,
            }
        ),
        # To WAITING only when its file is not known to be at Extend: after a recovery.
        InputState.UNCONFIRMED: frozenset(
            {
                InputState.SUBMITTED,
                InputState.UPLOADED,
                InputState.WAITING,
                InputState.CANCELLED,
            }
        ),
        # Its batch run ended and no run of it ever appeared; or one appeared after that.
        InputState.SUBMITTED: frozenset({InputState.FAILED, InputState.CANCELLED}),
        InputState.FAILED: frozenset({InputState.SUBMITTED}),
        InputState.CANCELLED: frozenset({InputState.SUBMITTED}),
    }
)
"""Which state may follow which by itself. The journal refuses any other step."""

RETRY_STARTS = frozenset({InputState.SUBMITTED, InputState.FAILED, InputState.CANCELLED})
"""States from which an input may be sent again, on the operator's word alone.

A submitted one only if its run failed or was cancelled.
"""
RETRY_TARGETS = frozenset({InputState.WAITING, InputState.UPLOADED})
"""Where a retry leads: with its file if that is still at Extend."""
