"""The window on the screen: another language puts a new one into its place. For app.py."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extend_desktop.services.events import Event
from extend_desktop.services.session import Session
from extend_desktop.services.tasks import HANDED_OVER, Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.main_window import MainWindow
from extend_desktop.ui.translation import Language, Languages
from extend_desktop.ui.views.window.quit_when_done import WORKING

if TYPE_CHECKING:
    from extend_desktop.ui.views.window.handover import WindowState

_UNDER_WAY = (
    # A command of another process asks the session, not the window, and may take hours.
    *(words for words in WORKING if words != HANDED_OVER),
    "window.",
    "network.",
    "changes.",
    "connection test.",  # untranslated: a task
    ".import",
    ".move",
    ".rename",
)
"""Parts of the names of tasks that a window must see through."""
_LOOK_EVERY_S = 0.1
_UNTIL_DELETED_S = 0.5
"""Tasks of the old window that were cancelled end within it."""


class ShownWindow:
    """Texts are made when a window is built, so that another language needs another window.

    The engine, the session and what is staged know nothing of it.

    Attributes:
        window: the one that is shown.
        closed: set once the operator has closed it.
        replaced: tells of a new one.
    """

    def __init__(
        self, context: UiContext, session: Session, make: Callable[[], MainWindow]
    ) -> None:
        self._context = context
        self._session = session
        self._make = make
        self.closed = asyncio.Event()
        self.replaced: Event[MainWindow] = Event()
        self.window = self._made()

    def stage(self, paths: Sequence[Path]) -> None:
        """Stage files in the window that is there."""
        self.window.stage(paths)

    def say_defect(self, error: BaseException) -> None:
        """Tell the operator about an error that no pane has dealt with."""
        self.window.say_defect(error)

    def _made(self) -> MainWindow:
        window = self._make()
        window.closed.connect(self.closed.set)
        window.dialogs.requests.language_chosen.connect(self._language_chosen)
        return window

    def _language_chosen(self) -> None:
        languages = self._context.languages
        if languages is not None:
            # Not within the click: the box that was clicked goes too. And one after the other: a
            # window that is being replaced must go, too.
            self._context.tasks.start(self._follow(languages), name="language", policy=Policy.QUEUE)

    async def _follow(self, languages: Languages) -> None:
        """Speak the language of the settings, once nothing is under way that would be cut off."""
        while self._must_wait():  # noqa: ASYNC110
            await asyncio.sleep(_LOOK_EVERY_S)
        wanted = languages.chosen(self._context.settings.current.language)
        if wanted.code != languages.current.code and not self.closed.is_set():
            await self._rebuild(languages, wanted)

    def _must_wait(self) -> bool:
        if self.closed.is_set():
            return False
        # One that is in the tray or an icon must not come up by itself.
        is_away = not self.window.isVisible() or self.window.isMinimized()
        return is_away or any(map(self._context.tasks.is_any_running, _UNDER_WAY))

    async def _rebuild(self, languages: Languages, language: Language) -> None:
        # What reads tables and documents is loaded by now, which a start does not wait for.
        from extend_desktop.ui.views.window.handover import close_dialogs, state_of  # noqa: PLC0415

        old = self.window
        state = state_of(old)
        close_dialogs(old)
        # The next one's tasks have the same names.
        old.stand_aside(is_aside=True)
        try:
            window = self._in_language(languages, language)
        except Exception:
            old.stand_aside(is_aside=False)
            await _restore(old, state)
            raise
        await self._replace(old, window, state)

    def _in_language(self, languages: Languages, language: Language) -> MainWindow:
        before = languages.current
        languages.use(language)
        try:
            return self._made()
        except Exception:
            languages.use(before)
            raise

    async def _replace(self, old: MainWindow, window: MainWindow, state: WindowState) -> None:
        from extend_desktop.ui.views.window.handover import go_on  # noqa: PLC0415

        self.window = window
        window.stage(state.files)
        try:
            window.show()
            go_on(window, self._session.current)
            old.hide()
            self.replaced.emit(window)
            await _restore(window, state)
            await asyncio.sleep(_UNTIL_DELETED_S)
        finally:
            old.deleteLater()


async def _restore(window: MainWindow, state: WindowState) -> None:
    from extend_desktop.ui.views.window.handover import give, open_dialogs  # noqa: PLC0415

    open_dialogs(window, state)
    await give(window, state)
