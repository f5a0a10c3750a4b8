"""Whatever a server or the network does, a call ends in the right way after the right number of tries."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import socket
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.accounts import Generation
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    DefectError,
    ExpectedError,
    LimitError,
    OutcomeUnknownError,
    RequestError,
    ServiceError,
    StorageError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import BatchRunId, ExtractorId, FileId, RunId
from extend_desktop.domain.runs import BatchRunRequest, RunQuery, SubmittedInput
from extend_desktop.domain.words import RunStatus, Unknown
from tests.helpers.hostile_server import HostileServer, Step, answer, raw, refused_url
from tests.helpers.virtual_time import START, InstantClock
from tests.integration.api.conftest import KEY, WORKSPACE, Connect

EMPTY_PAGE = {"object": "list", "data": [], "nextPageToken": None}
OK = answer(200, EMPTY_PAGE)
FILE = {"id": "file_1", "name": "a.pdf"}
BATCH_RUN = {"id": "bpr_1", "status": "PENDING", "runCount": 1}
HTML = b"<html><h1>502 Bad Gateway</h1></html>"
BODY_500 = {"code": "INTERNAL_ERROR", "message": "no", "retryable": True, "requestId": "req_5"}
BODY_429 = {"code": "RATE_LIMIT_EXCEEDED", "message": "slow", "retryable": True}
SHORT = Limits(connect_s=2, read_s=0.3, upload_read_s=0.3, upload_write_s=0.3, download_read_s=0.3)
REQUEST = BatchRunRequest(
    ExtractorId("ex_1"), "latest", 50, (SubmittedInput({"k": "1"}, file_id=FileId("file_1")),)
)

RESET_BEFORE = Step(read="nothing", then="reset")
RESET_AFTER = Step(then="reset")
CLOSED_AFTER = Step(then="close")
STALL = Step(then="hold")
HALF_BODY = answer(200, b'{"object": "list", ', length=500, then="close")
CUT_CHUNKS = raw(
    b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"da\r\n', then="close"
)
TRUNCATED_JSON = answer(200, b'{"object": "list", "data": [{"id": "file_1"')
GARBAGE = raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", then="close")
HTML_502 = answer(502, HTML, content_type="text/html")
HTML_200 = answer(200, b"<html>Please log in</html>", content_type="text/html")
ERROR_500 = answer(500, BODY_500)
EMPTY_200 = answer(200, b"")
HUGE = answer(200, b'{"data": "' + b"x" * 3_000_000 + b'"}')
ARRAY = answer(200, [1, 2])


async def outcome(work: Any) -> Any:
    try:
        return await work
    except (ExpectedError, DefectError) as error:
        return error


@pytest.mark.parametrize(
    ("step", "kind", "code", "requests"),
    [
        pytest.param(RESET_AFTER, ConnectivityError, "cut", 4, id="reset-after"),
        pytest.param(CLOSED_AFTER, ConnectivityError, "cut", 4, id="closed-after"),
        pytest.param(GARBAGE, ConnectivityError, "cut", 4, id="not-http"),
        pytest.param(STALL, ConnectivityError, "timeout", 4, id="stall"),
        pytest.param(HALF_BODY, ServiceError, "truncated", 4, id="half-body"),
        pytest.param(CUT_CHUNKS, ServiceError, "truncated", 4, id="cut-chunks"),
        pytest.param(TRUNCATED_JSON, ServiceError, "truncated", 4, id="truncated-json"),
        pytest.param(HTML_502, ServiceError, "bad_gateway", 4, id="html-502"),
        pytest.param(HTML_200, ServiceError, "not_json", 1, id="html-200"),
        pytest.param(ERROR_500, ServiceError, "internal", 4, id="500-always"),
        pytest.param(answer(408, b""), ServiceError, "unavailable", 4, id="408"),
        pytest.param(answer(429, BODY_429), LimitError, "rate_limited", 4, id="429-always"),
        pytest.param(EMPTY_200, ServiceError, "not_json", 1, id="empty-200"),
        pytest.param(answer(204, b""), ServiceError, "not_json", 1, id="204"),
        pytest.param(HUGE, ServiceError, "too_big_answer", 1, id="huge"),
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
    kind: type[Exception],
    code: str,
    requests: int,
) -> None:
    server.play(step)
    limits = Limits(read_s=0.3, max_answer_bytes=2_000_000)
    error = await outcome(connected(limits=limits).list_files(FileQuery()))
    assert type(error) is kind
    assert error.code == code
    assert len(server.seen) == requests
    assert error.facts["operation"] == "list_files"


@pytest.mark.parametrize(
    "step",
    [RESET_BEFORE, RESET_AFTER, STALL, HALF_BODY, TRUNCATED_JSON, HTML_502, ERROR_500,
     answer(429, BODY_429)],
)  # fmt: skip
async def test_a_read_survives_one_failure(
    server: HostileServer, connected: Connect, step: Step
) -> None:
    server.play(step, OK)
    page = await connected(limits=SHORT).list_files(FileQuery())
    assert page.files == ()
    assert len(server.seen) == (1 if step is RESET_BEFORE else 2)


async def test_resets_before_any_request_are_tried_on_four_connections(
    server: HostileServer, connected: Connect
) -> None:
    server.play(RESET_BEFORE)
    error = await outcome(connected().list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "cut")
    assert server.connections == 4


async def test_nobody_listens(connected: Connect, clock: InstantClock) -> None:
    error = await outcome(connected(refused_url()).list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "refused")
    assert clock.slept_s.count(0.0) == 3


async def test_a_name_that_does_not_exist(connected: Connect) -> None:
    error = await outcome(connected("https://nowhere.invalid").list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "dns")


async def test_something_that_speaks_no_tls(server: HostileServer, connected: Connect) -> None:
    server.play(raw(b"HTTP/1.1 400 Bad Request\r\n\r\n", read="nothing", then="close"))
    error = await outcome(connected(f"https://127.0.0.1:{server.port}").list_files(FileQuery()))
    assert (type(error), error.code, error.retryable) == (ConnectivityError, "tls", False)
    assert server.connections == 1


async def test_a_proxy_that_is_not_there_is_named_without_its_password(connected: Connect) -> None:
    proxy = refused_url().replace("http://", "http://me:hunter2@")
    error = await outcome(connected("https://nowhere.invalid", proxy=proxy).list_files(FileQuery()))
    assert isinstance(error, ConnectivityError)
    assert "hunter2" not in repr(error)


async def test_a_slow_body_is_waited_for(server: HostileServer, connected: Connect) -> None:
    server.play(answer(200, EMPTY_PAGE, piece_bytes=16, pause_ms=15))
    assert (await connected(limits=SHORT).list_files(FileQuery())).files == ()
    assert len(server.seen) == 1


async def test_a_trickle_does_not_hold_a_call_for_ever(
    server: HostileServer, connected: Connect
) -> None:
    server.play(answer(200, EMPTY_PAGE, piece_bytes=1, pause_ms=100))
    limits = Limits(read_s=5, answer_s=0.2)
    error = await outcome(connected(limits=limits).list_files(FileQuery()))
    assert (type(error), error.code) == (ConnectivityError, "timeout")
    assert len(server.seen) == 4


async def test_json_is_read_whatever_its_content_type_says(
    server: HostileServer, connected: Connect
) -> None:
    server.play(
        answer(200, EMPTY_PAGE, content_type="text/html"),
        answer(200, EMPTY_PAGE, content_type=None),
    )
    client = connected()
    assert (await client.list_files(FileQuery())).files == ()
    assert (await client.list_files(FileQuery())).files == ()


async def test_a_packed_answer_is_unpacked(server: HostileServer, connected: Connect) -> None:
    packed = gzip.compress(json.dumps(EMPTY_PAGE).encode())
    server.play(answer(200, packed, headers={"Content-Encoding": "gzip"}))
    assert (await connected().list_files(FileQuery())).files == ()


async def test_a_packed_bomb_is_refused(server: HostileServer, connected: Connect) -> None:
    bomb = gzip.compress(b'{"data": "' + b"0" * 20_000_000)
    server.play(answer(200, bomb, headers={"Content-Encoding": "gzip"}))
    error = await outcome(
        connected(limits=Limits(max_answer_bytes=1_000_000)).list_files(FileQuery())
    )
    assert error.code == "too_big_answer"


async def test_a_big_page_is_read_in_a_thread(server: HostileServer, connected: Connect) -> None:
    files = [{**FILE, "id": f"file_{number}", "padding": "x" * 400} for number in range(1000)]
    server.play(answer(200, {"object": "list", "data": files, "nextPageToken": "t=:/+"}))
    page = await connected().list_files(FileQuery(page_size=1000))
    assert (len(page.files), page.next_token) == (1000, "t=:/+")


@pytest.mark.parametrize(
    ("asked", "waited_s"),
    [
        ("3", 3.0),
        (format_datetime(START + timedelta(seconds=20), usegmt=True), 20.0),
        (None, 1.0),
        ("soon", 1.0),
        ("0", 0.1),
        ("-4", 0.1),
    ],
)
async def test_a_429_is_waited_out(
    server: HostileServer,
    connected: Connect,
    clock: InstantClock,
    asked: str | None,
    waited_s: float,
) -> None:
    headers = {"Retry-After": asked} if asked else {}
    server.play(answer(429, BODY_429, headers=headers), OK)
    await connected().list_files(FileQuery())
    assert len(server.seen) == 2
    assert clock.elapsed_s == pytest.approx(waited_s, abs=0.11)


async def test_an_absurd_wait_is_capped_told_and_stops_only_its_category(
    server: HostileServer, connected: Connect, tmp_path: Path
) -> None:
    server.play(answer(429, BODY_429, headers={"Retry-After": "999999999"}), answer(200, FILE))
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
        server.play(answer(status, b"", headers={"Location": f"{server.other_url}/files"}), OK)
        error = await outcome(connected().list_files(FileQuery()))
        assert (type(error), error.code) == (RequestError, "redirected")
        assert [seen.port for seen in server.seen] == [server.port]


async def test_every_call_carries_our_headers(server: HostileServer, connected: Connect) -> None:
    server.play(
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
    await client.delete_run(RunId("exr_1"))
    seen = server.seen
    assert len(seen) == 9
    for one in seen:
        assert one.headers["authorization"] == f"Bearer {KEY}"
        assert one.headers["x-extend-api-version"] == "2026-02-09"
        assert one.headers["x-extend-workspace-id"] == WORKSPACE
        assert one.headers["user-agent"].startswith("extend-desktop/")


async def test_tokens_ids_and_names_arrive_as_they_are(
    server: HostileServer, connected: Connect
) -> None:
    server.play(OK, answer(200, FILE))
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
    server.play(answer(200, {"data": [run], "nextPageToken": "", "more": 1}))
    page = await connected().list_runs(RunQuery())
    assert page.runs[0].status == Unknown("DREAMING")
    assert page.runs[0].failure_reason == "WHIM"
    assert page.next_token is None


# Creation -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "cause"),
    [
        pytest.param(RESET_AFTER, "cut", id="reset-after"),
        pytest.param(CLOSED_AFTER, "cut", id="closed-after"),
        pytest.param(STALL, "timeout", id="stall"),
        pytest.param(HALF_BODY, "truncated", id="half-body"),
        pytest.param(TRUNCATED_JSON, "truncated", id="truncated"),
        pytest.param(ERROR_500, "internal", id="500"),
        pytest.param(answer(500, {**BODY_500, "retryable": False}), "internal", id="500-final"),
        pytest.param(HTML_502, "bad_gateway", id="502"),
        pytest.param(answer(503, b""), "unavailable", id="503"),
        pytest.param(answer(408, b""), "unavailable", id="408"),
        pytest.param(HTML_200, "not_json", id="html-200"),
        pytest.param(EMPTY_200, "not_json", id="empty-200"),
        pytest.param(HUGE, "too_big_answer", id="huge"),
        pytest.param(ARRAY, "unexpected_answer", id="array"),
        pytest.param(answer(200, {"status": "PENDING"}), "unexpected_answer", id="no-id"),
        pytest.param(answer(303, b"", headers={"Location": "/x"}), "redirected", id="303"),
    ],
)
async def test_a_creation_that_may_have_happened_is_sent_once_and_unknown(
    server: HostileServer, connected: Connect, step: Step, cause: str
) -> None:
    server.play(step, answer(200, BATCH_RUN))
    limits = Limits(read_s=0.3, max_answer_bytes=2_000_000)
    error = await outcome(connected(limits=limits).create_batch_run(REQUEST))
    assert type(error) is OutcomeUnknownError
    assert error.facts["cause"] == cause
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("step", "kind", "code"),
    [
        pytest.param(answer(422, {"code": "INVALID_REQUEST", "message": "m"}), RequestError, "invalid_request", id="422"),
        pytest.param(answer(402, b""), AccessError, "payment_required", id="402"),
        pytest.param(answer(401, b""), AccessError, "unauthorized", id="401"),
        pytest.param(answer(413, HTML), RequestError, "too_large", id="413"),
        pytest.param(answer(409, {"code": "X", "message": "", "retryable": True}), RequestError, "rejected", id="409"),
        pytest.param(answer(308, b"", headers={"Location": "/x"}), RequestError, "redirected", id="308"),
    ],
)  # fmt: skip
async def test_a_creation_that_was_refused_is_sent_once(
    server: HostileServer, connected: Connect, step: Step, kind: type[Exception], code: str
) -> None:
    server.play(step, answer(200, BATCH_RUN))
    error = await outcome(connected().create_batch_run(REQUEST))
    assert (type(error), error.code) == (kind, code)
    assert len(server.seen) == 1


async def test_a_creation_is_repeated_after_429_as_often_as_needed(
    server: HostileServer, connected: Connect
) -> None:
    limited = answer(429, BODY_429, headers={"Retry-After": "2"})
    server.play(*[limited] * 9, answer(200, BATCH_RUN))
    run = await connected().create_batch_run(REQUEST)
    assert (run.id, run.status, run.run_count) == ("bpr_1", RunStatus.PENDING, 1)
    bodies = [seen.json for seen in server.seen]
    assert len(bodies) == 10
    assert all(body == bodies[0] for body in bodies)


async def test_a_creation_that_cannot_connect_was_not_sent(connected: Connect) -> None:
    error = await outcome(connected(refused_url()).create_batch_run(REQUEST))
    assert (type(error), error.code) == (ConnectivityError, "refused")


async def test_a_creation_never_uses_a_kept_connection(
    server: HostileServer, connected: Connect
) -> None:
    server.play(OK, answer(200, BATCH_RUN))
    client = connected()
    await client.list_files(FileQuery())
    await client.create_batch_run(REQUEST)
    await client.create_batch_run(REQUEST)
    assert server.connections == 3


# Removal and cancelling -----------------------------------------------------------------------


@pytest.mark.parametrize("step", [EMPTY_200, answer(204, b""), answer(200, {"id": "exr_1"}),
                                  answer(200, {"success": True, "fileId": "f", "message": ""})])  # fmt: skip
async def test_a_removal_needs_no_body(
    server: HostileServer, connected: Connect, step: Step
) -> None:
    server.play(step)
    await connected().delete_run(RunId("exr_1"))
    await connected().delete_file(FileId("file_1"))
    assert [(seen.method, seen.path) for seen in server.seen] == [
        ("DELETE", "/extract_runs/exr_1"),
        ("DELETE", "/files/file_1"),
    ]


async def test_a_removal_that_finds_nothing_the_second_time_worked(
    server: HostileServer, connected: Connect
) -> None:
    server.play(RESET_AFTER, answer(404, {"code": "NOT_FOUND", "message": ""}))
    await connected().delete_file(FileId("file_1"))
    assert len(server.seen) == 2


async def test_a_removal_that_finds_nothing_at_once_says_so(
    server: HostileServer, connected: Connect
) -> None:
    server.play(answer(404, {"code": "NOT_FOUND", "message": ""}))
    error = await outcome(connected().delete_file(FileId("file_1")))
    assert (type(error), error.code) == (RequestError, "not_found")
    assert len(server.seen) == 1


async def test_a_portals_page_is_not_a_removal(server: HostileServer, connected: Connect) -> None:
    server.play(HTML_200)
    error = await outcome(connected().delete_file(FileId("file_1")))
    assert (type(error), error.code) == (ServiceError, "not_json")


async def test_cancelling_is_repeated_and_gives_the_run(
    server: HostileServer, connected: Connect
) -> None:
    server.play(ERROR_500, RESET_AFTER, answer(200, {"id": "exr_1", "status": "CANCELLED"}))
    detail = await connected().cancel_run(RunId("exr_1"))
    assert detail is not None
    assert detail.run.status is RunStatus.CANCELLED
    assert [seen.body for seen in server.seen] == [b""] * 3


# The older generation --------------------------------------------------------------------------


async def test_the_older_generation_lists_files(server: HostileServer, connected: Connect) -> None:
    legacy = {
        "success": True,
        "files": [{**FILE, "presignedUrl": "https://s/x?sig"}],
        "nextPageToken": "n",
    }
    server.play(answer(200, legacy), answer(400, {"success": False, "error": "bad maxPageSize"}))
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
    server.play(
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
        client.list_extractors(), client.get_extractor(ExtractorId("x")),
        client.list_extractor_versions(ExtractorId("x")),
        client.get_extractor_version(ExtractorId("x"), "1.0"), client.create_batch_run(REQUEST),
        client.get_batch_run(BatchRunId("b")), client.list_runs(RunQuery()),
        client.get_run(RunId("r")), client.cancel_run(RunId("r")), client.delete_run(RunId("r")),
    ]  # fmt: skip
    for call in calls:
        error = await outcome(call)
        assert (type(error), error.code) == (RequestError, "legacy_account")
    assert server.connections == 0


# Secrets and logs ------------------------------------------------------------------------------


async def test_the_key_is_nowhere(
    server: HostileServer, connected: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    told = {"code": "X", "message": f"bad key {KEY}", "requestId": f"req_{KEY}"}
    server.play(answer(401, told, headers={"x-extend-request-id": KEY}), RESET_AFTER)
    client = connected()
    errors = [
        await outcome(client.list_files(FileQuery(name_contains="private"))) for _ in range(2)
    ]
    chain: list[str] = []
    for error in errors:
        while error is not None:
            chain += [repr(error), str(error)]
            error = error.__cause__ or error.__context__
    shown = "\n".join([*chain, repr(client), repr(vars(client)), caplog.text])
    assert KEY not in shown
    assert "private" not in caplog.text
    assert "GET /files 401" in caplog.text


async def test_one_line_per_request(
    server: HostileServer, connected: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.play(ERROR_500, answer(200, EMPTY_PAGE, headers={"x-extend-request-id": "req_9"}))
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
    server.play(STALL, OK)
    client = connected()
    task = asyncio.create_task(client.list_files(FileQuery()))
    while not server.seen:
        await asyncio.sleep(0)
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
