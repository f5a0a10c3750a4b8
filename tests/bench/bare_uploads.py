"""Uploads against what is possible at all: bare HTTP without a journal, and bare sockets."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psutil

from tests.bench.documents import local_inputs, write_files
from tests.bench.engine import UNLIMITED, open_engine
from tests.bench.scale import Scale
from tests.bench.uploading import LATENCY, SLOW_RUNS, last_upload_s
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

PARALLEL = 64
"""As many as the program ever sends side by side."""
BIG_PARALLEL = 8
"""As many as the program begins with; one line of loopback needs no more."""
_EVERY_S = 0.05


async def upload_vs_limit(scale: Scale, folder: Path) -> Mapping[str, float]:
    paths = write_files(folder / "files", scale.peer_files, scale.peer_file_bytes)
    bare_s, bare_cpu_s = await _bare(paths)
    our_s, our_cpu_s = await _ours(paths, folder / "home")
    return {
        "upload_vs_limit": bare_s / our_s,
        "upload_vs_limit_cpu": bare_cpu_s / our_cpu_s,
        "bare_upload_s": bare_s,
    }


async def _bare(paths: Sequence[Path]) -> tuple[float, float]:
    """Return the seconds until the server had all, and our processor time, of bare httpx."""
    with start_sandbox(*LATENCY, *SLOW_RUNS) as sandbox:
        rest = list(reversed(paths))
        limits = httpx.Limits(max_connections=PARALLEL, max_keepalive_connections=PARALLEL)
        async with httpx.AsyncClient(
            base_url=sandbox.url,
            headers=sandbox.headers,
            limits=limits,
            timeout=300,
            trust_env=False,
        ) as http:
            began_s, began_cpu_s = time.time(), time.process_time()

            async def work() -> None:
                while rest:
                    path = rest.pop()
                    content = await asyncio.to_thread(path.read_bytes)
                    part = {"file": (path.name, content, "text/plain")}
                    (await http.post("/files/upload", files=part)).raise_for_status()

            async with asyncio.TaskGroup() as group:
                for _ in range(PARALLEL):
                    group.create_task(work())
            used_s = time.process_time() - began_cpu_s
        return _taken_s(sandbox, len(paths), began_s), used_s


async def _ours(paths: Sequence[Path], home: Path) -> tuple[float, float]:
    with start_sandbox(*LATENCY, *SLOW_RUNS) as sandbox:
        async with open_engine(sandbox, home, UNLIMITED) as engine:
            inputs = local_inputs(list(paths))
            began_s, began_cpu_s = time.time(), time.process_time()
            await engine.uploaded(inputs)
            used_s = time.process_time() - began_cpu_s
        return _taken_s(sandbox, len(paths), began_s), used_s


def _taken_s(sandbox: SandboxProcess, count: int, began_s: float) -> float:
    state = sandbox.state()
    assert len(state["files"]) == count
    return last_upload_s(state) - began_s


async def upload_big_vs_limit(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Large files: the kernel's own way from the file to the socket, and ours, to the same server."""
    paths = write_files(folder / "files", scale.big_files, scale.big_file_bytes)
    with start_sandbox(*SLOW_RUNS) as sandbox:
        began_s = time.time()
        with ThreadPoolExecutor(BIG_PARALLEL) as threads:
            await asyncio.gather(*(_in(threads, _send_by_socket, sandbox, path) for path in paths))
        bare_s = _taken_s(sandbox, len(paths), began_s)
    with start_sandbox(*SLOW_RUNS) as sandbox:
        async with open_engine(sandbox, folder / "home") as engine:
            began_s = time.time()
            uploading = asyncio.create_task(engine.uploaded(local_inputs(paths)))
            growth_mb = await _growth_mb(uploading)
        our_s = _taken_s(sandbox, len(paths), began_s)
    return {
        "upload_big_vs_limit": bare_s / our_s,
        "upload_big_rss_mb": growth_mb,
        "bare_upload_big_s": bare_s,
    }


def _send_by_socket(sandbox: SandboxProcess, path: Path) -> None:
    """Post one file as a form, without reading it ourselves."""
    address = urlsplit(sandbox.url)
    described = f'form-data; name="file"; filename="{path.name}"'
    before = f"--b\r\nContent-Disposition: {described}\r\nContent-Type: text/plain\r\n\r\n".encode()
    after = b"\r\n--b--\r\n"
    headers = {
        **sandbox.headers,
        "Host": address.netloc,
        "Content-Type": "multipart/form-data; boundary=b",
        "Content-Length": str(len(before) + path.stat().st_size + len(after)),
        "Connection": "close",
    }
    lines = ["POST /files/upload HTTP/1.1", *(f"{name}: {text}" for name, text in headers.items())]
    with (
        socket.create_connection((address.hostname, address.port)) as line,
        path.open("rb") as source,
    ):
        line.sendall("\r\n".join([*lines, "", ""]).encode() + before)
        line.sendfile(source)
        line.sendall(after)
        with line.makefile("rb") as answer:
            status = answer.readline()
            answer.read()
    assert b" 200 " in status, status


async def _in(threads: Executor, work: Callable[..., None], *arguments: object) -> None:
    await asyncio.get_running_loop().run_in_executor(threads, work, *arguments)


async def _growth_mb(work: asyncio.Future[None]) -> float:
    """How much more memory than before this process has at most while `work` goes on."""
    process = psutil.Process()
    peak = before = process.memory_info().rss
    while not work.done():
        await asyncio.sleep(_EVERY_S)
        peak = max(peak, process.memory_info().rss)
    await work
    return (peak - before) / 1e6
