"""Another language, chosen in the middle of work: the window speaks it, nothing is lost."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from extend_desktop.domain.batches import BatchControl, BatchStatus
from extend_desktop.presentation.formats import formats
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.general import GeneralPage
from extend_desktop.ui.views.settings.pages import GENERAL
from extend_desktop.ui.views.window.work_page import MONITOR
from resources.translations.files import SOURCES, compile_catalogue
from tests.helpers import real_window as real_windows
from tests.helpers.real_window import RealWindow, opened, real_window
from tests.helpers.ui_driver import click, click_tab, open_dialog, type_into, until
from tests.helpers.ui_steps import show_page, stage, submit_invoices, write_invoices

ENDLESS = ("--files", "20", "--files-per-minute", "1")


async def choose_language(real: RealWindow, dialog: SettingsDialog, name: str) -> SettingsDialog:
    """Pick a language from its list; return the same dialog in the window that follows."""
    page = dialog.show_page(GENERAL)
    assert isinstance(page, GeneralPage)
    click(page.language)
    view = page.language.view()
    await until(view.isVisible, "the list of languages")
    # Typed, for right after the click a list takes no other one.
    QTest.keyClicks(view, name)
    QTest.keyClick(view, Qt.Key.Key_Return)
    old = real.window
    await until(lambda: not old.isVisible(), "another window")
    real.window = next(
        item
        for item in QApplication.topLevelWidgets()
        if isinstance(item, MainWindow) and item.isVisible()
    )
    await until(lambda: not shiboken6.isValid(old), "the old window to go")
    return await open_dialog(real.window, SettingsDialog)


def state(real: RealWindow) -> dict[str, object]:
    """Return what the operator would miss."""
    work = real.window.work
    return {
        "page": work.page.title.key,
        "batch": work.detail.batch_id,
        "tab": work.detail.tabs.currentIndex(),
        "filter": work.detail.runs.search.text(),
        "runs": work.detail.runs.table.model().rowCount(),
        "selected runs": work.detail.runs.selected_keys(),
        "staged": [draft.spec.name for draft in real.workspace.staging.drafts],
        "rows": work.composer.list.table.model().rowCount(),
        "selected": work.composer.list.selected_keys(),
        "name": work.composer.terms.batch_name(),
        "extractor": work.composer.terms.extractor.extractor,
        "quits": real.window.dialogs.ending.is_armed,
        "place": real.window.geometry(),
    }


async def as_before(real: RealWindow, before: dict[str, object]) -> None:
    """Wait until all is as it was; say what is not."""
    with contextlib.suppress(AssertionError):
        await until(lambda: state(real) == before, "", 15)
    assert state(real) == before


async def at_work(real: RealWindow, folder: Path) -> dict[str, object]:
    """Have a batch running and another one prepared; return what is to stay."""
    await submit_invoices(real, folder / "running", 3)
    await stage(real, write_invoices(folder / "next", 4, "N"))
    composer = real.window.work.composer
    type_into(composer.terms.name, "November, second half")
    composer.list.table.selectRow(2)
    await show_page(real, "Monitor")
    detail = real.window.work.detail
    click_tab(detail.tabs, "Runs")
    type_into(detail.runs.search, "invoice 2", key=Qt.Key.Key_Return)
    await until(lambda: detail.runs.table.model().rowCount() == 1, "the filter")
    detail.runs.table.selectRow(0)
    real.window.dialogs.ending.arm(True)
    return state(real)


async def test_a_language_is_switched_while_a_batch_runs_and_back(
    monkeypatch: pytest.MonkeyPatch, private_home: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(real_windows, "WINDOW_SANDBOX_FLAGS", ENDLESS)
    compile_catalogue(SOURCES / "de.ts", tmp_path / "de.qm")
    async with real_window(private_home, sandbox=True, catalogues=tmp_path) as real:
        workspace = await opened(real)
        before = await at_work(real, tmp_path)
        click(real.window.header.settings)
        dialog = await open_dialog(real.window, SettingsDialog)
        place = dialog.geometry()
        dialog = await choose_language(real, dialog, "Deutsch")
        await as_before(real, before)
        assert real.workspace is workspace
        assert dialog.windowTitle() == "Einstellungen"
        assert dialog.geometry() == place
        assert isinstance(page := dialog.show_page(GENERAL), GeneralPage)
        assert page.language.hasFocus()
        assert real.window.header.menu_bar.actions()[0].text() == "&Datei"
        assert formats().count(12480) == "12.480"
        cancel = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
        assert cancel.button(QMessageBox.StandardButton.Cancel).text() == "Abbrechen"
        cancel.deleteLater()
        # It hears of the batch, and the engine hears of it.
        batch_id = real.window.work.detail.batch_id
        dialog.close()
        click(real.window.work.detail.buttons.control)
        model = real.window.work.batches.model
        await until(lambda: (batch := model.batch(batch_id)) and batch.status is BatchStatus.PAUSED)
        click(real.window.header.settings)
        dialog = await choose_language(
            real, await open_dialog(real.window, SettingsDialog), "English"
        )
        await as_before(real, before)
        assert real.window.work.page.title is MONITOR
        assert real.window.header.menu_bar.actions()[0].text() == "&File"
        assert formats().count(12480) == "12,480"
        [batch] = [item for item in await workspace.batches.list() if item.id == batch_id]
        assert batch.control is BatchControl.PAUSED
        assert batch.phase_counts.total == 3
