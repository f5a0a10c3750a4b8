"""Hold an answer of a fake back until the test lets it go, so that nothing depends on time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass
class Gate:
    """Holds an answer back; open to begin with."""

    opened: asyncio.Event = field(default_factory=asyncio.Event)
    is_shut: bool = False

    def shut(self) -> None:
        self.is_shut = True
        self.opened.clear()

    def open(self) -> None:
        self.is_shut = False
        self.opened.set()

    async def pass_through(self) -> None:
        if self.is_shut:
            await self.opened.wait()
