"""What it costs to follow runs, and how soon their end is known."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

import httpx

from extend_desktop.domain.statuses import is_final
from extend_desktop.services.batch_events import InputsChanged
from tests.bench.documents import remote_inputs
from tests.bench.engine import open_engine
from tests.bench.scale import Scale
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox

OUR_PAGE = 100
"""Runs on a page of our listings of changes; the peer gets pages of the same size."""
PEER_INTERVAL_S = 2.0
_FINAL = frozenset({"PROCESSED", "FAILED", "CANCELLED"})


class _Ends:
    """When each run was first known to be over, seconds of the machine's clock."""

    def __init__(self) -> None:
        self.seen_s: dict[str, float] = {}

    def note(self, fact: InputsChanged) -> None:
        for item in fact.inputs:
            if (
                item.run_id is not None
                and item.run_status is not None
                and is_final(item.run_status)
            ):
                self.seen_s.setdefault(item.run_id, time.time())

    def median_lag_s(self, state: Mapping[str, Any]) -> float:
        """From the end in the server's state, which runs on the same machine, to the knowledge."""
        return median(
            self.seen_s[run["id"]] - datetime.fromisoformat(run["updatedAt"]).timestamp()
            for run in state["runs"]
        )


class _Peer:
    """Lists all runs of the batch, page by page, every two seconds, until all are over."""

    def __init__(self, sandbox: SandboxProcess, count: int) -> None:
        self.ends = _Ends()
        self.rounds = 0
        self.requests = 0
        self._count = count
        self._sandbox = sandbox

    async def follow(self) -> None:
        async with httpx.AsyncClient(
            base_url=self._sandbox.url, headers=self._sandbox.headers, trust_env=False, timeout=60
        ) as http:
            while len(self.ends.seen_s) < self._count:
                state = await asyncio.to_thread(self._sandbox.state)
                if state["batches"]:
                    await self._list(http, state["batches"][0]["id"])
                await asyncio.sleep(PEER_INTERVAL_S)

    async def _list(self, http: httpx.AsyncClient, batch_id: str) -> None:
        self.rounds += 1
        query = {"batchId": batch_id, "sortBy": "createdAt", "maxPageSize": str(OUR_PAGE)}
        token: str | None = ""
        while token is not None:
            more = {"nextPageToken": token} if token else {}
            page = (await http.get("/extract_runs", params=query | more)).json()
            self.requests += 1
            for run in page["data"]:
                if run["status"] in _FINAL:
                    self.ends.seen_s.setdefault(run["id"], time.time())
            token = page["nextPageToken"] or None


async def monitor_requests(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Our requests for states, divided by those of a peer beside us that lists everything.

    The peer's are scaled to our median lag: half as many polls would see the ends twice as late.
    What both need alike, one request a result, is not counted.
    """
    count = scale.followed_runs
    speed = str(scale.followed_files_per_minute)
    with start_sandbox("--files", str(count), "--files-per-minute", speed) as sandbox:
        peer, ends = _Peer(sandbox, count), _Ends()
        async with open_engine(sandbox, folder / "home") as engine:
            engine.workspace.batches.inputs_changed.subscribe(ends.note)
            following = asyncio.create_task(peer.follow())
            batch_id = await engine.submit(await remote_inputs(engine.api, count))
            await engine.workspace.batches.wait_until_done(batch_id)
            await following
        state = sandbox.state()
    calls = state["calls"]
    ours = calls.get("getBatchRun", 0) + calls["listExtractRuns"] - peer.requests
    lag_s, peer_lag_s = ends.median_lag_s(state), peer.ends.median_lag_s(state)
    same_lag = peer_lag_s / lag_s
    largest_pages = peer.rounds * -(-count // 1000)
    return {
        "monitor_requests": ours / (peer.requests * same_lag),
        "monitor_requests_1000": ours / (largest_pages * same_lag),
        "monitor_lag_s": lag_s,
        "monitor_peer_lag_s": peer_lag_s,
        "results_per_request": count / calls["getExtractRun"],
    }


async def detection_lag_s(scale: Scale, folder: Path) -> Mapping[str, float]:
    """Until the engine announces what it has just read back from the journal."""
    speed, count = str(scale.detected_files_per_minute), scale.detected_runs
    with start_sandbox("--files", str(count), "--files-per-minute", speed) as sandbox:
        ends = _Ends()
        async with open_engine(sandbox, folder / "home") as engine:
            engine.workspace.batches.inputs_changed.subscribe(ends.note)
            batch_id = await engine.submit(await remote_inputs(engine.api, count))
            await engine.workspace.batches.wait_until_done(batch_id)
        return {"detection_lag_s": ends.median_lag_s(sandbox.state())}
