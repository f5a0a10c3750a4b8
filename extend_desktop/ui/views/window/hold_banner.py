"""The account stands still: credits ran out, or the key is refused. For the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from extend_desktop.domain.control import AccountHold
from extend_desktop.domain.credentials import KeyLocation
from extend_desktop.presentation.control import hold_notice
from extend_desktop.presentation.translation import marked, tr
from extend_desktop.services.events import Subscriptions
from extend_desktop.services.tasks import Policy
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.state_banner import StateBanner
from extend_desktop.ui.widgets import BannerKind

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices

_TRY, _KEY = marked("Try again"), marked("Enter a new key…")


class HoldBanner(StateBanner):
    """Above the panes for as long as the account is held; takes no room otherwise."""

    key_requested = Signal()
    """The operator wants to enter another key."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "hold")
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account, or none."""
        self._subscriptions.end()
        self._tasks.forget()
        self._services = services
        if services is None:
            self._show(None)
            return
        self._subscriptions.add(services.batches.hold_changed.subscribe(self._show))
        self._show(services.batches.hold)

    def try_again(self) -> None:
        """Let the account go on; if nothing has changed it comes to a stand again."""
        services = self._services
        if services is not None:
            self._tasks.start(services.batches.release_hold, "release", policy=Policy.KEEP)

    def _show(self, hold: AccountHold | None) -> None:
        if hold is None or self._services is None:
            self._withdraw()
            return
        key_location = self._services.key_location
        words = hold_notice(hold, key_location)
        buttons = self._buttons(hold, key_location)
        self.notice.say(
            BannerKind.ERROR if hold.reason == "unauthorized" else BannerKind.WARNING,
            words.title,
            words.detail,
            action_text=buttons[0][0],
            action=buttons[0][1],
            second=buttons[1] if len(buttons) > 1 else None,
            request_id=words.request_id,
            stays=True,
        )
        self.show()

    def _buttons(
        self, hold: AccountHold, key_location: KeyLocation | None
    ) -> list[tuple[str, Callable[[], None]]]:
        again = (tr(_TRY), self.try_again)
        if hold.reason == "payment_required" or key_location is KeyLocation.ENVIRONMENT:
            return [again]
        other_key = (tr(_KEY), self.key_requested.emit)
        return [other_key, again] if hold.reason == "unauthorized" else [again, other_key]
