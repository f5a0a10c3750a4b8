"""The journal lies on a network folder: what that means, until it was read once. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from extend_desktop.presentation.journal import ON_NETWORK, network_text
from extend_desktop.presentation.translation import tr
from extend_desktop.services.session import Session
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.hearing import hear
from extend_desktop.ui.widgets import BannerKind, InlineBanner

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_REMEMBERED = "journalPlace"


class PlaceBanner(InlineBanner):
    """Says it when an account is opened; put away, it is not said of that folder again."""

    def __init__(
        self, context: UiContext, session: Session, open_settings: Callable[[], None]
    ) -> None:
        super().__init__(context.icons)
        self._settings = context.settings
        self._open_settings = open_settings
        self._folder = ""
        self.dismissed.connect(self._remember)
        hear(session.opened, self.look, self)

    def look(self, services: AccountServices) -> None:
        """Say it of the journal of an account that is open."""
        place = services.upkeep.place
        self._folder = str(place.path.parent)
        if not place.is_remote or self._settings.layout(_REMEMBERED) == self._folder:
            return
        self.say(
            BannerKind.WARNING,
            tr(ON_NETWORK),
            network_text(self._folder),
            action_text=tr("Journal settings…"),
            action=self._show_more,
        )

    def _show_more(self) -> None:
        self._remember()
        self._open_settings()

    def _remember(self) -> None:
        self._settings.remember_layout(_REMEMBERED, self._folder)
