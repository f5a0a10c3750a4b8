"""Sends one call until it succeeds or may not be repeated; only `api/` imports it.

Here meet the headers, the budget, the retry table and the translation of errors.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import httpx
from typing_extensions import override

from extend_desktop.api.answer_reader import AnswerReader, put_off
from extend_desktop.api.answer_waits import AnswerWait, AnswerWaits
from extend_desktop.api.budget import Category, Pacer
from extend_desktop.api.calls import AttemptError, Body, Call
from extend_desktop.api.connections import Connections
from extend_desktop.api.errors import (
    Failure,
    failure_of_exception,
)
from extend_desktop.api.limits import Limits
from extend_desktop.api.operations import Kind
from extend_desktop.api.reachability import Reachability
from extend_desktop.api.retry import (
    DEFAULT_PAUSE_S,
    Attempts,
    Jitter,
    RetryPlan,
    final_error,
    unknown_outcome,
)
from extend_desktop.api.server_limits import Permit
from extend_desktop.api.shared_budgets import BudgetShare
from extend_desktop.domain.errors import (
    DefectError,
    ExtendDesktopError,
    LimitError,
    RequestError,
)
from extend_desktop.domain.pace import RequestRates
from extend_desktop.domain.redaction import Redactor
from extend_desktop.domain.waits import CallWait
from extend_desktop.services.ports import Clock

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Transport:
    """Everything between a call and the network, for one account. Loop's thread only."""

    def __init__(
        self,
        connections: Connections,
        *,
        share: BudgetShare,
        clock: Clock,
        limits: Limits,
        jitter: Jitter,
        redactor: Redactor,
    ) -> None:
        self._connections = connections
        self.share = share
        self._clock = clock
        self._limits = limits
        self._jitter = jitter
        self._reader = AnswerReader(clock, limits, redactor)
        self._waits = AnswerWaits(clock)
        self.reachability = Reachability()

    @property
    def longest_wait(self) -> CallWait | None:
        """The call that has been waiting for its answer for longest."""
        return self._waits.longest()

    @property
    def request_rates(self) -> RequestRates:
        """How fast requests may be sent, by what was learnt so far."""
        budget = self.share.budget
        return RequestRates(
            reads=budget[Category.GET].rate_per_s,
            writes=budget[Category.WRITE].rate_per_s,
            runs=budget[Category.RUN].rate_per_s,
        )

    @override
    def __repr__(self) -> str:
        return f"Transport({self._connections.host})"

    async def send(self, call: Call[T]) -> T:
        """Carry out `call` as often as the retry table allows, and return its value.

        Raises:
            ExpectedError: what the last attempt came to; `OutcomeUnknownError` for a creation that
                may have happened.
            DefectError: the answer does not fit the contract (never for a creation).
        """
        with self._waits.of(call.operation.name) as wait:
            return await self._send(call, wait)

    async def _send(self, call: Call[T], wait: AnswerWait) -> T:
        pacer = self.share.budget[call.operation.category]
        attempts = Attempts(call.operation.kind, self._limits, self._jitter)
        while True:
            if pacer.stopped_s > attempts.max_wait_s:
                raise LimitError(operation=call.operation.name, retry_after_s=pacer.stopped_s)
            permit = await pacer.acquire(call.urgency)
            self._require_open(call)
            began_s = asyncio.get_running_loop().time()
            try:
                value = await self._permitted(call, wait, pacer, permit)
            except AttemptError as attempt:
                failure = attempt.failure
                took_s = asyncio.get_running_loop().time() - began_s
                wait.failed(failure.error.code, took_s)
                if _is_already_gone(call, attempts, failure):
                    return _value_of_nothing(call)
                is_first = not attempts.is_repeat
                retry = self._plan_retry(call.operation.kind, attempts, failure, wait)
                self.reachability.note(failure, is_sure=retry is None or not is_first)
                _note_limit(pacer, permit, failure, retry)
                if retry is None:
                    raise final_error(call.operation.kind, failure) from attempt.__cause__
                if not isinstance(failure.error, LimitError):
                    await self._clock.sleep(retry.wait_s)
            except ExtendDesktopError as error:
                # The server said yes, and we could not read what it said.
                if call.operation.kind is Kind.CREATE:
                    raise unknown_outcome(error) from error
                raise
            else:
                self.reachability.note(None, is_sure=True)
                return value

    async def _permitted(self, call: Call[T], wait: AnswerWait, pacer: Pacer, permit: Permit) -> T:
        try:
            value = await self._attempt(call, wait)
            pacer.let_through(permit)
            return value
        finally:
            pacer.done(permit)

    def _plan_retry(
        self, kind: Kind, attempts: Attempts, failure: Failure, wait: AnswerWait
    ) -> RetryPlan | None:
        """Return when to send it again: never once its answer was waited for as long as it may be."""
        retry = attempts.after(failure)
        if failure.error.code != "timeout" or kind in (Kind.UPLOAD, Kind.CREATE):
            return retry
        return retry if wait.silent_s < self._limits.answer_s else None

    def _require_open(self, call: Call[Any]) -> None:
        if self._connections.account.is_closed:
            raise DefectError("invariant", operation=call.operation.name, reason="closed")

    async def _attempt(self, call: Call[T], wait: AnswerWait) -> T:
        started_s, asked_at = self._clock.monotonic_s(), self._clock.now()
        response: httpx.Response | None = None
        try:
            async with (
                self._deadline(call.operation.kind) as deadline,
                self._client(call.operation.kind) as client,
            ):
                response = await self._open(client, call, deadline, wait)
                try:
                    return await self._reader.value(call, response, deadline)
                finally:
                    await response.aclose()
        except AttemptError as refused:
            refused.failure.error.asked_at = asked_at
            raise
        except (httpx.HTTPError, TimeoutError) as error:
            failure = failure_of_exception(error, operation=call.operation.name)
            failure = await self._connections.certificates.name_parties(failure, error)
            raise AttemptError(failure) from error
        finally:
            self._log_line(call, started_s, response)

    def _deadline(self, kind: Kind) -> asyncio.Timeout:
        """Return the limit of one attempt; an upload gets its own when all of it is sent."""
        if kind is Kind.UPLOAD:
            return asyncio.timeout(None)
        limits = self._limits
        return asyncio.timeout(limits.effect_answer_s if kind is Kind.CREATE else limits.answer_s)

    async def _open(
        self,
        client: httpx.AsyncClient,
        call: Call[Any],
        deadline: asyncio.Timeout,
        wait: AnswerWait,
    ) -> httpx.Response:
        body = call.body() if call.body else Body({}, b"")
        content = body.content
        if isinstance(content, bytes):
            wait.begin()
        else:

            def sent() -> None:
                wait.begin()
                put_off(deadline, self._limits.effect_answer_s)

            content = _then(content, sent)
        request = client.build_request(
            call.operation.method,
            call.path,
            params=call.params or None,
            headers=dict(body.headers),
            content=content or None,
            timeout=self._timeout(call.operation.kind),
        )
        response = await client.send(request, stream=True)
        self._connections.certificates.note_answer(request.url)
        return response

    def _client(self, kind: Kind) -> AbstractAsyncContextManager[httpx.AsyncClient]:
        if kind is Kind.UPLOAD:
            return self._connections.uploads.acquire()
        if kind is Kind.CREATE:
            # A kept connection that the server has just closed would make the outcome of a creation
            # unknown for nothing, so each creation gets a new one.
            return self._connections.no_keepalive.acquire()
        return self._connections.account.acquire()

    def _timeout(self, kind: Kind) -> httpx.Timeout:
        limits = self._limits
        upload = kind is Kind.UPLOAD
        return httpx.Timeout(
            connect=limits.connect_s,
            read=limits.upload_read_s if upload else limits.read_s,
            write=limits.upload_write_s if upload else limits.read_s,
            pool=None,
        )

    def _log_line(self, call: Call[Any], started_s: float, response: httpx.Response | None) -> None:
        _log.debug(
            "%s %s %s %.0f ms %s",
            call.operation.method,
            call.path,
            response.status_code if response else "-",
            (self._clock.monotonic_s() - started_s) * 1000,
            (response and self._reader.request_id(response)) or "-",
        )


async def _then(content: AsyncIterable[bytes], sent: Callable[[], None]) -> AsyncIterator[bytes]:
    """Pass a long body on; it may take its time, but from its end on the answer may not."""
    async for piece in content:
        yield piece
    sent()


def _note_limit(pacer: Pacer, permit: Permit, failure: Failure, retry: RetryPlan | None) -> None:
    """Stop the whole category after a 429; the next attempt waits there for its turn."""
    if not isinstance(failure.error, LimitError):
        return
    asked_s = failure.error.retry_after_s
    pacer.throttled(
        permit, retry.wait_s if retry else DEFAULT_PAUSE_S if asked_s is None else asked_s
    )


def _is_already_gone(call: Call[Any], attempts: Attempts, failure: Failure) -> bool:
    """Whether a removal finds nothing left after an attempt whose answer was lost."""
    gone = isinstance(failure.error, RequestError) and failure.error.code == "not_found"
    return call.operation.kind is Kind.REMOVE and attempts.is_repeat and gone


def _value_of_nothing(call: Call[T]) -> T:
    if call.on_empty is None:
        raise DefectError("invariant", operation=call.operation.name, reason="no_empty_value")
    return call.on_empty()
