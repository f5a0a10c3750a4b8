"""All operations against the sandbox in its own process, also while it misbehaves."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from httpcore._utils import is_socket_readable

from extend_desktop.api.budget import PaceRules, RateBudget
from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.documents.inspection import inspect
from extend_desktop.domain.accounts import API_VERSION, Account, Generation
from extend_desktop.domain.errors import AccessError, RequestError
from extend_desktop.domain.files import FileQuery, SortDir
from extend_desktop.domain.ids import AccountId, FileId, RunId
from extend_desktop.domain.runs import BatchRunRequest, RunOrder, RunQuery, SubmittedInput
from extend_desktop.domain.statuses import RunStatus, is_final
from tests.helpers.office_and_pictures import heic, picture
from tests.helpers.sandbox_process import SAMPLES, SandboxProcess, start_sandbox

SEEDED = 37


class RealClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, duration_s: float) -> None:
        await asyncio.sleep(duration_s)


@asynccontextmanager
async def client_of(
    sandbox: SandboxProcess,
    *,
    key: str | None = None,
    api_version: str = API_VERSION,
    budget: RateBudget | None = None,
) -> AsyncGenerator[ExtendClient]:
    account = Account(AccountId("s"), "Sandbox", sandbox.url, api_version, is_sandbox=True)
    client = connect(
        account, key or sandbox.key, clock=RealClock(), budget=budget, jitter=lambda _bound: 0.0
    )
    try:
        yield client
    finally:
        await client.aclose()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxProcess]:
    with start_sandbox("--files", str(SEEDED)) as process:
        yield process


async def all_runs(client: ExtendClient, query: RunQuery) -> list[Any]:
    runs: list[Any] = []
    token: str | None = None
    while True:
        page = await client.list_runs(query, token)
        runs += page.runs
        token = page.next_token
        if token is None:
            return runs


async def test_a_call_looks_at_no_connection_but_its_own(
    sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look lets go of the interpreter, and the window waits until it has it again."""
    looks: list[object] = []
    look = is_socket_readable

    def counted(sock: socket.socket | None) -> bool:
        looks.append(sock)
        return look(sock)

    monkeypatch.setattr("httpcore._backends.anyio.is_socket_readable", counted)
    budget = RateBudget(RealClock(), PaceRules(start=1000.0, highest=1000.0))
    async with client_of(sandbox, budget=budget) as client:

        async def side_by_side(count: int) -> None:
            await asyncio.gather(*(client.list_files(FileQuery(page_size=1)) for _ in range(count)))

        await side_by_side(6)
        looks.clear()
        await side_by_side(6)
    assert 6 <= len(looks) <= 2 * 6


async def until(condition: Callable[[], Any]) -> Any:
    """Ask again until the answer is not empty; the budget paces the asking."""
    while True:
        found = await condition()
        if found:
            return found


async def test_files_page_by_page(sandbox: SandboxProcess) -> None:
    async with client_of(sandbox) as client:
        seen: list[str] = []
        token: str | None = None
        while True:
            page = await client.list_files(FileQuery(page_size=10, sort_dir=SortDir.ASC), token)
            assert page.generation is Generation.CURRENT
            seen += [file.id for file in page.files]
            token = page.next_token
            if token is None:
                break
        assert len(set(seen)) == len(seen) >= SEEDED


@pytest.mark.parametrize("kind", ["JPEG", "HEIC"])
async def test_a_picture_turned_by_its_header_is_sent_byte_by_byte(
    sandbox: SandboxProcess, tmp_path: Path, kind: str
) -> None:
    content = heic(turned=True) if kind == "HEIC" else picture("JPEG", orientation=6)
    path, back = tmp_path / f"turned.{kind.lower()}", tmp_path / "back"
    path.write_bytes(content)
    seen = inspect(path)
    assert (seen.problem, seen.warnings, seen.sent_as) == (None, (), "")
    async with client_of(sandbox) as client:
        file = await client.upload_file(path, name=path.name)
        await client.download_file(file.id, back)
    assert back.read_bytes() == content


