"""The shape of what is said for one error code, and advice that several share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What to say for one code."""

    title: str
    details: tuple[str, ...]
    advice: str


CHECK_NETWORK = "Check the network connection, then try again."
TRY_LATER = "Wait a little, then try again."
REPORT = "Try again. If it happens again, report it with the code below."
