"""Makes the caller's value, or the failure, of the answer to one attempt; only for `api/`."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

import httpx

from extend_desktop.api.answers import UnreadableError, interpret, read_beginning, read_body
from extend_desktop.api.calls import AttemptError, Call
from extend_desktop.api.captive_portal import portal_failure
from extend_desktop.api.decoding import TooBigError, UnknownEncodingError
from extend_desktop.api.errors import REQUEST_ID_HEADER, Failure, failure_of_answer, plain_text
from extend_desktop.api.legacy import is_refusal
from extend_desktop.api.limits import Limits
from extend_desktop.api.retry_after import retry_after_s
from extend_desktop.domain.errors import ServiceCode, ServiceError
from extend_desktop.domain.redaction import Redactor
from extend_desktop.services.ports import Clock

T = TypeVar("T")
# An error's body is small, and one that is not says nothing more; it is not read to its end.
_MAX_ERROR_BODY_BYTES = 64 * 1024
_FOR_GOOD = frozenset({"too_big_answer", "unknown_encoding"})
_LACKING = frozenset({"truncated", "empty_answer"})


class AnswerReader:
    """Reads answers of one account. Loop's thread only; long bodies are parsed on another."""

    def __init__(self, clock: Clock, limits: Limits, redactor: Redactor) -> None:
        self._clock = clock
        self._limits = limits
        self._redactor = redactor

    async def value(self, call: Call[T], response: httpx.Response, deadline: asyncio.Timeout) -> T:
        if not response.is_success:
            body = await read_beginning(response, _MAX_ERROR_BODY_BYTES)
            _require_extend(call, response, body)
            raise AttemptError(self._refusal(call, response, body))
        body = await self._success_body(call, response, deadline)
        if call.on_empty is not None and not body.strip():
            return call.on_empty()
        return await self._understood(call, response, body)

    async def _success_body(
        self, call: Call[Any], response: httpx.Response, deadline: asyncio.Timeout
    ) -> bytes:
        limits = self._limits
        limit_bytes = limits.max_answer_bytes
        if call.operation.is_record:
            limit_bytes = min(limit_bytes, limits.max_record_bytes)

        def advanced() -> None:
            if call.operation.is_long:
                put_off(deadline, limits.answer_s)

        try:
            return await read_body(response, limit_bytes, advanced, limits.advance_bytes)
        except TooBigError as error:
            raise self._bad_answer(call, response, "too_big_answer") from error
        except UnknownEncodingError as error:
            raise self._bad_answer(call, response, "unknown_encoding") from error
        except httpx.RemoteProtocolError as error:
            raise self._bad_answer(call, response, "truncated") from error
        except httpx.ReadError as error:
            raise self._bad_answer(call, response, "truncated") from error

    async def _understood(self, call: Call[T], response: httpx.Response, body: bytes) -> T:
        def to_value(answer: Any) -> T:
            if is_refusal(answer):
                raise AttemptError(self._refusal(call, response, body))
            return call.to_value(answer)

        try:
            return await interpret(body, to_value, self._limits.thread_parse_bytes)
        except UnreadableError as error:
            _require_extend(call, response, body)
            raise self._bad_answer(call, response, error.code) from error

    def _refusal(self, call: Call[Any], response: httpx.Response, body: bytes) -> Failure:
        return failure_of_answer(
            response.status_code,
            response.headers,
            body,
            operation=call.operation.name,
            redactor=self._redactor,
            retry_after_s=retry_after_s(response.headers, self._clock.now()),
        )

    def _bad_answer(
        self, call: Call[Any], response: httpx.Response, code: ServiceCode
    ) -> AttemptError:
        """Return the failure of a success whose body cannot be used; one that lacks is repeated."""
        error = ServiceError(
            code,
            retryable=code not in _FOR_GOOD,
            request_id=self.request_id(response),
            operation=call.operation.name,
            status=response.status_code,
        )
        return AttemptError(Failure(error, transient=code in _LACKING))

    def request_id(self, response: httpx.Response) -> str | None:
        return plain_text(response.headers.get(REQUEST_ID_HEADER, ""), self._redactor, 120) or None


def _require_extend(call: Call[Any], response: httpx.Response, body: bytes) -> None:
    portal = portal_failure(response, body, operation=call.operation.name)
    if portal is not None:
        raise AttemptError(portal)


def put_off(deadline: asyncio.Timeout, by_s: float) -> None:
    """Move a running limit to so long from now."""
    deadline.reschedule(asyncio.get_running_loop().time() + by_s)
