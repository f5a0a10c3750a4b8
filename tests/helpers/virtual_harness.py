"""The engine on a real journal and the sandbox in process, in virtual time: minutes take no time."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self, TypeVar

from typing_extensions import override

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Batch, Input, InputSpec
from extend_desktop.domain.extractors import Extractor
from extend_desktop.domain.ids import BatchId, ExtractorId
from extend_desktop.domain.plans import BatchRunPlan
from extend_desktop.presentation.batches import batch_status_text
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.ports import Clock
from extend_desktop.storage.database import Database, Work
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import open_journal_file
from tests.helpers.fake_extend import FakeExtend, open_extend
from tests.helpers.journals import ACCOUNT, NOW, TERMS, drafts_of, remote_input
from tests.helpers.virtual_time import run_virtual, staged_by

T = TypeVar("T")
INVOICES = replace(
    TERMS, extractor=Extractor(ExtractorId("ex_PracticeInvoices"), "Invoices", None, None)
)


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_empty_journal())
    return open_journal_file(path, MIGRATIONS, NOW).connection


@cache
def _empty_journal() -> bytes:
    """A new journal's file: making its tables anew takes five times as long as opening it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite3"
        open_journal_file(path, MIGRATIONS, NOW).connection.close()
        return path.read_bytes()


class Writing:
    """Lets a program come as far as a write of its journal, and not further."""

    def __init__(self) -> None:
        self._goes_on = asyncio.Event()
        self._goes_on.set()
        self._left: int | None = None
        self._stopped = asyncio.Event()

    def stop_after(self, count: int) -> None:
        """Let so many writes through; those after them wait for `go_on`."""
        self._left = count
        self._stopped.clear()
        self._pass(0)

    def go_on(self) -> None:
        self._left = None
        self._goes_on.set()

    async def stopped(self) -> None:
        """Return once the last write before the stop is on the disk."""
        await self._stopped.wait()

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Enclose one write, which takes no turn of the loop."""
        await self._goes_on.wait()
        yield
        self._pass(1)

    def _pass(self, count: int) -> None:
        if self._left is None:
            return
        self._left -= count
        if self._left <= 0:
            self._goes_on.clear()
            self._stopped.set()


class InlineDatabase(Database):
    """The journal's file without its thread, which virtual time would not wait for."""

    connection: sqlite3.Connection

    @cached_property
    def writing(self) -> Writing:
        """What holds writes back while a program stands still at one of them."""
        return Writing()

    @override
    @classmethod
    async def open(cls, path: Path, **_others: Any) -> Self:
        database = cls(path)
        database.connection = _opened(path)
        database.connection.execute("PRAGMA synchronous = OFF")
        return database

    @override
    async def read(self, work: Work[T]) -> T:
        await asyncio.sleep(0)
        return work(self.connection)

    @override
    async def write(self, work: Work[T]) -> T:
        await asyncio.sleep(0)
        async with self.writing.turn():
            with self.connection:
                self.connection.execute("BEGIN IMMEDIATE")
                return work(self.connection)

    @override
    async def aclose(self) -> None:
        self.connection.close()


@dataclass
class EngineSession:
    """One session of the engine, and what it announced of its batches."""

    journal: Journal
    batches: BatchService
    clock: Clock
    seen: list[Batch] = field(default_factory=list[Batch], init=False)

    def __post_init__(self) -> None:
        self.batches.batch_changed.subscribe(self.seen.append)

    async def until(
        self, is_so: Callable[[Batch], bool], batch_id: BatchId, most_s: float | None = None
    ) -> Batch:
        """Return the batch once it is so; a failure after `most_s` of the loop's time."""
        met: asyncio.Future[Batch] = asyncio.get_running_loop().create_future()

        def look(batch: Batch) -> None:
            if batch.id == batch_id and is_so(batch) and not met.done():
                met.set_result(batch)

        unsubscribe = self.batches.batch_changed.subscribe(look)
        look(await self.batches.get(batch_id))
        try:
            async with asyncio.timeout(most_s):
                return await met
        finally:
            unsubscribe()

    async def lines(self, batch_id: BatchId) -> list[Activity]:
        """The batch's history, oldest first."""
        return list(reversed(await self.batches.activity(batch_id)))


@dataclass
class VirtualHarness(EngineSession):
    """The engine over a sandbox of the test's own."""

    api: FakeExtend

    async def submit(self, count: int = 3, **others: Any) -> BatchId:
        terms = replace(INVOICES, **others)
        return await self.batches.submit(terms, drafts_of(await self.files(count)))

    async def running(self, count: int = 3, process_s: float = 10_000.0) -> BatchId:
        """Submit a batch, and return once its runs are being processed."""
        self.api.process_s = process_s
        batch_id = await self.submit(count)
        await self.until(lambda batch: batch.phase_counts.running == count, batch_id)
        return batch_id

    def statuses(self) -> list[str]:
        """What the rows said, each once."""
        return list(dict.fromkeys(batch_status_text(batch) for batch in self.seen))

    async def files(self, count: int) -> list[InputSpec]:
        """Return inputs that are files of the account."""
        ids = await self.api.files(count)
        return [remote_input(number, file_id=file_id) for number, file_id in enumerate(ids, 1)]

    async def finished(self, batch_id: BatchId, most_s: float = 7200.0) -> Batch:
        async with asyncio.timeout(most_s):
            return await self.batches.wait_until_done(batch_id)

    async def inputs(self, batch_id: BatchId) -> tuple[Input, ...]:
        return await self.batches.inputs(batch_id)

    async def parts(self, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
        return await self.journal.parts.of_batch(batch_id)


@asynccontextmanager
async def open_virtual_harness(
    home: Path, api: FakeExtend | None = None, *, resume: bool = False, is_local: bool = False
) -> AsyncGenerator[VirtualHarness]:
    """Start the engine over the journal at `home`; call it inside `run_virtual`."""
    async with AsyncExitStack() as stack:
        api = api or await stack.enter_async_context(open_extend())
        journal = Journal(await InlineDatabase.open(home / "journal.sqlite3"))
        stack.push_async_callback(journal.aclose)
        extractors = ExtractorsService(api)
        batches = BatchService(
            ACCOUNT,
            api,
            journal,
            api.clock,
            extractors,
            jitter=lambda _low, high: high,
            is_local=is_local,
        )
        stack.push_async_callback(batches.aclose)
        await batches.start(resume=resume)
        yield VirtualHarness(journal, batches, api.clock, api)


def run_scene(
    home: Path, scene: Callable[[VirtualHarness], Awaitable[T]], *, is_local: bool = False
) -> T:
    """Run a scene on an engine of its own, in virtual time; return its result."""

    async def work() -> T:
        async with open_virtual_harness(home, is_local=is_local) as harness:
            return await scene(harness)

    return run_virtual(work())


on_engine = staged_by(run_scene)
"""Runs a test on an engine of its own, its first argument, in virtual time."""
