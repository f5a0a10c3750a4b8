"""The desktop around the window: what it says for us and does for us, where it can."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class DesktopPort(Protocol):
    """Every call returns quietly where the desktop has no such service; none raises, none is slow."""

    async def notify(self, key: str, title: str, body: str) -> None:
        """Show a notification in place of the last one with this key; the texts are plain."""
        ...

    def on_opened(self, act: Callable[[str], object]) -> None:
        """Let `act` be called with the key of a notification that was clicked."""
        ...

    async def show_progress(self, fraction: float | None) -> None:
        """Show how far the work is, from 0 to 1, at the program's icon; None shows nothing."""
        ...

    async def keep_awake(self, reason: str) -> None:
        """Hold sleep off, with the reason that the desktop may show; empty lets it come again."""
        ...

    async def aclose(self) -> None:
        """Let go of the desktop: sleep may come, no progress is shown."""
        ...
