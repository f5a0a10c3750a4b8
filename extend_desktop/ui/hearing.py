"""How parts of the window hear of what outlives it. For ui."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from extend_desktop.services.events import Event

T = TypeVar("T")


def hear(event: Event[T], act: Callable[[T], None], owner: QObject) -> None:
    """Act on an event for as long as its owner is there: a window may go before the program does."""
    owner.destroyed.connect(event.subscribe(act))
