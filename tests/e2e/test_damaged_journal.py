"""A damaged journal in the real window: Submit is refused in words until "Understood"."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.commands import account_of
from tests.helpers.damage import damage, filled_journal
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import button, click, click_when_on, until
from tests.helpers.ui_steps import (
    choose_extractor,
    ended,
    stage,
    take_picture,
    write_invoices,
)

COUNT = 2


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Generator[SandboxProcess]:
    with start_sandbox() as process:
        for name, value in account_of(process).items():
            monkeypatch.setenv(name, value)
        yield process


def sent(sandbox: SandboxProcess) -> tuple[int, int]:
    """Return how many files and batches the server was given."""
    state = sandbox.state()
    return len(state["files"]), len(state["batches"])


async def test_nothing_is_sent_before_understood_and_the_window_says_why(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    journal = private_home / "data" / "journal.sqlite3"
    journal.parent.mkdir(parents=True)
    await filled_journal(journal, 1)
    damage(journal, journal.stat().st_size // 2)
    async with real_window(private_home) as real:
        await opened(real)
        await until(real.window.damage.isVisible, "the damage to be said")
        await stage(real, write_invoices(tmp_path / "in", COUNT))
        await choose_extractor(real)
        await refused(real)
        assert sent(sandbox) == (0, 0)
        await understood_and_sent(real)
        assert sent(sandbox) == (COUNT, 1)


async def refused(real: RealWindow) -> None:
    """Press Submit: it is refused in words, and the list stays as it was."""
    composer = real.window.work.composer
    await click_when_on(composer.submit_button)
    await until(composer.banner.isVisible, "the refusal")
    take_picture(real, "refused-before-understood")
    title, detail = composer.banner.text().splitlines()
    assert title == "The journal was damaged"
    assert "the damaged file is kept: " in detail
    assert "press Understood in the window" in detail
    assert len(real.workspace.staging.drafts) == COUNT
    assert real.window.work.detail.batch_id is None
    assert composer.submit_button.isEnabled()


async def understood_and_sent(real: RealWindow) -> None:
    """Press Understood, then Submit again: now the same list goes out."""
    work = real.window.work
    click(button(real.window.damage, "Understood"))
    await until(lambda: not real.window.damage.isVisible(), "the notice to go")
    await click_when_on(work.composer.submit_button)
    await until(lambda: work.detail.batch_id is not None, "the batch")
    assert work.detail.batch_id is not None
    assert not work.composer.banner.isVisible()
    batch = await ended(real, work.detail.batch_id)
    assert batch.phase_counts.processed == COUNT
