"""Full collections: never in the middle of work, soon after it, and as before once it is over."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Generator

import pytest

from extend_desktop.ui import idle_gc
from extend_desktop.ui.idle_gc import IdleCollector, idle_collections
from tests.helpers.pane_fixtures import until


class Knot:
    """Holds itself, so that only a collection can free it."""

    def __init__(self) -> None:
        self.self = self


def old_knot() -> weakref.ref[Knot]:
    """A knot that only a full collection finds."""
    knot = Knot()
    gc.collect(1)
    assert gc.get_count()[2] > 0
    return weakref.ref(knot)


class Processor:
    """What the process is said to have used: all of the time, or nothing more."""

    def __init__(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        return time.monotonic() if self.is_busy else 0.0


async def started(processor: Processor) -> IdleCollector:
    """A collector that has set aside what was there before."""
    frozen = gc.get_freeze_count()
    collector = IdleCollector(10, processor)
    await until(lambda: gc.get_freeze_count() > frozen)
    return collector


@pytest.fixture(autouse=True)
def _thaw() -> Generator[None]:
    yield
    gc.unfreeze()


async def test_an_idle_program_is_collected_and_what_start_up_left_is_set_aside() -> None:
    with idle_collections():
        collector = await started(Processor(is_busy=False))
        knot = old_knot()
        await until(lambda: knot() is None)
        collector.stop()


async def test_a_busy_program_is_left_alone_until_it_rests() -> None:
    processor = Processor(is_busy=True)
    with idle_collections():
        collector = await started(processor)
        knot = old_knot()
        looks = processor.looks
        await until(lambda: processor.looks > looks + 5)
        assert knot() is not None
        processor.is_busy = False
        await until(lambda: knot() is None)
        collector.stop()


async def test_a_program_that_is_never_idle_is_collected_in_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(idle_gc, "AT_LATEST_S", 0.0)
    with idle_collections():
        collector = await started(Processor(is_busy=True))
        knot = old_knot()
        await until(lambda: knot() is None)
        collector.stop()


def test_afterwards_python_collects_as_before() -> None:
    before = gc.get_threshold()
    with idle_collections():
        assert gc.get_threshold()[:2] == before[:2]
        assert gc.get_threshold()[2] > 1_000_000
    assert gc.get_threshold() == before


async def test_a_start_that_went_without_collections_goes_on_so_until_the_first_look() -> None:
    """The first new object would else have all that was made since the start walked."""
    gc.disable()
    try:
        with idle_collections():
            assert not gc.isenabled()
            collector = await started(Processor(is_busy=True))
            assert gc.isenabled()
            collector.stop()
            gc.disable()
        assert gc.isenabled()
    finally:
        gc.enable()
