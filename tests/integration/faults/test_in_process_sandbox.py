"""A fault comes to the same error over real sockets and in virtual time, whatever the call.

The engine's half of the fault matrix rests on it: there the sandbox answers without a socket.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from extend_desktop.api.client import connect
from extend_desktop.api.limits import Limits
from extend_desktop.domain.accounts import Account
from extend_desktop.domain.errors import ExtendDesktopError
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.network import NetworkAccess
from extend_desktop.domain.runs import BatchRunRequest, SubmittedInput
from extend_desktop.services.ports import Clock
from tests.helpers.in_process_sandbox import InProcessSandbox, in_process_sandbox
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.virtual_time import InstantClock, run_virtual
from tests.integration.virtual.fault_kinds import EFFECT, LIST, Fault, planned

OPERATIONS = ("listExtractors", "uploadFile", "createExtractBatch")
LIMITS = Limits(read_s=0.2, upload_read_s=0.2, max_answer_bytes=500_000)
_CONTEXT = ssl.create_default_context()


@pytest.fixture(scope="module")
def process() -> Iterator[SandboxProcess]:
    with start_sandbox() as server:
        yield server


async def met(
    server: SandboxProcess | InProcessSandbox,
    clock: Clock,
    network: httpx.AsyncBaseTransport | None,
    planned_fault: Fault,
    path: Path,
) -> tuple[str, ...]:
    """What a call comes to that always meets the fault: its error, or that there is none."""
    account = Account(AccountId("practice"), "Practice", server.url)
    client = connect(
        account, server.key, clock=clock, limits=LIMITS, access=NetworkAccess(_CONTEXT),
        jitter=lambda bound_s: bound_s, network=network,
    )  # fmt: skip
    try:
        extractor = (await client.list_extractors()).extractors[0]
        file = await client.upload_file(path, name=path.name)
        inputs = (SubmittedInput({}, file_id=file.id),)
        request = BatchRunRequest(extractor.id, "latest", 50, inputs)
        server.plan_faults(planned_fault)
        if planned_fault["operation"] == "listExtractors":
            await client.list_extractors()
        elif planned_fault["operation"] == "uploadFile":
            await client.upload_file(path, name=path.name)
        else:
            await client.create_batch_run(request)
    except ExtendDesktopError as error:
        facts = (error.facts.get(name) for name in ("operation", "cause", "status"))
        return (type(error).__name__, error.code, str(error.retry_after_s), *map(str, facts))
    finally:
        server.plan_faults()
        await client.aclose()
    return ("none",)


async def met_in_process(planned_fault: Fault, path: Path) -> tuple[str, ...]:
    async with in_process_sandbox() as server:
        return await met(server, server.clock, server.network, planned_fault, path)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("fault", EFFECT | LIST)
def test_a_fault_comes_to_the_same_error_on_both_ways(
    process: SandboxProcess, tmp_path: Path, operation: str, fault: str
) -> None:
    path = tmp_path / "document.txt"
    path.write_text("Invoice number: 7\nTotal: 12.00\n")
    case = planned(operation, (EFFECT | LIST)[fault], always=True)
    over_sockets = asyncio.run(met(process, InstantClock(), None, case, path))
    assert run_virtual(met_in_process(case, path)) == over_sockets
