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
from extend_desktop.ui.views.dialogs.retention import RetentionDialog
from tests.helpers import real_window as real_windows
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import button, click, open_dialog, table_texts, type_into, until
from tests.helpers.ui_steps import (
    batch_status,
    ended,
    filled_rows,
    status_line,
    submit_invoices,
    take_picture,
)
from tests.helpers.waiting import GIVE_UP_S

SLOW = ("--files", "20", "--files-per-minute", "60")
QUICK = ("--files", "0", "--files-per-minute", "6000")
COUNT = 8


@pytest.fixture(autouse=True)
def own_processes() -> None:
    """Started as programs here, for the test looks for them among all that run."""


@pytest.fixture(autouse=True)
def slow_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run a second, so that things happen in the middle of a batch."""
    monkeypatch.setattr(real_windows, "WINDOW_SANDBOX_FLAGS", SLOW)


async def the_middle(real: RealWindow, folder: Path) -> BatchId:
    """Submit a batch and wait for its first results."""
    batch_id = await submit_invoices(real, folder, COUNT)
    rows = real.window.work.detail.results.model
    await until(lambda: 0 < filled_rows(rows) < COUNT, "the first result")
    return batch_id


async def resume_all(real: RealWindow) -> None:
    """Press Resume all once the batch stands in the monitor, and select it."""
    batches = real.window.work.batches
    await until(lambda: batch_status(real).startswith("Paused"), "the batch")
    await until(batches.notice.isVisible, "the question")
    click(button(batches.notice, "Resume all"))
    batches.select(batches.model.key_at(0))


async def server_state(real: RealWindow) -> dict[str, Any]:
    """Read what the practice server has, with the key that only the program knows."""
    account, key = await real.session._sandbox.start()
    asked = urllib.request.Request(
        f"{account.base_url}/_sandbox/state", headers={"Authorization": f"Bearer {key}"}
    )
    with await asyncio.to_thread(urllib.request.urlopen, asked, timeout=GIVE_UP_S) as answer:
        return json.load(answer)


async def all_there(real: RealWindow, batch_id: BatchId) -> None:
    batch = await ended(real, batch_id)
    assert batch.phase_counts.processed == COUNT
    await until(lambda: batch_status(real) == "Finished", "the end")
    rows = real.window.work.detail.results.model
    await until(lambda: filled_rows(rows) == COUNT, "all results")


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
        content = await server_state(real)
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


async def test_what_a_batch_left_at_extend_is_deleted_there(
    private_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(real_windows, "WINDOW_SANDBOX_FLAGS", QUICK)
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        batch_id = await submit_invoices(real, tmp_path / "in", 2)
        await ended(real, batch_id)
        batches = real.window.work.batches
        await until(lambda: batches.current() == batch_id, "the batch in the list")
        assert len((await server_state(real))["runs"]) == 2
        batches.delete_at_extend()
        dialog = await open_dialog(real.window, RetentionDialog)
        await until(dialog.yes.isVisible, "what is there")
        type_into(dialog.yes, "DELETE")
        click(dialog.agree)
        await until(batches.said.isVisible, "what was deleted")
        assert "Deleted at Extend: 2 runs, 2 files" in batches.said.text()
        state = await server_state(real)
        assert (state["runs"], state["files"]) == ([], [])
        results = real.window.work.detail.results.table
        assert len(set(table_texts(results, 0))) == 2
