"""A watched folder in the real window: new files are submitted, and moved when they are finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.domain.watching import WatchAction, WatchRule
from extend_desktop.services.watching import new_files, service
from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import SAMPLES, start_sandbox
from tests.helpers.ui_driver import until
from tests.helpers.ui_steps import take_picture

INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"


async def test_a_new_file_is_sent_once_and_moved_even_when_the_window_was_closed_meanwhile(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(new_files, "STABLE_S", 0.2)
    monkeypatch.setattr(service, "POLL_S", 0.1)
    folder = tmp_path / "scans"
    folder.mkdir()
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with real_window(private_home) as real:
            workspace = await opened(real)
            extractor = next(
                found for found in await workspace.extractors.list_all() if found.name == "Invoices"
            )
            rule = WatchRule(
                folder,
                action=WatchAction.SUBMIT,
                extractor_id=extractor.id,
                extractor_name=extractor.name,
                moves=True,
            )
            assert workspace.watching is not None
            await workspace.watching.watch(rule)
            (folder / "a.pdf").write_bytes(INVOICE.read_bytes())
            (folder / "odd.xyzxyz").write_bytes(b"\x00\x01")
            line = real.window.work.composer.watching
            await until((folder / "rejected" / "odd.xyzxyz").exists, "the refused one")
            await until(lambda: bool(sandbox.state()["runs"]), "the run")
            assert "scans" in line.text.full_text()
            take_picture(real, "watched-folder")
        async with real_window(private_home) as real:
            workspace = await opened(real)
            assert workspace.watching is not None
            await workspace.batches.resume_all()
            await until((folder / "done" / "a.pdf").exists, "the move")
            [batch] = await workspace.batches.list()
            assert batch.phase_counts.processed == 1
        state = sandbox.state()
    assert len(state["runs"]) == 1
    assert "odd.xyzxyz: not sent." in (folder / "rejected" / "odd.xyzxyz.reason.txt").read_text()
