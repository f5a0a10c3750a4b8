"""Whether the server can be reached, by the attempts of all calls; only for `api/`."""

from __future__ import annotations

from extend_desktop.api.errors import Failure
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.services.ports import ReachabilityListener


class Reachability:
    """What is known so far, and who is told of it. Loop's thread only."""

    def __init__(self) -> None:
        self._listener: ReachabilityListener | None = None
        self._unreachable: ConnectivityError | None = None

    def set_listener(self, listener: ReachabilityListener) -> None:
        """Call `listener` from now on; see `ApiPort.set_reachability_listener`."""
        self._listener = listener
        if self._unreachable is not None:
            listener(self._unreachable)

    def note(self, failure: Failure | None, *, is_sure: bool) -> None:
        """Note what an attempt came to; a connection that was cut says nothing unless it is sure."""
        lost = failure.error if failure else None
        if not isinstance(lost, ConnectivityError):
            lost = None
        elif lost.code == "cut" and not is_sure:
            return
        self._unreachable = lost
        if self._listener is not None:
            self._listener(lost)
