"""For the same call our request and the official SDK's are the same on the wire, headers excepted.

Both talk to a recording server. Where we send more on purpose, the test says so.
"""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from extend_desktop.api.client import ExtendClient, connect
from extend_desktop.domain.accounts import API_VERSION, Account
from extend_desktop.domain.evaluation_sets import EvaluationItem
from extend_desktop.domain.files import FileQuery, SortDir
from extend_desktop.domain.ids import (
    AccountId,
    BatchRunId,
    EvaluationSetId,
    ExtractorId,
    FileId,
    RunId,
)
from extend_desktop.domain.runs import BatchRunRequest, RunOrder, RunQuery, SubmittedInput
from tests.helpers.hostile_server import HostileServer, Seen, Step, answer, hostile_server
from tests.helpers.virtual_time import InstantClock

with warnings.catch_warnings():
    # The SDK's own module-level warnings are not ours to fail on.
    warnings.simplefilter("ignore")
    from extend_ai import AsyncExtend

KEY = "sk_contract"
WHEN = "2026-07-02T09:20:01Z"
TOKEN = "b3BhcXVl=:/+?& ü"
FILE = {
    "object": "file", "id": "file_1", "name": "a.pdf", "type": "PDF", "parentFileId": None,
    "metadata": {"pageCount": 1}, "createdAt": WHEN, "updatedAt": WHEN, "presignedUrl": None,
    "contents": None,
}  # fmt: skip
VERSION = {
    "object": "extractor_version", "id": "exv_1", "description": None, "version": "1.0",
    "extractorId": "ex_1", "createdAt": WHEN, "config": {"schema": {"type": "object"}},
}  # fmt: skip
EXTRACTOR = {
    "object": "extractor", "id": "ex_1", "name": "Invoices", "createdAt": WHEN, "updatedAt": WHEN,
    "draftVersion": VERSION,
}  # fmt: skip
BATCH_RUN = {
    "object": "batch_run", "id": "bpr_1", "status": "PENDING", "runCount": 2, "createdAt": WHEN,
}  # fmt: skip
RUN = {
    "object": "extract_run", "id": "exr_1", "status": "PROCESSED", "extractor": None,
    "extractorVersion": None, "failureReason": None, "failureMessage": None, "metadata": None,
    "reviewed": False, "edited": False, "file": FILE, "files": None, "parseRunId": None,
    "dashboardUrl": "https://dashboard.extend.ai/runs/exr_1", "usage": None, "config": {},
    "output": None, "initialOutput": None, "reviewedOutput": None, "edits": None,
    "createdAt": WHEN, "updatedAt": WHEN,
}  # fmt: skip
EVALUATION_SET = {
    "object": "evaluation_set", "id": "ev_1", "name": "Doubtful", "description": "",
    "entity": {key: EXTRACTOR[key] for key in ("object", "id", "name", "createdAt", "updatedAt")},
    "createdAt": WHEN, "updatedAt": WHEN,
}  # fmt: skip
PAGE = {"object": "list", "data": [], "nextPageToken": None}


@dataclass(frozen=True)
class Pair:
    """The same call, made by us and by the SDK, and what the server answers to both."""

    name: str
    ours: Callable[[ExtendClient], Awaitable[Any]]
    sdk: Callable[[Any], Awaitable[Any]]
    answer: object = field(default_factory=lambda: PAGE)


BATCH_REQUEST = BatchRunRequest(
    ExtractorId("ex_1"),
    "1.0",
    7,
    (
        SubmittedInput({"k": "1", "größe": [1, None]}, file_id=FileId("file_1")),
        SubmittedInput({"k": "2"}, url="https://files.example/a?b=1&c=2", name="a.pdf"),
        SubmittedInput({}, file_id=FileId("file_2")),
    ),
)
SDK_BATCH: dict[str, Any] = {
    "extractor": {"id": "ex_1", "version": "1.0"},
    "priority": 7,
    "inputs": [
        {"file": {"id": "file_1"}, "metadata": {"k": "1", "größe": [1, None]}},
        {
            "file": {"url": "https://files.example/a?b=1&c=2", "name": "a.pdf"},
            "metadata": {"k": "2"},
        },
        {"file": {"id": "file_2"}},
    ],
}

