"""A practice batch is followed to its end whatever becomes of the program and of its server."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from pathlib import Path
from typing import Any

import psutil
import pytest

from extend_desktop.domain.ids import BatchId
from tests.helpers import real_window as real_windows
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import button, click, table_texts, until
from tests.helpers.ui_steps import (
    batch_status,
    ended,
    status_line,
    submit_invoices,
    take_picture,
)

SLOW = ("--files", "20", "--files-per-minute", "60")
COUNT = 8


@pytest.fixture(autouse=True)
def slow_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run a second, so that things happen in the middle of a batch."""
    monkeypatch.setattr(real_windows, "WINDOW_SANDBOX_FLAGS", SLOW)


async def the_middle(real: RealWindow, folder: Path) -> BatchId:
    """Submit a batch and wait for its first results."""
    batch_id = await submit_invoices(real, folder, COUNT)
    rows = real.window.work.detail.results.model
    await until(lambda: 0 < rows.rowCount() < COUNT, "the first result")
    return batch_id


async def resume_all(real: RealWindow) -> None:
    """Press Resume all once the batch stands in the monitor, and select it."""
    batches = real.window.work.batches
    await until(lambda: batch_status(real).startswith("Paused"), "the batch")
    await until(batches.notice.isVisible, "the question")
    click(button(batches.notice, "Resume all"))
    batches.select(batches.model.key_at(0))


def state_at(url: str) -> dict[str, Any]:
    """Read what the practice server has."""
    with urllib.request.urlopen(f"{url}/_sandbox/state", timeout=30) as answer:
        return json.load(answer)


async def all_there(real: RealWindow, batch_id: BatchId) -> None:
    batch = await ended(real, batch_id)
    assert batch.phase_counts.processed == COUNT
    await until(lambda: batch_status(real) == "Completed", "the end")
    results = real.window.work.detail.results.table
    await until(lambda: len(set(table_texts(results, 0))) == COUNT, "all results")


async def test_after_a_restart_of_the_program(private_home: Path, tmp_path: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        batch_id = await the_middle(real, tmp_path / "in")
    async with real_window(private_home) as real:
        await opened(real)
        await resume_all(real)
        await all_there(real, batch_id)
        # The practice server still has the files, and the program knows it.
        await submit_invoices(real, tmp_path / "in", 2)
        detail = real.window.work.detail
        await until(lambda: detail.batch_id not in {None, batch_id}, "the second batch")
        assert detail.batch_id is not None
        await ended(real, detail.batch_id)
        content = await asyncio.to_thread(state_at, real.workspace.account.base_url)
    assert len(content["batches"]) == 2
    assert len(content["files"]) == COUNT


async def test_after_the_server_was_killed_and_started_again(
    private_home: Path, tmp_path: Path
) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        batch_id = await the_middle(real, tmp_path / "in")
        (server,) = [child for child in psutil.Process().children() if "--state" in child.cmdline()]
        server.kill()
        await until(lambda: status_line(real) == "The practice server stopped", "it to be said")
        take_picture(real, "practice-server-stopped")
        click(button(real.window.banner, "Start it again"))
        await until(lambda: status_line(real).startswith("Connected"), "it to be there again")
        await resume_all(real)
        await all_there(real, batch_id)
