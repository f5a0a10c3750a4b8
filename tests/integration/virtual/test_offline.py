"""A network that goes away and comes back: said, asked for at growing intervals, used within a minute."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from extend_desktop.api.limits import Limits
from extend_desktop.domain.batches import BatchStatus
from extend_desktop.domain.errors import ConnectivityError
from extend_desktop.presentation.connection import connection_words
from tests.helpers.fake_extend import lasting
from tests.helpers.in_process_sandbox import InProcessSandbox
from tests.integration.engine.harness import EngineHarness, invoice_samples, local, open_harness

MINUTE_S = 60.0


@asynccontextmanager
async def idle_account(
    sandbox: InProcessSandbox, home: Path, limits: Limits | None = None
) -> AsyncGenerator[EngineHarness]:
    async with open_harness(sandbox, home, limits=limits or Limits()) as harness:
        yield harness


def now_s() -> float:
    return asyncio.get_running_loop().time()


async def until_online(harness: EngineHarness, *, online: bool = True) -> float:
    """Return how long it took."""
    began_s, met = now_s(), asyncio.Event()
    unsubscribe = harness.batches.health.subscribe(
        lambda now: met.set() if now.online is online else None
    )
    if harness.batches.current_health.online is not online:
        await met.wait()
    unsubscribe()
    return now_s() - began_s


async def lose(sandbox: InProcessSandbox, harness: EngineHarness) -> list[float]:
    """Take the network away and let the window notice; return a list that fills with attempts."""
    tries: list[float] = []

    def gone(_request: httpx.Request) -> None:
        tries.append(now_s())

    sandbox.network.choose = gone
    sandbox.network.is_gone = True
    with pytest.raises(ConnectivityError):
        await harness.client.list_extractors()
    return tries


@pytest.mark.parametrize("away_s", [5, 60, 3600])
async def test_an_idle_account_says_so_and_is_back_within_a_minute(
    sandbox: InProcessSandbox, tmp_path: Path, away_s: float
) -> None:
    async with idle_account(sandbox, tmp_path) as harness:
        await lose(sandbox, harness)
        health = harness.batches.current_health
        words = connection_words(
            offline_since=health.offline_since, next_update_in_s=health.next_update_in_s
        )
        assert words.state.startswith("Offline since ")
        assert words.more.startswith("next try in ")
        await asyncio.sleep(away_s)
        assert not harness.batches.current_health.online
        sandbox.network.is_gone = False
        assert await until_online(harness) < MINUTE_S
        assert harness.batches.current_health.next_update_in_s is None


async def test_it_is_asked_ever_more_rarely_and_not_at_all_once_it_answers(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    async with idle_account(sandbox, tmp_path) as harness:
        tries = await lose(sandbox, harness)
        tries.clear()
        await asyncio.sleep(3600)
        # Each call has a few attempts close together.
        pauses = [later - earlier for earlier, later in pairwise(tries) if later - earlier > 1.9]
        assert len(tries) < 900
        assert pauses[0] < 10 < max(pauses) < 30
        sandbox.network.is_gone = False
        await until_online(harness)
        tries.clear()
        await asyncio.sleep(3600)
        assert tries == []


async def test_try_now_asks_at_once(sandbox: InProcessSandbox, tmp_path: Path) -> None:
    async with idle_account(sandbox, tmp_path) as harness:
        await lose(sandbox, harness)
        await asyncio.sleep(3600)
        sandbox.network.is_gone = False
        harness.batches.refresh(None)
        assert await until_online(harness) < 12


@pytest.mark.parametrize("away_s", [30, 600, 4000])
async def test_a_batch_goes_on_within_a_minute(
    sandbox: InProcessSandbox, tmp_path: Path, away_s: float
) -> None:
    async with idle_account(sandbox, tmp_path) as harness:
        inputs = [local(path) for path in invoice_samples()[:4]]
        batch_id = await harness.submit(inputs)
        await lose(sandbox, harness)
        await asyncio.sleep(away_s)
        sandbox.network.is_gone = False
        began_s = now_s()
        await harness.until(lambda batch: batch.phase_counts.uploading == 0, batch_id)
        await harness.until(lambda batch: batch.status is BatchStatus.COMPLETED, batch_id)
        assert now_s() - began_s < MINUTE_S


def silent() -> httpx.Response:
    """Neither answer nor refuse, as where packets are lost; a call ends by its own time limit."""
    raise httpx.ReadTimeout("silent")


async def after_a_silent_drop(
    sandbox: InProcessSandbox, home: Path, limits: Limits, away_s: float
) -> tuple[float, float]:
    """Return how long it took to say so, and how long after its end the batch was asked about."""
    async with idle_account(sandbox, home, limits) as harness:
        await sandbox.plan_runs([lasting(100_000.0)])
        batch_id = await harness.submit([local(path) for path in invoice_samples()[:4]])
        await harness.until(lambda batch: batch.phase_counts.running == 4, batch_id)
        # Some polls later, when they are as far apart as they get.
        await asyncio.sleep(600)
        sandbox.network.choose = lambda _: silent
        said_s = await until_online(harness, online=False)
        await asyncio.sleep(away_s)
        asked = asyncio.Event()

        def heard(request: httpx.Request) -> None:
            if "_runs" in request.url.path:
                asked.set()

        sandbox.network.choose = heard
        began_s = now_s()
        await asked.wait()
        await until_online(harness)
        return said_s, now_s() - began_s


AWAY_S = [0.1, 7, 13, 29, 31, 59, 61, 300, 1000]
"""It may come back in the middle of a call, of its first attempt or another one, or between two."""


@pytest.mark.parametrize("away_s", AWAY_S)
async def test_polling_goes_on_within_a_minute_after_a_silent_drop(
    sandbox: InProcessSandbox, tmp_path: Path, away_s: float
) -> None:
    said_s, back_s = await after_a_silent_drop(sandbox, tmp_path, Limits(), away_s)
    assert said_s < 1.5 * MINUTE_S
    assert back_s < MINUTE_S


async def test_with_a_longer_time_limit_it_would_not(
    sandbox: InProcessSandbox, tmp_path: Path
) -> None:
    """Shows that the test above would notice: the figures of the limits are what it rests on."""
    longer = Limits(answer_s=240.0, read_s=240.0)
    said_s, back_s = await after_a_silent_drop(sandbox, tmp_path, longer, 13)
    assert max(said_s - MINUTE_S, back_s) > MINUTE_S
