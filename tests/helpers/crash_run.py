"""Plays one seed: a batch through the real engine, killed on the way, resumed until it is done.

After every kill, and at the end, the sandbox's own state are compared with the journal.
"""

from __future__ import annotations

import asyncio
import csv
import json
import signal
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from extend_desktop.domain.waits import LOOK_UP_WINDOW_S
from tests.helpers.consistency_checks import (
    NotAsPromisedError,
    Snapshot,
    age_attempts,
    check_csv,
    check_end,
    check_inputs,
    check_nothing_unfinished,
    check_submissions,
    check_summary,
    check_uploads,
    read_journal,
    require,
    tokens_at,
)
from tests.helpers.crash_engine import CrashEngine, Start, environment_of, killing, started_engine
from tests.helpers.crash_proxy import LOOK_UP, Relay, relay_to
from tests.helpers.crash_scenarios import KillStage, Moment, Scenario
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

_EXTRACTOR = "Invoices"
_MOST_STARTS = 12
_LOOK_UPS = 2
"""So many searches without a find, and the attempt is taken for never having arrived."""
_LOOK_EVERY_S = 0.05
_INTERRUPTED = 4
_ENDED = (0, 1)
_TIMEOUT_S = 300.0


class SeedFailedError(AssertionError):
    """A seed did not hold; the text says which, at which moments, and what was found."""


@dataclass
class CrashOutcome:
    """What a seed came to.

    Attributes:
        kills: the moments that came, in order.
        adopted: attempts whose answer was lost and whose runs were found.
        never_arrived: attempts that had no effect, sent again on the operator's word.
        run_s: how long the last program ran.
    """

    seed: int
    kills: list[Moment] = field(default_factory=list[Moment])
    starts: int = 0
    adopted: int = 0
    never_arrived: int = 0
    run_s: float = 0.0


@dataclass(frozen=True, slots=True)
class RunContext:
    """What a run of a scenario needs from outside.

    Attributes:
        start: starts a program.
        length_s: how long an uninterrupted run takes; asked only for kills by the clock.
    """

    start: Start
    length_s: Callable[[], Awaitable[float]]


async def run_scenario(scenario: Scenario, folder: Path, context: RunContext) -> CrashOutcome:
    """Carry a scenario out in an empty folder.

    Raises:
        SeedFailedError: something was lost, doubled or did not add up.
    """
    outcome = CrashOutcome(scenario.seed)
    async with AsyncExitStack() as stack:
        server = start_sandbox(*scenario.flags, faults=scenario.faults)
        sandbox = await asyncio.to_thread(server.__enter__)
        stack.push_async_callback(asyncio.to_thread, server.__exit__, None, None, None)
        relay = await stack.enter_async_context(relay_to(sandbox.url))
        crash_run = CrashRun(scenario, folder, sandbox, relay, outcome, context)
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                await crash_run.to_the_end()
        except (NotAsPromisedError, TimeoutError) as error:
            raise SeedFailedError(_failure_text(crash_run, error)) from error
    return outcome


def _failure_text(run: CrashRun, error: BaseException) -> str:
    moments = "; ".join(map(str, run.outcome.kills)) or "none"
    said = run.said.decode(errors="replace")[-1500:]
    return (
        f"SEED={run.outcome.seed}: {error or 'it did not come to an end'}\n"
        f"  killed at: {moments}\n  planned: {run.moment}\n  {run.scenario}\n"
        f"  the last program said:\n{said}"
    )


