"""The outermost layer: counts calls, waits, and acts out faults. Only the sandbox imports it."""

from __future__ import annotations

import asyncio
from dataclasses import field
from email.utils import formatdate

from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from extend_desktop.sandbox.altered_answers import AlteredAnswers
from extend_desktop.sandbox.clock import TickingClock
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.faults import DateInSeconds, EpochInSeconds, Fault, Faults
from extend_desktop.sandbox.identifiers import new_id
from extend_desktop.sandbox.operations import find_operation
from extend_desktop.sandbox.own_names import REFUSAL, is_asked_by_own_name
from extend_desktop.sandbox.problems import DOC_URL, ApiProblem
from extend_desktop.values import dataclass

_PROXY_PAGE = (
    "<html><head><title>502 Bad Gateway</title></head>"
    "<body><center><h1>502 Bad Gateway</h1></center><hr></body></html>"
)
_SPOILING = frozenset(
    {"cut", "truncated", "slow", "stall", "wrong_type", "duplicate_items", "missing_items",
     "repeat_token", "endless_pages", "empty_page", "set"}
)  # fmt: skip
_HUGE_PIECE = b"0," * 32_768
_SLOW_PIECES = 10
_CODES = {
    401: "UNAUTHORIZED", 402: "USAGE_BLOCKED", 404: "NOT_FOUND", 429: "RATE_LIMIT_EXCEEDED",
}  # fmt: skip


@dataclass(slots=True)
class _Answer:
    """A whole answer held back: status, headers and body."""

    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    body: bytes = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def head(self, *, length: int | None = None, content_type: bytes | None = None) -> Message:
        headers = {name.lower(): value for name, value in self.headers}
        headers[b"content-length"] = str(len(self.body) if length is None else length).encode()
        if content_type is not None:
            headers[b"content-type"] = content_type
        return {
            "type": "http.response.start",
            "status": self.status,
            "headers": list(headers.items()),
        }


@dataclass(slots=True)
class FaultLayer:
    """ASGI application around the real one."""

    app: ASGIApp
    faults: Faults
    connections: OpenConnections
    latency_ms: float
    clock: TickingClock
    _answers: AlteredAnswers = field(default_factory=AlteredAnswers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, truly or not."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = new_id("req")
        scope.setdefault("state", {})["request_id"] = request_id
        send = _with_marks(send, request_id)
        if not is_asked_by_own_name(scope):
            await REFUSAL.response(request_id, legacy=False)(scope, receive, send)
            return
        operation = find_operation(scope["method"], scope["path"])
        if operation is None:
            await self.app(scope, receive, send)
            return
        scope = self._answers.without_detour(scope)
        fault = self.faults.for_next_call(operation.id)
        if self.latency_ms:
            await asyncio.sleep(self.latency_ms / 1000)
        if fault is None:
            await self.app(scope, receive, send)
        elif fault.kind in _SPOILING:
            await self._spoil(fault, scope, receive, send)
        else:
            await self._replace(fault, scope, receive, send)

    async def _replace(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with something else, before or after the call took effect."""
        if fault.when == "after":
            await self.app(scope, receive, _Answer().send)
        elif fault.kind != "drop":
            await _read_all(receive)
        if fault.kind == "drop":
            await self.connections.cut(scope, receive)
        elif fault.kind == "huge":
            await _send_huge(fault.bytes, send)
        else:
            request_id: str = scope["state"]["request_id"]
            await _replacement(fault, request_id, self.clock.wall_s)(scope, receive, send)

    async def _spoil(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the call happen and spoil its answer."""
        answer = _Answer()
        await self.app(scope, receive, answer.send)
        half = len(answer.body) // 2
        if fault.kind in {"cut", "stall"}:
            await send(answer.head())
            await send(_body(answer.body[:half], more=True))
            if fault.kind == "cut":
                await self.connections.cut(scope, receive)
            else:
                await _until_gone(receive)
            return
        if fault.kind == "slow":
            await _trickle(answer, fault.seconds, send)
            return
        if fault.kind == "truncated":
            answer.body = answer.body[:half]
        elif fault.kind != "wrong_type":
            answer.body = self._answers.alter(fault, answer.body, scope)
        wrong = b"text/html" if fault.kind == "wrong_type" else None
        await send(answer.head(content_type=wrong))
        await send(_body(answer.body))


def _with_marks(send: Send, request_id: str) -> Send:
    """Add to every head what each answer carries: the request id, and that this is practice."""

    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            marks = [
                (b"x-extend-request-id", request_id.encode()),
                (b"x-extend-sandbox", b"practice"),
            ]
            message["headers"] = [*message["headers"], *marks]
        await send(message)

    return marked


def _replacement(fault: Fault, request_id: str, wall_s: float) -> Response:
    if fault.kind == "html":
        return HTMLResponse(_PROXY_PAGE, status_code=fault.status or 502)
    if fault.kind == "empty":
        return Response(status_code=fault.status or 200)
    status = fault.status or 500
    default_code = "INTERNAL_ERROR" if status >= 500 else "INVALID_REQUEST"
    retry_after = _retry_after(fault, wall_s)
    problem = ApiProblem(
        status,
        fault.code or _CODES.get(status, default_code),
        fault.message or "The sandbox was told to answer so.",
        retryable=status == 429 or status >= 500,
        headers={} if retry_after is None else {"Retry-After": retry_after},
        doc_url=fault.doc_url or DOC_URL,
    )
    return problem.response(request_id, legacy=False)


def _retry_after(fault: Fault, wall_s: float) -> str | None:
    wanted = fault.retry_after
    if isinstance(wanted, DateInSeconds):
        return formatdate(wall_s + wanted.date_in_s, usegmt=True)
    if isinstance(wanted, EpochInSeconds):
        return str(int(wall_s + wanted.epoch_in_s))
    return wanted


def _body(content: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": content, "more_body": more}


async def _trickle(answer: _Answer, seconds: float, send: Send) -> None:
    await send(answer.head())
    size = max(1, -(-len(answer.body) // _SLOW_PIECES))
    for at in range(0, len(answer.body), size):
        await asyncio.sleep(seconds / _SLOW_PIECES)
        await send(_body(answer.body[at : at + size], more=True))
    await send(_body(b""))


async def _send_huge(size_bytes: int, send: Send) -> None:
    head = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send(_body(b'{"data":[', more=True))
    for _ in range(0, size_bytes, len(_HUGE_PIECE)):
        await send(_body(_HUGE_PIECE, more=True))
    await send(_body(b"0]}"))


async def _read_all(receive: Receive) -> None:
    """Take the request's body, so that the client sees an answer and not a broken pipe."""
    more = True
    while more:
        message = await receive()
        more = bool(message.get("more_body", False))


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
