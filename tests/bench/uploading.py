"""Uploads against the account's limit, against the official SDK, and with and without a disk."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import httpx
from extend_ai import AsyncExtend
from extend_ai.errors import TooManyRequestsError

from extend_desktop.api.budget import PaceRules
from tests.bench.documents import local_inputs, write_files
from tests.bench.engine import UNLIMITED, open_engine
from tests.bench.scale import Scale
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

SDK_PARALLEL = 16
LATENCY = ("--latency-ms", "100")
# Processing is not what these figures are about; the slowest plan's pace leaves the machine free.
SLOW_RUNS = ("--files-per-minute", "80")
MEMORY_FOLDER = Path("/dev/shm")  # noqa: S108 - a RAM disk is what the figure compares with


async def limit_utilisation(scale: Scale, folder: Path) -> Mapping[str, float]:
    return await _at_limit(folder, 10, scale.limited_files, "")


async def limit_utilisation_75(scale: Scale, folder: Path) -> Mapping[str, float]:
    return await _at_limit(folder, 75, scale.limited_files_75, "_75")


async def _at_limit(folder: Path, rate: int, count: int, name: str) -> Mapping[str, float]:
    """The share of the limit that was used, and of the uploads that were answered 429.

    The sandbox lets one second's worth through at once and `rate` a second from then on, so no
    client can be faster than (count - rate) / rate seconds. Once in a first start, and then in one
    that remembers what that one learnt.
    """
    figures: dict[str, float] = {}
    with start_sandbox("--rate", str(rate), *LATENCY, *SLOW_RUNS) as sandbox:
        for number, start in enumerate(("", "_warm")):
            paths = write_files(folder / "files", count, first=number * count)
            used, attempts = await _uploaded_in_a_start(sandbox, folder / "home", paths)
            figures[f"limit_utilisation{name}{start}"] = (count - rate) / rate / used
            figures[f"limited_share{name}{start}"] = (attempts - count) / attempts
    return figures


async def _uploaded_in_a_start(
    sandbox: SandboxProcess, home: Path, paths: list[Path]
) -> tuple[float, int]:
    """Return the seconds until the server had all of them, and how often it was asked."""
    inputs, before = local_inputs(paths), sandbox.state()
    async with open_engine(sandbox, home) as engine:
        started_s = time.time()
        await engine.uploaded(inputs)
    state = sandbox.state()
    assert len(state["files"]) == len(before["files"]) + len(paths)
    attempts = state["calls"]["uploadFile"] - before["calls"].get("uploadFile", 0)
    return last_upload_s(state) - started_s, attempts


def last_upload_s(state: Mapping[str, list[Mapping[str, str]]]) -> float:
    """When the server took the last file in, seconds of the machine's clock."""
    return max(datetime.fromisoformat(file["createdAt"]).timestamp() for file in state["files"])


async def upload_vs_sdk(scale: Scale, folder: Path) -> Mapping[str, float]:
    paths = write_files(folder / "files", scale.peer_files, scale.peer_file_bytes)
    sdk_s = await _sdk_seconds(paths)
    our_s = await _our_seconds(paths, folder / "home", UNLIMITED)
    cold_s = await _our_seconds(paths, folder / "cold", None)
    return {
        "upload_vs_sdk": sdk_s / our_s,
        "upload_vs_sdk_cold": sdk_s / cold_s,
        "sdk_upload_s": sdk_s,
        "our_upload_s": our_s,
    }


async def _our_seconds(paths: list[Path], home: Path, pace: PaceRules | None) -> float:
    with start_sandbox(*LATENCY, *SLOW_RUNS) as sandbox:
        async with open_engine(sandbox, home, pace) as engine:
            started_s = time.time()
            await engine.uploaded(local_inputs(paths))
        state = sandbox.state()
        assert len(state["files"]) == len(paths)
        return last_upload_s(state) - started_s


async def _sdk_seconds(paths: list[Path]) -> float:
    with start_sandbox(*LATENCY, *SLOW_RUNS) as sandbox:
        started_s = time.time()
        await _sdk_uploads(sandbox, paths)
        state = sandbox.state()
        assert len(state["files"]) == len(paths)
        return last_upload_s(state) - started_s


async def sdk_at_limit(scale: Scale, folder: Path) -> Mapping[str, float]:
    paths = write_files(folder / "files", scale.sdk_limited_files)
    with start_sandbox("--rate", "10", *LATENCY) as sandbox:
        started_s = time.time()
        try:
            await _sdk_uploads(sandbox, paths)
            word = "it finishes"
        except* TooManyRequestsError as errors:
            word = f"it gives up with {type(errors.exceptions[0]).__name__}"
        share = len(sandbox.state()["files"]) / len(paths)
        spent_s = time.time() - started_s
    sys.stdout.write(f"The SDK at 10/s: {word} after {spent_s:.1f} s, {share:.0%} uploaded\n")
    return {"sdk_at_limit": share}


async def _sdk_uploads(sandbox: SandboxProcess, paths: list[Path]) -> None:
    """Upload with the official SDK, 16 side by side; the first error stops all, as it would."""
    rest = list(reversed(paths))
    async with httpx.AsyncClient(timeout=300, trust_env=False) as http:
        sdk = AsyncExtend(base_url=sandbox.url, token=sandbox.key, httpx_client=http)

        async def work() -> None:
            while rest:
                path = rest.pop()
                content = await asyncio.to_thread(path.read_bytes)
                await sdk.files.upload(file=(path.name, content, "text/plain"))

        async with asyncio.TaskGroup() as group:
            for _ in range(SDK_PARALLEL):
                group.create_task(work())


async def journal_overhead(scale: Scale, folder: Path) -> Mapping[str, float]:
    """The whole journal on the disk against the whole journal on a RAM disk."""
    if not await asyncio.to_thread(MEMORY_FOLDER.is_dir):
        raise SystemExit("journal_overhead needs a RAM disk at /dev/shm")
    inputs_from = write_files(folder / "files", scale.journalled_files)
    memory = MEMORY_FOLDER / f"bench-{folder.name}"
    try:
        seconds = [
            await _journalled_seconds(inputs_from, home) for home in (folder / "disk", memory)
        ]
    finally:
        await asyncio.to_thread(_remove, memory)
    return {"journal_overhead": seconds[0] / seconds[1]}


async def _journalled_seconds(paths: list[Path], home: Path) -> float:
    """Seconds from submitting to the batch's end, without latency or limits of any kind."""
    with start_sandbox("--files-per-minute", "60000") as sandbox:
        async with open_engine(sandbox, home, UNLIMITED) as engine:
            started_s = time.perf_counter()
            batch_id = await engine.submit(local_inputs(paths))
            await engine.workspace.batches.wait_until_done(batch_id)
            return time.perf_counter() - started_s


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    if folder.exists():
        folder.rmdir()