class CrashRun:
    """One batch with its sandbox; `to_the_end` does all of it."""

    def __init__(
        self,
        scenario: Scenario,
        folder: Path,
        sandbox: SandboxProcess,
        relay: Relay,
        outcome: CrashOutcome,
        context: RunContext,
    ) -> None:
        self.scenario = scenario
        self.outcome = outcome
        self.moment: Moment | None = None
        self.said = b""
        self._sandbox = sandbox
        self._relay = relay
        self._context = context
        self._home = folder / "home"
        self._documents = folder / "documents"
        ending = "xlsx" if scenario.is_workbook else "csv"
        self._table = folder / "results" / f"results.{ending}"
        self._table.parent.mkdir(parents=True)
        self._temporary = folder / "temporary"
        self._temporary.mkdir()
        self._names = scenario.write_documents(self._documents)
        self._remote: list[str] = []
        self._snapshots = [Snapshot()]
        self._cut_uploads = 0
        self._summary: Mapping[str, Any] | None = None

    async def to_the_end(self) -> None:
        """Start programs until the batch has ended and its CSV is there, then compare all."""
        if self.scenario.remote:
            state = await self._state(seeded=True)
            self._remote = [file["id"] for file in state["files"]]
            self._names.extend(self._remote)
        while not (self._latest.has_ended and self._table.exists()):
            require(self.outcome.starts < _MOST_STARTS, "it was started too often")
            await self._one_program()
        await self._compare()

    @property
    def _latest(self) -> Snapshot:
        return self._snapshots[-1]

    async def _state(self, *, seeded: bool = False) -> Mapping[str, Any]:
        return await asyncio.to_thread(self._sandbox.state, seeded=seeded)

    def _arguments(self, *, resend: bool) -> list[str]:
        """What an operator would type now."""
        before = self._latest
        if not before.batches:
            places = [str(self._documents), *self._remote]
            table = [] if self.scenario.is_workbook else ["--csv", str(self._table)]
            return ["run", *places, "--extractor", _EXTRACTOR, *table, "--json"]
        (batch,) = before.batches
        if before.has_ended:
            return ["export", batch["id"], "--to", str(self._table), "--json"]
        return ["resume", *(["--resend"] if resend else []), batch["id"], "--json"]

    async def _one_program(self, *, resend: bool = False) -> None:
        """Start what comes next, perhaps kill it, and look at what it leaves."""
        before = self._latest
        kills = len(self.outcome.kills)
        wants_kill = kills < self.scenario.kills and not resend
        self.moment = self.scenario.moment(kills, before) if wants_kill else None
        by_clock = self.moment is not None and self.moment.stage is KillStage.ANY
        length_s = await self._context.length_s() if by_clock else 0.0
        self._relay.forget()
        self.outcome.starts += 1
        environment = environment_of(self._home, self._relay.url, self._sandbox.key)
        environment["TMPDIR"] = str(self._temporary)
        arguments = self._arguments(resend=resend)
        async with (
            started_engine(self._context.start, arguments, environment) as engine,
            killing(engine, self.moment, self._relay, length_s, self._table),
        ):
            started_s = time.monotonic()
            # Once that is confirmed, nothing is looked for in vain any more.
            doubtful = frozenset[str]() if resend else before.open_tokens
            lost = await self._until_gone(engine, doubtful)
            self.outcome.run_s = time.monotonic() - started_s
        self._relay.watcher = None
        await self._look_at_what_is_left(engine, before)
        if lost:
            await self._decide(lost)

    async def _until_gone(self, engine: CrashEngine, doubtful: frozenset[str]) -> frozenset[str]:
        """Wait for its end; press Ctrl-C when it looks in vain for attempts, and return these."""
        gone = asyncio.ensure_future(engine.read())
        lost: frozenset[str] = frozenset()
        try:
            while not gone.done() and not lost:
                await asyncio.wait({gone}, timeout=_LOOK_EVERY_S)
                if doubtful and self._relay.count(LOOK_UP) >= _LOOK_UPS:
                    lost = doubtful - tokens_at(await self._state())
            if lost:
                engine.interrupt()
            code = await gone
            # It may have ended by itself a moment before the signal came.
            engine.was_killed = code == -signal.SIGKILL
        finally:
            gone.cancel()
            self.said = bytes(engine.err)
        expected = (_INTERRUPTED,) if lost else _ENDED
        if not engine.was_killed:
            require(code in expected, f"{engine.command} ended with {code}")
        return lost if not engine.was_killed else frozenset()

    async def _look_at_what_is_left(self, engine: CrashEngine, before: Snapshot) -> None:
        await engine.workers_end()
        after = await asyncio.to_thread(read_journal, self._home)
        if engine.was_killed and self.moment is not None:
            self.outcome.kills.append(self.moment)
            self._cut_uploads += min(after.uploading, self._relay.count("uploadFile"))
        elif engine.command != "export" and engine.out:
            self._summary = _summary_of(engine.out)
        self._snapshots.append(after)
        state = await self._state()
        if not after.batches:
            require(not state["files"], "uploads without a batch in the journal")
            require(not state["batches"], "a batch run without a batch in the journal")
        else:
            check_inputs(after, self._names)
            check_submissions(after, state)
        if self._table.exists():
            require(after.has_ended, "there is an export of a batch that has not ended")
            check_csv(after, read_table(self._table))
        self._count_adoptions(before, after)

    def _count_adoptions(self, before: Snapshot, after: Snapshot) -> None:
        adopted = {
            attempt["token"] for attempt in after.attempts if attempt["outcome"] == "adopted"
        }
        known = {attempt["token"] for attempt in before.attempts if attempt["outcome"] == "adopted"}
        self.outcome.adopted += len(adopted - known)

    async def _decide(self, lost: frozenset[str]) -> None:
        """Nothing was sent again silently; now the operator says yes to it."""
        unconfirmed = {
            part["token"] for part in self._latest.parts if part["state"] == "unconfirmed"
        }
        require(lost <= unconfirmed, "an attempt that never arrived was given up or sent again")
        # The operator is asked once the look-up has lasted its time.
        await asyncio.to_thread(age_attempts, self._home, LOOK_UP_WINDOW_S)
        self.outcome.never_arrived += len(lost)
        await self._one_program(resend=True)

    async def _compare(self) -> None:
        state = await self._state()
        last = self._latest
        check_end(last, state)
        require(len(last.parts) == self.scenario.parts, f"{len(last.parts)} parts")
        spoilt = state["faultsActed"]
        faults = self.scenario.faults.get("faults", [])
        of_uploads = [
            index for index, fault in enumerate(faults) if fault["operation"] == "uploadFile"
        ]
        count = sum(spoilt.get(str(index), 0) for index in of_uploads)
        check_uploads(self._snapshots, state, cut=self._cut_uploads, spoilt=count)
        check_csv(last, read_table(self._table))
        check_nothing_unfinished(self._home, self._table.parent, self._temporary)
        if self._summary is not None:
            check_summary(last, self._summary)


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of an export by column, which has one name in every format."""
    if path.suffix == ".xlsx":
        head, *rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        names = [str(name).lower() for name in head]
        return [dict(zip(names, map(str, row), strict=True)) for row in rows]
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _summary_of(out: bytes | bytearray) -> Mapping[str, Any] | None:
    """What `run --json` or `resume --json` printed about the one batch, if it has ended."""
    printed: Any = json.loads(out)
    found: list[Mapping[str, Any]] = printed if isinstance(printed, list) else [printed]
    return next((item for item in found if item["finished_at"]), None)


def stages_of(outcomes: list[CrashOutcome]) -> Counter[str]:
    """How many kills there were in each stage."""
    return Counter(str(moment.stage) for outcome in outcomes for moment in outcome.kills)
