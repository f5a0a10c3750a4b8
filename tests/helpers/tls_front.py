"""The sandbox behind HTTPS under a name of its own, in a process of its own, as a real host would be.

    with tls_front(authority.issue("extend.test"), sandbox.url, tmp_path / "front") as front:
        front.port, front.seen

It passes every request on to a server over HTTP, and in JSON answers it names itself where that
server named itself, so that presigned addresses lead back to it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.helpers.waiting import GIVE_UP_S

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
_DROPPED = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "accept-encoding"}
)


@dataclass(frozen=True, slots=True)
class FrontProcess:
    """The test's side.

    Attributes:
        log: a JSON line for each request: the client's port, the first line, all headers.
    """

    port: int
    log: Path
    pid: int

    @property
    def seen(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_text().splitlines()]


@contextmanager
def tls_front(chain: Path, target: str, host: str, log: Path) -> Generator[FrontProcess]:
    """Serve `target` under `https://host` with the key and the certificate of a file."""
    log.touch()
    command = [sys.executable, "-m", "tests.helpers.tls_front", str(chain), target, host, str(log)]
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield FrontProcess(int(process.stdout.readline()), log, process.pid)
        finally:
            process.kill()
            process.wait(GIVE_UP_S)


class _Front:
    def __init__(self, target: str, host: str, log: Path) -> None:
        self._target = target
        self._own = f"https://{host}"
        self._log = log
        self._client = httpx.AsyncClient(base_url=target, trust_env=False, timeout=GIVE_UP_S)

    async def answer(self, request: Request) -> Response:
        self._note(request)
        headers = [item for item in request.headers.items() if item[0] not in _DROPPED]
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        found = await self._client.request(
            request.method, path, headers=headers, content=await request.body()
        )
        kind = found.headers.get("content-type", "")
        content = found.content
        if "json" in kind:
            content = content.replace(self._target.encode(), self._own.encode())
        kept = {name: value for name, value in found.headers.items() if name not in _DROPPED}
        return Response(content, found.status_code, kept)

    def _note(self, request: Request) -> None:
        line = {
            "port": request.client.port if request.client else 0,
            "line": f"{request.method} {request.url.path}",
            "query": request.url.query,
            "headers": dict(request.headers),
        }
        with self._log.open("a") as log:
            log.write(json.dumps(line) + "\n")


def _serve(chain: str, target: str, host: str, log: Path) -> None:
    front = _Front(target, host, log)
    app = Starlette(routes=[Route("/{path:path}", front.answer, methods=_METHODS)])
    config = uvicorn.Config(
        app, host="127.0.0.1", port=0, ssl_certfile=chain, ssl_keyfile=chain, log_level="error"
    )
    sockets = [config.bind_socket()]
    sys.stdout.write(f"{sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    uvicorn.Server(config).run(sockets=sockets)


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
