"""The engine as the composition root builds it, without a window, on one account of a sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from extend_desktop.api.budget import PaceRules, RateBudget
from extend_desktop.api.client import connect
from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.activities import ActivityKind
from extend_desktop.domain.batches import InputSpec
from extend_desktop.domain.extractors import Extractor
from extend_desktop.domain.ids import BatchId
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.accounts import KEY_VARIABLE, URL_VARIABLE
from extend_desktop.services.batch_events import ActivityAdded
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.ports import ApiPort
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from tests.helpers.journals import drafts_of
from tests.helpers.sandbox_process import SandboxProcess

UNLIMITED = PaceRules(start=5000.0, highest=5000.0)
"""For figures about the machinery, not about the account's limit."""


class BenchContainer(Container):
    """The program's parts, with a budget of the measurement's choice and the client kept."""

    def __init__(self, home: Path, sandbox: SandboxProcess, pace: PaceRules | None) -> None:
        super().__init__(find_paths({HOME_VARIABLE: str(home)}), environment_of(sandbox))
        self.apis: list[ApiPort] = []
        self._pace = pace

    @override
    def connect(self, account: Account, key: str) -> ApiPort:
        if self._pace is None:
            api = super().connect(account, key)
        else:
            budget = RateBudget(self.clock, self._pace)
            api = connect(account, key, clock=self.clock, budget=budget)
        self.apis.append(api)
        return api


def environment_of(sandbox: SandboxProcess) -> dict[str, str]:
    """What makes the program open this sandbox as an account."""
    return {KEY_VARIABLE: sandbox.key, URL_VARIABLE: sandbox.url}


@dataclass(frozen=True, slots=True)
class MeasuredEngine:
    """An open account and what its batches are made with, known before the clock starts."""

    workspace: AccountServices
    api: ApiPort
    extractor: Extractor

    async def submit(self, inputs: Sequence[InputSpec]) -> BatchId:
        terms = BatchTerms("Bench", self.extractor, "latest", 50)
        return await self.workspace.batches.submit(terms, drafts_of(inputs))

    async def uploaded(self, inputs: Sequence[InputSpec]) -> None:
        """Submit and return once no file waits for its upload."""
        over = asyncio.Event()

        def note(fact: ActivityAdded) -> None:
            if fact.activity.kind is ActivityKind.UPLOADS_FINISHED:
                over.set()

        self.workspace.batches.activity_added.subscribe(note)
        await self.submit(inputs)
        await over.wait()


@asynccontextmanager
async def open_engine(
    sandbox: SandboxProcess, home: Path, pace: PaceRules | None = None
) -> AsyncGenerator[MeasuredEngine]:
    """Open the sandbox's account with a journal in `home`; None is the product's own budget."""
    container = BenchContainer(home, sandbox, pace)
    container.paths.create()
    tasks = TaskRunner()
    session = container.session(tasks, remembers=False)
    try:
        assert await session.restore()
        assert session.current is not None
        yield MeasuredEngine(
            session.current, container.apis[-1], await first_extractor(session.current)
        )
    finally:
        await session.close()
        await tasks.aclose()


async def first_extractor(workspace: AccountServices) -> Extractor:
    return (await workspace.extractors.list_all())[0]


async def submit(workspace: AccountServices, inputs: Sequence[InputSpec], name: str) -> BatchId:
    """Submit for the account's first extractor."""
    terms = BatchTerms(name, await first_extractor(workspace), "latest", 50)
    return await workspace.batches.submit(terms, drafts_of(inputs))
