"""The export dialog with every page, presets, items and long names; both themes.

.ci/with-desktop .venv/bin/python -m tests.screenshots_exports
"""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QApplication

from extend_desktop.domain.batches import Batch
from extend_desktop.domain.exports import ColumnChoice, ExportFormat, ExportOptions, FieldMeasure
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.services.exports import ExportPreset
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.exports.dialog import ExportDialog
from tests.helpers.ui_driver import click, until
from tests.screenshot_session import (
    THEMES,
    ScreenshotSession,
    files_shown,
    screenshot_session,
    take_screenshots,
)

LONG = "Quarterly handover to the auditors of the northern region, with everything they ask for"


async def exports(session: ScreenshotSession) -> None:
    batch = await _batch(session, "November, week 47")
    await _batch(session, "November, week 46")
    work = session.window.work
    await session.show_page("monitor")
    work.detail.show_batch(batch.id)
    await until(lambda: work.detail.results.model.rowCount() == batch.phase_counts.total, "rows")
    click(work.detail.buttons.export.arrow)
    await session.shoot("70-export-menu")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    click(work.detail.buttons.export.all)
    await until(lambda: session.window.findChild(ExportDialog), "the dialog")
    dialog = session.window.findChild(ExportDialog)
    assert dialog is not None
    middle = dialog.frameGeometry()
    middle.moveCenter(session.window.geometry().center())
    dialog.move(middle.topLeft())
    await _shoot(session, dialog, "71-export-format")
    dialog.tabs.setCurrentWidget(dialog.what)
    click(dialog.what.several)
    await _shoot(session, dialog, "72-export-what")
    click(dialog.what.whole)
    dialog.tabs.setCurrentWidget(dialog.columns)
    click(dialog.columns.measures[FieldMeasure.CONFIDENCE])
    dialog.columns.columns.setCurrentRow(3)
    await _shoot(session, dialog, "73-export-columns")
    dialog.tabs.setCurrentWidget(dialog.how)
    dialog.how.format.setCurrentIndex(dialog.how.format.findData(ExportFormat.XLSX))
    await _shoot(session, dialog, "74-export-workbook")
    dialog.preview.sheets.setCurrentIndex(1)
    await _shoot(session, dialog, "75-export-workbook-lines")
    dialog.how.format.setCurrentIndex(dialog.how.format.findData(ExportFormat.CSV))
    dialog.how.shape.setCurrentIndex(dialog.how.shape.count() - 1)
    await _shoot(session, dialog, "76-export-items")
    dialog.how.format.setCurrentIndex(dialog.how.format.findData(ExportFormat.JSONL))
    await _shoot(session, dialog, "77-export-json")
    columns = (
        ColumnChoice("document:file", "A long heading " * 6),
        ColumnChoice("field:total.amount"),
    )
    dialog.presets.keep(ExportPreset(LONG[:80], ExportOptions(columns=columns)))
    dialog.tabs.setCurrentWidget(dialog.columns)
    await _shoot(session, dialog, "78-export-preset")
    dialog.presets.menu().popup(
        dialog.presets.more.mapToGlobal(dialog.presets.more.rect().bottomLeft())
    )
    await session.shoot("79-export-preset-menu")
    dialog.close()


async def _shoot(session: ScreenshotSession, dialog: ExportDialog, name: str) -> None:
    await asyncio.sleep(0.4)
    await until(lambda: not dialog.preview.busy.busy, "the preview")
    await session.shoot(name)


async def _batch(session: ScreenshotSession, name: str) -> Batch:
    services = session.workspace
    folder = resource_folder() / "samples"
    services.staging.add_list(
        [str(path) for path in sorted(folder.glob("invoice*"))], folder=folder
    )
    await services.staging.wait_until_idle()
    extractor = await services.extractors.find("Invoices")
    batch_id = await services.batches.submit(
        BatchTerms(name, extractor, "latest", None), services.staging.drafts
    )
    return await asyncio.wait_for(services.batches.wait_until_done(batch_id), 120)


async def main() -> int:
    for theme in THEMES:
        async with screenshot_session(theme, ("--files-per-minute", "6000")) as session:
            await files_shown(session)
            await exports(session)
    return 0


if __name__ == "__main__":
    take_screenshots(main)
