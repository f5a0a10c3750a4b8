"""The first-run page among the window's, built when it is first shown. For the main window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from extend_desktop.ui.views.window.first_run import FirstRunPage


class FirstRunPlace:
    """A start with an account does without the page; building it took an eighth of the window's time.

    Args:
        pages: gets the page.
        work: shown when the operator leaves the page.
    """

    def __init__(
        self, context: UiContext, session: Session, pages: QStackedWidget, work: QWidget
    ) -> None:
        self._context = context
        self._session = session
        self._pages = pages
        self._work = work

    @cached_property
    def page(self) -> FirstRunPage:
        """The page itself."""
        from extend_desktop.ui.views.window.first_run import FirstRunPage  # noqa: PLC0415

        page = FirstRunPage(self._context, self._session)
        page.left.connect(lambda: self._pages.setCurrentWidget(self._work))
        self._pages.addWidget(page)
        return page

    @property
    def is_shown(self) -> bool:
        """Whether it is the page in sight."""
        return "page" in vars(self) and self._pages.currentWidget() is self.page

    def show(self) -> None:
        """Show it empty, with the way back where there is one."""
        self.page.prepare(may_leave=self._session.current is not None)
        self._pages.setCurrentWidget(self.page)
        self.page.focus_first()

    def show_if_closed(self) -> None:
        """Show it, unless an account is open."""
        if self._session.current is None:
            self.show()
