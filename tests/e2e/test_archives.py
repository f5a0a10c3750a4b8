"""A ZIP archive dropped on the real window: its documents are rows, and are sent as they were hashed."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.domain.scans import INSIDE_ARCHIVE
from tests.helpers.archives import locked, zipped
from tests.helpers.commands import account_of
from tests.helpers.real_window import opened, real_window
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import table_texts
from tests.helpers.ui_steps import choose_extractor, ended, stage, submit, take_picture

TEXT = b"Invoice number: N-%d\nTotal: 7.00 EUR\n"


async def test_the_documents_of_a_dropped_archive_are_sent(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    texts = {"May/a.txt": TEXT % 1, "b.txt": TEXT % 2, ".hidden.txt": b"x", "old.zip": b"PK"}
    zipped(folder / "post.zip", texts)
    locked(zipped(folder / "secret.zip", {"c.txt": b"x"}))
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with real_window(private_home) as real:
            await opened(real)
            await stage(real, [folder])
            composer = real.window.work.composer
            rows = dict(zip(*(table_texts(composer.list.table, at) for at in (0, 1)), strict=True))
            assert rows == {
                "a.txt": f"in/post.zip{INSIDE_ARCHIVE}May",
                "b.txt": "in/post.zip",
                "c.txt": "in/secret.zip",
            }
            take_picture(real, "archive-staged")
            (folder / "post.zip").unlink()
            await choose_extractor(real)
            batch = await ended(real, await submit(real))
            assert batch.phase_counts.processed == 2
            assert batch.phase_counts.blocked == 1
        state = sandbox.state()
    assert {file["name"] for file in state["files"]} == {"a.txt", "b.txt"}
