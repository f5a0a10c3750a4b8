"""The strip at the bottom: what runs, uploads, connected or not. For the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from extend_desktop.domain.waits import CallWait
from extend_desktop.presentation.connection import (
    PRACTICE_STOPPED,
    SANDBOX_PLACE,
    connection_text,
    key_location_text,
    wait_text,
)
from extend_desktop.presentation.control import hold_line
from extend_desktop.presentation.quantities import rate_text
from extend_desktop.presentation.severity import Severity
from extend_desktop.services.account_services import AccountServices
from extend_desktop.services.batch_events import ConnectionHealth
from extend_desktop.ui.context import UiContext
from extend_desktop.ui.views.window.live_batches import LiveBatches
from extend_desktop.ui.views.window.live_button import LiveButton
from extend_desktop.ui.widgets import PlainLabel, StatusDot, set_plain_tooltip

_TICK_MS = 1000
_HEIGHT_PX = 30
_KEY_FROM_PX = 1_200
"""Width from which on there is room for where the key is kept; the connection's tooltip has it."""


class StatusLine(QWidget):
    """Says how the connection is; counts the seconds on between the engine's reports.

    Attributes:
        severity: how it is at a glance.
    """

    severity_changed = Signal()

    def __init__(self, context: UiContext, live: LiveBatches) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT_PX)
        self.live = LiveButton(context, live)
        self.rate = PlainLabel(role="muted", elide=None)
        self.rate.setFont(context.theme.figures_font())
        self._context = context
        self._services: AccountServices | None = None
        self._health: ConnectionHealth | None = None
        self._health_at_s = 0.0
        self._has_stopped = False
        self.severity = Severity.MUTED
        self._subscriptions: list[Callable[[], None]] = []
        self.state = StatusDot(context.theme)
        self.place = PlainLabel(role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 4)
        row.setSpacing(16)
        row.addWidget(self.live)
        row.addWidget(self.rate)
        row.addStretch(1)
        row.addWidget(self.state)
        row.addWidget(self.place)
        for widget in (self.state, self.place):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._show()

    def bind(self, services: AccountServices | None) -> None:
        """Follow another account's connection, or none."""
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions = []
        self._services = services
        self._health = None
        self._has_stopped = False
        self.place.setText(_place_words(services))
        if services is not None:
            self._subscriptions = [
                services.batches.health.subscribe(self._take),
                services.batches.hold_changed.subscribe(lambda _: self._show()),
            ]
            self._take(services.batches.current_health)
            self._timer.start()
        else:
            self._timer.stop()
        self._show()

    def say_stopped(self) -> None:
        """Say that the practice server ended, until an account is opened."""
        self._has_stopped = True
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key out where the strip is narrow."""
        super().resizeEvent(event)
        self.place.setVisible(event.size().width() >= _KEY_FROM_PX)

    def _take(self, health: ConnectionHealth) -> None:
        self._health = health
        self._health_at_s = self._context.clock.monotonic_s()
        self._show()

    def _show(self) -> None:
        severity, words = self._now()
        self.state.set_status(severity, words)
        set_plain_tooltip(self.state, f"{words}\n{self.place.full_text()}".strip())
        self._show_rate()
        self.live.refresh()
        if severity is not self.severity:
            self.severity = severity
            self.severity_changed.emit()

    def _show_rate(self) -> None:
        rate = self._services.batches.upload_bytes_per_s if self._services else 0.0
        self.rate.setText(f"▲ {rate_text(rate)}" if rate > 0 else "")
        self.rate.setAccessibleName(f"Uploading {rate_text(rate)}" if rate > 0 else "No uploads")

    def _now(self) -> tuple[Severity, str]:
        if self._services is None:
            return Severity.MUTED, "Not connected"
        if self._has_stopped:
            return Severity.FAILED, PRACTICE_STOPPED
        hold = self._services.batches.hold
        if hold is not None:
            return Severity.WARNING, hold_line(hold)
        wait = self._services.batches.longest_wait
        return _severity(self._health, wait), self._connection(wait)

    def _connection(self, wait: CallWait | None) -> str:
        health = self._health
        if health is None:
            return connection_text(online=True, wait=wait)
        since_s = self._context.clock.monotonic_s() - self._health_at_s
        ago_s, next_s = health.last_update_s_ago, health.next_update_in_s
        return connection_text(
            online=health.online,
            last_update_s_ago=None if ago_s is None else ago_s + since_s,
            next_update_in_s=None if next_s is None else max(0.0, next_s - since_s),
            problem=health.problem,
            wait=wait,
        )


def _severity(health: ConnectionHealth | None, wait: CallWait | None) -> Severity:
    if health is not None and not health.online:
        return Severity.FAILED
    is_troubled = (health is not None and health.problem is not None) or bool(wait_text(wait))
    return Severity.WARNING if is_troubled else Severity.OK


def _place_words(services: AccountServices | None) -> str:
    if services is None:
        return ""
    if services.account.is_sandbox:
        return SANDBOX_PLACE
    return key_location_text(services.key_location)
