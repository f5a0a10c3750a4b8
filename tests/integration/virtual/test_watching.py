"""A watched folder: a real folder, the real journal, engine and sandbox, in virtual time."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from typing_extensions import override

from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.drafts import Draft, DraftState
from extend_desktop.domain.errors import DefectError, ServiceError
from extend_desktop.domain.watching import (
    FileMark,
    WatchAction,
    WatchRule,
)
from extend_desktop.presentation.watching import reason_file_text
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.services.watching import WatchParts, WatchService
from extend_desktop.services.watching.new_files import GATHERED_S, MOST, STABLE_S, NewFiles
from extend_desktop.services.watching.service import POLL_S
from extend_desktop.system.watched_folder import DiskFolder
from tests.helpers.fake_extend import FakeExtend, open_extend
from tests.helpers.journals import ACCOUNT
from tests.helpers.virtual_harness import INVOICES, VirtualHarness, open_virtual_harness
from tests.helpers.virtual_time import run_virtual, staged_by

SETTLED_S = STABLE_S + 2 * POLL_S + 1
ENDED_S = 600.0


class Actions:
    """The real look and the real engine; what is staged is only noted.

    Attributes:
        stops_at: where the program is ended: it never goes on from there.
    """

    def __init__(self, harness: VirtualHarness) -> None:
        self._harness = harness
        self.staged: list[str] = []
        self.stops_at = ""
        self.error: Exception | None = None

    async def check(self, paths: Sequence[Path]) -> Sequence[Draft]:
        return [_draft(path) for path in paths]

    async def stage(self, paths: Sequence[Path]) -> None:
        self.staged += [path.name for path in paths]
        await self._stop("staged")

    async def submit(self, rule: WatchRule, drafts: Sequence[Draft]) -> str:
        await self._stop("before")
        if self.error is not None:
            raise self.error
        terms = replace(INVOICES, name=rule.folder.name, priority=rule.priority)
        await self._harness.batches.submit_beside(terms, [draft.input for draft in drafts])
        await self._stop("after")
        return rule.folder.name

    async def _stop(self, where: str) -> None:
        if self.stops_at == where:
            await asyncio.Event().wait()


class Folder(DiskFolder):
    """The disk, which can go away like a network, or refuse to move."""

    def __init__(self) -> None:
        super().__init__()
        self.is_away = False
        self.is_read_only = False

    @override
    def files(self, folder: Path, *, subfolders: bool) -> Sequence[FileMark]:
        if self.is_away:
            raise OSError(errno.EHOSTDOWN, "gone")
        return super().files(folder, subfolders=subfolders)

    @override
    def move(self, mark: FileMark, folder: Path, target: str, reason: str) -> bool:
        if self.is_read_only:
            raise PermissionError(errno.EACCES, "no")
        return super().move(mark, folder, target, reason)


class Session:
    """One run of the program over a folder."""

    def __init__(self, home: Path, harness: VirtualHarness) -> None:
        self.harness = harness
        self.folder = home / "scans"
        self.folder.mkdir(exist_ok=True)
        self.actions = Actions(harness)
        self.disk = Folder()
        self.tasks = TaskRunner()
        parts = WatchParts(
            harness.journal.watched,
            self.disk,
            self.actions,
            harness.clock,
            _here,
            reason_file_text,
        )
        self.watch = WatchService(ACCOUNT, parts, self.tasks)

    def rule(
        self,
        action: WatchAction = WatchAction.SUBMIT,
        *,
        moves: bool = False,
        subfolders: bool = False,
    ) -> WatchRule:
        return WatchRule(self.folder, action=action, priority=7, moves=moves, subfolders=subfolders)

    def put(self, name: str, text: str = "") -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text or f"Invoice number: {name}\nTotal: 7.00 EUR\n")
        return path

    def kinds(self) -> list[str]:
        return [note.kind.value for note in self.watch.notes]

    def names(self, below: str = "") -> list[str]:
        folder = self.folder / below
        return sorted(path.name for path in folder.iterdir() if path.is_file())

    async def sent(self) -> list[list[str]]:
        """Return the names in each batch that there is, the oldest first."""
        batches = await self.harness.batches.list()
        return [
            sorted(item.name for item in await self.harness.inputs(batch.id))
            for batch in reversed(batches)
        ]


async def _here(work: Callable[[], object]) -> object:
    await asyncio.sleep(0)
    return work()


def _draft(path: Path) -> Draft:
    seen = inspect(path)
    spec = InputSpec(
        InputKind.LOCAL, path.name, str(path), size_bytes=seen.size_bytes, sha256=seen.sha256
    )
    if seen.problem:
        return Draft(0, spec, DraftState.BLOCKED, seen.problem.value)
    return Draft(0, spec, DraftState.READY)


@asynccontextmanager
async def session(home: Path, api: FakeExtend) -> AsyncGenerator[Session]:
    """Begin; at the end everything stops where it is, as at a kill."""
    async with open_virtual_harness(home, api, resume=True) as harness:
        made = Session(home, harness)
        await made.watch.start()
        yield made
        made.watch.close()
        await made.tasks.aclose()


def run_sessions(home: Path, *scenes: Callable[[Session], Awaitable[None]]) -> None:
    """Run one session after the other over the same journal, folder and server."""

    async def work() -> None:
        async with open_extend() as api:
            for scene in scenes:
                async with session(home, api) as run:
                    await scene(run)

    run_virtual(work())


in_session = staged_by(run_sessions)


@in_session
async def test_new_files_become_one_batch_once_they_are_whole(run: Session) -> None:
    run.put("before.txt")
    await run.watch.watch(run.rule())
    growing = run.put("a.txt", "Invoice")
    run.put("b.txt")
    run.put(".hidden.txt")
    run.put("c.txt.part")
    run.put("empty.txt").write_bytes(b"")
    for _ in range(4):
        await asyncio.sleep(POLL_S)
        growing.write_text(growing.read_text() + " number: 1\n")
    assert await run.sent() == []
    await asyncio.sleep(SETTLED_S)
    assert await run.sent() == [["a.txt", "b.txt"]]
    await asyncio.sleep(ENDED_S)
    assert await run.sent() == [["a.txt", "b.txt"]]
    [batch] = await run.harness.batches.list()
    assert (batch.name, batch.priority) == ("scans", 7)
    assert run.kinds() == ["began", "submitted"]


@in_session
async def test_files_that_are_there_are_taken_when_that_is_wanted(run: Session) -> None:
    run.put("before.txt")
    await run.watch.watch(run.rule(), takes_present=True)
    await asyncio.sleep(SETTLED_S)
    assert await run.sent() == [["before.txt"]]


@in_session
async def test_an_endless_copy_does_not_hold_the_others_up_for_ever(run: Session) -> None:
    await run.watch.watch(run.rule())
    run.put("whole.txt")
    endless = run.put("endless.txt", "x")
    for _ in range(int((GATHERED_S + SETTLED_S) / POLL_S)):
        await asyncio.sleep(POLL_S)
        endless.write_text(endless.read_text() + "x")
    assert await run.sent() == [["whole.txt"]]
    assert run.watch.status.waiting == 1


@in_session
async def test_what_is_finished_is_moved_and_what_is_refused_says_why(run: Session) -> None:
    (run.folder / "done").mkdir()
    (run.folder / "done" / "good.txt").write_text("an older one of this name")
    await run.watch.watch(run.rule(moves=True))
    run.put("good.txt")
    run.put("copy.txt", (run.folder / "good.txt").read_text())
    run.put("odd.xyzxyz")
    await asyncio.sleep(SETTLED_S)
    await asyncio.sleep(ENDED_S)
    assert run.names() == []
    assert run.names("done") == ["good (2).txt", "good.txt"] or run.names("done") == [
        "copy.txt",
        "good.txt",
    ]
    reasons = {
        path.name: path.read_text() for path in (run.folder / "rejected").glob("*.reason.txt")
    }
    assert "unknown" in reasons["odd.xyzxyz.reason.txt"] or (
        "choose it" in reasons["odd.xyzxyz.reason.txt"]
    )
    [same] = [text for text in reasons.values() if "its content is the same" in text]
    assert same
    assert len(run.names("rejected")) == 4


@in_session
async def test_subfolders_are_watched_on_request_but_not_those_that_files_are_moved_to(
    run: Session,
) -> None:
    await run.watch.watch(run.rule(moves=True))
    run.put("May/left.txt")
    await asyncio.sleep(SETTLED_S)
    assert await run.sent() == []
    await run.watch.watch(run.rule(moves=True, subfolders=True))
    run.put("May/a.txt")
    run.put("June/a.txt", "Invoice number: other\nTotal: 8.00 EUR\n")
    run.put("June/odd.xyzxyz")
    await asyncio.sleep(SETTLED_S)
    run.put("June/copy.txt", (run.folder / "May" / "a.txt").read_text())
    await asyncio.sleep(SETTLED_S + ENDED_S)
    assert await run.sent() == [["a.txt", "a.txt"]]
    assert run.names("May") == ["left.txt"]
    assert run.names("done/May") + run.names("done/June") == ["a.txt", "a.txt"]
    assert len(run.names("rejected/June")) == 4


@in_session
async def test_staged_files_are_moved_once_their_batch_is_through(run: Session) -> None:
    await run.watch.watch(run.rule(WatchAction.STAGE, moves=True))
    path = run.put("a.txt")
    await asyncio.sleep(SETTLED_S)
    assert run.actions.staged == ["a.txt"]
    await asyncio.sleep(ENDED_S)
    assert path.exists()
    await run.harness.batches.submit(INVOICES, [_draft(path)])
    await asyncio.sleep(ENDED_S)
    assert run.names("done") == ["a.txt"]
    assert run.actions.staged == ["a.txt"]


@pytest.mark.parametrize("stops_at", ["before", "after"])
def test_a_kill_around_the_submission_sends_each_file_once(tmp_path: Path, stops_at: str) -> None:
    async def first(run: Session) -> None:
        await run.watch.watch(run.rule(moves=True))
        run.put("a.txt")
        run.put("b.txt")
        run.actions.stops_at = stops_at
        await asyncio.sleep(SETTLED_S)
        assert len(await run.sent()) == (stops_at == "after")

    async def second(run: Session) -> None:
        await asyncio.sleep(SETTLED_S + ENDED_S)
        assert await run.sent() == [["a.txt", "b.txt"]]
        assert run.names("done") == ["a.txt", "b.txt"]

    run_sessions(tmp_path, first, second)


def test_a_kill_before_the_move_moves_at_the_next_start(tmp_path: Path) -> None:
    async def first(run: Session) -> None:
        await run.watch.watch(run.rule(moves=True))
        run.put("a.txt")
        run.disk.is_read_only = True
        await asyncio.sleep(SETTLED_S + ENDED_S)
        assert run.kinds() == ["began", "submitted", "failed"]

    async def second(run: Session) -> None:
        await asyncio.sleep(SETTLED_S)
        assert run.names("done") == ["a.txt"]
        assert await run.sent() == [["a.txt"]]

    run_sessions(tmp_path, first, second)


def test_a_kill_after_staging_stages_again_what_the_list_takes_once(tmp_path: Path) -> None:
    async def first(run: Session) -> None:
        await run.watch.watch(run.rule(WatchAction.STAGE))
        run.put("a.txt")
        run.actions.stops_at = "staged"
        await asyncio.sleep(SETTLED_S)

    async def second(run: Session) -> None:
        await asyncio.sleep(SETTLED_S)
        assert run.actions.staged == ["a.txt"]

    async def third(run: Session) -> None:
        await asyncio.sleep(ENDED_S)
        assert run.actions.staged == []

    run_sessions(tmp_path, first, second, third)


def test_a_restart_takes_nothing_twice_and_a_touch_is_no_new_file(tmp_path: Path) -> None:
    async def first(run: Session) -> None:
        await run.watch.watch(run.rule())
        run.put("a.txt")
        await asyncio.sleep(SETTLED_S)

    async def second(run: Session) -> None:
        os.utime(run.folder / "a.txt", (1, 1))
        (run.folder / "a.txt").with_name("renamed.txt").write_bytes(
            (run.folder / "a.txt").read_bytes()
        )
        await asyncio.sleep(SETTLED_S)
        assert await run.sent() == [["a.txt"]]
        assert run.kinds() == ["began", "same"]
        run.put("a.txt", "Invoice number: other\nTotal: 8.00 EUR\n")
        await asyncio.sleep(SETTLED_S)
        assert await run.sent() == [["a.txt"], ["a.txt"]]

    run_sessions(tmp_path, first, second)


@in_session
async def test_a_folder_that_goes_away_is_a_state_that_ends(run: Session) -> None:
    await run.watch.watch(run.rule())
    run.put("a.txt")
    await asyncio.sleep(POLL_S)
    run.disk.is_away = True
    await asyncio.sleep(ENDED_S)
    assert not run.watch.status.is_reachable
    run.disk.is_away = False
    await asyncio.sleep(SETTLED_S)
    assert run.watch.status.is_reachable
    assert run.kinds() == ["began", "unreachable", "reachable", "submitted"]
    assert await run.sent() == [["a.txt"]]


@pytest.mark.parametrize(
    ("error", "is_defect"),
    [
        (ServiceError("unavailable"), False),
        (DefectError("invariant"), True),
        (RuntimeError("not one of ours"), True),
        (OSError(errno.EIO, "nor this"), True),
    ],
)
def test_what_cannot_be_submitted_now_is_said_once_and_tried_again(
    tmp_path: Path, error: Exception, *, is_defect: bool
) -> None:
    async def scene(run: Session) -> None:
        reported: list[BaseException] = []
        run.tasks.failed.subscribe(reported.append)
        await run.watch.watch(run.rule())
        run.actions.error = error
        run.put("a.txt")
        await asyncio.sleep(ENDED_S)
        assert run.kinds() == ["began", "failed"]
        assert reported == ([error] if is_defect else [])
        run.actions.error = None
        await asyncio.sleep(SETTLED_S)
        assert await run.sent() == [["a.txt"]]

    run_sessions(tmp_path, scene)


def test_off_is_off_also_after_a_restart(tmp_path: Path) -> None:
    async def first(run: Session) -> None:
        await run.watch.watch(run.rule())
        await run.watch.watch(replace(run.rule(), is_on=False))
        run.put("a.txt")
        await asyncio.sleep(SETTLED_S)
        assert await run.sent() == []

    async def second(run: Session) -> None:
        await asyncio.sleep(SETTLED_S)
        assert await run.sent() == []
        assert run.watch.status.rule == replace(run.rule(), is_on=False)

    run_sessions(tmp_path, first, second)


def test_a_batch_holds_no_more_than_one_run_takes() -> None:
    new = NewFiles()
    marks = [FileMark(Path(f"{number:05}"), 1, 1) for number in range(MOST + 5)]
    assert new.look(marks, (), 0.0) == ()
    taken = new.look(marks, (), STABLE_S)
    assert list(taken) == marks[:MOST]
    assert list(new.look(marks, set(taken), STABLE_S)) == marks[MOST:]
