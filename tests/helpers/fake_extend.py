"""The sandbox behind the real client, in the test's own process and time; a test bends single answers."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from typing_extensions import override

from extend_desktop.api.budget import PaceRules, RateBudget
from extend_desktop.api.caller import Caller
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.operations import Operation
from extend_desktop.api.transport import Transport
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import FileId, RunId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.runs import BatchRun, BatchRunRequest, Run, RunPage, RunQuery
from extend_desktop.domain.statuses import parse_run_status
from extend_desktop.sandbox.options import WORKSPACE_ID
from extend_desktop.sandbox.run_store import RunStatus, RunStore, StoredBatch
from extend_desktop.services.ports import Urgency
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.journals import ACCOUNT

T = TypeVar("T")
# Requests take no time of the test's.
_AT_ONCE = PaceRules(start=1e9, highest=1e9)
# The system's certificates take longer to read than most tests take.
_CONTEXT = ssl.create_default_context()


@dataclass(frozen=True, slots=True)
class Asked:
    """One call: when, by the test's clock, what, and about which object."""

    at_s: float
    operation: str
    about: str | None


class _BentCaller(Caller):
    """Notes every call of its client, and bends what the client's test wants bent."""

    def __init__(self, client: FakeExtend, account: Account, transport: Transport) -> None:
        super().__init__(account, transport)
        self._client = client

    @override
    async def call(
        self, operation: Operation, to_value: Callable[[Any], T], *ids: str, **others: Any
    ) -> T:
        name = operation.name
        about = ids[0] if ids else None
        client = self._client
        client.asked.append(Asked(client.clock.monotonic_s(), name, about))
        if name in client.before:
            client.before[name](about)
        answer = await super().call(operation, to_value, *ids, **others)
        return await client.after[name](answer) if name in client.after else answer


class FakeExtend(ExtendClient):
    """The client of a sandbox of the test's own; runs are processed for `process_s` seconds.

    Attributes:
        process_s: of the runs that are created from now on.
        run_rules: instead of it, the rules of a faults file for each run.
        before: by operation, called with the first id, or the request, before anything is done; may
            raise.
        after: by operation, awaited with the true answer; returns what is answered instead, or
            raises, as when the answer is lost although the call took effect.
    """

    def __init__(self, sandbox: InProcessSandbox) -> None:
        real = connect(
            Account(ACCOUNT, "Practice", sandbox.url),
            sandbox.key,
            clock=sandbox.clock,
            budget=RateBudget(sandbox.clock, _AT_ONCE),
            access=NetworkAccess(_CONTEXT),
            network=sandbox.network,
        )
        caller = _BentCaller(self, real._caller.account, real._caller.transport)
        super().__init__(caller, real._connections, real._downloader, sandbox.clock)
        self._plain = real
        self.clock = sandbox.clock
        self.process_s = 20.0
        self.run_rules: list[Mapping[str, Any]] | None = None
        self.before: dict[str, Callable[[Any], None]] = {}
        self.after: dict[str, Callable[[Any], Awaitable[Any]]] = {}
        self.asked: list[Asked] = []
        self.requests: list[BatchRunRequest] = []
        self._sandbox = sandbox

    @property
    def store(self) -> RunStore:
        """The sandbox's own batch runs and runs, oldest first."""
        return self._sandbox.account.workspaces[WORKSPACE_ID].runs

    @property
    def batch_run(self) -> StoredBatch:
        """The one batch run there is."""
        (batch,) = self.store.batches.values()
        return batch

    @property
    def run_ids(self) -> list[RunId]:
        return [RunId(run_id) for run_id in self.store.runs]

    async def files(self, count: int) -> list[FileId]:
        """Return so many files of the account, small ones."""
        return [await self._sandbox.upload(f"{number}.txt") for number in range(1, count + 1)]

    def times(self, operation: str) -> list[float]:
        """Return when an operation was asked for."""
        return [item.at_s for item in self.asked if item.operation == operation]

    def forget_all(self) -> Callable[[], None]:
        """Lose every batch run and run; return what brings them back."""
        bring_back = self.hide_runs()
        batches = list(self.store.batches.values())
        for batch in batches:
            self.store.take_batch_away(batch)

        def restore() -> None:
            for batch in batches:
                batch.is_gone = False
            bring_back()

        return restore

    def hide_runs(self) -> Callable[[], None]:
        """Lose the runs, but not the batch runs; return what brings them back."""
        kept = [(batch, list(batch.runs)) for batch in self.store.batches.values()]
        for batch, _ in kept:
            self.store.drop_runs(batch)

        def restore() -> None:
            for batch, runs in kept:
                batch.runs[:] = runs
                self.store.add_batch(batch)

        return restore

    def drop_run(self, run_id: RunId) -> None:
        self.store.remove(self.store.runs[run_id])

    def start_anew(self, run_id: RunId) -> None:
        """Let a run that has ended be processed once more, without an end."""
        self.store.move(self.store.runs[run_id], RunStatus.PROCESSING)
        self.store.batches[self.store.runs[run_id].batch_id].open_count += 1

    async def now(self, run_id: RunId) -> Run:
        """Return a run as it is at this moment; that is no call of the engine's."""
        return (await self._plain.get_run(run_id)).run

    @override
    async def create_batch_run(self, request: BatchRunRequest) -> BatchRun:
        await self._sandbox.plan_runs(self.run_rules or [lasting(self.process_s)])
        self.requests.append(request)
        return await super().create_batch_run(request)

    @override
    async def list_runs(
        self,
        query: RunQuery,
        page_token: str | None = None,
        *,
        urgency: Urgency = Urgency.BACKGROUND,
    ) -> RunPage:
        # A token that a test made up names no place in the listing.
        is_made_up = page_token is not None and not page_token.startswith("p1:")
        return await super().list_runs(query, None if is_made_up else page_token, urgency=urgency)


def lasting(for_s: float, *, nth: int = 1, times: int | None = None) -> Mapping[str, Any]:
    """Return the rule that so many runs, from the nth on, are processed for so long; None: all."""
    when = {"every": 1} if times is None and nth == 1 else {"nth": nth, "times": times}
    return {**when, "becomes": "PROCESSING", "for_s": for_s}


@asynccontextmanager
async def open_extend() -> AsyncGenerator[FakeExtend]:
    """Serve a sandbox in the running loop's time."""
    async with in_process_sandbox("--files-per-minute", "60000") as sandbox:
        api = FakeExtend(sandbox)
        try:
            yield api
        finally:
            await api.aclose()


def said(run: Run, word: str) -> Run:
    """Return the run as a server tells it that gives its state by another word."""
    return replace(run, status=parse_run_status(word))
