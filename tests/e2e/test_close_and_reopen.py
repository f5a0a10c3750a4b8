"""Closing in the middle of the work: it waits for none of it, and all goes on at the next start."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from extend_desktop.services.engine.adaptive_limiter import MOST_SLOTS
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import button, click, until
from tests.helpers.ui_steps import (
    batch_status,
    ended,
    filled_rows,
    history,
    show_tab,
    submit_invoices,
    take_picture,
)


@pytest.fixture
def slow_sandbox(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Generator[SandboxProcess]:
    """A server of its own, slow as the parameter says, that outlives the window."""
    with start_sandbox(*request.param) as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        yield sandbox


async def resume_all(real: RealWindow) -> None:
    """Look at the restored batch, then press Resume all."""
    await opened(real)
    batches = real.window.work.batches
    await until(lambda: batch_status(real) == "Paused · from the last session", "the batch")
    assert "1 batch from the last session waits to go on" in batches.notice.text()
    take_picture(real, "restored")
    click(button(batches.notice, "Resume all"))
    batches.select(batches.model.key_at(0))
    await until(lambda: batch_status(real) != "Paused · from the last session", "it to go on")


@pytest.mark.parametrize("slow_sandbox", [("--files-per-minute", "90")], indirect=True)
async def test_a_running_batch_is_taken_up_again_without_sending_anything_twice(
    slow_sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    async with real_window(private_home) as real:
        await opened(real)
        batch_id = await submit_invoices(real, tmp_path / "in", 6)
        rows = real.window.work.detail.results.model
        await until(lambda: batch_status(real) == "Running", "it to run")
        await until(lambda: filled_rows(rows), "the first result")
        take_picture(real, "closed-in-the-middle")
    assert real.session.current is None

    async with real_window(private_home) as real:
        await resume_all(real)
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 6
        await until(lambda: batch_status(real) == "Finished", "the end")
        rows = real.window.work.detail.results.model
        await until(lambda: filled_rows(rows) == 6, "all results")
    state = slow_sandbox.state()
    assert len(state["batches"]) == 1
    assert len(state["runs"]) == 6
    assert state["calls"]["uploadFile"] == 6
    assert state["calls"]["createExtractBatch"] == 1


@pytest.mark.parametrize("slow_sandbox", [("--latency-ms", "250")], indirect=True)
async def test_closed_during_the_uploads_no_file_is_lost_and_none_submitted_twice(
    slow_sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    async with real_window(private_home) as real:
        await opened(real)
        batch_id = await submit_invoices(real, tmp_path / "in", 24)
        await until(lambda: slow_sandbox.state()["files"], "the first upload")
        assert batch_status(real) == "Uploading"
    assert real.session.current is None
    assert not slow_sandbox.state()["batches"]

    async with real_window(private_home) as real:
        await resume_all(real)
        batch = await ended(real, batch_id)
        assert batch.phase_counts.processed == 24
        show_tab(real, "Activity")
        await until(lambda: "Finished: 24 processed" in history(real), "the history")
    state = slow_sandbox.state()
    assert [batch["runCount"] for batch in state["batches"]] == [24]
    assert state["calls"]["createExtractBatch"] == 1
    # An upload the closing cut off may have arrived; the next start cannot know and sends it again.
    names = [file["name"] for file in state["files"]]
    assert len(set(names)) == 24
    assert len(names) - 24 <= MOST_SLOTS
