"""Settings page by page, and the dialogs of accounts and of watching, to `build/screenshots/`.

Run `python -m tests.screenshots_settings`.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from extend_desktop.domain.accounts import Account
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from extend_desktop.ui.views.diagnostics.report_dialog import ReportDialog
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import DIAGNOSTICS, PAGES
from extend_desktop.ui.views.watching.dialog import WatchDialog
from tests.helpers.ui_driver import button, click, until
from tests.screenshot_session import (
    ScreenshotSession,
    files_shown,
    in_each_theme,
    screenshot_session,
    take_screenshots,
)

_READ_S = 1.0
"""For what a page reads when it is shown; no picture depends on it being exact."""
_ACCOUNT = Account(AccountId("eu"), "Accounts payable — EU", "https://api.eu1.extend.ai")
_LINES = (
    (logging.INFO, "Batch %d: 412 of 2,412 runs have ended"),
    (logging.WARNING, "Batch %d: Extend asked for a pause of 2 s"),
    (logging.ERROR, "Batch %d: the connection was lost; tried again in 12 s"),
)


async def settings(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "120")) as session:
        await files_shown(session)
        for number in range(20):
            level, line = _LINES[number % len(_LINES)]
            logging.getLogger("extend_desktop.engine").log(level, line, number)
        dialog = await _opened(session)
        for number, entry in enumerate(PAGES):
            dialog.show_page(entry.key)
            await asyncio.sleep(_READ_S)
            await session.shoot(f"8{number}-settings-{entry.key}")
        dialog.search.setText("proxy")
        await until(lambda: "network" in dialog.shown, "what was searched for")
        await session.shoot("88-settings-search")
        dialog.search.reset()
        click(button(dialog.show_page(DIAGNOSTICS), "Save diagnostics…"))
        await _shot_of(session, ReportDialog, "89-diagnostics-report")
        dialog.close()


async def dialogs(theme: ThemeChoice) -> None:
    async with screenshot_session(theme, ("--files", "120")) as session:
        await files_shown(session)
        session.window.work.composer.watch_folder()
        await until(lambda: session.window.findChildren(WatchDialog), "the dialog")
        watch = session.window.findChildren(WatchDialog)[0]
        watch.folder.setText(str(Path("/scans") / "Eingang" / "Rechnungen November 2026"))
        await _shot_of(session, WatchDialog, "90-watched-folder")
        session.window.dialogs.edit_account(_ACCOUNT)
        await _shot_of(session, AccountDialog, "91-account")


async def _opened(session: ScreenshotSession) -> SettingsDialog:
    click(session.window.header.settings)
    await until(lambda: session.window.findChildren(SettingsDialog), "the settings")
    dialog = session.window.findChildren(SettingsDialog)[0]
    session.bring_to_middle(dialog)
    return dialog


async def _shot_of(session: ScreenshotSession, kind: type, name: str) -> None:
    await until(lambda: session.window.findChildren(kind), name)
    dialog = session.window.findChildren(kind)[0]
    session.bring_to_middle(dialog)
    await asyncio.sleep(_READ_S)
    await session.shoot(name)
    dialog.close()


async def main() -> int:
    return await in_each_theme(settings, dialogs)


if __name__ == "__main__":
    take_screenshots(main)
