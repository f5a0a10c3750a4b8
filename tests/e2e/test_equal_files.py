"""Files of one list with the same content: what the window says of them is what is then sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.commands import account_of
from tests.helpers.pane_fixtures import click
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import start_sandbox
from tests.helpers.ui_driver import table_texts, until, whole_outcomes
from tests.helpers.ui_steps import choose_extractor, ended, stage, submit, take_picture

TEXT = "Invoice number: N-{}\nTotal: 7.00 EUR\n"


async def skip_what_was_extracted(real: RealWindow, folder: Path) -> None:
    """Stage the folder again with one file more: only that one is left to be sent."""
    (folder / "D.txt").write_text(TEXT.format(4), encoding="utf-8")
    await stage(real, [folder])
    composer = real.window.work.composer
    await until(lambda: not composer.earlier.row.isHidden(), "the earlier results")
    assert composer.earlier.row.text().startswith("3 inputs were already extracted")
    click(composer.earlier.row.skip)
    await until(lambda: composer.submit_button.text() == "Submit 1 input", "the rest")
    take_picture(real, "extracted-before")
    first = real.window.work.detail.batch_id
    await submit(real)
    await until(lambda: real.window.work.detail.batch_id != first, "the second batch")
    second = real.window.work.detail.batch_id
    assert second is not None
    again = await ended(real, second)
    assert (again.phase_counts.processed, again.phase_counts.skipped) == (1, 3)


async def test_equal_files_are_uploaded_once_and_not_paid_again(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, number in (("A.txt", 1), ("B.txt", 1), ("C.txt", 2)):
        (folder / name).write_text(TEXT.format(number), encoding="utf-8")
    with start_sandbox() as sandbox:
        for variable, value in account_of(sandbox).items():
            monkeypatch.setenv(variable, value)
        async with real_window(private_home) as real:
            await opened(real)
            await stage(real, [folder])
            composer = real.window.work.composer
            table = composer.list.table
            names, states = table_texts(table, 0), whole_outcomes(table)
            rows = dict(zip(names, states, strict=True))
            uploader, other = (
                ("A.txt", "B.txt") if rows["A.txt"].startswith("Upload") else ("B.txt", "A.txt")
            )
            assert rows == {
                uploader: f"Upload: same content as “{other}”",
                other: f"Reuse: same content as “{uploader}”",
                "C.txt": "Upload",
            }
            plan = composer.plan.plan.full_text()
            assert plan.startswith("3 inputs → 1 batch run, 2 uploads (")
            assert plan.endswith(", 1 reused")
            take_picture(real, "equal-files-staged")
            await choose_extractor(real)
            batch = await ended(real, await submit(real))
            assert batch.phase_counts.processed == 3
            await skip_what_was_extracted(real, folder)
        state = sandbox.state()
    assert len(state["files"]) == 3
    assert len(state["runs"]) == 4
