"""How parts of the window hear of what outlives it. For ui."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from extend_desktop.services.events import Event

T = TypeVar("T")
_ASIDE = "standsAside"


def hear(event: Event[T], act: Callable[[T], None], owner: QObject) -> None:
    """Act on an event for as long as its owner is there: a window may go before the program does.

    One that stands aside for another window acts on none: it is there a little longer.
    """

    def heard(fact: T) -> None:
        if not _stands_aside(owner):
            act(fact)

    owner.destroyed.connect(event.subscribe(heard))


def let_stand_aside(window: QObject, *, is_aside: bool) -> None:
    """Let a window and all that is in it hear nothing, or hear again."""
    window.setProperty(_ASIDE, is_aside)


def _stands_aside(owner: QObject) -> bool:
    found: QObject | None = owner
    while found is not None and not found.property(_ASIDE):
        found = found.parent()
    return found is not None
