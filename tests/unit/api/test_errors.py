"""Answers and exceptions become the right domain errors, with facts that are safe to show."""

from __future__ import annotations

import json
import socket
import ssl

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extend_desktop.api.errors import (
    Failure,
    failure_of_answer,
    failure_of_exception,
    parse_error_body,
)
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityError,
    ExpectedError,
    LimitError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.redaction import Redactor

KEY = "sk_live_Zq8TopSecret"


def failure(status: int, body: object = b"", **headers: str) -> Failure:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return failure_of_answer(
        status, headers, content, operation="probe", redactor=Redactor(KEY), retry_after_s=None
    )


@pytest.mark.parametrize(
    ("status", "kind", "code", "transient"),
    [
        (302, RequestError, "redirected", False),
        (400, RequestError, "invalid_request", False),
        (401, AccessError, "unauthorized", False),
        (402, AccessError, "payment_required", False),
        (403, AccessError, "forbidden", False),
        (404, RequestError, "not_found", False),
        (407, ConnectivityError, "proxy", False),
        (408, ServiceError, "unavailable", True),
        (409, RequestError, "rejected", False),
        (410, RequestError, "endpoint_removed", False),
        (413, RequestError, "too_large", False),
        (418, RequestError, "rejected", False),
        (422, RequestError, "invalid_request", False),
        (429, LimitError, "rate_limited", True),
        (500, ServiceError, "internal", True),
        (502, ServiceError, "bad_gateway", True),
        (503, ServiceError, "unavailable", True),
        (504, ServiceError, "bad_gateway", True),
        (599, ServiceError, "internal", True),
    ],
)
def test_a_status_alone_decides(
    status: int, kind: type[ExpectedError], code: str, transient: bool
) -> None:
    found = failure(status, b"<html>nothing to read</html>")
    assert type(found.error) is kind
    assert (found.error.code, found.transient) == (code, transient)
    assert found.error.facts == {"operation": "probe", "status": status}


@pytest.mark.parametrize(
    ("status", "word", "code"),
    [
        (403, "USAGE_BLOCKED", "payment_required"),
        (400, "UNAUTHORIZED", "unauthorized"),
        (404, "ENDPOINT_REMOVED", "endpoint_removed"),
        (400, "NOT_FOUND", "not_found"),
        (422, "SOMETHING_NEW", "invalid_request"),
        (500, "NOT_FOUND", "internal"),
    ],
)
def test_a_refusals_own_word_is_more_exact(status: int, word: str, code: str) -> None:
    found = failure(status, {"code": word, "message": "m", "retryable": False})
    assert found.error.code == code
    assert found.error.facts["service_code"] == word


@pytest.mark.parametrize(
    "body",
    [
        {"code": "NOT_FOUND", "message": "gone", "retryable": False, "requestId": "req_1"},
        {"error": {"code": "NOT_FOUND", "message": "gone", "requestId": "req_1"}},
        {"requestId": "req_1", "error": {"code": "NOT_FOUND", "message": "gone"}},
        {"success": False, "error": "gone", "requestId": "req_1"},
        {"error": "gone", "requestId": "req_1"},
    ],
)
def test_every_envelope_gives_message_and_request_id(body: object) -> None:
    found = failure(404, body)
    assert found.error.facts["server_message"] == "gone"
    assert found.error.request_id == "req_1"


def test_the_header_gives_the_request_id_where_the_body_does_not() -> None:
    found = failure(500, b"<html>", **{"x-extend-request-id": "req_header"})
    assert found.error.request_id == "req_header"


@pytest.mark.parametrize(
    ("status", "hint", "transient"),
    [(500, False, False), (409, True, True), (500, True, True), (429, False, True)],
)
def test_the_bodys_hint_outranks_the_status_except_for_429(
    status: int, hint: bool, transient: bool
) -> None:
    found = failure(status, {"code": "X", "message": "m", "retryable": hint})
    assert (found.transient, found.error.retryable) == (transient, transient)


def test_what_the_server_says_is_made_plain_short_and_free_of_secrets() -> None:
    message = (
        f"key {KEY} and sk_other_1234 for https://store.example/x.pdf?sig=abc\n\x00\u202e"
        + "n" * 900
    )
    found = failure(400, {"message": message, "requestId": KEY})
    shown = str(found.error.facts["server_message"])
    assert len(shown) == 500
    assert shown.isprintable()
    assert shown.startswith("key *** and sk_*** for https://store.example/x.pdf?*** nnn")
    assert KEY not in repr(found) + str(found.error) + str(found.error.request_id)