async def test_a_batch_from_upload_to_output(sandbox: SandboxProcess, tmp_path: Path) -> None:
    sample = next(path for path in sorted(SAMPLES.rglob("*.pdf")) if "invoice" in path.name)
    async with client_of(sandbox) as client:
        file = await client.upload_file(sample, name="Größe 7.pdf")
        assert file.name == "Größe 7.pdf"
        target = tmp_path / "back.pdf"
        await client.download_file(file.id, target)
        assert target.read_bytes() == sample.read_bytes()

        extractors = (await client.list_extractors()).extractors
        extractor = extractors[0]
        draft = await client.get_extractor_version(extractor.id, "draft")
        versions = (await client.list_extractor_versions(extractor.id)).versions
        assert draft.version.is_draft
        assert any(not version.is_draft for version in versions)
        latest = await client.get_extractor_version(extractor.id, "latest")
        assert latest.config

        request = BatchRunRequest(
            extractor.id,
            latest.version.version,
            1,
            (SubmittedInput({"t": "token", "i": "1"}, file_id=file.id),),
        )
        created = await client.create_batch_run(request)
        assert created.run_count == 1

        async def finished() -> Any:
            batch_run = await client.get_batch_run(created.id)
            return batch_run if is_final(batch_run.status) else None

        await until(finished)
        (run,) = await all_runs(client, RunQuery(created.id, order=RunOrder.UPDATED))
        assert run.status is RunStatus.PROCESSED
        assert run.metadata == {"t": "token", "i": "1"}
        assert run.file is not None
        assert run.file.id == file.id
        detail = await client.get_run(run.id)
        assert detail.body["output"]["value"]

        await client.delete_file(file.id)
        with pytest.raises(RequestError) as caught:
            await client.get_file(file.id)
        assert caught.value.code == "not_found"
        assert caught.value.request_id


async def test_refusals(sandbox: SandboxProcess) -> None:
    async with client_of(sandbox, key="sk_wrong") as client:
        with pytest.raises(AccessError) as wrong_key:
            await client.list_files(FileQuery())
        assert wrong_key.value.code == "unauthorized"
    async with client_of(sandbox) as client:
        extractor = (await client.list_extractors()).extractors[0]
        unknown_file = (SubmittedInput({}, file_id=FileId("file_nowhere")),)
        with pytest.raises(RequestError):
            await client.create_batch_run(BatchRunRequest(extractor.id, "99.0", 50, unknown_file))
        with pytest.raises(RequestError) as gone:
            await client.cancel_run(RunId("exr_nowhere"))
        assert gone.value.code == "not_found"


async def test_a_pending_run_is_cancelled(tmp_path: Path) -> None:
    document = tmp_path / "note.txt"
    document.write_text("Invoice 7\nTotal 12.00\n")
    with start_sandbox("--files-per-minute", "1") as slow:
        async with client_of(slow) as client:
            file = await client.upload_file(document, name="note.txt")
            extractor = (await client.list_extractors()).extractors[0]
            inputs = tuple(SubmittedInput({"i": str(i)}, file_id=file.id) for i in range(4))
            created = await client.create_batch_run(
                BatchRunRequest(extractor.id, "latest", 50, inputs)
            )

            async def listed() -> Any:
                runs = await all_runs(client, RunQuery(created.id))
                return runs if len(runs) == 4 else None

            open_runs = [run for run in await until(listed) if not is_final(run.status)]
            detail = await client.cancel_run(open_runs[-1].id)
            assert detail is not None

            async def cancelled() -> Any:
                return (await client.get_run(open_runs[-1].id)).run.status is RunStatus.CANCELLED

            assert await until(cancelled)


async def test_the_older_listing(sandbox: SandboxProcess) -> None:
    async with client_of(sandbox, api_version="2024-12-23") as client:
        page = await client.list_files(FileQuery(page_size=10))
        assert page.generation is Generation.LEGACY
        assert len(page.files) == 10
        second = await client.list_files(FileQuery(page_size=10), page.next_token)
        assert not {file.id for file in page.files} & {file.id for file in second.files}
        with pytest.raises(RequestError) as caught:
            await client.list_extractors()
        assert caught.value.code == "legacy_account"


async def test_a_strict_rate_limit_loses_nothing(tmp_path: Path) -> None:
    """Sixteen uploads at a time against four a second: all arrive, each once."""
    document = tmp_path / "note.txt"
    document.write_text("Invoice 7\nTotal 12.00\n")
    with start_sandbox("--rate", "4") as strict:
        async with client_of(strict) as client:
            files = await asyncio.gather(
                *(client.upload_file(document, name=f"{number}.txt") for number in range(16))
            )
        assert len({file.id for file in files}) == 16
        names = sorted(file["name"] for file in strict.state()["files"])
        assert names == sorted(f"{number}.txt" for number in range(16))
