"""What an operator does again and again, in whole steps: stage, choose, submit, press Retry."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.ids import BatchId
from extend_desktop.ui.models.results_model import ResultsModel
from extend_desktop.ui.widgets import ComboBox
from tests.helpers.real_window import RealWindow
from tests.helpers.ui_driver import (
    button,
    click,
    click_tab,
    click_when_on,
    column_named,
    drop,
    table_texts,
    type_into,
    until,
)
from tests.helpers.waiting import GIVE_UP_S

PICTURES_VARIABLE = "EXTEND_DESKTOP_E2E_PICTURES"
"""Names a folder for pictures of the window; without it none are taken."""


def write_invoices(folder: Path, count: int = 2, mark: str = "T") -> list[Path]:
    """Write small text invoices, each with a content of its own, which the mark is part of."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"invoice {number}.txt" for number in range(1, count + 1)]
    for number, path in enumerate(paths, start=1):
        path.write_text(
            f"Invoice number: {mark}-{number}\nTotal: {number}.00 EUR\n", encoding="utf-8"
        )
    return paths


async def show_page(real: RealWindow, page: str) -> None:
    """Click a page in the switch, as `Compose` or `Monitor`."""
    work, switch = real.window.work, real.window.header.switch
    await until(switch.isVisible, "the pages")
    click(switch.buttons[page.lower()])
    await until(lambda: work.page.title.text.source == page, page)


async def stage(real: RealWindow, paths: Sequence[Path]) -> None:
    """Drop files on the composer and wait until every row says what will happen to it."""
    await show_page(real, "Compose")
    composer = real.window.work.composer
    drop(composer, paths)
    await real.workspace.staging.wait_until_idle()
    await until(lambda: composer.list.is_up_to_date, "the staged rows")


async def choose_extractor(real: RealWindow, typed: str = "invo") -> None:
    """Type a part of the extractor's name and wait until its versions are there."""
    await show_page(real, "Compose")
    terms = real.window.work.composer.terms
    await until(terms.extractor.isEnabled, "the extractors")
    field = terms.extractor.lineEdit()
    assert field is not None
    type_into(field, typed, key=Qt.Key.Key_Return)
    await until(lambda: terms.version.version == "latest", "the versions")


async def submit(real: RealWindow) -> BatchId:
    """Click Submit and wait until the batch stands beside the monitor."""
    work = real.window.work
    before = work.detail.batch_id
    await click_when_on(work.composer.submit_button)
    await until(lambda: work.detail.batch_id not in (None, before), "the batch")
    assert work.detail.batch_id is not None
    return work.detail.batch_id


async def submit_invoices(
    real: RealWindow, folder: Path, count: int = 2, mark: str = "T"
) -> BatchId:
    """Stage small invoices, choose the extractor and submit."""
    await stage(real, write_invoices(folder, count, mark))
    await choose_extractor(real)
    return await submit(real)


def batch_status(real: RealWindow) -> str:
    """Return what the monitor says of the newest batch."""
    table = real.window.work.batches.table
    states = table_texts(table, column_named(table, "Status"))
    return states[0] if states else ""


def run_states(real: RealWindow) -> list[str]:
    """Return the Detail column of the Runs tab."""
    table = real.window.work.detail.runs.table
    return table_texts(table, column_named(table, "Detail"))


def history(real: RealWindow) -> str:
    """Return the Activity tab, newest line first."""
    table = real.window.work.detail.activity.table
    return "\n".join(table_texts(table, 1))


def status_line(real: RealWindow) -> str:
    """Return the line at the bottom of the window."""
    return real.window.status.words()


def show_tab(real: RealWindow, text: str) -> None:
    """Bring a tab of the selected batch to the front, on the page that has it."""
    click(real.window.header.switch.buttons["monitor"])
    click_tab(real.window.work.detail.tabs, text)


async def press(real: RealWindow, keys: str) -> None:
    """Press keys that mean the whole window, such as `F5`."""
    # Keys of the menus count only in the active window, and there is no window manager here.
    await until(lambda: _is_active(real.window), "the window to be the active one")
    QTest.keySequence(real.window, keys)


def _is_active(window: QWidget) -> bool:
    """Whether the window has the keyboard; asks for it again, for a closing popup takes it away."""
    if not window.isActiveWindow():
        window.raise_()
        window.activateWindow()
    return window.isActiveWindow()


async def resume(real: RealWindow) -> None:
    """Click Resume beside the selected batch."""
    await show_page(real, "Monitor")
    control = real.window.work.detail.buttons.control
    await until(lambda: control.words == "Resume", "Resume to be offered")
    click(control)


async def retry(banner: QWidget) -> None:
    """Click Retry in a banner."""
    click(button(banner, "Retry"))


def take_picture(real: RealWindow, name: str) -> None:
    """Keep a picture of the window where a developer asked for pictures."""
    folder = os.environ.get(PICTURES_VARIABLE)
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        real.window.grab().save(str(Path(folder) / f"{name}.png"), "PNG")


async def ended(real: RealWindow, batch_id: BatchId) -> Batch:
    """Wait until the batch has ended and its results are here."""
    return await asyncio.wait_for(real.workspace.batches.wait_until_done(batch_id), GIVE_UP_S)


def filled_rows(model: ResultsModel) -> int:
    """How many results are in sight or near it."""
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return sum(row is not None and bool(row.cells) for row in rows)


async def page_filter_and_sort_files(real: RealWindow) -> None:
    """Turn a page and come back, look for a name, and turn the order round."""
    files = real.window.work.files
    everything = table_texts(files.table, 0)
    await click_when_on(files.footer.next)
    await until(lambda: table_texts(files.table, 0) != everything, "page 2")
    assert "Page 2" in files.footer.where.full_text()
    await click_when_on(files.footer.previous)
    await until(lambda: table_texts(files.table, 0) == everything, "page 1 again")

    type_into(files.filter.search, "invoice")
    await until(
        lambda: all("invoice" in name.casefold() for name in table_texts(files.table, 0)),
        "only names with the text",
    )
    assert 0 < files.table.model().rowCount() <= 100
    newest_first = table_texts(files.table, 3)
    order = files.filter.findChildren(ComboBox)[0]
    click(order)
    QTest.keyClick(order.view(), Qt.Key.Key_Down)
    QTest.keyClick(order.view(), Qt.Key.Key_Return)
    await until(lambda: table_texts(files.table, 3) != newest_first, "the oldest first")
    oldest_first = table_texts(files.table, 3)
    assert oldest_first == sorted(oldest_first)
    assert newest_first == sorted(newest_first, reverse=True)
