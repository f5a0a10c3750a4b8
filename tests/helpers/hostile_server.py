"""A raw-socket server in its own process that says exactly what a test wants, byte by byte.

A test hands over a script: one step per request, the last step for all further ones. The process
reports every connection and every request it saw. It speaks JSON lines on stdin and stdout.
"""

from __future__ import annotations

import base64
import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from tests.helpers.waiting import GIVE_UP_S

REASONS = {200: "OK", 204: "No Content", 302: "Found", 303: "See Other", 307: "Temporary Redirect"}


@dataclass(frozen=True)
class Step:
    """What happens to one request.

    Attributes:
        send: these bytes (base64 on the wire) go out, after the request was read as `read` says.
        read: `all`, `headers` or `nothing` of the request.
        then: `keep` the connection, `close` it, `reset` it, or `hold` it until the client leaves.
        piece_bytes: send in pieces of this size; 0 sends at once.
        pause_ms: between two pieces.
        before_ms: before the first byte.
        port: which of the two it is for; 0 for the next request at either.
    """

    send: str = ""
    read: str = "all"
    then: str = "keep"
    piece_bytes: int = 0
    pause_ms: int = 0
    before_ms: int = 0
    port: int = 0


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    port: int
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def raw(data: bytes, **how: Any) -> Step:
    """Exactly these bytes."""
    return Step(send=base64.b64encode(data).decode(), **how)


def answer(
    status: int = 200,
    body: object = None,
    *,
    headers: Mapping[str, str] | None = None,
    content_type: str | None = "application/json",
    length: int | None = None,
    **how: Any,
) -> Step:
    """A whole HTTP answer; `body` is bytes, or something to be written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Whatever')}"]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    lines.append(f"Content-Length: {len(content) if length is None else length}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
    return raw(head + content, **how)


class HostileServer:
    """The test's side of the process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        ports = self._receive()["ports"]
        self.port, self.other_port = cast("tuple[int, int]", tuple(ports))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def other_url(self) -> str:
        return f"http://127.0.0.1:{self.other_port}"

    def move(self) -> None:
        """Listen at other ports, where requests that still come for the old ones cannot be seen."""
        self.port, self.other_port = cast(
            "tuple[int, int]", tuple(self._ask({"move": True})["ports"])
        )

    def script(self, *steps: Step) -> None:
        """Start a new script, forgetting what was seen."""
        self._ask({"script": [asdict(step) for step in steps]})

    @property
    def seen(self) -> list[Seen]:
        report = self._ask({"report": True})
        return [_seen(request) for request in report["requests"]]

    @property
    def connections(self) -> int:
        return self._ask({"report": True})["connections"]

    def _ask(self, question: object) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return self._receive()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


def _seen(recorded: dict[str, Any]) -> Seen:
    return Seen(
        port=recorded["port"],
        method=recorded["method"],
        target=recorded["target"],
        headers=recorded["headers"],
        body=base64.b64decode(recorded["body"]),
    )


@contextmanager
def hostile_server() -> Generator[HostileServer]:
    """Run the server for as long as the block lasts; it ends when its stdin does."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.hostile_server"],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield HostileServer(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(GIVE_UP_S)


def refused_url() -> str:
    """An address of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


@dataclass
class _ServerState:
    """The server process's own state, under one lock."""

    steps: list[Step] = field(default_factory=list[Step])
    used: set[int] = field(default_factory=set[int])
    connections: int = 0
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next_step(self, port: int) -> Step:
        with self.lock:
            number = self._number(port)
            self.used.add(number)
            return self.steps[number]

    def peek(self, port: int) -> Step:
        with self.lock:
            return self.steps[self._number(port)]

    def _number(self, port: int) -> int:
        """Return which step is due; the last one is for all that come after it."""
        fitting = [n for n, step in enumerate(self.steps) if step.port in {0, port}]
        return next((n for n in fitting if n not in self.used), fitting[-1])

    def note(self, request: dict[str, Any]) -> None:
        with self.lock:
            self.requests.append(request)

    def connected(self) -> None:
        with self.lock:
            self.connections += 1

    def script(self, steps: Iterable[Mapping[str, Any]]) -> None:
        with self.lock:
            self.steps = [Step(**step) for step in steps]
            self.used, self.connections = set(), 0
            self.requests = []

    def report(self) -> dict[str, Any]:
        with self.lock:
            return {"requests": list(self.requests), "connections": self.connections}


def _serve(listener: socket.socket, state: _ServerState) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            # The server moved.
            return
        state.connected()
        threading.Thread(target=_talk, args=(connection, state), daemon=True).start()


def _talk(connection: socket.socket, state: _ServerState) -> None:
    port = connection.getsockname()[1]
    with connection, suppress(ConnectionError):
        if state.peek(port).read == "nothing":
            # There is something to read once the client has connected, by its own account too.
            connection.recv(1, socket.MSG_PEEK)
            _act(connection, state.next_step(port))
            return
        buffer = b""
        while True:
            head, buffer = _read_head(connection, buffer)
            if not head:
                return
            step = state.next_step(port)
            request = _parsed(port, head)
            if step.read == "all":
                request["body"], buffer = _read_body(connection, buffer, request["headers"])
            state.note(request)
            if not _act(connection, step):
                return


def _read_head(connection: socket.socket, buffer: bytes) -> tuple[bytes, bytes]:
    while b"\r\n\r\n" not in buffer:
        piece = connection.recv(65536)
        if not piece:
            return b"", b""
        buffer += piece
    head, _, rest = buffer.partition(b"\r\n\r\n")
    return head, rest


def _parsed(port: int, head: bytes) -> dict[str, Any]:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return {"port": port, "method": method, "target": target, "headers": headers, "body": ""}


def _read_body(
    connection: socket.socket, buffer: bytes, headers: Mapping[str, str]
) -> tuple[str, bytes]:
    length = int(headers.get("content-length", "0"))
    while len(buffer) < length:
        piece = connection.recv(1 << 20)
        if not piece:
            break
        buffer += piece
    return base64.b64encode(buffer[:length]).decode(), buffer[length:]


def _act(connection: socket.socket, step: Step) -> bool:
    """Carry out a step; tell whether the connection goes on."""
    time.sleep(step.before_ms / 1000)
    data = base64.b64decode(step.send)
    size = step.piece_bytes or max(1, len(data))
    for start in range(0, len(data), size):
        connection.sendall(data[start : start + size])
        time.sleep(step.pause_ms / 1000)
    if step.then == "reset":
        # Lingering for no time turns the close into a reset.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if step.then == "hold":
        while connection.recv(65536):
            pass
    return step.then == "keep"


class _Place:
    """Two ports and what is seen there."""

    def __init__(self) -> None:
        self.state = _ServerState()
        self._listeners = [socket.create_server(("127.0.0.1", 0), backlog=128) for _ in range(2)]
        for listener in self._listeners:
            threading.Thread(target=_serve, args=(listener, self.state), daemon=True).start()

    @property
    def ports(self) -> dict[str, list[int]]:
        return {"ports": [listener.getsockname()[1] for listener in self._listeners]}

    def leave(self) -> None:
        for listener in self._listeners:
            # Closing alone would not wake the thread that waits in `accept`.
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()


def main() -> None:
    """Serve two ports at a time until stdin ends."""
    place = _Place()
    _say(place.ports)
    for line in sys.stdin:
        question = json.loads(line)
        if "move" in question:
            place.leave()
            place = _Place()
            _say(place.ports)
            continue
        if "script" in question:
            place.state.script(question["script"])
        _say(place.state.report())


def _say(message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
