"""What everything that is done for one batch shares; only the engine's modules import it."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager

from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.errors import ExtendDesktopError, Fact, StorageError
from extend_desktop.domain.ids import BatchId, PlanId
from extend_desktop.domain.pace import Pace, pace_of
from extend_desktop.services.engine.changes import ChangeNotifier
from extend_desktop.services.engine.context import EngineContext, error_record_of
from extend_desktop.services.engine.gate import Gate
from extend_desktop.services.engine.retry_waits import RetryWaits, is_asked
from extend_desktop.services.ports.journal import ErrorRecord

_MOST_ENDS = 500
"""The pace of a fast batch is that of its last 500 ends; a slow one has fewer in the pace's window."""


class JobContext:
    """The tools of one batch's work, and what is known of it in this session.

    Attributes:
        gate: asked before each effect.
        changes: what is to be announced.
        waits: what the batch waits for.
    """

    def __init__(self, engine: EngineContext, batch_id: BatchId) -> None:
        self.engine = engine
        self.batch_id = batch_id
        self.api, self.journal, self.clock = engine.api, engine.journal, engine.clock
        self.jitter, self.health, self.hold = engine.jitter, engine.health, engine.hold
        self.gate = Gate(engine.hold)
        self.changes = ChangeNotifier(engine.clock)
        self.waits = RetryWaits(engine.clock, self.changes.notify)
        self._ends_s: deque[float] = deque(maxlen=_MOST_ENDS)
        self._under_way = 0

    @property
    def is_busy(self) -> bool:
        return self._under_way > 0

    @contextmanager
    def working(self) -> Generator[None]:
        """Keep the batch's job alive for the length of the block."""
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
            if not self.is_busy:
                self.changes.wake()

    async def note(
        self, kind: ActivityKind, *, request_id: str | None = None, **facts: Fact
    ) -> None:
        await self.engine.note(self.batch_id, kind, request_id=request_id, **facts)

    async def note_error(self, kind: ActivityKind, error: ErrorRecord, **facts: Fact) -> None:
        """Add to the batch's history that something failed, and why."""
        await self.note(
            kind, request_id=error.request_id, **facts, code=error.code, detail=error.detail
        )

    async def report_wait(
        self,
        operation: str,
        error: ExtendDesktopError,
        wait_s: float,
        plan_id: PlanId | None = None,
    ) -> None:
        """Say in the batch's row, and once in its history, why it waits and until when."""
        if self.waits.begin(operation, error, wait_s, plan_id):
            await self.note(
                ActivityKind.CALL_FAILED,
                request_id=error.request_id,
                operation=error.facts.get("operation"),
                code=error.code,
                detail=error_record_of(error).detail or None,
                wait_s=round(wait_s),
                is_asked=is_asked(error, wait_s),
            )

    async def retry_forever(
        self, work: Callable[[], Awaitable[None]], may_go_on: Callable[[], bool]
    ) -> None:
        """Carry `work` out to its end, however often the journal fails meanwhile."""
        await self.engine.retry_forever(work, may_go_on, lambda: [self.waits])

    def journal_failed(self, error: StorageError) -> None:
        self.engine.journal_errors.met(error, self.waits)

    def journal_wrote(self) -> None:
        self.engine.journal_errors.over()

    def runs_ended(self, count: int) -> None:
        """Note that so many runs became final just now; their results may be fetched."""
        self._ends_s.extend([self.clock.monotonic_s()] * count)
        self.engine.fetching.set()

    def pace(self, remaining: int) -> Pace | None:
        """Return how fast it goes with so many inputs to go; None when too little has ended."""
        return pace_of(self._ends_s, self.clock.monotonic_s(), remaining)
