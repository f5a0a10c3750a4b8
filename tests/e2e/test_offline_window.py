"""An idle window whose network goes away and comes back: it says so, and shows all by itself again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.relay import relay_to
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import until
from tests.helpers.ui_steps import take_picture


async def test_an_idle_window_goes_offline_and_comes_back_by_itself(
    private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with start_sandbox("--files", "25") as sandbox:
        async with relay_to(sandbox.url) as relay:
            relay.gone()
            variables = {**account_of(sandbox), "EXTEND_BASE_URL": relay.url}
            for name, value in variables.items():
                monkeypatch.setenv(name, value)
            async with real_window(private_home) as real:
                await opened(real)
                files, status = real.window.work.files, real.window.status
                extractor = real.window.work.composer.terms.extractor

                def is_offline() -> bool:
                    return status.words().startswith("Offline since ")

                def is_back() -> bool:
                    return status.words().startswith("Connected")

                def has_all() -> bool:
                    rows = files.table.model().rowCount()
                    return rows == 25 and extractor.findText("Invoices") >= 0

                # It was started without a network.
                files.refresh()
                await until(is_offline, "the state")
                await until(lambda: "next try in" in status.words(), "when it is asked again")
                take_picture(real, "offline")
                await relay.back()
                await until(lambda: is_back() and has_all(), "all of it")
                assert not files.banner.text()

                # It loses the network while nothing runs; somebody looks at the files.
                relay.gone()
                files.refresh()
                await until(is_offline, "the state again")
                await relay.back()
                await until(is_back, "the connection")
                await until(lambda: not files.banner.text(), "the list again")
                assert has_all()
