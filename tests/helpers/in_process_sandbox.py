"""The sandbox's application in the test's own process and time: no socket, no thread, no wait.

    async with in_process_sandbox("--files", "5", faults={"faults": [...]}) as sandbox:
        connect(account, sandbox.key, network=sandbox.network, ...)

Everything but the sockets is the real thing: the client with its retries and its translation of
errors above, the sandbox's endpoints, rules, stores and faults below.
`test_in_process_sandbox.py` holds the two ways to it against each other, fault by fault.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn, cast

import httpx
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope
from typing_extensions import override

from extend_desktop.domain.ids import FileId
from extend_desktop.sandbox.account import PracticeAccount, open_account
from extend_desktop.sandbox.app import build_app
from extend_desktop.sandbox.clock import TickingClock
from extend_desktop.sandbox.command import options_of, server_parser
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.fault_layer import FaultLayer
from extend_desktop.sandbox.faults import FAULTS_PATH, FaultFile
from extend_desktop.sandbox.state import state_of
from tests.helpers.known_extractions import known_extractions
from tests.helpers.sandbox_process import API_VERSION, TEST_KEY
from tests.helpers.virtual_time import LoopClock

URL = "http://127.0.0.1:1"


class _Cut(OpenConnections):
    """Cuts a connection that is none: what reads from it meets the end."""

    @override
    async def cut(self, scope: Scope, receive: Receive) -> NoReturn:
        raise httpx.ReadError("cut")


Reply = Callable[[], httpx.Response]
"""Makes an answer in place of the server's, or breaks off; a timeout when the time is over."""
Choose = Callable[[httpx.Request], Reply | None]
"""Says what a request meets, whose body has been read; None passes it on."""


class InProcessNetwork(httpx.AsyncBaseTransport):
    """Carries requests to an ASGI application as the network would, within its time limits.

    Attributes:
        is_gone: whether nobody listens at the other end.
        choose: asked about each request.
        chosen: the requests that `choose` took.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._tasks: set[asyncio.Task[None]] = set()
        self.is_gone = False
        self.choose: Choose = lambda _: None
        self.chosen: list[httpx.Request] = []

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        exchange = _Exchange(request, await request.aread())
        reply = self.choose(request)
        if self.is_gone:
            raise httpx.ConnectError("refused") from ConnectionRefusedError()
        if reply is not None:
            self.chosen.append(request)
            return await exchange.instead(reply)
        task = asyncio.create_task(exchange.serve(self._app))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            head = await exchange.next()
        except BaseException:
            await exchange.aclose()
            raise
        assert head is not None
        return httpx.Response(head["status"], headers=head["headers"], stream=exchange)

    def leave_at(self, path: str) -> None:
        """Be gone as soon as this is asked for."""

        def choose(request: httpx.Request) -> None:
            if request.url.path == path:
                self.is_gone = True
                self.choose = lambda _: None

        self.choose = choose

    async def stop(self) -> None:
        """End what is still being answered."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class _Exchange(httpx.AsyncByteStream):
    """One request and the messages that answer it; None ends them, an exception breaks them off."""

    def __init__(self, request: httpx.Request, content: bytes) -> None:
        self._request = request
        self._content: bytes | None = content
        self._messages: asyncio.Queue[Message | httpx.ReadError | None] = asyncio.Queue()
        self._left = asyncio.Event()
        self._read_s: float | None = request.extensions["timeout"]["read"]

    async def serve(self, app: ASGIApp) -> None:
        try:
            await app(_scope_of(self._request), self._receive, self._messages.put)
            await self._messages.put(None)
        except httpx.ReadError as error:
            await self._messages.put(error)

    async def instead(self, reply: Reply) -> httpx.Response:
        """Give what is answered in place of the server: a response whose stream was not read."""
        try:
            return reply()
        except httpx.ReadTimeout:
            await asyncio.sleep(self._read_s or 0.0)
            raise

    async def next(self) -> Message | None:
        """Return the next message of the answer, or None at its end."""
        try:
            async with asyncio.timeout(self._read_s):
                message = await self._messages.get()
        except TimeoutError:
            raise httpx.ReadTimeout("silent") from None
        if isinstance(message, httpx.ReadError):
            raise message
        return message

    @override
    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (message := await self.next()) is not None:
            yield message["body"]

    @override
    async def aclose(self) -> None:
        self._left.set()

    async def _receive(self) -> Message:
        if self._content is None:
            await self._left.wait()
            return {"type": "http.disconnect"}
        content, self._content = self._content, None
        return {"type": "http.request", "body": content, "more_body": False}


def _scope_of(request: httpx.Request) -> Scope:
    return {
        "type": "http",
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.partition(b"?")[0],
        "root_path": "",
        "query_string": request.url.query,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "client": ("127.0.0.1", 1),
        "server": (request.url.host, request.url.port),
    }


@dataclass
class InProcessSandbox:
    """A sandbox without a process; what tests ask of it is what they ask of `SandboxProcess`."""

    app: FaultLayer
    account: PracticeAccount
    clock: LoopClock
    network: InProcessNetwork = field(init=False)
    url: str = URL
    key: str = TEST_KEY

    def __post_init__(self) -> None:
        self.network = InProcessNetwork(self.app)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}", "x-extend-api-version": API_VERSION}

    def state(self) -> dict[str, Any]:
        """Return the server's own state: calls, files, batches, runs."""
        state = state_of([*self.account.workspaces.values()], self.app.faults, seeded=False)
        # As JSON would carry it: nothing of it changes any more.
        return {**state, "calls": dict(state["calls"])}

    async def review(self, run_id: str, edits: Mapping[str, Any]) -> None:
        """Review a run as a person would in Extend's own pages."""
        async with httpx.AsyncClient(transport=self.network, headers=self.headers) as client:
            address = f"{self.url}/_sandbox/extract_runs/{run_id}/review"
            (await client.post(address, json={"edits": edits})).raise_for_status()

    async def upload(self, name: str, content: bytes = b"Total: 12.00\n") -> FileId:
        """Put a file into the account, as another program would."""
        async with httpx.AsyncClient(transport=self.network, headers=self.headers) as client:
            answer = await client.post(f"{self.url}/files/upload", files={"file": (name, content)})
            return FileId(answer.raise_for_status().json()["id"])

    async def plan_runs(self, rules: Sequence[Mapping[str, Any]]) -> None:
        """Say what becomes of the runs that are created from now on."""
        async with httpx.AsyncClient(transport=self.network, headers=self.headers) as client:
            plan = {"runs": list(rules)}
            (await client.put(f"{self.url}{FAULTS_PATH}", json=plan)).raise_for_status()

    def plan_faults(self, *faults: Mapping[str, Any]) -> None:
        """Replace the faults and count calls anew; none ends them."""
        self.app.faults.replace(FaultFile.model_validate({"faults": faults}).faults)


@asynccontextmanager
async def in_process_sandbox(
    *flags: str, faults: Mapping[str, Any] | None = None
) -> AsyncGenerator[InProcessSandbox]:
    """Serve with the flags of the `sandbox` command, in the running loop's time."""
    options = replace(options_of(server_parser().parse_args(flags)), key=TEST_KEY)
    clock = LoopClock()
    account = open_account(options, TickingClock(lambda: round(clock.now().timestamp() * 1e6)))
    app = build_app(options, account, FaultFile.model_validate(faults or {}), _Cut())
    sandbox = InProcessSandbox(app, account, clock)
    starlette = cast("Starlette", app.app)
    with known_extractions():
        async with starlette.router.lifespan_context(starlette):
            try:
                yield sandbox
            finally:
                await sandbox.network.stop()
