"""Time that tests own: a loop whose clock jumps, and a clock whose sleeps take no time."""

from __future__ import annotations

import asyncio
import functools
import inspect
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from typing_extensions import override

P = ParamSpec("P")
T = TypeVar("T")
Scene = Callable[..., Coroutine[Any, Any, None]]
MOST_TURNS_AT_ONCE = 20_000
MOST_S = 86_400.0
START = datetime(2026, 2, 9, 12, 0, tzinfo=UTC)


class _Jumping(selectors.SelectSelector):
    """Instead of waiting it moves the loop's time on; for work without sockets or threads."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 0.0
        self._turns_at_once = 0
        self._end_s = MOST_S

    @override
    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise AssertionError("everything waits and no timer runs: a deadlock")
        self._turns_at_once = 0 if timeout > 0 else self._turns_at_once + 1
        if self._turns_at_once > MOST_TURNS_AT_ONCE:
            raise AssertionError("something goes round in circles and no time passes: a livelock")
        self.now_s += max(0.0, timeout)
        if self.now_s > self._end_s:
            # Once: what follows is the test's tidying up.
            self._end_s += MOST_S
            raise AssertionError("what is waited for has not come in a day")
        return super().select(0)


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """Runs timers in order, without waiting for them."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    @override
    def time(self) -> float:
        return self._jumping.now_s

    @override
    def run_in_executor(
        self, executor: Any, func: Callable[..., T], *args: Any
    ) -> asyncio.Future[T]:
        """Do at once, on the loop, what would be done in a thread: no timer may overtake it."""
        done: asyncio.Future[T] = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - carried to whoever awaits it
            done.set_exception(error)
        return done


class LoopClock:
    """Follows the running loop's time.

    Attributes:
        ahead: how far the wall clock was moved meanwhile.
    """

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return START + self.ahead + timedelta(seconds=self.monotonic_s())

    def monotonic_s(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, duration_s: float) -> None:
        await asyncio.sleep(duration_s)


class InstantClock:
    """Sleeps end at once and move only this clock; for tests that talk to real sockets."""

    def __init__(self) -> None:
        self.elapsed_s = 0.0
        self.slept_s: list[float] = []
        self.before_sleep: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        return START + timedelta(seconds=self.elapsed_s)

    def monotonic_s(self) -> float:
        return self.elapsed_s

    async def sleep(self, duration_s: float) -> None:
        self.before_sleep()
        self.slept_s.append(duration_s)
        self.elapsed_s += duration_s
        await asyncio.sleep(0)


def run_virtual(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` on a loop of its own in virtual time."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(work)


def in_virtual_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Let a test run on a loop of its own in virtual time."""

    @functools.wraps(test)
    def run(*args: P.args, **others: P.kwargs) -> None:
        run_virtual(test(*args, **others))

    return run


def staged_by(stage: Callable[[Path, Scene], object]) -> Callable[[Scene], Callable[..., None]]:
    """Give a test as its first argument what `stage` makes in the test's folder."""

    def decorate(test: Scene) -> Callable[..., None]:
        _, *others = inspect.signature(test).parameters.values()
        folder = inspect.Parameter("tmp_path", inspect.Parameter.KEYWORD_ONLY)
        is_wanted = folder.name in (other.name for other in others)

        def run(**fixtures: Any) -> None:
            home = fixtures["tmp_path"] if is_wanted else fixtures.pop("tmp_path")
            stage(home, functools.partial(test, **fixtures))

        functools.update_wrapper(run, test)
        # What pytest fills in: the folder, and not what is made in it.
        wanted = {other.name: other.replace(kind=folder.kind) for other in others}
        wanted.setdefault(folder.name, folder)
        vars(run)["__signature__"] = inspect.Signature(list(wanted.values()))
        return run

    return decorate
