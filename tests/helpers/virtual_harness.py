"""The engine on a real journal and a made-up Extend, in virtual time: minutes take no time."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from typing_extensions import override

from extend_desktop.domain.activities import Activity
from extend_desktop.domain.batches import Batch, BatchRunPlan, Input
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.batches import BatchService
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.ports import ApiPort
from extend_desktop.storage.database import Database, Work
from extend_desktop.storage.journal import Journal
from extend_desktop.storage.migrations import MIGRATIONS
from extend_desktop.storage.opening import open_journal_file
from tests.helpers.fake_extend import FakeExtend
from tests.helpers.journals import ACCOUNT, NOW, TERMS, drafts_of, remote_input
from tests.helpers.virtual_time import LoopClock, run_virtual

T = TypeVar("T")


class InlineDatabase(Database):
    """The journal's file without its thread, which virtual time would not wait for."""

    connection: sqlite3.Connection

    @override
    @classmethod
    async def open(cls, path: Path, **_others: Any) -> Self:
        database = cls(path)
        database.connection = open_journal_file(path, MIGRATIONS, NOW).connection
        database.connection.execute("PRAGMA synchronous = OFF")
        return database

    @override
    async def read(self, work: Work[T]) -> T:
        await asyncio.sleep(0)
        return work(self.connection)

    @override
    async def write(self, work: Work[T]) -> T:
        await asyncio.sleep(0)
        with self.connection:
            self.connection.execute("BEGIN IMMEDIATE")
            return work(self.connection)

    @override
    async def aclose(self) -> None:
        self.connection.close()


@dataclass
class VirtualHarness:
    """One session of the engine, and what it announced of its batches."""

    api: FakeExtend
    journal: Journal
    batches: BatchService
    clock: LoopClock
    seen: list[Batch] = field(default_factory=list[Batch])

    def __post_init__(self) -> None:
        self.batches.batch_changed.subscribe(self.seen.append)

    async def submit(self, count: int = 3, **others: Any) -> BatchId:
        inputs = tuple(
            remote_input(number, file_id=f"file_{number}") for number in range(1, count + 1)
        )
        return await self.batches.submit(replace(TERMS, **others), drafts_of(inputs))

    async def until(
        self, is_so: Callable[[Batch], bool], batch_id: BatchId, most_s: float = 7200.0
    ) -> Batch:
        """Return the batch once it is so; a failure after `most_s` of virtual time."""
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

    async def finished(self, batch_id: BatchId, most_s: float = 7200.0) -> Batch:
        async with asyncio.timeout(most_s):
            return await self.batches.wait_until_done(batch_id)

    async def inputs(self, batch_id: BatchId) -> tuple[Input, ...]:
        return await self.batches.inputs(batch_id)

    async def parts(self, batch_id: BatchId) -> tuple[BatchRunPlan, ...]:
        return await self.journal.parts.of_batch(batch_id)

    async def lines(self, batch_id: BatchId) -> list[Activity]:
        """The batch's history, oldest first."""
        return list(reversed(await self.batches.activity(batch_id)))


@asynccontextmanager
async def open_virtual_harness(
    home: Path, api: FakeExtend | None = None, *, resume: bool = False
) -> AsyncGenerator[VirtualHarness]:
    """Start the engine over the journal at `home`; call it inside `run_virtual`."""
    clock = LoopClock()
    api = api or FakeExtend(clock)
    journal = Journal(await InlineDatabase.open(home / "journal.sqlite3"))
    port = cast("ApiPort", api)
    extractors = ExtractorsService(port)
    batches = BatchService(
        ACCOUNT, port, journal, clock, extractors, jitter=lambda _low, high: high
    )
    try:
        await batches.start(resume=resume)
        yield VirtualHarness(api, journal, batches, clock)
    finally:
        await batches.aclose()
        await journal.aclose()


def run_scene(home: Path, scene: Callable[[VirtualHarness], Awaitable[T]]) -> T:
    """Run a scene on an engine of its own, in virtual time; return its result."""

    async def work() -> T:
        async with open_virtual_harness(home) as harness:
            return await scene(harness)

    return run_virtual(work())
