"""Answers and exceptions of HTTP turned into the domain's errors; only `api/` imports it.

The facts of an error are safe to show and to log: short plain text, without the key and without
the query of any URL in it.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, cast

import httpx

from extend_desktop.api.addresses import is_safe_url
from extend_desktop.domain.certificate_flaws import certificate_flaw
from extend_desktop.domain.errors import (
    AccessError,
    ConnectivityCode,
    ConnectivityError,
    ExpectedError,
    Fact,
    LimitError,
    RequestError,
    ServiceError,
)
from extend_desktop.domain.redaction import Redactor
from extend_desktop.values import dataclass

# What a dialog can show; a server may answer with a page or with megabytes of one line.
MAX_MESSAGE_CHARS = 500
MAX_WORD_CHARS = 120
REQUEST_ID_HEADER = "x-extend-request-id"
"""Source: docs/extend-api.md#request-ids."""

ErrorClass = tuple[type[ExpectedError], str]

_BY_STATUS: Mapping[int, ErrorClass] = {
    400: (RequestError, "invalid_request"),
    401: (AccessError, "unauthorized"),
    402: (AccessError, "payment_required"),
    403: (AccessError, "forbidden"),
    404: (RequestError, "not_found"),
    407: (ConnectivityError, "proxy"),
    408: (ServiceError, "unavailable"),
    410: (RequestError, "endpoint_removed"),
    413: (RequestError, "too_large"),
    422: (RequestError, "invalid_request"),
    429: (LimitError, "rate_limited"),
    502: (ServiceError, "bad_gateway"),
    503: (ServiceError, "unavailable"),
    504: (ServiceError, "bad_gateway"),
}
# A refusal's own word is more exact than its status. Source: docs/extend-api.md#error-codes.
_BY_CODE: Mapping[str, ErrorClass] = {
    "UNAUTHORIZED": (AccessError, "unauthorized"),
    "USAGE_BLOCKED": (AccessError, "payment_required"),
    "NOT_FOUND": (RequestError, "not_found"),
    "RATE_LIMIT_EXCEEDED": (LimitError, "rate_limited"),
    "ENDPOINT_REMOVED": (RequestError, "endpoint_removed"),
}
_TRANSIENT_STATUSES = frozenset({408, 429})
_ANCHOR = re.compile(r"[\w.-]{1,80}")


@dataclass(frozen=True, slots=True)
class Failure:
    """One attempt that failed.

    Attributes:
        transient: worth another try, as far as the failure itself is concerned.
        not_sent: the request surely did not reach the server.
    """

    error: ExpectedError
    transient: bool
    not_sent: bool = False


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """What an error body says of itself, whichever envelope it came in."""

    code: str = ""
    message: str = ""
    retryable: bool | None = None
    request_id: str | None = None
    doc_url: str = ""
    is_older: bool = False


