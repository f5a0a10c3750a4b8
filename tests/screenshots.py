"""Every screen in both themes to `build/screenshots/`; run by `make screenshots`.

The program is the real one: window, journal, keyring, HTTP and a practice server in its own
process. Each picture is taken from the screen, so that dialogs are on it as an operator sees them.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QTabWidget, QWidget

from extend_desktop.bootstrap.container import Container
from extend_desktop.domain.batches import Batch
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.translation import Marked, tr, tr_n
from extend_desktop.system.paths import HOME_VARIABLE, find_paths
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.models.files_model import FileColumn
from extend_desktop.ui.views.exports.preview import PreviewPane
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import ACCOUNTS
from tests.helpers.ui_driver import button, click, click_tab, drop, type_into, until
from tests.screenshot_session import (
    SIZE_PX,
    ScreenshotSession,
    files_shown,
    in_each_theme,
    screenshot_session,
    take_screenshots,
)
from tests.screenshots_intake import (
    edit_metadata,
    mixed_folder,
    open_import,
    set_options,
    type_password,
)

CLOSED_PORT = "http://127.0.0.1:9"


async def first_run(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "450"), sandbox=False) as session:
        page = session.window.first_run
        await until(page.isVisible, "the first-run page")
        await session.shoot("01-first-run")
        form = page.account.form
        form.region.setCurrentIndex(form.region.count() - 1)
        type_into(form.key, "sk_example_key")
        type_into(form.url, "http://extend.example")
        click(page.account.test)
        await session.shoot("02-first-run-refused-address")
        type_into(form.url, CLOSED_PORT)
        click(page.account.open)
        await until(page.account.banner.isVisible, "the connection to fail")
        await session.shoot("03-first-run-connection-error")
        launcher = Container(find_paths({HOME_VARIABLE: "/nonexistent"}), {}, ()).sandbox()
        account, key = await launcher.start()
        type_into(form.key, key)
        type_into(form.url, account.base_url)
        click(page.account.test)
        await until(page.account.steps.summary.full_text, "the connection test")
        await session.shoot("04-first-run-connection-works")
        await launcher.aclose()
        click(page.sandbox.start)
        await until(session.window.work.isVisible, "the sandbox")
        await until(lambda: not session.window.work.files.busy.busy, "the files")
        await session.shoot("05-welcome")


async def files(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "12480", "--latency-ms", "700")) as session:
        await until(session.window.work.isVisible, "the account")
        session.window.banner.hide()
        await session.shoot("10-files-first-loading")
        await files_shown(session)
        pane = session.window.work.files
        for row in (1, 3, 4):
            pane.table.setFocus()
            pane.table.selectionModel().select(
                pane.table.files_model.index(row, 0),
                pane.table.selectionModel().SelectionFlag.Select
                | pane.table.selectionModel().SelectionFlag.Rows,
            )
        click(pane.footer.next)
        await session.shoot("11-files-next-page-loading")
        await until(lambda: not pane.busy.busy, "the second page")
        pane.table.selectRow(6)
        header = pane.table.horizontalHeader()
        header.setSortIndicator(FileColumn.NAME, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.emit(FileColumn.NAME)
        await session.shoot("12-files-selected-on-two-pages")
        type_into(pane.filter.search, "invoice", key=Qt.Key.Key_Return)
        await until(lambda: not pane.busy.busy, "the filtered list")
        await session.shoot("13-files-filtered")
        type_into(pane.filter.search, "no such name", key=Qt.Key.Key_Return)
        await until(pane.empty.isVisible, "the empty list")
        await session.shoot("14-files-no-match")


async def files_empty(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "0")) as session:
        await files_shown(session)
        await session.shoot("15-files-none-yet")


async def files_error(theme: ThemeChoice) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults = Path(folder) / "faults.json"
        faults.write_text(
            '{"faults": [{"operation": "listFiles", "every": 1, "kind": "status", "status": 403}]}'
        )
        async with screenshot_session(theme, ("--faults", str(faults))) as session:
            await until(session.window.work.isVisible, "the account")
            await until(session.window.work.files.banner.isVisible, "the error")
            session.window.banner.hide()
            await session.shoot("16-files-error")


async def legacy(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "120", "--generation", "legacy")) as session:
        await files_shown(session)
        await session.shoot("17-older-account")


async def work(theme: ThemeChoice) -> None:
    flags = ("--files", "450", "--files-per-minute", "60")
    async with screenshot_session(theme, flags) as session:
        await files_shown(session)
        await _compose(session)
        await _watch(session)
        await _compose_again(session)
        await _dialogs(session)


def _samples(pattern: str) -> list[Path]:
    return sorted((resource_folder() / "samples").glob(pattern))


def _junk(folder: Path) -> list[Path]:
    """What ends up in every folder of documents and cannot be sent."""
    (folder / "empty scan.pdf").touch()
    (folder / "setup.exe").write_bytes(b"MZ\x00\x01")
    return sorted(folder.iterdir())


async def _compose(session: ScreenshotSession) -> None:
    await session.show_page("compose")
    composer = session.window.work.composer
    with tempfile.TemporaryDirectory() as folder:
        drop(composer, [*_samples("*.[pP][dD][fF]"), *_junk(Path(folder))])
        await session.workspace.staging.wait_until_idle()
    await until(lambda: composer.terms.extractor.count() > 0, "the extractors")
    await session.shoot("20-composer-blocked-rows-nothing-chosen")
    picker = composer.terms.extractor
    picker.setCurrentIndex(picker.findText("Invoices"))
    await until(composer.submit_button.isEnabled, "Submit")
    composer.list.table.scrollToBottom()
    await session.shoot("21-composer-ready")


async def intake(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "450")) as session:
        await files_shown(session)
        await session.show_page("compose")
        window, composer = session.window, session.window.work.composer
        folder = mixed_folder()
        composer.add_paths([folder])
        await session.workspace.staging.wait_until_idle()
        composer.list.table.selectRow(2)
        await session.shoot("90-intake-mixed")
        type_password(window)
        await session.shoot("91-intake-password")
        dialog = open_import(window, folder)
        await until(dialog.add.isEnabled, "the list")
        await session.shoot_dialog("92-intake-list")
        set_options(window)
        await session.shoot("93-intake-options")
        click(composer.side.options.more)
        await session.shoot("99-intake-more-options")
        click(composer.side.options.more)
        click(composer.side.options.as_json)
        await session.shoot_dialog("94-intake-options-json")
        picker = composer.terms.extractor
        picker.setCurrentIndex(picker.findText("Invoices"))
        await until(composer.submit_button.isEnabled, "Submit")
        click(composer.plan.details)
        await session.shoot_dialog("96-intake-plan")
        composer.view.chips.choose(())
        edit_metadata(window)
        await session.shoot_dialog("97-intake-metadata")
        click(composer.submit_button)
        await until(
            lambda: (
                tr_n("{n} option set", "{n} options set", 3)[2:] in window.work.detail.subtitle()
            ),
            "the batch",
        )
        await session.shoot("95-intake-options-of-a-batch")
        [batch] = await session.workspace.batches.list()
        await session.workspace.batches.wait_until_done(batch.id)
        await session.show_page("compose")
        composer.side.options.reset()
        set_options(window)
        composer.add_paths([folder])
        await until(lambda: not composer.earlier.row.isHidden(), "the earlier results")
        await session.shoot("98-intake-extracted-before")


async def _watch(session: ScreenshotSession) -> None:
    area = session.window.work
    ids: list[object] = []
    area.composer.submitted.connect(ids.append)
    click(area.composer.submit_button)
    await until(lambda: ids, "the batch")
    batch_id = (await session.workspace.batches.list())[0].id

    under_way = asyncio.Event()

    def changed(batch: Batch) -> None:
        if batch.phase_counts.processed >= 6:
            under_way.set()

    stop = session.workspace.batches.batch_changed.subscribe(changed)
    await asyncio.wait_for(under_way.wait(), 90)
    stop()
    tabs = area.detail.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    for number, words in enumerate(("Results", "Runs", "Activity")):
        click_tab(tabs, words)
        await session.shoot(f"{30 + number}-running-{words.lower()}")
    await asyncio.wait_for(session.workspace.batches.wait_until_done(batch_id), 120)
    area.files.refresh()
    for number, words in enumerate(("Results", "Runs", "Activity")):
        click_tab(tabs, words)
        await session.shoot(f"{33 + number}-ended-{words.lower()}")
    session.window.resize(*LEAST_SIZE_PX)
    click_tab(tabs, "Results")
    await session.shoot("36-smallest-window")
    session.window.resize(*SIZE_PX)


async def _compose_again(session: ScreenshotSession) -> None:
    await session.show_page("compose")
    composer = session.window.work.composer
    drop(composer, _samples("invoice-*.pdf"))
    await session.workspace.staging.wait_until_idle()
    pages = composer.plan.pages
    await until(lambda: "redit" in pages.full_text().replace("é", "e"), "the forecast")
    await session.shoot("37-composer-forecast")
    settings = composer.context.settings
    settings.update(ask_above_credits=10)
    click(composer.submit_button)
    await session.shoot_dialog("38-composer-asks-above-a-limit")
    settings.update(ask_above_credits=None)


async def _dialogs(session: ScreenshotSession) -> None:
    await session.show_page("monitor")
    click(session.window.header.settings)
    await session.shoot_dialog("40-settings")
    click(button(session.window.work.detail, "Export…"))
    await until(lambda: _has_read(session.window, PreviewPane), "the preview")
    await session.shoot_dialog("41-export")
    for number, words in ((42, "Keyboard shortcuts"), (43, "About Extend Desktop")):
        action = next(
            item for item in session.window.menus.actions if item.text() == tr(Marked(words))
        )
        action.trigger()
        if number == 43:
            await until(lambda: _has_read(session.window, QListWidget), "the licences")
        await session.shoot_dialog(f"{number}-{words.split()[0].lower()}")
    picker = session.window.header.picker
    picker.showPopup()
    await session.shoot("44-account-picker")
    picker.hidePopup()


def _has_read(window: MainWindow, part: type[QWidget]) -> bool:
    """Whether what an open dialog reads is there."""
    parts = [
        found for dialog in window.findChildren(QDialog) for found in dialog.findChildren(part)
    ]
    return any(
        found.model.rowCount() > 0 if isinstance(found, PreviewPane) else found.count() > 0
        for found in parts
        if found.isVisible() and isinstance(found, (PreviewPane, QListWidget))
    )


async def offline(theme: ThemeChoice) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults = Path(folder) / "faults.json"
        faults.write_text(
            '{"faults": [{"operation": "getBatchRun", "every": 1, "kind": "drop"},'
            ' {"operation": "listExtractRuns", "every": 1, "kind": "drop"}]}'
        )
        async with screenshot_session(
            theme, ("--files", "120", "--faults", str(faults))
        ) as session:
            await files_shown(session)
            composer = session.window.work.composer
            drop(composer, _samples("invoice-*.pdf"))
            await session.workspace.staging.wait_until_idle()
            picker = composer.terms.extractor
            await until(lambda: picker.findText("Invoices") >= 0, "the extractors")
            picker.setCurrentIndex(picker.findText("Invoices"))
            await until(composer.submit_button.isEnabled, "Submit")
            click(composer.submit_button)
            status = session.window.status.state
            await until(
                lambda: status.text().startswith(tr("Offline since {time}", time="")),
                "the connection to break",
            )
            await session.shoot("50-offline")


async def practice(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "120")) as session:
        await files_shown(session)
        click(session.window.header.settings)
        await until(lambda: session.window.findChildren(SettingsDialog), "the settings")
        dialog = session.window.findChildren(SettingsDialog)[0]
        click(button(dialog.show_page(ACCOUNTS), "Reset…"))
        await until(lambda: dialog.findChildren(QDialog), "the question")
        await session.shoot("60-practice-reset")
        dialog.findChildren(QDialog)[0].close()
        dialog.close()
        (server,) = (child for child in psutil.Process().children() if "--state" in child.cmdline())
        server_line = server.cmdline()
        server.kill()
        await until(
            lambda: session.window.status.state.text() == tr("The practice server stopped"),
            "it to be said",
        )
        await session.shoot("61-practice-stopped")
        _damage(Path(server_line[server_line.index("--state") + 1]))
        click(button(session.window.banner, "Start it again"))
        await until(
            lambda: session.window.banner.text().startswith(
                tr("The practice account could not be read and was reset")
            ),
            "the new account",
        )
        await session.shoot("62-practice-set-aside")


def _damage(folder: Path) -> None:
    for database in folder.glob("account.sqlite3*"):
        database.write_bytes(b"no database at all " * 500)


async def main() -> int:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    return await in_each_theme(
        first_run, files, files_empty, files_error, legacy, work, offline, practice, intake
    )


if __name__ == "__main__":
    take_screenshots(main)