SDK_BATCH_WITHOUT_PRIORITY = {key: value for key, value in SDK_BATCH.items() if key != "priority"}

PAIRS = [
    Pair(
        "list-files",
        lambda we: we.list_files(FileQuery("in voice & co", SortDir.ASC, 250), TOKEN),
        lambda sdk: sdk.files.list(
            name_contains="in voice & co", sort_dir="asc", next_page_token=TOKEN, max_page_size=250
        ),
    ),
    Pair(
        "list-files-plain",
        lambda we: we.list_files(FileQuery()),
        lambda sdk: sdk.files.list(sort_dir="desc", max_page_size=100),
    ),
    Pair(
        "get-file",
        lambda we: we.get_file(FileId("file_1")),
        lambda sdk: sdk.files.retrieve("file_1"),
        FILE,
    ),
    Pair(
        "delete-file",
        lambda we: we.delete_file(FileId("file_1")),
        lambda sdk: sdk.files.delete("file_1"),
        {"id": "file_1"},
    ),
    Pair(
        "list-extractors",
        lambda we: we.list_extractors(TOKEN),
        lambda sdk: sdk.extractors.list(
            next_page_token=TOKEN, max_page_size=1000, sort_by="createdAt", sort_dir="desc"
        ),
    ),
    Pair(
        "list-extractor-versions",
        lambda we: we.list_extractor_versions(ExtractorId("ex_1"), TOKEN),
        lambda sdk: sdk.extractor_versions.list(
            "ex_1", sort_dir="desc", next_page_token=TOKEN, max_page_size=1000
        ),
    ),
    Pair(
        "get-extractor-version",
        lambda we: we.get_extractor_version(ExtractorId("ex_1"), "1.0"),
        lambda sdk: sdk.extractor_versions.retrieve("ex_1", "1.0"),
        VERSION,
    ),
    Pair(
        "create-batch-run",
        lambda we: we.create_batch_run(BATCH_REQUEST),
        lambda sdk: sdk.extract_runs.create_batch(**SDK_BATCH),
        BATCH_RUN,
    ),
    Pair(
        "create-batch-run-without-priority",
        lambda we: we.create_batch_run(replace(BATCH_REQUEST, priority=None)),
        lambda sdk: sdk.extract_runs.create_batch(**SDK_BATCH_WITHOUT_PRIORITY),
        BATCH_RUN,
    ),
    Pair(
        "get-batch-run",
        lambda we: we.get_batch_run(BatchRunId("bpr_1")),
        lambda sdk: sdk.batch_runs.get("bpr_1"),
        BATCH_RUN,
    ),
    Pair(
        "list-runs",
        lambda we: we.list_runs(
            RunQuery(BatchRunId("bpr_1"), ExtractorId("ex_1"), "FAILED", RunOrder.UPDATED), TOKEN
        ),
        lambda sdk: sdk.extract_runs.list(
            batch_id="bpr_1",
            extractor_id="ex_1",
            status="FAILED",
            sort_by="updatedAt",
            sort_dir="desc",
            next_page_token=TOKEN,
            max_page_size=1000,
        ),
    ),
    Pair(
        "get-run",
        lambda we: we.get_run(RunId("exr_1")),
        lambda sdk: sdk.extract_runs.retrieve("exr_1"),
        RUN,
    ),
    Pair(
        "cancel-run",
        lambda we: we.cancel_run(RunId("exr_1")),
        lambda sdk: sdk.extract_runs.cancel("exr_1"),
        RUN,
    ),
    Pair(
        "delete-run",
        lambda we: we.delete_run(RunId("exr_1")),
        lambda sdk: sdk.extract_runs.delete("exr_1"),
        {"id": "exr_1"},
    ),
    Pair(
        "list-evaluation-sets",
        lambda we: we.evaluation_sets.list_evaluation_sets(ExtractorId("ex_1"), TOKEN),
        lambda sdk: sdk.evaluation_sets.list(
            entity_id="ex_1",
            sort_by="createdAt",
            sort_dir="desc",
            next_page_token=TOKEN,
            max_page_size=1000,
        ),
    ),
    Pair(
        "create-evaluation-set",
        lambda we: we.evaluation_sets.create_evaluation_set(
            ExtractorId("ex_1"), "Größe", "corrected"
        ),
        lambda sdk: sdk.evaluation_sets.create(
            entity_id="ex_1", name="Größe", description="corrected"
        ),
        EVALUATION_SET,
    ),
    Pair(
        "add-evaluation-items",
        lambda we: we.evaluation_sets.add_evaluation_items(
            EvaluationSetId("ev_1"), [EvaluationItem(FileId("file_1"), {"total": 1, "x": None})]
        ),
        lambda sdk: sdk.evaluation_set_items.create(
            "ev_1",
            items=[{"file_id": "file_1", "expected_output": {"value": {"total": 1, "x": None}}}],
        ),
        {"evaluationSetItems": []},
    ),
]


