"""Whatever happens to a read, it ends in the right way after the right number of requests."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExtendDesktopError,
    LimitError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import BatchRunId, FileId, RunId
from extend_desktop.domain.runs import RunQuery
from extend_desktop.domain.statuses import Unknown
from tests.helpers.hostile_server import HostileServer, Step, answer, raw, refused_url
from tests.integration.api.conftest import KEY, WORKSPACE, Connect
from tests.integration.api.failure_modes import (
    ARRAY,
    BATCH_RUN,
    BODY_429,
    CLOSED_AFTER,
    CUT_CHUNKS,
    EMPTY_PAGE,
    FILE,
    GARBAGE,
    OK,
    REQUEST,
    outcome,
)


@pytest.mark.parametrize(
    ("step", "kind", "code", "requests"),
    [
        pytest.param(CLOSED_AFTER, ConnectivityError, "cut", 4, id="closed-after"),
        pytest.param(GARBAGE, ConnectivityError, "cut", 4, id="not-http"),
        pytest.param(CUT_CHUNKS, ServiceError, "truncated", 4, id="cut-chunks"),
        pytest.param(answer(408, b""), ServiceError, "unavailable", 4, id="408"),
        pytest.param(answer(204, b""), ServiceError, "empty_answer", 4, id="204"),
        pytest.param(ARRAY, DefectError, "unexpected_answer", 1, id="array"),
        pytest.param(answer(200, {"data": 5}), DefectError, "unexpected_answer", 1, id="no-list"),
        pytest.param(answer(401, {"error": {"code": "UNAUTHORIZED"}}), AccessError, "unauthorized", 1, id="401"),
        pytest.param(answer(402, {"code": "USAGE_BLOCKED", "message": "m"}), AccessError, "payment_required", 1, id="402"),
        pytest.param(answer(403, b"no"), AccessError, "forbidden", 1, id="403"),
        pytest.param(answer(404, {"success": False, "error": "gone"}), RequestError, "not_found", 1, id="404"),
        pytest.param(answer(422, {"code": "INVALID_REQUEST", "message": "m"}), RequestError, "invalid_request", 1, id="422"),
        pytest.param(answer(200, {"success": False, "error": "no"}), RequestError, "rejected", 1, id="200-refusal"),
    ],
)  # fmt: skip
async def test_a_read(
    server: HostileServer,
    connected: Connect,
    step: Step,
    kind: type[ExtendDesktopError],
    code: str,
    requests: int,
) -> None:
    server.script(step)
    limits = Limits(max_answer_bytes=2_000_000)
    error = await outcome(connected(limits=limits).list_files(FileQuery()))
    assert type(error) is kind
    assert error.code == code
    assert len(server.seen) == requests
    assert error.facts["operation"] == "list_files"


async def test_a_refusal_says_when_it_was_asked(server: HostileServer, connected: Connect) -> None:
    server.script(answer(402, {"code": "USAGE_BLOCKED", "message": "m"}))
    error = await outcome(connected().list_files(FileQuery()))
    assert error.asked_at is not None


async def test_a_name_that_does_not_exist(connected: Connect) -> None:
    error = await outcome(connected("https://nowhere.invalid").list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "dns")


async def test_something_that_speaks_no_tls(server: HostileServer, connected: Connect) -> None:
    server.script(raw(b"HTTP/1.1 400 Bad Request\r\n\r\n", read="nothing", then="close"))
    error = await outcome(connected(f"https://127.0.0.1:{server.port}").list_files(FileQuery()))
    assert (type(error), error.code, error.retryable) == (ConnectivityError, "tls", False)
    assert server.connections == 1


async def test_a_proxy_that_is_not_there_is_named_without_its_password(connected: Connect) -> None:
    proxy = refused_url().replace("http://", "http://me:hunter2@")
    error = await outcome(connected("https://nowhere.invalid", proxy=proxy).list_files(FileQuery()))
    assert isinstance(error, ConnectivityError)
    assert "hunter2" not in repr(error)


@pytest.mark.parametrize(("status", "requests"), [(407, 1), (403, 1), (503, 4)])
async def test_a_proxy_that_refuses_never_sees_the_key(
    server: HostileServer, connected: Connect, status: int, requests: int
) -> None:
    server.script(answer(status, b"", then="close"))
    client = connected("https://nowhere.invalid", proxy=server.url)
    error = await outcome(client.list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "proxy")
    seen = server.seen
    assert [item.method for item in seen] == ["CONNECT"] * requests
    assert all(KEY not in str(item.headers) for item in seen)


async def test_this_machine_is_reached_without_the_proxy(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.script(answer(200, {**FILE, "presignedUrl": f"{server.other_url}/a"}), answer(200, b"x"))
    client = connected(proxy=refused_url())
    await client.download_file(FileId("file_1"), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"x"


async def test_a_packed_answer_is_unpacked(server: HostileServer, connected: Connect) -> None:
    packed = gzip.compress(json.dumps(EMPTY_PAGE).encode())
    server.script(answer(200, packed, headers={"Content-Encoding": "gzip"}))
    assert (await connected().list_files(FileQuery())).files == ()


async def test_a_packed_bomb_is_refused(server: HostileServer, connected: Connect) -> None:
    bomb = gzip.compress(b'{"data": "' + b"0" * 20_000_000)
    server.script(answer(200, bomb, headers={"Content-Encoding": "gzip"}))
    error = await outcome(
        connected(limits=Limits(max_answer_bytes=1_000_000)).list_files(FileQuery())
    )
    assert error.code == "too_big_answer"


async def test_a_big_page_is_read_in_a_thread(server: HostileServer, connected: Connect) -> None:
    files = [{**FILE, "id": f"file_{number}", "padding": "x" * 400} for number in range(1000)]
    server.script(answer(200, {"object": "list", "data": files, "nextPageToken": "t=:/+"}))
    page = await connected().list_files(FileQuery(page_size=1000))
    assert (len(page.files), page.next_token) == (1000, "t=:/+")


async def test_an_absurd_wait_is_capped_told_and_stops_only_its_category(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.script(answer(429, BODY_429, headers={"Retry-After": "999999999"}), answer(200, FILE))
    client = connected()
    error = await outcome(client.list_files(FileQuery()))
    assert (type(error), error.retry_after_s) == (LimitError, 300.0)
    second = await outcome(client.list_files(FileQuery()))
    assert isinstance(second, LimitError)
    assert second.retry_after_s is not None
    assert 200 < second.retry_after_s <= 300
    assert len(server.seen) == 1
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    assert (await client.upload_file(path, name="a.pdf")).id == "file_1"


async def test_a_redirect_is_not_followed_and_the_key_stays(
    server: HostileServer, connected: Connect
) -> None:
    for status in (301, 302, 303, 307, 308):
        server.script(answer(status, b"", headers={"Location": f"{server.other_url}/files"}), OK)
        error = await outcome(connected().list_files(FileQuery()))
        assert (type(error), error.code) == (RequestError, "redirected")
        assert [seen.port for seen in server.seen] == [server.port]


async def test_every_call_carries_our_headers(server: HostileServer, connected: Connect) -> None:
    server.script(
        OK, answer(200, FILE), answer(204, b""), OK, answer(200, BATCH_RUN),
        answer(200, BATCH_RUN), OK, answer(200, b""), answer(200, b""),
    )  # fmt: skip
    client = connected()
    await client.list_files(FileQuery())
    await client.get_file(FileId("file_1"))
    await client.delete_file(FileId("file_1"))
    await client.list_extractors()
    await client.create_batch_run(REQUEST)
    await client.get_batch_run(BatchRunId("bpr_1"))
    await client.list_runs(RunQuery())
    assert await client.cancel_run(RunId("exr_1")) is None
    seen = server.seen
    assert len(seen) == 8
    for item in seen:
        assert item.headers["authorization"] == f"Bearer {KEY}"
        assert item.headers["x-extend-api-version"] == "2026-02-09"
        assert item.headers["x-extend-workspace-id"] == WORKSPACE
        assert item.headers["user-agent"].startswith("extend-desktop/")


async def test_tokens_ids_and_names_arrive_as_they_are(
    server: HostileServer, connected: Connect
) -> None:
    server.script(OK, answer(200, FILE))
    client = connected()
    token, name = "a=b:c/d+e&f %20", "räksmörgås & co+1"
    await client.list_files(FileQuery(name), token)
    await client.get_file(FileId("we/ird?id#x %2F"))
    page, file = server.seen
    assert page.query["nextPageToken"] == token
    assert page.query["nameContains"] == name
    assert file.target == "/files/we%2Fird%3Fid%23x%20%252F"


async def test_unknown_words_and_fields_come_through(
    server: HostileServer, connected: Connect
) -> None:
    run = {"id": "exr_1", "status": "DREAMING", "failureReason": "WHIM", "new": {"a": [1]}}
    server.script(answer(200, {"data": [run], "nextPageToken": "", "more": 1}))
    page = await connected().list_runs(RunQuery())
    assert page.runs[0].status == Unknown("DREAMING")
    assert page.runs[0].failure_reason == "WHIM"
    assert page.next_token is None
