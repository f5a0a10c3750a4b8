"""Looks that hang, fail, are slow or come too late cost their own row only."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Sequence,
)
from pathlib import Path

import pytest

from extend_desktop.domain.drafts import Plan
from extend_desktop.domain.inspections import AS_IT_IS, CheckOptions, Inspection
from extend_desktop.domain.scans import FoundFile
from extend_desktop.presentation.drafts import plan_text
from extend_desktop.services.staging import checker
from tests.helpers.staged_list import Inspector, Staged, write
from tests.helpers.waiting import GIVE_UP_S


class FailingInspector(Inspector):
    """Has a defect with every third file."""

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        if int(path.stem) % 3 == 0:
            raise ZeroDivisionError
        return super().inspect(path, keep_on, options)


async def test_a_defect_in_one_look_is_its_row_s_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    staged = Staged(inspector=FailingInspector())
    staged.service.add_paths(
        [write(tmp_path / f"{number}.txt", str(number)) for number in range(40)]
    )
    await staged.service.wait_until_idle()
    states = Counter(draft.reason_code or draft.state.value for draft in staged.service.drafts)
    assert states == {"ready": 26, "check_failed": 14}
    assert staged.service.plan.checking == 0
    assert "ZeroDivisionError" in caplog.text
    await staged.tasks.aclose()


class HangingInspector(Inspector):
    """Never comes back from some files, as a dead share does, until the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.hanging = threading.Event()
        self.let_go = threading.Event()

    def inspect(
        self, path: Path, keep_on: Callable[[], bool], options: CheckOptions = AS_IT_IS
    ) -> Inspection:
        if path.stem.startswith("hangs"):
            self.hanging.set()
            assert self.let_go.wait(GIVE_UP_S)
        return super().inspect(path, keep_on, options)


async def test_reads_that_hang_hold_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker, "STUCK_AFTER_S", 0.05)
    inspector = HangingInspector()
    staged = Staged(inspector=inspector)
    names = [f"hangs {number}" for number in range(4)] + [str(number) for number in range(60)]
    paths = [write(tmp_path / f"{name}.txt", name) for name in names]
    staged.service.add_paths(paths)
    async with asyncio.timeout(GIVE_UP_S):
        while staged.service.plan.uploads < 60:  # noqa: ASYNC110 - the rows tell it
            await asyncio.sleep(0.01)
    assert staged.service.plan.checking == 4
    # Other threads of the program are still to be had.
    assert await asyncio.to_thread(lambda: True)
    gone = next(draft for draft in staged.service.drafts if draft.spec.name == "hangs 0.txt")
    staged.service.remove([gone.key])
    inspector.let_go.set()
    await staged.service.wait_until_idle()
    assert staged.service.plan.uploads == 63
    await staged.tasks.aclose()


async def test_what_is_known_of_a_group_is_shown_while_it_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker, "STUCK_AFTER_S", 3600.0)
    monkeypatch.setattr(checker, "PARALLEL", 1)
    inspector = HangingInspector()
    staged = Staged(inspector=inspector)
    names = ["first", "second", "hangs", "last"]
    staged.service.add_paths([write(tmp_path / f"{name}.txt", name) for name in names])
    async with asyncio.timeout(120):
        while staged.service.plan.uploads < 2:  # noqa: ASYNC110 - the rows tell it
            await asyncio.sleep(0.01)
    assert staged.service.plan.checking == 2
    inspector.let_go.set()
    await staged.service.wait_until_idle()
    assert staged.service.plan.uploads == 4
    await staged.tasks.aclose()


async def test_a_loop_that_has_much_to_do_is_left_alone_between_groups(
    staged: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window takes longer over a row than a look at a small file."""
    naps: list[float] = []
    sleep, loop = asyncio.sleep, asyncio.get_running_loop()

    async def noted(duration_s: float) -> None:
        naps.append(duration_s)
        await sleep(0)

    def keep_busy() -> None:
        time.sleep(2 * checker.BUSY_S)
        if not naps or max(naps) <= 0:
            loop.call_soon(keep_busy)

    monkeypatch.setattr(asyncio, "sleep", noted)
    keep_busy()
    staged.service.add_paths([write(tmp_path / f"{number}.txt") for number in range(20)])
    await staged.service.wait_until_idle()
    assert checker.BUSY_S <= max(naps) <= checker.REPORT_EVERY_S
    assert staged.service.plan.checking == 0


async def test_looks_share_a_few_threads_that_the_loop_did_not_wait_for(
    staged: Staged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Starting a thread waits until the system runs it, and a long list has many groups."""
    starters: list[threading.Thread] = []
    start = threading.Thread.start

    def noted(thread: threading.Thread) -> None:
        if thread.name == "staging check":
            starters.append(threading.current_thread())
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    files = [write(tmp_path / f"{number}.txt") for number in range(4 * checker.GROUP)]
    staged.service.add_paths(files)
    await staged.service.wait_until_idle()
    assert len(staged.inspector.paths) == len(files)
    assert 1 <= len(starters) <= checker.PARALLEL
    assert threading.current_thread() not in starters


async def test_hashing_ends_when_its_row_is_removed(staged: Staged, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(64 * 1024**3)  # sparse: an hour of hashing
    staged.service.add_paths([big])
    async with asyncio.timeout(GIVE_UP_S):
        while not staged.inspector.paths:  # noqa: ASYNC110 - set on another thread
            await asyncio.sleep(0.01)
    staged.service.clear()
    await asyncio.wait_for(staged.service.wait_until_idle(), GIVE_UP_S)
    assert staged.service.drafts == ()


class CloudScanner:
    """Finds files of which some are only in the cloud."""

    def __init__(self, found: Sequence[FoundFile]) -> None:
        self.found = tuple(found)

    def scan(
        self, paths: Iterable[Path], *, everything: bool = False
    ) -> Iterator[tuple[FoundFile, ...]]:
        yield self.found


async def test_files_in_the_cloud_are_counted_before_they_are_read_and_come_last(
    tmp_path: Path,
) -> None:
    cloud = [write(tmp_path / f"cloud {number}.txt", f"cloud {number}") for number in range(3)]
    here = [
        write(tmp_path / f"here {number}.txt", str(number)) for number in range(3 * checker.GROUP)
    ]
    found = [FoundFile(path, cloud_bytes=7) for path in cloud]
    staged = Staged(CloudScanner([*found, *(FoundFile(path) for path in here)]))
    plans: list[Plan] = []
    staged.service.added.subscribe(lambda _: plans.append(staged.service.plan))
    staged.service.add_paths([tmp_path])
    await staged.service.wait_until_idle()
    assert (plans[0].in_cloud, plans[0].in_cloud_bytes) == (3, 21)
    assert "3 (21 bytes) only in the cloud, to be downloaded" in plan_text(plans[0])
    assert staged.service.plan.in_cloud == 0
    assert staged.service.plan.uploads == len(here) + 3
    assert not any(draft.in_cloud for draft in staged.service.drafts)
    # What is here does not wait for what has to come down: only groups in work may end after it.
    read = [path.name for path in staged.inspector.paths]
    first = next(place for place, name in enumerate(read) if name.startswith("cloud"))
    assert first >= len(here) - (checker.PARALLEL - 1) * checker.GROUP
    await staged.tasks.aclose()
