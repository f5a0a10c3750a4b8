"""One operation as it is sent and understood, and how one attempt at it fails; only for `api/`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Mapping
from dataclasses import field
from typing import Any, Generic, TypeVar

from extend_desktop.api.errors import Failure
from extend_desktop.api.operations import Operation
from extend_desktop.services.ports import Urgency
from extend_desktop.values import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries, made anew for every attempt."""

    headers: Mapping[str, str]
    content: bytes | AsyncIterable[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """One operation, as it is sent and as its answer is understood.

    Attributes:
        path: that of the operation, with ids in it, already encoded.
        to_value: from the parsed JSON to the caller's value; may run in a thread.
        on_empty: the value of a success without a body; None when a body is needed.
        body: called once per attempt.
    """

    operation: Operation
    path: str
    to_value: Callable[[Any], T] = field(repr=False)
    params: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    on_empty: Callable[[], T] | None = field(default=None, repr=False)
    body: Callable[[], Body] | None = field(default=None, repr=False)
    urgency: Urgency = Urgency.INTERACTIVE


class AttemptError(Exception):
    """One attempt failed; never leaves `api/`."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.error.code)
        self.failure = failure
