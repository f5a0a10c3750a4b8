"""The engine as an operator, a bad network and kills treat it, one act after the other.

All in the time of one loop: between two acts nothing moves, so a kill finds the journal as it is.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

from extend_desktop.domain.batch_status import ENDED_STATUSES
from extend_desktop.domain.batches import Batch, CancelMode, Input, InputState, Phase
from extend_desktop.domain.errors import ExpectedError
from extend_desktop.domain.ids import BatchId
from extend_desktop.domain.runs import BatchRunRequest, SubmittedInput
from extend_desktop.domain.statuses import RunStatus
from extend_desktop.services.batch_terms import BatchTerms
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.virtual_harness import InlineDatabase
from tests.helpers.virtual_time import VirtualTimeLoop
from tests.integration.engine.harness import EngineHarness, local, open_harness, remote

T = TypeVar("T")
_LONGEST_END_S = 20_000.0
"""Longer than every wait there is, one after the other."""
_LONGEST_BEGINNING_S = 120.0
"""What has not come to a write by then has ended, or waits for something."""
_FAILING = {"runs": [{"every": 4, "reason": "INTERNAL_ERROR"}]}


async def _any_batch(_: object) -> bool:
    """Say yes of every batch."""
    return True


class Act(StrEnum):
    """What the operator does to a batch."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    RETRY = "retry"
    RESEND = "resend"


def _worth_money(runs: Sequence[RunStatus]) -> list[RunStatus]:
    """Those that were or will be paid for; an input has one at most, however often it is retried."""
    return [run for run in runs if run not in (RunStatus.FAILED, RunStatus.CANCELLED)]


async def _allowed(act: Callable[[], Coroutine[Any, Any, object]]) -> None:
    """Do what may be refused with a reason for people."""
    with suppress(ExpectedError):
        await act()


