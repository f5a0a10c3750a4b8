"""The main job by mouse, keys and drops: first run, sandbox, files, batch, results, CSV."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.batches import BatchStatus
from extend_desktop.domain.exports import CsvDialect
from extend_desktop.ui.demo import drop_mime
from extend_desktop.ui.views.exports.dialog import ExportDialog
from tests.helpers.expected_csv import right_share
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import (
    button,
    click,
    click_row,
    click_tab,
    click_when_on,
    drag_slider,
    drop,
    open_dialog,
    save_as,
    shown_texts,
    table_texts,
    type_into,
    until,
)
from tests.helpers.ui_steps import page_filter_and_sort_files

PRIORITY = 20


async def test_from_first_run_to_a_csv_that_equals_the_truth(
    private_home: Path, tmp_path: Path
) -> None:
    async with real_window(private_home) as real:
        await _choose_the_sandbox(real)
        await page_filter_and_sort_files(real)
        await _add_a_file_of_the_browser(real)
        await _compose(real)
        await _submit_and_watch(real)
        await _read_the_tabs(real)
        target = tmp_path / "results of the day.csv"
        await _export(real, target)
    _compare_with_expected(target)


async def _choose_the_sandbox(real: RealWindow) -> None:
    page = real.window.first_run
    await until(page.isVisible, "the first-run page")
    click(button(page, "Start the sandbox"))
    await opened(real)
    table = real.window.work.files.table
    await until(lambda: table.model().rowCount() == 100, "the first page of files")


async def _add_a_file_of_the_browser(real: RealWindow) -> None:
    files = real.window.work.files
    click_row(files.table, 0)
    await click_when_on(files.footer.add)
    await until(lambda: len(real.workspace.staging.drafts) == 1, "the file in the composer")


async def _compose(real: RealWindow) -> None:
    composer = real.window.work.composer
    await click_when_on(composer.clear_button)
    assert not real.workspace.staging.drafts
    drop(composer, [SAMPLES])
    await real.workspace.staging.wait_until_idle()
    expected = len([path for path in SAMPLES.iterdir() if path.is_file()])
    assert len(real.workspace.staging.drafts) == expected

    field = composer.terms.extractor.lineEdit()
    assert field is not None
    type_into(field, "invo", key=Qt.Key.Key_Return)
    await until(lambda: composer.terms.version.version == "latest", "the versions")
    assert composer.terms.extractor.currentText() == "Invoices"
    drag_slider(composer.terms.priority.slider, PRIORITY)
    assert abs(composer.terms.priority.spin.value() - PRIORITY) <= 1
    type_into(composer.terms.priority.spin, str(PRIORITY), key=Qt.Key.Key_Tab)
    assert composer.terms.priority.slider.value() == PRIORITY
    type_into(composer.terms.name, "November, week 47")


async def _submit_and_watch(real: RealWindow) -> None:
    work = real.window.work
    await click_when_on(work.composer.submit_button)
    await until(lambda: work.batches.model.rowCount() == 1, "the batch in the monitor")
    await until(lambda: work.detail.batch_id is not None, "the batch beside it")
    assert work.detail.batch_id is not None
    batch = await real.workspace.batches.wait_until_done(work.detail.batch_id)
    assert batch.status is BatchStatus.COMPLETED_WITH_FAILURES
    assert batch.priority == PRIORITY
    assert batch.name == "November, week 47"
    assert (
        batch.phase_counts.total
        == batch.phase_counts.processed + batch.phase_counts.failed + batch.phase_counts.blocked
    )
    assert not real.workspace.staging.drafts, "what was submitted has left the composer"
    await until(
        lambda: any("failed" in text for text in table_texts(work.batches.table, 3)),
        "the status in words",
    )


async def _read_the_tabs(real: RealWindow) -> None:
    detail = real.window.work.detail
    click_tab(detail.tabs, "Runs")
    total = detail.runs.model.rowCount()
    assert total == len([path for path in SAMPLES.iterdir() if path.is_file()])
    click_tab(detail.tabs, "Activity")
    await until(detail.activity.isVisible, "the history")
    click_tab(detail.tabs, "Results")
    await until(lambda: detail.results.model.rowCount() == total, "a row for every input")


async def _export(real: RealWindow, target: Path) -> None:
    detail = real.window.work.detail
    await click_when_on(detail.buttons.export.all)
    dialog = await open_dialog(detail, ExportDialog)
    dialog.preset.setFocus()
    QTest.keyClick(dialog.preset, Qt.Key.Key_End)
    assert dialog.options().dialect is CsvDialect.DATA_INTERCHANGE
    click(button(dialog, "Choose where…"))
    await save_as(detail, target)
    await until(target.exists, "the file")
    await until(
        lambda: any("rows written" in text for text in shown_texts(detail)), "the word on it"
    )


def _compare_with_expected(target: Path) -> None:
    with target.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    names = {row["file"] for row in rows}
    assert names == {path.name for path in SAMPLES.iterdir() if path.is_file()}
    for row in rows:
        assert row["status"], row
        assert row["status"] == "processed" or row["reason"], row
    assert right_share(rows, "Invoices") >= 0.95


async def test_a_row_dragged_from_files_lands_in_the_composer(private_home: Path) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        work = real.window.work
        await until(lambda: work.files.table.model().rowCount() == 100, "files")
        click_row(work.files.table, 2)
        name = table_texts(work.files.table, 0)[2]
        mime = work.files.table.model().mimeData(work.files.table.selectedIndexes())
        drop_mime(work.composer, mime)
        await until(lambda: len(real.workspace.staging.drafts) == 1, "the row")
        assert real.workspace.staging.drafts[0].spec.name == name
