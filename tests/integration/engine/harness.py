"""The engine as the program builds it, on a real journal and the real client, for tests."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from typing_extensions import override

from extend_desktop.api.budget import PaceRules, RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.api.limits import Limits
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.batches import InputKind, InputSpec
from extend_desktop.domain.files import FileQuery, RemoteFile
from extend_desktop.domain.ids import AccountId, BatchId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.batches import BatchService
from extend_desktop.services.engine import no_batch
from extend_desktop.services.extractors import ExtractorsService
from extend_desktop.services.passwords import Passwords
from extend_desktop.services.ports import Clock
from extend_desktop.services.ports.results import GridQuery, GridRow
from extend_desktop.services.results import ResultsService
from extend_desktop.storage.database import Database
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from tests.helpers.in_process_sandbox import (
    InProcessNetwork,
    InProcessSandbox,
    in_process_sandbox,
)
from tests.helpers.journals import drafts_of
from tests.helpers.sandbox_process import SAMPLES, SandboxProcess
from tests.helpers.virtual_harness import EngineSession, InlineDatabase

ACCOUNT_ID = AccountId("practice")


# The system's certificates take longer to read than most tests take.
_CONTEXT = ssl.create_default_context()
SPEED = 8.0
GENEROUS = PaceRules(start=500.0, highest=1000.0)


class BriskClock(SystemClock):
    """Real time, but the engine's minutes pass in seconds; the client keeps the real clock."""

    def __init__(self, speed: float) -> None:
        self._speed = speed

    @override
    def monotonic_s(self) -> float:
        return super().monotonic_s() * self._speed

    @override
    async def sleep(self, duration_s: float) -> None:
        await super().sleep(duration_s / self._speed)


@dataclass
class EngineHarness(EngineSession):
    """One session of the engine with its client and results."""

    client: ExtendClient
    results: ResultsService
    passwords: Passwords

    async def terms(self, name: str = "March") -> BatchTerms:
        page = await self.client.list_extractors()
        extractor = next(item for item in page.extractors if "nvoice" in item.name)
        return BatchTerms(name, extractor, "latest", 50)

    async def submit(self, inputs: Sequence[InputSpec], name: str = "March") -> BatchId:
        return await self.batches.submit(await self.terms(name), drafts_of(inputs))

    async def rows(self, batch_id: BatchId) -> tuple[GridRow, ...]:
        """The rows of all inputs, in order."""
        return await self.results.rows(await self.results.order(batch_id, GridQuery()))

    async def remote(self, count: int) -> list[RemoteFile]:
        """The newest `count` files of the account."""
        files: list[RemoteFile] = []
        token: str | None = None
        while len(files) < count:
            page = await self.client.list_files(FileQuery(page_size=1000), token)
            files += page.files
            token = page.next_token
        return files[:count]


@asynccontextmanager
async def open_harness(
    sandbox: SandboxProcess | InProcessSandbox,
    home: Path,
    *,
    resume: bool = False,
    restores_hold: bool = False,
    limits: Limits | None = None,
    redactor: Redactor | None = None,
    is_to_be_exported: Callable[[BatchId], Awaitable[bool]] = no_batch,
) -> AsyncGenerator[EngineHarness]:
    """Open the journal at `home` and start the engine; everything is closed at the end.

    Beside a sandbox in this process all is in the loop's own time. Beside a real one the engine's
    minutes pass in seconds.
    """
    account = Account(ACCOUNT_ID, "Practice", sandbox.url)
    redactor = redactor or Redactor()
    way: Way = _virtual(sandbox) if isinstance(sandbox, InProcessSandbox) else _real()
    client = connect(
        account,
        sandbox.key,
        clock=way.clock,
        budget=RateBudget(way.clock, GENEROUS),
        limits=limits,
        access=NetworkAccess(_CONTEXT),
        network=way.network,
        redactor=redactor,
    )
    journal = Journal(await way.database.open(home / "journal.sqlite3"))
    passwords = Passwords(redactor.add)
    extractors = ExtractorsService(client)
    batches = BatchService(
        ACCOUNT_ID,
        client,
        journal,
        way.engine_clock,
        extractors,
        passwords=passwords,
        is_to_be_exported=is_to_be_exported,
    )
    try:
        await batches.start(resume=resume, restores_hold=restores_hold)
        yield EngineHarness(
            journal,
            batches,
            way.engine_clock,
            client,
            ResultsService(journal, batches.result_stored),
            passwords,
        )
    finally:
        await batches.aclose()
        await client.aclose()
        await journal.aclose()


@dataclass(frozen=True)
class Way:
    """What differs between a sandbox of this process and a real one."""

    clock: Clock
    engine_clock: Clock
    database: type[Database] = Database
    network: InProcessNetwork | None = None


def _virtual(sandbox: InProcessSandbox) -> Way:
    return Way(sandbox.clock, sandbox.clock, InlineDatabase, sandbox.network)


def _real() -> Way:
    return Way(SystemClock(), BriskClock(SPEED))


def local(path: Path, **others: Any) -> InputSpec:
    """An input from a file on this machine, as staging would describe it."""
    digest = sha256(path.read_bytes()).hexdigest() if path.exists() else None
    size_bytes = path.stat().st_size if path.exists() else None
    return InputSpec(
        InputKind.LOCAL, path.name, str(path), size_bytes=size_bytes, sha256=digest, **others
    )


def remote(file: RemoteFile) -> InputSpec:
    """An input that is a file of the account."""
    return InputSpec(InputKind.REMOTE, file.name, file.id, file_id=file.id)


def invoice_samples() -> list[Path]:
    """A few real invoices with a text layer."""
    return sorted(SAMPLES.glob("invoice-*.pdf"))


@asynccontextmanager
async def engine_beside_sandbox(
    home: Path, *flags: str, faults: Mapping[str, Any] | None = None
) -> AsyncGenerator[tuple[InProcessSandbox, EngineHarness]]:
    """Start the engine over the journal at `home` beside a sandbox in this process."""
    server = in_process_sandbox(*flags, faults=faults)
    async with server as sandbox, open_harness(sandbox, home) as harness:
        yield sandbox, harness
