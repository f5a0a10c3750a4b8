"""What every pane of the window is given. Made by app.py; for every part of ui."""

from __future__ import annotations

from dataclasses import field

from extend_desktop.services.ports import Clock
from extend_desktop.services.tasks import TaskRunner
from extend_desktop.ui.icons import Icons
from extend_desktop.ui.kept_by_account import KeptViews
from extend_desktop.ui.settings_store import SettingsStore
from extend_desktop.ui.theme import Theme
from extend_desktop.ui.translation import Languages
from extend_desktop.values import dataclass


@dataclass(frozen=True, slots=True)
class UiContext:
    """The window's shared means; panes get it in their constructor and keep it.

    Attributes:
        tasks: starts the services' coroutines; the window's only way to do so.
        settings: read `settings.current`; change by `settings.update(page_size=250)`.
        clock: for "2 min ago"; never for measuring.
        languages: what the window can speak; None where there is nothing to choose.
        views: what views keep of each account, also for a window that follows this one.
    """

    theme: Theme
    icons: Icons
    tasks: TaskRunner
    settings: SettingsStore
    clock: Clock
    languages: Languages | None = None
    views: KeptViews = field(default_factory=KeptViews)
