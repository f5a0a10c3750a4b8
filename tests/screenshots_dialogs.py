"""Every dialog, menu and step of the tour, also in high contrast, to `build/screenshots/`.

What is cut off or too faint in a picture is written to the error output. Run `python -m
tests.screenshots_dialogs`, perhaps with `dialogs`, `menus` or `tour`. The account lives in memory.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QWidget

from extend_desktop.domain.settings import ThemeChoice
from extend_desktop.presentation.tour import STEPS
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.system.resources import resource_folder
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.main_window import LEAST_SIZE_PX, MainWindow
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.views.settings.dialog import SettingsDialog
from extend_desktop.ui.views.settings.pages import PAGES
from tests.helpers.every_dialog import DIALOGS, opened
from tests.helpers.pane_fixtures import StillClock
from tests.helpers.session_parts import SessionParts
from tests.helpers.text_problems import cut_off, too_faint
from tests.screenshot_session import SIZE_PX, TARGET, THEMES, take_screenshots
from tests.screenshots_pages import shown

_SETTLE_S = 0.3
"""For what moves by itself to come to rest; no picture depends on it being exact."""


def _looks(colors: Theme, theme: ThemeChoice) -> Iterator[str]:
    """Choose a theme, then its high contrast; yield what is added to the name of a picture."""
    colors.choose(theme)
    yield ""
    # High contrast follows the desktop in being light or dark, and here there is none.
    is_dark = theme is ThemeChoice.DARK
    with patch.object(Theme, "dark", property(lambda _: is_dark)):
        colors.choose(ThemeChoice.CONTRAST)
        yield "-contrast"


async def _take(widget: QWidget, colors: Theme, name: str) -> None:
    for theme in THEMES:
        for look in _looks(colors, theme):
            await asyncio.sleep(_SETTLE_S)
            path = TARGET / theme.value / f"{name}{look}.png"
            widget.grab().save(str(path))
            for problem in (*cut_off(widget), *too_faint(widget)):
                sys.stderr.write(f"{path}: {problem}\n")


async def dialogs() -> None:
    """Take every dialog, and Settings page by page."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    icons = resource_folder() / "icons"
    colors, tasks = Theme(application, icons), TaskRunner()
    settings = SettingsStore(SessionParts().settings, tasks)
    context = UiContext(colors, Icons(colors, icons), tasks, settings, StillClock())
    for make in DIALOGS:
        async with opened(context, make) as dialog:
            await _take(dialog, colors, f"a0-dialog{make.__name__.replace('_', '-')}")
            await _pages(dialog, colors)
    await tasks.aclose()
    colors.deleteLater()


async def _pages(dialog: QDialog, colors: Theme) -> None:
    if isinstance(dialog, SettingsDialog):
        for entry in PAGES:
            dialog.show_page(entry.key)
            await _take(dialog, colors, f"a1-settings-{entry.key}")


async def menus() -> None:
    """Take the menus of the menu bar, each opened."""
    async with shown("monitor_runs") as (window, colors):
        (bar,) = window.findChildren(QMenuBar)
        for number, action in enumerate(bar.actions()):
            menu = action.menu()
            assert isinstance(menu, QMenu)
            menu.popup(window.mapToGlobal(QPoint(0, 0)))
            await _take(menu, colors, f"a2-menu-{number}")
            menu.close()


async def tour() -> None:
    """Take the tour step by step, over a list that is about to be sent."""
    async with shown("compose_mixed") as (window, colors):
        _fit(window)
        window.tour.show()
        for number, step in enumerate(STEPS):
            shown_tour = window.tour.tour
            assert shown_tour is not None
            assert shown_tour.step is step
            await _take(window, colors, f"a3-tour-{number}-{step.name.lower()}")
            shown_tour.card.next.click()


def _fit(window: MainWindow) -> None:
    # As on a screen that has no more room.
    window.setMinimumSize(QSize(*SIZE_PX).boundedTo(QSize(*LEAST_SIZE_PX)))
    window.resize(*SIZE_PX)


async def main() -> int:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    for scene in (dialogs, menus, tour):
        if not sys.argv[1:] or scene.__name__ in sys.argv[1:]:
            await scene()
    return 0


if __name__ == "__main__":
    take_screenshots(main)
