"""Says of the selected batch what it means that there is no connection. For the detail pane."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from extend_desktop.domain.batches import Batch
from extend_desktop.presentation.connection import is_portal, offline_notice
from extend_desktop.presentation.translation import tr
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.services.events import Subscriptions
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.widgets import BannerKind, InlineBanner


class OfflineNotice(QObject):
    """A bar while the server cannot be reached, with a way to try at once.

    Attributes:
        last_seen: when the server last answered; None while it can be reached.
    """

    changed = Signal()
    """The connection was lost, or is there again."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._services: AccountServices | None = None
        self._subscriptions = Subscriptions()
        self._batch: Batch | None = None
        self._since: datetime | None = None
        self._by_portal = False
        self.last_seen: datetime | None = None
        self.banner = InlineBanner(context.icons, parent)

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account's connection, or none."""
        self._subscriptions.end()
        self._services = services
        self._since = self.last_seen = None
        if services is not None:
            self._subscriptions.add(services.batches.health.subscribe(self._take))
            self._take(services.batches.current_health)
        self._say()

    def show_batch(self, batch: Batch | None) -> None:
        """Say it of this batch; of none nothing is said."""
        self._batch = batch
        self._say()

    def _take(self, health: ConnectionHealth) -> None:
        was_offline, was_portal = self._since is not None, self._by_portal
        self._by_portal = is_portal(health.problem)
        if health.online:
            self._since = self.last_seen = None
        elif not was_offline:
            now = self._context.clock.now()
            self._since = health.offline_since or now
            ago_s = health.last_update_s_ago
            self.last_seen = self._since if ago_s is None else now - timedelta(seconds=ago_s)
        if was_offline is not (self._since is not None):
            self._say()
            self.changed.emit()
        elif self._by_portal is not was_portal:
            self._say()

    def _say(self) -> None:
        if self._batch is None or self._since is None or self._services is None:
            self.banner.hide()
            return
        words = offline_notice(
            self._services.account,
            self._since,
            self._batch.phase_counts,
            by_portal=self._by_portal,
        )
        self.banner.say(
            BannerKind.ERROR,
            words.title,
            words.explanation,
            action_text=tr("Try now"),
            action=self._try_now,
            stays=True,
        )

    def _try_now(self) -> None:
        if self._services is not None:
            self._services.batches.refresh(None)
