"""The first-run page among the window's, built when it is first shown. For the main window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.work_place import WorkPlace

if TYPE_CHECKING:
    from extend_desktop.ui.views.window.first_run import FirstRunPage


class FirstRunPlace(QObject):
    """A start with an account does without the page; building it took an eighth of the window's time.

    Args:
        pages: gets the page.
        work: shown when the operator leaves the page.
    """

    work_shown = Signal(bool)
    """Whether the work pages are in sight now."""
    first_opened = Signal()
    """The first account was opened by hand, and its work pages are in sight."""

    def __init__(
        self, context: UiContext, session: Session, pages: QStackedWidget, work: WorkPlace
    ) -> None:
        super().__init__(pages)
        self._context = context
        self._session = session
        self._pages = pages
        self._work = work
        self._is_first = False
        pages.currentChanged.connect(self._turned)

    @cached_property
    def page(self) -> FirstRunPage:
        """The page itself."""
        from extend_desktop.ui.views.window.first_run import FirstRunPage  # noqa: PLC0415

        page = FirstRunPage(self._context, self._session)
        page.left.connect(self.leave)
        self._pages.addWidget(page)
        return page

    @property
    def is_shown(self) -> bool:
        """Whether it is the page in sight."""
        return "page" in vars(self) and self._pages.currentWidget() is self.page

    def show(self) -> None:
        """Show it empty, with the way back where there is one."""
        self._is_first = self._session.current is None
        self.page.prepare(may_leave=not self._is_first)
        self._pages.setCurrentWidget(self.page)
        self.page.focus_first()

    def leave(self) -> None:
        """Show the work pages again."""
        self._pages.setCurrentWidget(self._work.area)

    def show_if_closed(self) -> None:
        """Show it, unless an account is open."""
        if self._session.current is None:
            self.show()

    def _turned(self) -> None:
        is_work = self._work.is_shown
        is_opened, self._is_first = is_work and self._is_first, self._is_first and not is_work
        self.work_shown.emit(is_work)
        if is_opened:
            self.first_opened.emit()
