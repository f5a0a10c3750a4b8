"""Files that cannot be sent, and names made to deceive: said in words, the others go through."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from extend_desktop.presentation.drafts import draft_reason_text
from tests.helpers.commands import account_of
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SandboxProcess, start_sandbox
from tests.helpers.ui_driver import click_when_on, drop, table_texts, until, whole_outcomes
from tests.helpers.ui_steps import (
    batch_status,
    choose_extractor,
    ended,
    run_states,
    show_tab,
    stage,
    submit,
    take_picture,
    write_invoices,
)

TEXT = "Invoice number: N-{}\nTotal: {}.00 EUR\n"
LONG = "a long name " * 16 + "end.txt"
NAMES = (
    "x <b>bold<b> <img src=q>.txt",
    "two\nlines.txt",
    "evil\u202etxt.pdf.txt",
    "Rechnung Größe 請求書 🧾.txt",
    LONG,
)
"""Markup, a line break, a right-to-left override, other scripts, 200 characters."""
REASONS = {
    "empty.pdf": "Blocked: the file is empty",
    "folder link.pdf": "Blocked: the link leads back to itself",
    "pipe.pdf": "Blocked: the file cannot be read",
    "gone.pdf": "Blocked: the link leads nowhere",
    "round.pdf": "Blocked: the link leads back to itself",
    "archive.zip": f"Blocked: {draft_reason_text('archive_damaged')}",
}


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch):
    with start_sandbox() as process:
        for name, value in account_of(process).items():
            monkeypatch.setenv(name, value)
        yield process


def hostile_folder(folder: Path) -> Path:
    """Make a folder with everything that is hard to send, and five files that are not."""
    folder.mkdir()
    for number, name in enumerate(NAMES, start=1):
        (folder / name).write_text(TEXT.format(number, number), encoding="utf-8")
    (folder / "empty.pdf").touch()
    (folder / "archive.zip").write_bytes(b"PK")
    os.mkfifo(folder / "pipe.pdf")
    (folder / "gone.pdf").symlink_to(folder / "nowhere.pdf")
    (folder / "round.pdf").symlink_to(folder / "round.pdf")
    (folder / "folder link.pdf").symlink_to(folder, target_is_directory=True)
    return folder


def staged(real: RealWindow) -> dict[str, str]:
    """Return what the composer shows: name → state."""
    table = real.window.work.composer.list.table
    return dict(zip(table_texts(table, 0), whole_outcomes(table), strict=True))


def plan_words(real: RealWindow) -> str:
    plan = real.window.work.composer.plan
    return f"{plan.plan.full_text()} {plan.reason.full_text()}"


async def test_a_folder_of_bad_files_blocks_only_the_bad_ones(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    folder = hostile_folder(tmp_path / "in")
    async with real_window(private_home) as real:
        await opened(real)
        work = real.window.work
        await stage(real, [folder])
        rows = staged(real)
        blocked = {name: state for name, state in rows.items() if state != "Upload"}
        assert blocked == REASONS
        assert len(rows) == len(REASONS) + len(NAMES)
        assert all("\u202e" not in name and "\n" not in name for name in rows)
        assert NAMES[0] in rows, "markup is shown letter by letter"
        assert "6 blocked" in plan_words(real)
        _no_tooltip_is_markup(real)
        take_picture(real, "bad-files-staged")

        await choose_extractor(real)
        batch_id = await submit(real)
        batch = await ended(real, batch_id)
        assert (batch.phase_counts.processed, batch.phase_counts.blocked) == (
            len(NAMES),
            len(REASONS),
        )
        show_tab(real, "Runs")
        await until(lambda: len(run_states(real)) == len(rows), "a row for every file")
        await until(lambda: run_states(real).count("Processed") == len(NAMES), "the results")
        assert "Blocked · The file is empty" in run_states(real)
        take_picture(real, "bad-files-runs")
        target = tmp_path / "out.csv"
        work.detail.exports.write(target)
        await until(target.exists, "the file")
    _has_all_rows(target)
    sent = {file["name"] for file in sandbox.state()["files"]}
    assert len(sent) == len(NAMES)


def _no_tooltip_is_markup(real: RealWindow) -> None:
    table = real.window.work.composer.list.table
    model = table.model()
    for row in range(model.rowCount()):
        tooltip = str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
        assert "<b>" not in tooltip
        assert "<img" not in tooltip


def _has_all_rows(target: Path) -> None:
    with target.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert {row["file"] for row in rows} == {*NAMES, *REASONS}
    for row in rows:
        expected = "blocked" if row["file"] in REASONS else "processed"
        assert row["status"] == expected, row
        assert bool(row["reason"]) is (expected == "blocked"), row


async def test_a_file_that_vanishes_after_staging_fails_its_row_only(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    paths = write_invoices(tmp_path / "in", 3)
    async with real_window(private_home) as real:
        await opened(real)
        await stage(real, paths)
        await choose_extractor(real)
        paths[1].unlink()
        batch_id = await submit(real)
        batch = await ended(real, batch_id)
        assert (batch.phase_counts.processed, batch.phase_counts.failed) == (2, 1)
        await until(lambda: batch_status(real) == "Finished · 1 failed", "the end")
        show_tab(real, "Runs")
        assert run_states(real) == [
            "Processed",
            "Failed · The file is no longer there",
            "Processed",
        ]
        take_picture(real, "vanished")
    assert len(sandbox.state()["batches"]) == 1


async def test_nothing_but_bad_files_cannot_be_submitted(
    sandbox: SandboxProcess, private_home: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    async with real_window(private_home) as real:
        await opened(real)
        composer = real.window.work.composer
        await stage(real, [empty, tmp_path / "never was.pdf"])
        await choose_extractor(real)
        assert not composer.submit_button.isEnabled()
        assert "None of these can be sent" in plan_words(real)
        assert "2 blocked" in plan_words(real)
        take_picture(real, "only-bad-files")
        drop(composer, write_invoices(tmp_path / "in", 1))
        await click_when_on(composer.submit_button)
        await until(lambda: real.window.work.detail.batch_id is not None, "the batch")
        assert real.window.work.detail.batch_id is not None
        batch = await ended(real, real.window.work.detail.batch_id)
        assert (batch.phase_counts.processed, batch.phase_counts.blocked) == (1, 2)
