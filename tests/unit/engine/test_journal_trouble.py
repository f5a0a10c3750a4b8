"""A journal that cannot be written is told in every batch, and in none once it can be again."""

from __future__ import annotations

from extend_desktop.domain.errors import StorageError
from extend_desktop.services.batch_events import Pulse
from extend_desktop.services.engine.journal_trouble import JournalTrouble
from extend_desktop.services.engine.permits import Permits
from extend_desktop.services.engine.pulses import PulseKeeper
from extend_desktop.services.engine.standstills import Standstills
from tests.helpers.fake_workspace import batch
from tests.helpers.virtual_time import LoopClock, run_virtual

FIRST, SECOND = batch("first"), batch("second")
FULL = StorageError("disk_full")


def test_what_is_written_for_one_batch_ends_the_trouble_of_all() -> None:
    async def scene() -> tuple[list[str | None], list[str | None], Pulse]:
        clock, permits = LoopClock(), Permits()
        for one in (FIRST, SECOND):
            permits.allow_reading(one.id)
        standstills = Standstills(clock, lambda _: None)
        pulse = PulseKeeper(clock)
        trouble = JournalTrouble(permits, standstills, pulse)

        def told() -> list[str | None]:
            marked = [standstills.marked(one).standstill for one in (FIRST, SECOND)]
            return [None if one is None else one.code for one in marked]

        trouble.met(FULL)
        meanwhile = told()
        trouble.over()
        return meanwhile, told(), pulse.now

    meanwhile, after, pulse = run_virtual(scene())
    assert meanwhile == ["disk_full", "disk_full"]
    assert after == [None, None]
    assert pulse.problem is None
