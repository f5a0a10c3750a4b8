"""A finished batch that could not be written by itself: its menu says so, tries again and turns it off."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from extend_desktop.domain.batches import CancelMode
from extend_desktop.domain.ids import BatchId
from extend_desktop.exports import FileExportWriters
from extend_desktop.services.exports import ExportService
from extend_desktop.services.exports.automatic import (
    EVERY_BATCH,
    AutomaticExport,
    AutomaticExports,
    automatic_of,
    with_automatic,
)
from extend_desktop.storage.journal import Journal
from extend_desktop.system.clock import SystemClock
from extend_desktop.ui.views.detail.pane import DetailPane
from extend_desktop.ui.views.window.automatic_notices import AutomaticNotices
from tests.helpers.fake_workspace import FakeAccount
from tests.helpers.journals import NOW, batch_spec, journal, local_input
from tests.helpers.pane_fixtures import until

__all__ = ["journal"]
AGAIN, THIS = "Try the automatic export again", "This batch…"


async def cancelled(journal: Journal) -> BatchId:
    batch_id = await journal.batches.create(batch_spec([local_input(1)]), NOW)
    await journal.control.begin_cancel(batch_id, CancelMode.EVERYTHING, NOW)
    assert await journal.batches.finish(batch_id, NOW, export_is_due=True)
    return batch_id


def exports_of(pane: DetailPane, account: FakeAccount, journal: Journal) -> AutomaticExports:
    context = pane.context
    return AutomaticExports(
        ExportService(journal, FileExportWriters(), SystemClock(), ","),
        journal,
        account.batches.batch_changed,
        lambda: context.settings.current,
        context.tasks,
        asyncio.Lock(),
    )


def menu_of(pane: DetailPane) -> dict[str, QAction]:
    """Open the menu of exports and return its entries."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    pane.buttons.export.menu_requested.emit()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


@pytest.fixture
def folder(pane: DetailPane, tmp_path: Path) -> Path:
    """Chosen for every batch, and not there yet."""
    made = tmp_path / "exports"
    chosen = with_automatic({}, EVERY_BATCH, AutomaticExport("Data interchange", made))
    pane.context.settings.update(automatic_exports=chosen)
    return made


async def test_what_could_not_be_written_is_tried_again_from_the_menu(
    pane: DetailPane, account: FakeAccount, journal: Journal, folder: Path
) -> None:
    batch_id = await cancelled(journal)
    exports = exports_of(pane, account, journal)
    services = replace(account.workspace(), automatic_exports=exports)
    AutomaticNotices(lambda: pane.exports.exporter).hear(services)
    account.batches.put(await journal.batches.get(batch_id))
    pane.bind(services)
    pane.show_batch(batch_id)
    await until(lambda: pane.title() == "March")
    assert not {AGAIN, THIS} & menu_of(pane).keys()
    exports.begin(batch_id)
    await until(lambda: "folder" in pane.notice.text())
    assert menu_of(pane)[THIS].isChecked()
    assert menu_of(pane)[AGAIN].toolTip() == "This batch is not written yet"
    folder.mkdir()  # noqa: ASYNC240 - one step
    menu_of(pane)[AGAIN].trigger()
    await until(lambda: "Written by itself" in pane.notice.text())
    assert (folder / "March.csv").is_file()
    assert not {AGAIN, THIS} & menu_of(pane).keys()


async def test_what_could_not_be_written_is_turned_off_from_the_menu(
    pane: DetailPane, account: FakeAccount, journal: Journal, folder: Path
) -> None:
    batch_id = await cancelled(journal)
    exports = exports_of(pane, account, journal)
    account.batches.put(await journal.batches.get(batch_id))
    pane.bind(replace(account.workspace(), automatic_exports=exports))
    pane.show_batch(batch_id)
    await until(lambda: pane.title() == "March")
    exports.begin(batch_id)
    await until(lambda: exports.has_failed(batch_id))
    menu_of(pane)[THIS].trigger()
    assert automatic_of(pane.context.settings.current.automatic_exports, batch_id) is None
    folder.mkdir()  # noqa: ASYNC240 - one step
    assert AGAIN not in menu_of(pane), "it would do nothing"
    await until(lambda: not exports.has_failed(batch_id))
    assert not (folder / "March.csv").exists()
    assert await journal.due_exports.of_batch(batch_id) is None
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


async def test_what_could_not_be_written_goes_to_another_folder_at_once(
    pane: DetailPane, account: FakeAccount, journal: Journal, folder: Path, tmp_path: Path
) -> None:
    batch_id = await cancelled(journal)
    exports = exports_of(pane, account, journal)
    account.batches.put(await journal.batches.get(batch_id))
    pane.bind(replace(account.workspace(), automatic_exports=exports))
    pane.show_batch(batch_id)
    await until(lambda: pane.title() == "March")
    exports.begin(batch_id)
    await until(lambda: exports.has_failed(batch_id))
    menu_of(pane)["Choose a folder…"].trigger()
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    other = tmp_path / "other"
    other.mkdir()
    dialog.fileSelected.emit(str(other))
    dialog.close()
    await until(lambda: not exports.has_failed(batch_id))
    assert (other / "March.csv").is_file()
    assert not folder.exists()  # noqa: ASYNC240 - one step
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
