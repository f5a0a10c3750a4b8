"""Originals renamed, and a batch that runs again beside the old one; both themes.

.ci/with-desktop .venv/bin/python -m tests.screenshots_again
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from extend_desktop.domain.ids import BatchId, FileId
from extend_desktop.services.batch_terms import BatchTerms
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.comparison.dialog import ComparisonDialog
from extend_desktop.ui.views.renames.dialog import RenameDialog
from extend_desktop.ui.views.repeats.dialog import RepeatDialog
from tests.helpers.ui_driver import click, until
from tests.screenshot_session import (
    THEMES,
    ScreenshotSession,
    files_shown,
    screenshot_session,
    take_screenshots,
)

T = TypeVar("T", bound=QDialog)
_SAMPLES = ("invoice*", "Rechnung*", "BL*", "SFG*")


async def again(session: ScreenshotSession, folder: Path) -> None:
    batch_id = await _batch(session, folder)
    detail = session.window.work.detail
    await session.show_page("monitor")
    session.window.work.batches.select(batch_id)
    await until(lambda: detail.results.model.rowCount() > 2, "rows")
    await _renames(session)
    detail.results.table.selectRow(1)
    detail.run_again()
    dialog = await _dialog(session, RepeatDialog)
    await until(
        lambda: "redit" in dialog.cost.text().replace("é", "e") and not dialog.obstacle(),
        "the forecast",
    )
    click(dialog.options.fold)
    await until(dialog.options.more.isVisible, "the options")
    session.bring_to_middle(dialog)
    await session.shoot("80-run-again")
    dialog.close()
    await _lose_two(session, folder)
    detail.run_again()
    dialog = await _dialog(session, RepeatDialog)
    await until(dialog.missing.isVisible, "what is missing")
    await session.shoot("81-run-again-missing")
    dialog.missing.leave_out.click()
    dialog.version.setCurrentIndex(dialog.version.count() - 1)
    click(dialog.submit)
    await until(detail.again_of.isVisible, "the link to the batch before")
    shown = detail.batch_id
    assert shown is not None
    await session.workspace.batches.wait_until_done(shown)
    await session.shoot("82-again-of")
    click(detail.again_of.compare)
    compared = await _dialog(session, ComparisonDialog)
    await until(lambda: not compared.busy.busy, "the comparison")
    await session.shoot("83-again-compared")
    compared.close()


async def _renames(session: ScreenshotSession) -> None:
    detail = session.window.work.detail
    detail.exports.rename_files()
    dialog = await _dialog(session, RenameDialog)
    dialog.form.pattern.setText("{vendor_name} {invoice_number} {purchase_order}")
    await until(dialog.agree.isEnabled, "the new names")
    await session.shoot("84-rename")
    click(dialog.agree)
    await until(dialog.earlier.isVisible, "the way back")
    await session.shoot("85-renamed")
    click(dialog.earlier.undo)
    await until(lambda: not dialog.earlier.isVisible(), "the old names")
    dialog.close()


async def _dialog(session: ScreenshotSession, kind: type[T]) -> T:
    await until(lambda: session.window.findChild(kind), "the dialog")
    dialog = session.window.findChild(kind)
    assert dialog is not None
    middle = dialog.frameGeometry()
    middle.moveCenter(session.window.geometry().center())
    dialog.move(middle.topLeft())
    return dialog


async def _batch(session: ScreenshotSession, folder: Path) -> BatchId:
    """A finished batch over copies of the samples, some of which will be lost."""
    samples = resource_folder() / "samples"
    paths = [path for pattern in _SAMPLES for path in sorted(samples.glob(pattern))]
    services = session.workspace
    services.staging.add_list([str(shutil.copy(path, folder)) for path in paths], folder=folder)
    await services.staging.wait_until_idle()
    extractor = await services.extractors.find("Invoices")
    terms = BatchTerms("November, week 47", extractor, "latest", None)
    batch_id = await services.batches.submit(terms, services.staging.drafts)
    services.staging.discard([draft.key for draft in services.staging.drafts])
    await services.batches.wait_until_done(batch_id)
    return batch_id


async def _lose_two(session: ScreenshotSession, folder: Path) -> None:
    """Delete two files at Extend, and one of their originals; the other one changes."""
    detail = session.window.work.detail
    assert detail.batch_id is not None
    first, second, *_ = await session.workspace.batches.inputs(detail.batch_id)
    await session.workspace.files.delete([item.file_id or FileId("") for item in (first, second)])
    (folder / first.name).unlink()
    (folder / second.name).write_bytes(b"another document")


async def main() -> int:
    for theme in THEMES:
        async with screenshot_session(theme, ("--files-per-minute", "6000")) as session:
            await files_shown(session)
            with tempfile.TemporaryDirectory() as folder:
                await again(session, Path(folder))
    return 0


if __name__ == "__main__":
    take_screenshots(main)