@pytest.mark.parametrize(
    "message",
    [
        "The password: field is required.",
        "Basic extractors cannot be used with secret = true.",
        "Cookie: unexpected header; the api_key: parameter is not supported.",
        "Do not call /files?name=invoice any more.",
    ],
)
def test_ordinary_words_of_the_server_stay(message: str) -> None:
    assert failure(400, {"message": message}).error.facts["server_message"] == message


@given(st.binary(max_size=200), st.integers(300, 599))
def test_no_body_is_too_strange(body: bytes, status: int) -> None:
    assert isinstance(failure(status, body).error, ExpectedError)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["error", "code", "message", "retryable", "requestId", "success", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(json_values, st.integers(300, 599))
def test_no_envelope_is_too_strange(body: object, status: int) -> None:
    found = failure(status, body)
    assert all(isinstance(fact, str | int) for fact in found.error.facts.values())


def test_an_endlessly_nested_body_says_nothing() -> None:
    assert parse_error_body(b"[" * 200_000).code == ""


def _caused(cause: BaseException) -> httpx.ConnectError:
    error = httpx.ConnectError("no")
    error.__cause__ = OSError("All connection attempts failed")
    error.__cause__.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "code", "transient", "not_sent"),
    [
        (httpx.ConnectTimeout("t"), "timeout", True, True),
        (httpx.PoolTimeout("t"), "timeout", True, True),
        (httpx.ReadTimeout("t"), "timeout", True, False),
        (httpx.WriteTimeout("t"), "timeout", True, False),
        (TimeoutError(), "timeout", True, False),
        (httpx.ProxyError("407 Proxy Authentication Required"), "proxy", False, True),
        (httpx.ProxyError("503 Service Unavailable"), "proxy", True, True),
        (_caused(socket.gaierror(-2, "unknown")), "dns", True, True),
        (_caused(ConnectionRefusedError()), "refused", True, True),
        (_caused(ExceptionGroup("both", [ConnectionRefusedError()])), "refused", True, True),
        (_caused(ssl.SSLCertVerificationError()), "tls", False, True),
        (_caused(OSError("no route")), "unreachable", True, True),
        (httpx.ReadError("r"), "cut", True, False),
        (httpx.WriteError("w"), "cut", True, False),
        (httpx.RemoteProtocolError("gone"), "cut", True, False),
    ],
)
def test_exceptions_of_the_network(
    error: Exception, code: str, transient: bool, not_sent: bool
) -> None:
    found = failure_of_exception(error, operation="probe")
    assert isinstance(found.error, ConnectivityError)
    assert (found.error.code, found.transient, found.not_sent) == (code, transient, not_sent)


def test_a_body_that_cannot_be_unpacked_is_cut_off() -> None:
    found = failure_of_exception(httpx.DecodingError("gzip"), operation="probe")
    assert isinstance(found.error, ServiceError)
    assert (found.error.code, found.transient) == ("truncated", True)


@pytest.mark.parametrize(
    ("doc_url", "kept"),
    [
        ("https://docs.extend.ai/errors?k=1", "https://docs.extend.ai/errors"),
        ("https://docs.extend.ai/errors#limits", "https://docs.extend.ai/errors#limits"),
        (f"https://docs.extend.ai/errors#{KEY}", "https://docs.extend.ai/errors"),
        ("http://docs.extend.ai/errors", None),
        ("http://127.0.0.1/errors", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("https://user@docs.extend.ai/", None),
        (f"https://docs.extend.ai/{KEY}", "https://docs.extend.ai/***"),
        ("https://docs.extend.ai/" + "x" * 5000, None),
        (7, None),
    ],
)
def test_a_page_about_the_error_is_kept_when_it_is_one(doc_url: object, kept: str | None) -> None:
    body = {"code": "INVALID_REQUEST", "message": "no", "docUrl": doc_url}
    for envelope in (body, {"error": body}):
        facts = failure(400, envelope).error.facts
        assert facts.get("doc_url") == kept
