"""The Results tab in both themes to `build/screenshots/`, over an account in memory.

Run `python -m tests.screenshots_results`; `SIZE=1024x640` takes the smallest window.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from tests.helpers.pane_fixtures import click
from tests.helpers.results_fixtures import B1, put_invoices
from tests.helpers.ui_driver import until
from tests.screenshot_session import THEMES, take_screenshots
from tests.screenshots_control import MemorySession, screenshot_session


async def results(session: MemorySession) -> None:
    account = session.parts.account
    put_invoices(account)
    account.batches.announce(account.batches.known[B1])
    view = session.window.work.detail.results
    await session.show(B1, "Results")
    await until(lambda: view.feed.is_loaded and view.model.row_at(0) is not None, "the rows")
    await session.shoot("37-results")
    index = view.model.index(2, 5)
    view.table.setCurrentIndex(index)
    end = view.model.index(4, 7)
    chosen = QItemSelection(index, end)
    view.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.table.setFocus()
    await session.shoot("37-results-selected")
    lines = view.model.index(3, 9)
    view.table.setCurrentIndex(lines)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    await until(view.items.isVisible, "the rows of the array")
    await session.shoot("37-results-line-items")
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    click(view.tools.doubtful)
    await until(lambda: view.model.rowCount() < 20, "the doubtful")
    await session.shoot("37-results-doubtful")
    click(view.tools.doubtful)
    click(view.tools.columns)
    await session.shoot("37-results-columns")
    view.header.chooser.close()
    view.header.sort_by(7, is_descending=True)
    view.table.horizontalScrollBar().setValue(10_000)
    view.table.verticalScrollBar().setValue(10_000)
    await session.shoot("37-results-end")


async def main() -> int:
    for theme in THEMES:
        async with screenshot_session(theme) as session:
            await results(session)
    return 0


if __name__ == "__main__":
    take_screenshots(main)
