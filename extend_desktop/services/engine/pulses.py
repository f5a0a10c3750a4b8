"""How fresh the picture is and whether the server answers; only the engine uses it."""

from __future__ import annotations

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, LimitError
from extend_desktop.services.batch_events import Pulse
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock


class PulseKeeper:
    """Collects good and bad news and announces the sum."""

    def __init__(self, clock: Clock) -> None:
        self.changed: Event[Pulse] = Event()
        self._clock = clock
        self._answered_s: float | None = None
        self._due_s: float | None = None
        self._problem: ExtendDesktopError | None = None

    @property
    def now(self) -> Pulse:
        """The pulse at this moment."""
        now_s = self._clock.monotonic_s()
        return Pulse(
            last_update_s_ago=None if self._answered_s is None else now_s - self._answered_s,
            next_update_in_s=None if self._due_s is None else max(0.0, self._due_s - now_s),
            online=not isinstance(self._problem, ConnectivityError),
            problem=self._problem,
        )

    def answered(self) -> None:
        """Note that the server answered; what was wrong is over."""
        self._answered_s = self._clock.monotonic_s()
        self._problem = None
        self.changed.emit(self.now)

    def reached(self) -> None:
        """Note that another call got through: neither connection nor limit is what is wrong."""
        if isinstance(self._problem, ConnectivityError | LimitError):
            self._problem = None
            self.changed.emit(self.now)

    def troubled(self, problem: ExtendDesktopError) -> None:
        """Note what went wrong."""
        self._problem = problem
        self.changed.emit(self.now)

    def planned(self, due_s: float | None) -> None:
        """Note when the next poll is due, by the monotonic clock."""
        if due_s != self._due_s:
            self._due_s = due_s
            self.changed.emit(self.now)
