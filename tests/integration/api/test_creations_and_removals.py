"""Nothing is created twice or removed by mistake, whatever happens to the answer."""

from __future__ import annotations

import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    OutcomeUnknownError,
    RequestError,
)
from extend_desktop.domain.files import FileQuery
from extend_desktop.domain.ids import FileId, RunId
from extend_desktop.domain.statuses import RunStatus
from tests.helpers.hostile_server import HostileServer, Step, answer
from tests.integration.api.conftest import Connect
from tests.integration.api.failure_modes import (
    ARRAY,
    BATCH_RUN,
    BODY_429,
    BODY_500,
    CLOSED_AFTER,
    EMPTY_200,
    ERROR_500,
    HTML,
    HTML_200,
    OK,
    REQUEST,
    RESET_AFTER,
    outcome,
)


@pytest.mark.parametrize(
    ("step", "cause"),
    [
        pytest.param(CLOSED_AFTER, "cut", id="closed-after"),
        pytest.param(answer(500, {**BODY_500, "retryable": False}), "internal", id="500-final"),
        pytest.param(answer(503, b""), "unavailable", id="503"),
        pytest.param(answer(408, b""), "unavailable", id="408"),
        pytest.param(ARRAY, "unexpected_answer", id="array"),
        pytest.param(answer(200, {"status": "PENDING"}), "unexpected_answer", id="no-id"),
        pytest.param(answer(200, {"success": True, "run": {}}), "legacy_account", id="older-yes"),
        pytest.param(answer(303, b"", headers={"Location": "/x"}), "redirected", id="303"),
    ],
)
async def test_a_creation_that_may_have_happened_is_sent_once_and_unknown(
    server: HostileServer, connected: Connect, step: Step, cause: str
) -> None:
    server.script(step, answer(200, BATCH_RUN))
    limits = Limits(max_answer_bytes=2_000_000)
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
    server.script(step, answer(200, BATCH_RUN))
    error = await outcome(connected().create_batch_run(REQUEST))
    assert (type(error), error.code) == (kind, code)
    assert len(server.seen) == 1


async def test_a_creation_is_repeated_after_429_up_to_the_longest_wait(
    server: HostileServer, connected: Connect
) -> None:
    limited = answer(429, BODY_429, headers={"Retry-After": "2"})
    server.script(*[limited] * 9, answer(200, BATCH_RUN))
    patient = connected(limits=Limits(long_call_max_wait_s=60))
    run = await patient.create_batch_run(REQUEST)
    assert (run.id, run.status, run.run_count) == ("bpr_1", RunStatus.PENDING, 1)
    bodies = [seen.json for seen in server.seen]
    assert len(bodies) == 10
    assert all(body == bodies[0] for body in bodies)


async def test_a_creation_never_uses_a_kept_connection(
    server: HostileServer, connected: Connect
) -> None:
    server.script(OK, answer(200, BATCH_RUN))
    client = connected()
    await client.list_files(FileQuery())
    await client.create_batch_run(REQUEST)
    await client.create_batch_run(REQUEST)
    assert server.connections == 3


@pytest.mark.parametrize("step", [EMPTY_200, answer(204, b""), answer(200, {"id": "exr_1"}),
                                  answer(200, {"success": True, "fileId": "f", "message": ""})])  # fmt: skip
async def test_a_removal_needs_no_body(
    server: HostileServer, connected: Connect, step: Step
) -> None:
    server.script(step)
    await connected().delete_file(FileId("file_1"))
    assert [(seen.method, seen.path) for seen in server.seen] == [("DELETE", "/files/file_1")]


async def test_a_removal_that_finds_nothing_the_second_time_worked(
    server: HostileServer, connected: Connect
) -> None:
    server.script(RESET_AFTER, answer(404, {"code": "NOT_FOUND", "message": ""}))
    await connected().delete_file(FileId("file_1"))
    assert len(server.seen) == 2


async def test_a_removal_that_finds_nothing_at_once_says_so(
    server: HostileServer, connected: Connect
) -> None:
    server.script(answer(404, {"code": "NOT_FOUND", "message": ""}))
    error = await outcome(connected().delete_file(FileId("file_1")))
    assert (type(error), error.code) == (RequestError, "not_found")
    assert len(server.seen) == 1


async def test_a_portals_page_is_not_a_removal(server: HostileServer, connected: Connect) -> None:
    server.script(HTML_200)
    error = await outcome(connected().delete_file(FileId("file_1")))
    assert (type(error), error.code) == (ConnectivityError, "captive_portal")


async def test_cancelling_is_repeated_and_gives_the_run(
    server: HostileServer, connected: Connect
) -> None:
    server.script(ERROR_500, RESET_AFTER, answer(200, {"id": "exr_1", "status": "CANCELLED"}))
    detail = await connected().cancel_run(RunId("exr_1"))
    assert detail is not None
    assert detail.run.status is RunStatus.CANCELLED
    assert [seen.body for seen in server.seen] == [b""] * 3