def plain_text(text: str, redactor: Redactor, limit: int = MAX_MESSAGE_CHARS) -> str:
    """Return at most `limit` printable characters on one line, without secrets."""
    text = redactor.message(text)
    printable = (" " if unicodedata.category(char)[0] in "CZ" else char for char in text)
    line = " ".join("".join(printable).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def parse_error_body(body: bytes) -> ErrorBody:
    """Read a flat, wrapped, legacy or foreign error body; never raises.

    Source: docs/extend-api.md#current-envelope, #older-envelope.
    """
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return ErrorBody()
    if not isinstance(parsed, dict):
        return ErrorBody()
    fields = cast("dict[str, Any]", parsed)
    inner: object = fields.get("error")
    if isinstance(inner, dict):
        fields = {**fields, **cast("dict[str, Any]", inner)}
    message = inner if isinstance(inner, str) else fields.get("message")
    retryable = fields.get("retryable")
    return ErrorBody(
        code=_text(fields.get("code")),
        message=_text(message),
        retryable=retryable if isinstance(retryable, bool) else None,
        request_id=_text(fields.get("requestId")) or None,
        doc_url=_text(fields.get("docUrl")),
        is_older=fields.get("success") is False,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def request_id_of(
    headers: Mapping[str, str], error_body: ErrorBody, redactor: Redactor
) -> str | None:
    """Return the request id of the body, else of the header, else None."""
    raw = error_body.request_id or headers.get(REQUEST_ID_HEADER, "")
    return plain_text(raw, redactor, MAX_WORD_CHARS) or None


def failure_of_answer(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    operation: str,
    redactor: Redactor,
    retry_after_s: float | None,
) -> Failure:
    """Turn an answer that is not a success into a failure.

    Statuses decide, a refusal's own code is more exact, and the body's `retryable` outranks the
    status except for 429, which was never carried out.
    """
    error_body = parse_error_body(body)
    kind, code = _class_of(status, error_body.code)
    transient = status in _TRANSIENT_STATUSES or status >= 500
    is_limit = code == "rate_limited"
    if error_body.retryable is not None and not is_limit:
        transient = error_body.retryable
    facts: dict[str, Fact] = {"operation": operation, "status": status}
    if error_body.code:
        facts["service_code"] = plain_text(error_body.code, redactor, MAX_WORD_CHARS)
    if error_body.message:
        facts["server_message"] = plain_text(error_body.message, redactor)
    if error_body.is_older:
        facts["older_envelope"] = True
    doc_url = _page_of(error_body.doc_url, redactor)
    if doc_url:
        facts["doc_url"] = doc_url
    error = kind(
        code,
        retryable=transient or is_limit,
        retry_after_s=retry_after_s,
        request_id=request_id_of(headers, error_body, redactor),
        **facts,
    )
    return Failure(error, transient=transient or is_limit)


def _page_of(url: str, redactor: Redactor) -> str:
    """Return a page on the web without its query, or nothing; a cut address would be another."""
    address, _, anchor = url.partition("#")
    address = address.partition("?")[0]
    page = plain_text(address, redactor, MAX_MESSAGE_CHARS)
    if len(address) > MAX_MESSAGE_CHARS or not is_safe_url(page, loopback=False):
        return ""
    is_plain = _ANCHOR.fullmatch(anchor) and plain_text(anchor, redactor) == anchor
    return f"{page}#{anchor}" if is_plain else page


def _class_of(status: int, code: str) -> ErrorClass:
    if 400 <= status < 500 and status != 429 and code in _BY_CODE:
        return _BY_CODE[code]
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return (ServiceError, "internal")
    if 300 <= status < 400:
        return (RequestError, "redirected")
    return (RequestError, "rejected")


def failure_of_exception(error: Exception, *, operation: str) -> Failure:
    """Turn an exception of the network into a failure.

    Args:
        error: an `httpx.HTTPError`, or `TimeoutError` of our own deadline.
        operation: our word for the call.
    """
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return _unsent("timeout", operation)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Failure(ConnectivityError("timeout", operation=operation), transient=True)
    if isinstance(error, httpx.ProxyError):
        # The text begins with the proxy's status; a refusal (407, 403) stays one, and asking again
        # with a wrong password could lock the operator out.
        failing = str(error).startswith("5")
        refused = ConnectivityError("proxy", operation=operation, retryable=failing)
        return Failure(refused, transient=failing, not_sent=True)
    if isinstance(error, httpx.ConnectError):
        return _connect_failure(error, operation)
    if isinstance(error, httpx.DecodingError):
        return Failure(ServiceError("truncated", operation=operation), transient=True)
    return Failure(ConnectivityError("cut", operation=operation), transient=True)


def _connect_failure(error: BaseException, operation: str) -> Failure:
    causes = tuple(_chain(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        # A certificate does not become right by asking again.
        flaw = next(filter(None, map(certificate_flaw, causes)), None)
        return Failure(
            ConnectivityError("tls", operation=operation, retryable=False, flaw=flaw),
            transient=False,
            not_sent=True,
        )
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return _unsent("dns", operation)
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return _unsent("refused", operation)
    return _unsent("unreachable", operation)


def _unsent(code: ConnectivityCode, operation: str) -> Failure:
    return Failure(ConnectivityError(code, operation=operation), transient=True, not_sent=True)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for part in cast("BaseExceptionGroup[BaseException]", error).exceptions:
                yield from _chain(part)
        error = error.__cause__ or error.__context__
