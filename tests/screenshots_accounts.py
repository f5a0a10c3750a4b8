"""Settings of accounts and what opens from them, in both themes, to `build/screenshots/`.

Run `python -m tests.screenshots_accounts`, perhaps with the names of scenes; `SIZE=960x540` and
`QT_SCALE_FACTOR=2` show them on small screens. The account lives in memory.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from extend_desktop.domain.accounts import Account, AccountColor
from extend_desktop.domain.identities import Environment, Identity
from extend_desktop.domain.ids import AccountId
from extend_desktop.domain.settings import Settings, ThemeChoice
from extend_desktop.services.accounts import environment_account
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.views.accounts.arrivals import ArrivalsDialog
from extend_desktop.ui.views.accounts.dialog import AccountDialog
from extend_desktop.ui.views.settings.accounts import AccountsPage
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import ACCOUNTS, NETWORK
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.session_parts import MemorySettings
from tests.helpers.ui_driver import click, until
from tests.helpers.window_stage import OFFICE, Stage, button_of
from tests.screenshot_session import SIZE_PX, THEMES, Camera, take_screenshots

_LONG = "Accounts payable of the northern branch, invoices and reminders of all suppliers"
WHOSE = Identity("ws_1", _LONG, "ann.of.accounting@branch.example.com", Environment.PRODUCTION)
BRANCH = Account(
    AccountId("b"), _LONG, "https://api.eu1.extend.ai", color=AccountColor.TEAL, identity=WHOSE
)
FILE = [
    {"name": "Office", "address": OFFICE.base_url},
    {"name": "OFFICE", "address": "https://api.us2.extend.app", "workspace_id": "ws_9"},
    {"name": _LONG + " 2", "address": "https://extend.gateway.of-a-company.example.org/v1/proxy"},
    {"name": "Old server", "address": "http://api.extend.ai"},
]


@asynccontextmanager
async def screenshot_session(theme: ThemeChoice) -> AsyncGenerator[tuple[Camera, Stage]]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    icons = resource_folder() / "icons"
    colours, tasks = Theme(application, icons), TaskRunner()
    colours.choose(theme)
    settings = Settings(accounts=(replace(OFFICE, color=AccountColor.BLUE), BRANCH), theme=theme)
    override = environment_account({"EXTEND_API_KEY": "sk_1", "EXTEND_REGION": "us2"})
    held = Stage(_context(colours, tasks, settings), settings, override)
    held.parts.credentials.keys.update({OFFICE.id: "sk_office", BRANCH.id: "sk_branch"})
    held.parts.api.identity = WHOSE
    held.window.resize(*SIZE_PX)
    held.window.move(0, 0)
    await held.start()
    await until(held.window.work.isVisible, "the account")
    try:
        yield Camera(theme, held.window), held
    finally:
        await held.end()
        await tasks.aclose()
        colours.deleteLater()


def _context(colours: Theme, tasks: TaskRunner, settings: Settings) -> UiContext:
    store = SettingsStore(MemorySettings(settings), tasks)
    return UiContext(
        colours, Icons(colours, resource_folder() / "icons"), tasks, store, StillClock()
    )


def _settings(camera: Camera, stage: Stage, page: str) -> SettingsDialog:
    click(stage.window.header.settings)
    dialog = next(d for d in stage.window.findChildren(SettingsDialog) if d.isVisible())
    dialog.show_page(page)
    camera.bring_to_middle(dialog)
    return dialog


async def accounts(camera: Camera, stage: Stage) -> None:
    dialog = _settings(camera, stage, ACCOUNTS)
    await camera.shoot("90-settings-accounts")
    page = dialog.show_page(ACCOUNTS)
    assert isinstance(page, AccountsPage)
    page.ensureWidgetVisible(page.files)
    await camera.shoot("91-settings-account-files")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "accounts of the office.json"
        content = {"format": "extend-desktop accounts", "version": 1, "accounts": FILE}
        path.write_text(json.dumps(content))
        click(page.files.read)
        chooser = page.files.findChildren(QFileDialog)[-1]
        chooser.fileSelected.emit(str(path))
        chooser.close()
        await until(lambda: page.files.findChildren(ArrivalsDialog), "the preview")
    arrivals = page.files.findChildren(ArrivalsDialog)[-1]
    camera.bring_to_middle(arrivals)
    await camera.shoot("92-accounts-of-a-file")
    click(arrivals.take)
    await until(page.files.outcome.isVisible, "the outcome")
    page.ensureWidgetVisible(page.files.outcome)
    await camera.shoot("93-accounts-imported")
    dialog.close()


async def edit(camera: Camera, stage: Stage) -> None:
    settings = _settings(camera, stage, ACCOUNTS)
    click(button_of(settings, "Edit…"))
    dialog = next(d for d in settings.findChildren(AccountDialog) if d.isVisible())
    camera.bring_to_middle(dialog)
    await camera.shoot("94-edit-account")
    dialog.close()
    settings.close()


async def network(camera: Camera, stage: Stage) -> None:
    dialog: QDialog = _settings(camera, stage, NETWORK)
    await camera.shoot("95-settings-network")
    dialog.close()


async def main() -> int:
    wanted = sys.argv[1:]
    for theme in THEMES:
        async with screenshot_session(theme) as (camera, stage):
            for scene in (accounts, edit, network):
                if not wanted or scene.__name__ in wanted:
                    await scene(camera, stage)
    return 0


if __name__ == "__main__":
    take_screenshots(main)
