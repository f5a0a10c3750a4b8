"""Every way the sandbox can be told to misbehave, by a name for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Fault = Mapping[str, Any]
DAYS_S = "259200"

# Other forms of Retry-After are the client's affair; it gives the engine seconds, 300 at most.
READ: dict[str, Fault] = {
    "reset": {"kind": "drop"},
    "stall": {"kind": "stall"},
    "slow": {"kind": "slow", "seconds": 0.1},
    "cut": {"kind": "cut"},
    "truncated": {"kind": "truncated"},
    "502": {"kind": "html"},
    "500": {"kind": "status", "status": 500},
    "429-seconds": {"kind": "status", "status": 429, "retry_after": "2"},
    "429-past": {"kind": "status", "status": 429, "retry_after": {"date_in_s": -3600}},
    "429-absent": {"kind": "status", "status": 429},
    "429-days": {"kind": "status", "status": 429, "retry_after": DAYS_S},
    "empty": {"kind": "empty"},
    "wrong-type": {"kind": "wrong_type"},
    "html-200": {"kind": "html", "status": 200},
    "huge": {"kind": "huge", "bytes": 1_000_000},
}
"""What can happen to a call without an effect."""
AFTER: dict[str, Fault] = {
    f"{name}-after": {**READ[name], "when": "after"}
    for name in ("reset", "502", "500", "empty", "html-200", "huge")
}
EFFECT: dict[str, Fault] = READ | AFTER
"""What can happen to a call with one: these come before the effect or, where so named, after it."""
LIST: dict[str, Fault] = READ | {
    "duplicate-items": {"kind": "duplicate_items"},
    "missing-items": {"kind": "missing_items"},
}
CODES = {
    "reset": "cut",
    "stall": "timeout",
    "cut": "truncated",
    "truncated": "truncated",
    "502": "bad_gateway",
    "500": "internal",
    "429-seconds": "rate_limited",
    "429-past": "rate_limited",
    "429-absent": "rate_limited",
    "429-days": "rate_limited",
    "empty": "empty_answer",
    "html-200": "captive_portal",
    "huge": "too_big_answer",
}
"""The error's code that each comes to, whatever the operation."""
HARMLESS = frozenset({"slow", "wrong-type", "duplicate-items"})


def code_of(name: str) -> str:
    """The error's code of a fault, before or after the effect."""
    return CODES[name.removesuffix("-after")]


def planned(operation: str, fault: Fault, *, always: bool) -> Fault:
    """The fault for the operation's first call, or for all of them until it is lifted."""
    when = {"every": 1} if always else {"nth": 1}
    return {"operation": operation, **when, **fault}
