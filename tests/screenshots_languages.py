"""Every page, menu and dialog in other languages, reviewed or not, to `build/screenshots/languages/`.

Run `python -m tests.screenshots_languages de fr`, perhaps with the names of scenes, `menus`, `dialogs`.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QWidget

from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.application import make_application
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.runtime import run
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.translation import LANGUAGES
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import PAGES
from resources.translations.files import FORMS, SOURCES, compile_catalogue
from tests.helpers.every_dialog import DIALOGS, opened
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.pseudo_language import spoken
from tests.helpers.session_parts import SessionParts
from tests.helpers.window_scenes import SCENES
from tests.screenshot_session import SIZE_PX
from tests.screenshots_pages import shown

TARGET = Path("build") / "screenshots" / "languages"
_SETTLE_S = 0.3
"""For what moves by itself to come to rest; no picture depends on it being exact."""


async def take(widget: QWidget, name: str) -> None:
    await asyncio.sleep(_SETTLE_S)
    widget.grab().save(str(TARGET / f"{name}.png"))


async def pages(language: str, wanted: Sequence[str]) -> None:
    """Take the window in each of its states."""
    for name in [name for name in SCENES if not wanted or name in wanted]:
        try:
            async with shown(name) as (window, _theme):
                if name != "overview":
                    window.resize(*SIZE_PX)
                await take(window, f"{language}-{name}")
        except AssertionError as error:
            sys.stderr.write(f"{language}-{name}: {error}\n")


async def menus(language: str) -> None:
    """Take the menus of the menu bar, each opened."""
    async with shown("monitor_runs") as (window, _theme):
        (bar,) = window.findChildren(QMenuBar)
        for number, action in enumerate(bar.actions()):
            menu = action.menu()
            assert isinstance(menu, QMenu)
            menu.popup(window.mapToGlobal(window.rect().topLeft()))
            await take(menu, f"{language}-menu-{number}")
            menu.close()


async def dialogs(language: str) -> None:
    """Take every dialog, and Settings page by page."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    icons = resource_folder() / "icons"
    theme, tasks = Theme(application, icons), TaskRunner()
    settings = SettingsStore(SessionParts().settings, tasks)
    context = UiContext(theme, Icons(theme, icons), tasks, settings, StillClock())
    for make in DIALOGS:
        async with opened(context, make) as dialog:
            await take(dialog, f"{language}-dialog{make.__name__}")
            await _settings_pages(dialog, language)
    await tasks.aclose()
    theme.deleteLater()


async def _settings_pages(dialog: QDialog, language: str) -> None:
    if isinstance(dialog, SettingsDialog):
        for entry in PAGES:
            dialog.show_page(entry.key)
            await take(dialog, f"{language}-settings-{entry.key}")


async def main() -> int:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    codes = [code for code in FORMS if code in sys.argv[1:]] or list(FORMS)
    wanted = [name for name in sys.argv[1:] if name not in FORMS]
    known = {language.code: language for language in LANGUAGES}
    with tempfile.TemporaryDirectory() as folder:
        for code in codes:
            compile_catalogue(SOURCES / f"{code}.ts", Path(folder) / f"{code}.qm")
            with spoken(application, Path(folder), known[code]):
                await pages(code, wanted)
                if not wanted or "menus" in wanted:
                    await menus(code)
                if not wanted or "dialogs" in wanted:
                    await dialogs(code)
    return 0


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    _application = make_application()
    sys.exit(run(main))
