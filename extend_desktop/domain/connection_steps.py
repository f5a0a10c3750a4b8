"""The steps of a connection test, in their order, and what came of each; any module may import it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from extend_desktop.domain.errors import ExtendDesktopError, Fact
from extend_desktop.values import dataclass


class Step(StrEnum):
    """What is tried, one after the other."""

    ADDRESS = "address"
    DNS = "dns"
    PROXY = "proxy"
    TCP = "tcp"
    TLS = "tls"
    ANSWER = "answer"
    """Whether Extend answers, and no page of the network; asked without the key."""
    CLOCK = "clock"
    KEY = "key"
    PERMISSION = "permission"
    WORKSPACE = "workspace"
    VERSION = "version"
    RATE = "rate"


class StepState(StrEnum):
    """What came of a step."""

    RUNNING = "running"
    PASSED = "passed"
    WARNED = "warned"
    """Worth a word, but it stops nothing."""
    FAILED = "failed"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step as it stands.

    Attributes:
        facts: what `presentation` words it from; no secrets.
        error: why it failed.
    """

    step: Step
    state: StepState
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])
    error: ExtendDesktopError | None = None


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What a server says to somebody without a key.

    Attributes:
        said_at: its own clock, if it said it.
    """

    status: int
    said_at: datetime | None = None