@pytest.fixture(scope="module")
def recorder() -> Iterator[HostileServer]:
    with hostile_server() as server:
        yield server


@pytest_asyncio.fixture
async def ours(recorder: HostileServer) -> AsyncIterator[ExtendClient]:
    account = Account(AccountId("a"), "Contract", recorder.url)
    client = connect(account, KEY, clock=InstantClock())
    yield client
    await client.aclose()


@pytest_asyncio.fixture
async def sdk(recorder: HostileServer) -> AsyncIterator[AsyncExtend]:
    # The SDK never closes its own pool, so it gets one that is closed here.
    async with httpx.AsyncClient() as pool:
        yield AsyncExtend(
            base_url=recorder.url, token=KEY, extend_api_version=API_VERSION, httpx_client=pool
        )


async def recorded(recorder: HostileServer, step: Step, call: Awaitable[Any]) -> Seen:
    recorder.script(step)
    await call
    (seen,) = recorder.seen
    return seen


def body_of(seen: Seen) -> object:
    return seen.json if seen.body else None


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
async def test_the_same_request(
    recorder: HostileServer, ours: ExtendClient, sdk: Any, pair: Pair
) -> None:
    step = answer(200, pair.answer)
    we = await recorded(recorder, step, pair.ours(ours))
    they = await recorded(recorder, step, pair.sdk(sdk))
    assert (we.method, we.path, we.query) == (they.method, they.path, they.query)
    assert body_of(we) == body_of(they)
    for name in ("authorization", "x-extend-api-version"):
        assert we.headers[name] == they.headers[name]


@pytest.mark.parametrize("password", [None, "öpen-me"])
@pytest.mark.parametrize(
    "name",
    [
        "a.pdf",
        'Größe "7" \\ x.pdf',
        "a%22b.pdf",
        "carriage\rreturn.pdf",
        "x" * 251 + ".pdf",
        "notes.txt",
        "sheet.xlsx",
    ],
)
async def test_the_same_upload(
    recorder: HostileServer,
    ours: ExtendClient,
    sdk: Any,
    tmp_path: Path,
    name: str,
    password: str | None,
) -> None:
    content = b"%PDF-1.7 \x00\xff\r\n--not-a-boundary\r\n"
    path = tmp_path / "local"
    path.write_bytes(content)
    step = answer(200, FILE)
    secret: dict[str, Any] = {"password": password} if password else {}
    we = await recorded(recorder, step, ours.upload_file(path, name=name, **secret))
    they = await recorded(recorder, step, sdk.files.upload(file=(name, content), **secret))
    assert (we.method, we.path, we.query) == (they.method, they.path, they.query)
    assert parts_of(we) == parts_of(they)


def parts_of(seen: Seen) -> list[tuple[Any, ...]]:
    """Each part's disposition exactly as written, its media type and its content."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP.clone(raise_on_defect=False)).parsebytes(head + seen.body)
    boundary = message.get_boundary() or ""
    written = [
        piece for piece in seen.body.split(b"--" + boundary.encode()) if b"\r\n\r\n" in piece
    ]
    return [
        (
            raw.partition(b"\r\n\r\n")[0].strip().split(b"\r\n")[0],
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for raw, part in zip(written, message.iter_parts(), strict=True)
    ]
