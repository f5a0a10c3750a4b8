"""What arrives from elsewhere: archives, conversions, links, a restart, a watched folder.

Over the real program and a practice server, as tests/screenshots.py; `python -m
tests.screenshots_staging SCENE…` takes some of them.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from extend_desktop.domain.drafts import Draft
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.views.watching.dialog import WatchDialog
from tests.helpers.archives import by_aes, encrypted, zipped
from tests.helpers.pane_fixtures import click, trigger, until
from tests.helpers.ui_driver import click_row, table_texts
from tests.screenshot_session import (
    ScreenshotSession,
    files_shown,
    in_each_theme,
    screenshot_session,
    take_screenshots,
)

SAMPLES = resource_folder() / "samples"
INVOICE = SAMPLES / "invoice-harbor-HP-20417.pdf"
LOCKED = SAMPLES / "protected invoice 100519.pdf"
LINKS = "https://portal.example.com/inv/55121.pdf\nhttps://portal.example.com/inv/55122.pdf"
FLAGS = ("--files", "4")


def _post(folder: Path) -> Path:
    """Archives of every kind, and files that Extend can make PDFs of."""
    invoice = INVOICE.read_bytes()
    zipped(
        folder / "May.zip", {"a/1.pdf": invoice, "a/2.pdf": invoice, ".x.pdf": b"", "b.zip": b""}
    )
    encrypted(folder / "confidential.zip", {f"{n}.pdf": invoice + b"%" * n for n in (1, 2)}, b"pw")
    by_aes(zipped(folder / "bank.zip", {"statement.pdf": invoice}))
    zipped(folder / "outside.zip", {"../../1.pdf": invoice})
    (folder / "cut off.zip").write_bytes((folder / "May.zip").read_bytes()[:-40])
    (folder / "order.html").write_text("<!doctype html><html><body>Order 7</body></html>")
    (folder / "saved.pdf").write_text("<!doctype html><html><body>Order 8</body></html>")
    (folder / ".Rechnung.pdf.icloud").write_bytes(b"bplist00")
    return folder


async def _stage(session: ScreenshotSession, folder: Path) -> None:
    await files_shown(session)
    await session.show_page("compose")
    composer = session.window.work.composer
    composer.add_paths([_post(folder)])
    composer.add_text(LINKS)
    await session.workspace.staging.wait_until_idle()


def _select(session: ScreenshotSession, word: str) -> None:
    table = session.window.work.composer.list.table
    table.clearSelection()
    names = table_texts(table, 0)
    rows = [row for row, name in enumerate(names) if word in name]
    click_row(table, rows[0])
    flag = QItemSelectionModel.SelectionFlag
    for row in rows[1:]:
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flag.Select | flag.Rows)


async def archives(theme: ThemeChoice) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with screenshot_session(theme, FLAGS) as session:
            await _stage(session, Path(folder))
            await _settle(session)


async def _settle(session: ScreenshotSession) -> None:
    composer = session.window.work.composer
    await session.shoot("121-archives")
    _select(session, "html")
    trigger(composer.list._menu(), "Convert to PDF at Extend")
    await session.workspace.staging.wait_until_idle()
    await session.shoot("122-converted")
    _select(session, "5512")
    trigger(composer.list._menu(), "Password of the link…")
    await session.shoot_dialog("123-link-password")
    view = composer.view
    view.show_blocked()
    view.problems.ask_password("archive_locked")
    QTest.keyClicks(view.problems.password.field, "wrong")
    QTest.keyClick(view.problems.password.field, Qt.Key.Key_Return)
    await session.workspace.staging.wait_until_idle()
    await session.shoot("124-archive-password-wrong")


async def restarted(theme: ThemeChoice) -> None:
    """Rows of the session before, whose passwords are gone."""
    async with screenshot_session(theme, FLAGS) as session:
        await files_shown(session)
        await session.show_page("compose")
        staging, view = session.workspace.staging, session.window.work.composer.view
        staging.add_paths([LOCKED, INVOICE])
        await staging.wait_until_idle()
        (locked,) = (draft for draft in staging.drafts if draft.is_locked)
        staging.remove([locked.key])
        staging.put_back([_of_before(locked)])
        await session.shoot("125-password-needed-again")
        view.show_blocked()
        view.problems.ask_password("encrypted")
        await session.shoot("126-password-needed-again-problems")


def _of_before(locked: Draft) -> Draft:
    upload = replace(locked.spec.upload, needs_password=True)
    return replace(locked, spec=replace(locked.spec, upload=upload), lost_password=True)


async def watched_folder(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, FLAGS) as session:
        await files_shown(session)
        await session.show_page("compose")
        composer = session.window.work.composer
        with tempfile.TemporaryDirectory() as folder:
            scans = Path(folder) / "Scans"
            scans.mkdir()
            composer.watch_folder()
            await session.shoot_dialog("127-watch-nothing")
            dialog = _dialog(session)
            QTest.keyClicks(dialog.folder, str(scans))
            click(dialog.submit)
            await until(lambda: dialog.terms.extractor.count() > 0)
            await session.shoot("128-watch-submits")
            click(dialog.stage)
            click(dialog.save)
            await until(composer.watching.isVisible)
            dialog.close()
            shutil.copyfile(INVOICE, scans / INVOICE.name)
            await until(lambda: "may still be written" in composer.watching.text.full_text())
            await session.shoot("129-watch-waits")
            await until(lambda: bool(session.workspace.staging.drafts))
            await session.shoot("130-watch-staged")
            shutil.rmtree(scans)
            await until(
                lambda: "cannot be reached" in composer.watching.text.full_text(),
            )
            await session.shoot("131-watch-folder-gone")
            composer.watch_folder()
            await session.shoot_dialog("132-watch-notes")


def _dialog(session: ScreenshotSession) -> WatchDialog:
    session.window.work.composer.watch_folder()
    return session.window.findChildren(WatchDialog)[-1]


async def main() -> int:
    return await in_each_theme(archives, restarted, watched_folder)


if __name__ == "__main__":
    take_screenshots(main)
