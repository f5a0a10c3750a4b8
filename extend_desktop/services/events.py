"""A typed, plain-Python event; services announce past-tense facts through it.

Any service may own one; faces subscribe. Called on the loop's thread only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextvars import Context, copy_context
from typing import Generic, TypeVar

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Event(Generic[T]):
    """Calls every subscriber with each announced fact, in the order of subscription.

    Each is called in the context it subscribed in: a command that the window carries out speaks
    English, and what hears of it there speaks the window's language.
    """

    def __init__(self) -> None:
        self._subscribers: list[tuple[Callable[[T], None], Context]] = []

    def subscribe(self, subscriber: Callable[[T], None]) -> Callable[[], None]:
        """Add `subscriber`; the returned function removes it again and may be called twice."""
        entry = subscriber, copy_context()
        self._subscribers.append(entry)

        def unsubscribe() -> None:
            if entry in self._subscribers:
                self._subscribers.remove(entry)

        return unsubscribe

    def emit(self, fact: T) -> None:
        """Call all subscribers. One that raises is logged and does not stop the others."""
        for subscriber, context in tuple(self._subscribers):
            try:
                # A copy, for a context cannot be entered again by what this fact leads to.
                context.copy().run(subscriber, fact)
            except Exception:  # noqa: BLE001 - a subscriber's defect must not stop the announcer
                _log.exception("A subscriber failed")


class Subscriptions:
    """What a listener has subscribed to at present; all of it ends at once."""

    def __init__(self) -> None:
        self._ends: list[Callable[[], None]] = []

    def add(self, *ends: Callable[[], None]) -> None:
        """Take over what `subscribe` returned."""
        self._ends.extend(ends)

    def end(self) -> None:
        """Hear no more of any."""
        for end in self._ends:
            end()
        self._ends.clear()
