"""Takes what a piece of work in a thread returned or raised, whatever it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

HandOn = Callable[[Sequence[T], BaseException | None], None]
"""Called with the one result and no error, or with no result and the error."""


class AnyOutcome(Generic[T]):
    """Append the result to the list it lends; at the end of the block the outcome is handed on.

    Nothing is raised on: in a thread of its own nothing above can catch it.
    """

    def __init__(self, hand_on: HandOn[T]) -> None:
        self._hand_on = hand_on
        self._results: list[T] = []

    def __enter__(self) -> list[T]:
        return self._results

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _: TracebackType | None,
    ) -> Literal[True]:
        self._hand_on(self._results, error)
        return True
