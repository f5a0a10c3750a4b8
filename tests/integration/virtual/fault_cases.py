"""One case of the engine's matrix: a small batch, a fault, the state it leads to, and the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from extend_desktop.api.limits import Limits
from extend_desktop.domain.batches import Batch, BatchStatus, Input, InputSpec, InputState, Phase
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.batch_terms import BatchTerms
from tests.helpers.consistency_checks import (
    check_inputs,
    check_submissions,
    read_journal,
)
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.helpers.journals import drafts_of
from tests.integration.engine.harness import EngineHarness, local, open_harness
from tests.integration.virtual.fault_kinds import Fault, planned

COUNT = 4
LIMITS = Limits(max_answer_bytes=500_000)


@dataclass
class FaultCase:
    """A batch at a harness of its own, beside a sandbox of its own."""

    harness: EngineHarness
    sandbox: InProcessSandbox
    home: Path
    documents: Sequence[Path]
    batch_id: BatchId = field(init=False)
    terms: BatchTerms = field(init=False)
    inputs_to_send: Sequence[InputSpec] = field(init=False)

    async def submit(self) -> None:
        await self.prepare()
        await self.submit_prepared()

    async def prepare(self, inputs: Sequence[InputSpec] | None = None) -> None:
        """Ask for the extractor, as the composer does long before the submission."""
        self.terms = await self.harness.terms()
        self.inputs_to_send = inputs or [local(path) for path in self.documents]

    async def submit_prepared(self) -> None:
        self.batch_id = await self.harness.batches.submit(
            self.terms, drafts_of(self.inputs_to_send)
        )

    def plan(self, operation: str, fault: Fault, *, always: bool) -> None:
        self.sandbox.plan_faults(planned(operation, fault, always=always))

    def lift(self) -> None:
        self.sandbox.plan_faults()

    async def until_reported(self, code: str) -> None:
        """Return when the status line says this is wrong."""
        met = asyncio.Event()

        def look(health: ConnectionHealth) -> None:
            if health.problem is not None and health.problem.code == code:
                met.set()

        unsubscribe = self.harness.batches.health.subscribe(look)
        look(self.harness.batches.current_health)
        await met.wait()
        unsubscribe()

    async def inputs(self) -> tuple[Input, ...]:
        return await self.harness.batches.inputs(self.batch_id)


@dataclass(frozen=True)
class Expected:
    """What a case must come to.

    Attributes:
        meanwhile: while the fault lasts: `done`, `asks` the operator, `rows` failed, or else it
            `waits` and says why.
        code: what is until_reported meanwhile, or of the failed rows.
        may_code: what else the failed rows may say, by what was seen of them before.
        acts: what the operator must do afterwards.
        may_act: what the operator may have to do, by the moment when the fault is lifted.
    """

    meanwhile: str = "done"
    code: str = ""
    may_code: str = ""
    acts: tuple[str, ...] = ()
    may_act: tuple[str, ...] = ()


@asynccontextmanager
async def open_case(sandbox: InProcessSandbox, home: Path) -> AsyncGenerator[FaultCase]:
    """Open a harness with documents of its own."""
    documents = [home / f"{number}.txt" for number in range(COUNT)]
    for number, path in enumerate(documents):
        path.write_text(f"Invoice number: {home.name}-{number}\nTotal: 12.00\n")
    (home / "data").mkdir()
    async with open_harness(sandbox, home / "data", limits=LIMITS) as harness:
        yield FaultCase(harness, sandbox, home, documents)


async def end(case: FaultCase) -> list[str]:
    """See the batch through to all its results as an operator would; return what was to be done."""
    done: list[str] = []
    while True:
        batch = await case.harness.batches.wait_until_idle(case.batch_id)
        act = await _needed(case, batch)
        if act is None:
            return done
        done.append(act)
        assert len(done) <= 3, done
        await _do(case, act)


async def _needed(case: FaultCase, batch: Batch) -> str | None:
    if batch.status is BatchStatus.UNCONFIRMED:
        return "resend"
    if batch.phase_counts.failed:
        return "retry"
    rows = await case.harness.rows(case.batch_id)
    waits = [row for row in rows if row.input.phase is Phase.PROCESSED and not row.cells]
    return "refresh" if waits else None


async def _do(case: FaultCase, act: str) -> None:
    if act == "resend":
        assert await case.harness.batches.resend_unconfirmed(case.batch_id) in (0, COUNT)
    elif act == "retry":
        await case.harness.batches.retry_failed(case.batch_id)
    else:
        await _refresh(case)


async def _refresh(case: FaultCase) -> None:
    stored = asyncio.Event()
    unsubscribe = case.harness.batches.result_stored.subscribe(lambda _: stored.set())
    case.harness.batches.refresh(case.batch_id)
    await stored.wait()
    unsubscribe()


async def run_case(
    sandbox: InProcessSandbox,
    home: Path,
    operation: str,
    fault: Fault,
    expected: Expected,
    *,
    always: bool,
) -> None:
    """Meet the fault, see it through, and compare the states."""
    async with open_case(sandbox, home) as case:
        case.plan(operation, fault, always=always)
        await case.submit()
        if always:
            await _check_meanwhile(case, expected)
            case.lift()
        acts = await end(case)
    assert tuple(acts) in {expected.acts, expected.may_act}
    await check_all_processed(case)


async def _check_meanwhile(case: FaultCase, expected: Expected) -> None:
    """Wait for the named state; at that moment nothing is missing."""
    if expected.meanwhile == "waits":
        await case.until_reported(expected.code)
    else:
        await case.harness.batches.wait_until_idle(case.batch_id)
    batch = await case.harness.batches.get(case.batch_id)
    assert (
        batch.phase_counts.total == batch.phase_counts.ended + batch.phase_counts.in_flight == COUNT
    )
    inputs = await case.inputs()
    match expected.meanwhile:
        case "asks":
            assert batch.status is BatchStatus.UNCONFIRMED
            assert {item.state for item in inputs} == {InputState.UNCONFIRMED}
        case "rows":
            assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
            failed = {item.reason_code for item in inputs if item.phase is Phase.FAILED}
            assert failed
            assert failed <= {expected.code, expected.may_code}
        case "waits":
            assert batch.finished_at is None
            assert batch.phase_counts.failed == 0
        case _:
            assert batch.status is BatchStatus.COMPLETED


async def check_all_processed(case: FaultCase) -> None:
    """Every input was processed once at the sandbox, and is so in the journal. EngineHarness closed."""
    snapshot, state = read_journal(case.home), case.sandbox.state()
    check_inputs(snapshot, [path.name for path in case.documents])
    check_submissions(snapshot, state)
    runs = {run["id"]: run["status"] for run in state["runs"]}
    assert list(runs.values()) == ["PROCESSED"] * COUNT
    assert {item["run_id"]: item["status"] for item in snapshot.inputs} == runs
    assert not snapshot.open_tokens
    assert all(item["has_output"] for item in snapshot.inputs)
    uploads = len(state["files"])
    assert uploads >= COUNT
