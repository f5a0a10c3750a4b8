"""What answers in Extend's place is named, never taken for an answer, and gets no second request."""

from __future__ import annotations

import pytest

from extend_desktop.domain.errors import AccessError, ConnectivityError, OutcomeUnknownError
from extend_desktop.domain.files import FileQuery
from extend_desktop.presentation.errors import message_of
from tests.helpers.hostile_server import HostileServer, Step, answer
from tests.integration.api.conftest import KEY, Connect
from tests.integration.api.failure_modes import HTML, HTML_200, OK, REQUEST, outcome

SIGN_IN = "https://sign-in.hotel.example/welcome?from=extend"


def led_away(status: int) -> Step:
    return answer(status, b"", headers={"Location": SIGN_IN})


@pytest.mark.parametrize(
    "step",
    [
        *(pytest.param(led_away(status), id=str(status)) for status in (301, 302, 303, 307, 308)),
        pytest.param(HTML_200, id="page"),
        pytest.param(answer(200, b"\r\n <!doctype html>", content_type="text/html; charset=x"), id="type"),
        pytest.param(answer(401, HTML, content_type="text/html"), id="401"),
        pytest.param(answer(403, HTML, content_type="text/html"), id="403"),
        pytest.param(answer(511, b"", content_type=None), id="511"),
    ],
)  # fmt: skip
async def test_a_portal_is_named_and_asked_once(
    server: HostileServer, connected: Connect, step: Step
) -> None:
    server.script(step, OK)
    error = await outcome(connected().list_files(FileQuery()))
    assert (type(error), error.code, error.retryable) == (ConnectivityError, "captive_portal", True)
    assert [seen.port for seen in server.seen] == [server.port]
    said = message_of(error)
    assert "sign in" in said.advice
    assert KEY not in said.line


async def test_the_host_it_leads_to_is_named_without_the_rest_of_the_address(
    server: HostileServer, connected: Connect
) -> None:
    server.script(led_away(302))
    said = message_of(await outcome(connected().list_files(FileQuery()))).detail
    assert said.startswith("127.0.0.1 leads to sign-in.hotel.example, ")
    assert "welcome" not in said


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(answer(401, {"code": "UNAUTHORIZED", "message": "<b>"}), id="json"),
        pytest.param(answer(403, b"", content_type="text/html"), id="empty"),
        pytest.param(answer(401, b"<x>", content_type="text/plain"), id="no-page"),
    ],
)
async def test_a_refusal_without_a_page_is_extends_own(
    server: HostileServer, connected: Connect, step: Step
) -> None:
    server.script(step)
    assert isinstance(await outcome(connected().list_files(FileQuery())), AccessError)


@pytest.mark.parametrize(
    ("step", "is_unknown"),
    [
        pytest.param(led_away(307), False, id="led-away"),
        pytest.param(answer(403, HTML, content_type="text/html"), False, id="refused"),
        pytest.param(led_away(303), True, id="see-other"),
        pytest.param(HTML_200, True, id="page"),
    ],
)
async def test_a_creation_is_unknown_only_where_it_may_have_come_to_extend(
    server: HostileServer, connected: Connect, step: Step, is_unknown: bool
) -> None:
    server.script(step, OK)
    error = await outcome(connected().create_batch_run(REQUEST))
    assert isinstance(error, OutcomeUnknownError) is is_unknown
    assert (error.facts.get("cause") or error.code) == "captive_portal"
    assert len(server.seen) == 1
