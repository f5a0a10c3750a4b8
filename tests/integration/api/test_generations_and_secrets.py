"""The older generation, and what must never be seen: keys, queries, headers elsewhere."""

from __future__ import annotations

import asyncio
import logging
import socket
from pathlib import Path

import pytest

from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import (
    DefectError,
    RequestError,
    StorageError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.runs import RunQuery
from tests.helpers.hostile_server import HostileServer, answer, refused_url
from tests.integration.api.conftest import KEY, Connect
from tests.integration.api.failure_modes import (
    EMPTY_PAGE,
    ERROR_500,
    FILE,
    OK,
    REQUEST,
    RESET_AFTER,
    STALL,
    outcome,
    until_seen,
)


async def test_the_older_generation_lists_files(server: HostileServer, connected: Connect) -> None:
    legacy = {
        "success": True,
        "files": [{**FILE, "presignedUrl": "https://s/x?sig"}],
        "nextPageToken": "n",
    }
    server.script(answer(200, legacy), answer(400, {"success": False, "error": "bad maxPageSize"}))
    client = connected(api_version="2024-12-23")
    page = await client.list_files(FileQuery())
    assert (page.generation, page.next_token) == (Generation.LEGACY, "n")
    error = await outcome(client.list_files(FileQuery(), "n"))
    assert error.facts["server_message"] == "bad maxPageSize"
    assert server.seen[0].query["sortBy"] == "createdAt"
    assert server.seen[0].headers["x-extend-api-version"] == "2024-12-23"


async def test_the_present_version_is_read_by_shape_too(
    server: HostileServer, connected: Connect
) -> None:
    server.script(
        answer(200, {"success": True, "files": [FILE]}),
        answer(200, {"success": True, "file": FILE}),
    )
    client = connected()
    assert (await client.list_files(FileQuery())).generation is Generation.LEGACY
    assert (await client.get_file(FileId("file_1"))).name == "a.pdf"
    assert "sortBy" not in server.seen[0].query


async def test_an_older_account_gets_a_word_instead_of_a_request(
    server: HostileServer, connected: Connect
) -> None:
    client = connected(api_version="2025-04-21")
    calls = [
        client.list_extractors(),
        client.list_extractor_versions(ExtractorId("x")),
        client.get_extractor_version(ExtractorId("x"), "1.0"), client.create_batch_run(REQUEST),
        client.get_batch_run(BatchRunId("b")), client.list_runs(RunQuery()),
        client.get_run(RunId("r")), client.cancel_run(RunId("r")),
    ]  # fmt: skip
    for call in calls:
        error = await outcome(call)
        assert (type(error), error.code) == (RequestError, "legacy_account")
    assert server.connections == 0


async def test_the_key_is_nowhere(
    server: HostileServer, connected: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    body = {"code": "X", "message": f"bad key {KEY}", "requestId": f"req_{KEY}"}
    server.script(answer(401, body, headers={"x-extend-request-id": KEY}), RESET_AFTER)
    client = connected()
    errors = [
        await outcome(client.list_files(FileQuery(name_contains="private"))) for _ in range(2)
    ]
    chain: list[str] = []
    for error in errors:
        link: BaseException | None = error
        while link is not None:
            chain += [repr(link), str(link)]
            link = link.__cause__ or link.__context__
    shown = "\n".join([*chain, repr(client), repr(vars(client)), caplog.text])
    assert KEY not in shown
    assert "private" not in caplog.text
    assert "GET /files 401" in caplog.text


async def test_one_line_per_request(
    server: HostileServer, connected: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.script(ERROR_500, answer(200, EMPTY_PAGE, headers={"x-extend-request-id": "req_9"}))
    await connected().list_files(FileQuery(name_contains="private"))
    lines = [record.getMessage() for record in caplog.records if "http" not in record.name]
    lines = [line for line in lines if line.startswith("GET")]
    assert len(lines) == 2
    assert lines[1].startswith("GET /files 200 ")
    assert lines[1].endswith(" ms req_9")


async def test_a_closed_client_is_our_defect(server: HostileServer, connected: Connect) -> None:
    client = connected()
    await client.aclose()
    for call in (client.list_files(FileQuery()), client.create_batch_run(REQUEST)):
        error = await outcome(call)
        assert (type(error), error.facts["reason"]) == (DefectError, "closed")
    assert server.connections == 0


async def test_a_cancelled_call_leaves_the_client_usable(
    server: HostileServer, connected: Connect
) -> None:
    server.script(STALL, OK)
    client = connected()
    task = asyncio.create_task(client.list_files(FileQuery()))
    await until_seen(server)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await client.list_files(FileQuery())).files == ()


def test_the_refused_address_is_really_refused() -> None:
    host, port = refused_url().removeprefix("http://").split(":")
    with socket.socket() as probe:
        assert probe.connect_ex((host, int(port))) != 0


async def test_an_unreadable_file_sends_nothing(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    error = await outcome(connected().upload_file(tmp_path / "gone.pdf", name="gone.pdf"))
    assert (type(error), error.code) == (StorageError, "file_vanished")
    folder = await outcome(connected().upload_file(tmp_path, name="folder"))
    assert (type(folder), folder.code) == (StorageError, "file_unreadable")
    assert server.seen == []
