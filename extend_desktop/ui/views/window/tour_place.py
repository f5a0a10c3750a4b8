"""The tour in the window: when it comes by itself, and how it is asked for. For the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from extend_desktop.presentation.guide import GUIDE_TITLE
from extend_desktop.presentation.tour import TourKeys
from extend_desktop.presentation.translation import Marked
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.first_run_place import FirstRunPlace
from extend_desktop.ui.views.window.header_bar import HeaderBar
from extend_desktop.ui.views.window.menus import EXPORT, FIND_COMMAND, WindowMenus, shown_key
from extend_desktop.ui.views.window.work_place import WorkPlace

if TYPE_CHECKING:
    from extend_desktop.ui.views.tour.tour import Tour

_SHOWN_KEY, _SHOWN = "tour/shown", "v1"


class TourPlace:
    """Comes once by itself, to whoever opens the first account by hand; loaded when it is needed.

    A start with an account, with `--sandbox`, and the demo do without.

    Attributes:
        tour: while it is shown.
    """

    def __init__(
        self,
        context: UiContext,
        menus: WindowMenus,
        first_run: FirstRunPlace,
        work: WorkPlace,
        header: HeaderBar,
    ) -> None:
        self._settings = context.settings
        self._context, self._menus, self._work, self._header = context, menus, work, header
        self._first_run = first_run
        self.tour: Tour | None = None
        # What it points at is not in sight any more.
        first_run.work_shown.connect(self.end)
        first_run.first_opened.connect(self._offer)

    def _offer(self) -> None:
        if self._settings.layout(_SHOWN_KEY) != _SHOWN:
            # Once the window has shown the account, and put the focus where it begins.
            QTimer.singleShot(0, self._work.area, self.show)

    def show(self) -> None:
        """Show it from its beginning, on the work pages: they are what it points at."""
        from extend_desktop.ui.views.tour.tour import Tour  # noqa: PLC0415

        self.end()
        self._first_run.leave()
        self._settings.remember_layout(_SHOWN_KEY, _SHOWN)
        self.tour = Tour(self._context, self._work.area, self._header, self._keys())
        self.tour.ended.connect(self._forget)
        self.tour.begin()

    def end(self) -> None:
        """Take it away, if it is there."""
        if self.tour is not None:
            self.tour.end()

    def _forget(self) -> None:
        self.tour = None

    def _keys(self) -> TourKeys:
        return TourKeys(self._key(EXPORT), self._key(FIND_COMMAND), self._key(GUIDE_TITLE))

    def _key(self, text: Marked) -> str:
        """Return the key of a command, or its words where the operator gave it none."""
        found = (item for item in self._menus.commands if item[0].text == text)
        command, action = next(found)
        return shown_key(command, action) or command.words
