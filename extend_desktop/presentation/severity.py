"""How good or bad a status is, for a dot or icon beside its word; the faces turn it into a colour."""

from __future__ import annotations

from enum import StrEnum, auto


class Severity(StrEnum):
    """How a status should look; never the only sign of it, a word is always beside it."""

    OK = auto()
    FAILED = auto()
    RUNNING = auto()
    WAITING = auto()
    WARNING = auto()
    MUTED = auto()
