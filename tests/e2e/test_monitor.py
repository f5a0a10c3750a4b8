"""Monitor by mouse and keys: runs are filtered, grouped and sent again; results sorted, opened, copied."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.batches import Phase
from extend_desktop.domain.schema import FieldKind
from extend_desktop.ui.models.results import FILE, FIRST_FIELD
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.detail.results import ResultsView
from tests.helpers.pane_fixtures import copied_by_keys
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.sandbox_process import SAMPLES
from tests.helpers.ui_driver import click, click_tab, click_when_on, table_texts, type_into, until
from tests.helpers.ui_steps import choose_extractor, ended, press, stage, submit

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PASSED = ("receipt-espresso.pdf", "kestrel march.pdf")


async def test_failed_runs_are_sent_again_and_results_are_read_as_a_spreadsheet(
    private_home: Path,
) -> None:
    async with real_window(private_home, sandbox=True) as real:
        await opened(real)
        await stage(real, [SAMPLES])
        await choose_extractor(real)
        batch = await ended(real, await submit(real))
        assert batch.phase_counts.failed
        detail = real.window.work.detail
        await _filter_the_runs(real, batch.phase_counts.failed)
        await press(real, "Ctrl+R")
        words = f"{batch.phase_counts.failed} input"
        await until(lambda: detail.notice.text().startswith(words), "the word on the retry")
        await ended(real, batch.id)
        click_tab(detail.tabs, "Results")
        await _sort(detail.results)
        await _open_an_array(detail)
        await _copy_a_part(detail.results)


async def _filter_the_runs(real: RealWindow, failed: int) -> None:
    """By a chip, as a list and by reason; the search finds one of all."""
    detail = real.window.work.detail
    runs, chips = detail.runs, detail.head.chips
    click_tab(detail.tabs, "Runs")
    total = runs.model.rowCount()
    await click_when_on(chips.chip(Phase.FAILED))
    await until(lambda: runs.reasons.isVisible() and runs.reasons.groups.rowCount(), "reasons")
    assert runs.model.rowCount() == failed
    click(runs.by_reason)
    await until(runs.table.isVisible, "the list")
    click(chips.chip(""))
    await until(lambda: runs.model.rowCount() == total, "all runs")
    type_into(runs.search, "espresso", key=Qt.Key.Key_Return)
    await until(lambda: table_texts(runs.table, 0) == ["receipt-espresso.pdf"], "the one run")
    QTest.keyClick(runs.search, Qt.Key.Key_Escape)
    await until(lambda: runs.model.rowCount() == total, "all runs again")


async def _sort(results: ResultsView) -> None:
    """A click on the files' header sorts by name, a second one the other way."""
    await until(lambda: results.isVisible() and results.feed.is_loaded, "the results")
    header = results.grid.frozen.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(FILE) + 20, 8)
    for first, second in (PASSED[::-1], PASSED):
        QTest.mouseClick(header.viewport(), LEFT, NONE, at)
        await until(partial(_is_before, results, first, second), f"{first} before {second}")
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def _is_before(results: ResultsView, first: str, second: str) -> bool:
    shown = table_texts(results.grid.frozen, FILE)
    return {first, second} <= set(shown) and shown.index(first) < shown.index(second)


def _cell(results: ResultsView, name: str, column: int) -> QModelIndex:
    row = table_texts(results.grid.frozen, FILE).index(name)
    return results.model.index(row, column)


async def _open_an_array(detail: DetailPane) -> None:
    """A click opens the rows of an array below the table; Esc closes them."""
    results = detail.results
    fields = results.model.shape.fields
    array = next(at for at, field in enumerate(fields) if field.kind is FieldKind.ARRAY)
    index = _cell(results, PASSED[1], FIRST_FIELD + array)
    results.table.scrollTo(index)
    at = results.table.visualRect(index).center()
    QTest.mouseClick(results.table.viewport(), LEFT, NONE, at)
    await until(results.items.isVisible, "the rows of the array")
    assert PASSED[1] in results.items.title.full_text()
    assert results.items.model.rowCount() > 0
    results.table.setFocus()
    QTest.keyClick(results.table, Qt.Key.Key_Escape)
    assert not results.items.isVisible()


async def _copy_a_part(results: ResultsView) -> None:
    """Two cells side by side, selected by the keys, are copied with their titles."""
    index = _cell(results, PASSED[0], results.grid.first_column())
    results.table.scrollTo(index)
    at = results.table.visualRect(index).center()
    QTest.mouseClick(results.table.viewport(), LEFT, NONE, at)
    QTest.keyClick(results.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    titles, values = await copied_by_keys(results.table)
    assert len(titles) == len(values) == 2
    assert values[0] == index.data()
