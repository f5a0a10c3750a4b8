"""Collections: in the loop's thread alone; full ones never in the middle of work, soon after it."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import weakref
from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject, Signal

from extend_desktop.ui import idle_gc
from extend_desktop.ui.idle_gc import IdleCollector, LoopCollector, idle_collections
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
def _as_before() -> Generator[None]:
    was_enabled = gc.isenabled()
    yield
    gc.unfreeze()
    (gc.enable if was_enabled else gc.disable)()


async def test_an_idle_program_is_collected_and_what_start_up_left_is_set_aside() -> None:
    with idle_collections():
        collector = await started(Processor(is_busy=False))
        knot = old_knot()
        await until(lambda: knot() is None)
        collector.stop()


class Silent(QObject):
    """The dispatcher of a loop that never says that it is awake."""

    awake = Signal()

    def instance(self) -> Silent:
        return self


async def test_the_young_are_collected_where_the_loop_does_not_say_that_it_is_awake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(idle_gc, "QAbstractEventDispatcher", Silent())
    gc.disable()
    collector = await started(Processor(is_busy=True))
    knot, kept = weakref.ref(Knot()), [Knot() for _ in range(gc.get_threshold()[0] + 1)]
    await until(lambda: knot() is None)
    assert kept
    collector.stop()


async def test_few_objects_grow_old_together() -> None:
    """Else walking them all at once takes as long as a frame."""
    gc.disable()
    collector = LoopCollector()
    alive, kept = Knot(), list[list[list[int]]]()
    knot = weakref.ref(alive)
    gc.collect(0)
    del alive
    while sum(map(len, kept)) < 6000:
        kept.append([[] for _ in range(gc.get_threshold()[0] + 1)])
        collector.collect()
    collector.stop()
    assert knot() is None


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


@pytest.mark.parametrize("was_enabled", [True, False])
def test_afterwards_python_collects_as_before(was_enabled: bool) -> None:
    (gc.enable if was_enabled else gc.disable)()
    with idle_collections():
        assert not gc.isenabled()
    assert gc.isenabled() is was_enabled


async def test_garbage_is_collected_in_the_thread_of_the_loop_whoever_makes_too_many_objects() -> (
    None
):
    """Qt's objects in it would else be destroyed in a thread that is not theirs."""
    threads: list[int] = []
    with idle_collections():
        collector = await started(Processor(is_busy=True))
        for _ in range(10):
            knot = Knot()
            weakref.finalize(knot, lambda: threads.append(threading.get_ident()))
            del knot
        kept = await asyncio.to_thread(make_many_objects)
        await until(lambda: len(threads) == 10)
        assert kept
        collector.stop()
    assert set(threads) == {threading.get_ident()}


def make_many_objects() -> list[list[int]]:
    """So many that Python would collect thrice, were it to do so by itself."""
    return [[] for _ in range(3 * gc.get_threshold()[0])]
