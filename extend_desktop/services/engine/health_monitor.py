"""How fresh the picture is and whether the server answers; only the engine uses it."""

from __future__ import annotations

import logging
from datetime import datetime

from extend_desktop.domain.errors import ConnectivityError, ExtendDesktopError, StorageError
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Event
from extend_desktop.services.ports import Clock

_log = logging.getLogger(__name__)
_OF_OTHERS = frozenset({"upload_file", "create_batch_run", "get_run"})
"""What may go wrong while the monitor is answered: other limits and other parts of the server."""


class HealthMonitor:
    """Collects what succeeds and what fails, and announces the sum."""

    def __init__(self, clock: Clock) -> None:
        self.changed: Event[ConnectionHealth] = Event()
        self._clock = clock
        self._answered_s: float | None = None
        self._due_s: float | None = None
        self._probe_s: float | None = None
        self._problem: ExtendDesktopError | None = None
        self._lost_at: datetime | None = None
        self._unwritable: StorageError | None = None

    @property
    def now(self) -> ConnectionHealth:
        now_s = self._clock.monotonic_s()
        due_s = min(
            (at_s for at_s in (self._due_s, self._probe_s) if at_s is not None), default=None
        )
        return ConnectionHealth(
            last_update_s_ago=None if self._answered_s is None else now_s - self._answered_s,
            next_update_in_s=None if due_s is None else max(0.0, due_s - now_s),
            online=not isinstance(self._problem, ConnectivityError),
            problem=self._unwritable or self._problem,
            offline_since=self._lost_at,
        )

    def answered(self) -> None:
        """Note that the server answered the monitor; what was wrong with that is over."""
        self._answered_s = self._clock.monotonic_s()
        if self._operation not in _OF_OTHERS or isinstance(self._problem, ConnectivityError):
            self._set_problem(None)
        self.changed.emit(self.now)

    def reached(self, operation: str) -> None:
        """Note that another call got through: there is a connection, and this can be done."""
        if isinstance(self._problem, ConnectivityError):
            self._set_problem(None)
            self.changed.emit(self.now)
        else:
            self.gave_up(operation)

    def reachability_changed(self, lost: ConnectivityError | None) -> None:
        """Note whether any call of the account, the window's too, got through to the server."""
        if lost is None:
            self.reached("")
        elif not (isinstance(self._problem, ConnectivityError) and self._problem.code == lost.code):
            self.failed(lost)

    def gave_up(self, operation: str) -> None:
        """Note that there is nothing to be done of this kind now, so nothing is in its way."""
        if self._problem is not None and self._operation == operation:
            self._set_problem(None)
            self.changed.emit(self.now)

    @property
    def _operation(self) -> object:
        return self._problem.facts.get("operation") if self._problem else None

    def failed(self, problem: ExtendDesktopError) -> None:
        if self._problem is None or self._problem.code != problem.code:
            _log.warning("Shown in the status line: %s", problem)
        self._set_problem(problem)
        self.changed.emit(self.now)

    def _set_problem(self, problem: ExtendDesktopError | None) -> None:
        self._problem = problem
        if not isinstance(problem, ConnectivityError):
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = self._clock.now()

    def cannot_write(self, error: StorageError | None) -> None:
        """Note that the journal cannot be written, which is graver than all else; None: it can."""
        if error is not self._unwritable:
            self._unwritable = error
            self.changed.emit(self.now)

    def planned(self, due_s: float | None) -> None:
        """Note when the next poll is due, by the monotonic clock."""
        if due_s != self._due_s:
            self._due_s = due_s
            self.changed.emit(self.now)

    def probe_planned(self, due_s: float | None) -> None:
        """Note when a host that is away is asked for next; None when it is not."""
        if due_s != self._probe_s:
            self._probe_s = due_s
            self.changed.emit(self.now)
