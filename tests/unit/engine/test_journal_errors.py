"""A journal that cannot be written is shown in every batch, and in none once it can be again."""

from __future__ import annotations

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.engine.health_monitor import HealthMonitor
from extend_desktop.services.engine.journal_retry import JournalErrors
from extend_desktop.services.engine.retry_waits import RetryWaits
from tests.helpers.fake_workspace import batch
from tests.helpers.virtual_time import LoopClock, run_virtual

BATCH = batch("b")
FULL = StorageError("disk_full")


def test_what_is_written_for_one_batch_ends_the_wait_of_all() -> None:
    async def scene() -> tuple[list[str | None], list[str | None], ConnectionHealth]:
        clock = LoopClock()
        waits = [RetryWaits(clock, lambda: None) for _ in range(2)]
        health = HealthMonitor(clock)
        errors = JournalErrors(health)

        def shown() -> list[str | None]:
            marked = [each.marked(BATCH).retry_wait for each in waits]
            return [None if each is None else each.code for each in marked]

        errors.met(FULL, *waits)
        meanwhile = shown()
        errors.over()
        return meanwhile, shown(), health.now

    meanwhile, after, health = run_virtual(scene())
    assert meanwhile == ["disk_full", "disk_full"]
    assert after == [None, None]
    assert health.problem is None
