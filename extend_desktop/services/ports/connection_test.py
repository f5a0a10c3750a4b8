"""What the test of a connection needs from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from extend_desktop.domain.connection_steps import FirstAnswer, Step
from extend_desktop.domain.errors import Fact
from extend_desktop.domain.network import NetworkAccess

Reached = Callable[[Step, dict[str, Fact]], None]
"""Called on the loop's thread as soon as a step is done, with what is known of it."""


class NamesPort(Protocol):
    """Looks up names."""

    async def resolve(self, host: str) -> int:
        """Return how many addresses a name has.

        Raises:
            ConnectivityError: `dns`, it has none; `timeout`.
        """
        ...


class FirstContactPort(Protocol):
    """Asks a server one question without a key."""

    async def ask(self, base_url: str, access: NetworkAccess, reached: Reached) -> FirstAnswer:
        """Ask the way that calls go; no header of ours but the name of the program goes along.

        `reached` hears of `PROXY`, `TCP` and `TLS`.

        Raises:
            ConnectivityError: the server cannot be reached, or something else answers.
        """
        ...
