"""An account that is held is so after a restart of the window too, and says it, until it is released."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import button, click, until
from tests.helpers.ui_steps import ended, submit_invoices

NO_CREDIT = {"operation": "createExtractBatch", "kind": "status", "status": 402, "every": 1}


async def test_a_hold_survives_a_restart_of_the_window(
    private_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start_sandbox(faults={"faults": [NO_CREDIT]}) as sandbox:
        for name, value in account_of(sandbox).items():
            monkeypatch.setenv(name, value)
        async with real_window(private_home) as real:
            await opened(real)
            batch_id = await submit_invoices(real, tmp_path / "in")
            await until(real.window.hold.isVisible, "the hold")
            words = real.window.hold.notice.text()
            assert "redit" in words
        asked = sandbox.state()["calls"]["createExtractBatch"]
        async with real_window(private_home) as real:
            await opened(real)
            await until(real.window.hold.isVisible, "the hold to be said again")
            assert real.window.hold.notice.text().splitlines()[0] == words.splitlines()[0]
            assert sandbox.state()["calls"]["createExtractBatch"] == asked
            sandbox.plan_faults()
            click(button(real.window.hold, "Try again"))
            await until(lambda: not real.window.hold.isVisible(), "the hold to go")
            assert (await ended(real, batch_id)).phase_counts.processed == 2
        async with real_window(private_home) as real:
            await opened(real)
            assert not real.window.hold.isVisible()
