"""The real window as a process of its own, with hands on it; run as a module.

    python -m tests.helpers.crash_window submit FILE…     stage, choose, submit, then stay open
    python -m tests.helpers.crash_window resume CSV       resume all, wait, export, close
    python -m tests.helpers.crash_window crash            die of a signal once it is shown
    python -m tests.helpers.crash_window report TXT       save the report that is offered, close

It is what the command line starts, single instance and log included, but for the script.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path

from extend_desktop.bootstrap.launchers import run_window
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.session import Session
from extend_desktop.services.window_options import WindowOptions
from extend_desktop.ui import app
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.views.diagnostics.report_dialog import ReportDialog
from tests.helpers.ui_driver import (
    button,
    click_when_on,
    open_dialog,
    save_as,
    table_texts,
    until,
)

_EXTRACTOR = "Invoices"
_STATUS_COLUMN = 3


async def submit(window: MainWindow, session: Session) -> int:
    """Send what was given on the command line; the window stays until it is ended."""
    workspace = await _opened(window, session)
    composer = window.work.composer
    await until(lambda: workspace.staging.drafts, "the files in the composer")
    await workspace.staging.wait_until_idle()
    extractor = composer.terms.extractor
    await until(lambda: extractor.findText(_EXTRACTOR) >= 0, "the extractors")
    extractor.setCurrentIndex(extractor.findText(_EXTRACTOR))
    await click_when_on(composer.submit_button)
    await asyncio.Event().wait()
    return 0


async def resume(window: MainWindow, session: Session, target: Path) -> int:
    """Go on with what a killed window left, and export it."""
    workspace = await _opened(window, session)
    pane, detail = window.work.batches, window.work.detail
    window.work.show_page("monitor")
    await until(lambda: pane.model.rowCount() == 1, "the batch of the last session")
    await until(lambda: "Paused" in table_texts(pane.table, _STATUS_COLUMN)[0], "its pause")
    await click_when_on(pane.header.resume_all)
    (batch,) = await workspace.batches.list()
    await workspace.batches.wait_until_done(batch.id)
    await until(lambda: "Finished" in table_texts(pane.table, _STATUS_COLUMN)[0], "its end")
    pane.select(batch.id)
    await until(lambda: detail.batch_id == batch.id, "the batch beside the list")
    detail.exports.write(target)
    await until(target.exists, "the export")
    return 0


async def crash(_window: MainWindow, _session: Session) -> int:
    """Die as a library does that writes where it must not."""
    logging.getLogger("extend_desktop.tests").warning("Soon over in %s", Path.home() / "in.pdf")
    await asyncio.sleep(0.2)
    ctypes.string_at(0)
    return 0


async def report(window: MainWindow, _session: Session, target: Path) -> int:
    """Save the report that is offered after a crash; the offer goes away with it."""
    banner = window.dialogs.crash
    await until(banner.isVisible, "the offer")
    await click_when_on(button(banner, "Save report…"))
    dialog = await open_dialog(window, ReportDialog)
    await click_when_on(dialog.save)
    await save_as(dialog, target)
    await until(lambda: not banner.isVisible(), "the offer to go")
    return 0


async def _opened(window: MainWindow, session: Session) -> AccountServices:
    await until(window.work.isVisible, "an account to open")
    assert session.current is not None
    return session.current


def main(arguments: list[str]) -> int:
    """Start the window with one of the scripts."""
    command, *rest = arguments
    files = tuple(map(Path, rest)) if command == "submit" else ()
    run_app = app.run_app

    async def script(window: MainWindow, session: Session) -> int:
        if command == "submit":
            return await submit(window, session)
        if command == "crash":
            return await crash(window, session)
        if command == "report":
            return await report(window, session, Path(rest[0]))
        return await resume(window, session, Path(rest[0]))

    # The composition root takes no script; everything else of it is used as it is.
    app.run_app = lambda build, options: run_app(build, replace(options, script=script))
    return run_window(WindowOptions(files), dict(os.environ))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
