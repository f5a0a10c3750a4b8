"""No password of a document gets into a log, a report of a crash or the journal, whatever fails."""

from __future__ import annotations

import asyncio
import faulthandler
import json
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extend_desktop.bootstrap.preflight import Preflight
from extend_desktop.domain.batches import InputState
from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.redaction import MASK, Redactor
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.crash_files import CrashFiles
from extend_desktop.system.logs import FILE_NAME, start_logging
from tests.helpers.in_process_sandbox import Reply, in_process_sandbox
from tests.helpers.real_staging import staging_service
from tests.helpers.waiting import GIVE_UP_S
from tests.integration.engine.harness import EngineHarness, open_harness

PASSWORD = "canary-31415"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "locked.pdf"
    path.parent.mkdir()
    canvas = Canvas(str(path), encrypt=StandardEncryption(PASSWORD, ownerPassword="owner"))
    canvas.drawString(50, 700, "Invoice 7")
    canvas.save()
    return path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """All that the program writes."""
    path = tmp_path / "home"
    path.mkdir()
    return path


@pytest.fixture
def redactor(home: Path) -> Iterator[Redactor]:
    redactor = Redactor()
    log = start_logging(home, redactor)
    yield redactor
    log.close()


async def unlocked(harness: EngineHarness, document: Path) -> tuple[Draft, ...]:
    """Stage the file, try a wrong password and the right one, as the operator does."""
    tasks, preflight = TaskRunner(), Preflight(limit_s=GIVE_UP_S)
    staging = staging_service(tasks, preflight, harness.passwords)
    try:
        staging.add_paths([document])
        await staging.wait_until_idle()
        for typed in ("wrong", PASSWORD):
            staging.triage.unlock([draft.key for draft in staging.drafts], [typed])
            await staging.wait_until_idle()
        assert [draft.is_sent for draft in staging.drafts] == [True]
        return tuple(staging.drafts)
    finally:
        staging.close()
        await tasks.aclose()
        preflight.close()


@asynccontextmanager
async def sending(
    home: Path, document: Path, redactor: Redactor, reply: Callable[[httpx.Request], Reply]
) -> AsyncGenerator[EngineHarness]:
    """Submit the file; its upload, which carries the password, meets `reply`."""
    met = asyncio.Event()

    def choose(request: httpx.Request) -> Reply | None:
        if not request.url.path.endswith("/files/upload"):
            return None
        assert PASSWORD.encode() in request.content
        met.set()
        return reply(request)

    async with in_process_sandbox() as sandbox, open_harness(sandbox, home, redactor=redactor) as h:
        sandbox.network.choose = choose
        await h.batches.submit(await h.terms(), await unlocked(h, document))
        await asyncio.wait_for(met.wait(), GIVE_UP_S)
        yield h


def log_of(home: Path) -> str:
    return (home / FILE_NAME).read_text(encoding="utf-8")


def crash_report(home: Path) -> str:
    (path,) = home.glob("crash-*")
    return path.read_text(encoding="utf-8")


def written(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def defect(message: str, crash: Path) -> Reply:
    """Break as a defect in the middle of an upload does; the system's own report is written too."""

    def reply() -> httpx.Response:
        with crash.open("w") as stream:
            faulthandler.dump_traceback(stream)
        raise RuntimeError(message)

    return reply


@pytest.mark.parametrize("is_told", [False, True])
async def test_a_defect_in_an_upload_is_logged_with_its_trace_and_without_the_password(
    home: Path, document: Path, redactor: Redactor, *, is_told: bool
) -> None:
    def reply(request: httpx.Request) -> Reply:
        # A library that repeats what it was given in the text of its error.
        said = repr(request.content[:300]) if is_told else "broken"
        return defect(said, home / "crash.txt")

    async with sending(home, document, redactor, reply):
        async with asyncio.timeout(GIVE_UP_S):
            while "RuntimeError" not in log_of(home):  # noqa: ASYNC110 - a file tells nobody
                await asyncio.sleep(0.01)
    assert "in _upload" in log_of(home)
    assert "in reply" in (home / "crash.txt").read_text()
    assert PASSWORD.encode() not in written(home)


async def test_an_error_that_ends_the_program_leaves_a_report_without_the_password(
    home: Path, document: Path, redactor: Redactor
) -> None:
    errors: list[RuntimeError] = []

    def reply(request: httpx.Request) -> Reply:
        errors.append(RuntimeError(repr(request.content[:300])))
        return lambda: httpx.Response(503, stream=httpx.ByteStream(b""))

    async with sending(home, document, redactor, reply):
        with pytest.raises(RuntimeError), CrashFiles(home, redactor).watching():
            # While the password is in memory, as in an upload that is under way.
            raise errors[0]
    report = crash_report(home)
    assert "RuntimeError" in report
    assert MASK in report
    assert PASSWORD.encode() not in written(home)


async def test_a_server_that_repeats_the_password_brings_it_into_no_row(
    home: Path, document: Path, redactor: Redactor
) -> None:
    refusal = {"error": {"code": "INVALID_REQUEST", "message": f"{PASSWORD} does not open it"}}

    def refuse() -> httpx.Response:
        # As it comes from the network: not read yet.
        return httpx.Response(400, stream=httpx.ByteStream(json.dumps(refusal).encode()))

    async with sending(home, document, redactor, lambda _: refuse) as harness:
        (batch,) = await harness.batches.list()
        await harness.batches.wait_until_done(batch.id)
        (item,) = await harness.batches.inputs(batch.id)
        assert item.state is InputState.FAILED
        assert f"{MASK} does not open it" in str(item)
    assert PASSWORD.encode() not in written(home)