class Interleaving:
    """One account's life; each act returns when it is done.

    Attributes:
        batches: what was submitted or adopted, with its number of inputs.
        acts: what happened so far, to read when something is not as promised.
    """

    def __init__(self, home: Path) -> None:
        self.batches: dict[BatchId, int] = {}
        self.acts: list[str] = []
        self._home = home
        self._documents = 0
        self._runner = asyncio.Runner(loop_factory=VirtualTimeLoop)
        self._server = AsyncExitStack()
        self._session = AsyncExitStack()
        self._do(self._begin())

    def close(self) -> None:
        """End what runs, whatever came of it."""
        self._sandbox.network.is_gone = False
        self._do(self._session.aclose())
        self._do(self._server.aclose())
        self._runner.close()

    def submit(self, count: int, *, is_remote: bool) -> None:
        """Submit a batch of new documents, of equal ones, or of files of the account."""
        if is_remote:
            self._try(self._submit_remote(count), f"submit {count} files")
        else:
            self._try(self._submit_local(count), f"submit {count} documents")

    def adopt(self, count: int) -> None:
        """Adopt what a script of somebody else sent."""
        self._try(self._adopt(count), f"adopt {count}")

    def pause(self, batch_id: BatchId) -> None:
        self._try(self._now.batches.pause(batch_id), f"pause {batch_id}")

    def resume(self, batch_id: BatchId) -> None:
        self._try(self._now.batches.resume(batch_id), f"resume {batch_id}")

    def cancel(self, batch_id: BatchId, mode: CancelMode) -> None:
        self._try(self._now.batches.cancel(batch_id, mode), f"cancel {batch_id} {mode}")

    def retry(self, batch_id: BatchId) -> None:
        self._try(self._now.batches.retry_failed(batch_id), f"retry {batch_id}")

    def resend(self, batch_id: BatchId, *, early: bool) -> None:
        act = self._now.batches.resend_unconfirmed(batch_id, early=early)
        self._try(act, f"resend {batch_id}")

    def at_once(self, acts: Sequence[Callable[[], Coroutine[Any, Any, object]]], name: str) -> None:
        """Begin acts of the operator together, as from the window and from a command beside it."""
        self.acts.append(f"at once: {name}")
        self._do(self._together(acts))

    def cut_short(
        self,
        act: Callable[[], Coroutine[Any, Any, object]],
        name: str,
        turns: int,
        *,
        resume: bool,
        writes: int | None = None,
        begins: int | None = None,
    ) -> bool:
        """Kill the program within an act, after so many turns of its loop.

        Return whether it came as far.

        With `writes` these are counted from the act's write of that number, and what the program
        wants to write after it does not get to the disk. `begins` is the number of inputs of the
        batch that the act makes, if it makes one.
        """
        when = f"{turns} turns" if writes is None else f"{writes} writes and {turns} turns"
        self.acts.append(f"{name}, killed after {when}, resume={resume}")
        came_so_far = self._do(self._cut_short(act, turns, writes, resume=resume))
        self._do(self._find_begun(begins))
        return came_so_far

    def act_on(
        self, batch_id: BatchId, act: Act, mode: CancelMode = CancelMode.EVERYTHING
    ) -> Coroutine[Any, Any, object]:
        """Return what the operator does to a batch, not yet begun."""
        batches = self._now.batches
        match act:
            case Act.PAUSE:
                return batches.pause(batch_id)
            case Act.RESUME:
                return batches.resume(batch_id)
            case Act.CANCEL:
                return batches.cancel(batch_id, mode)
            case Act.RETRY:
                return batches.retry_failed(batch_id)
            case Act.RESEND:
                return batches.resend_unconfirmed(batch_id, early=True)

    def submit_act(self, count: int, *, is_remote: bool) -> Coroutine[Any, Any, object]:
        """Return a submission, not yet begun."""
        return self._submit_remote(count) if is_remote else self._submit_local(count)

    def adopt_act(self, count: int) -> Coroutine[Any, Any, object]:
        """Return an adoption, not yet begun."""
        return self._adopt(count)

    def refresh(self) -> None:
        self.acts.append("refresh")
        self._do(self._refresh())

    def pass_time(self, duration_s: float) -> None:
        self.acts.append(f"{duration_s} s")
        self._do(asyncio.sleep(duration_s))

    def plan_fault(self, fault: Mapping[str, Any]) -> None:
        self.acts.append(f"fault {dict(fault)}")
        self._sandbox.plan_faults(fault)

    def lose_network(self, *, is_gone: bool) -> None:
        self.acts.append("network gone" if is_gone else "network there")
        self._sandbox.network.is_gone = is_gone

    def restart(self, *, resume: bool) -> None:
        self.acts.append(f"restart, resume={resume}")
        self._do(self._restart(resume=resume))

    def kill(self, *, resume: bool) -> None:
        """End the program as a power cut would: what it had not written down is lost."""
        self.acts.append(f"kill, resume={resume}")
        self._do(self._kill(resume=resume))

    def settle(self) -> None:
        """Let everything be well again, and wait for the end as an operator would."""
        self.acts.append("settle")
        self._sandbox.network.is_gone = False
        self._sandbox.plan_faults()
        self._do(self._settle())

    def check(self) -> None:
        """Compare the journal with what was submitted and with the server's own records."""
        self._do(self._check())

    def check_end(self) -> None:
        """And that everything has ended, with the same end on both sides."""
        self.check()
        self._do(self._check_end())

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def _try(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """Do what may be refused with a reason for people; any other error is a failure."""
        try:
            self._do(work)
            self.acts.append(name)
        except ExpectedError as error:
            self.acts.append(f"{name}: {error.code}")

    async def _begin(self) -> None:
        served = in_process_sandbox("--files-per-minute", "120", "--files", "6", faults=_FAILING)
        self._sandbox: InProcessSandbox = await self._server.enter_async_context(served)
        await self._open(resume=False)
        self._terms: BatchTerms = await self._now.terms()
        self._files = await self._now.remote(6)

    async def _open(self, *, resume: bool) -> None:
        opened = open_harness(
            self._sandbox, self._home, resume=resume, is_to_be_exported=_any_batch
        )
        self._now: EngineHarness = await self._session.enter_async_context(opened)

    async def _submit_local(self, count: int) -> None:
        paths: list[Path] = []
        for number in range(count):
            # Every third one equals the one before it.
            self._documents += number % 3 != 2
            path = self._home / f"{len(self.batches)}-{number}.txt"
            path.write_text(f"Invoice number: {self._documents}\nTotal: {self._documents}.00\n")
            paths.append(path)
        batch_id = await self._now.batches.submit_beside(self._terms, [local(p) for p in paths])
        self.batches[batch_id] = count

    async def _submit_remote(self, count: int) -> None:
        inputs = [remote(file) for file in self._files[:count]]
        batch_id = await self._now.batches.submit_beside(self._terms, inputs)
        self.batches[batch_id] = len(inputs)

    async def _adopt(self, count: int) -> None:
        inputs = tuple(SubmittedInput({}, file_id=file.id) for file in self._files[:count])
        request = BatchRunRequest(self._terms.extractor.id, "latest", 50, inputs)
        made = await self._now.client.create_batch_run(request)
        self.batches[await self._now.batches.adopt(made.id)] = len(inputs)

    async def _refresh(self) -> None:
        self._now.batches.refresh(None)

    async def _restart(self, *, resume: bool) -> None:
        await self._session.aclose()
        await self._open(resume=resume)

    async def _together(self, acts: Sequence[Callable[[], Coroutine[Any, Any, object]]]) -> None:
        async with asyncio.TaskGroup() as group:
            for act in acts:
                group.create_task(_allowed(act))

    async def _cut_short(
        self,
        act: Callable[[], Coroutine[Any, Any, object]],
        turns: int,
        writes: int | None,
        *,
        resume: bool,
    ) -> bool:
        writing = self._database.writing
        came_so_far = True
        if writes is not None:
            writing.stop_after(writes)
        under_way = asyncio.ensure_future(_allowed(act))
        if writes is not None:
            try:
                async with asyncio.timeout(_LONGEST_BEGINNING_S):
                    await writing.stopped()
            except TimeoutError:
                came_so_far = False
        for _ in range(turns):
            await asyncio.sleep(0)
        if under_way.done():
            await under_way
        await self._kill(resume=resume, under_way=under_way)
        return came_so_far

    async def _find_begun(self, count: int | None) -> None:
        """Look for a batch that the operator was not told of: it is there as a whole, or not at all."""
        found = [b for b in await self._now.batches.list() if b.id not in self.batches]
        assert len(found) <= (count is not None), self.acts
        for batch in found:
            assert batch.phase_counts.total == count, (batch, self.acts)
            self.batches[batch.id] = batch.phase_counts.total

    async def _kill(self, *, resume: bool, under_way: asyncio.Future[None] | None = None) -> None:
        journal, copy = self._home / "journal.sqlite3", self._home / "at-the-kill"
        connection = self._connection
        with sqlite3.connect(copy) as target:
            connection.backup(target)
        target.close()
        was_gone, self._sandbox.network.is_gone = self._sandbox.network.is_gone, True
        # Nothing that is written or sent from here on counts.
        self._database.writing.go_on()
        if under_way is not None:
            under_way.cancel()
            await asyncio.gather(under_way, return_exceptions=True)
        await self._session.aclose()
        for piece in ("-wal", "-shm", "-journal"):
            journal.with_name(journal.name + piece).unlink(missing_ok=True)
        shutil.move(copy, journal)
        self._sandbox.network.is_gone = was_gone
        await self._open(resume=resume)

    async def _settle(self) -> None:
        async with asyncio.timeout(_LONGEST_END_S):
            await self._now.batches.resume_all()
            for batch_id in self.batches:
                while (await self._idle(batch_id)).status not in ENDED_STATUSES:
                    with suppress(ExpectedError):
                        await self._now.batches.resume(batch_id)
                    with suppress(ExpectedError):
                        await self._now.batches.resend_unconfirmed(batch_id)
                    await asyncio.sleep(60)

    async def _idle(self, batch_id: BatchId) -> Batch:
        return await self._now.batches.wait_until_idle(batch_id)

    async def _check(self) -> None:
        known: set[int] = set()
        for batch_id, count in self.batches.items():
            batch, inputs = await self._of(batch_id)
            assert len(inputs) == count == batch.phase_counts.total, self.acts
            assert [item.position for item in inputs] == list(range(count)), self.acts
            phases = Counter(item.phase.value for item in inputs)
            counted = {phase: getattr(batch.phase_counts, phase) for phase in phases}
            assert counted == phases, self.acts
            known |= {int(item.id) for item in inputs}
            is_due = await self._now.journal.due_exports.of_batch(batch_id) is not None
            assert is_due == (batch.finished_at is not None), (batch, self.acts)
        runs = self._own_runs()
        assert set(runs) <= known, self.acts
        twice = {key: found for key, found in runs.items() if len(_worth_money(found)) > 1}
        assert not twice, (twice, self.acts)

    async def _of(self, batch_id: BatchId) -> tuple[Batch, tuple[Input, ...]]:
        """Read a batch and its inputs at one moment: what moved between the two is read again."""
        batches = self._now.batches
        while True:
            # The counts alone do not tell: an input may be tried and wait again between two looks.
            before = self._connection.total_changes
            batch, inputs = await batches.get(batch_id), await batches.inputs(batch_id)
            if self._connection.total_changes == before:
                return batch, inputs

    @property
    def _database(self) -> InlineDatabase:
        return cast("InlineDatabase", self._now.journal.database)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._database.connection

    def _own_runs(self) -> dict[int, list[RunStatus]]:
        """How each run stands that the server made for each of our inputs."""
        found: dict[int, list[RunStatus]] = {}
        for run in self._sandbox.state()["runs"]:
            if "edInput" in (run["metadata"] or {}):
                status = RunStatus(run["status"])
                found.setdefault(int(run["metadata"]["edInput"]), []).append(status)
        return found

    async def _check_end(self) -> None:
        runs = {run["id"]: run for run in self._sandbox.state()["runs"]}
        for batch_id in self.batches:
            batch, inputs = await self._of(batch_id)
            assert batch.status in ENDED_STATUSES, (batch, self.acts)
            assert batch.retry_wait is None, (batch, self.acts)
            assert batch.outputs_missing == 0, (batch, self.acts)
            for item in inputs:
                if item.state is InputState.SUBMITTED:
                    assert runs[item.run_id]["status"] == item.run_status, (item, self.acts)
                    assert item.phase in (Phase.PROCESSED, Phase.FAILED, Phase.CANCELLED), self.acts
