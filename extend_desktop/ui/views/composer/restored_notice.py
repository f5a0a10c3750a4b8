"""Says which inputs came back from the last session, with a way to be rid of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from extend_desktop.presentation.translation import tr, tr_n
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.widgets import BannerKind, InlineBanner

if TYPE_CHECKING:
    from extend_desktop.services.account_services import AccountServices


class RestoredNotice(QObject):
    """Speaks as soon as the list of the account is there again, and only while it has rows."""

    clearing_wanted = Signal()

    def __init__(self, notice: InlineBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()

    def bind(self, services: AccountServices | None) -> None:
        """Speak of the list of another account; None for no account."""
        self._subscriptions.end()
        self._services = services
        kept = services.kept_staging if services is not None else None
        if kept is not None:
            self._subscriptions.add(kept.restored.subscribe(self._say))
            self._say(kept.restored_count)

    def _say(self, count: int) -> None:
        services = self._services
        if count and services is not None and services.staging.plan.total:
            self._notice.say(
                BannerKind.INFO,
                tr_n(
                    "{n} input restored from last time", "{n} inputs restored from last time", count
                ),
                action_text=tr("Clear"),
                action=self.clearing_wanted.emit,
            )
            if services.kept_staging is not None:
                # Once: another window, or the account opened again, brings nothing back.
                services.kept_staging.restored_count = 0
