"""The work pages among the window's, built once the window is painted. For the main window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from extend_desktop.ui.context import UiContext
from extend_desktop.ui.first_paint import FirstPaint

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices
    from extend_desktop.ui.views.window.work_area import WorkArea

_log = logging.getLogger(__name__)
_VIEWS = "extend_desktop.ui.views"  # untranslated: a package
_MODULES = tuple(
    f"{_VIEWS}.{name}"
    for name in (
        "files.table",
        "files.pane",
        "composer.side",
        "composer.staging_view",
        "composer.pane",
        "window.work_area",
    )
)
"""Each brings others along; in this order none takes longer than a slice of the loop's time may."""


class WorkPlace:
    """The window is painted without them: none of them is in sight until an account is open.

    Loading and building them took a third of the time until then. They are loaded in slices, between
    which the window answers.

    Args:
        window: its first painting is waited for, unless they are needed before.
        pages: gets them.
    """

    def __init__(self, context: UiContext, window: QWidget, pages: QStackedWidget) -> None:
        self._context = context
        self._pages = pages
        self._area: WorkArea | None = None
        self._waiting: list[Callable[[WorkArea], object]] = []
        self._window = window
        self._to_load = list(_MODULES)
        FirstPaint(window, self.build)

    @property
    def area(self) -> WorkArea:
        """The work pages; built now if they are not there yet."""
        if self._area is None:
            from extend_desktop.ui.views.window.work_area import WorkArea  # noqa: PLC0415

            with self._context.theme.held_back():
                self._area = WorkArea(self._context)
                self._pages.addWidget(self._area)
                waiting, self._waiting = self._waiting, []
                for act in waiting:
                    _do(act, self._area)
        return self._area

    @property
    def is_built(self) -> bool:
        """Whether they are there."""
        return self._area is not None

    @property
    def is_shown(self) -> bool:
        """Whether they are what the window shows."""
        return self._area is not None and self._pages.currentWidget() is self._area

    def build(self) -> None:
        """Load them in slices and build them, unless they are there."""
        if self._area is None and self._to_load:
            import_module(self._to_load.pop(0))
            # Not when the window is gone by then.
            QTimer.singleShot(0, self._window, self.build)
        else:
            _ = self.area

    def bind(self, services: AccountServices | None) -> None:
        """Show another account's work, or none."""
        if services is not None or self._area is not None:
            self.area.bind(services)

    def end(self) -> None:
        """Build no page ahead any more."""
        if self._area is not None and isValid(self._area):
            self._area.later.ahead.stop()

    def remember(self) -> None:
        """Keep the arrangement for the next start."""
        if self._area is not None:
            self._area.remember()

    def when_built(self, act: Callable[[WorkArea], object]) -> None:
        """Do something with them as soon as they are there."""
        if self._area is not None:
            act(self._area)
        else:
            self._waiting.append(act)


def _do(act: Callable[[WorkArea], object], area: WorkArea) -> None:
    try:
        act(area)
    except Exception:  # noqa: BLE001 - the others are waiting, and an account for its pages
        _log.exception("Something that waited for the work pages failed")
